/// \file
/// The options of a call that goes on after it was made, with what their views point at.
#pragma once

#include <filed/call/options.hpp>
#include <filed/http/field.hpp>

#include <string>
#include <vector>

namespace filed::inline FILED_ABI::call {

/// Options for all requests of one walk or reading; their header fields are copied. Neither copied nor moved: it has views of itself.
class kept_options {
public:
    explicit kept_options(const request_options& how) : options_{how} {
        texts_.reserve(2 * how.headers.size());
        for (const http::field& each : how.headers) {
            const std::string& name = texts_.emplace_back(each.name);
            const std::string& value = texts_.emplace_back(each.value);
            headers_.push_back({name, value});
        }
        options_.headers = headers_;
        options_.operation_name = {};
    }
    kept_options(const kept_options&) = delete;
    kept_options& operator=(const kept_options&) = delete;

    [[nodiscard]] const request_options& get() const noexcept { return options_; }

private:
    request_options options_;
    std::vector<std::string> texts_;
    std::vector<http::field> headers_;
};

} // namespace filed::call
