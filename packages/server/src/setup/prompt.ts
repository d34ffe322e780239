import { createInterface } from "node:readline";

/** The error for Ctrl+C at the terminal. */
export class Cancelled extends Error {
  override name = "Cancelled";
}

/** Asks questions on the terminal, or reads the answers line by line from a pipe. */
export interface Prompt {
  /** Whether a user can be asked again after an invalid answer. */
  isTerminal: boolean;
  say(line: string): void;
  /**
   * Resolves to the next line without surrounding white space, or undefined at the end of the input. Throws
   * `Cancelled` on Ctrl+C.
   */
  ask(question: string): Promise<string | undefined>;
  close(): void;
}

/** Opens the standard input. Lines that arrive before their question are kept. */
export function openPrompt(): Prompt {
  const isTerminal = process.stdin.isTTY === true;
  const input = createInterface({ input: process.stdin, output: process.stdout, terminal: isTerminal });
  const lines: string[] = [];
  let hasEnded = false;
  let isCancelled = false;
  let wake = () => {};
  input.on("line", (line) => {
    lines.push(line);
    wake();
  });
  input.on("close", () => {
    hasEnded = true;
    wake();
  });
  const onSignal = () => {
    isCancelled = true;
    wake();
  };
  input.on("SIGINT", onSignal);
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return {
    isTerminal,
    say: (line) => void process.stdout.write(`${line}\n`),
    async ask(question) {
      if (isTerminal) {
        input.setPrompt(question);
        input.prompt();
      }
      while (lines.length === 0 && !hasEnded && !isCancelled)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (isCancelled) throw new Cancelled();
      const line = lines.shift();
      // Without a terminal nothing is echoed, so the question and the answer are printed.
      if (!isTerminal && line !== undefined) process.stdout.write(`${question}${line}\n`);
      return line?.trim();
    },
    close() {
      process.off("SIGINT", onSignal);
      process.off("SIGTERM", onSignal);
      input.close();
    },
  };
}
