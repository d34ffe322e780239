import assert from "node:assert/strict";
import { test } from "node:test";
import { perturbations, perturbCases } from "./perturbations.ts";

const lines = Array.from({ length: 20 }, (_, id) =>
  JSON.stringify({
    title: "Lampu jalan mati",
    text: `Lampu jalan di gang ${id} sudah lama mati`,
    embedAgencyId: "a",
  }),
).join("\n");
const textsOf = (name: string): string[] => {
  const one = perturbations.find((perturbation) => perturbation.name === name);
  assert.ok(one, name);
  return perturbCases(lines, one)
    .split("\n")
    .map((line) => JSON.parse(line).text);
};

test("every perturbation keeps the site and leaves words in every text", () => {
  for (const one of perturbations)
    for (const line of perturbCases(lines, one).split("\n")) {
      const { embedAgencyId, text } = JSON.parse(line);
      assert.equal(embedAgencyId, "a");
      assert.match(text, /[a-z]/i, one.name);
    }
});

test("the perturbations of a case are the same in every run and differ from those of other cases", () => {
  const name = "typing errors in 5 % of letters";
  assert.deepEqual(textsOf(name), textsOf(name));
  assert.notDeepEqual(textsOf(name), textsOf("as written"));
  assert.ok(new Set(textsOf(name).map((text) => text.replace(/\d+/, ""))).size > 1);
});

test("a life story before or after the complaint lengthens the text to about 2,000 characters", () => {
  const [before, after] = ["2,000 letters, a life story first", "2,000 letters, a life story after it"].map(
    textsOf,
  );
  assert.ok(before?.every((text) => text.length > 1850 && text.endsWith("lama mati")));
  assert.ok(after?.every((text) => text.length > 1850 && text.startsWith("Lampu jalan mati")));
});
