// Generates files from the life-cycle table: the rows for the contract suite, and the table in the SDK's
// README. `--check` writes nothing and exits 1 when a file is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { guards } from "../src/life-cycle/life-cycle-guards.ts";
import { transitions } from "../src/life-cycle/life-cycle-table.ts";

const workspace = new URL("../../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, workspace), "utf8");

const rowsModule = () => {
  const rows = transitions.map((row) => `  ${JSON.stringify(row)},`).join("\n");
  return `// Generated from packages/channel/src/life-cycle/life-cycle-table.ts by packages/channel/generate/life-cycle.mjs. Do not edit.
import type { LifeCycleRow } from "./life-cycle-row.ts";
export const lifeCycle: readonly LifeCycleRow[] = [
${rows}
];
`;
};

const code = (text) => `\`${text}\``;
const holders = { agency: "an agency", national_triage: "national triage", sp4n: "SP4N-LAPOR!" };
const effects = {
  starts: "starts again",
  stays: "stays",
  pauses: "the reporter's starts, the agency's pauses",
  extends: "extended when too few days are left after the warning",
  resumes: "the agency's resumes with the days that were left",
  ends: "ends",
  joins: "the earlier one of the two reports, with the escalation",
  follows: "stays; taking it to SP4N-LAPOR! starts or ends with its state there",
  recounts: "the days of the corrected matter, from the same start",
};

const target = ({ from, to, movesTo, due, verifies }) => {
  if (due === "resumes") return "the earlier status";
  const place = movesTo ? `, with ${holders[movesTo]}` : "";
  const proof = verifies ? ", verified" : "";
  return to === from && !movesTo ? `stays${proof}` : `${code(to)}${place}${proof}`;
};

/** Puts rows that differ only in their start state on one line. */
const lines = () => {
  const found = new Map();
  for (const row of transitions) {
    const { action, variant, holder, by, overseen, when = [], due } = row;
    const roles = [...by, ...(overseen ? ["national_admin"] : [])].map(code).join(", ");
    const cells = [
      code(action) + (variant ? ` ${code(variant)}` : ""),
      roles +
        (holder
          ? `${holder === "sp4n" && !by.includes("reporter") ? " of the custodian" : ""}, with ${holders[holder]}`
          : ""),
      target(row),
      effects[due],
      when.map((guard) => guards[guard].meaning).join("; "),
    ];
    const key = cells.join("|");
    const line = found.get(key) ?? { cells, from: new Set() };
    found.set(key, { ...line, from: line.from.add(code(row.from)) });
  }
  return [...found.values()].map(({ cells: [step, who, to, due, when], from }) =>
    ["", step, who, [...from].join(", "), to, due, when, ""].join(" | ").trim(),
  );
};

const begin = "<!-- generated: life-cycle -->";
const end = "<!-- end -->";
const withTable = (readme) => {
  const [before, rest] = readme.split(begin);
  const after = rest.slice(rest.indexOf(end));
  const head = [
    "| action | who | from | to | deadline | only when |",
    "| --- | --- | --- | --- | --- | --- |",
  ];
  return `${before}${begin}\n${[...head, ...lines()].join("\n")}\n${after}`;
};

const files = {
  "openapi/src/contract-suite/support/rules/life-cycle.gen.ts": rowsModule(),
  "packages/sdk/README.md": withTable(read("packages/sdk/README.md")),
};
const onDisk = (path) => {
  try {
    return read(path);
  } catch {
    return undefined;
  }
};
const stale = Object.entries(files).filter(([path, text]) => onDisk(path) !== text);
if (process.argv.includes("--check")) {
  for (const [path] of stale) console.error(`${path} is stale: run \`pnpm generate\``);
  process.exit(stale.length ? 1 : 0);
}
for (const [path, text] of stale) {
  writeFileSync(new URL(path, workspace), text);
  console.log(`wrote ${path}`);
}
