// Generates src/routing/learning/shipped-cases.gen.ts from tuning cases. `--check` writes nothing and exits 1
// when the file is stale. The final cases are never used.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const rehearsed = ["tune.jsonl", "tune-d.jsonl", "tune-long-d.jsonl"];
const guarding = [
  "tune-b.jsonl",
  "tune-c.jsonl",
  "tune-long.jsonl",
  "tune-long-b.jsonl",
  "tune-long-c.jsonl",
];
const output = new URL("../src/routing/learning/shipped-cases.gen.ts", import.meta.url);

const readCases = (name) =>
  readFileSync(new URL(`../routing-cases/${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** Without notes and titles of their own, which take space. */
const shorten = ({ title, text, regionCode, embedAgencyId, expectedAgencyIds, topic }) =>
  JSON.stringify({
    text: title ? `${title}. ${text}` : text,
    regionCode,
    embedAgencyId,
    expectedAgencyIds,
    topic,
  });

const linesOf = (files) => JSON.stringify(files.flatMap(readCases).map(shorten).join("\n"));

const text = `// Written by generate/shipped-cases.mjs. Do not edit.
/** ${rehearsed.join(", ")} */
export const rehearsalLines: string = ${linesOf(rehearsed)};
/** ${guarding.join(", ")} */
export const guardLines: string = ${linesOf(guarding)};
`;

if (!existsSync(output) || readFileSync(output, "utf8") !== text) {
  if (process.argv.includes("--check")) {
    console.error(
      "packages/channel/src/routing/learning/shipped-cases.gen.ts is stale. Run `node packages/channel/generate/shipped-cases.mjs`.",
    );
    process.exitCode = 1;
  } else {
    writeFileSync(output, text);
    console.log("Wrote packages/channel/src/routing/learning/shipped-cases.gen.ts.");
  }
}
