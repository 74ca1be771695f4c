/// \file
/// Background work as the API describes it: `Task`, its stages, its result. Source: page apis/tasks.
#pragma once

#include <filed/api/me.hpp>
#include <filed/api/return_type.hpp>
#include <filed/graphql/id.hpp>
#include <filed/graphql/input.hpp>
#include <filed/graphql/one_of.hpp>
#include <filed/graphql/open_enum.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI {

/// The documented kinds of tasks; more may come.
enum class TaskTypeValue {
    BINDER,      ///< documents are read into the client's binder
    TAX_PREP,    ///< a return is prepared
    TAX_REVIEW,  ///< a return is reviewed
    TAX_ADVISOR, ///< a tax plan is made
    CHAT         ///< an answer of the assistant
};

/// The kind of a task: `task.type == TaskType::TAX_PREP`. Open: a kind that is not known here keeps its text.
class TaskType : public open_enum<TaskTypeValue> {
public:
    using enum TaskTypeValue;
    using open_enum::open_enum;
};

/// The documented states of a task and of its stages; more may come.
enum class TaskStatusValue {
    RUNNING,   ///< under way
    COMPLETED, ///< ended well
    FAILED     ///< ended badly
};

/// The state of a task or of a stage: `task.status == TaskStatus::RUNNING`. Open: a state that is not known here keeps its text.
class TaskStatus : public open_enum<TaskStatusValue> {
public:
    using enum TaskStatusValue;
    using open_enum::open_enum;
};

/// No stage is documented by name.
enum class SubTaskTypeValue {};

/// Which stage of a task it is. The documentation names none, so this is a text: `stage.type.text()`.
class SubTaskType : public open_enum<SubTaskTypeValue> {
public:
    using open_enum::open_enum;
};

/// No code is documented by name.
enum class DataEntryErrorCodeValue {};

/// Why a stage that enters data failed. The documentation names no code, so this is a text: `code.text()`.
class DataEntryErrorCode : public open_enum<DataEntryErrorCodeValue> {
public:
    using open_enum::open_enum;
};

/// A detail of a task that has no field of its own.
struct TaskAttribute {
    std::string name;  ///< what it is
    std::string value; ///< as text

    friend bool operator==(const TaskAttribute&, const TaskAttribute&) = default;
};

/// One stage of a task.
struct SubTask {
    ID id;                                       ///< of the stage
    SubTaskType type;                            ///< which stage it is
    TaskStatus status;                           ///< of the stage
    std::string startedAt;                       ///< RFC 3339; the API says String here, not Date
    std::optional<std::string> completedAt;      ///< RFC 3339; none while it runs
    std::optional<std::string> errorMessage;     ///< the server's words; they may speak of the taxpayer
    std::optional<DataEntryErrorCode> errorCode; ///< none unless it failed, and not always then

    friend bool operator==(const SubTask&, const SubTask&) = default;
};

/// The client that a task works for.
struct ClientShortDetails {
    ID id;            ///< of the client
    std::string name; ///< the taxpayer's

    friend bool operator==(const ClientShortDetails&, const ClientShortDetails&) = default;
};

/// Background work for a client. Its result is read apart, once it is `COMPLETED`: `client::task_result`.
struct Task {
    ID id;                                      ///< what the operations that start tasks call `taskId`
    TaskType type;                              ///< the kind of work
    TaskStatus status;                          ///< of the whole
    std::string startedAt;                      ///< RFC 3339; the API says String here, not Date
    std::optional<std::string> completedAt;     ///< RFC 3339; none while it runs
    std::optional<std::string> errorMessage;    ///< when it failed: the server's words; they may speak of the taxpayer
    std::vector<TaskAttribute> attributes;      ///< further details
    std::vector<SubTask> subTasks;              ///< its stages
    std::optional<ClientShortDetails> client;   ///< whom it works for
    std::optional<UserShortDetails> triggeredBy; ///< who started it
};

/// Something that a person should look at before a prepared return is used.
struct TaxPrepReviewItem {
    std::string severity;    ///< free text, not an enum
    std::string category;    ///< free text
    std::string description; ///< the server's words
};

/// What a `TAX_PREP` task made.
struct TaskTaxPrepResult {
    std::int32_t taxYear;                       ///< of the return
    ReturnType returnType;                      ///< of the return
    std::string summary;                        ///< the server's words
    std::int32_t documentCount;                 ///< documents that were read
    std::int32_t extractedFormCount;            ///< forms that were found in them
    std::int32_t reviewItemCount;               ///< how many `reviewItems` there are
    std::vector<TaxPrepReviewItem> reviewItems; ///< what a person should look at
};

/// What a task made. Of the members of the union only `TaskTaxPrepResult` has documented fields; every other one is `unknown` with its
/// `type_name`: `TaskTaxReviewResult`, `TaskTaxAdvisorResult`, or `TaskUnknownResult`, the API's fallback.
using TaskResult = one_of<TaskTaxPrepResult>;

/// Which task of which client: what `client::wait` and `client::task_result` need to find it, because the API lists tasks by client.
class task_reference {
public:
    /// \param client  the client's id \param type  of the task \param id  what the operation that started it called `taskId`
    task_reference(ID client, TaskType type, ID id) : client_{std::move(client)}, type_{std::move(type)}, id_{std::move(id)} {}

    [[nodiscard]] const ID& client() const noexcept { return client_; }     ///< whom it works for
    [[nodiscard]] const TaskType& type() const noexcept { return type_; }   ///< the kind of work
    [[nodiscard]] const ID& id() const noexcept { return id_; }             ///< of the task

private:
    ID client_;
    TaskType type_;
    ID id_;
};

/// Which tasks of a client are listed; what is left out does not restrict.
struct task_selection {
    task_selection() {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once
    /// Those of one kind.
    task_selection(TaskTypeValue kind) : type{TaskType{kind}} {} // NOLINT: a kind is a selection

    input<TaskType> type;      ///< of this kind
    input<TaskStatus> status;  ///< in this state
    input<ID> triggeredBy;     ///< started by this user
    input<std::int32_t> limit; ///< the most tasks; the API documents neither its default, nor its maximum, nor an offset
};

} // namespace filed
