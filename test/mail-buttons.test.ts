// A mail tells the reporter which button to press: it has to name the button as the form does.
import assert from "node:assert/strict";
import { test } from "node:test";
import { mailStrings } from "../packages/channel/src/mail/write-mail.ts";

/** Every string of a module, at any depth. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

for (const [language, { kinds }] of Object.entries(mailStrings))
  test(`mails in ${language} name the buttons as the form does`, async () => {
    const { status } = await import(`../packages/widget/src/strings/${language}/status.ts`);
    const strings = new Set(stringsIn(status));
    const named = Object.values(kinds).flatMap(({ next }) =>
      [...next.matchAll(/“([^”]+)”/g)].map(([, name = ""]) => name),
    );
    assert.ok(named.length >= 6, `${named.length} buttons`);
    for (const name of named) assert.ok(strings.has(name), `the form has no button “${name}”`);
  });
