#ifndef CAIBIAN_TURTLE_H
#define CAIBIAN_TURTLE_H

#include <stddef.h>

// One end of a statement: an IRI written out (`i`), a blank node by its label (`b`), or a literal (`l`). Nothing is kept
// after a call, and no text is ended by a zero.
typedef struct {
  char kind;
  const char *text;
  size_t length;
} caibian_turtle_term;

typedef struct {
  void *context;
  // `type` and `language` are of a literal; where it has none their kind is 0.
  void (*statement)(
      void *context, caibian_turtle_term subject, caibian_turtle_term predicate, caibian_turtle_term object,
      caibian_turtle_term type, caibian_turtle_term language);
} caibian_turtle_events;

// Reads a text that a zero ends as Turtle, of which N-Triples is a part. 0 where it is none, with the line; or where a name's
// prefix is not declared, or an IRI is relative and no base is.
int caibian_turtle_read(const char *text, const caibian_turtle_events *events, unsigned *line);

#endif
