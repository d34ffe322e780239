import type { FailureDetails, Finding, Report } from "./finding.ts";

const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return groups;
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

type Failure = Finding & { failure: FailureDetails };

function failureText(first: Failure, others: readonly Failure[]): string {
  const { wrong, expected, advice, sent, received } = first.failure;
  const lines = [
    `✗ ${first.title}`,
    ...wrong.map((sentence) => `  error:    ${sentence}`),
    `  expected: ${expected}`,
    ...(sent === undefined ? [] : ["  request:", indented(sent, "    | ")]),
    ...(received === undefined ? [] : ["  response:", indented(received, "    | ")]),
    `  fix:      ${advice}`,
  ];
  if (others.length > 0) {
    const operations = new Set(others.map(({ operation }) => operation ?? "others"));
    lines.push(
      `  Same error in ${plural(others.length, "more case")} (${[...operations].join(", ")}). --json shows all.`,
    );
  }
  return lines.join("\n");
}

/** Returns a string that identifies the fault behind a failure. One fault can make many cases fail. */
const faultOf = ({ title, operation, failure: { at, wrong, expected, received = "" } }: Failure): string =>
  // Group equal invalid responses of all cases, and violations of the same rule by different operations.
  expected.includes(" Its statuses: ")
    ? JSON.stringify([at, received.split("\n")[0], wrong])
    : JSON.stringify([title, wrong])
        .replaceAll(operation ?? title, "")
        .replace(/received 2\d\d/g, "received success");

const isFailure = (finding: Finding): finding is Failure => finding.failure !== undefined;

function failureLines(findings: readonly Finding[]): string[] {
  const faults = [...groupBy(findings.filter(isFailure), faultOf).values()];
  const byOperation = groupBy(faults, ([first]) => first?.failure.at ?? "Outside the operations");
  return [...byOperation].flatMap(([operation, groups]) => [
    `\n${operation}`,
    ...groups.flatMap(([first, ...others]) => (first ? [indented(failureText(first, others), "  ")] : [])),
  ]);
}

function skippedLines(findings: readonly Finding[]): string[] {
  const skipped = findings.filter(({ outcome }) => outcome === "skipped");
  const byReason = groupBy(skipped, ({ reason }) => reason ?? "");
  return [...byReason]
    .toSorted(([, left], [, right]) => right.length - left.length)
    .map(([reason, cases]) => `  ${String(cases.length).padStart(4)}  ${reason}`);
}

const tableLines = (findings: readonly Finding[]): string[] =>
  [...groupBy(findings, ({ operation }) => operation ?? "(outside the operations)")].map(
    ([operation, cases]) => {
      const count = (outcome: Finding["outcome"]) => cases.filter((one) => one.outcome === outcome).length;
      const [passed, failed, skipped] = [count("passed"), count("failed"), count("skipped")];
      const mark = failed > 0 ? "✗" : passed > 0 ? "✓" : "-";
      const rest = [failed && `${failed} failed`, skipped && `${skipped} not checked`].filter(Boolean);
      return `  ${mark} ${operation.padEnd(28)} ${String(passed).padStart(4)} passed${rest.length > 0 ? `, ${rest.join(", ")}` : ""}`;
    },
  );

/** Formats the number of skipped cases, such as `3 not checked (2 for missing keys, 1 not run)`. */
function notChecked({ skipped, withoutKey, notRun }: Report): string {
  const of = [withoutKey && `${withoutKey} for missing keys`, notRun && `${notRun} not run`].filter(Boolean);
  return `${skipped} not checked${of.length > 0 ? ` (${of.join(", ")})` : ""}`;
}

/** Formats a report as text, with each operation, the failures, the skipped cases and the totals. */
export function printReport(report: Report): string {
  const { url, findings, passed, failed, skipped, notRun, seconds, timedOut } = report;
  const lines = [`Contract of the LAPOR! channel, checked against ${url}\n`, ...tableLines(findings)];
  if (failed > 0) lines.push("\nContract violations:", ...failureLines(findings));
  if (skipped > 0) lines.push("\nNot checked, and not counted as passed:", ...skippedLines(findings));
  const first = findings.find(({ outcome }) => outcome === "failed");
  if (first && notRun > 0 && !timedOut)
    lines.push(
      `\nStopped at the first failed case: ${first.title}. ${plural(notRun, "case")} ${notRun === 1 ? "was" : "were"} not run.`,
    );
  lines.push(
    `\n${passed} passed, ${failed} failed, ${notChecked(report)}, in ${seconds} s${timedOut ? ": the time limit was reached" : ""}`,
  );
  return lines.join("\n");
}
