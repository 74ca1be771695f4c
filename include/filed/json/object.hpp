/// \file
/// Codec of aggregates: an object whose members have the names and types of the aggregate's members.
///
/// Reading has two tiers. The first expects the members in the aggregate's order, without white space, none absent: each key
/// with its comma, quotation marks and colon is one literal that is compared word by word. A GraphQL server answers in the
/// order of the selection, so this is the whole way for most objects. At the first difference the second tier takes over:
/// one function for all types, which finds keys by a perfect hash, skips unknown members and marks which members it saw.
///
/// Rules: unknown members are skipped, but must be valid JSON; of equal keys the last counts; members whose codec says
/// `may_be_absent` keep their default when absent, all others are required; escaped keys are decoded. An aggregate with
/// `static constexpr bool is_secret = true` withholds the text from its errors, as `reader::withhold` says: from those behind the place
/// where it begins. A text of which a later part is secret should be of a type that is.
#pragma once

#include <filed/json/codec.hpp>
#include <filed/json/key_index.hpp>
#include <filed/json/read_value.hpp>
#include <filed/reflect/members.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace filed::inline FILED_ABI::json {

namespace detail {

/// Whether a name stands in JSON as it is.
[[nodiscard]] constexpr bool is_plain(std::string_view name) noexcept {
    for (const char byte : name)
        if (bytes::is_special(byte)) return false;
    return true;
}

/// `,"name":` for each member of `T`, one behind the other.
template <class T>
struct key_literals {
    static constexpr std::size_t count = reflect::member_count<T>;
    static constexpr std::size_t decoration = 4; // the comma, two quotation marks, the colon

    [[nodiscard]] static constexpr std::size_t size(std::size_t index) {
        return reflect::member_names<T>[index].size() + decoration;
    }
    [[nodiscard]] static constexpr std::size_t offset(std::size_t index) {
        std::size_t sum = 0;
        for (std::size_t i = 0; i < index; ++i) sum += size(i);
        return sum;
    }
    struct literal_text {
        char bytes[offset(count) + 1]{};
    };
    static constexpr literal_text text = [] {
        literal_text result;
        std::size_t position = 0;
        for (std::size_t i = 0; i < count; ++i) {
            result.bytes[position++] = ',';
            result.bytes[position++] = '"';
            for (const char byte : reflect::member_names<T>[i]) result.bytes[position++] = byte;
            result.bytes[position++] = '"';
            result.bytes[position++] = ':';
        }
        return result;
    }();

    [[nodiscard]] static consteval bool are_plain() {
        for (const std::string_view name : reflect::member_names<T>)
            if (!is_plain(name)) return false;
        return true;
    }
    [[nodiscard]] static consteval bool are_unique() {
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t k = 0; k < i; ++k)
                if (reflect::member_names<T>[i] == reflect::member_names<T>[k]) return false;
        return true;
    }
    static_assert(are_plain(), "filed::json: a described member's name holds a character that JSON would escape");
    static_assert(are_unique(), "filed::json: two members of this type have the same name");
};

/// A set of members, by their positions.
class member_set {
public:
    constexpr member_set() noexcept = default;
    /// The first `count` members.
    [[nodiscard]] static constexpr member_set first(std::size_t count) noexcept {
        member_set set;
        for (std::uint64_t& word : set.words_) {
            word = count >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
            count -= count >= 64 ? 64 : count;
        }
        return set;
    }
    [[nodiscard]] constexpr bool has(std::size_t member) const noexcept { return (words_[member / 64] >> (member % 64) & 1) != 0; }
    constexpr void add(std::size_t member) noexcept { words_[member / 64] |= std::uint64_t{1} << (member % 64); }
    /// Whether all of the other set's members are in this one.
    [[nodiscard]] constexpr bool includes(const member_set& other) const noexcept {
        return ((other.words_[0] & ~words_[0]) | (other.words_[1] & ~words_[1])) == 0;
    }

private:
    static_assert(reflect::max_members_of_large == 2 * 64);
    std::array<std::uint64_t, 2> words_{};
};

/// What the second tier knows of one member.
struct member_functions {
    const char* (*read)(reader& in, const char* at, void* member);
    void (*reset)(void* member); ///< for a member that is read again; null where reading replaces the whole value anyway
};

/// What the second tier knows of a type.
struct object_shape {
    key_index_view keys;
    const member_functions* members;
    member_set required;
};

/// Whether reading into a value that was read before could leave a part of the old value in place: the members that
/// the second text lacks.
template <class T>
inline constexpr bool keeps_old_members =
    (std::is_aggregate_v<T> || reflect::reflectable<T>) && std::is_default_constructible_v<T> && std::is_move_assignable_v<T>;

template <class T>
[[gnu::cold]] void reset_erased(void* member) {
    T* const value = static_cast<T*>(member);
    if constexpr (std::is_nothrow_default_constructible_v<T>) { // in place, because an assignment is much code
        std::destroy_at(value);
        std::construct_at(value);
    } else {
        *value = T{};
    }
}

template <class T, class Types = reflect::member_types<T>>
struct shape_of;
template <class T, class... Members>
struct shape_of<T, reflect::type_list<Members...>> {
    static_assert(
        (!std::is_const_v<Members> && ...),
        "filed::json cannot read into this aggregate: it has a const member. Remedy: drop the const, or write the type only");

    static_assert(sizeof...(Members) <= reflect::max_members_of_large,
                  "filed::json reads objects of up to 128 members. Remedy: group members in classes of their own");

    static constexpr key_index<sizeof...(Members)> keys{reflect::member_names<T>};

    [[nodiscard]] static constexpr member_set required() {
        member_set set;
        std::size_t index = 0;
        ((may_be_absent<Members>() ? void() : set.add(index), ++index), ...);
        return set;
    }
    template <class Member>
    [[nodiscard]] static constexpr member_functions functions_of() {
        if constexpr (keeps_old_members<Member>) return {&read_erased<Member>, &reset_erased<Member>};
        else return {&read_erased<Member>, nullptr};
    }
    // One more than there are members, because an array of none is no array.
    static constexpr member_functions functions[sizeof...(Members) + 1] = {functions_of<Members>()..., {nullptr, nullptr}};
    static constexpr object_shape value{keys.view(reflect::member_names<T>), functions, required()};
};

/// Where the second tier starts: at the opening brace, or behind a member.
enum class object_position { at_brace, behind_member };

/// The error of an object that lacks required members. Returns null.
[[gnu::cold]] FILED_NEVER_INLINE inline const char* missing_members(reader& in, const char* at, const object_shape& shape,
                                                                     const member_set& seen) {
    std::string names;
    std::string_view first;
    for (std::size_t i = 0; i < shape.keys.count; ++i) {
        if (!shape.required.has(i) || seen.has(i)) continue;
        if (first.empty()) first = shape.keys.names[i];
        replace_by_joined(names, {names, names.empty() ? "member " : ", ", shape.keys.names[i]});
    }
    (void)in.fail(at, errc::missing_member, names, "the end of the object");
    return in.failed_in_member(first);
}

/// The second tier. `seen` are the members that were read; `members` points to the members in order. Ends
/// behind the closing brace.
FILED_NEVER_INLINE inline const char* read_any_order(reader& in, const char* at, const object_shape& shape, void* const* members,
                                                     member_set seen, object_position position) {
    at = bytes::skip_whitespace(at);
    bool is_first = position == object_position::at_brace;
    if (is_first) {
        if (*at != '{') return in.mismatch(at, "an object");
        at = bytes::skip_whitespace(at + 1);
    }
    for (;; is_first = false) {
        if (*at == '}') break;
        if (!is_first) {
            if (*at != ',') [[unlikely]] return in.unexpected(at, "',' or '}'");
            at = bytes::skip_whitespace(at + 1);
        }
        if (*at != '"') [[unlikely]] return in.unexpected(at, "a member name");

        std::string_view key;
        const char* behind_key = reader::plain_text(at, key);
        const bool is_plain = behind_key != nullptr; // then whole words may be loaded from it
        if (!is_plain) [[unlikely]] behind_key = in.text(at, key);
        if (behind_key == nullptr) [[unlikely]] return nullptr;
        at = in.colon(behind_key);
        if (at == nullptr) [[unlikely]] return nullptr;

        const std::size_t index = is_plain ? shape.keys.find(key.data(), key.size()) : shape.keys.find_slowly(key);
        if (index == shape.keys.count) {
            at = in.skip(at);
            if (at == nullptr) [[unlikely]] return in.failed_in_unknown_member();
        } else {
            if (seen.has(index) && shape.members[index].reset != nullptr) shape.members[index].reset(members[index]);
            seen.add(index);
            at = shape.members[index].read(in, at, members[index]);
            if (at == nullptr) [[unlikely]] return in.failed_in_member(shape.keys.names[index]);
        }
        at = bytes::skip_whitespace(at);
    }
    if (!seen.includes(shape.required)) [[unlikely]] return missing_members(in, at, shape, seen);
    return at + 1;
}

/// The first tier for the member at `Index`: its key at `at`, without white space, then its value. `at` is null after an
/// error, and unchanged when another key or something else is there; then the result is false.
template <class T, std::size_t Index, class Member>
[[nodiscard]] FILED_ALWAYS_INLINE bool read_expected_member(reader& in, const char*& at, char separator, Member& member) {
    using literals = key_literals<T>;
    constexpr std::size_t size = literals::size(Index);
    constexpr std::size_t offset = literals::offset(Index);
    // A name so long that the words of its literal could lie behind the padding.
    if constexpr (size > reader::padding)
        if (static_cast<std::size_t>(in.end() - at) < size) return false;
    if constexpr (Index == 0) {
        if (*at != separator || !bytes::equal<size - 1>(at + 1, literals::text.bytes + offset + 1)) [[unlikely]] return false;
    } else {
        if (!bytes::equal<size>(at, literals::text.bytes + offset)) [[unlikely]] return false;
    }
    const char* const value = at + size;
    at = read_value(in, bytes::skip_whitespace(value), member);
    return at != nullptr;
}

/// Reads the members of `object` and the closing brace. `opening` is the byte expected at `at`: the brace, or the comma behind
/// a `__typename` that was read already.
template <class T>
[[nodiscard]] FILED_NEVER_INLINE const char* read_members(reader& in, const char* at, T& object, char opening) {
    constexpr std::size_t count = reflect::member_count<T>;
    if constexpr (requires { requires T::is_secret; }) in.withhold();
    return reflect::visit(object, [&](auto&... members) -> const char* {
        std::size_t next = 0;
        [&]<std::size_t... Index>(std::index_sequence<Index...>) {
            (void)((next = Index, read_expected_member<T, Index>(in, at, opening, members)) && ... && (next = count, true));
        }(std::make_index_sequence<count>{});
        if (at == nullptr) [[unlikely]] return in.failed_in_member(reflect::member_names<T>[next]);
        if (count != 0 && next == count && *at == '}') [[likely]] return at + 1;

        void* const pointers[count + 1] = {static_cast<void*>(&members)..., nullptr};
        const bool at_brace = next == 0 && opening == '{';
        return read_any_order(in, at, shape_of<T>::value, pointers, member_set::first(next),
                              at_brace ? object_position::at_brace : object_position::behind_member);
    });
}

/// Writes one member, its key behind `separator`, unless it is absent; then the next separator is a comma.
template <class T, std::size_t Index, class Member>
[[nodiscard]] FILED_ALWAYS_INLINE bool write_member(writer& out, char& separator, const Member& member) {
    if (is_absent(member)) return true;
    using literals = key_literals<T>;
    constexpr std::size_t size = literals::size(Index);
    if constexpr (size > writer::slack) out.reserve(size);
    char* const begin = out.position();
    std::memcpy(begin, literals::text.bytes + literals::offset(Index), size);
    *begin = separator;
    out.advance(begin + size);
    separator = ',';
    const bool written = codec<Member>::write(out, member);
    if constexpr (!restores_slack<Member>()) out.reserve(0);
    return written;
}

/// Writes the members, the first behind `opening`, and the closing brace.
template <class T>
[[nodiscard]] bool write_members(writer& out, const T& object, char opening) {
    constexpr std::size_t count = reflect::member_count<T>;
    char separator = opening;
    const bool written = reflect::visit(object, [&](const auto&... members) {
        std::size_t next = 0;
        const bool all = [&]<std::size_t... Index>(std::index_sequence<Index...>) {
            return ((next = Index, write_member<T, Index>(out, separator, members)) && ...);
        }(std::make_index_sequence<count>{});
        return all || out.failed_in_member(reflect::member_names<T>[next]);
    });
    if (!written) [[unlikely]] return false;
    if (separator == '{') out.punctuation('{');
    out.punctuation('}');
    return true;
}

/// Aggregates, and classes with a `reflect::description`.
template <class T>
concept object = reflect::reflectable<T>;

} // namespace detail

template <detail::object T>
struct codec<T> {
    static constexpr bool restores_slack = true;

    static const char* read(reader& in, const char* at, T& value) {
        if (!in.enter(at)) [[unlikely]] return nullptr;
        at = detail::read_members(in, at, value, '{');
        in.leave();
        return at;
    }
    static bool write(writer& out, const T& value) {
        if (!out.enter()) [[unlikely]] return false;
        const bool written = detail::write_members(out, value, '{');
        out.leave();
        return written;
    }
};

} // namespace filed::json
