export type { components } from "./components.gen.ts";
export type { operations, paths } from "./contract.gen.ts";
export type * from "./schemas.gen.ts";
