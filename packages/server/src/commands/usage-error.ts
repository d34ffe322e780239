/** A command line that cannot be understood. The message is a full sentence, and the exit code is 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Converts Node's error about a wrong option, and returns any other error unchanged. */
export const asUsageError = (error: unknown): unknown =>
  error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")
    ? new UsageError(`${error.message.split(". ")[0]?.replace(/\.$/, "")}. Run "lapor help" for a list.`)
    : error;
