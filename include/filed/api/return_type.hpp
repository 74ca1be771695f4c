/// \file
/// The kinds of tax return: `ReturnType`. Source: page apis/clients.
#pragma once

#include <filed/graphql/open_enum.hpp>

namespace filed::inline FILED_ABI {

/// The documented kinds of return; more may come.
enum class ReturnTypeValue {
    F1040,  ///< of an individual
    F1041,  ///< of an estate or a trust
    F1065,  ///< of a partnership
    F1120,  ///< of a corporation
    F1120S, ///< of an S corporation
    F990    ///< of an organisation that is exempt from tax
};

/// The kind of a tax return: `client.returnType == ReturnType::F1040`. Open: a kind that is not known here keeps its text.
class ReturnType : public open_enum<ReturnTypeValue> {
public:
    using enum ReturnTypeValue;
    using open_enum::open_enum;
};

} // namespace filed
