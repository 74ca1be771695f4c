#include <filed/json/enums.hpp>

#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace json = filed::json;

namespace {

enum class status { NOT_STARTED, IN_PROGRESS, default_, grün };

} // namespace

TEST_CASE("enums: by name") {
    for (const std::string_view text : {"\"NOT_STARTED\"", "\"IN_PROGRESS\"", "\"default\"", "\"grün\""}) CHECK(*json::write(json::read<status>(text).value()) == text);
    CHECK(json::read<status>("\"IN\\u005fPROGRESS\"").value() == status::IN_PROGRESS);
    for (const std::string_view text : {"\"\"", "\"not_started\"", "\"IN_PROGRES\"", "\"default_\"", "\"IN_PROGRESS \""}) {
        const filed::error error = json::read<status>(text).error();
        CHECK(error == json::errc::unknown_enumerator);
        CHECK(error.detail<json::error_detail>()->expected == "NOT_STARTED, IN_PROGRESS, default or grün");
        CHECK(error.detail<json::error_detail>()->found == "another string");
    }
    for (const std::string_view text : {"0", "null", "{}"}) CHECK(json::read<status>(text).error() == json::errc::type_mismatch);
    CHECK(json::write(static_cast<status>(9)).error() == json::errc::unknown_enumerator);
}
