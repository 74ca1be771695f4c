/// \file
/// `tls::engine`: one TLS connection as a machine that turns bytes into bytes. It holds no socket.
///
/// The shell around it moves ciphertext: what it received goes to `feed()`, what stands in `output()` is to be sent.
/// After *every* call there may be output, a failed one included (the alert that tells the peer why).
#pragma once

#include <filed/support/buffer.hpp>
#include <filed/support/error.hpp>
#include <filed/support/ip_address.hpp>
#include <filed/tls/context.hpp>
#include <filed/tls/error.hpp>
#include <filed/tls/session.hpp>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::tls {

/// The client's side of one TLS connection. Neither copied nor moved; not thread-safe; keeps its context alive.
class engine {
public:
    /// How an operation ended.
    enum class status {
        done,       ///< it did what was asked
        want_input, ///< it can go on when more ciphertext was fed; all that was fed has been taken
        closed,     ///< the peer has closed its side with `close_notify`: an authentic end of the stream
        failed      ///< the connection is of no more use; `failure()` says why. Every later call answers the same.
    };
    /// What `read` gives back: a size above zero comes with `status::done` and only with it.
    struct read_result {
        engine::status status;
        std::size_t size;
    };

    /// A connection to `host`, a DNS name (letters, digits, `-`, `_`, dots) or an IP address (IPv6 without brackets).
    /// The name is sent as SNI (RFC 6066, section 3; an address never is), and the peer's certificate must be for it by its
    /// subject alternative names (RFC 9525); partial wildcards and common names do not count.
    /// A host of another form makes `handshake()` fail with `invalid_host_name`. Throws `std::bad_alloc`.
    /// \param resumed  a session of an earlier connection to the same host with the same context; another one is ignored, and
    ///                 the server may ignore any
    engine(const context& shared, std::string_view host, const session& resumed = {});
    engine(const engine&) = delete;
    engine& operator=(const engine&) = delete;
    ~engine();

    /// Gives received bytes to the engine. They are not copied: they must stay valid until an operation returns
    /// `want_input`, `closed` or `failed`, `handshake()` returns `done`, or `retain_input()` was called. Bytes fed before
    /// the earlier ones were taken queue up behind them in memory of the engine.
    void feed(std::string_view ciphertext);
    /// The peer's stream has ended (TCP FIN or RST). When what was fed is used up, and no `close_notify` was in it,
    /// operations fail with `connection_truncated`.
    void feed_end_of_stream() noexcept { stream_ended_ = true; }
    /// Copies fed bytes that were not taken yet, so that the caller can use the memory for something else.
    void retain_input();

    /// Starts or continues the handshake: `done`, which means that the peer is verified, or was when the session that it resumes
    /// began, `want_input` or `failed`.
    /// Errors: `certificate_*`, `host_name_mismatch`, `public_key_not_pinned`, `protocol_version_refused`, `handshake_refused`,
    /// `not_tls`, `application_protocol_refused`, `connection_truncated`, `bad_record`, `limit_exceeded`, `invalid_host_name`.
    [[nodiscard]] status handshake();

    /// Encrypts all of `plaintext` into the output. Before the end of the handshake it continues that, and unless that
    /// ends with it, returns its status and takes nothing. After `shutdown()` it takes nothing and returns `closed`.
    [[nodiscard]] status write(std::string_view plaintext);

    /// Decrypts up to `size` bytes to `data`: as many as the input that was fed so far gives. Bytes that arrived before
    /// the end of the stream, or before a failure, are delivered before it is told.
    /// Errors: `connection_truncated`, `alert_received`, `bad_record`, `limit_exceeded`.
    [[nodiscard]] read_result read(char* data, std::size_t size);

    /// Gives back the memory of the record buffers, 33 KB of the 55 KB that a connection takes in OpenSSL 3.0. Does nothing while something
    /// waits in them; what comes next gets them back.
    void release_buffers() noexcept;

    /// Queues `close_notify`, once, if the handshake has ended and nothing failed. The peer's answer need not be awaited.
    void shutdown() noexcept;

    /// Ciphertext to send; valid until the next call that is not `const`.
    [[nodiscard]] std::string_view output() const noexcept { return output_.view().substr(sent_); }
    /// The first `count` bytes of `output()` were sent.
    void consume_output(std::size_t count) noexcept;

    /// Why the connection failed; `filed::errc::no_value` when it did not.
    [[nodiscard]] error failure() const { return failure_.value_or(error{}); }

    /// Whether the handshake has ended well.
    [[nodiscard]] bool established() const noexcept { return established_; }
    /// Whether the handshake continued an earlier session instead of verifying certificates anew.
    [[nodiscard]] bool session_resumed() const noexcept { return established_ && SSL_session_reused(handle_.get()) == 1; }
    /// The newest session that the server offered to resume, once; empty when there is none. TLS 1.3 servers offer it some time
    /// after the handshake, so the end of the first exchange is a good moment to ask.
    [[nodiscard]] session take_session();
    /// `TLSv1.3` or `TLSv1.2`; meaningful when `established()`.
    [[nodiscard]] std::string_view protocol_version() const noexcept { return SSL_get_version(handle_.get()); }

private:
    /// Why a callback refused to go on, where OpenSSL's own report cannot tell.
    enum class refusal { none, out_of_memory, output_limit };

    [[nodiscard]] bool expect(const std::string& host);
    [[nodiscard]] status judge(int outcome);
    [[nodiscard]] status fail(errc reason, std::string context = {});
    [[nodiscard]] static std::vector<unsigned long> take_error_queue();
    [[nodiscard]] status fail_by_report(std::span<const unsigned long> entries);
    [[nodiscard]] status fail_by_verification();
    [[nodiscard]] bool input_is_drained() const noexcept { return input_.empty() && SSL_has_pending(handle_.get()) == 0; }

    /// OpenSSL reports by the thread's error queue, in which others may have left something. It goes before each operation but those that
    /// every request needs: to look costs 200 instructions, so there only the report of a failure has to tell them apart.
    static void clear_error_queue() noexcept {
        if (ERR_peek_error() != 0) ERR_clear_error();
    }

    [[nodiscard]] static BIO_METHOD* flat_buffers();
    static int on_write(BIO* bio, const char* data, std::size_t size, std::size_t* written) noexcept;
    static int on_read(BIO* bio, char* data, std::size_t size, std::size_t* taken) noexcept;
    static long on_control(BIO* bio, int command, long number, void* pointer) noexcept;

    std::shared_ptr<const context> shared_;
    std::string host_;
    detail::session_slot newest_session_{nullptr, SSL_SESSION_free};
    std::unique_ptr<SSL, void (*)(SSL*)> handle_{nullptr, SSL_free};
    std::string_view input_; // fed and not yet taken: the caller's memory, or retained_
    byte_buffer retained_;
    byte_buffer output_;
    std::size_t sent_ = 0;      // bytes of output_ that are sent already
    std::size_t uninvited_ = 0; // bytes of output_ that the peer caused
    std::optional<error> failure_;
    char first_byte_ = 0; // the first byte that the peer sent: 0x14 to 0x17 if it speaks TLS
    refusal refusal_ = refusal::none;
    bool any_input_ = false;
    bool stream_ended_ = false;
    bool established_ = false;
    bool writing_ = false;
    bool closed_by_peer_ = false;
    bool shut_down_ = false;
};

// ---------------------------------------------------------------------------------------------------- construction

inline engine::engine(const context& shared, std::string_view host, const session& resumed)
    : shared_{shared.shared_from_this()}, host_{host}, handle_{SSL_new(shared.native_handle()), SSL_free} {
    if (!handle_) throw std::bad_alloc{};
    BIO* const bio = BIO_new(flat_buffers());
    if (!bio) throw std::bad_alloc{};
    BIO_set_data(bio, this);
    BIO_set_init(bio, 1);
    SSL_set_bio(handle_.get(), bio, bio);
    SSL_set_connect_state(handle_.get());
    SSL_set_app_data(handle_.get(), &newest_session_);
    if (resumed.is_for(shared_, host_)) SSL_set_session(handle_.get(), resumed.handle_.get());
    if (!expect(host_)) {
        host_.clear(); // nobody knows what is in it, so it does not get into the error's text
        (void)fail(errc::invalid_host_name);
    }
    clear_error_queue();
}

inline engine::~engine() {
    // A connection that ends without close_notify would make its session useless for the next one. A session that ended
    // with a fatal alert has been made useless already.
    if (established_) SSL_set_shutdown(handle_.get(), SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
}

/// Tells OpenSSL whom to expect. \return false for a host that is neither a name nor an address
inline bool engine::expect(const std::string& host) {
    SSL* const handle = handle_.get();
    if (looks_like_ip_address(host)) {
        const std::optional<ip_address> address = parse_ip_address(host);
        return address && X509_VERIFY_PARAM_set1_ip(SSL_get0_param(handle), address->bytes.data(), address->size) == 1;
    }
    // "example.com." is the same name as "example.com", but neither SNI nor a certificate has the dot.
    std::string name = host;
    if (!name.empty() && name.back() == '.') name.pop_back();
    constexpr std::size_t longest_name = 253; // RFC 1035, section 3.1, without the length bytes
    const bool valid =
        !name.empty() && name.size() <= longest_name && name.front() != '.' && name.back() != '.' &&
        name.find("..") == std::string::npos &&
        name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") == std::string::npos;
    if (!valid) return false;
    SSL_set_hostflags(handle, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
    return SSL_set1_host(handle, name.c_str()) == 1 && SSL_set_tlsext_host_name(handle, name.c_str()) == 1;
}

// ------------------------------------------------------------------------------------------------------ operations

inline void engine::feed(std::string_view ciphertext) {
    if (ciphertext.empty() || failure_ || closed_by_peer_) return;
    if (!any_input_) first_byte_ = ciphertext.front();
    any_input_ = true;
    if (input_.empty()) {
        input_ = ciphertext;
    } else {
        retain_input();
        retained_.append(ciphertext);
        input_ = retained_.view();
    }
}

inline void engine::retain_input() {
    if (input_.empty()) return;
    if (!retained_.empty() && input_.data() + input_.size() == retained_.data() + retained_.size()) {
        retained_.consume(retained_.size() - input_.size());
    } else {
        retained_.clear();
        retained_.append(input_);
    }
    input_ = retained_.view();
}

inline engine::status engine::handshake() {
    if (failure_) return status::failed;
    if (established_) return status::done;
    clear_error_queue();
    const int outcome = SSL_do_handshake(handle_.get());
    if (outcome != 1) return judge(outcome);

    // OpenSSL has verified the peer, or it would not be here. Asked again, because nothing else stands between a
    // mistake in the set-up and a request to a stranger.
    if (SSL_get_verify_result(handle_.get()) != X509_V_OK || SSL_get0_peer_certificate(handle_.get()) == nullptr)
        return fail_by_verification();
    const unsigned char* chosen = nullptr;
    unsigned length = 0;
    SSL_get0_alpn_selected(handle_.get(), &chosen, &length);
    if (length != 0 && std::string_view{reinterpret_cast<const char*>(chosen), length} != "http/1.1") {
        return fail(errc::application_protocol_refused);
    }
    established_ = true;
    retain_input(); // session tickets and more may follow in the same packet
    clear_error_queue();
    return status::done;
}

inline engine::status engine::write(std::string_view plaintext) {
    if (const status ready = handshake(); ready != status::done) return ready;
    if (shut_down_) return status::closed;
    constexpr std::size_t record_size = SSL3_RT_MAX_PLAIN_LENGTH;
    constexpr std::size_t record_overhead = 64;
    (void)output_.prepare(plaintext.size() + (plaintext.size() / record_size + 1) * record_overhead);
    while (!plaintext.empty()) {
        std::size_t taken = 0;
        writing_ = true;
        const int outcome = SSL_write_ex(handle_.get(), plaintext.data(), plaintext.size(), &taken);
        writing_ = false;
        if (outcome != 1) return judge(outcome);
        plaintext.remove_prefix(taken);
    }
    return status::done;
}

inline engine::read_result engine::read(char* data, std::size_t size) {
    if (!established_) {
        if (const status ready = handshake(); ready != status::done) return {ready, 0};
    }
    std::size_t total = 0;
    status last = status::done;
    if (failure_)
        last = status::failed;
    else if (closed_by_peer_)
        last = status::closed;
    while (last == status::done && total < size) {
        if (input_is_drained()) {
            last = stream_ended_ ? fail(errc::connection_truncated) : status::want_input;
            break;
        }
        std::size_t count = 0;
        const int outcome = SSL_read_ex(handle_.get(), data + total, size - total, &count);
        if (outcome != 1) last = judge(outcome);
        total += count;
    }
    // What ended the loop is kept and told by the next call.
    if (total != 0) return {status::done, total};
    return {last, 0};
}

inline session engine::take_session() {
    if (!established_ || !newest_session_) return {};
    return session{std::exchange(newest_session_, detail::session_slot{nullptr, SSL_SESSION_free}), shared_, host_};
}

inline void engine::release_buffers() noexcept {
    if (!established_ || failure_ || !input_.empty() || !output().empty()) return;
    (void)SSL_free_buffers(handle_.get());
    retained_ = byte_buffer{};
    output_ = byte_buffer{};
    sent_ = 0;
}

inline void engine::shutdown() noexcept {
    if (!established_ || failure_ || shut_down_) return;
    shut_down_ = true;
    clear_error_queue();
    writing_ = true;
    (void)SSL_shutdown(handle_.get());
    writing_ = false;
    clear_error_queue();
}

inline void engine::consume_output(std::size_t count) noexcept {
    sent_ += (std::min)(count, output_.size() - sent_);
    if (sent_ != output_.size()) return;
    output_.clear();
    sent_ = 0;
    uninvited_ = 0;
}

// -------------------------------------------------------------------------------------------------------- failures

/// Why an operation of OpenSSL returned without success.
inline engine::status engine::judge(int outcome) {
    const std::vector<unsigned long> reported = take_error_queue(); // where OpenSSL would take what others left there for its own
    if (!established_ && !reported.empty()) return fail_by_report(reported);
    switch (SSL_get_error(handle_.get(), outcome)) {
    case SSL_ERROR_WANT_READ:
        if (!stream_ended_) return status::want_input;
        return fail(errc::connection_truncated, established_ ? "" : "during the handshake");
    case SSL_ERROR_ZERO_RETURN:
        if (!established_) return fail(errc::handshake_refused, "close notify");
        if (SSL_is_init_finished(handle_.get()) != 1) return fail_by_report(reported); // a fatal alert closes as well, and its state tells it
        closed_by_peer_ = true;
        input_ = {};
        return status::closed;
    default:
        return fail_by_report(reported);
    }
}

/// Empties it. \return its entries, the oldest first; no memory is asked for when there are none
inline std::vector<unsigned long> engine::take_error_queue() {
    std::vector<unsigned long> entries;
    for (unsigned long entry = ERR_get_error(); entry != 0; entry = ERR_get_error()) entries.push_back(entry);
    return entries;
}

inline engine::status engine::fail(errc reason, std::string context) {
    failure_.emplace(reason, host_.empty() ? std::string{"TLS"} : "TLS with " + host_, std::move(context));
    input_ = {};
    clear_error_queue();
    return status::failed;
}

inline engine::status engine::fail_by_report(std::span<const unsigned long> entries) {
    if (refusal_ == refusal::out_of_memory) return fail(errc::library_failure, "out of memory");
    if (refusal_ == refusal::output_limit) {
        return fail(errc::limit_exceeded,
                    "option tls.control_output_size (" + std::to_string(shared_->settings().control_output_size) + " bytes)");
    }
    // The first entry of libssl is the cause; entries before it tell of details, entries after it of consequences. An established connection
    // reports one, the last: the others were there before.
    const auto is_of_libssl = [](unsigned long entry) { return ERR_GET_LIB(entry) == ERR_LIB_SSL; };
    const auto first = std::find_if(entries.begin(), entries.end(), is_of_libssl);
    const auto last = std::find_if(entries.rbegin(), entries.rend(), is_of_libssl);
    unsigned long cause = entries.empty() ? 0 : entries.front();
    if (first != entries.end()) cause = established_ ? *last : *first;
    const char* const known_text = cause == 0 ? nullptr : ERR_reason_error_string(cause);
    const std::string text = known_text ? known_text : "no reason given";
    if (cause == 0 || ERR_GET_LIB(cause) != ERR_LIB_SSL) return fail(errc::library_failure, text);

    const int reason = ERR_GET_REASON(cause);
    if (reason == SSL_R_CERTIFICATE_VERIFY_FAILED) return fail_by_verification();
    if (reason == SSL_R_EXCESSIVE_MESSAGE_SIZE) {
        return fail(errc::limit_exceeded,
                    "option tls.certificate_chain_size (" + std::to_string(shared_->settings().certificate_chain_size) + " bytes)");
    }
    constexpr int alert_count = 256; // reasons beyond them are OpenSSL's own, such as ERR_R_INTERNAL_ERROR
    if (reason >= SSL_AD_REASON_OFFSET && reason < SSL_AD_REASON_OFFSET + alert_count) {
        const int alert = reason - SSL_AD_REASON_OFFSET;
        const std::string description = SSL_alert_desc_string_long(alert);
        if (established_) return fail(errc::alert_received, description);
        return fail(alert == SSL_AD_PROTOCOL_VERSION ? errc::protocol_version_refused : errc::handshake_refused, description);
    }
    if (!established_) {
        const bool record_type = first_byte_ >= SSL3_RT_CHANGE_CIPHER_SPEC && first_byte_ <= SSL3_RT_APPLICATION_DATA;
        if (!record_type || reason == SSL_R_WRONG_VERSION_NUMBER) return fail(errc::not_tls);
        if (reason == SSL_R_UNSUPPORTED_PROTOCOL || reason == SSL_R_WRONG_SSL_VERSION || reason == SSL_R_VERSION_TOO_LOW ||
            reason == SSL_R_VERSION_TOO_HIGH) {
            return fail(errc::protocol_version_refused, text);
        }
    }
    return fail(errc::bad_record, text);
}

inline engine::status engine::fail_by_verification() {
    const long result = SSL_get_verify_result(handle_.get());
    const std::string text = X509_verify_cert_error_string(result);
    switch (result) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return fail(errc::certificate_expired, text);
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return fail(errc::certificate_not_yet_valid, text);
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return fail(errc::host_name_mismatch, "it is not for " + host_);
    case X509_V_ERR_APPLICATION_VERIFICATION: // the context's own
        return fail(errc::public_key_not_pinned);
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_CERT_REJECTED: {
        const std::string_view source = shared_->trust_source();
        if (source.empty())
            return fail(errc::certificate_untrusted, text + "; this machine has no trust store (install ca-certificates)");
        return fail(errc::certificate_untrusted, text + "; trusted is what " + std::string{source} + " holds");
    }
    default:
        return fail(errc::certificate_invalid, text);
    }
}

// ------------------------------------------------------------------------------------------- OpenSSL's side of the buffers

inline BIO_METHOD* engine::flat_buffers() {
    // Never freed: engines in other threads or with static storage may outlive any moment at which it could be.
    static BIO_METHOD* const method = [] {
        BIO_METHOD* made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "filed flat buffers");
        if (!made) throw std::bad_alloc{};
        BIO_meth_set_write_ex(made, &engine::on_write);
        BIO_meth_set_read_ex(made, &engine::on_read);
        BIO_meth_set_ctrl(made, &engine::on_control);
        return made;
    }();
    return method;
}

inline int engine::on_write(BIO* bio, const char* data, std::size_t size, std::size_t* written) noexcept {
    auto& self = *static_cast<engine*>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    *written = 0;
    if (!self.writing_) {
        if (size > self.shared_->settings().control_output_size - self.uninvited_) {
            self.refusal_ = refusal::output_limit;
            return 0;
        }
        self.uninvited_ += size;
    }
    try {
        self.output_.append({data, size});
    } catch (const std::bad_alloc&) { // must not pass through OpenSSL's C code
        self.refusal_ = refusal::out_of_memory;
        return 0;
    }
    *written = size;
    return 1;
}

inline int engine::on_read(BIO* bio, char* data, std::size_t size, std::size_t* taken) noexcept {
    auto& self = *static_cast<engine*>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    *taken = (std::min)(size, self.input_.size());
    if (*taken == 0) {
        BIO_set_retry_read(bio);
        return 0;
    }
    std::memcpy(data, self.input_.data(), *taken);
    self.input_.remove_prefix(*taken);
    return 1;
}

inline long engine::on_control(BIO*, int command, long, void*) noexcept { return command == BIO_CTRL_FLUSH ? 1 : 0; }

} // namespace filed::tls
