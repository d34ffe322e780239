import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

interface CallNumber {
  number: string;
  name: string;
  use: string;
  nationwide: boolean;
  whatsapp?: string;
  source: string;
  date: string;
}

const table: CallNumber[] = JSON.parse(read("packages/directory/data/call-numbers.json"));
const known = new Set(table.flatMap(({ number, whatsapp }) => (whatsapp ? [number, whatsapp] : [number])));

/**
 * Matches three-digit and mobile numbers after words for calling, and four-digit numbers after words for SMS.
 */
const called =
  /(?:tele?p[ou]n|\bcall|police on|ambulance on|ambulans|hotline|whatsapp|\bwa|polisi|pulisi|\bkpk|\bsapa|\blpsk|ombudsman)[ :([]*(\d{3}|08\d[\d-]{7,})(?![\d/.,-])/gi;
const texted = /\bsms[ :(]*(?:ke |to )?(\d{4})(?!\d)/gi;
const linked = /\[[^\]\d]*(\d{3})\]|tel:(\d+)/g;

function numbersIn(text: string): string[] {
  return [...text.matchAll(called), ...text.matchAll(texted), ...text.matchAll(linked)].flatMap((match) =>
    match.slice(1).filter((number) => number !== undefined),
  );
}

const screens = globSync(
  [
    "packages/*/src/**/strings/**/*.ts",
    "packages/widget/src/**/*.ts",
    "packages/server/src/public/**/*.ts",
    "examples/*/src/**/*.ts",
    "docs/id/*.md",
    "docs/en/*.md",
    "README*.md",
  ],
  { cwd: root },
).filter((path) => !path.includes(".test."));

test("each number in the table has a dated source or is marked as unverified", () => {
  for (const { number, name, use, nationwide, source, date } of table) {
    assert.match(number, /^\d{3,4}$/);
    assert.ok(name && use && source, number);
    assert.equal(typeof nationwide, "boolean", number);
    assert.ok(source === "unchecked" || /^\d{4}(-\d{2}){0,2}$/.test(date), number);
  }
});

test("every number in screens, emails, examples and documents is in the table", () => {
  const found = screens.flatMap((path) => numbersIn(read(path)).map((number) => `${number} in ${path}`));
  assert.ok(found.length >= 20, "the form names numbers in four languages");
  assert.deepEqual(
    found.filter((each) => !known.has(each.split(" ")[0] ?? "")),
    [],
  );
});

test("the list of emergency numbers never begins with 112, because most regions do not have it", () => {
  const paths = globSync("packages/widget/src/strings/??/form.ts", { cwd: root });
  assert.ok(paths.length >= 4);
  for (const path of paths) assert.match(read(path), /danger:\s+"[^"]*110[^"]*112[^"]+\."/, path);
});
