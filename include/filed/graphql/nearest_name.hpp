/// \file
/// "Did you mean": which of the known names a wrong one was probably meant to be.
#pragma once

#include <filed/version.hpp>

#include <cstddef>
#include <string_view>

namespace filed::inline FILED_ABI::graphql::detail {

/// Levenshtein's distance, as far as it matters: 3 stands for 3 and more.
[[nodiscard]] constexpr unsigned edit_distance(std::string_view left, std::string_view right) noexcept {
    constexpr std::size_t longest = 48;
    constexpr unsigned far_away = 3;
    const std::size_t difference = left.size() < right.size() ? right.size() - left.size() : left.size() - right.size();
    if (left.size() > longest || right.size() > longest || difference >= far_away) return far_away;
    unsigned row[longest + 1]{};
    for (unsigned column = 0; column <= right.size(); ++column)
        row[column] = column;
    for (unsigned line = 1; line <= left.size(); ++line) {
        unsigned diagonal = row[0];
        row[0] = line;
        for (unsigned column = 1; column <= right.size(); ++column) {
            const unsigned above = row[column];
            unsigned cost = diagonal + (left[line - 1] == right[column - 1] ? 0U : 1U);
            if (above + 1 < cost) cost = above + 1;
            if (row[column - 1] + 1 < cost) cost = row[column - 1] + 1;
            row[column] = cost;
            diagonal = above;
        }
    }
    return row[right.size()] < far_away ? row[right.size()] : far_away;
}

/// The name among those offered that comes nearest to a wanted one.
class nearest_name {
public:
    constexpr explicit nearest_name(std::string_view wanted) noexcept : wanted_{wanted} {}

    constexpr void offer(std::string_view candidate) noexcept {
        if (candidate.empty() || candidate == wanted_) return;
        const unsigned distance = edit_distance(wanted_, candidate);
        // Of a name of two letters, one that differs in two says nothing.
        if (distance >= best_ || distance >= wanted_.size()) return;
        best_ = distance;
        found_ = candidate;
    }
    [[nodiscard]] constexpr std::string_view found() const noexcept { return found_; }

private:
    std::string_view wanted_;
    std::string_view found_;
    unsigned best_ = 3;
};

} // namespace filed::graphql::detail
