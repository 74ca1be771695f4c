/// \file
/// The part of the documented schemas that the stand-in serves.
///
/// Names, types and nullability are those of the API's documentation (guides/authentication, apis/me, apis/health,
/// apis/clients, apis/tax-prep; for the legacy gateway legacy/apis/endpoint/login-via-personal-api-token and
/// legacy/apis/guides/customer). Where the documentation leaves a nullability open, the field is nullable.
#pragma once

#include <filed/testing/schema.hpp>

namespace filed::inline FILED_ABI::testing {

/// The current API.
[[nodiscard]] inline const schema& api_schema() {
    static const schema instance{R"(
        type Query {
            me: Me
            health: Health
        }
        type Mutation {
            exchangeSurfaceRefreshTokenForAccessTokens(refreshToken: String!): AccessTokens
            createClient(input: CreateClientInput!): CreateClientResult
            triggerTaxPrep(input: TriggerTaxPrepInput!): TriggerTaxPrepResult
        }

        scalar Date
        scalar JSON
        scalar WorkspaceStatus

        type AccessTokens { userToken: String!  workspaceToken: String! }
        type Health { id: ID  ai: JSON  platform: JSON }

        union Me = User | WorkspaceUser
        type User { id: ID!  name: String!  email: String!  workspaces: [WorkspaceShortDetails!]! }
        type WorkspaceShortDetails { id: ID!  name: String!  createdAt: Date  status: WorkspaceStatus }
        type WorkspaceUser { id: ID!  role: WorkspaceRole!  createdAt: Date!  user: UserShortDetails!  workspace: Workspace! }
        type UserShortDetails { id: ID!  name: String!  email: String!  emailHash: String }
        enum WorkspaceRole { admin l1 l2 l3 }

        type Workspace {
            id: ID!
            name: String!
            clients(filters: ClientFilters, sortBy: SortBy, offset: Int, limit: Int): [Client!]!
        }
        input ClientFilters { ids: [ID!] }
        input SortBy { field: String!  order: SortByOrder! }
        enum SortByOrder { ASC DESC }

        type Client {
            id: ID!
            name: String!
            externalId: String!
            status: ClientStatus!
            returnType: ReturnType!
            taxYear: Int!
            createdAt: Date!
        }
        enum ClientStatus { active archived }
        enum ReturnType { F1040 F1041 F1065 F1120 F1120S F990 }

        input CreateClientInput {
            name: String!
            externalId: String!
            returnType: ReturnType!
            taxYear: Int!
            uploadIds: [ID!]
        }
        type CreateClientResult { client: Client  taskId: ID }

        input TriggerTaxPrepInput {
            clientId: ID!
            returnType: ReturnType!
            taskId: ID
            software: String
            softwareClientId: String
            runDataEntry: Boolean
            forceReconcile: Boolean
            skills: RunSkillSelectionInput
        }
        input RunSkillSelectionInput { workspace: [String!]  user: [String!] }
        type TriggerTaxPrepResult { taskId: ID }
    )"};
    return instance;
}

/// The legacy gateway.
[[nodiscard]] inline const schema& legacy_schema() {
    static const schema instance{R"(
        type Query { me: User }
        type Mutation { loginViaPersonalApiToken(token: String!): LoginResult }
        type LoginResult { accessToken: String! }
        type User { id: ID!  name: String }
    )"};
    return instance;
}

} // namespace filed::testing
