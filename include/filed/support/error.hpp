/// \file
/// Errors as values: a code with a name, the place where it happened, and the remedy.
///
/// Every floor of the library defines its own enumeration `errc` and one table of entries for it; `error` carries
/// the code and a pointer to an immutable detail, so that a `result<T>` stays small. Texts never hold a secret, a
/// header, a body or a variable.
#pragma once

#include <filed/support/config.hpp>

#include <cerrno>
#include <chrono>
#include <concepts>
#include <exception>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace filed::inline FILED_ABI {

/// The kinds of trouble a program can react to. Compare with `error.code() == filed::condition::timeout`.
enum class condition {
    authentication = 1, ///< the API key or a token was refused
    authorization,      ///< signed in, but not allowed to do this (a read-only key that tries a mutation)
    validation,         ///< the server refused the document or its variables; a bug in the caller or a schema change
    configuration,      ///< an option, an argument or an environment variable is wrong; nothing was sent
    transport,          ///< name resolution, TCP, TLS or HTTP failed
    timeout,            ///< a deadline passed
    cancelled,          ///< the caller cancelled, or the client was closed
    rate_limited,       ///< the server asked to come back later
    unavailable,        ///< the server failed or is out of service for now
    protocol,           ///< the peer sent something that the protocol forbids, or exceeded a limit
    decoding,           ///< the answer is well-formed but does not fit the expected type
    execution,          ///< a resolver of the operation failed; the answer carries GraphQL errors
    outcome_unknown     ///< a mutation was sent and its answer was lost: it may or may not have run
};

} // namespace filed

template <>
struct std::is_error_condition_enum<filed::condition> : std::true_type {};

namespace filed::inline FILED_ABI {

/// One row of a floor's error table.
struct error_entry {
    int value;                 ///< the enumerator
    std::string_view name;     ///< stable identifier for logs and metrics, e.g. `certificate_untrusted`
    condition kind;            ///< what `error.code() == condition::…` answers to
    std::string_view text;     ///< what happened, without a full stop
    std::string_view remedy;   ///< what the reader can do about it, without a full stop; may be empty
};

/// The category of one floor: a name such as `filed.tls` and its table. Thread-safe; lives as long as the program.
class error_category final : public std::error_category {
public:
    template <std::size_t Count>
    constexpr error_category(const char* name, const error_entry (&entries)[Count]) noexcept
        : name_{name}, entries_{entries}, count_{Count} {}

    [[nodiscard]] const char* name() const noexcept override { return name_; }
    [[nodiscard, gnu::cold]] std::string message(int value) const override { return std::string{entry(value).text}; }
    [[nodiscard, gnu::cold]] bool equivalent(int value, const std::error_condition& other) const noexcept override;

    /// The row of `value`; a row named `unknown` for a value that is not in the table.
    [[nodiscard, gnu::cold]] FILED_NEVER_INLINE const error_entry& entry(int value) const noexcept {
        static constexpr error_entry unknown{0, "unknown", condition::protocol, "unknown error", ""};
        for (std::size_t i = 0; i < count_; ++i)
            if (entries_[i].value == value) return entries_[i];
        return unknown;
    }

private:
    const char* name_;
    const error_entry* entries_;
    std::size_t count_;
};

namespace detail {

/// A category that is made by the compiler and never destroyed: its address is a constant, and codes stay valid to the very end of
/// a program, in destructors of static objects too.
template <class Category>
union lasting_category {
    char nothing; // makes this a literal type; a category, whose destructor is virtual, is none
    Category value;

    template <class... Arguments>
    constexpr explicit lasting_category(const Arguments&... arguments) noexcept : value{arguments...} {}
    constexpr ~lasting_category() {} // NOLINT: the value is not destroyed
};

/// Whether a code says that an operation was cancelled. Asio's category of system errors is its own on some versions
/// and platforms, and does not map to the standard's conditions there.
[[nodiscard]] inline bool is_cancellation(const std::error_code& code) noexcept {
    return code == std::errc::operation_canceled ||
           (code.value() == ECANCELED && std::string_view{code.category().name()} == "asio.system");
}

class condition_category final : public std::error_category {
public:
    [[nodiscard]] const char* name() const noexcept override { return "filed.condition"; }
    [[nodiscard, gnu::cold]] std::string message(int value) const override {
        static constexpr const char* texts[] = {"authentication", "authorization", "validation", "configuration", "transport",
                                                     "timeout", "cancelled", "rate limited", "unavailable", "protocol",
                                                     "decoding", "execution", "outcome unknown"};
        const bool known = value >= 1 && value <= static_cast<int>(std::size(texts));
        return known ? texts[value - 1] : "unknown";
    }
    [[nodiscard, gnu::cold]] bool equivalent(const std::error_code& code, int value) const noexcept override {
        return value == static_cast<int>(condition::cancelled) && is_cancellation(code);
    }
};

inline FILED_LASTING lasting_category<condition_category> the_conditions{};

inline const std::error_category& conditions() noexcept { return the_conditions.value; }

/// The condition that every code of an `error_category` of this library meets, and no other code: how the category is known
/// again without run-time type information.
inline std::error_condition any_of_filed() noexcept { return {-1, conditions()}; }

} // namespace detail

inline std::error_condition make_error_condition(condition value) noexcept {
    return {static_cast<int>(value), detail::conditions()};
}

inline bool error_category::equivalent(int value, const std::error_condition& other) const noexcept {
    if (other == detail::any_of_filed()) return true;
    const condition kind = entry(value).kind;
    if (other.category() == detail::conditions()) return other.value() == static_cast<int>(kind);
    if (kind == condition::timeout || kind == condition::cancelled)
        if (other == (kind == condition::timeout ? std::errc::timed_out : std::errc::operation_canceled)) return true;
    return std::error_category::equivalent(value, other);
}

/// Errors of the library's ground floor: arguments, options, deadlines and the client's life.
enum class errc {
    no_value = 1,        ///< a default-constructed `result`
    invalid_option,      ///< an option has a value that cannot work
    invalid_argument,    ///< an argument of a call has a value that cannot work; nothing was sent
    forbidden_character, ///< CR, LF or NUL in a text that becomes a header field
    insecure_endpoint,   ///< plain `http` to a host that is not loopback
    missing_api_key,     ///< no API key: the text is empty or the environment variable is not set
    deadline_exceeded,   ///< the deadline of the call passed
    client_closed,       ///< the client was closed, or its executor's context was destroyed
    internal_error,      ///< an exception (out of memory, say) stopped the call inside the library
    too_many_items       ///< a list holds more items than the caller wanted at most
};

namespace detail {

inline constexpr error_entry ground_entries[] = {
    {static_cast<int>(errc::no_value), "no_value", condition::configuration, "this result was never given a value", ""},
    {static_cast<int>(errc::invalid_option), "invalid_option", condition::configuration, "an option has a value that cannot work",
     "correct the option named here"},
    {static_cast<int>(errc::invalid_argument), "invalid_argument", condition::configuration,
     "an argument has a value that cannot work", "correct the argument named here"},
    {static_cast<int>(errc::forbidden_character), "forbidden_character", condition::configuration,
     "a text that becomes a header field holds CR, LF, NUL or another control character", "remove the control character"},
    {static_cast<int>(errc::insecure_endpoint), "insecure_endpoint", condition::configuration,
     "plain http is refused to a host that is not loopback", "use an https:// endpoint"},
    {static_cast<int>(errc::missing_api_key), "missing_api_key", condition::configuration, "there is no API key",
     "create a key in the Filed web app (Plugins, Filed API) and pass it, or set FILED_API_KEY"},
    {static_cast<int>(errc::deadline_exceeded), "deadline_exceeded", condition::timeout, "the deadline of the call passed",
     "raise request_options::deadline, or look at the phase named here"},
    {static_cast<int>(errc::client_closed), "client_closed", condition::cancelled, "the client was closed",
     "keep the client and its executor's context alive until its calls have ended"},
    {static_cast<int>(errc::internal_error), "internal_error", condition::unavailable,
     "an exception stopped the call inside the library", ""},
    {static_cast<int>(errc::too_many_items), "too_many_items", condition::configuration, "the list holds more items than were wanted",
     "raise the limit, or go through the list page by page"},
};
inline FILED_LASTING lasting_category<error_category> the_ground_category{"filed", ground_entries};

} // namespace detail

[[nodiscard]] inline const error_category& ground_category() noexcept { return detail::the_ground_category.value; }

inline std::error_code make_error_code(errc value) noexcept { return {static_cast<int>(value), ground_category()}; }

} // namespace filed

template <>
struct std::is_error_code_enum<filed::errc> : std::true_type {};

namespace filed::inline FILED_ABI {

class error;

/// Which type an error's detail is of; works without run-time type information. Equal for equal types only.
class detail_type {
public:
    template <class Detail>
    [[nodiscard]] static constexpr detail_type of() noexcept {
        return detail_type{&mark<Detail>};
    }
    friend constexpr bool operator==(detail_type, detail_type) noexcept = default;

private:
    template <class Detail>
    static inline char mark = 0; // only its address counts; a constant could share it with another one of the same value

    constexpr explicit detail_type(const char* value) noexcept : value_{value} {}
    const char* value_;
};

/// What is known about an error beside its code. Immutable once attached. Floors derive from it to add their own
/// facts (a JSON position, GraphQL errors), which `error::detail<Detail>()` finds again. A type that derives from it overrides
/// `clone` and `is`.
struct error_detail {
    error_detail() = default;
    explicit error_detail(std::string where, std::string what = {}) : place{std::move(where)}, context{std::move(what)} {}
    error_detail(const error_detail&);
    error_detail& operator=(const error_detail&) = default;
    [[gnu::cold]] FILED_NEVER_INLINE virtual ~error_detail() {} // NOLINT: `= default` could not be told to stay out of line
    /// A copy of the whole detail, to be changed before it is attached to another error. Overridden by every type that adds facts.
    [[nodiscard, gnu::cold]] virtual std::shared_ptr<error_detail> clone() const {
        return std::shared_ptr<error_detail>{new error_detail{*this}};
    }
    /// Whether this is an object of that type, or of one derived from it: asks for the overrider's own type, then what it derives from.
    [[nodiscard, gnu::cold]] virtual bool is(detail_type asked) const noexcept { return asked == detail_type::of<error_detail>(); }

    std::string place;   ///< the thing that failed: `option tls.ca_file`, `query Me`, `data.me.user.name`
    std::string context; ///< what was found there, in words that hold no secret; may be empty
    int http_status = 0; ///< status of the HTTP response; 0 when there was none
    std::optional<std::chrono::milliseconds> retry_after; ///< how long the server asked to wait
    std::string request_id;                               ///< the server's id of the request, for its support; may be empty
    bool may_have_been_executed = false; ///< whether the server may have executed the operation
    std::shared_ptr<const error> cause;  ///< the error underneath, if one was translated into this one
};

[[gnu::cold]] inline error_detail::error_detail(const error_detail&) = default;

/// A code and what is known about it. Cheap to copy (a shared immutable detail), safe to keep and to pass between
/// threads. Never holds or prints a secret, a header, a body or a variable.
class error {
public:
    /// No trouble said yet: the code is `errc::no_value`.
    error() noexcept : code_{make_error_code(errc::no_value)} {}

    /// An error that needs no detail.
    error(std::error_code code) noexcept : code_{code} {} // NOLINT: a code is an error

    /// An enumerator of any floor.
    template <class Enum>
        requires std::is_error_code_enum_v<Enum>
    error(Enum value) noexcept : code_{value} {} // NOLINT: an enumerator is an error

    /// An error at a place, with what was found there.
    template <class Enum>
        requires std::is_error_code_enum_v<Enum>
    error(Enum value, std::string place, std::string context = {})
        : code_{value}, detail_{std::make_shared<const error_detail>(std::move(place), std::move(context))} {}

    /// An error with a detail of the raising floor. \param detail may be null
    error(std::error_code code, std::shared_ptr<const error_detail> detail) noexcept : code_{code}, detail_{std::move(detail)} {}

    /// The code; compare it with an enumerator (`tls::errc::host_name_mismatch`) or a `condition`.
    [[nodiscard]] const std::error_code& code() const noexcept { return code_; }

    /// Stable name for logs and metrics, `filed.tls.certificate_untrusted`.
    [[nodiscard]] std::string name() const {
        if (const auto* category = own_category())
            return std::string{category->name()} + '.' + std::string{category->entry(code_.value()).name};
        if (detail::is_cancellation(code_)) return "filed.operation_aborted";
        return std::string{code_.category().name()} + '.' + std::to_string(code_.value());
    }

    /// Name, what happened, where, and the remedy, in one line for a person.
    [[nodiscard]] std::string message() const {
        std::string text = name() + ": ";
        const auto* category = own_category();
        if (category) text += category->entry(code_.value()).text;
        else if (detail::is_cancellation(code_)) text += "the call was cancelled";
        else text += code_.message();
        if (detail_) {
            if (!detail_->place.empty()) text += " [" + detail_->place + ']';
            if (!detail_->context.empty()) text += ": " + detail_->context;
            if (detail_->http_status != 0) text += " (HTTP " + std::to_string(detail_->http_status) + ')';
            if (detail_->cause) text += "; because of " + detail_->cause->message_without_remedy();
        }
        if (category && !category->entry(code_.value()).remedy.empty()) {
            text += "; ";
            text += category->entry(code_.value()).remedy;
        }
        return text;
    }

    /// The thing that failed, e.g. `option tls.ca_file`; empty when unknown.
    [[nodiscard]] std::string_view place() const noexcept {
        return detail_ ? std::string_view{detail_->place} : std::string_view{};
    }
    /// Status of the HTTP response, 0 when there was none.
    [[nodiscard]] int http_status() const noexcept { return detail_ ? detail_->http_status : 0; }
    /// How long the server asked to wait before the next try.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retry_after() const noexcept {
        return detail_ ? detail_->retry_after : std::nullopt;
    }
    /// The server's id of the request; empty when it sent none.
    [[nodiscard]] std::string_view request_id() const noexcept {
        return detail_ ? std::string_view{detail_->request_id} : std::string_view{};
    }
    /// Whether the server may have executed the operation. False is a promise that it did not.
    [[nodiscard]] bool may_have_been_executed() const noexcept { return detail_ && detail_->may_have_been_executed; }
    /// The error underneath; null when there is none.
    [[nodiscard]] const error* cause() const noexcept { return detail_ ? detail_->cause.get() : nullptr; }

    /// The detail as the type of the floor that raised the error; null when it is of another type.
    template <std::derived_from<error_detail> Detail = error_detail>
    [[nodiscard]] const Detail* detail() const noexcept {
        return detail_ && detail_->is(detail_type::of<Detail>()) ? static_cast<const Detail*>(detail_.get()) : nullptr;
    }

    /// A copy of the detail to change, whatever floor it is of; a new one when there is none.
    [[nodiscard]] std::shared_ptr<error_detail> copy_detail() const {
        return detail_ ? detail_->clone() : std::make_shared<error_detail>();
    }

    /// Same code. Details are not compared.
    friend bool operator==(const error& left, const error& right) noexcept { return left.code_ == right.code_; }

    /// Writes `message()`.
    friend std::ostream& operator<<(std::ostream& stream, const error& value) { return stream << value.message(); }

private:
    [[nodiscard]] const error_category* own_category() const noexcept {
        if (!code_.category().equivalent(code_.value(), detail::any_of_filed())) return nullptr;
        return static_cast<const error_category*>(&code_.category());
    }
    [[nodiscard]] std::string message_without_remedy() const {
        std::string text = name();
        if (detail_ && !detail_->context.empty()) text += ": " + detail_->context;
        return text;
    }

    std::error_code code_;
    std::shared_ptr<const error_detail> detail_;
};

namespace detail {

/// The error that `make` makes; without memory the bare code, which tells no untruth about the one thing that a caller must not get wrong.
/// \param may_have_been_executed  what `make` says about it
template <class Make>
[[nodiscard]] error described(std::error_code code, bool may_have_been_executed, Make make) noexcept {
    try {
        return make();
    } catch (...) { // NOLINT: out of memory
        static const error_detail executed_perhaps = [] {
            error_detail made;
            made.may_have_been_executed = true;
            return made;
        }();
        const std::shared_ptr<const error_detail> nobody_owns{std::shared_ptr<const error_detail>{}, &executed_perhaps};
        return error{code, may_have_been_executed ? nobody_owns : nullptr};
    }
}

} // namespace detail

/// What a throwing call throws: a `std::system_error` that holds the whole `error`. `what()` is its message.
class exception : public std::system_error {
public:
    /// Holds a copy of the error.
    explicit exception(filed::error reason)
        : std::system_error{reason.code()},
          reason_{std::move(reason)},
          text_{std::make_shared<const std::string>(reason_.message())} {}

    [[nodiscard]] const char* what() const noexcept override { return text_->c_str(); }
    /// The error itself.
    [[nodiscard]] const filed::error& error() const noexcept { return reason_; }

private:
    filed::error reason_;
    std::shared_ptr<const std::string> text_;
};

} // namespace filed
