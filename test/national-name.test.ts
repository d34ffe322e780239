// Where a report goes is said truly: the name of the national channel, SP4N-LAPOR!, occurs only in strings
// that the relation of the channel to it selects, and in documents that are about it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const filesIn = (...folders: string[]): string[] =>
  execFileSync("git", ["ls-files", ...folders], { encoding: "utf8" })
    .split("\n")
    .filter(Boolean);

/** Rooms whose strings citizens and officers read. */
const rooms = ["packages/widget/src", "packages/channel/src", "packages/server/src"];

/** Parts that only a report or a channel with a relation to SP4N-LAPOR! shows. */
const chosen = [
  /^packages\/widget\/src\/strings\/(id|en|jv|su)\/national\.ts$/,
  /^packages\/widget\/src\/status\/national\/national-part\.ts$/,
  /^packages\/(channel|server)\/src\/.*national/,
  /^packages\/server\/src\/(commands|config|doctor|setup)\//,
  // About a report that was handed over there.
  /^packages\/channel\/src\/(erasure\/erase-report|life-cycle\/(history|life-cycle-guards)|transitions\/apply-automatic-transition)\.ts$/,
  /\.gen\.ts$/,
];

/** A string with the name belongs to a key that `nationalChannel`, or the party `sp4n`, selects. */
const selectors = /^(linked|forwarded|manual|sp4n|single_agency|gateway|national|in_sp4n)$/;

/** The keys around a line, from the inside out: its own, then those of the objects that contain it. */
function keysAround(lines: readonly string[], at: number): string[] {
  const found: string[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (let index = at; index >= 0; index--) {
    const [, space = "", key] = /^(\s*)(\w+)(?::|\()/.exec(lines[index] ?? "") ?? [];
    if (key === undefined || space.length >= indent) continue;
    indent = space.length;
    found.push(key);
  }
  return found;
}

/** The lines of a source with the name in a string, each with the keys around it. */
function strings(text: string): { line: number; keys: string[] }[] {
  const lines = text.split("\n");
  return lines.flatMap((line, at) => {
    const code = line.replace(/^\s*(\/?\*|\/\/).*$/, "").replace(/\/\*.*?\*\//g, "");
    return /SP4N/.test(code) ? [{ line: at + 1, keys: keysAround(lines, at) }] : [];
  });
}

const isChosen = (around: readonly string[]): boolean => around.some((key) => selectors.test(key));

test("SP4N-LAPOR! is named only in strings that the channel's relation to it selects", () => {
  const wrong = filesIn(...rooms)
    .filter(
      (file) => file.endsWith(".ts") && !/\.test\.ts$/.test(file) && !chosen.some((part) => part.test(file)),
    )
    .flatMap((file) =>
      strings(readFileSync(file, "utf8"))
        .filter(({ keys }) => !isChosen(keys))
        .map(({ line, keys }) => `${file}:${line} (${keys.join(" < ")})`),
    );
  assert.deepEqual(wrong, []);
});

test("finds the name in a string that nothing selects", () => {
  assert.deepEqual(
    strings('  heading: "Tim verifikasi SP4N-LAPOR!",').map(({ keys }) => isChosen(keys)),
    [false],
  );
  assert.deepEqual(
    strings('  linked: () => "ke SP4N-LAPOR!",').map(({ keys }) => isChosen(keys)),
    [true],
  );
  assert.deepEqual(strings("/** Whether it reaches SP4N-LAPOR!. */"), []);
});

test("no text of widget, channel, mails or pages claims to be national", () => {
  const wrong = filesIn(...rooms)
    .filter((file) => file.endsWith(".ts") && !/\.test\.ts$|\.gen\.ts$/.test(file))
    .filter((file) =>
      /(tim|petugas|verifikasi|v\u00e9rifikasi) nasional|national verification team/i.test(
        readFileSync(file, "utf8"),
      ),
    );
  assert.deepEqual(wrong, []);
});

test("no fallback of a tracking page sends a citizen to a site that does not know the number", () => {
  const wrong = filesIn("examples", "docs", "packages/widget/src", "README.md")
    .filter((file) => /\.(ts|tsx|php|vue|svelte|html|md|ini|po)$/.test(file))
    .filter((file) =>
      /Kanal nasional: lapor\.go\.id|National channel: lapor\.go\.id|<lapor-status[^>]*>\s*<a [^>]*lapor\.go\.id/.test(
        readFileSync(file, "utf8"),
      ),
    );
  assert.deepEqual(wrong, []);
});
