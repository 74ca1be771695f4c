#include <filed/support/error.hpp>

#include <doctest/doctest.h>

namespace {

using filed::detail_type;

struct first_detail : filed::error_detail {
    [[nodiscard]] std::shared_ptr<filed::error_detail> clone() const override { return std::make_shared<first_detail>(*this); }
    [[nodiscard]] bool is(detail_type asked) const noexcept override {
        return asked == detail_type::of<first_detail>() || filed::error_detail::is(asked);
    }
    int number = 1;
};

struct derived_detail : first_detail {
    [[nodiscard]] std::shared_ptr<filed::error_detail> clone() const override { return std::make_shared<derived_detail>(*this); }
    [[nodiscard]] bool is(detail_type asked) const noexcept override {
        return asked == detail_type::of<derived_detail>() || first_detail::is(asked);
    }
};

struct second_detail : filed::error_detail {
    [[nodiscard]] bool is(detail_type asked) const noexcept override {
        return asked == detail_type::of<second_detail>() || filed::error_detail::is(asked);
    }
    int number = 2;
};

struct silent_detail : filed::error_detail { // says nothing of its type
    int number = 3;
};

// Names itself and answers as much as it can like a category of the library.
class foreign_category final : public std::error_category {
public:
    [[nodiscard]] const char* name() const noexcept override { return "filed"; }
    [[nodiscard]] std::string message(int) const override { return "foreign"; }
};

template <class Detail>
filed::error with_detail() {
    return filed::error{filed::errc::internal_error, std::make_shared<Detail>()};
}

} // namespace

TEST_CASE("a detail is found as what it is, and as what it derives from, and as nothing else") {
    const filed::error first = with_detail<first_detail>();
    REQUIRE(first.detail<first_detail>() != nullptr);
    CHECK(first.detail<first_detail>()->number == 1);
    CHECK(first.detail() != nullptr);
    CHECK(first.detail<second_detail>() == nullptr);
    CHECK(first.detail<derived_detail>() == nullptr);

    const filed::error derived = with_detail<derived_detail>();
    CHECK(derived.detail<derived_detail>() != nullptr);
    CHECK(derived.detail<first_detail>() != nullptr);
    CHECK(derived.detail<second_detail>() == nullptr);

    CHECK(with_detail<second_detail>().detail<second_detail>()->number == 2);
    CHECK(with_detail<filed::error_detail>().detail<first_detail>() == nullptr);
    CHECK(filed::error{filed::errc::no_value}.detail() == nullptr);
    CHECK(filed::error{filed::errc::no_value}.detail<first_detail>() == nullptr);
}

TEST_CASE("a detail that does not say what it is, is not taken for anything") {
    CHECK(with_detail<silent_detail>().detail<silent_detail>() == nullptr);
    CHECK(with_detail<silent_detail>().detail() != nullptr);
}

TEST_CASE("a copy of a detail is of the same type") {
    const filed::error copy{filed::errc::internal_error, with_detail<derived_detail>().copy_detail()};
    CHECK(copy.detail<derived_detail>() != nullptr);
}

TEST_CASE("only the library's own categories have a table, whatever others are called") {
    static const foreign_category foreign;
    const filed::error stranger{std::error_code{1, foreign}};
    CHECK(stranger.name() == "filed.1");
    CHECK(stranger.message() == "filed.1: foreign");
    CHECK(filed::error{std::make_error_code(std::errc::io_error)}.name() == "generic.5");
    CHECK(filed::error{filed::errc::no_value}.name() == "filed.no_value");
    CHECK(filed::error{std::error_code{9999, filed::ground_category()}}.name() == "filed.unknown");
}

TEST_CASE("the mark of the library's own codes is no condition that a program could meet") {
    for (int value = 0; value <= static_cast<int>(filed::condition::outcome_unknown) + 1; ++value)
        CHECK(std::error_condition{value, filed::detail::conditions()} != filed::detail::any_of_filed());
    CHECK(filed::detail::any_of_filed().message() == "unknown");
    CHECK(std::error_code{} != filed::detail::any_of_filed());
}
