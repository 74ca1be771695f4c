/// \file
/// Lists that come page by page: by offset and limit, forwards. Source: page apis/conventions.
#pragma once

#include <filed/call/account.hpp>
#include <filed/call/as_result.hpp>
#include <filed/call/kept_options.hpp>
#include <filed/call/operate.hpp>
#include <filed/call/options.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>

#include FILED_ASIO(awaitable.hpp)

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::call {

/// A walk through a list, one page after the other.
///
/// \code
/// auto pages = client.clients().pages(50);
/// for (;;) {
///     auto page = co_await pages.next();
///     if (!page) break;
///     for (const filed::Client& each : *page) use(each);
/// }
/// \endcode
///
/// The list is the server's as it is while it is walked: what is added or removed meanwhile may be met twice or not at all. It has ended
/// when a page has fewer items than were asked for. It may be left at any time; nothing is requested ahead. A handle: copies are the
/// same walk. Not thread-safe: one `next` or `collect` at a time.
template <class Operation>
class pages {
public:
    /// The items of one page: a vector.
    using page_type = typename Operation::value_type;

    /// The next page; none after the last one. A call that fails, or is cancelled, leaves the walk where it was: the next one asks for the
    /// same page. Errors and completion tokens: as for every operation, see `filed::client`.
    [[nodiscard]] asio::awaitable<std::optional<page_type>> next() const { return turn<throwing<std::optional<page_type>>>(walk_); }
    /// The same with a completion token.
    template <completion_token Token>
    [[nodiscard]] auto next(Token&& token) const {
        if constexpr (std::same_as<std::remove_cvref_t<Token>, as_result_t>) {
            return turn<resulting<std::optional<page_type>>>(walk_);
        } else {
            return start(walk_->who->family()->executor(), next(), std::forward<Token>(token));
        }
    }

    /// All that is left of the list, at most `most` items. Error: `errc::too_many_items` when there are more, so that no list is taken for
    /// whole that is not; the walk then stands behind the page that was too much.
    /// \param most  a limit for the memory that it may take
    [[nodiscard]] asio::awaitable<page_type> collect(std::size_t most) const { return gather<throwing<page_type>>(walk_, most); }
    /// The same with a completion token.
    template <completion_token Token>
    [[nodiscard]] auto collect(std::size_t most, Token&& token) const {
        if constexpr (std::same_as<std::remove_cvref_t<Token>, as_result_t>) {
            return gather<resulting<page_type>>(walk_, most);
        } else {
            return start(walk_->who->family()->executor(), collect(most), std::forward<Token>(token));
        }
    }

    /// For `listing`.
    pages(std::shared_ptr<const account> who, typename Operation::variables which, std::int32_t limit, const request_options& options)
        : walk_{std::make_shared<walk>(std::move(who), std::move(which), options, (std::max)(limit, std::int32_t{1}))} {}

private:
    struct walk {
        walk(std::shared_ptr<const account> whose, typename Operation::variables&& what, const request_options& how, std::int32_t size)
            : who{std::move(whose)}, which{std::move(what)}, options{how}, limit{size} {
            which.limit = limit;
        }

        std::shared_ptr<const account> who;
        typename Operation::variables which;
        kept_options options; ///< of all requests
        std::int32_t limit;
        std::int32_t offset = 0;
        bool has_ended = false;
    };

    template <class Delivery>
    [[nodiscard]] static asio::awaitable<typename Delivery::type> turn(std::shared_ptr<walk> self) {
        result<std::optional<page_type>> outcome{std::optional<page_type>{}};
        if (!self->has_ended) {
            self->which.offset = self->offset;
            auto got = co_await operate_with<Operation>(self->who, self->which, self->options.get(), as_result);
            if (got) {
                const std::size_t count = got->size();
                const auto room = static_cast<std::size_t>((std::numeric_limits<std::int32_t>::max)() - self->offset);
                self->has_ended = count < static_cast<std::size_t>(self->limit) || count > room;
                if (!self->has_ended) self->offset += static_cast<std::int32_t>(count);
                if (count != 0) *outcome = std::move(*got);
            } else {
                outcome = got.error();
            }
        }
        co_return Delivery::deliver(std::move(outcome));
    }

    template <class Delivery>
    [[nodiscard]] static asio::awaitable<typename Delivery::type> gather(std::shared_ptr<walk> self, std::size_t most) {
        result<page_type> all{page_type{}};
        bool more = true;
        while (more) {
            auto page = co_await turn<resulting<std::optional<page_type>>>(self);
            more = page && *page;
            if (!page) all = page.error();
            if (!more) break;
            if ((*page)->size() > most - all->size()) {
                all = error{errc::too_many_items, "collect", "more than " + std::to_string(most)};
                break;
            }
            all->insert(all->end(), std::make_move_iterator((*page)->begin()), std::make_move_iterator((*page)->end()));
        }
        co_return Delivery::deliver(std::move(all));
    }

    std::shared_ptr<walk> walk_;
};

/// A list that an operation of the client gives, of which nothing has been requested yet. A cheap handle, thread-safe.
template <class Operation>
class listing {
public:
    /// The items of one page: a vector.
    using page_type = typename Operation::value_type;

    /// For the operations of the client.
    explicit listing(std::shared_ptr<const account> who, typename Operation::variables which = typename Operation::variables{})
        : who_{std::move(who)}, which_{std::move(which)} {}

    /// One page. \param offset  items to pass over, from 0 \param limit  the most items of the page; what the server allows is not documented
    [[nodiscard]] asio::awaitable<page_type> page(std::int32_t offset, std::int32_t limit, request_options options = {}) const {
        return operate_with<Operation>(who_, part(offset, limit), options);
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <completion_token Token>
    [[nodiscard]] auto page(std::int32_t offset, std::int32_t limit, request_options options, Token&& token) const {
        return operate_with<Operation>(who_, part(offset, limit), options, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <completion_token Token>
    [[nodiscard]] auto page(std::int32_t offset, std::int32_t limit, Token&& token) const {
        return page(offset, limit, request_options{}, std::forward<Token>(token));
    }

    /// All pages, one after the other. \param limit  items of a page, at least 1 \param options  for each request of the walk
    [[nodiscard]] filed::call::pages<Operation> pages(std::int32_t limit, request_options options = {}) const {
        return {who_, which_, limit, options};
    }

private:
    [[nodiscard]] typename Operation::variables part(std::int32_t offset, std::int32_t limit) const {
        auto variables = which_;
        variables.offset = offset;
        variables.limit = limit;
        return variables;
    }

    std::shared_ptr<const account> who_;
    typename Operation::variables which_;
};

} // namespace filed::call
