export interface NodeTestOptions {
  /** The number of files that run at the same time, each in its own process. */
  concurrency: number;
  /** The time limit for one test, in milliseconds. */
  testMs: number;
  fileMs?: number;
  /** The time limit from the last test of a file until its process ends, in milliseconds. */
  endMs?: number;
}

const beside = (name: string): string => new URL(name, import.meta.url).href;

/** Returns the command that runs test files with Node's test runner. `fromNodeTests` parses its output. */
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
