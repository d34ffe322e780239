import { styleText } from "node:util";

/** The levels, from debugging details to what an operator must know. */
export const logLevels = ["debug", "info", "warn", "error"] as const;

export type LogLevel = (typeof logLevels)[number];

/** Writes one log line. Never pass it a path, a query, a body, a report's ID, an access code or a key. */
export type Log = (level: LogLevel, event: string, fields?: Readonly<Record<string, unknown>>) => void;

interface LogTarget {
  write(text: string): unknown;
  /** Writes readable text instead of JSON. */
  isTTY?: boolean;
}

const colours: Record<LogLevel, "gray" | "green" | "yellow" | "red"> = {
  debug: "gray",
  info: "green",
  warn: "yellow",
  error: "red",
};

const asText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/**
 * Collects text and writes it at once at the end of the event loop's turn or of the process, because each
 * write to a file or a pipe waits for the system. A killed process (SIGKILL) loses one turn's text.
 */
function inBatches(target: LogTarget): LogTarget {
  let waiting = "";
  const flush = (): void => {
    if (waiting === "") return;
    const text = waiting;
    waiting = "";
    target.write(text);
  };
  process.on("exit", flush);
  return {
    isTTY: target.isTTY ?? false,
    write(text) {
      if (waiting === "") setImmediate(flush);
      waiting += text;
    },
  };
}

const standardError = inBatches(process.stderr);

/**
 * Creates a log that omits entries below a level. It writes one JSON object per line, or readable text on a
 * terminal. By default it writes to stderr, which leaves stdout for a command's result.
 */
export function createLog(lowest: LogLevel = "info", target: LogTarget = standardError): Log {
  const shown = new Set(logLevels.slice(logLevels.indexOf(lowest)));
  return (level, event, fields = {}) => {
    if (!shown.has(level)) return;
    const at = new Date().toISOString();
    const line = target.isTTY
      ? forPeople(at, level, event, fields)
      : JSON.stringify({ at, level, event, ...fields });
    target.write(`${line}\n`);
  };
}

export const noLog: Log = () => {};

const codeOf = (error: Error): string | undefined => ("code" in error ? String(error.code) : undefined);

/** Messages of pg and pg-boss that never vary. These errors have no code. */
const fixedReasons =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client was closed|Database connection is not opened|after calling end on the pool/;

/**
 * Returns an error's message if it cannot contain a value. This is one of the program's own codes, such as
 * `invalid_response`, or the fixed part of a message.
 */
const reasonOf = ({ message }: Error): string | undefined =>
  /^(?:[a-z]+(?:_[a-z0-9]+)+|login|redirect|unavailable|unreachable|certificate|timeout)$/.test(message)
    ? message
    : fixedReasons.exec(message)?.[0];

/**
 * Describes an error without its message, in which a database repeats rejected values, such as a citizen's
 * text. The remaining properties (type, code, constraint, stack) are enough to find the cause. `reason` is
 * set for messages that never vary.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^ {4}at /.test(line));
  return {
    name: error.name,
    ...(codeOf(error) && { code: codeOf(error) }),
    ...(reasonOf(error) && { reason: reasonOf(error) }),
    ...("constraint" in error && error.constraint ? { constraint: String(error.constraint) } : {}),
    stack: frames.slice(0, 8).map((line) => line.trim()),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
  };
}

function forPeople(at: string, level: LogLevel, event: string, fields: Record<string, unknown>): string {
  const shown = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  const pairs = shown.map(([name, value]) => `${styleText("gray", `${name}=`)}${asText(value)}`);
  return [at.slice(11, 23), styleText(colours[level], level.padEnd(5)), event, ...pairs].join(" ");
}
