/// \file
/// The kinds of tax return: `ReturnType`. Source: page apis/clients.
#pragma once

#include <filed/graphql/open_enum.hpp>

namespace filed::inline FILED_ABI {

/// The documented kinds of return; more may come.
enum class ReturnTypeValue { F1040, F1041, F1065, F1120, F1120S, F990 };

/// The kind of a tax return: `client.returnType == ReturnType::F1040`. Open: a kind that is not known here keeps its text.
class ReturnType : public open_enum<ReturnTypeValue> {
public:
    using enum ReturnTypeValue;
    using open_enum::open_enum;
};

} // namespace filed
