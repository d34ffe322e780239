// Tests facts in the documents, and that claims that could not be checked are marked.
import assert from "node:assert/strict";
import { globSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import { createMock } from "@lapor/mock";
import { createLapor } from "@lapor/sdk";
import { workspace } from "../support/code-blocks.ts";

const read = (path: string): string => readFileSync(join(workspace, path), "utf8");
const pages = globSync(["*.md", "docs/**/*.md", "packages/*/README.md"], {
  cwd: workspace,
  exclude: ["**/node_modules/**"],
});

/** Returns a page's blocks of text, which are separated by empty lines. */
const blocksOf = (path: string): string[] => read(path).split(/\n\s*\n/);

describe("the pages about deadlines name the years whose holidays the directory contains", () => {
  const calendar: { year: number }[] = JSON.parse(read("packages/directory/data/holidays.json"));
  const years = calendar.map(({ year }) => year).sort((a, b) => a - b);
  const listed = { id: years.join(" dan "), en: years.join(" and ") };
  for (const path of ["docs/id/tangani.md", "docs/id/daftar-instansi.md"])
    test(path, () => assert.ok(read(path).includes(`libur ${listed.id}`), `libur ${listed.id}`));
  for (const path of ["docs/en/handle.md", "docs/en/keep-directory-current.md", "packages/server/README.md"])
    test(path, () => assert.ok(read(path).includes(`holidays of ${listed.en}`), `holidays of ${listed.en}`));
});

test("a page that cites the deadlines of UU 25/2009 states that the law's text was not checked", () => {
  const cited = pages.flatMap((path) =>
    blocksOf(path)
      .filter((block) => /25\/2009/.test(block) && /(Art\.|Pasal) (43|44|50)\b/.test(block))
      .map((block) => ({ path, block })),
  );
  assert.ok(cited.length >= 2);
  const certain = cited.filter(({ block }) => !/from memory|menurut ingatan/.test(block));
  assert.deepEqual(
    certain.map(({ path }) => path),
    [],
  );
});

test("a page about notifying the authority of a breach names who currently does its work", () => {
  const told = pages.filter(
    (path) => /(Art\.|Pasal) 46/.test(read(path)) && /lembaga|authority/.test(read(path)),
  );
  assert.ok(told.length >= 3);
  assert.deepEqual(
    told.filter((path) => !/Komdigi/.test(read(path))),
    [],
  );
});

describe("the template of the privacy notice", () => {
  for (const [path, rights] of [
    ["docs/id/pemberitahuan-privasi.md", "Hak Anda"],
    ["docs/en/privacy-notice.md", "Your rights"],
  ] as const)
    test(`${path} lists each right of UU 27/2022 Art. 5 to 13`, () => {
      const block = blocksOf(path).find((text) => text.includes(`${rights}.**`)) ?? "";
      const missing = [5, 6, 7, 8, 9, 10, 11, 12, 13].filter(
        (article) => !new RegExp(`[( ]${article}\\)`).test(block),
      );
      assert.deepEqual(missing, []);
    });
});

test("the guides describe the built-in privacy notice correctly", async () => {
  const mock = createMock();
  const channel = createLapor({
    baseUrl: "https://kanal.example",
    key: mock.keys.publishable,
    fetch: mock.fetch,
  });
  const { notice } = await channel.getChannel();
  assert.match(notice?.text ?? "", /^Pemerintah Kota Bandung, pengelola Kanal Pengaduan Pemkot Bandung,/);
  assert.match(read("docs/id/jalankan.md"), /Pemberitahuan bawaan menyebut pengelola dan nama kanal/);
  assert.match(read("docs/en/run.md"), /The built-in notice names the operator and the channel/);
});

describe("documents for heads of agencies", () => {
  const drafts = readdirSync(join(workspace, "docs/id/templat"));
  for (const path of ["README.id.md", "docs/id/sebelum-memutuskan.md", "docs/en/before-you-decide.md"])
    test(`${path} links each draft of a document to be signed`, () =>
      assert.deepEqual(
        drafts.filter((name) => !read(path).includes(`templat/${basename(name)})`)),
        [],
      ));

  for (const path of ["README.id.md", "README.md"])
    test(`${path} does not promise a duration that has not been measured with citizens`, () =>
      assert.doesNotMatch(read(path), /satu menit|semenit|in a minute/));

  test("README.id.md does not list an existing feature as missing", () => {
    const [, missing = ""] = read("README.id.md").split("## Yang belum ada");
    assert.ok(missing.length > 100);
    assert.doesNotMatch(missing, /(daftar|peta|statistik)[^.]*untuk umum belum ada/i);
  });
});
