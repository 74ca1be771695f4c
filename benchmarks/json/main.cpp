/// \file
/// Runs the JSON benchmarks.
///
///     filed_json_benchmark [--data=DIRECTORY] [--statuses=FILE] [options of Google Benchmark]
///     filed_json_benchmark [--data=DIRECTORY] [--statuses=FILE] --list
///     filed_json_benchmark [--data=DIRECTORY] [--statuses=FILE] --repeat=COUNT --operation=LIBRARY/VERB/PAYLOAD
///
/// The first form measures and prints a table of ratios. The last does one operation COUNT times, for a tool that counts
/// instructions. Whatever runs was checked to give the payload's data first; a library that does not ends the program.

#include "operation.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace benchmark_json {

namespace {

struct options {
    std::string data = FILED_BENCHMARK_DATA;
    std::string statuses = FILED_BENCHMARK_STATUSES;
    std::string operation;
    long repeat = 0;
    bool list = false;
};

/// Takes our own options out of the arguments.
options take_options(int& count, char** arguments) {
    options found;
    const auto value_of = [](std::string_view argument, std::string_view name) -> std::optional<std::string> {
        if (argument.substr(0, name.size()) != name) return std::nullopt;
        return std::string{argument.substr(name.size())};
    };
    const auto take = [&](std::string_view argument) {
        if (const auto data = value_of(argument, "--data=")) found.data = *data;
        else if (const auto statuses = value_of(argument, "--statuses=")) found.statuses = *statuses;
        else if (const auto operation = value_of(argument, "--operation=")) found.operation = *operation;
        else if (const auto repeat = value_of(argument, "--repeat=")) found.repeat = std::strtol(repeat->c_str(), nullptr, 10);
        else if (argument == "--list") found.list = true;
        else return false;
        return true;
    };
    count = static_cast<int>(std::remove_if(arguments + 1, arguments + count, take) - arguments);
    return found;
}

template <class Reference>
void load(const options& chosen, const std::string& file, const std::string& name, payload<Reference>& to) {
    constexpr std::size_t padding = 64;
    const bool is_wanted = chosen.operation.empty() || chosen.operation.ends_with('/' + name);
    if (!is_wanted) return;
    std::ifstream stream{file, std::ios::binary};
    if (!stream) {
        std::fprintf(stderr, "%s: not found, the payload %s is left out\n", file.c_str(), name.c_str());
        return;
    }
    to.name = name;
    to.bytes.assign(std::istreambuf_iterator<char>{stream}, {});
    const std::size_t size = to.bytes.size();
    to.bytes.append(padding, '\0');
    to.text = std::string_view{to.bytes}.substr(0, size);
    if (!read_reference(to.text, to.value)) {
        std::fprintf(stderr, "%s is not the payload %s\n", file.c_str(), name.c_str());
        std::exit(2);
    }
}

payloads load_all(const options& from) {
    payloads all;
    load(from, from.data + "/me.json", "me", all.me);
    load(from, from.data + "/me_tag_last.json", "me_tag_last", all.me_tag_last);
    load(from, from.data + "/clients.json", "clients", all.clients);
    load(from, from.data + "/clients_pretty.json", "clients_pretty", all.clients_pretty);
    if (!from.statuses.empty()) load(from, from.statuses, "statuses", all.statuses);
    return all;
}

std::vector<operation> operations_on(const payloads& all) {
    std::vector<operation> result;
    for (const auto make : {filed_operations, filed_view_operations, filed_native_operations, simdjson_operations, rapidjson_operations,
                            boost_json_operations, nlohmann_operations}) {
        std::vector<operation> more = make(all);
        std::move(more.begin(), more.end(), std::back_inserter(result));
    }
    return result;
}

/// Out of line and named, so that a profiler can be told to look at nothing else.
[[gnu::noinline]] void repeat_operation(const operation& of, long count) {
    for (long i = 0; i < count; ++i) of.run();
}

std::string name_of(const operation& of) { return of.library + '/' + of.verb + '/' + of.payload; }

/// Shows what Google Benchmark shows, and keeps the least time of each operation.
class least_times : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration || run.error_occurred) continue;
            const double time = run.GetAdjustedCPUTime();
            const auto [place, is_new] = times_.emplace(run.run_name.function_name, time);
            if (!is_new) place->second = std::min(place->second, time);
        }
        ConsoleReporter::ReportRuns(runs);
    }
    [[nodiscard]] double of(const std::string& name) const {
        const auto found = times_.find(name);
        return found == times_.end() ? 0 : found->second;
    }

private:
    std::map<std::string, double> times_;
};

/// How many times as long as the first library each one takes.
void print_ratios(const std::vector<operation>& operations, const least_times& times) {
    std::vector<std::string> libraries, columns;
    const auto add = [](std::vector<std::string>& to, const std::string& name) {
        if (std::find(to.begin(), to.end(), name) == to.end()) to.push_back(name);
    };
    for (const operation& each : operations) {
        add(libraries, each.library);
        add(columns, each.verb + '/' + each.payload);
    }
    std::printf("\nTime as a multiple of %s's\n%-20s", libraries.front().c_str(), "");
    for (const std::string& column : columns) std::printf(" %21s", column.c_str());
    for (const std::string& library : libraries) {
        std::printf("\n%-20s", library.c_str());
        for (const std::string& column : columns) {
            const double ours = times.of(libraries.front() + '/' + column), theirs = times.of(library + '/' + column);
            if (ours == 0 || theirs == 0) std::printf(" %21s", "-");
            else std::printf(" %21.2f", theirs / ours);
        }
    }
    std::puts("");
}

} // namespace

} // namespace benchmark_json

int main(int count, char** arguments) {
    using namespace benchmark_json;
    const options chosen = take_options(count, arguments);
    const payloads all = load_all(chosen);
    const std::vector<operation> operations = operations_on(all);
    for (const operation& each : operations) {
        const std::string name = name_of(each);
        if (chosen.list) {
            std::puts(name.c_str());
            continue;
        }
        if (!chosen.operation.empty() && chosen.operation != name) continue;
        if (!each.check()) {
            std::fprintf(stderr, "%s: the result is not the payload's data\n", name.c_str());
            return 1;
        }
        if (chosen.repeat != 0) repeat_operation(each, chosen.repeat);
        else
            benchmark::RegisterBenchmark(name.c_str(), [&each](benchmark::State& state) {
                for ([[maybe_unused]] auto iteration : state) each.run();
                state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(each.bytes));
            });
    }
    if (chosen.list || chosen.repeat != 0) return 0;
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) return 2;
    least_times times;
    benchmark::RunSpecifiedBenchmarks(&times);
    print_ratios(operations, times);
    return 0;
}
