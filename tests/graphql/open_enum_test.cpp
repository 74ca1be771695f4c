#include <filed/graphql/open_enum.hpp>

#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace json = filed::json;

namespace {

enum class WorkspaceRoleValue { admin, l1, l2, l3, member };
class WorkspaceRole : public filed::open_enum<WorkspaceRoleValue> {
public:
    using enum WorkspaceRoleValue;
    using open_enum::open_enum;
};
enum class from_one { one = 1, two_ = 2 };
using counted = filed::open_enum<from_one>;

struct member {
    WorkspaceRole role;
    std::vector<counted> counts;
};

} // namespace

static_assert(std::is_convertible_v<WorkspaceRoleValue, WorkspaceRole> && !std::is_convertible_v<std::string_view, WorkspaceRole>);
static_assert(std::is_nothrow_move_constructible_v<WorkspaceRole> && std::is_nothrow_default_constructible_v<WorkspaceRole>);
static_assert(sizeof(WorkspaceRole) <= 16);
static_assert(filed::open_enumeration<WorkspaceRole> && filed::open_enumeration<counted> && !filed::open_enumeration<std::string>);

TEST_CASE("open_enum: known values") {
    const WorkspaceRole role = WorkspaceRole::l2;
    CHECK(role == WorkspaceRole::l2);
    CHECK(role != WorkspaceRole::admin);
    CHECK(WorkspaceRole::l2 == role);
    CHECK(role == "l2");
    CHECK(role != "l3");
    CHECK(role == WorkspaceRole{"l2"});
    CHECK(role.is_known());
    CHECK(role.value() == WorkspaceRoleValue::l2);
    CHECK(role.text() == "l2");
    CHECK(WorkspaceRole{} == WorkspaceRole::admin);
    CHECK(counted{from_one::two_} == "two");
    std::ostringstream stream;
    stream << role << ' ' << WorkspaceRole{"partner"};
    CHECK(stream.str() == "l2 partner");
}

TEST_CASE("open_enum: unknown values keep their text") {
    const WorkspaceRole unknown{"partner"};
    CHECK(!unknown.is_known());
    CHECK(!unknown.value());
    CHECK(unknown.text() == "partner");
    CHECK(unknown == "partner");
    CHECK(unknown == WorkspaceRole{"partner"});
    CHECK(unknown != WorkspaceRole{"partners"});
    CHECK(unknown != WorkspaceRole{});
    for (const WorkspaceRoleValue value : filed::reflect::enum_values<WorkspaceRoleValue>) CHECK(unknown != value);
}

TEST_CASE("open_enum: copies, moves and assignments between known and unknown") {
    const std::vector<WorkspaceRole> values = {WorkspaceRole::admin, WorkspaceRole::member, WorkspaceRole{"partner"}, WorkspaceRole{std::string(100, 'p')}, WorkspaceRole{""}};
    for (const WorkspaceRole& from : values) {
        for (const WorkspaceRole& to : values) {
            WorkspaceRole copy = from;
            CHECK(copy == from);
            WorkspaceRole target = to;
            target = from;
            CHECK(target == from);
            target = to;
            CHECK(target == to);
            target = std::move(copy);
            CHECK(target == from);
            copy = to;
            CHECK(copy == to);
        }
    }
    WorkspaceRole self{"partner"};
    const WorkspaceRole& same = self;
    self = same;
    CHECK(self == "partner");
}

TEST_CASE("open_enum: any JSON string is read, and written as it was") {
    for (const std::string_view text : {"\"admin\"", "\"member\"", "\"partner\"", "\"\"", "\"Admin\"", "\"é\"", R"("a\"b")", "\"admin \""}) {
        const WorkspaceRole role = json::read<WorkspaceRole>(text).value();
        CHECK(*json::write(role) == text);
        CHECK(role.is_known() == (text == "\"admin\"" || text == "\"member\""));
    }
    CHECK(json::read<WorkspaceRole>(R"("adm\u0069n")").value() == WorkspaceRole::admin);
    for (const std::string_view text : {"null", "0", "[]"}) CHECK(json::read<WorkspaceRole>(text).error() == json::errc::type_mismatch);

    const std::string_view text = R"({"role":"partner","counts":["two","one","three"]})";
    const member value = json::read<member>(text).value();
    CHECK(value.counts[0] == from_one::two_);
    CHECK(*json::write(value) == text);
    CHECK(json::write(counted{}).error() == json::errc::unknown_enumerator); // zero is no enumerator of it
    CHECK(json::write(WorkspaceRole{"\xFF"}).error() == json::errc::text_not_utf8);
    // Of equal keys the last counts: a known value replaces an unknown one.
    CHECK(json::read<member>(R"({"role":"partner","counts":[],"role":"l1"})").value().role == WorkspaceRole::l1);
}
