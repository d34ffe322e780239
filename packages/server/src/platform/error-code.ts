/** Returns an error's code, such as `ENOENT`, or the error as text if it has none. */
export const errorCode = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
