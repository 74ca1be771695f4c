/// A text at the end of an allocation: behind it stand exactly the 64 bytes that a reader may look at, so that the address
/// sanitizer sees any byte beyond. Only the first is zero; what a reader makes of the others must not matter.
#pragma once

#include <filed/json/reader.hpp>

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

class exact_padding {
public:
    explicit exact_padding(std::string_view text, char filler = '"')
        : bytes_{new char[text.size() + filed::json::reader::padding]}, size_{text.size()} {
        if (!text.empty()) std::memcpy(bytes_.get(), text.data(), text.size());
        std::memset(bytes_.get() + size_, filler, filed::json::reader::padding);
        bytes_[size_] = '\0';
    }
    [[nodiscard]] const char* data() const { return bytes_.get(); }
    [[nodiscard]] std::size_t size() const { return size_; }

private:
    std::unique_ptr<char[]> bytes_;
    std::size_t size_;
};
