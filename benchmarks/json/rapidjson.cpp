/// \file
/// RapidJSON with checked UTF-8: a tree taken apart by hand; written by its streaming writer.

#include "operation.hpp"
#include "tree.hpp"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace benchmark_json {

namespace {

class node {
public:
    explicit node(const rapidjson::Value& value) : value_{&value} {}

    void text(const char* name, std::string& to) const {
        const rapidjson::Value& value = find(name);
        if (!value.IsString()) throw std::runtime_error{name};
        to.assign(value.GetString(), value.GetStringLength());
    }
    void number(const char* name, std::int32_t& to) const {
        const rapidjson::Value& value = find(name);
        if (!value.IsInt()) throw std::runtime_error{name};
        to = value.GetInt();
    }
    void number(const char* name, std::int64_t& to) const {
        const rapidjson::Value& value = find(name);
        if (!value.IsInt64()) throw std::runtime_error{name};
        to = value.GetInt64();
    }
    [[nodiscard]] bool is_null(const char* name) const {
        const auto member = value_->FindMember(name);
        return member == value_->MemberEnd() || member->value.IsNull();
    }
    [[nodiscard]] node object(const char* name) const { return node{find(name)}; }
    template <class Use>
    void for_each(const char* name, Use use) const {
        const rapidjson::Value& value = find(name);
        if (!value.IsArray()) throw std::runtime_error{name};
        for (const rapidjson::Value& each : value.GetArray()) use(node{each});
    }

private:
    [[nodiscard]] const rapidjson::Value& find(const char* name) const {
        if (!value_->IsObject()) throw std::runtime_error{name};
        const auto member = value_->FindMember(name);
        if (member == value_->MemberEnd()) throw std::runtime_error{name};
        return member->value;
    }

    const rapidjson::Value* value_;
};

/// Writes members one by one.
class output {
public:
    explicit output(rapidjson::StringBuffer& to) : writer_{to} {}

    void member(std::string_view name, const std::string& text) {
        key(name);
        writer_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    }
    void member(std::string_view name, std::int64_t number) {
        key(name);
        writer_.Int64(number);
    }
    template <class T>
    void object(std::string_view name, const T& value) {
        key(name);
        write(value);
    }
    template <class T>
    void array(std::string_view name, const std::vector<T>& values) {
        key(name);
        writer_.StartArray();
        for (const T& value : values) write(value);
        writer_.EndArray();
    }

    void write(const plain::User& from) {
        writer_.StartObject();
        members(from);
        writer_.EndObject();
    }
    void write(const plain::Workspace& from) {
        writer_.StartObject();
        member("id", from.id);
        member("name", from.name);
        writer_.EndObject();
    }
    void write(const plain::Me& from) {
        writer_.StartObject();
        key("data");
        writer_.StartObject();
        key("me");
        writer_.StartObject();
        if (const auto* user = std::get_if<plain::User>(&from.data.me)) {
            member("__typename", "User");
            members(*user);
        } else {
            const auto& member_of = std::get<plain::WorkspaceUser>(from.data.me);
            member("__typename", "WorkspaceUser");
            member("id", member_of.id);
            member("role", member_of.role);
            member("createdAt", member_of.createdAt);
            object("user", member_of.user);
            object("workspace", member_of.workspace);
        }
        writer_.EndObject();
        writer_.EndObject();
        writer_.EndObject();
    }
    void write(const plain::Assignee& from) {
        writer_.StartObject();
        member("id", from.id);
        member("name", from.name);
        writer_.EndObject();
    }
    void write(const plain::Client& from) {
        writer_.StartObject();
        member("id", from.id);
        member("name", from.name);
        if (from.externalId) {
            member("externalId", *from.externalId);
        } else {
            key("externalId");
            writer_.Null();
        }
        member("status", from.status);
        member("returnType", from.returnType);
        member("taxYear", from.taxYear);
        member("createdAt", from.createdAt);
        array("assignees", from.assignees);
        writer_.EndObject();
    }
    void write(const plain::Clients& from) {
        writer_.StartObject();
        key("data");
        writer_.StartObject();
        array("clients", from.data.clients);
        writer_.EndObject();
        writer_.EndObject();
    }
    void write(const plain::Author& from) {
        writer_.StartObject();
        member("id", from.id);
        member("name", from.name);
        member("screen_name", from.screen_name);
        member("location", from.location);
        member("description", from.description);
        member("followers_count", from.followers_count);
        writer_.EndObject();
    }
    void write(const plain::Status& from) {
        writer_.StartObject();
        member("created_at", from.created_at);
        member("id", from.id);
        member("text", from.text);
        object("user", from.user);
        member("retweet_count", from.retweet_count);
        member("favorite_count", from.favorite_count);
        writer_.EndObject();
    }
    void write(const plain::Statuses& from) {
        writer_.StartObject();
        array("statuses", from.statuses);
        writer_.EndObject();
    }

private:
    void key(std::string_view name) { writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }
    void members(const plain::User& from) {
        member("id", from.id);
        member("name", from.name);
        member("email", from.email);
    }

    rapidjson::Writer<rapidjson::StringBuffer, rapidjson::UTF8<>, rapidjson::UTF8<>, rapidjson::CrtAllocator, rapidjson::kWriteValidateEncodingFlag>
        writer_;
};

struct rapidjson_library {
    static constexpr const char* name = "RapidJSON";
    static constexpr bool writes = true;

    template <class T>
    static std::optional<T> parse(std::string_view text) {
        rapidjson::Document document;
        document.Parse<rapidjson::kParseValidateEncodingFlag>(text.data(), text.size());
        std::optional<T> value{std::in_place};
        try {
            if (!document.HasParseError()) {
                tree_reader<node>::read(node{document}, *value);
                return value;
            }
        } catch (const std::exception&) { // another form
        }
        value.reset();
        return value;
    }
    template <class T>
    static bool write(const T& value, std::string& text) {
        static rapidjson::StringBuffer buffer;
        buffer.Clear();
        output{buffer}.write(value);
        text.assign(buffer.GetString(), buffer.GetSize());
        return true;
    }
    template <class T>
    static const T& to_plain(const T& value) {
        return value;
    }
};

} // namespace

std::vector<operation> rapidjson_operations(const payloads& from) { return all_operations<plain, rapidjson_library>(from); }

} // namespace benchmark_json
