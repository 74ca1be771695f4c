#include <filed/testing/answer.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace filed::testing;

TEST_CASE("an answer is a whole response by default, in each framing") {
    const answer sound = answer::json(R"({"data":1})");
    CHECK(sound.wire() ==
          "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 10\r\n\r\n{\"data\":1}");
    CHECK(sound.whole());
    CHECK(sound.how_it_ends() == ending::keep_open);

    CHECK(answer::text("", "0123456789abcdefg", 503).framed_as(framing::chunked, 16).with_field("Retry-After", "2").wire() ==
          "HTTP/1.1 503 Service Unavailable\r\nTransfer-Encoding: chunked\r\nRetry-After: "
          "2\r\n\r\n10\r\n0123456789abcdef\r\n1\r\ng\r\n0\r\n\r\n");
    CHECK(answer::text("", "abc").framed_as(framing::chunked).wire().ends_with("\r\n\r\n3\r\nabc\r\n0\r\n\r\n"));
    CHECK(answer::text("", "").framed_as(framing::chunked, 4).wire().ends_with("\r\n\r\n0\r\n\r\n"));

    const answer until_close = answer::text("", "abc").framed_as(framing::until_close);
    CHECK(until_close.wire() == "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc");
    CHECK(until_close.how_it_ends() == ending::close);
}

TEST_CASE("only a proper close is announced") {
    const std::string announcement = "\r\nConnection: close\r\n";
    const auto announced = [&](const answer& what) { return what.wire().find(announcement) != std::string::npos; };
    CHECK(announced(answer::json("{}").then(ending::close)));
    CHECK_FALSE(announced(answer::json("{}")));
    CHECK_FALSE(announced(answer::json("{}").then(ending::close_without_notify)));
    CHECK_FALSE(announced(answer::json("{}").then(ending::reset)));
    CHECK_FALSE(announced(answer::json("{}").cutting_body_after(1, ending::close)));
}

TEST_CASE("a changed answer leaves the one it was made of alone") {
    const answer first = answer::html();
    const answer second = first.with_status(500).then(ending::reset).after(std::chrono::milliseconds{5});
    CHECK(first.status() == 200);
    CHECK(first.how_it_ends() == ending::keep_open);
    CHECK(first.delay() == std::chrono::milliseconds{0});
    CHECK(second.status() == 500);
    CHECK(second.how_it_ends() == ending::reset);
    CHECK(second.delay() == std::chrono::milliseconds{5});
}

TEST_CASE("broken answers are broken where they say") {
    const std::string whole = answer::json("0123456789").wire();
    for (std::size_t cut = 0; cut <= whole.size() + 2; ++cut)
        CHECK(answer::json("0123456789").cut_after(cut).wire() == whole.substr(0, cut));
    CHECK(answer::json("0123456789").cutting_body_after(4).wire() == whole.substr(0, whole.size() - 6));
    CHECK_FALSE(answer::json("0123456789").cutting_body_after(4).whole());
    CHECK(answer::two_gigabytes().wire().find("Content-Length: 2000000000\r\n") != std::string::npos);
    CHECK_FALSE(answer::two_gigabytes().whole());
    CHECK(answer::two_gigabytes().how_it_ends() == ending::keep_open);
    CHECK(answer::silence().wire().empty());
    CHECK(answer::silence().how_it_ends() == ending::keep_open);
    CHECK(answer::disconnect().wire().empty());
    CHECK(answer::disconnect().how_it_ends() == ending::reset);
    CHECK(answer::raw("anything").wire() == "anything");
    CHECK(answer::raw("anything").whole());
    CHECK(answer::nested(3).body() == R"({"data":{"me":[[[]]]}})");
    CHECK(answer::request_error("CODE", "text").body() == R"({"errors":[{"message":"text","extensions":{"code":"CODE"}}]})");
    CHECK(answer::request_error("", "text").body() == R"({"errors":[{"message":"text"}]})");
}
