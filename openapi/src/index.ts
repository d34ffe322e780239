export type { components, operations, paths } from "./contract.gen.ts";
export type * from "./schemas.gen.ts";
