import { parseArgs } from "node:util";
import { type CheckResult, checkNames, examine } from "../doctor/examine.ts";
import { openDoctorContext } from "../doctor/open-context.ts";
import { readConfig } from "../server-config.ts";
import { whileFree } from "./with-store.ts";

const width = Math.max(...checkNames.map((name) => name.length));

const asText = ({ check, findings, looked }: CheckResult): string =>
  findings.length === 0
    ? `ok     ${check.padEnd(width)}  ${looked}\n`
    : findings.map((finding) => `WRONG  ${check.padEnd(width)}  ${finding}\n`).join("");

/**
 * Checks everything that a channel depends on, and prints each fault with what to do. Changes nothing.
 * Resolves to the exit code, which is 1 when something is wrong.
 */
export async function doctor(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: "boolean", default: false } } });
  const config = readConfig(process.env, { needsSecret: false });
  const { context, close } = await whileFree("Nothing can be checked", () => openDoctorContext(config));
  try {
    const results: CheckResult[] = [];
    for await (const result of examine(context)) {
      results.push(result);
      if (!values.json) process.stdout.write(asText(result));
    }
    const healthy = results.every(({ findings }) => findings.length === 0);
    if (values.json) process.stdout.write(`${JSON.stringify({ healthy, checks: results }, undefined, 2)}\n`);
    return healthy ? 0 : 1;
  } finally {
    await close();
  }
}
