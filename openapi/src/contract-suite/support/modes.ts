import type { ContractCase } from "./target.ts";

/**
 * Changes a case to the channel mode in which its operation can succeed. A `standalone` channel rejects
 * `setNationalReference`.
 */
export const inItsMode = (definition: ContractCase): ContractCase =>
  definition.operation === "setNationalReference" ? { ...definition, mode: "single_agency" } : definition;
