#include "include/caibian_html.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

static void open_tag(void *context, const xmlChar *name, const xmlChar **attributes) {
  caibian_html_events *events = context;
  events->open(events->context, (const char *)name, (const char *const *)attributes);
}

static void close_tag(void *context, const xmlChar *name) {
  caibian_html_events *events = context;
  events->close(events->context, (const char *)name);
}

static void tell_text(void *context, const xmlChar *text, int length) {
  caibian_html_events *events = context;
  if (length > 0) events->text(events->context, text, (size_t)length);
}

static void tell_comment(void *context, const xmlChar *text) {
  caibian_html_events *events = context;
  events->comment(events->context, (const char *)text);
}

void caibian_html_read(const char *bytes, int length, caibian_html_events *events) {
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(bytes, length);
  if (!parser) return;
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
  parser->userData = events;
  htmlParseDocument(parser);
  parser->sax = own;
  htmlFreeParserCtxt(parser);
}
