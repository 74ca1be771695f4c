/// \file
/// A copy of a text with readable zero bytes behind it, as the reader needs them.
#pragma once

#include <filed/json/reader.hpp>
#include <filed/support/config.hpp>

#include <array>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

namespace filed::inline FILED_ABI::json::detail {

/// Copies short texts to the stack and long ones to the heap. Throws `std::bad_alloc`.
class padded_text {
public:
    FILED_NEVER_INLINE explicit padded_text(std::string_view text)
        : heap_{text.size() + reader::padding > local_.size() ? new char[text.size() + reader::padding] : nullptr},
          data_{heap_ != nullptr ? heap_.get() : local_.data()} {
        if (!text.empty()) std::memcpy(data_, text.data(), text.size());
        std::memset(data_ + text.size(), 0, reader::padding);
    }
    padded_text(const padded_text&) = delete;
    padded_text& operator=(const padded_text&) = delete;

    [[nodiscard]] const char* data() const noexcept { return data_; }

private:
    std::array<char, 1024> local_; // not zeroed: the constructor fills what is used
    std::unique_ptr<char[]> heap_;
    char* data_;
};

} // namespace filed::json::detail
