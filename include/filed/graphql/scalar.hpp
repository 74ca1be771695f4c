/// \file
/// `scalar_name<T>`: which C++ types stand for GraphQL scalars and enums, and how the schema calls them.
///
/// A program teaches its own scalar with two specialisations, this one and the codec:
///
///     template <>
///     inline constexpr std::string_view filed::graphql::scalar_name<money> = "Money";
///     template <>
///     struct filed::json::codec<money> { … };
#pragma once

#include <filed/graphql/date.hpp>
#include <filed/graphql/id.hpp>
#include <filed/graphql/open_enum.hpp>
#include <filed/json/raw.hpp>
#include <filed/reflect/enums.hpp>
#include <filed/reflect/name.hpp>
#include <filed/support/secret.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace filed::inline FILED_ABI::graphql {

/// The schema's name for the scalar or enum that `T` holds; empty for every other type. An enumeration has its C++ name.
/// `Int` is 32 bits wide (GraphQL specification, section 3.5.1), so wider integers have no name of their own.
template <class T>
inline constexpr std::string_view scalar_name{};

template <>
inline constexpr std::string_view scalar_name<bool> = "Boolean";
template <>
inline constexpr std::string_view scalar_name<std::int32_t> = "Int";
template <>
inline constexpr std::string_view scalar_name<double> = "Float";
template <>
inline constexpr std::string_view scalar_name<float> = "Float";
template <>
inline constexpr std::string_view scalar_name<std::string> = "String";
template <>
inline constexpr std::string_view scalar_name<std::string_view> = "String"; // of a variable: the text is written at once
template <>
inline constexpr std::string_view scalar_name<secret> = "String";
template <>
inline constexpr std::string_view scalar_name<ID> = "ID";
template <>
inline constexpr std::string_view scalar_name<Date> = "Date";
template <>
inline constexpr std::string_view scalar_name<json::raw> = "JSON";
template <reflect::scoped_enum E>
inline constexpr std::string_view scalar_name<E> = reflect::type_name<E>;
template <open_enumeration T>
inline constexpr std::string_view scalar_name<T> = reflect::type_name<T>;

} // namespace filed::graphql
