import type { ContractCase } from "./target.ts";

/**
 * Runs a case in a mode in which its operation can succeed, if a `standalone` channel rejects the operation.
 */
export const inItsMode = (definition: ContractCase): ContractCase =>
  definition.operation === "setNationalReference" ? { ...definition, mode: "single_agency" } : definition;
