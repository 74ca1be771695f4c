// Any bytes as the answer to a GraphQL request, whatever its status and media type. The first byte of the input chooses the status,
// the second the media type and whether the data are read into a type, the rest is the body.

#include "fuzzing.hpp"

#include <filed/graphql/id.hpp>
#include <filed/graphql/one_of.hpp>
#include <filed/graphql/response.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace graphql = filed::graphql;

namespace {

using fuzzing::require;

struct User {
    filed::ID id;
    std::optional<std::string> name;
};
struct data {
    std::optional<filed::one_of<User>> me;
    std::optional<std::vector<std::optional<int>>> list;
};

constexpr std::array<int, 12> statuses{200, 201, 204, 294, 301, 400, 401, 403, 422, 429, 500, 503};
constexpr std::array<std::string_view, 6> media_types{"application/json",
                                                      "application/graphql-response+json; charset=utf-8",
                                                      "",
                                                      "text/html",
                                                      "APPLICATION/JSON;charset=latin1",
                                                      ";;"};
constexpr std::string_view document = "query Q { me { id name } list }";
constexpr std::string_view place = "query Q";

[[nodiscard]] bool lies_in(std::string_view part, std::string_view whole) {
    return part.empty() || (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

void check_error(const filed::error& failure, const graphql::answer& said) {
    const std::string text = failure.message();
    require(text.size() < 1000, "a message is short");
    require(std::all_of(text.begin(), text.end(), [](char byte) { return byte >= ' ' && byte <= '~'; }), "a message is plain text");
    require(failure.http_status() == said.status, "an error has the status");
    require(failure.may_have_been_executed() == said.may_have_run(), "and says whether something was executed");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    if (size < 2) return 0;
    const std::string_view body = fuzzing::text_of(bytes, size).substr(2);
    const exact_padding padded{body, body.empty() ? '"' : body[body.size() / 2]};
    const std::vector<std::string> keys{"me"};

    graphql::request_facts of;
    of.me_keys = keys;
    of.place = place;
    of.document = document;
    graphql::received what;
    what.status = statuses[bytes[0] % statuses.size()];
    what.content_type = media_types[bytes[1] % media_types.size()];
    what.body = {padded.data(), padded.size()};

    data into;
    const bool typed = bytes[1] >= 0x80;
    const graphql::answer said = graphql::classify(what, of, typed ? graphql::read_into(into) : graphql::data_target{});
    const bool is_response = said.result <= graphql::outcome::refused;
    require(said.status == what.status, "the status is kept");
    require(said.errors.size() <= said.error_count && said.errors.size() <= of.limits.errors,
            "errors are counted, and kept up to a limit");
    require(lies_in(said.data, what.body) && lies_in(said.extensions, what.body), "data and extensions are parts of the body");
    require(is_response || (said.data.empty() && said.error_count == 0), "of what is no response nothing is taken");
    require(!said.failure == (said.result == graphql::outcome::complete &&
                              said.authentication == graphql::authentication::accepted && (!typed || said.data_was_read)),
            "a failure is there unless all is well");
    if (is_response && !said.data.empty()) require(reference::json_text{said.data}.is_valid(), "the data are JSON");
    if (!said.failure) return 0;
    check_error(*said.failure, said);

    // Of a confidential exchange nothing is kept.
    of.confidential = true;
    const graphql::answer silent = graphql::classify(what, of);
    if (!silent.failure) return 0;
    const auto* kept = silent.failure->detail<graphql::error_detail>();
    require(kept != nullptr && kept->excerpt.empty() && !kept->data && !kept->extensions, "nothing of a confidential body is kept");
    for (const graphql::response_error& each : kept->errors)
        require(each.message.empty() && !each.extensions, "nor words of its errors");
    return 0;
}
