#ifndef CAIBIAN_HTML_H
#define CAIBIAN_HTML_H

#include <stddef.h>

// What a page is made of, told in its order. Nothing is kept after a call; `text` is not ended by a zero. libxml2's own
// headers bring ICU's along, which Foundation has too, so only this file speaks of them.
typedef struct {
  void *context;
  // `attributes` are pairs of name and value, ended by a null name; it may be null, and so may a value.
  void (*open)(void *context, const char *tag, const char *const *attributes);
  void (*close)(void *context, const char *tag);
  void (*text)(void *context, const unsigned char *text, size_t length);
  void (*comment)(void *context, const char *text);
} caibian_html_events;

// Reads `length` bytes of UTF-8, ended by a zero, as HTML; 0 where it stopped, because more than `most_open` elements
// were open at once.
int caibian_html_read(const char *bytes, int length, int most_open, caibian_html_events *events);

#endif
