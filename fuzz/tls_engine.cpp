// The TLS engine and whatever bytes a peer, or somebody on the way, puts before it: a real server whose bytes are cut, lost,
// damaged and joined by strange ones, or a peer that never spoke TLS. The program on top must never see a byte that the server
// did not write, nor the server one that the program did not write; and where nobody tampered, all of them arrive.
//
// The first byte of the input chooses the version and the peer; the rest is a list of steps.

#include "../tests/tls/server.hpp"
#include "fuzzing.hpp"

#include <filed/tls/engine.hpp>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tls = filed::tls;
using status = tls::engine::status;

namespace {

/// An authority and a certificate, made once.
struct credentials {
    credentials() {
        tests::certificate_request wanted;
        wanted.authority = true;
        const tests::identity authority = tests::make_identity(wanted);
        wanted = {};
        wanted.alternative_names = "DNS:localhost";
        server = tests::make_identity(wanted, &authority);
        const tests::temporary_file file{authority.pem()};
        tls::options options;
        options.ca_file = file.path();
        options.control_output_size = control_output_size;
        context = tls::context::make(options).value();
    }

    static constexpr std::size_t control_output_size = 4096;
    tests::identity server;
    std::shared_ptr<const tls::context> context;
};

const credentials& common() {
    static const credentials made;
    return made;
}

/// The server for one version, which forgets its last connection.
tests::tls_server& server_of(int version) {
    const auto make = [](int only) {
        tests::tls_server_settings settings;
        settings.minimum_version = settings.maximum_version = only;
        return std::make_unique<tests::tls_server>(common().server, settings);
    };
    static const auto older = make(TLS1_2_VERSION), newer = make(TLS1_3_VERSION);
    tests::tls_server& chosen = version == TLS1_2_VERSION ? *older : *newer;
    chosen.connect();
    return chosen;
}

/// Takes the input apart.
class source {
public:
    source(const std::uint8_t* data, std::size_t size) : rest_{fuzzing::text_of(data, size)} {}

    [[nodiscard]] bool at_end() const { return rest_.empty(); }
    [[nodiscard]] unsigned number() {
        if (rest_.empty()) return 0;
        const auto byte = static_cast<unsigned char>(rest_.front());
        rest_.remove_prefix(1);
        return byte;
    }
    [[nodiscard]] std::string_view text() {
        const std::string_view taken = rest_.substr(0, number());
        rest_.remove_prefix(std::min(taken.size(), rest_.size()));
        return taken;
    }

private:
    std::string_view rest_;
};

class conversation {
public:
    conversation(int version, bool speaks_tls) : server_{server_of(version)}, speaks_tls_{speaks_tls} {
        (void)client_.handshake();
        exchange();
    }

    void step(source& bytes) {
        const unsigned what = bytes.number();
        const std::size_t amount = std::size_t{1} << (what >> 4);
        switch (what & 15) {
        case 0:
        case 1: deliver(on_the_way_.size()); break;
        case 2:
        case 3: deliver(amount); break;
        case 4: // strange bytes
            tampered_ = true;
            on_the_way_.insert(0, bytes.text());
            break;
        case 5: // damage
            if (on_the_way_.empty()) break;
            tampered_ = true;
            on_the_way_[amount % on_the_way_.size()] ^= static_cast<char>(1 + bytes.number() % 255);
            break;
        case 6: // loss
            tampered_ = tampered_ || !on_the_way_.empty();
            on_the_way_.erase(0, amount);
            break;
        case 7: // a record sent twice
            tampered_ = true;
            on_the_way_.insert(0, on_the_way_.substr(0, amount));
            break;
        case 8: speak(bytes.text()); break;
        case 9: speak(std::string(amount, 'a')); break;
        case 10: write(bytes.text()); break;
        case 11: read(amount); break;
        case 12:
            if (SSL_is_init_finished(server_.native_handle()) == 0) break;
            if (SSL_version(server_.native_handle()) == TLS1_3_VERSION) {
                server_.ask_for_key_update();
            } else {
                server_.ask_for_renegotiation(); // is declined, and what the server makes of that is its own affair
                tampered_ = true;
            }
            break;
        case 13:
            ended_ = true;
            client_.feed_end_of_stream();
            break;
        case 14:
            client_.shutdown();
            (void)client_.take_session();
            break;
        default: write(std::string(amount, 'b')); break;
        }
        exchange();
    }

    /// What is still on the way arrives, and is what it should be.
    void end() {
        for (int round = 0; round < 8; ++round) {
            deliver(on_the_way_.size());
            exchange();
        }
        if (tampered_ || ended_ || !speaks_tls_) return;
        fuzzing::require(client_.established(), "a handshake that nobody disturbs ends well");
        fuzzing::require(heard_ == spoken_, "all that the server wrote arrives");
        fuzzing::require(server_.received == written_, "all that the program wrote arrives");
    }

private:
    /// The server's bytes reach the client, in a block of memory that ends with the call.
    void deliver(std::size_t size) {
        size = std::min(size, on_the_way_.size());
        const std::unique_ptr<char[]> piece{new char[size]};
        std::copy_n(on_the_way_.data(), size, piece.get());
        on_the_way_.erase(0, size);
        client_.feed({piece.get(), size});
        read(4096);
        client_.retain_input();
    }

    void read(std::size_t size) {
        for (;;) {
            std::vector<char> buffer(size);
            const auto got = client_.read(buffer.data(), size);
            judge(got.status);
            fuzzing::require((got.size != 0) == (got.status == status::done), "bytes come with success and only with it");
            heard_.append(buffer.data(), got.size);
            fuzzing::require(spoken_.starts_with(heard_), "the program sees what the server wrote");
            if (got.status != status::done) return;
        }
    }

    void write(std::string_view text) {
        const status outcome = client_.write(text);
        judge(outcome);
        if (outcome == status::done) written_ += text;
        else if (!failed_) fuzzing::require(outcome == status::want_input || outcome == status::closed, "or the handshake goes on");
    }

    void speak(std::string_view text) {
        if (text.empty() || SSL_is_init_finished(server_.native_handle()) == 0) return;
        std::size_t count = 0;
        if (SSL_write_ex(server_.native_handle(), text.data(), text.size(), &count) == 1) spoken_ += text;
        ERR_clear_error();
    }

    /// The client's bytes reach the server, the server's are on the way.
    void exchange() {
        const std::string_view output = client_.output();
        fuzzing::require(output.size() <= credentials::control_output_size + written_.size() + 64 * (written_.size() / 16384 + 2), "output is bounded");
        if (speaks_tls_) {
            if (!output.empty()) server_.feed(output);
            on_the_way_ += server_.take_output();
        }
        client_.consume_output(output.size());
        fuzzing::require(written_.starts_with(server_.received), "the server sees what the program wrote");
        fuzzing::require(!client_.established() || speaks_tls_, "nobody else has proved to be the server");
    }

    void judge(status outcome) {
        fuzzing::require(ERR_peek_error() == 0, "nothing stays in OpenSSL's queue");
        fuzzing::require(!failed_ || outcome == status::failed, "a failure is final");
        if (outcome != status::failed) return;
        const filed::error why = client_.failure();
        fuzzing::require(why.code() != filed::errc::no_value && !why.place().empty(), "a failure has a name and a place");
        fuzzing::require(!failed_ || why == *failed_, "and keeps it");
        failed_ = why;
    }

    tests::tls_server& server_;
    tls::engine client_{*common().context, "localhost"};
    bool speaks_tls_;
    bool tampered_ = false, ended_ = false;
    std::optional<filed::error> failed_;
    std::string on_the_way_;
    std::string spoken_, heard_;  ///< by the server, by the client
    std::string written_;         ///< by the client
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    source bytes{data, size};
    const unsigned choices = bytes.number();
    const int version = (choices & 1) != 0 ? TLS1_2_VERSION : TLS1_3_VERSION;
    conversation talk{version, (choices & 2) == 0};
    constexpr int most_steps = 64;
    for (int count = 0; count < most_steps && !bytes.at_end(); ++count)
        talk.step(bytes);
    talk.end();
    return 0;
}
