#ifndef CAIBIAN_XML_H
#define CAIBIAN_XML_H

#include <stddef.h>

// What a document of XML is made of, told in its order. Nothing is kept after a call; `text` is not ended by a zero. Names
// are told with their prefixes. Entities of the document's own are refused.
typedef struct {
  void *context;
  // `attributes` are pairs of name and value, ended by a null name; it may be null.
  void (*open)(void *context, const char *name, const char *const *attributes);
  void (*close)(void *context, const char *name);
  void (*text)(void *context, const unsigned char *text, size_t length);
} caibian_xml_events;

typedef struct caibian_xml caibian_xml;

typedef enum { caibian_xml_good, caibian_xml_damaged, caibian_xml_entities } caibian_xml_state;

// Null where there is no memory. `events` must live as long as the reader.
caibian_xml *caibian_xml_begin(caibian_xml_events *events);
// Reads on; after anything but good, nothing more is told.
caibian_xml_state caibian_xml_feed(caibian_xml *reader, const char *bytes, int length, int is_last);
void caibian_xml_end(caibian_xml *reader);

#endif
