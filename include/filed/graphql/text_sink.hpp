/// \file
/// Writing a text of a size that is not known before: first counted, then written.
#pragma once

#include <filed/version.hpp>

#include <cstddef>
#include <string_view>

namespace filed::inline FILED_ABI::graphql {

/// Characters on their way into an array, or only counted.
class text_sink {
public:
    /// Counts.
    constexpr text_sink() noexcept = default;
    /// Writes the first `capacity` characters.
    constexpr text_sink(char* to, std::size_t capacity) noexcept : to_{to}, capacity_{capacity} {}

    constexpr void put(std::string_view text) noexcept {
        if (to_ != nullptr) {
            for (std::size_t i = 0; i < text.size() && size_ + i < capacity_; ++i)
                to_[size_ + i] = text[i];
        }
        size_ += text.size();
    }
    /// Characters put so far, those beyond the capacity included.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }

private:
    char* to_ = nullptr;
    std::size_t capacity_ = 0;
    std::size_t size_ = 0;
};

} // namespace filed::graphql
