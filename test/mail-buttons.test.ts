// Tests that emails to reporters name buttons exactly as the form does, because they tell the reporter which
// button to press.
import assert from "node:assert/strict";
import { test } from "node:test";
import { mailStrings } from "../packages/channel/src/mail/write-mail.ts";

/** Returns every string in a module, at any depth. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

for (const [language, { kinds }] of Object.entries(mailStrings))
  test(`emails in ${language} use the form's button labels`, async () => {
    const { status } = await import(`../packages/widget/src/strings/${language}/status.ts`);
    const strings = new Set(stringsIn(status));
    const named = Object.values(kinds).flatMap(({ next }) =>
      [...next.matchAll(/“([^”]+)”/g)].map(([, name = ""]) => name),
    );
    assert.ok(named.length >= 6, `${named.length} buttons`);
    for (const name of named) assert.ok(strings.has(name), `the form has no button “${name}”`);
  });
