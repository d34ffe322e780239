/** Writes one log line as JSON. Never give it a path, a query, a body, an id of a report, an access code or a key. */
export type Log = (
  level: "info" | "error",
  event: string,
  fields?: Readonly<Record<string, unknown>>,
) => void;

/** To stderr, so that stdout stays for what a person asked for. */
export const stderrLog: Log = (level, event, fields = {}) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
};

/** No log. */
export const noLog: Log = () => {};

const codeOf = (error: Error): string | undefined => ("code" in error ? String(error.code) : undefined);

/**
 * An error without its message: a database puts the values it refused into it, and those are a citizen's words. What is left
 * (kind, code, constraint, places in the code) finds the fault.
 */
export const describeFault = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { name: typeof error };
  const places = (error.stack ?? "").split("\n").filter((line) => /^ {4}at /.test(line));
  return {
    name: error.name,
    ...(codeOf(error) && { code: codeOf(error) }),
    ...("constraint" in error && error.constraint ? { constraint: String(error.constraint) } : {}),
    stack: places.slice(0, 8).map((line) => line.trim()),
    ...(error.cause instanceof Error && { cause: describeFault(error.cause) }),
  };
};
