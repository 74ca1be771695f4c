// The page apis/clients against the stand-in: what is sent, what comes back, and where a walk through a list ends.

#include "../client_support.hpp"

#include <filed/client.hpp>
#include <filed/testing/stand_in.hpp>

#include <asio/awaitable.hpp>
#include <asio/co_spawn.hpp>
#include <asio/use_future.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using filed_test::run;
using filed_test::world;

namespace {

filed::testing::client_record numbered(int number) {
    filed::testing::client_record made;
    made.id = "client-" + std::to_string(number);
    made.name = "Client " + std::to_string(number);
    made.external_id = "PMS-" + std::to_string(number);
    return made;
}

void add_clients(world& here, int count) {
    for (int number = 0; number < count; ++number)
        here.server.add_client(numbered(number));
}

filed::CreateClientInput jane() {
    filed::CreateClientInput input;
    input.name = "Jane Taxpayer";
    input.externalId = "PMS-10432";
    input.returnType = filed::ReturnType::F1040;
    input.taxYear = 2025;
    return input;
}

} // namespace

TEST_CASE("a client is created, found by its id, and listed") {
    world here;
    const filed::client client = here.client();
    const filed::CreateClientInput input = jane();
    const filed::CreateClientResult made = run(client.create_client(input));
    REQUIRE(made.client);
    CHECK(made.client->name == "Jane Taxpayer");
    CHECK(made.client->externalId == "PMS-10432");
    CHECK(made.client->status == filed::ClientStatus::active);
    CHECK(made.client->returnType == filed::ReturnType::F1040);
    CHECK(made.client->taxYear == 2025);
    CHECK_FALSE(made.taskId);

    const auto found = run(client.find_client(made.client->id));
    REQUIRE(found);
    CHECK(found->id == made.client->id);
    CHECK(found->createdAt == made.client->createdAt);
    const auto page = run(client.clients().page(0, 10));
    REQUIRE(page.size() == 1);
    CHECK(page.front().id == made.client->id);
}

TEST_CASE("files start a task") {
    world here;
    filed::CreateClientInput input = jane();
    input.uploadIds = std::vector<filed::ID>{filed::ID{"018f9c2a-7b1e-7c3d-9a4e-2f6b1c8d0e5a"}};
    CHECK(run(here.client().create_client(input)).taskId);
}

TEST_CASE("what the server refuses is an error, with every kind of token") {
    world here;
    const filed::client client = here.client();
    const filed::CreateClientInput input = jane();
    (void)run(client.create_client(input));
    const auto twice = run(client.create_client(input, filed::as_result));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code() == filed::graphql::errc::execution_failed);
    CHECK_THROWS_AS(client.create_client(input, asio::use_future).get(), filed::exception);
    CHECK(run(client.clients().page(0, 10)).size() == 1);
}

TEST_CASE("a client that the workspace does not have is none") {
    world here;
    add_clients(here, 3);
    CHECK_FALSE(run(here.client().find_client(filed::ID{"client-7"})));
}

TEST_CASE("filters restrict, and an empty list of ids is not the same as none") {
    world here;
    add_clients(here, 5);
    const filed::client client = here.client();
    filed::ClientFilters filters;
    filters.ids = std::vector<filed::ID>{filed::ID{"client-3"}, filed::ID{"client-1"}, filed::ID{"client-9"}};
    const auto some = run(client.clients(filters).page(0, 10));
    REQUIRE(some.size() == 2);
    CHECK(some[0].id == "client-1");
    CHECK(some[1].id == "client-3");
    filters.ids = std::vector<filed::ID>{};
    CHECK(run(client.clients(filters).page(0, 10)).empty());
    CHECK(run(client.clients().page(0, 10)).size() == 5);
}

TEST_CASE("a walk meets every item once, and ends with the page that is not full") {
    struct row {
        int items, limit, requests;
        std::vector<std::size_t> pages;
    };
    const row rows[] = {{0, 2, 1, {}}, {1, 2, 1, {1}}, {2, 2, 2, {2}}, {5, 2, 3, {2, 2, 1}}, {6, 3, 3, {3, 3}}, {3, 100, 1, {3}}, {2, 1, 3, {1, 1}}};
    for (const row& each : rows) {
        CAPTURE(each.items);
        CAPTURE(each.limit);
        world here;
        add_clients(here, each.items);
        const filed::client client = here.client();
        (void)run(client.me());
        const auto before = here.server.counts().requests;
        const auto pages = client.clients().pages(each.limit);
        std::vector<std::size_t> sizes;
        int met = 0;
        for (;;) {
            const auto page = run(pages.next());
            if (!page) break;
            sizes.push_back(page->size());
            for (const filed::Client& client_met : *page)
                CHECK(client_met.id == "client-" + std::to_string(met++));
        }
        CHECK(sizes == each.pages);
        CHECK(met == each.items);
        CHECK(static_cast<int>(here.server.counts().requests - before) == each.requests);
        CHECK_FALSE(run(pages.next()));
        CHECK(static_cast<int>(here.server.counts().requests - before) == each.requests);
    }
}

TEST_CASE("a page that fails is asked for again by the next step") {
    world here;
    add_clients(here, 4);
    const filed::client client = here.client();
    const auto pages = client.clients().pages(2);
    REQUIRE(run(pages.next()));
    here.server.script(filed::testing::answer::request_error("SERVICE_UNAVAILABLE", "no", 200), 1);
    const auto failed = run(pages.next(filed::as_result));
    REQUIRE_FALSE(failed);
    const auto second = run(pages.next());
    REQUIRE(second);
    REQUIRE(second->size() == 2);
    CHECK(second->front().id == "client-2");
}

TEST_CASE("a collected list is whole, or an error") {
    world here;
    add_clients(here, 7);
    const filed::client client = here.client();
    CHECK(run(client.clients().pages(3).collect(7)).size() == 7);
    CHECK(run(client.clients().pages(3).collect(100)).size() == 7);
    const auto cut = run(client.clients().pages(3).collect(6, filed::as_result));
    REQUIRE_FALSE(cut);
    CHECK(cut.error().code() == filed::errc::too_many_items);
    CHECK(client.clients().pages(7).collect(7, asio::use_future).get().size() == 7);
    CHECK_FALSE(run(client.clients().pages(7).collect(0, filed::as_result)));
}

TEST_CASE("a workspace is not read with a user's token") {
    world here;
    const auto refused = run(here.client().clients().page(0, 1, {.token = filed::token_kind::user}, filed::as_result));
    REQUIRE_FALSE(refused);
    CHECK_MESSAGE(refused.error().message().find("WorkspaceUser") != std::string::npos, refused.error().message());
}

TEST_CASE("a walk goes on after the client is gone, and keeps its header fields") {
    world here;
    add_clients(here, 3);
    const auto pages = [&here] {
        const std::string name = "x-trace", value = "abc";
        const filed::http::field fields[] = {{name, value}};
        filed::request_options options;
        options.headers = fields;
        return here.client().clients().pages(2, options);
    }();
    CHECK(run(pages.next())->size() == 2);
    CHECK(run(pages.next())->size() == 1);
    const auto requests = here.server.recent_requests();
    REQUIRE(requests.size() >= 2);
    for (auto request = requests.end() - 2; request != requests.end(); ++request)
        CHECK(request->http.field("x-trace") == "abc");
}
