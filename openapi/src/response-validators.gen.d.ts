// Generated from contract/openapi.yaml by generate/contract.mjs. Do not edit.
export interface Violation {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: Violation[] | null;
}
export const validators: Record<string, Validator | undefined>;
