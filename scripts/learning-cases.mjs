// Generates the server's learning-cases.gen.ts from the tuning cases that learning.json names. `--check`
// writes nothing and exits with 1 when the file is stale. The final cases are never used.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const cases = new URL("../packages/channel/routing-cases/", import.meta.url);
const name = "packages/server/src/commands/routing/learning-cases.gen.ts";
const output = new URL(`../${name}`, import.meta.url);

const read = (file) => readFileSync(new URL(file, cases), "utf8");
const readCases = (file) =>
  read(file)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** Leaves out notes and the cases' own titles, which would take space. */
const shorten = ({ title, text, regionCode, embedAgencyId, expectedAgencyIds, topic }) =>
  JSON.stringify({
    text: title ? `${title}. ${text}` : text,
    regionCode,
    embedAgencyId,
    expectedAgencyIds,
    topic,
  });

const linesOf = (files) => JSON.stringify(files.flatMap(readCases).map(shorten).join("\n"));
const { rehearsal, guard } = JSON.parse(read("learning.json"));

const text = `// Written by scripts/learning-cases.mjs. Do not edit.
/** ${rehearsal.join(", ")} */
export const rehearsalLines: string = ${linesOf(rehearsal)};
/** ${guard.join(", ")} */
export const guardLines: string = ${linesOf(guard)};
`;

if (!existsSync(output) || readFileSync(output, "utf8") !== text) {
  if (process.argv.includes("--check")) {
    console.error(`${name} is stale. Run \`node scripts/learning-cases.mjs\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(output, text);
    console.log(`Wrote ${name}.`);
  }
}
