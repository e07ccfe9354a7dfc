#include <curl/curl.h>

// curl's setters take a variable argument, which Swift cannot pass.
static inline CURLcode caibian_set_text(CURL *curl, CURLoption option, const char *value) {
  return curl_easy_setopt(curl, option, value);
}
static inline CURLcode caibian_set_number(CURL *curl, CURLoption option, long value) {
  return curl_easy_setopt(curl, option, value);
}
static inline CURLcode caibian_set_pointer(CURL *curl, CURLoption option, void *value) {
  return curl_easy_setopt(curl, option, value);
}
typedef size_t (*caibian_reader)(char *buffer, size_t size, size_t count, void *context);
static inline CURLcode caibian_set_reader(CURL *curl, caibian_reader reader, void *context) {
  CURLcode code = curl_easy_setopt(curl, CURLOPT_READFUNCTION, reader);
  return code ? code : curl_easy_setopt(curl, CURLOPT_READDATA, context);
}
static inline CURLcode caibian_get_code(CURL *curl, long *value) {
  return curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, value);
}
