/// \file
/// `filed::api_key`: the long-lived credential of a program.
#pragma once

#include <filed/support/error.hpp>
#include <filed/support/result.hpp>
#include <filed/support/secret.hpp>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI {

/// An API key, as the Filed web app gives it out. A cheap handle: copies share one text, which is wiped when the last
/// of them goes; moving copies, so that there is no key without a text. Cannot be printed or compared by accident. Copies may
/// be used from any thread.
class api_key {
public:
    /// Takes the text over and wipes the string it came in; a caller who moves a string in leaves no copy behind, unless it is
    /// so short (15 characters, say) that the string holds it itself.
    /// \param text  the key alone, without quotes, spaces around it or a line end
    /// Throws `filed::exception` with `errc::missing_api_key` when the text is empty, and with
    /// `errc::forbidden_character` when it holds a control character (a line end, say) or a space at an end.
    explicit api_key(std::string text) : text_{read(text, "api_key").value()} {}

    api_key(const api_key&) noexcept = default;
    api_key& operator=(const api_key&) noexcept = default;
    ~api_key() = default;

    /// The same without exceptions.
    [[nodiscard]] static result<api_key> make(std::string text) {
        auto kept = read(text, "api_key");
        if (!kept) return kept.error();
        return api_key{std::move(*kept)};
    }

    /// The key in the environment variable `FILED_API_KEY`. Throws as the constructor does; the variable's name is the
    /// place of the error. The environment itself keeps its copy.
    [[nodiscard]] static api_key from_env() {
        const char* value = std::getenv("FILED_API_KEY");
        std::string text{value ? value : ""};
        return api_key{read(text, "environment variable FILED_API_KEY").value()};
    }

    /// The text of the key: with `share()` the only way to it. The view ends with the last copy of this key.
    [[nodiscard]] std::string_view reveal() const noexcept { return text_->reveal(); }
    /// The text as the shared object behind this handle; never null.
    [[nodiscard]] const std::shared_ptr<const secret>& share() const noexcept { return text_; }

    friend std::ostream& operator<<(std::ostream&, const api_key&) = delete;

private:
    explicit api_key(std::shared_ptr<const secret> text) noexcept : text_{std::move(text)} {}

    [[nodiscard]] static result<std::shared_ptr<const secret>> read(std::string& text, const char* place) {
        const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
        const bool outer_space = !text.empty() && (text.front() == ' ' || text.back() == ' ');
        const bool forbidden = outer_space || std::any_of(text.begin(), text.end(), is_control);
        std::shared_ptr<const secret> kept;
        if (!text.empty() && !forbidden) kept = std::make_shared<const secret>(text);
        wipe(text);
        if (forbidden)
            return error{errc::forbidden_character, place, "the API key holds a control character, or a space at an end"};
        if (!kept) return error{errc::missing_api_key, place};
        return kept;
    }

    std::shared_ptr<const secret> text_;
};

} // namespace filed
