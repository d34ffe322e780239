// Generated from contract/openapi.yaml by generate/contract.mjs. Do not edit.
import type { Validator } from "./validator.js";
export const validators: Record<string, Validator | undefined>;
