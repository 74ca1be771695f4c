#include <filed/http/error.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <system_error>

TEST_CASE("http errors: every enumerator has a row of its own") {
    const filed::error_category& category = filed::http::category();
    CHECK(std::string_view{category.name()} == "filed.http");
    std::set<std::string_view> names;
    const int last = static_cast<int>(filed::http::errc::outcome_unknown);
    for (int value = 1; value <= last; ++value) {
        CAPTURE(value);
        const filed::error_entry& entry = category.entry(value);
        CHECK(entry.value == value); // and not the row of the unknown
        CHECK(names.insert(entry.name).second);
        CHECK(std::all_of(entry.name.begin(), entry.name.end(), [](char c) { return c == '_' || (c >= 'a' && c <= 'z'); }));
        CHECK_FALSE(entry.text.empty());
        CHECK_FALSE(entry.text.ends_with('.'));
        CHECK_FALSE(entry.remedy.ends_with('.'));
        const std::error_code code{value, category};
        CHECK(code == entry.kind);
        CHECK(code.message() == entry.text);
    }
    CHECK(category.entry(last + 1).name == "unknown"); // an enumerator behind the last would go unseen here
}

TEST_CASE("http errors: kinds that programs react to") {
    using filed::http::errc;
    for (const errc value : {errc::resolve_timeout, errc::connect_timeout, errc::handshake_timeout,
                             errc::queue_timeout, errc::send_timeout, errc::response_timeout}) {
        CHECK(make_error_code(value) == filed::condition::timeout);
        CHECK(make_error_code(value) == std::errc::timed_out);
    }
    CHECK(make_error_code(errc::connection_refused) == filed::condition::transport);
    CHECK(make_error_code(errc::body_too_large) == filed::condition::protocol);
    CHECK(make_error_code(errc::invalid_url) == filed::condition::configuration);
    CHECK(make_error_code(errc::outcome_unknown) == filed::condition::outcome_unknown);
}
