import assert from "node:assert/strict";
import { test } from "node:test";
import { rootOf } from "./roots.ts";

const known = new Set(["lubang", "sapu", "tanya", "tutup", "bakar", "perumahan", "rumah", "makan", "padam"]);
const root = (word: string) => rootOf(word, (one) => known.has(one));

test("the known root of an inflected form is found, including replaced letters", () => {
  const cases = {
    berlubangnya: "lubang",
    menyapu: "sapu",
    dipertanyakan: "tanya",
    penutupan: "tutup",
    mbakari: "bakar",
    dipadamkan: "padam",
    lubange: "lubang",
  };
  for (const [word, expected] of Object.entries(cases)) assert.equal(root(word), expected, word);
});

test("only known words count as roots, and the rest of the form must not be too short", () => {
  assert.equal(root("perumahan"), "rumah");
  assert.equal(root("qwertyan"), undefined);
  assert.equal(
    rootOf("makan", (one) => one === "mak"),
    undefined,
  );
});
