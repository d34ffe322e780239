/** An error from a compiled validator: the part of Ajv's error object that we use. */
export interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** A schema that was compiled at build time. `errors` contains the errors of the last call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}
