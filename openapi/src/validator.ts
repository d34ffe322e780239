/** One fault as the compiled validators report it (Ajv's error object). */
export interface Violation {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** A schema compiled ahead of time. `errors` is of the last call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: Violation[] | null;
}
