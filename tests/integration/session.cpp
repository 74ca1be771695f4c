// One client that carries out a command for each line of standard input and answers with a line of JSON. The
// integration test drives it step by step, so that it can change the server in between.
//
//   me [user]        {"ok": 1, "type": ..., "id": ..., "name": ...}
//   health           {"ok": 1}
//   burst N [user]   N calls of me at once: {"ok": how many succeeded, "failed": how many did not}
//   legacy me        {"ok": 1, "id": ..., "name": ...}
//
// A call that fails answers {"ok": 0, "error": NAME, "message": TEXT}. It ends with its input, without closing anything:
// the thread pool must come to rest by itself.
#include <filed/filed.hpp>

#include <asio/thread_pool.hpp>
#include <asio/use_future.hpp>

#include <cstddef>
#include <exception>
#include <future>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

namespace {

struct answer {
    std::size_t ok = 0;
    std::size_t failed = 0;
    std::string type, id, name, error, message;
};

void describe(const filed::User& user, answer& into) {
    into.type = "User";
    into.id = user.id.text();
    into.name = user.name;
}

void describe(const filed::WorkspaceUser& member, answer& into) {
    into.type = "WorkspaceUser";
    into.id = member.id.text();
    into.name = member.user.name;
}

class session {
public:
    explicit session(asio::thread_pool& pool)
        : pool_{pool}, client_{pool.get_executor(), filed::api_key::from_env(), filed::client_options::from_env()} {}

    answer carry_out(const std::string& line) {
        std::istringstream words{line};
        std::string command;
        words >> command;
        answer into;
        try {
            if (command == "me") me(words, into);
            else if (command == "burst") burst(words, into);
            else if (command == "health") client_.health(asio::use_future).get();
            else if (command == "legacy") legacy_me(into);
            else throw std::invalid_argument{"unknown command: " + line};
            if (command != "burst") into.ok = 1;
        } catch (const filed::exception& reason) {
            into.error = reason.error().name();
            into.message = reason.what();
        } catch (const std::exception& reason) {
            into.error = "other";
            into.message = reason.what();
        }
        return into;
    }

private:
    static filed::request_options options_from(std::istringstream& words) {
        std::string kind;
        words >> kind;
        filed::request_options options;
        if (kind == "user") options.token = filed::token_kind::user;
        return options;
    }

    void me(std::istringstream& words, answer& into) {
        const filed::Me found = client_.me(options_from(words), asio::use_future).get();
        std::visit([&into](const auto& member) { describe(member, into); }, found);
    }

    void burst(std::istringstream& words, answer& into) {
        std::size_t count = 0;
        words >> count;
        const filed::request_options options = options_from(words);
        std::vector<std::future<filed::Me>> calls;
        for (std::size_t i = 0; i < count; ++i) calls.push_back(client_.me(options, asio::use_future));
        for (auto& call : calls) {
            try {
                const filed::Me found = call.get();
                const bool right = std::holds_alternative<filed::User>(found) == (options.token == filed::token_kind::user);
                ++(right ? into.ok : into.failed);
            } catch (const filed::exception& reason) {
                ++into.failed;
                into.error = reason.error().name();
                into.message = reason.what();
            }
        }
    }

    void legacy_me(answer& into) {
        if (!legacy_) {
            const auto options = filed::client_options::from_env();
            legacy_.emplace(pool_.get_executor(), filed::api_key::from_env(), filed::source_platform{options.source_platform}, options);
        }
        const filed::legacy::User found = legacy_->me(asio::use_future).get();
        into.id = found.id.text();
        into.name = found.name.value_or("");
    }

    asio::thread_pool& pool_;
    filed::client client_;
    std::optional<filed::legacy::client> legacy_;
};

} // namespace

int main() {
    asio::thread_pool pool{4};
    session one{pool};
    for (std::string line; std::getline(std::cin, line);) {
        const answer found = one.carry_out(line);
        std::cout << filed::json::write(found).value() << std::endl;
    }
    pool.join(); // returns only if the idle client, which still lives, keeps no operation pending
}
