#include <filed/tls/error.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <system_error>

TEST_CASE("tls errors: every enumerator has a row of its own") {
    const filed::error_category& category = filed::tls::category();
    CHECK(std::string_view{category.name()} == "filed.tls");
    std::set<std::string_view> names;
    const int last = static_cast<int>(filed::tls::errc::library_failure);
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

TEST_CASE("tls errors: kinds that programs react to") {
    CHECK(make_error_code(filed::tls::errc::certificate_untrusted) == filed::condition::transport);
    CHECK(make_error_code(filed::tls::errc::unreadable_ca_file) == filed::condition::configuration);
    CHECK(filed::error{filed::tls::errc::not_tls}.name() == "filed.tls.not_tls");
}
