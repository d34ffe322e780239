export type { components, operations, paths } from "./contract.gen.ts";
export type { OperationId } from "./operation.ts";
export { operationTable } from "./operations.gen.ts";
export type * from "./schemas.ts";
