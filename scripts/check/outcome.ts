/**
 * The result of a step. If `passed` and `failed` are both 0, nothing ran, which does not count as success.
 */
export interface Outcome {
  passed: number;
  failed: number;
  /** The number of tests that were skipped on purpose. They are shown but never count as passed. */
  skipped: number;
  /** The reason why the step failed, if its output does not state it. */
  reason?: string;
}

export interface Finished {
  status: number | null;
  output: string;
}

/** Counts a process as one check, which passes if the exit code is 0. */
export const fromExit = ({ status }: Finished): Outcome =>
  status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

/**
 * Parses the output of `redocly lint --format=json`, which has one object per document. A warning is a
 * failure too, although redocly exits with 0.
 */
export function fromContractLint({ status, output }: Finished): Outcome {
  const counts = [...output.matchAll(/"(?:errors|warnings)": (\d+)/g)].map(([, count]) => Number(count));
  return status === 0 && counts.length > 0 && counts.every((count) => count === 0)
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };
}

export function fromNodeTests({ status, output }: Finished): Outcome {
  const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  const [, passed, failed, skipped] = (counts ?? []).map(Number);
  const broken = output.match(/(?<=^✖ did not run to its end, or has no tests: ).+/gm) ?? [];
  const outcome: Outcome = { passed: passed ?? 0, failed: failed ?? 0, skipped: skipped ?? 0 };
  if (broken.length > 0) outcome.reason = `did not run to its end, or has no tests: ${broken.join(", ")}`;
  return withExit(outcome, status);
}

const escapeCodes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, "g");
const browserLine = /^(.+?): .*?(\d+)\/(\d+) test files \| (\d+) passed, (\d+) failed(?:, (\d+) skipped)?/gm;

/** Parses the last progress line that `wtr` printed for each browser, so each test counts once per engine. */
export function fromBrowserTests({ status, output }: Finished): Outcome {
  const browsers = new Map<string, Outcome>();
  for (const [, browser = "", done, all, passed, failed, skipped] of output
    .replace(escapeCodes, "")
    .matchAll(browserLine)) {
    const unfinished = Number(all) - Number(done);
    const idle = unfinished === 0 && Number(passed) + Number(failed) === 0 ? 1 : 0;
    browsers.set(browser, {
      passed: Number(passed),
      failed: Number(failed) + unfinished + idle,
      skipped: Number(skipped ?? 0),
    });
  }
  const sum: Outcome = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of browsers.values()) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return withExit(sum, status);
}

/** Returns the output of `wtr` for each file with a failure. */
function failedBlocks(output: string): { file: string; text: string }[] {
  const blocks: { file: string; text: string }[] = [];
  let open: { file: string; text: string } | undefined;
  for (const line of output.replace(escapeCodes, "").split("\n")) {
    const [, file] = /^(\S+\.browser\.test\.ts):$/.exec(line) ?? [];
    if (file) {
      open = { file, text: "" };
      blocks.push(open);
    } else if (/^\S+: +\|/.test(line)) open = undefined;
    if (open) open.text += `${line}\n`;
  }
  return blocks.filter(({ text }) => text.includes("❌"));
}

/** Returns the part of a failed program's output that describes the failures, at most `most` lines. */
export function failingPart(output: string, most = 60): string {
  const [, ofNode] = output.split(/^✖ failing tests:$/m);
  if (ofNode) return ofNode.trim().split("\n").slice(0, most).join("\n");
  const ofBrowser = failedBlocks(output).map(({ text }) => text.trimEnd());
  if (ofBrowser.length > 0) return ofBrowser.join("\n").split("\n").slice(0, most).join("\n");
  return output.trimEnd().split("\n").slice(-most).join("\n");
}

function withExit(outcome: Outcome, status: number | null): Outcome {
  if (outcome.failed > 0) return outcome;
  if (status !== 0) return { ...outcome, failed: 1, reason: `exited with ${status ?? "a signal"}` };
  if (outcome.passed === 0) return { ...outcome, failed: 1, reason: "ran no tests" };
  return outcome;
}
