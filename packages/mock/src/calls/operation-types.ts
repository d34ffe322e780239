import type { ErrorCode, operations } from "@lapor/openapi";
import type { OperationId, operationTable } from "@lapor/openapi/operations";

export type { ErrorCode, FieldErrorCode } from "@lapor/openapi";
export type { OperationId } from "@lapor/openapi/operations";

type Contract = Pick<operations, OperationId>;

/** The codes with which the contract lets an operation refuse. */
export type CodeOf<Id extends OperationId> = Extract<(typeof operationTable)[Id]["codes"][number], ErrorCode>;

/** The JSON body of an operation's request; `undefined` for those that have none, and for uploads, which are no JSON. */
export type BodyOf<Id extends OperationId> = Contract[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : undefined;

type Success<Responses> = Responses extends { 200: infer Ok }
  ? Ok
  : Responses extends { 201: infer Created }
    ? Created
    : never;

/** The JSON body of an operation's success; `never` for `getAttachment`, which answers with a file. */
export type AnswerOf<Id extends OperationId> =
  Success<Contract[Id]["responses"]> extends { content: { "application/json": infer Body } } ? Body : never;
