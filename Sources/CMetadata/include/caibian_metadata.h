#ifndef CAIBIAN_METADATA_H
#define CAIBIAN_METADATA_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  void *context;
  // One value: where it stands (`Exif.Image` or `Exif.Photo`, `Iptc`, or the namespace of an XMP property), what it is called
  // there (the tag's name, `2:80`, or the path in XMP), and its bytes as they are. Nothing is kept after a call. What has
  // several values is told value by value, in order; of a text in several languages only the first.
  void (*value)(void *context, const char *space, const char *name, const void *bytes, size_t length);
} caibian_metadata_events;

// Each reads one block, and returns 0 where the library makes nothing of it; what was told until then stands. Values that are
// empty or longer than 16,384 bytes are left out, and all beyond the first 2,000.
int caibian_exif_read(const void *tiff, size_t length, const caibian_metadata_events *events);
int caibian_iptc_read(const void *records, size_t length, const caibian_metadata_events *events);
int caibian_xmp_read(const void *packet, size_t length, const caibian_metadata_events *events);

#ifdef __cplusplus
}
#endif

#endif
