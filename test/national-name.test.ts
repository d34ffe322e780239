// Tests that texts state correctly where a report goes. They may name the national channel, SP4N-LAPOR!, only
// in strings that are selected by the channel's relation to it, and in documents that are about it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const filesIn = (...folders: string[]): string[] =>
  execFileSync("git", ["ls-files", ...folders], { encoding: "utf8" })
    .split("\n")
    .filter(Boolean);

/** The packages whose strings citizens or officers read. */
const rooms = ["packages/widget/src", "packages/channel/src", "packages/server/src"];

/** The parts that are shown only for a report or a channel that has a relation to SP4N-LAPOR!. */
const chosen = [
  /^packages\/(channel|server)\/src\/.*national/,
  // Only operators read these strings.
  /^packages\/server\/src\/(bridges\/sp4n|commands|config|doctor|evidence|metrics|setup)\//,
  // These strings are about a report that was handed over to SP4N-LAPOR!.
  /^packages\/channel\/src\/(erasure\/erase-report|life-cycle\/(clock-texts|history|life-cycle-guards)|transitions\/follow-holder)\.ts$/,
  /\.gen\.ts$/,
];

/**
 * Matches the keys under which a string may contain the name: the values of `nationalChannel`, and the party
 * `sp4n`.
 */
const selectors =
  /^(linked|forwarded|manual|sp4n|toSp4n|taking_to_sp4n|single_agency|gateway|national|withNational|in_sp4n)$/;

/**
 * Returns the keys around a line: its own, then those of the objects that contain it, and last the name of
 * the exported constant.
 */
function keysAround(lines: readonly string[], at: number): string[] {
  const found: string[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (let index = at; index >= 0; index--) {
    const [, space = "", key] = /^(\s*)(?:export const )?(\w+)(?::|\()/.exec(lines[index] ?? "") ?? [];
    if (key === undefined || space.length >= indent) continue;
    indent = space.length;
    found.push(key);
  }
  return found;
}

/** Returns the lines with the name in a string, each with the keys around it. */
function strings(text: string): { line: number; keys: string[] }[] {
  const lines = text.split("\n");
  return lines.flatMap((line, at) => {
    const code = line.replace(/^\s*(\/?\*|\/\/).*$/, "").replace(/\/\*.*?\*\//g, "");
    return /SP4N/.test(code) ? [{ line: at + 1, keys: keysAround(lines, at) }] : [];
  });
}

const isChosen = (around: readonly string[]): boolean => around.some((key) => selectors.test(key));

test("SP4N-LAPOR! is named only in strings that depend on the channel's relation to it", () => {
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

test("the check detects a string that names SP4N-LAPOR! but does not depend on a setting", () => {
  assert.deepEqual(
    strings('  heading: "Tim verifikasi SP4N-LAPOR!",').map(({ keys }) => isChosen(keys)),
    [false],
  );
  assert.deepEqual(
    strings('  linked: () => "ke SP4N-LAPOR!",').map(({ keys }) => isChosen(keys)),
    [true],
  );
  assert.deepEqual(
    strings('export const national: Strings = {\n  heading: "SP4N-LAPOR!",').map(({ keys }) =>
      isChosen(keys),
    ),
    [true],
  );
  assert.deepEqual(strings("/** Whether it reaches SP4N-LAPOR!. */"), []);
});

test("no text in the widget, channel, emails, pages, mock or examples claims to be the national channel", () => {
  const wrong = filesIn(...rooms, "packages/mock/src/admin", "examples", "docs/id", "README.id.md")
    .filter((file) => /\.(ts|tsx|js|php|vue|svelte|html|md|ini|po)$/.test(file))
    .filter((file) => !/\.test\.ts$|\.gen\.ts$/.test(file))
    .filter((file) =>
      /(tim|petugas|admin|verifikasi|v\u00e9rifikasi)\s+nasional|national verification/i.test(
        readFileSync(file, "utf8"),
      ),
    );
  assert.deepEqual(wrong, []);
});

/** The documents that name SP4N-LAPOR! or its site, with the reason for each. */
const documents: Readonly<Record<string, string>> = {
  "README.md": "what the project is for, and that it is not SP4N-LAPOR!",
  "README.id.md": "what an agency has to know before it decides",
  "ARCHITECTURE.md": "how a report goes there",
  "SECURITY.md": "that its answers are fuzzed",
  "CONTRIBUTING.md": "names in the code",
  "docs/README.md": "links to the page on credentials",
  "docs/id/ke-mana-laporan.md": "where reports go, by mode",
  "docs/en/where-reports-go.md": "where reports go, by mode",
  "docs/id/sebelum-memutuskan.md": "what an agency has to know before it decides",
  "docs/en/before-you-decide.md": "what an agency has to know before it decides",
  "docs/id/jalankan.md": "what the mode gateway needs",
  "docs/id/kredensial-sp4n.md": "how to ask for credentials",
  "docs/en/sp4n-credentials.md": "how to ask for credentials",
  "docs/id/templat/kesepakatan-panrb.md": "draft of an agreement with the ministry",
  "docs/id/meja-petugas.md": "the view of reports that are there",
  "docs/en/desk.md": "the view of reports that are there",
  "docs/id/tangani.md": "the second number, and the custodian of a report",
  "docs/en/handle.md": "the second number, and the custodian of a report",
  "docs/id/pasang.md": "that the form sends nothing there; the site's fallback",
  "docs/en/paste.md": "that the form sends nothing there; the site's fallback",
  "docs/id/kelola.md": "how to pause the bridge, and to decide about what is unknown",
  "docs/en/operate.md": "how to pause the bridge, and to decide about what is unknown",
  "docs/id/bukti.md": "figures about the second number",
  "docs/en/evidence.md": "figures about the second number",
  "docs/id/latihan.md": "how to rehearse the bridge",
  "docs/en/run.md": "what the mode gateway needs",
  "docs/en/rehearse.md": "how to rehearse the bridge",
  "docs/id/pemberitahuan-privasi.md": "the copy there, in brackets for channels that have one",
  "docs/en/privacy-notice.md": "the copy there, in brackets for channels that have one",
  "docs/sdk/methods.md": "generated from the contract",
  "docs/security/api-top-10.md": "the custodian of a report",
  "docs/security/inventory.md": "the second number is stored",
  "docs/security/threat-model.md": "the second number and the custodian of a report",
  "packages/directory/README.md": "that the list of institutions is not the one of SP4N-LAPOR!",
  "packages/mock/README.md": "scenarios with a second number, and the imitated API",
  "packages/sdk/README.md": "generated from the life cycle",
  "packages/server/README.md": "the practice behind a preset of deadlines, and the bridge",
  "packages/widget/README.md": "the site's fallback, and the part with the second number",
  "examples/react/README.md": "the site's fallback",
  "examples/wordpress/lapor-embed/readme.txt": "that the plugin sends nothing there",
};

/**
 * The example sources that name SP4N-LAPOR! elsewhere than in the fallback inside a form or button, with the
 * reason for each.
 */
const inExamples: Readonly<Record<string, string>> = {
  "examples/demo/src/site/shell.ts": "sends real complaints away from the demo",
  "examples/playground/src/page/page.ts": "sends real complaints away from the playground",
};

/** Matches the fallback inside a form or button: a link to the site, or the text of that link. */
const fallback =
  /<a href="https:\/\/www\.lapor\.go\.id">(?!lapor)|href = "https:\/\/www\.lapor\.go\.id"|(?:Lapor lewat|Report at) SP4N-LAPOR!/;

const namesIt = (file: string): boolean => /SP4N|lapor\.go\.id/.test(readFileSync(file, "utf8"));

test("SP4N-LAPOR! is named only in the documents that need to name it", () => {
  const found = filesIn("*.md", "*.txt").filter(
    (file) => !/^packages\/[^/]+\/(?:data|src|test)\//.test(file) && namesIt(file),
  );
  assert.deepEqual(found.sort(), Object.keys(documents).sort());
});

test("examples name SP4N-LAPOR! only in a site's fallback and where a report is forwarded", () => {
  const others = filesIn("examples")
    .filter((file) => /\.(ts|tsx|js|mjs|php|vue|svelte|html|ini|po|json)$/.test(file))
    .filter((file) => !/\/test\/|\.test\.ts$/.test(file) && namesIt(file))
    .filter((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .some((line) => /SP4N|lapor\.go\.id/.test(line) && !fallback.test(line)),
    );
  assert.deepEqual(others.sort(), Object.keys(inExamples).sort());
});

test("a tracking page's fallback never sends a citizen to a site that does not have the tracking ID", () => {
  const wrong = filesIn("examples", "docs", "packages/widget/src", "README.md")
    .filter((file) => /\.(ts|tsx|php|vue|svelte|html|md|ini|po)$/.test(file))
    .filter((file) =>
      /Kanal nasional: lapor\.go\.id|National channel: lapor\.go\.id|<lapor-status[^>]*>\s*<a [^>]*lapor\.go\.id/.test(
        readFileSync(file, "utf8"),
      ),
    );
  assert.deepEqual(wrong, []);
});
