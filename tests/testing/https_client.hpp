// A client for the stand-in that shares nothing with the library: Asio's own blocking `ssl::stream`.
#pragma once

#include <filed/json/read.hpp>
#include <filed/support/config.hpp>
#include <filed/testing.hpp>

#include <asio/buffer.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/address_v4.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/ssl/context.hpp>
#include <asio/ssl/host_name_verification.hpp>
#include <asio/ssl/stream.hpp>
#include <asio/write.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace testing_tests {

using namespace filed::testing;

/// A response as far as it came.
struct http_response {
    int status = 0; ///< 0: not even a head
    std::string head;
    std::string body;      ///< decoded
    bool complete = false; ///< the body came to its own end
    std::error_code end;   ///< why reading stopped, if it stopped early

    [[nodiscard]] std::string field(std::string_view name) const {
        const std::size_t at = head.find("\r\n" + std::string{name} + ": ");
        if (at == std::string::npos) return {};
        const std::size_t begin = at + name.size() + 4;
        return head.substr(begin, head.find("\r\n", begin) - begin);
    }
};

struct request_parts {
    std::string authorization;
    std::string source_platform;
    std::string path = std::string{api_path};
    std::string method = "POST";
    std::string content_type = "application/json";
    std::string more_fields;
    bool chunked = false;
};

class https_client {
public:
    /// Verifies the certificate for `name` against the stand-in's authority.
    explicit https_client(const stand_in& server, std::string name = "localhost", int highest_version = TLS1_3_VERSION)
        : tls_{asio::ssl::context::tls_client},
          stream_{context_, prepared(tls_, server, highest_version)},
          port_{server.port()},
          name_{std::move(name)} {
        stream_.set_verify_mode(asio::ssl::verify_peer);
        stream_.set_verify_callback(asio::ssl::host_name_verification(name_));
        SSL_set_tlsext_host_name(stream_.native_handle(), name_.c_str());
        connect();
    }

    /// Of the connection and the handshake.
    [[nodiscard]] const std::error_code& problem() const noexcept { return problem_; }
    [[nodiscard]] SSL* native() noexcept { return stream_.native_handle(); }
    [[nodiscard]] asio::ip::tcp::socket& socket() noexcept { return stream_.next_layer(); }

    /// \return whether all bytes went out
    bool send(std::string_view bytes) {
        std::error_code problem;
        asio::write(stream_, asio::buffer(bytes.data(), bytes.size()), problem);
        return !problem;
    }

    /// More bytes into the buffer; empty on an end.
    std::string_view receive_some(std::error_code& problem) {
        const std::size_t count = stream_.read_some(asio::buffer(input_), problem);
        return {input_.data(), count};
    }

    /// Reads one response.
    http_response receive() {
        http_response response;
        while (response.status == 0 && take_head(response)) {}
        if (response.status < 200) return response; // nothing came, or an interim response, which has no body
        if (response.field("Transfer-Encoding") == "chunked")
            take_chunks(response);
        else if (const std::string length = response.field("Content-Length"); !length.empty())
            take_body(response, std::stoull(length));
        else
            take_all(response);
        return response;
    }

    http_response post(const std::string& body, const request_parts& parts = {}) {
        std::string text = parts.method + ' ' + parts.path + " HTTP/1.1\r\nHost: localhost\r\n" + parts.more_fields;
        if (!parts.content_type.empty()) text += "Content-Type: " + parts.content_type + "\r\n";
        if (!parts.authorization.empty()) text += "Authorization: " + parts.authorization + "\r\n";
        if (!parts.source_platform.empty()) text += "source-platform: " + parts.source_platform + "\r\n";
        if (parts.chunked) {
            text += "Transfer-Encoding: chunked\r\n\r\n";
            for (const char byte : body)
                (text += "1\r\n") += std::string{byte} + "\r\n";
            text += "0\r\n\r\n";
        } else {
            text += "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
        }
        send(text);
        return receive();
    }

    /// Posts a GraphQL request and gives the body of the answer.
    std::string query(const std::string& document, const std::string& variables = {}, const std::string& token = {}) {
        request_parts parts;
        if (!token.empty()) parts.authorization = "Bearer " + token;
        return post(graphql(document, variables), parts).body;
    }

    [[nodiscard]] static std::string graphql(const std::string& document, const std::string& variables = {},
                                             const std::string& operation = {}) {
        value_members members{{"query", document}};
        if (!operation.empty()) members.emplace_back("operationName", operation);
        if (!variables.empty()) members.emplace_back("variables", filed::json::read<value>(variables).value());
        return to_json(value::object({}, std::move(members)));
    }

private:
    static asio::ssl::context& prepared(asio::ssl::context& tls, const stand_in& server, int highest_version) {
        tls.load_verify_file(server.ca_file());
        SSL_CTX_set_max_proto_version(tls.native_handle(), highest_version);
        return tls;
    }

    void connect() {
        stream_.next_layer().connect({asio::ip::address_v4::loopback(), port_}, problem_);
        if (!problem_) stream_.handshake(asio::ssl::stream_base::client, problem_);
    }

    bool more(http_response& response) {
        if (response.end) return false;
        buffer_ += receive_some(response.end);
        return !response.end;
    }

    bool take_head(http_response& response) {
        const std::size_t end = buffer_.find("\r\n\r\n");
        if (end == std::string::npos) return more(response);
        response.head = buffer_.substr(0, end + 2);
        buffer_.erase(0, end + 4);
        response.status = std::stoi(response.head.substr(9, 3));
        return true;
    }

    void take_body(http_response& response, std::size_t length) {
        while (buffer_.size() < length && more(response)) {}
        const std::size_t count = std::min(length, buffer_.size());
        response.complete = count == length;
        response.body = buffer_.substr(0, count);
        buffer_.erase(0, count);
    }

    void take_all(http_response& response) {
        while (more(response)) {}
        response.complete = response.end == asio::error::eof;
        response.body = std::exchange(buffer_, {});
    }

    void take_chunks(http_response& response) {
        for (;;) {
            std::size_t line = 0;
            while ((line = buffer_.find("\r\n")) == std::string::npos && more(response)) {}
            if (line == std::string::npos) return;
            const std::size_t size = std::stoul(buffer_.substr(0, line), nullptr, 16);
            while (buffer_.size() < line + 4 + size && more(response)) {}
            if (buffer_.size() < line + 4 + size) return;
            response.body += buffer_.substr(line + 2, size);
            buffer_.erase(0, line + 4 + size);
            if (size == 0) {
                response.complete = true;
                return;
            }
        }
    }

    asio::io_context context_;
    asio::ssl::context tls_;
    asio::ssl::stream<asio::ip::tcp::socket> stream_;
    std::uint16_t port_;
    std::string name_;
    std::error_code problem_;
    std::string buffer_;
    std::array<char, 16384> input_;
};

inline const std::string exchange_document =
    "mutation ExchangeApiKey($apiKey: String!) { exchangeSurfaceRefreshTokenForAccessTokens(refreshToken: $apiKey) "
    "{ userToken workspaceToken } }";
inline const std::string login_document =
    "mutation LoginViaPersonalApiToken($apiKey: String!) { loginViaPersonalApiToken(token: $apiKey) { accessToken } }";

struct token_pair {
    std::string user;
    std::string workspace;
};

inline std::string key_variables(const std::string& key) { return R"({"apiKey":")" + key + "\"}"; }

/// Exchanges a key and gives the tokens; empty ones when there were none.
inline token_pair exchange(https_client& client, const std::string& key) {
    const value body = filed::json::read<value>(client.query(exchange_document, key_variables(key))).value();
    const value& tokens = body["data"]["exchangeSurfaceRefreshTokenForAccessTokens"];
    return {std::string{tokens["userToken"].text()}, std::string{tokens["workspaceToken"].text()}};
}

/// The content of a documented sample.
inline std::string sample(const std::string& name) {
    std::ifstream file{std::string{FILED_TEST_DATA} + "/samples/" + name};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// JSON without insignificant white space.
inline std::string compact(const std::string& json) { return to_json(filed::json::read<value>(json).value()); }

} // namespace testing_tests
