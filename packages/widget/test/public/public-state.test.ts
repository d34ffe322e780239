import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  firstState,
  isFiltered,
  type PublicState,
  publicClassifications,
  publicStatuses,
  publicViews,
  queryOf,
  readState,
  writeState,
} from "../../src/public/public-state.ts";

const read = (query: string): PublicState => readState(new URLSearchParams(query));

const word = fc
  .string({ unit: "grapheme", minLength: 2, maxLength: 60 })
  .map((text) => text.trim())
  .filter((text) => [...text].length > 1);
const orNone = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(""), text);
const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
const dayText = day.map((date) => date.toISOString().slice(0, 10));

const states: fc.Arbitrary<PublicState> = fc.record(
  {
    view: fc.constantFrom(...publicViews),
    trackingId: fc.constantFrom("", "K7M-2QF-9XK"),
    q: orNone(word),
    agencyId: orNone(word),
    regionCode: fc.constantFrom("", "32", "32.73", "32.73.19"),
    categoryId: orNone(word),
    status: fc.subarray([...publicStatuses]),
    classification: fc.constantFrom("" as const, ...publicClassifications),
    from: orNone(dayText),
    to: orNone(dayText),
    quarter: fc.constantFrom("", "2026-2"),
    cursor: orNone(word),
  },
  { noNullPrototype: true },
);

test("every state survives a round trip through the URL", () => {
  fc.assert(
    fc.property(states, (state) => assert.deepEqual(readState(writeState(state)), state)),
    { numRuns: 300 },
  );
});

test("the initial state produces no query", () => {
  assert.equal(writeState(firstState).toString(), "");
  assert.deepEqual(read(""), firstState);
});

test("values that the channel would reject are dropped", () => {
  const query =
    "view=table&q=a&regionCode=Bandung&from=yesterday&to=2026-02-30&quarter=1999-4&status=open&classification=x&trackingId=%3Cb%3E";
  assert.deepEqual(read(query), firstState);
});

test("statuses from a form and from a link are parsed in the same way", () => {
  const form = read("status=closed&status=answered");
  assert.deepEqual(form.status, ["answered", "closed"]);
  assert.deepEqual(read("status=answered,closed"), form);
});

test("a query for the channel contains only the filters that are set, without the state of the view", () => {
  const set = Object.entries(queryOf(read("view=map&q=jalan&status=closed&trackingId=K7M-2QF-9XK")));
  assert.deepEqual(
    set.filter(([, value]) => value !== undefined),
    [
      ["q", "jalan"],
      ["status", ["closed"]],
    ],
  );
});

test("the reader cannot change a filter that the site has set", () => {
  const state = read("agencyId=pemkot-bandung&cursor=abc&view=map");
  assert.equal(isFiltered(state), true);
  assert.equal(isFiltered(state, { agencyId: "pemkot-bandung" }), false);
  assert.equal(isFiltered({ ...state, status: ["closed"] }, { agencyId: "pemkot-bandung" }), true);
});
