// Google Benchmark's own program and one more option: `--json FILE` writes the figures there, in the format of
// `--benchmark_format=json`.
#include <benchmark/benchmark.h>

#include <cstddef>
#include <string>
#include <vector>

int main(int count, char** words) {
    std::vector<std::string> all(words, words + count);
    for (std::size_t at = 1; at + 1 < all.size(); ++at) {
        if (all[at] != "--json") continue;
        all[at] = "--benchmark_out_format=json";
        all[at + 1] = "--benchmark_out=" + all[at + 1];
    }
    std::vector<char*> given;
    for (std::string& each : all) given.push_back(each.data());
    int left = static_cast<int>(given.size());
    given.push_back(nullptr);
    benchmark::Initialize(&left, given.data());
    if (benchmark::ReportUnrecognizedArguments(left, given.data())) return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
