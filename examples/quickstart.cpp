// Who am I? Prints the id, name, role and workspace of the signed-in user.
//   FILED_API_KEY=… quickstart        (FILED_ENDPOINT, FILED_CA_FILE and FILED_SOURCE_PLATFORM are honoured)
#include <filed/filed.hpp>

#include <iostream>

asio::awaitable<void> greet() {
    filed::client client{co_await asio::this_coro::executor, filed::api_key::from_env(), filed::client_options::from_env()};
    const filed::Me me = co_await client.me(); // std::variant<User, WorkspaceUser>
    const auto& member = std::get<filed::WorkspaceUser>(me);
    std::cout << member.user.id << ": " << member.user.name << " is " << member.role << " of " << member.workspace.name << '\n';
}

int main() try {
    asio::io_context context;
    auto done = asio::co_spawn(context, greet(), asio::use_future);
    context.run();
    done.get();
} catch (const std::exception& reason) {
    std::cerr << reason.what() << '\n';
    return 1;
}
