#include "include/caibian_html.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

typedef struct {
  caibian_html_events *events;
  htmlParserCtxtPtr parser;
  int most_open;
  int is_too_deep;
} reading;

static void open_tag(void *context, const xmlChar *name, const xmlChar **attributes) {
  reading *page = context;
  if (page->is_too_deep) return;
  // The library walks through all that is open for each tag; some that it opens itself.
  if (page->parser->nameNr > page->most_open) {
    page->is_too_deep = 1;
    xmlStopParser(page->parser);
    return;
  }
  page->events->open(page->events->context, (const char *)name, (const char *const *)attributes);
}

static void close_tag(void *context, const xmlChar *name) {
  reading *page = context;
  if (!page->is_too_deep) page->events->close(page->events->context, (const char *)name);
}

static void tell_text(void *context, const xmlChar *text, int length) {
  reading *page = context;
  if (length > 0 && !page->is_too_deep) page->events->text(page->events->context, text, (size_t)length);
}

static void tell_comment(void *context, const xmlChar *text) {
  reading *page = context;
  if (!page->is_too_deep) page->events->comment(page->events->context, (const char *)text);
}

int caibian_html_read(const char *bytes, int length, int most_open, caibian_html_events *events) {
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(bytes, length);
  if (!parser) return 0;
  reading page = {events, parser, most_open, 0};
  htmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = open_tag;
  handler.endElement = close_tag;
  handler.characters = tell_text;
  handler.cdataBlock = tell_text;
  handler.ignorableWhitespace = tell_text;
  handler.comment = tell_comment;
  htmlCtxtUseOptions(
      parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_NODEFDTD |
                  HTML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  htmlSAXHandlerPtr own = parser->sax;
  parser->sax = &handler;
  parser->userData = &page;
  htmlParseDocument(parser);
  parser->sax = own;
  htmlFreeParserCtxt(parser);
  return !page.is_too_deep;
}
