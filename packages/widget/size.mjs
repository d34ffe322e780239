// Bytes on the wire (brotli) of what a citizen's phone loads, against a budget. Run after `build:bundle`.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const folder = fileURLToPath(new URL("dist/", import.meta.url));

/**
 * Budgets in KiB. To raise one, edit its line here, and say in the commit what the citizen gets for the bytes. `goal` is where the
 * design wants it (BARS.md); a budget above its goal is a debt, never a new goal.
 */
const budgets = [
  { what: "lapor.js, everything in one file", file: "lapor.js", budget: 29.5, goal: 30 },
  { what: "lapor.iife.js, the same as a classic script", file: "lapor.iife.js", budget: 29.5, goal: 30 },
  {
    what: "split/lapor.js with what it imports at once: first load",
    file: "split/lapor.js",
    budget: 24.25,
    goal: 12,
  },
];

/** A file and everything that it imports statically, each once. */
function loadedWith(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, "utf8").matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g))
    loadedWith(join(dirname(file), path), seen);
  return seen;
}

const kib = (bytes) => (bytes / 1024).toFixed(2);
const rows = budgets.map(({ file, ...row }) => {
  const path = join(folder, file);
  if (!existsSync(path)) {
    console.error(`size: ${path} is missing. Run \`pnpm --filter @lapor/widget run build:bundle\` first.`);
    process.exit(1);
  }
  const files = [...loadedWith(path)];
  const bytes = files.reduce((sum, each) => sum + brotliCompressSync(readFileSync(each)).length, 0);
  return { ...row, requests: files.length, bytes };
});

if (process.argv.includes("--json")) console.log(JSON.stringify(rows));
else
  console.table(
    rows.map(({ what, requests, bytes, budget, goal }) => ({
      what,
      requests,
      "KiB brotli": kib(bytes),
      budget,
      goal,
      "over goal": bytes / 1024 > goal ? kib(bytes - goal * 1024) : "",
    })),
  );

const over = rows.filter(({ bytes, budget }) => bytes / 1024 > budget);
for (const { what, bytes, budget } of over)
  console.error(
    `size: ${what} is ${kib(bytes)} KiB, ${kib(bytes - budget * 1024)} KiB over its budget of ${budget} KiB.\n` +
      "  First look for what came in: an import that pulls in more than it shows, a sentence that is there twice, a lazy part that\n" +
      "  is now imported statically. If it is worth its bytes, raise `budget` in the list at the top of packages/widget/size.mjs.",
  );
process.exitCode = over.length ? 1 : 0;
