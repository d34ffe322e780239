// Generated from contract/openapi.yaml by generate/contract.mjs. Do not edit.
import type { Json } from "./editions/openapi-30.js";
export const document: Record<string, Json>;
