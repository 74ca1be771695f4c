// only: gcc-12.1
// only: gcc-12.2
// expect: GCC 12\.1 and 12\.2 destroy this temporary twice
// expect: give it a name first
// Variables of an operation that own memory; with trivial ones the temporary is fine.
#include <filed/filed.hpp>

#include <string>

struct search {
    static constexpr std::string_view document = "query Search($name: String!) { health { id(name: $name) } }";
    struct variables {
        std::string name;
    };
    struct found {
        filed::ID id;
    };
    struct data {
        found health;
    };
};

asio::awaitable<void> call(filed::client client) {
#ifdef FILED_COMPILE_FAIL_FIXED
    const search::variables variables{"x"};
    const auto answer = co_await client.execute<search>(variables);
#else
    const auto answer = co_await client.execute<search>({.name = "x"});
#endif
    (void)answer;
}
