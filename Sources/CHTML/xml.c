#include "include/caibian_xml.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>

struct caibian_xml {
  caibian_xml_events *events;
  xmlParserCtxtPtr parser;
  int has_entities;
};

static void open_element(void *context, const xmlChar *name, const xmlChar **attributes) {
  caibian_xml *reader = context;
  if (!reader->has_entities)
    reader->events->open(reader->events->context, (const char *)name, (const char *const *)attributes);
}

static void close_element(void *context, const xmlChar *name) {
  caibian_xml *reader = context;
  if (!reader->has_entities) reader->events->close(reader->events->context, (const char *)name);
}

static void tell_text(void *context, const xmlChar *text, int length) {
  caibian_xml *reader = context;
  if (length > 0 && !reader->has_entities) reader->events->text(reader->events->context, text, (size_t)length);
}

// A document type is where entities are declared; documents of word processors have none.
static void refuse_type(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  caibian_xml *reader = context;
  (void)name;
  (void)external;
  (void)system;
  reader->has_entities = 1;
  xmlStopParser(reader->parser);
}

caibian_xml *caibian_xml_begin(caibian_xml_events *events) {
  caibian_xml *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = open_element;
  handler.endElement = close_element;
  handler.characters = tell_text;
  handler.ignorableWhitespace = tell_text;
  handler.cdataBlock = tell_text;
  handler.internalSubset = refuse_type;
  reader->events = events;
  reader->parser = xmlCreatePushParserCtxt(&handler, reader, NULL, 0, NULL);
  if (!reader->parser) {
    free(reader);
    return NULL;
  }
  xmlCtxtUseOptions(reader->parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_SAX1);
  return reader;
}

caibian_xml_state caibian_xml_feed(caibian_xml *reader, const char *bytes, int length, int is_last) {
  int fault = xmlParseChunk(reader->parser, bytes, length, is_last);
  if (reader->has_entities) return caibian_xml_entities;
  return fault && !reader->parser->wellFormed ? caibian_xml_damaged : caibian_xml_good;
}

void caibian_xml_end(caibian_xml *reader) {
  if (!reader) return;
  if (reader->parser->myDoc) xmlFreeDoc(reader->parser->myDoc);
  xmlFreeParserCtxt(reader->parser);
  free(reader);
}
