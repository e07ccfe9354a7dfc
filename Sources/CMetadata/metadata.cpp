#include "include/caibian_metadata.h"

#include <exiv2/exiv2.hpp>

#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

namespace {

constexpr size_t most_values = 2000;
constexpr size_t longest_value = 16384;

// The library's tables of XMP namespaces are one for the whole process.
std::mutex turn;

class Teller {
 public:
  explicit Teller(const caibian_metadata_events *events) : events_(events) {}

  void tell(const std::string &space, const std::string &name, const void *bytes, size_t length) {
    if (told_ == most_values || length == 0 || length > longest_value) return;
    ++told_;
    events_->value(events_->context, space.c_str(), name.c_str(), bytes, length);
  }

  void tell(const std::string &space, const std::string &name, const std::string &text) {
    tell(space, name, text.data(), text.size());
  }

  bool is_full() const { return told_ == most_values; }

 private:
  const caibian_metadata_events *events_;
  size_t told_ = 0;
};

// The bytes of a value, as they stand in the file.
template <typename Datum>
std::vector<Exiv2::byte> bytes_of(const Datum &datum) {
  size_t size = static_cast<size_t>(datum.size());
  if (size > longest_value) return {};
  std::vector<Exiv2::byte> bytes(size);
  if (size != 0) datum.copy(bytes.data(), Exiv2::littleEndian);
  return bytes;
}

void tell_property(Teller &teller, const Exiv2::Xmpdatum &datum) {
  const std::string space = Exiv2::XmpProperties::ns(datum.groupName());
  const Exiv2::Value &value = datum.value();
  if (const auto *text = dynamic_cast<const Exiv2::LangAltValue *>(&value)) {
    auto usual = text->value_.find("x-default");
    if (usual == text->value_.end()) usual = text->value_.begin();
    if (usual != text->value_.end()) teller.tell(space, datum.tagName(), usual->second);
    return;
  }
  if (const auto *list = dynamic_cast<const Exiv2::XmpArrayValue *>(&value)) {
    for (long i = 0; i < static_cast<long>(list->count()) && !teller.is_full(); ++i) {
      teller.tell(space, datum.tagName(), list->toString(i));
    }
    return;
  }
  teller.tell(space, datum.tagName(), value.toString());
}

// No exception leaves this file: whoever called is no C++.
template <typename Work>
int guarded(const caibian_metadata_events *events, Work work) noexcept {
  try {
    std::lock_guard<std::mutex> mine(turn);
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    Teller teller(events);
    return work(teller) ? 1 : 0;
  } catch (...) {
    return 0;
  }
}

}  // namespace

extern "C" int caibian_exif_read(const void *tiff, size_t length, const caibian_metadata_events *events) {
  return guarded(events, [&](Teller &teller) {
    Exiv2::ExifData data;
    Exiv2::ExifParser::decode(data, static_cast<const Exiv2::byte *>(tiff), static_cast<uint32_t>(length));
    for (const auto &datum : data) {
      const auto bytes = bytes_of(datum);
      teller.tell("Exif." + datum.groupName(), datum.tagName(), bytes.data(), bytes.size());
    }
    return true;
  });
}

extern "C" int caibian_iptc_read(const void *records, size_t length, const caibian_metadata_events *events) {
  return guarded(events, [&](Teller &teller) {
    Exiv2::IptcData data;
    if (Exiv2::IptcParser::decode(data, static_cast<const Exiv2::byte *>(records), static_cast<uint32_t>(length))) {
      return false;
    }
    for (const auto &datum : data) {
      const std::string name = std::to_string(datum.record()) + ":" + std::to_string(datum.tag());
      // Texts as they are; of dates and times what the library makes of them.
      if (datum.typeId() == Exiv2::date || datum.typeId() == Exiv2::time) {
        teller.tell("Iptc", name, datum.toString());
        continue;
      }
      const auto bytes = bytes_of(datum);
      teller.tell("Iptc", name, bytes.data(), bytes.size());
    }
    return true;
  });
}

extern "C" int caibian_xmp_read(const void *packet, size_t length, const caibian_metadata_events *events) {
  return guarded(events, [&](Teller &teller) {
    if (!Exiv2::XmpParser::initialize()) return false;
    Exiv2::XmpData data;
    const std::string text(static_cast<const char *>(packet), length);
    const bool is_read = Exiv2::XmpParser::decode(data, text) == 0;
    for (const auto &datum : data) {
      if (teller.is_full()) break;
      try {
        tell_property(teller, datum);
      } catch (const Exiv2::AnyError &) {
        // One property that it cannot name costs nobody the others.
      }
    }
    return is_read;
  });
}
