#include <filed/auth/api_key.hpp>
#include <filed/auth/fingerprint.hpp>
#include <filed/auth/tokens.hpp>

#include <doctest/doctest.h>

#include <cstdlib>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <thread>
#include <vector>

using namespace filed;

namespace {

template <class Type>
concept printable = requires(std::ostream& stream, const Type& value) { stream << value; };
template <class Type>
concept comparable = requires(const Type& value) { value == value; };

/// Sets an environment variable for as long as this lives.
class with_variable {
public:
    explicit with_variable(const char* value) {
        if (const char* before = std::getenv("FILED_API_KEY")) before_ = before;
        if (value)
            ::setenv("FILED_API_KEY", value, 1);
        else
            ::unsetenv("FILED_API_KEY");
    }
    ~with_variable() {
        if (before_)
            ::setenv("FILED_API_KEY", before_->c_str(), 1);
        else
            ::unsetenv("FILED_API_KEY");
    }

private:
    std::optional<std::string> before_;
};

} // namespace

static_assert(!printable<api_key> && !printable<access_token> && !printable<AccessTokens>);
static_assert(!comparable<api_key> && !comparable<access_token>);
static_assert(!std::is_convertible_v<std::string, api_key> && !std::is_convertible_v<api_key, std::string>);
static_assert(!std::is_aggregate_v<AccessTokens> && std::is_default_constructible_v<access_token>);

TEST_CASE("api_key: holds the text, in one place for all copies, until the last of them goes") {
    std::optional<api_key> key{api_key{"filed_pk_1"}};
    const api_key copy = *key;
    CHECK(copy.reveal() == "filed_pk_1");
    CHECK(copy.reveal().data() == key->reveal().data());
    const std::weak_ptr<const secret> watch = copy.share();
    key.reset();
    CHECK(copy.reveal() == "filed_pk_1");
    CHECK_FALSE(watch.expired());
}

TEST_CASE("api_key: what cannot be a key is refused by name, without its text") {
    const auto code = [](std::string text) { return api_key::make(std::move(text)).error(); };
    CHECK(code("").code() == errc::missing_api_key);
    for (const std::string& text :
         {std::string{"secretkey\n"}, std::string{"secret\rkey"}, std::string("secret\0key", 10), std::string{"\tsecretkey"},
          std::string{"secretkey\x7f"}, std::string{" secretkey"}, std::string{"secretkey "}}) {
        const auto refused = code(text);
        CHECK(refused.code() == errc::forbidden_character);
        CHECK(refused.message().find("secret") == std::string::npos);
        CHECK_THROWS_AS(api_key{text}, exception);
    }
    CHECK_THROWS_AS(api_key{std::string{}}, exception);
    CHECK(api_key::make("key with a space, and \xc3\xbc").value().reveal() == "key with a space, and \xc3\xbc");
}

TEST_CASE("api_key: from the environment") {
    {
        const with_variable set{"filed_pk_env"};
        CHECK(api_key::from_env().reveal() == "filed_pk_env");
    }
    for (const char* value : {static_cast<const char*>(nullptr), ""}) {
        const with_variable set{value};
        try {
            (void)api_key::from_env();
            FAIL("no exception");
        } catch (const exception& thrown) {
            CHECK(thrown.code() == errc::missing_api_key);
            CHECK(thrown.error().place() == "environment variable FILED_API_KEY");
        }
    }
    const with_variable set{"line\n"};
    CHECK_THROWS_AS((void)api_key::from_env(), exception);
}

TEST_CASE("access_token: none, one, and a pair") {
    CHECK(access_token{}.empty());
    CHECK(access_token{}.reveal().empty());
    CHECK(access_token{""}.empty());
    const access_token token{"t"};
    CHECK(token.reveal() == "t");
    const AccessTokens pair{access_token{"u"}, token};
    CHECK(pair.userToken.reveal() == "u");
    CHECK(pair.workspaceToken.reveal().data() == token.reveal().data());
}

TEST_CASE("fingerprint: T41 equal for equal keys, different for others, and no part of the key") {
    CHECK(auth::fingerprint_of(api_key{"a"}).value() == auth::fingerprint_of(api_key{"a"}).value());
    std::set<auth::fingerprint> all;
    for (int n = 0; n != 1000; ++n)
        all.insert(auth::fingerprint_of(api_key{"key-" + std::to_string(n)}).value());
    CHECK(all.size() == 1000);
    const std::string long_key(1000, 'k');
    CHECK(auth::fingerprint_of(api_key{long_key}).value() != auth::fingerprint_of(api_key{long_key + "k"}).value());
    const auto print = auth::fingerprint_of(api_key{"0123456789abcdef"}).value();
    const std::string bytes{print.bytes.begin(), print.bytes.end()};
    CHECK(bytes.find("0123") == std::string::npos);
    std::vector<std::thread> threads;
    for (int n = 0; n != 4; ++n)
        threads.emplace_back([&] { CHECK(auth::fingerprint_of(api_key{"0123456789abcdef"}).value() == print); });
    for (auto& thread : threads)
        thread.join();
}
