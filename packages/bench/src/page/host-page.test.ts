import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "../peers/peer-list.ts";
import { hostPage, policyOf } from "./host-page.ts";

const entry: Entry = { name: "x", kind: "form", fields: 9, html: "<x-form></x-form>", ready: [["x-form"]] };
const script = { path: "/x/main.js", bytes: new Uint8Array() };

test("the trusted types policy extends the strict policy", () => {
  const strict = policyOf("strict", "http://cdn", "http://channel");
  assert.equal(
    strict,
    "default-src 'self'; script-src http://cdn; connect-src 'self' http://channel; worker-src blob:",
  );
  assert.ok(
    policyOf("types", "http://cdn", "http://channel")?.startsWith(`${strict}; require-trusted-types-for`),
  );
  assert.equal(policyOf("none", "http://cdn", "http://channel"), undefined);
});

test("a page refers to its script with its path and delay", () => {
  const bundle = {
    script,
    first: [script],
    later: [],
    styles: [{ path: "/x/style.css", bytes: new Uint8Array() }],
  };
  const page = hostPage(entry, bundle, { cdn: "http://cdn", late: 1500 });
  assert.match(page, /<script type="module" async src="http:\/\/cdn\/x\/main\.js\?late=1500">/);
  assert.match(page, /href="\/x\/style\.css"/);
  assert.match(page, /<main>.*<x-form><\/x-form>/);
});

test("the page of an entry without a script has no script tag", () =>
  assert.doesNotMatch(hostPage(entry, { first: [], later: [], styles: [] }), /<script/));
