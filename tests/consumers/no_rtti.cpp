// Compiled without run-time type information: what is asked at run time (of which type an error's detail is, whether a category is one of
// filed's) has to be known all the same. Prints the name, like the other consumer.

#include <filed/filed.hpp>

#include <cstdio>
#include <exception>

#ifdef __cpp_rtti
#error "to be compiled with -fno-rtti"
#endif

struct point {
    int x = 0;
};

asio::awaitable<void> greet(filed::client client) {
    const filed::Me me = co_await client.me();
    std::puts(std::get<filed::WorkspaceUser>(me).user.name.c_str());
}

bool errors_are_known_again() {
    const filed::error wrong = filed::json::read<point>(R"({"x": "text"})").error();
    const auto* detail = wrong.detail<filed::json::error_detail>();
    return detail != nullptr && detail->path() == "x" && wrong.detail<filed::graphql::error_detail>() == nullptr &&
           wrong.name().starts_with("filed.json.") && filed::error{std::make_error_code(std::errc::io_error)}.name() == "generic.5";
}

int main() try {
    if (!errors_are_known_again()) {
        std::fputs("an error is not known again\n", stderr);
        return 1;
    }
    asio::io_context context;
    const filed::client client{context, filed::api_key::from_env(), filed::client_options::from_env()};
    auto done = asio::co_spawn(context, greet(client), asio::use_future);
    context.run();
    done.get();
} catch (const std::exception& reason) {
    std::fprintf(stderr, "%s\n", reason.what());
    return 1;
}
