/** Options for running test files. */
export interface NodeTestOptions {
  /** Files that run at the same time, each in a process of its own. */
  concurrency: number;
  /** Milliseconds for one test. */
  testMs: number;
  /** Milliseconds for one file. */
  fileMs?: number;
  /** Milliseconds from the last test of a file until its process ends. */
  endMs?: number;
}

const beside = (name: string): string => new URL(name, import.meta.url).href;

/** The command that runs test files with Node's test runner. `fromNodeTests` reads its output. */
export function nodeTestCommand(
  files: readonly string[],
  { concurrency, testMs, fileMs = 20 * 60_000, endMs = 60_000 }: NodeTestOptions,
): string[] {
  const reporters = ["spec", beside("count-tests.ts")];
  return [
    "node",
    "--test",
    `--test-concurrency=${concurrency}`,
    `--test-timeout=${testMs}`,
    `--import=${beside("skip-promises.ts")}`,
    `--import=${beside("limit-test-file.ts")}?fileMs=${fileMs}&endMs=${endMs}`,
    ...reporters.flatMap((name) => [`--test-reporter=${name}`, "--test-reporter-destination=stdout"]),
    ...files,
  ];
}
