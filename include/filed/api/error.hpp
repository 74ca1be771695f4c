/// \file
/// What can become of an operation that the server carried out well: the thing it is about is not there, or went wrong.
#pragma once

#include <filed/support/error.hpp>

#include <system_error>
#include <type_traits>

namespace filed::inline FILED_ABI::api {

/// Errors of the API's floor: the request succeeded, what it says is not what was wanted.
enum class errc {
    no_such_client = 1, ///< the workspace has no client with this id
    task_not_started,   ///< the server took the order and started no task
    task_not_found,     ///< the client has no task with this id, or none that the server lists
    task_failed,        ///< the task ended as `FAILED`; its stages are in the error's `task_error_detail`
    task_ended_unknown  ///< the task ended with a status that this version does not know
};

/// The category `filed.api`.
[[nodiscard]] inline const error_category& category() noexcept {
    static constexpr error_entry entries[] = {
        {static_cast<int>(errc::no_such_client), "no_such_client", condition::execution, "the workspace has no client with this id",
         "check the id, and that the key is one of the client's workspace"},
        {static_cast<int>(errc::task_not_started), "task_not_started", condition::unavailable,
         "the server took the order and started no task", "send it again later"},
        {static_cast<int>(errc::task_not_found), "task_not_found", condition::execution,
         "the task is not among the client's tasks of its type", "check id and type, or raise wait_options::most_tasks"},
        {static_cast<int>(errc::task_failed), "task_failed", condition::execution, "the task failed",
         "the server's own words are in the error's task_error_detail, stage by stage"},
        {static_cast<int>(errc::task_ended_unknown), "task_ended_unknown", condition::execution,
         "the task ended with a status that this version of the library does not know", "look at the error's task_error_detail"},
    };
    static const error_category instance{"filed.api", entries};
    return instance;
}

[[nodiscard]] inline std::error_code make_error_code(errc value) noexcept { return {static_cast<int>(value), category()}; }

} // namespace filed::api

template <>
struct std::is_error_code_enum<filed::api::errc> : std::true_type {};
