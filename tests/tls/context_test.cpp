#include "certificates.hpp"
#include "server.hpp"

#include <filed/tls/context.hpp>
#include <filed/tls/engine.hpp>

#include <doctest/doctest.h>

#include <openssl/rand.h>
#include <openssl/x509.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>

#include <unistd.h>

namespace {

using filed::tls::context;
using filed::tls::engine;
using filed::tls::errc;
using filed::tls::options;
using tests::certificate_request;
using tests::identity;
using tests::temporary_file;

identity authority(const std::string& name = "filed context test") {
    certificate_request wanted;
    wanted.common_name = name;
    wanted.authority = true;
    return tests::make_identity(wanted);
}

identity server_of(const identity& issuer) {
    certificate_request wanted;
    wanted.alternative_names = "DNS:localhost";
    return tests::make_identity(wanted, &issuer);
}

/// Whether a client with this context accepts a server whose certificate `issuer` signed.
filed::error verdict(const context& shared, const identity& issuer) {
    tests::tls_server server{server_of(issuer)};
    engine client{shared, "localhost"};
    engine::status last = client.handshake();
    for (int round = 0; round < 5 && last == engine::status::want_input; ++round) {
        server.feed(client.output());
        client.consume_output(client.output().size());
        const std::string bytes = server.take_output();
        client.feed(bytes);
        last = client.handshake();
    }
    CHECK(client.established() == (last == engine::status::done));
    return client.failure();
}

filed::error refused(const std::string& path) {
    options settings;
    settings.ca_file = path;
    const auto made = context::make(settings);
    REQUIRE_FALSE(made);
    CHECK(ERR_peek_error() == 0);
    const std::string text = made.error().message();
    CHECK(text.find("option tls.ca_file") != std::string::npos);
    CHECK(text.find(path) != std::string::npos);
    CHECK(text.find("MII") == std::string::npos);
    CHECK(made.error().code() == filed::condition::configuration);
    return made.error();
}

/// Sets an environment variable, or removes it, for a scope.
class environment_variable {
public:
    environment_variable(const char* name, const std::optional<std::string>& value) : name_{name} {
        if (const char* old = std::getenv(name)) old_ = old;
        if (value)
            ::setenv(name, value->c_str(), 1);
        else
            ::unsetenv(name);
    }
    environment_variable(const environment_variable&) = delete;
    environment_variable& operator=(const environment_variable&) = delete;
    ~environment_variable() {
        if (old_)
            ::setenv(name_, old_->c_str(), 1);
        else
            ::unsetenv(name_);
    }

private:
    const char* name_;
    std::optional<std::string> old_;
};

/// A directory that is removed with its contents.
class temporary_directory {
public:
    temporary_directory() : path_{temporary_file{"", ".d"}.path()} { std::filesystem::create_directories(path_); }
    temporary_directory(const temporary_directory&) = delete;
    temporary_directory& operator=(const temporary_directory&) = delete;
    ~temporary_directory() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    [[nodiscard]] const std::string& path() const { return path_; }
    void add(const identity& trusted) const {
        char name[32];
        std::snprintf(name, sizeof name, "%08lx.0", X509_subject_name_hash(trusted.certificate.get()));
        std::ofstream{path_ + '/' + name} << trusted.pem();
    }

private:
    std::string path_;
};

} // namespace

TEST_CASE("context: the certificates of ca_file are trusted, all of them and no others") {
    const identity first = authority("first"), second = authority("second"), stranger = authority("third");
    const temporary_file file{"A comment in front\n" + first.pem() + "\nbetween\n" + second.key_pem() + second.pem() +
                              "and behind"};
    options settings;
    settings.ca_file = file.path();
    const auto made = context::make(settings).value();
    CHECK(verdict(*made, first).code() == filed::errc::no_value);
    CHECK(verdict(*made, second).code() == filed::errc::no_value);
    const filed::error why = verdict(*made, stranger);
    CHECK(why.code() == errc::certificate_untrusted);
    CHECK(why.message().find(file.path()) != std::string::npos); // tells where it looked

    const temporary_directory system;
    system.add(stranger);
    const environment_variable variable{"SSL_CERT_DIR", system.path()};
    CHECK(verdict(*context::make(settings).value(), stranger).code() == errc::certificate_untrusted); // instead of the system's
}

TEST_CASE("context: a ca_file that cannot be used is refused by name, with the path and the reason") {
    SUBCASE("missing") {
        const filed::error why = refused("/nowhere/at all/ca.pem");
        CHECK(why.code() == errc::unreadable_ca_file);
        CHECK(why.message().find("No such file") != std::string::npos);
    }
    SUBCASE("a directory") { CHECK(refused(std::filesystem::temp_directory_path().string()).code() == errc::unreadable_ca_file); }
    SUBCASE("no permission") {
        const temporary_file file{authority().pem()};
        std::filesystem::permissions(file.path(), std::filesystem::perms::none);
        if (::access(file.path().c_str(), R_OK) == 0) return; // root may read everything
        CHECK(refused(file.path()).message().find("Permission denied") != std::string::npos);
    }
    SUBCASE("too large") {
        const temporary_file file{""};
        std::filesystem::resize_file(file.path(), filed::tls::ca_file_limit + 1);
        const filed::error why = refused(file.path());
        CHECK(why.code() == errc::unreadable_ca_file);
        CHECK(why.message().find("16 MiB") != std::string::npos);
    }
    SUBCASE("empty") {
        const temporary_file file{""};
        const filed::error why = refused(file.path());
        CHECK(why.code() == errc::ca_file_without_certificates);
        CHECK(why.message().find("empty") != std::string::npos);
    }
    SUBCASE("text") {
        const temporary_file file{"certificates: none\n"};
        CHECK(refused(file.path()).code() == errc::ca_file_without_certificates);
    }
    SUBCASE("a key only") {
        const temporary_file file{authority().key_pem()};
        const filed::error why = refused(file.path());
        CHECK(why.code() == errc::ca_file_without_certificates);
        CHECK(why.message().find("other kinds") != std::string::npos);
    }
    SUBCASE("DER") {
        const identity own = authority();
        unsigned char* bytes = nullptr;
        const int size = i2d_X509(own.certificate.get(), &bytes);
        const temporary_file file{std::string(reinterpret_cast<char*>(bytes), static_cast<std::size_t>(size))};
        OPENSSL_free(bytes);
        const filed::error why = refused(file.path());
        CHECK(why.code() == errc::ca_file_without_certificates);
        CHECK(why.message().find("DER") != std::string::npos);
    }
    SUBCASE("damaged") {
        std::string text = authority().pem();
        text.resize(text.size() / 2);
        CHECK(refused(temporary_file{text}.path()).code() == errc::unreadable_ca_file); // removed already: missing
        const temporary_file half{text};
        CHECK(refused(half.path()).code() == errc::unreadable_ca_file);
        std::string flipped = authority().pem();
        flipped[flipped.size() / 2] = '!';
        const temporary_file file{authority().pem() + flipped};
        const filed::error why = refused(file.path());
        CHECK(why.code() == errc::unreadable_ca_file);
        CHECK(why.message().find("certificate 2") != std::string::npos);
    }
    SUBCASE("encrypted: refused, and nobody is asked for a password") {
        const temporary_file file{
            "-----BEGIN CERTIFICATE-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n"
            "QUJDREVGR0hJSktMTU5PUA==\n-----END CERTIFICATE-----\n"};
        CHECK(refused(file.path()).code() == errc::unreadable_ca_file);
    }
}

TEST_CASE("context: the system's trust store") {
    const identity trusted = authority("in the directory"), bundled = authority("in the bundle"), stranger = authority("nowhere");
    const temporary_directory directory;
    directory.add(trusted);
    const temporary_file bundle{bundled.pem()};
    const environment_variable no_directory{"SSL_CERT_DIR", std::nullopt};
    const environment_variable no_file{"SSL_CERT_FILE", std::nullopt};

    SUBCASE("a hashed directory is read when an issuer is needed") {
        const temporary_directory empty;
        const environment_variable variable{"SSL_CERT_DIR", empty.path()};
        const auto made = context::make({}).value();
        CHECK(made->trust_source() == "directory " + empty.path());
        CHECK(verdict(*made, trusted).code() == errc::certificate_untrusted);
        empty.add(trusted); // after the context was made
        CHECK(verdict(*made, trusted).code() == filed::errc::no_value);
        CHECK(verdict(*made, stranger).code() == errc::certificate_untrusted);
    }
    SUBCASE("directory and file of the environment count both") {
        const environment_variable first{"SSL_CERT_DIR", directory.path()};
        const environment_variable second{"SSL_CERT_FILE", bundle.path()};
        const auto made = context::make({}).value();
        CHECK(verdict(*made, trusted).code() == filed::errc::no_value);
        CHECK(verdict(*made, bundled).code() == filed::errc::no_value);
        CHECK(verdict(*made, stranger).code() == errc::certificate_untrusted);
    }
    SUBCASE("a file of the environment that cannot be used is an error and no surprise later") {
        const environment_variable variable{"SSL_CERT_FILE", "/nowhere/bundle.pem"};
        const auto made = context::make({});
        REQUIRE_FALSE(made);
        CHECK(made.error().code() == errc::unreadable_ca_file);
        CHECK(made.error().message().find("SSL_CERT_FILE") != std::string::npos);
    }
    SUBCASE("this machine's") {
        const auto made = context::make({}).value();
        const filed::error why = verdict(*made, stranger);
        CHECK(why.code() == errc::certificate_untrusted);
        CHECK((made->trust_source().empty() || why.message().find(made->trust_source()) != std::string::npos));
        if (filed::tls::detail::is_hashed_directory("/etc/ssl/certs")) {
            // The directory, and not the bundle that lies in it and costs 16 ms.
            CHECK(made->trust_source().starts_with("directory "));
            STACK_OF(X509_OBJECT)* const loaded = X509_STORE_get0_objects(SSL_CTX_get_cert_store(made->native_handle()));
            CHECK(sk_X509_OBJECT_num(loaded) == 0);
        }
    }
}

TEST_CASE("context: which directories count as hashed") {
    const temporary_directory directory;
    CHECK_FALSE(filed::tls::detail::is_hashed_directory(directory.path()));
    for (const char* name : {"ca-bundle.crt", "0123456.0", "0123456789.0", "0123456g.0", "01234567.r0", "01234567.", "01234567"}) {
        std::ofstream{directory.path() + '/' + name};
    }
    CHECK_FALSE(filed::tls::detail::is_hashed_directory(directory.path()));
    std::ofstream{directory.path() + "/0a2b4c6d.0"};
    CHECK(filed::tls::detail::is_hashed_directory(directory.path()));
    CHECK_FALSE(filed::tls::detail::is_hashed_directory("/nowhere"));
}

TEST_CASE("context: options that cannot work are refused by name") {
    const auto place = [](const options& settings) {
        const auto made = context::make(settings);
        REQUIRE_FALSE(made);
        CHECK(made.error().code() == filed::errc::invalid_option);
        return std::string{made.error().place()};
    };
    options settings;
    settings.certificate_chain_size = 0;
    CHECK(place(settings) == "option tls.certificate_chain_size");
    settings = {};
    settings.certificate_chain_depth = -1;
    CHECK(place(settings) == "option tls.certificate_chain_depth");
    settings = {};
    settings.control_output_size = 0;
    CHECK(place(settings) == "option tls.control_output_size");
}

TEST_CASE("context: what OpenSSL is told") {
    options settings;
    settings.wipe_plaintext = true;
    for (const bool wiping : {false, true}) {
        settings.wipe_plaintext = wiping;
        const auto made = context::make(settings).value();
        SSL_CTX* const handle = made->native_handle();
        CHECK(SSL_CTX_get_verify_mode(handle) == SSL_VERIFY_PEER);
        CHECK((SSL_CTX_get_verify_callback(handle) == nullptr));
        CHECK(SSL_CTX_get_min_proto_version(handle) == TLS1_2_VERSION);
        CHECK(SSL_CTX_get_read_ahead(handle) == 1);
        const auto set = SSL_CTX_get_options(handle);
        CHECK((set & SSL_OP_IGNORE_UNEXPECTED_EOF) == 0);
        CHECK((set & SSL_OP_NO_RENEGOTIATION) != 0);
        CHECK((set & SSL_OP_NO_COMPRESSION) != 0);
        CHECK(((set & SSL_OP_CLEANSE_PLAINTEXT) != 0) == wiping);
        CHECK((SSL_CTX_get_mode(handle) & SSL_MODE_RELEASE_BUFFERS) == 0);
    }
}
