// Bytes on the wire (brotli) of what a citizen's phone loads, against a budget. Run after `build:bundle`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const folder = fileURLToPath(new URL("dist/", import.meta.url));

/**
 * Budgets in KiB. To raise one, edit its line here, and say in the commit what the citizen gets for the bytes. `goal` is where the
 * design wants it (BARS.md); a budget above its goal is a debt, never a new goal.
 */
const budgets = [
  { what: "first load: lapor.js with what it imports at once", file: "lapor.js", budget: 12, goal: 12 },
  { what: "later, for everybody: channel, drafts, outbox", file: "parts/form-channel", budget: 18 },
  { what: "when another form of the site has kept something", file: "parts/take-over", budget: 0.75 },
  { what: "later, for everybody: SDK, dates, styles", file: "parts/ground", budget: 9 },
  { what: "later, for everybody: the other texts, Indonesian", file: "parts/id-late", budget: 4 },
  { what: "when the attachments come near", file: "parts/attachments-part", budget: 5.75 },
  { what: "when the channel asks for a challenge", file: "parts/challenge", budget: 1.5 },
  { what: "when a report is sent", file: "parts/receipt-view", budget: 2 },
  { what: "for lapor-status", file: "parts/status-view", budget: 5 },
  { what: "for lapor-status: its texts, Indonesian", file: "parts/status-id", budget: 2 },
  { what: "for lapor-status, when the reporter can act", file: "parts/acts-part", budget: 4.5 },
  {
    what: "for lapor-status, when the reporter can act: the texts, Indonesian",
    file: "parts/act-id",
    budget: 1.25,
  },
  { what: "when public reports are like what is being written", file: "parts/similar-part", budget: 2.5 },
  { what: "when the words name another place, all languages", file: "parts/place-doubt", budget: 1.75 },
  { what: "public reports, in the form and in lapor-status", file: "parts/public-report", budget: 1 },
  { what: "public reports: the texts, Indonesian", file: "parts/public-id", budget: 1 },
  { what: "public reports, English", file: "parts/public-en", budget: 1 },
  { what: "public reports, Javanese", file: "parts/public-jv", budget: 1 },
  { what: "public reports, Sundanese", file: "parts/public-su", budget: 1 },
  {
    what: "for lapor-status: copy and erasure, when they are opened",
    file: "parts/personal-data",
    budget: 2.25,
  },
  { what: "copy and erasure, Indonesian", file: "parts/personal-data-id", budget: 1 },
  { what: "copy and erasure, English", file: "parts/personal-data-en", budget: 1 },
  { what: "copy and erasure, Javanese", file: "parts/personal-data-jv", budget: 1 },
  { what: "copy and erasure, Sundanese", file: "parts/personal-data-su", budget: 1 },
  { what: "for lapor-button, when it is opened", file: "parts/form-dialog", budget: 1 },
  { what: "what the reporter can do, English", file: "parts/act-en", budget: 1.25 },
  { what: "what the reporter can do, Javanese", file: "parts/act-jv", budget: 1.25 },
  { what: "what the reporter can do, Sundanese", file: "parts/act-su", budget: 1.25 },
  { what: "English, all but that", file: "parts/en", budget: 6.25 },
  { what: "Javanese, all but that", file: "parts/jv", budget: 6.75 },
  { what: "Sundanese, all but that", file: "parts/su", budget: 6.5 },
  { what: "the map, when it is opened", file: "parts/map", budget: 21 },
];

const kib = (bytes) => (bytes / 1024).toFixed(2);
const wireSize = (path) => brotliCompressSync(readFileSync(path)).length;
const parts = existsSync(join(folder, "parts"))
  ? readdirSync(join(folder, "parts")).filter((file) => file.endsWith(".js"))
  : [];

/** The file of a budget; a part's name ends with a hash. */
function find(file) {
  if (!file.startsWith("parts/")) return existsSync(join(folder, file)) ? file : undefined;
  const name = file.slice("parts/".length);
  const found = parts.find(
    (part) => part.startsWith(`${name}-`) && part.length === name.length + "-12345678.js".length,
  );
  return found && `parts/${found}`;
}

/** A file and everything that it imports statically, each once. */
function loadedWith(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(folder, file), "utf8");
  for (const [, path] of text.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g))
    loadedWith(join(dirname(file), path), seen);
  return seen;
}

const rows = budgets.map(({ file, ...row }) => {
  const found = find(file);
  if (!found) {
    console.error(
      `size: dist/${file} is missing. Run \`pnpm --filter @lapor/widget run build:bundle\` first.`,
    );
    process.exit(1);
  }
  // A part counts by itself: what it stands on is in the first load or a row of its own.
  const files = file === "lapor.js" ? [...loadedWith(found)] : [found];
  return {
    ...row,
    requests: files.length,
    bytes: files.reduce((sum, each) => sum + wireSize(join(folder, each)), 0),
  };
});

const unlisted = parts.filter((part) => !budgets.some(({ file }) => find(file) === `parts/${part}`));
const counted = rows.filter(({ what }) => !/map|Sundanese/.test(what));
const all = {
  what: "all code, with Indonesian, English and Javanese; the map apart",
  requests: counted.length,
  bytes: counted.reduce((total, { bytes }) => total + bytes, 0),
  // The debt and what it is made of: the closing note of the form's issue.
  budget: 90,
  goal: 30,
};
rows.push(all);

if (process.argv.includes("--json")) console.log(JSON.stringify(rows));
else
  console.table(
    rows.map(({ what, requests, bytes, budget, goal = "" }) => ({
      what,
      requests,
      "KiB brotli": kib(bytes),
      budget,
      goal,
      "over goal": goal && bytes / 1024 > goal ? kib(bytes - goal * 1024) : "",
    })),
  );

const over = rows.filter(({ bytes, budget }) => bytes / 1024 > budget);
for (const { what, bytes, budget } of over)
  console.error(
    `size: "${what}" is ${kib(bytes)} KiB, ${kib(bytes - budget * 1024)} KiB over its budget of ${budget} KiB.\n` +
      "  First look for what came in: an import that pulls in more than it shows, a sentence that is there twice, a lazy part that\n" +
      "  is now imported statically. If it is worth its bytes, raise `budget` in the list at the top of packages/widget/size.mjs.",
  );
for (const part of unlisted)
  console.error(
    `size: parts/${part} has no budget. Give it a line in the list at the top of packages/widget/size.mjs.`,
  );
process.exitCode = over.length || unlisted.length ? 1 : 0;
