// expect: filed::secret is never written
// expect: is_secret = true
// A secret goes into a request only where somebody says so, and the bytes of such a request are wiped.
#include <filed/filed.hpp>

struct log_in {
    static constexpr std::string_view document = "query LogIn($password: String!) { health { id(password: $password) } }";
    static constexpr bool is_secret = true;
    struct variables {
#ifdef FILED_COMPILE_FAIL_FIXED
        std::string_view password;
#else
        filed::secret password;
#endif
    };
    struct found {
        filed::ID id;
    };
    struct data {
        found health;
    };
};

asio::awaitable<void> call(filed::client client) {
    const filed::secret password{"x"};
#ifdef FILED_COMPILE_FAIL_FIXED
    const log_in::variables variables{password.reveal()};
#else
    const log_in::variables variables{filed::secret{password.reveal()}};
#endif
    const auto answer = co_await client.execute<log_in>(variables);
    (void)answer;
}
