/// \file
/// `json::raw`: any JSON value, checked and kept as the text it came as.
#pragma once

#include <filed/json/codec.hpp>
#include <filed/json/padded_text.hpp>
#include <filed/support/result.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI::json {

/// The text of one valid JSON value, without the white space around it; `null` by default. There is no way to put an
/// invalid text into it. Equality is that of the texts. Owns its text.
class raw {
public:
    raw() noexcept = default;

    /// Checks a text; the errors are those of `json::read`. \param text one JSON value, white space around it is dropped
    [[nodiscard]] static result<raw> parse(std::string_view text, const limits& bounds = {});

    /// The value as JSON text; valid as long as this object is unchanged.
    [[nodiscard]] std::string_view text() const noexcept {
        return text_.empty() ? std::string_view{"null"} : std::string_view{text_};
    }

    friend bool operator==(const raw& left, const raw& right) noexcept { return left.text() == right.text(); }

private:
    friend struct codec<raw>;

    std::string text_; // empty stands for null, so that the default costs nothing
};

template <>
struct codec<raw> {
    static constexpr bool restores_slack = true;

    static const char* read(reader& in, const char* at, raw& value) {
        const char* const end = in.skip(at);
        if (end != nullptr) value.text_.assign(at, end);
        return end;
    }
    static bool write(writer& out, const raw& value) {
        out.verbatim(value.text());
        return true;
    }
};

inline result<raw> raw::parse(std::string_view text, const limits& bounds) {
    if (text.size() > bounds.size) return detail::too_large(text.size(), bounds);
    const detail::padded_text padded{text};
    reader in{padded.data(), text.size(), bounds};
    raw value;
    const char* end = codec<raw>::read(in, bytes::skip_whitespace(padded.data()), value);
    if (end != nullptr) end = in.finish(end);
    if (end == nullptr) return in.take_error();
    return value;
}

} // namespace filed::json
