#include "include/caibian_turtle.h"

#include <serd/serd.h>

typedef struct {
  const caibian_turtle_events *events;
  SerdEnv *names;
  SerdReader *reader;
  unsigned line;
} reading;

static SerdStatus tell_error(void *context, const SerdError *error) {
  reading *text = context;
  if (!text->line) text->line = error->line;
  return SERD_SUCCESS;
}

static SerdStatus take_base(void *context, const SerdNode *base) {
  return serd_env_set_base_uri(((reading *)context)->names, base);
}

static SerdStatus take_prefix(void *context, const SerdNode *name, const SerdNode *iri) {
  return serd_env_set_prefix(((reading *)context)->names, name, iri);
}

static caibian_turtle_term term(char kind, const SerdNode *node) {
  caibian_turtle_term told = {kind, (const char *)node->buf, node->n_bytes};
  return told;
}

// An IRI in full, in memory of its own; SERD_NOTHING where there is none.
static SerdNode in_full(const reading *text, const SerdNode *node) {
  SerdNode full = serd_env_expand_node(text->names, node);
  if (full.buf && !serd_uri_string_has_scheme(full.buf)) {
    serd_node_free(&full);
    return SERD_NODE_NULL;
  }
  return full;
}

static int is_name(const SerdNode *node) { return node->type == SERD_URI || node->type == SERD_CURIE; }

static SerdStatus tell_statement(
    void *context, SerdStatementFlags flags, const SerdNode *graph, const SerdNode *subject,
    const SerdNode *predicate, const SerdNode *object, const SerdNode *type, const SerdNode *language) {
  reading *text = context;
  const SerdNode *parts[4] = {subject, predicate, object, type};
  SerdNode full[4] = {{0}};
  caibian_turtle_term told[5] = {{0}};
  SerdStatus status = SERD_SUCCESS;
  (void)flags;
  (void)graph;
  for (int i = 0; i < 4 && !status; ++i) {
    if (!parts[i] || !parts[i]->buf) continue;
    if (is_name(parts[i])) {
      full[i] = in_full(text, parts[i]);
      if (!full[i].buf) status = SERD_ERR_BAD_CURIE;
      else told[i] = term('i', &full[i]);
    } else {
      told[i] = term(parts[i]->type == SERD_BLANK ? 'b' : 'l', parts[i]);
    }
  }
  if (language && language->buf) told[4] = term('l', language);
  if (!status) text->events->statement(text->events->context, told[0], told[1], told[2], told[3], told[4]);
  for (int i = 0; i < 4; ++i) serd_node_free(&full[i]);
  return status;
}

int caibian_turtle_read(const char *text, const caibian_turtle_events *events, unsigned *line) {
  reading state = {events, serd_env_new(NULL), NULL, 0};
  state.reader = serd_reader_new(SERD_TURTLE, &state, NULL, take_base, take_prefix, tell_statement, NULL);
  serd_reader_set_strict(state.reader, true);
  serd_reader_set_error_sink(state.reader, tell_error, &state);
  SerdStatus status = serd_reader_read_string(state.reader, (const uint8_t *)text);
  serd_reader_free(state.reader);
  serd_env_free(state.names);
  *line = state.line;
  return status == SERD_SUCCESS && !state.line;
}
