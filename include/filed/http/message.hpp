/// \file
/// HTTP messages: the head of a request, as its sender gives it, and a response, as it was received.
#pragma once

#include <filed/http/field.hpp>
#include <filed/http/limits.hpp>
#include <filed/support/buffer.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace filed::inline FILED_ABI::http {

/// What stands before a request's body. Views only: nothing is owned, so it is safe inside a `co_await` expression.
struct request_head {
    std::string_view method;       ///< `POST`; a token, case-sensitive (RFC 9110, section 9.1)
    std::string_view target;       ///< origin form, `/graphql?a=b` (RFC 9112, section 3.2.1)
    std::string_view host;         ///< value of the Host field, see `origin::host_header()`
    std::span<const field> fields; ///< further fields; Host and Content-Length are the writer's
};

/// A response. Move-only; not thread-safe. Views into it live as long as it is neither changed nor moved.
class response {
public:
    int status = 0;         ///< 100 to 999 (RFC 9110, section 15)
    int minor_version = 1;  ///< of HTTP/1: 0 or 1
    bool keep_alive = true; ///< whether the connection can serve another request (RFC 9112, section 9.3)
    std::optional<std::chrono::seconds> keep_alive_timeout; ///< how long the server keeps it idle (`Keep-Alive: timeout=`)
    byte_buffer head;                                       ///< status line and header section as received
    byte_buffer body; ///< the content, chunked coding removed; of a complete response it is padded

    /// The value of the first field of this name, in any case; nothing if there is none. An empty value is a value.
    [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const noexcept {
        for (const position& each : positions_) {
            if (equal_ignoring_case(name_at(each), name)) return value_at(each);
        }
        return std::nullopt;
    }

    /// A field of the header section, by its index from 0 to `field_count() - 1`, in the order received.
    [[nodiscard]] field field_at(std::size_t index) const noexcept {
        return {name_at(positions_[index]), value_at(positions_[index])};
    }
    [[nodiscard]] std::size_t field_count() const noexcept { return positions_.size(); }

    class field_iterator;
    class field_range;
    /// The fields of the header section in the order received, to be iterated.
    [[nodiscard]] field_range fields() const noexcept;

    /// Appends a field to `head` and to the index; for those who make a response without a parser, such as test kits.
    /// `head` and the index together must stay below 4 GB.
    void add_field(std::string_view name, std::string_view value) {
        const std::size_t start = head.size();
        head.append(name);
        head.append(": ");
        head.append(value);
        head.append("\r\n");
        index_field(start, name.size(), start + name.size() + 2, value.size());
    }

    /// Forgets everything but the memory, to be filled again.
    void clear() noexcept {
        status = 0;
        minor_version = 1;
        keep_alive = true;
        keep_alive_timeout.reset();
        head.clear();
        body.clear();
        positions_.clear();
    }

private:
    friend class http1_parser;

    /// Where a field lies in `head`: offsets, because the buffer moves when it grows.
    struct position {
        std::uint32_t name, name_size, value, value_size;
    };

    void index_field(std::size_t name, std::size_t name_size, std::size_t value, std::size_t value_size) {
        if (positions_.capacity() == 0) positions_.reserve(24); // enough for nearly every response
        positions_.push_back({static_cast<std::uint32_t>(name), static_cast<std::uint32_t>(name_size),
                              static_cast<std::uint32_t>(value), static_cast<std::uint32_t>(value_size)});
    }
    [[nodiscard]] std::string_view name_at(const position& at) const noexcept { return {head.data() + at.name, at.name_size}; }
    [[nodiscard]] std::string_view value_at(const position& at) const noexcept { return {head.data() + at.value, at.value_size}; }

    std::vector<position> positions_;
};

/// A forward iterator whose reference is a `field` by value.
class response::field_iterator {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = field;
    using difference_type = std::ptrdiff_t;
    using reference = field;
    using pointer = void;

    field_iterator() noexcept = default;
    field_iterator(const response& owner, std::size_t index) noexcept : owner_{&owner}, index_{index} {}

    [[nodiscard]] field operator*() const noexcept { return owner_->field_at(index_); }
    field_iterator& operator++() noexcept {
        ++index_;
        return *this;
    }
    field_iterator operator++(int) noexcept {
        const field_iterator before = *this;
        ++index_;
        return before;
    }
    friend bool operator==(const field_iterator& left, const field_iterator& right) noexcept { return left.index_ == right.index_; }

private:
    const response* owner_ = nullptr;
    std::size_t index_ = 0;
};

/// The fields of a response.
class response::field_range {
public:
    explicit field_range(const response& owner) noexcept : owner_{&owner} {}
    [[nodiscard]] field_iterator begin() const noexcept { return {*owner_, 0}; }
    [[nodiscard]] field_iterator end() const noexcept { return {*owner_, owner_->field_count()}; }

private:
    const response* owner_;
};

inline response::field_range response::fields() const noexcept { return field_range{*this}; }

} // namespace filed::http
