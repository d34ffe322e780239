import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { missingOf, settingErrorsOf, withoutFaults } from "./setting-errors.ts";
import { fits, initialSettings, readFragment, settingNames, writeFragment } from "./settings.ts";

const changed = (patch: object) => ({ ...initialSettings, ...patch });

test("settings survive a round trip through the URL, and default settings are omitted from it", () => {
  const chosen = changed({
    agency: "pemkot-bandung",
    accent: "#0b5f4c",
    csp: "script-src 'self'; img-src *",
    lang: "jv",
  });
  assert.deepEqual(readFragment(`#${writeFragment(chosen)}`), chosen);
  assert.equal(writeFragment(initialSettings), "");
});

test("any URL produces valid settings", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.tuple(fc.constantFrom(...settingNames), fc.string())),
      (noise, pairs) => {
        const settings = readFragment(`#${new URLSearchParams(pairs)}&${noise}`);
        for (const name of settingNames) assert.ok(fits(name, settings[name]), `${name}: ${settings[name]}`);
      },
    ),
  );
});

test("a secret key in the URL never becomes a setting", () => {
  for (const name of settingNames) {
    assert.equal(fits(name, "sk_live_1"), false, name);
    assert.equal(readFragment(`#${name}=${encodeURIComponent("x SK_live_1")}`)[name], initialSettings[name]);
  }
});

test("each invalid setting has an error and is omitted from the snippet", () => {
  const wrong = changed({
    key: "kunci",
    channel: "kanal.example",
    status: "lacak",
    tiles: "https://peta.example/1.png",
  });
  assert.deepEqual(settingErrorsOf(wrong), {
    key: "key",
    channel: "address",
    status: "path",
    tiles: "tiles",
  });
  assert.deepEqual(withoutFaults(wrong), initialSettings);
  assert.deepEqual(missingOf(wrong), ["channel", "key", "files"]);
  const right = changed({
    key: "pk_bandung",
    channel: "https://kanal.example",
    files: "https://cdn.example/lapor",
    status: "/lacak",
  });
  assert.deepEqual([settingErrorsOf(right), missingOf(right)], [{}, []]);
});
