import type { Finding, Report, Shortfall } from "./finding.ts";

const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return groups;
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** A finding that failed, with why. */
type Failure = Finding & { shortfall: Shortfall };

function failureText(first: Failure, others: readonly Failure[]): string {
  const { wrong, wants, advice, sent, received } = first.shortfall;
  const lines = [
    `✗ ${first.title}`,
    ...wrong.map((sentence) => `  wrong:  ${sentence}`),
    `  wanted: ${wants}`,
    ...(sent === undefined ? [] : ["  sent:", indented(sent, "    | ")]),
    ...(received === undefined ? [] : ["  came:", indented(received, "    | ")]),
    `  do:     ${advice}`,
  ];
  if (others.length > 0) {
    const operations = new Set(others.map(({ operation }) => operation ?? "others"));
    lines.push(
      `  Alike in ${plural(others.length, "more case")} (${[...operations].join(", ")}); --json has them all.`,
    );
  }
  return lines.join("\n");
}

/** The same fault makes many cases fail; what tells two faults apart is this. */
const faultOf = ({ title, operation, shortfall: { at, wrong, wants, received = "" } }: Failure): string =>
  // A broken answer is one fault in whatever case it comes; a broken rule is one for all operations that the rule is for.
  wants.includes(" It answers ")
    ? JSON.stringify([at, received.split("\n")[0], wrong])
    : JSON.stringify([title, wrong])
        .replaceAll(operation ?? title, "")
        .replace(/received 2\d\d/g, "received success");

const isFailure = (finding: Finding): finding is Failure => finding.shortfall !== undefined;

function failureLines(findings: readonly Finding[]): string[] {
  const faults = [...groupBy(findings.filter(isFailure), faultOf).values()];
  const byOperation = groupBy(faults, ([first]) => first?.shortfall.at ?? "Outside of the operations");
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
  [...groupBy(findings, ({ operation }) => operation ?? "(outside of the operations)")].map(
    ([operation, cases]) => {
      const count = (outcome: Finding["outcome"]) => cases.filter((one) => one.outcome === outcome).length;
      const [passed, failed, skipped] = [count("passed"), count("failed"), count("skipped")];
      const mark = failed > 0 ? "✗" : passed > 0 ? "✓" : "-";
      const rest = [failed && `${failed} failed`, skipped && `${skipped} not checked`].filter(Boolean);
      return `  ${mark} ${operation.padEnd(28)} ${String(passed).padStart(4)} passed${rest.length > 0 ? `, ${rest.join(", ")}` : ""}`;
    },
  );

/** A report as text for a person: each operation, what failed, what could not be checked, and the sum. */
export function printReport(report: Report): string {
  const { url, findings, passed, failed, skipped, seconds, timedOut } = report;
  const lines = [`The contract of the LAPOR! channel, held against ${url}\n`, ...tableLines(findings)];
  if (failed > 0) lines.push("\nWhat breaks the contract:", ...failureLines(findings));
  if (skipped > 0) lines.push("\nNot checked, and not counted as passed:", ...skippedLines(findings));
  lines.push(
    `\n${passed} passed, ${failed} failed, ${skipped} not checked, in ${seconds} s${timedOut ? ": the time ran out" : ""}`,
  );
  return lines.join("\n");
}
