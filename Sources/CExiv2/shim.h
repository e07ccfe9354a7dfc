// A library of C++: only CMetadata looks into it.
#ifdef __cplusplus
#include <exiv2/exiv2.hpp>
#endif
