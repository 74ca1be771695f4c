/// \file
/// simdjson on demand: fields read by hand, in the payload's order. It writes nothing.

#include "operation.hpp"

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace benchmark_json {

namespace {

using simdjson::ondemand::object;

/// Takes the fields of an object one after the other, until one is missing or of another type.
class fields {
public:
    explicit fields(simdjson::simdjson_result<object>&& from) { is_good_ = std::move(from).get(object_) == simdjson::SUCCESS; }

    fields& operator()(const char* name, std::string& to) {
        std::string_view text;
        if (ok(object_[name].get(text))) to = text;
        return *this;
    }
    fields& operator()(const char* name, std::int64_t& to) {
        (void)ok(object_[name].get(to));
        return *this;
    }
    fields& operator()(const char* name, std::int32_t& to) {
        std::int64_t number = 0;
        if (ok(object_[name].get(number))) to = static_cast<std::int32_t>(number);
        return *this;
    }
    fields& operator()(const char* name, std::optional<std::string>& to) {
        simdjson::ondemand::value value;
        if (!ok(object_[name].get(value)) || value.is_null()) return *this;
        std::string_view text;
        if (ok(value.get(text))) to.emplace(text);
        return *this;
    }
    template <class T>
    fields& operator()(const char* name, T& to) {
        if (is_good_) is_good_ = read(fields{object_[name].get_object()}, to);
        return *this;
    }
    template <class T>
    fields& operator()(const char* name, std::vector<T>& to) {
        simdjson::ondemand::array rows;
        if (!ok(object_[name].get(rows))) return *this;
        for (auto row : rows)
            if (!(is_good_ = is_good_ && read(fields{row.get_object()}, to.emplace_back()))) break;
        return *this;
    }
    [[nodiscard]] bool is_good() const { return is_good_; }

    friend bool read(fields from, plain::User& to) { return from("id", to.id)("name", to.name)("email", to.email).is_good(); }
    friend bool read(fields from, plain::Workspace& to) { return from("id", to.id)("name", to.name).is_good(); }
    friend bool read(fields from, plain::WorkspaceUser& to) {
        return from("id", to.id)("role", to.role)("createdAt", to.createdAt)("user", to.user)("workspace", to.workspace).is_good();
    }
    friend bool read(fields from, plain::MeData& to) {
        fields me{from.object_["me"].get_object()};
        std::string_view type;
        if (!me.ok(me.object_["__typename"].get(type))) return false;
        if (type == "User") return read(me, to.me.emplace<plain::User>());
        return type == "WorkspaceUser" && read(me, to.me.emplace<plain::WorkspaceUser>());
    }
    friend bool read(fields from, plain::Me& to) { return from("data", to.data).is_good(); }
    friend bool read(fields from, plain::Assignee& to) { return from("id", to.id)("name", to.name).is_good(); }
    friend bool read(fields from, plain::Client& to) {
        return from("id", to.id)("name", to.name)("externalId", to.externalId)("status", to.status)("returnType", to.returnType)(
                   "taxYear", to.taxYear)("createdAt", to.createdAt)("assignees", to.assignees)
            .is_good();
    }
    friend bool read(fields from, plain::ClientsData& to) { return from("clients", to.clients).is_good(); }
    friend bool read(fields from, plain::Clients& to) { return from("data", to.data).is_good(); }
    friend bool read(fields from, plain::Author& to) {
        return from("id", to.id)("name", to.name)("screen_name", to.screen_name)("location", to.location)("description", to.description)(
                   "followers_count", to.followers_count)
            .is_good();
    }
    friend bool read(fields from, plain::Status& to) {
        return from("created_at", to.created_at)("id", to.id)("text", to.text)("user", to.user)("retweet_count", to.retweet_count)(
                   "favorite_count", to.favorite_count)
            .is_good();
    }
    friend bool read(fields from, plain::Statuses& to) { return from("statuses", to.statuses).is_good(); }

private:
    [[nodiscard]] bool ok(simdjson::error_code code) {
        is_good_ = is_good_ && code == simdjson::SUCCESS;
        return is_good_;
    }

    object object_;
    bool is_good_ = false;
};

struct simdjson_library {
    static constexpr const char* name = "simdjson";
    static constexpr bool writes = false;

    template <class T>
    static std::optional<T> parse(std::string_view text) {
        static simdjson::ondemand::parser parser; // keeps its memory, as its documentation advises
        std::optional<T> value{std::in_place};
        simdjson::ondemand::document document;
        const bool is_document = parser.iterate(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING).get(document) == simdjson::SUCCESS;
        if (!is_document || !read(fields{document.get_object()}, *value)) value.reset();
        return value;
    }
    template <class T>
    static const T& to_plain(const T& value) {
        return value;
    }
};

} // namespace

std::vector<operation> simdjson_operations(const payloads& from) { return all_operations<plain, simdjson_library>(from); }

} // namespace benchmark_json
