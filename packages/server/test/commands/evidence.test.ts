import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { openStore } from "../../src/index.ts";
import { createLives, fill } from "../evidence/evidence-lives.ts";
import { installationAt } from "../support/engines.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { run } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();

// With PostgreSQL, a command starts in a tenth of the time it takes with PGlite.
let databaseUrl: string;
before(async () => {
  databaseUrl = await freshDatabase();
});

test("lapor evidence reports which option is wrong, the expected value and the actual value", async () => {
  const period = "--from 2026-01 --to 2026-12";
  const environment = { LAPOR_DATA: temporaryFolder(), DATABASE_URL: databaseUrl };
  writeFileSync(join(folder, "other"), "");
  for (const [options, sentence] of [
    ["", /^Name a new folder for the files: .*--out FOLDER\./],
    [`--out ${folder}/out`, /^--from should be a month or a day, such as 2026-01 or .*, but is missing\./],
    [`--from 2026-01 --out ${folder}/out`, /^--to should be .*, but is missing\./],
    [`--from Januari --to 2026-12 --out ${folder}/out`, /^--from should be .*, but is "Januari"\./],
    [
      `--from 2026-02-30 --to 2026-12 --out ${folder}/out`,
      /^--from should be .*, but is "2026-02-30", which is not/,
    ],
    [`--from 2026-01 --to 2026-13 --out ${folder}/out`, /^--to should be .*, but is "2026-13", which is not/],
    [
      `--from 2026-05 --to 2026-04 --out ${folder}/out`,
      /^--to should not be before --from \(2026-05-01\), but is/,
    ],
    [
      `--from 2026-01 --to 2027-01-02 --out ${folder}/out`,
      /^--to should be at most 366 days after --from, .* 367 days/,
    ],
    [
      `${period} --agency pemkot-bandun --out ${folder}/out`,
      /^The directory has no agency "pemkot-bandun"\. Did you mean/,
    ],
    [`${period} --format pdf --out ${folder}/out`, /^Unknown option '--format'/],
    [`${period} --out ${folder}`, /^--out should be a new or empty folder, but .* holds files\./],
  ] as const) {
    const { code, stdout, stderr } = await run(`evidence ${options}`, environment);
    assert.equal(code, 2, options);
    assert.equal(stdout, "");
    assert.match(stderr, sentence);
    assert.equal(stderr.trim().split("\n").length, 1);
  }
  assert.deepEqual(readdirSync(folder), ["other"]);
});

test("lapor evidence writes four files about the reports of a period, readable only by their owner", async () => {
  const databaseUrl = await freshDatabase();
  const store = await openStore({ databaseUrl });
  await fill(store, createLives(60));
  await store.close();
  const out = join(folder, "out");
  const { code, stdout, stderr } = await run(
    `evidence --from 2026-01 --to 2026-06-30 --agency PEMKOT-BANDUNG --out ${out}`,
    installationAt(databaseUrl).environment,
  );
  assert.deepEqual([code, stderr], [0, ""]);
  const [, reports = ""] =
    /^(\d+) reports from 2026-01-01 to 2026-06-30 \(Asia\/Jakarta\):/.exec(stdout) ?? [];
  assert.ok(Number(reports) > 5);
  assert.deepEqual(readdirSync(out).sort(), ["borang.csv", "bukti.csv", "bukti.pdf", "bukti.xlsx"]);
  for (const name of readdirSync(out)) assert.equal(statSync(join(out, name)).mode & 0o077, 0, name);
  assert.match(
    readFileSync(join(out, "bukti.csv"), "utf8"),
    new RegExp(`^"seluruhnya","","",${reports},`, "m"),
  );
  const forms = readFileSync(join(out, "borang.csv"), "utf8");
  for (const quarter of [1, 2])
    assert.match(forms, new RegExp(`tanpa IKM triwulan ${quarter} tahun 2026: tidak ada`));
  assert.match(readFileSync(join(out, "bukti.pdf"), "latin1"), /^%PDF-/);
});
