#include <gmime/gmime.h>

// What the library offers as macros only.
static inline int caibian_is_part(GMimeObject *object) { return GMIME_IS_PART(object); }
static inline int caibian_is_message_part(GMimeObject *object) { return GMIME_IS_MESSAGE_PART(object); }
static inline GMimePart *caibian_part(GMimeObject *object) { return (GMimePart *)object; }
static inline GMimeObject *caibian_object(void *object) { return (GMimeObject *)object; }
static inline int caibian_is_mailbox(InternetAddress *address) { return INTERNET_ADDRESS_IS_MAILBOX(address); }
static inline const char *caibian_mailbox_address(InternetAddress *address) {
  return internet_address_mailbox_get_addr((InternetAddressMailbox *)address);
}
static inline void caibian_unref(void *object) { if (object) g_object_unref(object); }
static inline void caibian_add_mailbox(InternetAddressList *list, const char *address) {
  InternetAddress *mailbox = internet_address_mailbox_new(NULL, address);
  internet_address_list_add(list, mailbox);
  g_object_unref(mailbox);
}
static inline GMimeMultipart *caibian_multipart(GMimeObject *object) {
  return GMIME_IS_MULTIPART(object) ? (GMimeMultipart *)object : NULL;
}
static inline GMimeMessage *caibian_inner_message(GMimeObject *object) {
  return GMIME_IS_MESSAGE_PART(object) ? g_mime_message_part_get_message((GMimeMessagePart *)object) : NULL;
}
