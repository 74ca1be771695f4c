// libcurl's multi interface with HTTP/1.1, and Boost.JSON. Certificate and host name are verified.
#include "load.hpp"

#include <boost/json/src.hpp>
#include <curl/curl.h>

#include <memory>
#include <vector>

namespace {

struct transfer {
    CURL* handle = nullptr;
    std::string body;
    bench::load::clock::time_point began;
};

std::size_t receive(char* bytes, std::size_t size, std::size_t count, void* into) {
    static_cast<transfer*>(into)->body.append(bytes, size * count);
    return size * count;
}

} // namespace

int main(int count, char** arguments) {
    bench::load load{count, arguments};
    curl_global_init(CURL_GLOBAL_DEFAULT);
    CURLM* const multi = curl_multi_init();
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, static_cast<long>(load.in_flight));
    curl_slist* fields = curl_slist_append(nullptr, "Content-Type: application/json");
    fields = curl_slist_append(fields, "Accept: application/graphql-response+json, application/json;q=0.9");
    fields = curl_slist_append(fields, ("Authorization: Bearer " + std::string(600, 'w')).c_str());
    const auto start = [&](transfer& one) {
        if (!load.take()) return;
        one.began = bench::load::clock::now();
        one.body.clear();
        curl_multi_add_handle(multi, one.handle);
    };
    std::vector<std::unique_ptr<transfer>> transfers;
    for (std::size_t i = 0; i < load.in_flight; ++i) {
        transfers.push_back(std::make_unique<transfer>());
        transfer& one = *transfers.back();
        one.handle = curl_easy_init();
        curl_easy_setopt(one.handle, CURLOPT_URL, load.url().c_str());
        curl_easy_setopt(one.handle, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
        curl_easy_setopt(one.handle, CURLOPT_IPRESOLVE, CURL_IPRESOLVE_V4);
        curl_easy_setopt(one.handle, CURLOPT_CAINFO, load.ca_file.c_str());
        curl_easy_setopt(one.handle, CURLOPT_HTTPHEADER, fields);
        curl_easy_setopt(one.handle, CURLOPT_POSTFIELDS, bench::query);
        curl_easy_setopt(one.handle, CURLOPT_WRITEFUNCTION, receive);
        curl_easy_setopt(one.handle, CURLOPT_WRITEDATA, &one);
        curl_easy_setopt(one.handle, CURLOPT_PRIVATE, &one);
        start(one);
    }
    for (int running = 1; running != 0;) {
        curl_multi_perform(multi, &running);
        int left = 0;
        while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
            if (message->msg != CURLMSG_DONE) continue;
            transfer* one = nullptr;
            CURL* const handle = message->easy_handle;
            const CURLcode outcome = message->data.result;
            curl_easy_getinfo(handle, CURLINFO_PRIVATE, &one);
            curl_multi_remove_handle(multi, handle);
            if (outcome != CURLE_OK) {
                std::fprintf(stderr, "curl: %s\n", curl_easy_strerror(outcome));
                return 1;
            }
            const auto whole = boost::json::parse(one->body);
            if (whole.at("data").at("me").at("workspace").at("name").as_string() != "Example Tax Firm") return 1;
            load.done(one->began);
            start(*one);
            running = 1;
        }
        if (running != 0) curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
    }
    load.report("curl");
}
