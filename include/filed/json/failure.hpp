/// \file
/// The first error of a reader or a writer, from where it was found to where it is handed out.
///
/// All of this runs only when something is wrong. So it is out of line, made small rather than fast, and built of few
/// functions: what each use of `std::string` inlines would be many times the code that reads and writes.
#pragma once

#include <filed/json/error.hpp>
#include <filed/json/limits.hpp>
#include <filed/json/utf8.hpp>
#include <filed/support/config.hpp>
#include <filed/support/error.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI::json::detail {

/// One text out of several.
[[nodiscard, gnu::cold]] FILED_NEVER_INLINE inline std::string joined(std::initializer_list<std::string_view> parts) {
    std::size_t size = 0;
    for (const std::string_view part : parts) size += part.size();
    std::string text;
    text.resize(size); // rather than a constructor, which nothing else needs
    char* to = text.data();
    for (const std::string_view part : parts)
        for (const char byte : part) *to++ = byte;
    return text;
}

/// Replaces a text by one out of several, of which it may be one.
[[gnu::cold]] FILED_NEVER_INLINE inline void replace_by_joined(std::string& text, std::initializer_list<std::string_view> parts) {
    text = joined(parts);
}

/// The names in a sentence: `a, b or c`.
[[nodiscard, gnu::cold]] FILED_NEVER_INLINE inline std::string list_names(const std::string_view* names, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) replace_by_joined(text, {text, i == 0 ? "" : i + 1 == count ? " or " : ", ", names[i]});
    return text;
}

/// A number in decimal digits, to be used within one expression.
class decimal {
public:
    [[gnu::cold]] FILED_NEVER_INLINE explicit decimal(std::uint64_t number) noexcept : first_{most} {
        do digits_[--first_] = static_cast<char>('0' + number % 10);
        while ((number /= 10) != 0);
    }
    operator std::string_view() const noexcept { return {digits_ + first_, most - first_}; } // NOLINT: it is text

private:
    static constexpr std::size_t most = 20;
    char digits_[most];
    std::size_t first_;
};

/// Whether the text is a name as GraphQL has it (section 2.1.9), and of a length that names have.
[[nodiscard, gnu::cold]] FILED_NEVER_INLINE constexpr bool is_printable_name(std::string_view text) noexcept {
    constexpr std::size_t longest = 64;
    if (text.empty() || text.size() > longest || (text[0] >= '0' && text[0] <= '9')) return false;
    for (const char byte : text) {
        const bool fits =
            (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_';
        if (!fits) return false;
    }
    return true;
}

/// The first error: its code, what is known about it, and the path to it, which grows at its front while the functions that
/// read or write the value return.
class failure {
public:
    failure() = default;
    failure(const failure&) = delete;
    failure& operator=(const failure&) = delete;
    ~failure() {
        if (detail_ != nullptr) [[unlikely]] forget();
    }

    /// Keeps an error, unless there is one. \param offset bytes before it
    void set(errc code, std::size_t offset, std::string_view expected, std::string_view found);

    /// The text is longer than `limits::size`, which is `most`. \param found its size, or another word for it
    void set_too_large(std::size_t most, std::string_view found);

    /// The error is inside a member, or an element, of the value whose path is known so far.
    void in_member(std::string_view name);
    void in_element(std::size_t index);
    void in_key(std::size_t index);

    /// Keeps a name, which is no part of the error's text.
    void keep_type_name(std::string_view name);

    /// Hands the error out; of the text, it gets the line and the column, and as much around the place as `excerpt` allows.
    /// \param text empty when there is none: when writing, or when it was not looked at
    [[nodiscard]] error take(std::string_view text = {}, std::size_t excerpt = 0);

private:
    void forget() noexcept;

    error_detail* detail_ = nullptr; // owned; no smart pointer, because every use of the reader and the writer would inline its end
    errc code_ = errc::syntax_error;
};

[[gnu::cold]] FILED_NEVER_INLINE inline void failure::set(errc code, std::size_t offset, std::string_view expected,
                                                          std::string_view found) {
    if (detail_ != nullptr) return;
    detail_ = new error_detail;
    code_ = code;
    detail_->offset = offset;
    replace_by_joined(detail_->expected, {expected});
    replace_by_joined(detail_->found, {found});
}

[[gnu::cold]] FILED_NEVER_INLINE inline void failure::set_too_large(std::size_t most, std::string_view found) {
    set(errc::too_large, 0, joined({"at most ", decimal{most}, " bytes (limits::size)"}), found);
}

[[gnu::cold]] FILED_NEVER_INLINE inline void failure::in_member(std::string_view name) {
    if (detail_ == nullptr) return;
    std::string& path = detail_->place;
    replace_by_joined(path, {name, path.empty() || path.front() == '[' || path.front() == '{' ? "" : ".", path});
}

[[gnu::cold]] FILED_NEVER_INLINE inline void failure::in_element(std::size_t index) {
    in_member(joined({"[", decimal{index}, "]"}));
}

/// People count the members of a map, which have no index.
[[gnu::cold]] FILED_NEVER_INLINE inline void failure::in_key(std::size_t index) {
    in_member(joined({"{key #", decimal{index + 1}, "}"}));
}

[[gnu::cold]] FILED_NEVER_INLINE inline void failure::keep_type_name(std::string_view name) {
    if (detail_ != nullptr) replace_by_joined(detail_->type_name, {name});
}

/// Up to `most` bytes around a place, whole characters, with `?` for control characters and what is not UTF-8.
[[nodiscard, gnu::cold]] FILED_NEVER_INLINE inline std::string excerpt_of(std::string_view text, std::size_t offset,
                                                                          std::size_t most) {
    const auto continues_character = [&text](std::size_t at) {
        return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
    };
    std::size_t begin = offset - (offset < most / 2 ? offset : most / 2);
    std::size_t end = text.size() - begin > most ? begin + most : text.size();
    while (begin != end && continues_character(begin)) ++begin;
    while (begin != end && continues_character(end)) --end;
    std::string excerpt = joined({text.substr(begin, end - begin)});
    for (char& byte : excerpt)
        if (static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F) byte = '?';
    while (const char* invalid = utf8::find_invalid(excerpt.data(), excerpt.size()))
        excerpt[static_cast<std::size_t>(invalid - excerpt.data())] = '?';
    return excerpt;
}

/// Completes the context: `expected a string, found null at line 1, column 57 (byte 56)`.
[[gnu::cold]] FILED_NEVER_INLINE inline error failure::take(std::string_view text, std::size_t excerpt) {
    if (detail_ == nullptr) return error{code_};
    const std::string_view expected = detail_->expected, found = detail_->found;
    const std::string_view before_found = found.empty() ? "" : expected.empty() ? "found " : ", found ";
    replace_by_joined(detail_->context, {expected.empty() ? "" : "expected ", expected, before_found, found});
    if (text.data() != nullptr) {
        detail_->line = 1;
        detail_->column = 1;
        for (const char byte : text.substr(0, detail_->offset)) {
            if (byte == '\n') {
                ++detail_->line;
                detail_->column = 1;
            } else if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) { // not inside a character
                ++detail_->column;
            }
        }
        if (excerpt != 0) detail_->excerpt = excerpt_of(text, detail_->offset, excerpt);
        replace_by_joined(detail_->context,
                          {detail_->context, detail_->context.empty() ? "at line " : " at line ", decimal{detail_->line},
                           ", column ", decimal{detail_->column}, " (byte ", decimal{detail_->offset},
                           detail_->excerpt.empty() ? ")" : ") near ", detail_->excerpt});
    }
    filed::error_detail* const complete = std::exchange(detail_, nullptr);
    return error{make_error_code(code_), std::shared_ptr<const filed::error_detail>{complete}};
}

[[gnu::cold]] FILED_NEVER_INLINE inline void failure::forget() noexcept { delete detail_; }

/// The error of a text that is longer than its limit allows, before it is looked at.
[[nodiscard, gnu::cold]] FILED_NEVER_INLINE inline error too_large(std::size_t size, const limits& bounds) {
    failure reason;
    reason.set_too_large(bounds.size, decimal{size});
    return reason.take();
}

} // namespace filed::json::detail
