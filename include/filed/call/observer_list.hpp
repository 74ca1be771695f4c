/// \file
/// Several observers as one.
#pragma once

#include <filed/call/observer.hpp>

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::call {

/// Passes every event on to each of its observers, in their order. Thread-safe if they are.
class observer_list final : public observer {
public:
    /// Null for no observers, the one itself, or a list. \param all  none of them null
    [[nodiscard]] static std::shared_ptr<observer> make(std::vector<std::shared_ptr<observer>> all) {
        if (all.empty()) return nullptr;
        if (all.size() == 1) return std::move(all.front());
        return std::make_shared<observer_list>(std::move(all));
    }
    explicit observer_list(std::vector<std::shared_ptr<observer>> all) noexcept : all_{std::move(all)} {}

    void on_resolve(const http::resolve_event& event) noexcept override { tell(&observer::on_resolve, event); }
    void on_connect(const http::connect_event& event) noexcept override { tell(&observer::on_connect, event); }
    void on_tunnel(const http::tunnel_event& event) noexcept override { tell(&observer::on_tunnel, event); }
    void on_handshake(const http::handshake_event& event) noexcept override { tell(&observer::on_handshake, event); }
    void on_send(const http::send_event& event) noexcept override { tell(&observer::on_send, event); }
    void on_close(const http::close_event& event) noexcept override { tell(&observer::on_close, event); }
    void on_call_begin(const call_begin_event& event) noexcept override { tell(&observer::on_call_begin, event); }
    void on_response(const response_event& event) noexcept override { tell(&observer::on_response, event); }
    void on_retry(const retry_event& event) noexcept override { tell(&observer::on_retry, event); }
    void on_exchange(const exchange_event& event) noexcept override { tell(&observer::on_exchange, event); }
    void on_tokens(const auth::token_event& event) noexcept override { tell(&observer::on_tokens, event); }
    void on_call_end(const call_end_event& event) noexcept override { tell(&observer::on_call_end, event); }

private:
    template <class Function, class Event>
    void tell(Function function, const Event& event) const noexcept {
        for (const auto& each : all_) ((*each).*function)(event);
    }

    std::vector<std::shared_ptr<observer>> all_;
};

} // namespace filed::call
