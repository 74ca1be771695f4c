// expect: two alternatives have the same type name
// expect: Remedy: give one a static constexpr graphql_type
#include <filed/json/variant.hpp>

namespace ours {
struct User {};
} // namespace ours
namespace theirs {
struct User {
#ifdef FILED_COMPILE_FAIL_FIXED
    static constexpr std::string_view graphql_type = "TheirUser";
#endif
};
} // namespace theirs

using either = std::variant<ours::User, theirs::User>;
bool write(filed::json::writer& out, const either& value) { return filed::json::codec<either>::write(out, value); }
