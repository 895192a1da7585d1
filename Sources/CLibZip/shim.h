#pragma once
#include <zip.h>
#include <zlib.h>

// libzip packs with zlib; what is packed elsewhere for it is packed in the same way: without a
// header of its own.
static inline int czip_deflate_init(z_streamp stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY);
}
