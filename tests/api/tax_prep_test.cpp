// Orders of a return and of a plan, the task that each has started, and what a task made: a transport that answers from a script.

#include "../call/scripted_family.hpp"

#include <filed/api/clients.hpp>
#include <filed/api/planning.hpp>
#include <filed/api/tasks.hpp>
#include <filed/api/tax_prep.hpp>

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <variant>

using namespace filed_test;
namespace api = filed::api;

namespace {

/// The operations of three pages on an account of the test.
class face : public api::tasks_calls<face>, public api::tax_prep_calls<face>, public api::planning_calls<face> {
    template <class Client>
    friend const std::shared_ptr<const filed::call::account>& filed::call::account_of(const Client&) noexcept;

public:
    explicit face(scripted_family& where) {
        auto source = [](std::shared_ptr<const filed::secret>, filed::time_point) { return tokens(); };
        account_ = std::make_shared<const filed::call::account>(where.family, where.family->tokens_without_key(source));
    }

private:
    static asio::awaitable<filed::result<filed::auth::token_set>> tokens() {
        filed::auth::token_set made;
        made.workspace = filed::secret{"workspace"};
        made.user = filed::secret{"user"};
        filed::result<filed::auth::token_set> answer{std::move(made)};
        co_return answer;
    }

    std::shared_ptr<const filed::call::account> account_;
};

template <class T>
T finish(scripted_family& here, asio::awaitable<T> call) {
    auto ended = asio::co_spawn(here.context, std::move(call), asio::use_future);
    here.turn();
    REQUIRE(here.is_ready(ended));
    return ended.get();
}

filed::task_reference prep() { return {filed::ID{"c"}, filed::TaskType::TAX_PREP, filed::ID{"t"}}; }

std::string results(const std::string& tasks) {
    return R"({"data":{"me":{"__typename":"WorkspaceUser","workspace":{"clients":[{"tasks":[)" + tasks + "]}]}}}}";
}

} // namespace

TEST_CASE("an order of a return starts a task") {
    scripted_family here;
    const face client{here};
    filed::TriggerTaxPrepInput order;
    order.clientId = filed::ID{"c"};
    order.returnType = filed::ReturnType::F1040;
    SUBCASE("with a task") {
        here.carrier->script = {respond(200, R"({"data":{"triggerTaxPrep":{"taskId":"t"}}})")};
        const auto task = filed::task_of(order, finish(here, client.trigger_tax_prep(order)));
        REQUIRE(task);
        CHECK(task->client() == "c");
        CHECK(task->type() == filed::TaskType::TAX_PREP);
        CHECK(task->id() == "t");
        CHECK(here.carrier->bodies.at(0).find(R"("variables":{"input":{"clientId":"c","returnType":"F1040"}})") != std::string::npos);
        CHECK(here.carrier->unrepeatable.at(0));
    }
    SUBCASE("without one") {
        here.carrier->script = {respond(200, R"({"data":{"triggerTaxPrep":{"taskId":null}}})")};
        const auto task = filed::task_of(order, finish(here, client.trigger_tax_prep(order)));
        REQUIRE_FALSE(task);
        CHECK(task.error().code() == api::errc::task_not_started);
        CHECK(task.error().code() == filed::condition::unavailable);
    }
    SUBCASE("with no answer that says so") {
        here.carrier->script = {respond(200, R"({"data":{"triggerTaxPrep":null}})")};
        CHECK_FALSE(finish(here, client.trigger_tax_prep(order, filed::as_result)));
    }
}

TEST_CASE("an order of a plan may be accepted without a task") {
    scripted_family here;
    const face client{here};
    filed::InitiateTaxAdvisorInput order;
    order.clientId = filed::ID{"c"};
    order.uploadIds = std::vector<filed::ID>{filed::ID{"u"}};
    here.carrier->script = {respond(200, R"({"data":{"initiateTaxAdvisor":{"taskId":"t"}}})"),
                            respond(200, R"({"data":{"initiateTaxAdvisor":{"taskId":null}}})")};
    const auto task = filed::task_of(order, finish(here, client.initiate_tax_advisor(order)));
    REQUIRE(task);
    CHECK(task->type() == filed::TaskType::TAX_ADVISOR);
    CHECK(here.carrier->bodies.at(0).find(R"({"input":{"clientId":"c","uploadIds":["u"]}})") != std::string::npos);
    CHECK(filed::task_of(order, finish(here, client.initiate_tax_advisor(order))).error().code() == api::errc::task_not_started);
}

TEST_CASE("a new client has a task only if it has files") {
    filed::CreateClientResult answer;
    CHECK_FALSE(filed::task_of(answer));
    answer.taskId = filed::ID{"t"};
    CHECK_FALSE(filed::task_of(answer)); // whose it is was not said
    answer.client.emplace();
    answer.client->id = filed::ID{"c"};
    const auto task = filed::task_of(answer);
    REQUIRE(task);
    CHECK(task->type() == filed::TaskType::BINDER);
    CHECK(task->client() == "c");
}

TEST_CASE("what a task made is found by the task's id") {
    scripted_family here;
    const face client{here};
    const std::string made = R"({"id":"t","result":{"__typename":"TaskTaxPrepResult","taxYear":2025,"returnType":"F1040","summary":"s","documentCount":3,)"
                             R"("extractedFormCount":2,"reviewItemCount":1,"reviewItems":[{"severity":"high","category":"c","description":"d"}]}})";
    const std::string other = R"({"id":"o","result":{"__typename":"TaskUnknownResult"}})";
    SUBCASE("among others") {
        here.carrier->script = {respond(200, results(other + ',' + made))};
        const auto found = finish(here, client.task_result(prep()));
        const auto* const prepared = std::get_if<filed::TaskTaxPrepResult>(&found);
        REQUIRE(prepared);
        CHECK(prepared->extractedFormCount == 2);
        CHECK(prepared->reviewItems.at(0).severity == "high");
    }
    SUBCASE("of a type without documented fields") {
        here.carrier->script = {respond(200, results(other))};
        const auto found = finish(here, client.task_result({filed::ID{"c"}, filed::TaskType::CHAT, filed::ID{"o"}}));
        CHECK(std::get<filed::unknown>(found).type_name == "TaskUnknownResult");
    }
    SUBCASE("in a longer list") {
        std::string many;
        for (int i = 0; i < 64; ++i) many += other + ',';
        here.carrier->script = {respond(200, results(other)), respond(200, results(many + made))};
        CHECK(std::holds_alternative<filed::TaskTaxPrepResult>(finish(here, client.task_result(prep()))));
        CHECK(here.carrier->bodies.at(1).find(R"("limit":64)") != std::string::npos);
    }
    SUBCASE("nowhere") {
        here.carrier->script = {respond(200, results({}))};
        CHECK(finish(here, client.task_result(prep(), filed::as_result)).error().code() == api::errc::task_not_found);
    }
    SUBCASE("of a client that is not there") {
        here.carrier->script = {respond(200, R"({"data":{"me":{"__typename":"WorkspaceUser","workspace":{"clients":[]}}}})")};
        CHECK(finish(here, client.task_result(prep(), filed::as_result)).error().code() == api::errc::no_such_client);
    }
}

TEST_CASE("the tasks of a client are listed, all or some") {
    scripted_family here;
    const face client{here};
    here.carrier->script = {respond(200, results({})), respond(200, results({})), respond(200, results({}))};
    const filed::ID id{"c"};
    CHECK(finish(here, client.tasks(id)).empty());
    CHECK(here.carrier->bodies.at(0).find(R"("variables":{"clientId":"c"})") != std::string::npos);
    CHECK(finish(here, client.tasks(id, filed::TaskType::BINDER)).empty());
    CHECK(here.carrier->bodies.at(1).find(R"({"clientId":"c","type":"BINDER"})") != std::string::npos);
    filed::task_selection some;
    some.status = filed::TaskStatus{filed::TaskStatus::FAILED};
    some.limit = 5;
    CHECK(finish(here, client.tasks(id, some, filed::as_result)).has_value());
    CHECK(here.carrier->bodies.at(2).find(R"({"clientId":"c","status":"FAILED","limit":5})") != std::string::npos);
}
