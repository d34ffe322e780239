import assert from "node:assert/strict";
import { test } from "node:test";
import { initialState, openChannel, reduceForm } from "../src/form/form-state.ts";
import { writeReport } from "../src/form/new-report.ts";
import { placeFaults } from "../src/form/server-faults.ts";
import { localDate, validateForm } from "../src/form/validate.ts";
import { keyBody } from "../src/keyed-body.ts";

const today = "2026-11-24";
const good = {
  ...initialState.values,
  classification: "complaint" as const,
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12.",
  occurredOn: "2026-11-20",
  address: "Jl. Braga 12",
};
const codes = (values: Partial<typeof good>, channel = openChannel) =>
  validateForm({ ...good, ...values }, channel, today, false).map(({ field, code }) => `${field} ${code}`);

test("a report with the five fields that LAPOR! requires may be sent", () => {
  assert.deepEqual(codes({}), []);
});

test("lengths are counted in code points and without the blanks around, as the channel counts", () => {
  assert.deepEqual(codes({ title: "🙂🙂🙂🙂" }), ["title too_short"]);
  assert.deepEqual(codes({ title: "🙂🙂🙂🙂🙂" }), []);
  assert.deepEqual(codes({ title: "  abc      " }), ["title too_short"]);
  assert.deepEqual(codes({ title: "🙂".repeat(150) }), []);
  assert.deepEqual(codes({ title: "x".repeat(151) }), ["title too_long"]);
});

test("today is no future, tomorrow is", () => {
  assert.deepEqual(codes({ occurredOn: today }), []);
  assert.deepEqual(codes({ occurredOn: "2026-11-25" }), ["occurredOn in_future"]);
});

test("a place is needed: a chosen region or an address", () => {
  assert.deepEqual(codes({ address: "" }), ["region required"]);
  assert.deepEqual(codes({ regionText: "bandu" }), ["region pick"]);
});

test("contact fields are judged by the channel's policy", () => {
  const reporter = { name: "required", email: "off", phone: "optional" } as const;
  assert.deepEqual(codes({ email: "no", phone: "12" }, { ...openChannel, reporter }), [
    "name required",
    "phone invalid_format",
  ]);
});

test("what the channel has off is never sent", () => {
  const reporter = { name: "off", email: "off", phone: "off" } as const;
  const report = writeReport(
    { ...good, name: "Ayu", phone: "081234567890" },
    { ...openChannel, reporter },
    "",
    [],
  );
  assert.equal("reporter" in report, false);
});

test("the same words keep their idempotency key, other words get another", () => {
  const first = keyBody({ title: "a" }, undefined);
  assert.equal(keyBody({ title: "a" }, first).key, first.key);
  assert.notEqual(keyBody({ title: "b" }, first).key, first.key);
});

test("no failure loses a value", () => {
  let state = reduceForm(initialState, { type: "edit", values: good });
  for (const action of [
    { type: "await" },
    { type: "send" },
    { type: "fail", fault: { code: "network" } },
    { type: "refuseFields", faults: [{ field: "title", code: "too_long" }] },
    { type: "learnChannel", channel: openChannel },
    { type: "refuseSite", fault: { code: "forbidden" } },
  ] as const) {
    state = reduceForm(state, action);
    assert.deepEqual(state.values, good);
  }
});

test("an edited field loses its own message, while the summary keeps the line", () => {
  const refused = reduceForm(initialState, {
    type: "refuseFields",
    faults: [{ field: "title", code: "required" }],
  });
  const edited = reduceForm(refused, { type: "edit", values: { title: "x" } });
  assert.deepEqual(edited.faults, [{ field: "title", code: "required", edited: true }]);
});

test("the receipt forgets the words of the report", () => {
  const filled = reduceForm(initialState, { type: "edit", values: good });
  const receipt = {} as never;
  assert.deepEqual(reduceForm(filled, { type: "receive", receipt }).values, initialState.values);
});

test("each error of the channel is placed at one control, and one that fits none is kept", () => {
  const faults = placeFaults([
    { pointer: "#/location/address", code: "too_long", message: "a" },
    { pointer: "#/location", code: "required", message: "b" },
    { pointer: "#/location/regionCode", code: "not_found", message: "c" },
    { pointer: "#/attachmentIds/0", code: "already_used", message: "d" },
    { pointer: "#/unheardOf", code: "unknown_field", message: "e" },
  ]);
  assert.deepEqual(
    faults.map(({ field, code }) => [field, code]),
    [
      ["address", "too_long"],
      ["region", "required"],
      ["attachments", "already_used"],
      [undefined, "unknown_field"],
    ],
  );
});

test("the local date is the device's own, not UTC's", () => {
  assert.equal(localDate(new Date(2026, 0, 5, 0, 30)), "2026-01-05");
});
