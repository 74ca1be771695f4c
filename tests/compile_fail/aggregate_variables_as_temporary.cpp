// only: gcc-12.1
// only: gcc-12.2
// expect: GCC 12\.1 and 12\.2 destroy this temporary twice
// expect: give it a name first
// On these compilers the temporary would be destroyed twice; a named variable is fine.
#include <filed/filed.hpp>

#include <string>

struct owning {
    std::string name;
};

asio::awaitable<void> call(filed::client client) {
#ifdef FILED_COMPILE_FAIL_FIXED
    const owning variables{"x"};
    const filed::json::raw answer = co_await client.execute_raw("query Q($name: String) { me { __typename } }", variables);
#else
    const filed::json::raw answer = co_await client.execute_raw("query Q($name: String) { me { __typename } }", owning{"x"});
#endif
    (void)answer;
}
