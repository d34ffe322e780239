import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "..");

/** The spellings that the table of terms in `CONTRIBUTING.md` excludes, by language. */
const refused: Readonly<Record<string, RegExp>> = {
  id: /\p{L} …|telpon|nelepon|lupakan/iu,
  en: /\p{L} …|\bforget\b|\bforgotten\b/iu,
  jv: /\p{L} …|supekaken/iu,
  su: /\p{L} …|telpon|nelepon|vérifikasi|hilapkeun|dipupus|\bpupus\b|\bmaca\b/iu,
};

const strings = (language: string) =>
  globSync(
    [
      `packages/widget/src/strings/${language}/*.ts`,
      `packages/desk/src/strings/${language}/*.ts`,
      `packages/channel/src/mail/strings/${language}.ts`,
      `packages/channel/src/notifications/strings/${language}.ts`,
    ],
    { cwd: root },
  );

for (const [language, spellings] of Object.entries(refused))
  test(`texts in ${language} use a single term for each concept`, () => {
    const texts = strings(language).flatMap((path) => {
      const literals = readFileSync(join(root, path), "utf8").match(/"[^"\n]*"|`[^`]*`/g) ?? [];
      return literals.map((text) => `${path}: ${text}`);
    });
    assert.ok(texts.length > 900, `${texts.length} texts`);
    assert.deepEqual(
      texts.filter((text) => spellings.test(text)),
      [],
    );
  });

/**
 * Spellings that are excluded in Indonesian pages: other names for a channel's mode and a report's custodian.
 */
const refusedInPages = /\bragam|penyerah laporan/iu;

test("pages in Indonesian use a single term for each concept", () => {
  const pages = globSync(["README.id.md", "docs/id/**/*.md"], { cwd: root });
  assert.ok(pages.length > 15);
  const lines = pages.flatMap((path) =>
    readFileSync(join(root, path), "utf8")
      .split("\n")
      .filter((line) => refusedInPages.test(line))
      .map((line) => `${path}: ${line}`),
  );
  assert.deepEqual(lines, []);
});
