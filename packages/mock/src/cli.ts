#!/usr/bin/env node
import { parseArgs } from "node:util";
import { startMockServer } from "./server.ts";

const help = `lapor-mock: the LAPOR! channel to rehearse against, in memory

  lapor-mock [--port 8546] [--seed 1] [--now 2026-11-24T09:00:00+07:00] [--public-reports]

  --port   where to listen on 127.0.0.1 (0: any free port)
  --seed   the same seed and the same calls give the same answers
  --now    a clock that stands there; without it, the machine's clock
  --public-reports
           begins with some reports that the public can read
`;

const fail = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};

const readNumber = (name: string, text: string, most: number): number => {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  return fail(`--${name} takes a whole number from 0 to ${most}, not "${text}".`);
};

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        port: { type: "string", default: "8546" },
        seed: { type: "string", default: "1" },
        now: { type: "string" },
        "public-reports": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
};

const options = readOptions();
if (options.help) {
  console.log(help);
} else {
  const port = readNumber("port", options.port, 65_535);
  const seed = readNumber("seed", options.seed, 0xffffffff);
  if (options.now !== undefined && Number.isNaN(Date.parse(options.now)))
    fail(`--now takes a time such as 2026-11-24T09:00:00+07:00, not "${options.now}".`);
  try {
    const mock = await startMockServer({
      ...{ port, seed, now: options.now ?? "system" },
      publicReports: options["public-reports"],
    });
    console.log(`LAPOR! mock on ${mock.url}`);
    for (const [name, key] of Object.entries(mock.keys)) console.log(`  ${name.padEnd(14)} ${key}`);
    const stop = () => void mock.stop().then(() => process.exit(0));
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    fail(taken ? `Port ${port} is taken. Choose another with --port, or 0 for any free one.` : String(error));
  }
}
