import type { ErrorCode, operations } from "@lapor/openapi";
import type { OperationId, operationTable } from "@lapor/openapi/operations";

export type { ErrorCode, FieldErrorCode } from "@lapor/openapi";
export type { OperationId } from "@lapor/openapi/operations";

type Contract = Pick<operations, OperationId>;

export type CodeOf<Id extends OperationId> = Extract<(typeof operationTable)[Id]["codes"][number], ErrorCode>;

/** The JSON request body of an operation, or `undefined` for uploads and operations without a body. */
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

/** The JSON body of an operation's success, or `never` for `getAttachment`, which returns a file. */
export type SuccessBodyOf<Id extends OperationId> =
  Success<Contract[Id]["responses"]> extends { content: { "application/json": infer Body } } ? Body : never;
