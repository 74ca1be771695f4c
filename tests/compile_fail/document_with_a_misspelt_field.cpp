// expect: does not match the C\+\+ types of this operation
// expect: field_is_selected_but_has_no_member
// expect: source_line\)12
// The rules of documents have a table of their own, tests/graphql/operation_cases.hpp; this is how a call shows it.
#include <filed/filed.hpp>

struct who {
    static constexpr filed::document document =
#ifdef FILED_COMPILE_FAIL_FIXED
        R"(query Who { me { __typename ... on User { name } } })";
#else
        R"(query Who { me { __typename ... on User { nmae } } })";
#endif
    struct User {
        std::string name;
    };
    struct data {
        filed::one_of<User> me;
    };
};

asio::awaitable<void> call(filed::client client) {
    const auto answer = co_await client.execute<who>();
    (void)answer;
}
