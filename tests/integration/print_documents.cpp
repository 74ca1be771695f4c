// Prints every document that the library sends, one JSON object a line, for validate.mjs.
#include <filed/filed.hpp>

#include <iostream>
#include <string>
#include <string_view>

namespace {

struct line {
    std::string schema;
    std::string name;
    std::string_view document;
};

template <class Operation>
void print(std::string schema) {
    const line out{std::move(schema), filed::call::facts_of<Operation>()->name, Operation::document};
    std::cout << filed::json::write(out).value() << '\n';
}

} // namespace

int main() {
    print<filed::api::me>("filed");
    print<filed::api::health>("filed");
    print<filed::api::exchange_api_key>("filed");
    print<filed::api::legacy::me>("filed-legacy");
    print<filed::api::legacy::login>("filed-legacy");
}
