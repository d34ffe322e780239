import { isIP } from "node:net";
import type { Listener } from "./listen.ts";

class InvalidFlags extends Error {}

/** Aborts the command, which prints the message and exits with 2. */
export function fail(sentence: string): never {
  throw new InvalidFlags(sentence);
}

/**
 * Runs a command and prints the reason if it fails. Sets the exit code and lets Node end the process, because
 * `process.exit` can deadlock with a V8 thread that is compiling (Node 24).
 */
export async function explainFailure(command: Promise<void>): Promise<void> {
  try {
    await command;
  } catch (error) {
    if (!(error instanceof InvalidFlags)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** Parses a whole number from 0 to `max`. */
export function readNumber(name: string, text: string, max: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= max) return value;
  return fail(`--${name} expects a whole number from 0 to ${max}, not "${text}".`);
}

export function readHost(host: string): string {
  if (isIP(host) > 0 || host === "localhost") return host;
  return fail(`--host expects an address such as 127.0.0.1 or 0.0.0.0, not "${host}".`);
}

export function readTime(text: string | undefined): string | undefined {
  if (text === undefined || !Number.isNaN(Date.parse(text))) return text;
  return fail(`--now expects a time such as 2026-11-24T09:00:00+07:00, not "${text}".`);
}

/**
 * Stops a server when the process receives a termination signal. Call it before printing anything, because a
 * reader of the output may stop the process immediately.
 */
export function stopOnSignals(listener: Pick<Listener, "stop">): void {
  const stop = async () => {
    await listener.stop();
    // Wait a second before exiting, because a webhook may still be in transit.
    setTimeout(() => process.exit(), 1000).unref();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** Prints the reason why the server could not listen, and exits with 2. */
export function failToListen(error: unknown, { port, host }: { port: number; host: string }): never {
  const code = error instanceof Error && "code" in error && error.code;
  if (code === "EADDRINUSE")
    fail(`Port ${port} is in use. Choose another one with --port, or 0 for any free port.`);
  if (code === "EADDRNOTAVAIL")
    fail(`${host} is not an address of this machine. Use --host 0.0.0.0 to listen on all of them.`);
  fail(String(error));
}
