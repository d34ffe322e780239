import type { ContractCase } from "./target.ts";

/** Binds a case to a mode in which its operation can succeed: a `standalone` channel refuses this one. */
export const inItsMode = (definition: ContractCase): ContractCase =>
  definition.operation === "setNationalReference" ? { ...definition, mode: "single_agency" } : definition;
