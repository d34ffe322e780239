import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { attacksOn, textOf } from "./attack-texts.ts";
import { patternsIn, shippedPatterns } from "./collect-patterns.ts";
import { growthOf } from "./cpu-growth.ts";

/** The maximum size of a JSON body. No longer client text reaches a pattern, unless a row below says so. */
const longest = 256 * 1024;

/** A pattern that takes more than linear time but gets at most `most` characters. */
interface ShortReach {
  file: string;
  /** The first characters of the pattern. */
  pattern: string;
  most: number;
  why: string;
}

const configuration = "Configuration of the operator or of the embedding page, read once at the start.";
const shortReaches: readonly ShortReach[] = [
  {
    file: "openapi/src/contract-suite/http/outages.ts",
    pattern: String.raw`/\bat .*:\d+|node:|\/src\/|stack/i`,
    most: 16384,
    why: "A problem document of the server that is tested.",
  },
  ...[
    "packages/channel/src/http/app.ts",
    "packages/server/src/listener/listen-settings.ts",
    "packages/widget/src/form/policy/channel-policy.ts",
    "packages/widget/src/form/policy/page-fault.ts",
  ].map((file) => ({ file, pattern: String.raw`/\/+$/`, most: 4096, why: configuration })),
  {
    file: "openapi/src/request-validators.gen.js",
    pattern: String.raw`/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?`,
    most: 1024,
    why: "The format `url` of the validator library; no schema of the contract uses it.",
  },
  {
    file: "packages/server/src/doctor/check-schema.ts",
    pattern: String.raw`/^\s*drop index (?:if exists )?(\w+)/gim`,
    most: 4096,
    why: "The program's own migrations: blank lines in a row are few.",
  },
  {
    file: "openapi/src/response-validators.gen.js",
    pattern: String.raw`/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?`,
    most: 1024,
    why: "The format `url` of the validator library; no schema of the contract uses it.",
  },
  {
    file: "packages/server/src/files/s3-settings.ts",
    pattern: String.raw`/\/+$/`,
    most: 4096,
    why: configuration,
  },
  {
    file: "packages/channel/src/platform/file-type.ts",
    pattern: String.raw`/[.\s]+$/`,
    most: 1000,
    why: "`cleanFileName` cuts the name first.",
  },
  {
    file: "packages/channel/src/platform/file-type.ts",
    pattern: String.raw`/^[.\s\u200c\u200d]+|[.\s]+$/g`,
    most: 1000,
    why: "`cleanFileName` cuts the name first.",
  },
  {
    file: "packages/channel/src/routing/lexicon.ts",
    pattern: String.raw`/^([^>#]+?)\s*->\s*([^#]+?)\s*(?:#.*)?$/`,
    most: 1000,
    why: "A line of a lexicon in this repository, read by the generator.",
  },
  {
    file: "packages/contract/src/advice.ts",
    pattern: String.raw`/content-type is (.*), not application\/problem\+json/`,
    most: 16384,
    why: "A sentence of the contract suite about one header.",
  },
  {
    file: "packages/contract/src/advice.ts",
    pattern: String.raw`/content-type is (.*), not application\/json/`,
    most: 16384,
    why: "A sentence of the contract suite about one header.",
  },
  {
    file: "packages/contract/src/advice.ts",
    pattern: "/header .*required property '([^']+)'/",
    most: 16384,
    why: "A sentence of the contract suite about one header.",
  },
  {
    file: "packages/server/src/files/s3-blobs.ts",
    pattern: String.raw`/\/+$/`,
    most: 4096,
    why: configuration,
  },
  {
    file: "packages/server/src/files/s3-blobs.ts",
    pattern: String.raw`/<Contents>(.*?)<\/Contents>/gs`,
    most: 65_536,
    why: "A page of the list that the operator's own bucket answers.",
  },
  {
    file: "packages/server/src/mail/mail-config.ts",
    pattern: String.raw`/\?[^#]*\{/`,
    most: 4096,
    why: configuration,
  },
  {
    file: "packages/widget/src/map/map-frame.ts",
    pattern: String.raw`/^(.*?)\s*(https:\/\/\S+)$/`,
    most: 4096,
    why: "The source of the map's tiles, as the page that embeds the form writes it.",
  },
  ...[String.raw`/[.!?…]+(?=\s|$)|\n/g`, String.raw`/[\s.…]+$/`].map((pattern) => ({
    file: "packages/widget/src/form/fields/propose-title.ts",
    pattern,
    most: 1000,
    why: "A title is proposed from the beginning of a text: `mostRead`.",
  })),
  {
    file: "packages/widget/src/load-part.ts",
    pattern: String.raw`/https?:\S+\.js/`,
    most: 16_384,
    why: "What the browser says of a module that it could not load.",
  },
  {
    file: "packages/sdk/src/challenge/solve-challenge.ts",
    pattern: "/=+$/",
    most: 4096,
    why: "Base64 of the SDK's own solution.",
  },
  {
    file: "packages/server/src/doctor/check-schema.ts",
    pattern: String.raw`/^\s*create (?:unique )?index (?:concurrently )?(?:if not exists )?(\w+)/gim`,
    most: 4096,
    why: "The program's own migrations: blank lines in a row are few.",
  },
];

/**
 * For each file, the number of patterns that it builds at run time, and the test that runs them on the
 * largest input.
 */
const composed: Readonly<Record<string, { count: number; runBy: string }>> = {
  "openapi/src/contract-suite/desk/answer-templates.ts": {
    count: 1,
    runBy: "nothing: it reads one answer of the tested server",
  },
  "openapi/src/operation.ts": { count: 1, runBy: "parsers.test.ts, route" },
  "openapi/src/request-validators.gen.js": { count: 2, runBy: "parsers.test.ts, validators of bodies" },
  "openapi/src/response-validators.gen.js": {
    count: 1,
    runBy: "nothing: it compiles a pattern of the contract",
  },
  "packages/channel/src/privacy/personal-data.ts": { count: 2, runBy: "parsers.test.ts, personal data" },
  "packages/channel/src/routing/text/levels-named.ts": { count: 4, runBy: "parsers.test.ts, router" },
  "packages/mock/src/msw.ts": { count: 1, runBy: "parsers.test.ts, route" },
  "packages/server/src/files/s3-blobs.ts": {
    count: 1,
    runBy: "nothing: it reads what the operator's bucket answers",
  },
};

const found = shippedPatterns(fileURLToPath(new URL("../..", import.meta.url)));

const reachOf = (file: string, pattern: RegExp): number =>
  shortReaches.find((row) => row.file === file && String(pattern).startsWith(row.pattern))?.most ?? longest;

test("the list contains each pattern that is built at run time and no unused pattern", () => {
  const counts: Record<string, number> = {};
  for (const { file, pattern } of found) if (!pattern) counts[file] = (counts[file] ?? 0) + 1;
  const expected = Object.entries(composed).map(([file, { count }]) => [file, count]);
  assert.deepEqual(counts, Object.fromEntries(expected));
  for (const row of shortReaches)
    assert.ok(
      found.some(({ file, pattern }) => file === row.file && String(pattern).startsWith(row.pattern)),
      `${row.file} has no ${row.pattern}`,
    );
});

test("the check finds all patterns in a module", () => {
  const text = 'const one: RegExp = /a+/u; f(new RegExp("b*", "i"), RegExp("c" + one)); // /d/';
  assert.deepEqual(
    patternsIn("x.ts", text).map(({ pattern }) => pattern),
    [/a+/u, /b*/i, undefined],
  );
});

test("the check detects a pattern that takes quadratic time", async () => {
  const slow = /[^\s@]+@[^\s@]+\.[a-z]{2,}/;
  const seen = [];
  for (const attack of attacksOn(slow)) {
    seen.push(await growthOf((length) => () => slow.exec(textOf(attack, length)), longest / 8));
    if (seen.at(-1)) break;
  }
  assert.notEqual(seen.at(-1), undefined);
});

test("each pattern takes CPU time that is linear in the length of its longest possible text", async () => {
  const tried = new Map<string, { pattern: RegExp; most: number; files: string[] }>();
  for (const { file, pattern } of found) {
    if (!pattern) continue;
    const most = reachOf(file, pattern);
    const name = `${most} ${pattern}`;
    const one = tried.get(name) ?? { pattern, most, files: [] };
    one.files.push(file);
    tried.set(name, one);
  }
  assert.ok(tried.size > 200, "patterns were found");
  const slow: string[] = [];
  for (const { pattern, most, files } of tried.values())
    for (const attack of attacksOn(pattern)) {
      const seen = await growthOf((length) => {
        const text = textOf(attack, length);
        return () => (pattern.global ? text.replace(pattern, "") : pattern.exec(text));
      }, most);
      if (!seen) continue;
      slow.push(`${files.join(", ")}: ${pattern} on ${JSON.stringify(attack)}: ${seen}`);
      break;
    }
  assert.deepEqual(slow, []);
});
