import type { CheckOptions } from "./check-server.ts";
import type { Finding, Plan } from "./finding.ts";
import { keyOptions } from "./keys.ts";

/** The minimum time between two progress lines of the same operation, in milliseconds. */
const pause = 10_000;

const plural = (count: number): string => `${count} case${count === 1 ? "" : "s"}`;

function planLines({ url, cases, beyondHttp, missingKeys }: Plan): string[] {
  const lines = [
    `Checks ${plural(cases)} against ${url}. ${plural(beyondHttp)} cannot be checked over HTTP.`,
  ];
  // Do not list the revoked key. Without it, the suite uses a key that never existed.
  const missing = missingKeys.filter((key) => key !== "revoked");
  if (missing.length === 0) return lines;
  const options = missing.map((key) => `--${keyOptions[key].option}`);
  return [...lines, `Keys that were not given: ${options.join(", ")}. Cases that need them are not checked.`];
}

/** Prints the plan of a run, and the results so far when the operation changes. */
export function progress(print: (line: string) => void): Pick<CheckOptions, "onPlan" | "onFinding"> {
  const counts: Record<Finding["outcome"], number> = { passed: 0, failed: 0, skipped: 0 };
  let last: { operation: Finding["operation"]; at: number } | undefined;
  return {
    onPlan: (plan) => print(planLines(plan).join("\n")),
    onFinding({ operation, outcome }, done, all) {
      counts[outcome] += 1;
      const now = performance.now();
      if (last && last.operation === operation && now - last.at < pause) return;
      last = { operation, at: now };
      const name = operation ?? "outside the operations";
      print(`${done} of ${all} cases: ${counts.passed} passed, ${counts.failed} failed; now ${name}`);
    },
  };
}
