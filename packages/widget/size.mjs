// Compares the compressed size (brotli) of what a citizen's phone loads with the budgets in journeys.ts. Run
// it after `build:bundle`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { allCode, journeys } from "./journeys.ts";

const folder = fileURLToPath(new URL("dist/", import.meta.url));
const kib = (bytes) => bytes / 1024;
const sizes = new Map();
function wireSize(file) {
  if (!sizes.has(file)) sizes.set(file, brotliCompressSync(readFileSync(join(folder, file))).length);
  return sizes.get(file);
}
const sumOf = (files) => files.reduce((sum, file) => sum + wireSize(file), 0);

const partsIn = (name) =>
  existsSync(join(folder, name))
    ? readdirSync(join(folder, name)).filter((file) => file.endsWith(".js"))
    : [];
const [parts, publicParts] = [partsIn("parts"), partsIn("public-parts")];
if (!existsSync(join(folder, "lapor.js")) || !parts.length) {
  console.error(
    "size: dist/ is not built. Run `pnpm --filter @lapor/widget run build:bundle`, then this again.",
  );
  process.exit(1);
}

/** The file name of a part ends with a hash of its content, which this function removes. */
const nameOf = (part) => part.slice(0, -"-1234567.js".length);

/** Returns the file of a part whose name is used in journeys.ts. */
function fileOf(name) {
  if (name === "lapor" || name === "public") return `${name}.js`;
  const [, own] = /^public:(.*)/.exec(name) ?? [];
  const part = (own ? publicParts : parts).find((file) => nameOf(file) === (own ?? name));
  if (part) return `${own ? "public-parts" : "parts"}/${part}`;
  console.error(
    `size: there is no part "${name}". Parts: ${[...parts, ...publicParts].map(nameOf).join(", ")}.`,
  );
  process.exit(1);
}

/** Returns the names of a file and of everything that it imports statically, each once. */
function loadedWith(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(folder, file), "utf8");
  for (const [, path] of text.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g))
    loadedWith(join(dirname(file), path), seen);
  return seen;
}

const rows = journeys.map(({ what, parts, budget, stretch, requests }) => {
  const files = new Set();
  for (const name of parts) loadedWith(fileOf(name), files);
  return {
    what,
    files: [...files],
    size: kib(sumOf([...files])),
    budget,
    stretch,
    requests: files.size,
    requestBudget: requests,
  };
});

const code = ["lapor.js", ...parts.filter((part) => nameOf(part) !== "map").map((part) => `parts/${part}`)];
rows.push({
  what: "all code in all languages, without the map",
  files: code,
  size: kib(sumOf(code)),
  budget: allCode,
  requests: code.length,
});

if (process.argv.includes("--json")) console.log(JSON.stringify(rows));
else
  console.table(
    rows.map(({ what, size, budget, stretch = "", requests, requestBudget = "" }) => ({
      "a citizen": what,
      "KiB brotli": size.toFixed(2),
      "at most": budget,
      stretch,
      requests,
      "of at most": requestBudget,
    })),
  );

const errors = [];
for (const { what, size, budget, requests, requestBudget = Number.POSITIVE_INFINITY } of rows) {
  if (size > budget)
    errors.push(
      `"${what}" loads ${size.toFixed(2)} KiB, ${(size - budget).toFixed(2)} KiB over its budget of ${budget} KiB.\n` +
        "  Look for an import that brings in more than it shows, a sentence that is there twice, or a lazy part that is imported\n" +
        "  statically. If the change is worth its bytes, raise `budget` in packages/widget/journeys.ts.",
    );
  if (requests > requestBudget)
    errors.push(`"${what}" makes ${requests} requests; at most ${requestBudget} are allowed.`);
}
const loaded = new Set(rows.flatMap(({ files }) => (files === code ? [] : files)));
for (const part of parts)
  if (
    !loaded.has(`parts/${part}`) &&
    !/^(form|late|extra|sent|files|national|ombudsman|status|support|survey)-\w\w-/.test(part)
  )
    errors.push(
      `No journey loads parts/${part}. Add it to what a citizen does with it in packages/widget/journeys.ts.`,
    );
for (const error of errors) console.error(`size: ${error}`);
process.exitCode = errors.length ? 1 : 0;
