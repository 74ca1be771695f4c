// Runs a program against a stand-in of the Filed API on this machine.
//   stand_in [--] COMMAND ARGUMENTS…   runs COMMAND with FILED_API_KEY, FILED_ENDPOINT and FILED_CA_FILE set; exits as it does
//   stand_in                           prints these variables for a shell and serves until its standard input ends
#include <filed/testing.hpp>

#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>
#include <iostream>
#include <limits>
#include <string>
#include <utility>

extern char** environ;

namespace {

int run(char** command) {
    pid_t child = 0;
    if (const int problem = ::posix_spawnp(&child, command[0], nullptr, nullptr, command, environ)) {
        std::cerr << "stand_in: cannot run " << command[0] << ": " << std::strerror(problem) << '\n';
        return problem == ENOENT ? 127 : 126;
    }
    std::signal(SIGINT, SIG_IGN); // Ctrl-C is for the command; this program ends after it
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) return 126;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

int main(int count, char** arguments) try {
    char** command = arguments + (count > 0 ? 1 : 0);
    if (*command && std::string{*command} == "--") ++command;

    filed::testing::stand_in server;
    for (const char* name : {"Jane Taxpayer", "Riverside Dental LLC", "Oak Street Trust"}) {
        filed::testing::client_record client;
        client.id = client.external_id = name;
        client.name = name;
        server.add_client(client);
    }
    const std::pair<const char*, std::string> variables[] = {
        {"FILED_API_KEY", server.api_key_text()}, {"FILED_ENDPOINT", server.endpoint()}, {"FILED_CA_FILE", server.ca_file()}};
    for (const auto& [name, value] : variables) {
        ::setenv(name, value.c_str(), 1);
        if (!*command) std::cout << "export " << name << "='" << value << "'\n";
    }
    if (*command) return run(command);
    std::cout << std::flush;
    std::cin.ignore(std::numeric_limits<std::streamsize>::max());
} catch (const std::exception& reason) {
    std::cerr << "stand_in: " << reason.what() << '\n';
    return 1;
}
