// The main program of every test executable: doctest's, but a run that executes no test case is a failure.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <iostream>

namespace {

unsigned executed_test_cases = 0;

struct executed_counter : doctest::IReporter {
    explicit executed_counter(const doctest::ContextOptions&) {}
    void report_query(const doctest::QueryData&) override {}
    void test_run_start() override {}
    void test_run_end(const doctest::TestRunStats& run) override { executed_test_cases = run.numTestCasesPassingFilters; }
    void test_case_start(const doctest::TestCaseData&) override {}
    void test_case_reenter(const doctest::TestCaseData&) override {}
    void test_case_end(const doctest::CurrentTestCaseStats&) override {}
    void test_case_exception(const doctest::TestCaseException&) override {}
    void subcase_start(const doctest::SubcaseSignature&) override {}
    void subcase_end() override {}
    void log_assert(const doctest::AssertData&) override {}
    void log_message(const doctest::MessageData&) override {}
    void test_case_skipped(const doctest::TestCaseData&) override {}
};

REGISTER_LISTENER("executed_counter", 1, executed_counter);

} // namespace

int main(int argument_count, char** arguments) {
    doctest::Context context(argument_count, arguments);
    const int status = context.run();
    if (context.shouldExit()) return status; // only a listing was asked for
    if (status == 0 && executed_test_cases == 0) {
        std::cerr << "no test case matches the filters\n";
        return 2;
    }
    return status;
}
