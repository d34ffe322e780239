/** What a step found. `failed` 0 and `passed` 0 together mean that nothing ran, which is no success. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Tests that were left out on purpose; shown, never counted as passed. */
  skipped: number;
  /** Why the step failed, when its own output does not say so. */
  reason?: string;
}

/** A finished process as the readers below take it. */
export interface Finished {
  status: number | null;
  output: string;
}

/** Reads one finished process as one check: exit 0 is one pass. */
export const fromExit = ({ status }: Finished): Outcome =>
  status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

/** Reads `redocly lint --format=json`, which exits 0 on warnings: those fail too. */
export const fromContractLint = ({ status, output }: Finished): Outcome => {
  const count = (name: string): number =>
    Number(new RegExp(`"${name}": (\\d+)`).exec(output)?.[1] ?? Number.NaN);
  return status === 0 && count("errors") === 0 && count("warnings") === 0
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };
};

/**
 * Reads what test-count.ts wrote for `files`. A file that crashed, ended its process early or holds no test has no count of
 * its own, and is one failure.
 */
export const fromNodeTests = ({ status }: Finished, counts: string, files: readonly string[]): Outcome => {
  const outcome: Outcome = { passed: 0, failed: 0, skipped: 0 };
  const silent = new Set(files);
  for (const line of counts.split("\n").filter(Boolean)) {
    const count = JSON.parse(line) as { file: string; passed: number; failed: number; skipped: number };
    outcome.passed += count.passed;
    outcome.failed += count.failed;
    outcome.skipped += count.skipped;
    if (count.passed + count.failed + count.skipped > 0) silent.delete(count.file);
  }
  if (silent.size > 0) {
    outcome.failed += silent.size;
    outcome.reason = `ran no test to its end: ${[...silent].join(", ")}`;
  }
  return withExit(outcome, status);
};

const escapeCodes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, "g");
const browserLine = /^(.+?): .*?(\d+)\/(\d+) test files \| (\d+) passed, (\d+) failed(?:, (\d+) skipped)?/gm;

/** Reads the last progress line of each browser that `wtr` printed, so a test counts once for each engine. */
export const fromBrowserTests = ({ status, output }: Finished): Outcome => {
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
};

/** What `wtr` prints of each file that holds a failure. */
const failedBlocks = (output: string): { file: string; text: string }[] => {
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
};

/** The files, as `wtr` names them, in which it found a failure; none when it tells of none. */
export const failedBrowserFiles = (output: string): string[] => failedBlocks(output).map(({ file }) => file);

/** What a program that failed says of that, without what passed: so many lines at the most. */
export const failingPart = (output: string, most = 60): string => {
  const [, ofNode] = output.split(/^✖ failing tests:$/m);
  if (ofNode) return ofNode.trim().split("\n").slice(0, most).join("\n");
  const ofBrowser = failedBlocks(output).map(({ text }) => text.trimEnd());
  if (ofBrowser.length > 0) return ofBrowser.join("\n").split("\n").slice(0, most).join("\n");
  return output.trimEnd().split("\n").slice(-most).join("\n");
};

const withExit = (outcome: Outcome, status: number | null): Outcome => {
  if (outcome.failed > 0) return outcome;
  if (status !== 0) return { ...outcome, failed: 1, reason: `ended with ${status ?? "a signal"}` };
  if (outcome.passed === 0) return { ...outcome, failed: 1, reason: "ran no tests" };
  return outcome;
};
