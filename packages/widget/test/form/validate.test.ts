import assert from "node:assert/strict";
import { test } from "node:test";
import type { Channel, Classification } from "@lapor/sdk";
import { localDate, validateForm } from "../../src/form/fields/validate.ts";
import { validateChoices, validateReporter } from "../../src/form/fields/validate-late.ts";
import { placeErrors } from "../../src/form/policy/server-errors.ts";
import { writeReport } from "../../src/form/sending/new-report.ts";
import { initialState, type Policy } from "../../src/form/state/form-state.ts";
import { reduceForm } from "../../src/form/state/reduce-form.ts";
import { withIdempotencyKey } from "../../src/status/actions/reporter-action.ts";
import { rehearse } from "../support/rehearsal.ts";

const today = "2026-11-24";
const { policy } = initialState;
const good = {
  ...initialState.values,
  classification: "complaint" as const,
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12.",
  occurredOn: "2026-11-20",
  address: "Jl. Braga 12",
};
const inWords = ({ field, code }: { field: unknown; code: string }) => `${field} ${code}`;
const codes = (values: Partial<typeof good>) =>
  validateForm({ ...good, ...values }, policy, today).map(inWords);

test("a report with the five fields that LAPOR! requires is valid", () => {
  assert.deepEqual(codes({}), []);
});

test("an empty form has three errors, in form order, because the classification and the date are preset", () => {
  assert.deepEqual(codes(initialState.values as typeof good), [
    "title required",
    "body required",
    "region required",
  ]);
});

test("lengths are counted in code points without surrounding spaces, as in the channel", () => {
  assert.deepEqual(codes({ title: "🙂🙂🙂🙂" }), ["title too_short"]);
  assert.deepEqual(codes({ title: "🙂🙂🙂🙂🙂" }), []);
  assert.deepEqual(codes({ title: "  abc      " }), ["title too_short"]);
  assert.deepEqual(codes({ title: "🙂".repeat(150) }), []);
  assert.deepEqual(codes({ title: "x".repeat(151) }), ["title too_long"]);
});

test("today is accepted as the date, and tomorrow is rejected as a future date", () => {
  assert.deepEqual(codes({ occurredOn: today }), []);
  assert.deepEqual(codes({ occurredOn: "2026-11-25" }), ["occurredOn in_future"]);
});

test("a report requires a place: a region, an address or a point", () => {
  assert.deepEqual(codes({ address: "" }), ["region required"]);
  assert.deepEqual(codes({ address: "", regionText: "bandu" }), []);
  assert.deepEqual(codes({ address: "", point: { latitude: -6.9, longitude: 107.6 } }), []);
});

test("text typed into the search for a place or an agency requires a choice unless the list of places cannot be loaded", () => {
  const validated = (values: Partial<typeof good>, regionsMissing = false) =>
    validateChoices({ ...good, ...values }, { ...initialState, regionsMissing }).map(inWords);
  assert.deepEqual(validated({ regionText: "bandu" }), ["region pick"]);
  assert.deepEqual(validated({ regionText: "bandu" }, true), []);
  assert.deepEqual(validated({ agency: { kind: "other", text: "imigr" } }, true), ["agency pick_or_unknown"]);
  assert.deepEqual(validated({ agency: { kind: "unknown" } }), []);
});

test("a draft's agency search requires no choice in a single-agency channel, which hides the search", async () => {
  for (const mode of ["standalone", "single_agency", "gateway"] as const) {
    const channel = await rehearse({ mode }).client.getChannel();
    const errors = validateChoices(
      { ...good, agency: { kind: "other", text: "imigr" } },
      { ...initialState, channel },
    );
    assert.deepEqual(errors.map(inWords), mode === "standalone" ? ["agency pick_or_unknown"] : [], mode);
  }
});

test("a complaint requires a date when the reporter chooses “another date”", () => {
  const validated = (classification: Classification) =>
    validateChoices({ ...good, occurredOn: "", classification }, { ...initialState, otherDate: true }).map(
      inWords,
    );
  assert.deepEqual(validated("complaint"), ["occurredOn required"]);
  assert.deepEqual(validated("aspiration"), []);
});

test("typed text without a chosen place is sent before the address", () => {
  const addressOf = (values: Partial<typeof good>) =>
    writeReport({ ...good, ...values }, policy, "").location.address;
  assert.equal(addressOf({ regionText: " Coblong " }), "Coblong, Jl. Braga 12");
  assert.equal(addressOf({ regionText: "Coblong", address: " " }), "Coblong");
  assert.equal(addressOf({ regionText: " ", address: "" }), undefined);
});

test("a classification that the channel does not accept is treated as missing", () => {
  const narrow: Policy = { ...policy, classifications: ["aspiration"] };
  assert.deepEqual(validateForm(good, narrow, today).map(inWords), ["classification required"]);
});

test("contact fields are validated against the channel's policy", () => {
  const reporter = { name: "required", email: "off", phone: "optional" } as const;
  assert.deepEqual(
    validateReporter({ ...good, email: "no", phone: "12" }, { ...policy, reporter }).map(inWords),
    ["name required", "phone invalid_format"],
  );
});

test("phone numbers are accepted in the usual spellings", () => {
  const reporter = { name: "off", email: "optional", phone: "optional" } as const;
  for (const phone of ["081234567890", "0812 3456 7890", "+62812-3456-7890", ""])
    assert.deepEqual(validateReporter({ ...good, phone }, { ...policy, reporter }), [], phone);
  for (const phone of ["12345", "022-7654321", "0812"])
    assert.equal(validateReporter({ ...good, phone }, { ...policy, reporter }).length, 1, phone);
  assert.equal(validateReporter({ ...good, email: "ayu@contoh" }, { ...policy, reporter }).length, 1);
});

test("fields that the channel has turned off are never sent", () => {
  const reporter = { name: "off", email: "off", phone: "off" } as const;
  const report = writeReport({ ...good, name: "Ayu", phone: "081234567890" }, { reporter }, "");
  assert.equal("reporter" in report, false);
});

test("a report contains the version of the notice that was shown, or none if no notice was shown", () => {
  const notice = { version: "2026-01", seenAt: "2026-11-24T09:00:00Z" };
  assert.deepEqual(writeReport(good, policy, "", notice).notice, notice);
  assert.equal("notice" in writeReport(good, policy, ""), false);
});

test("the same text keeps its idempotency key, and a different text gets a new one", () => {
  const first = withIdempotencyKey({ title: "a" }, undefined);
  assert.equal(withIdempotencyKey({ title: "a" }, first).key, first.key);
  assert.notEqual(withIdempotencyKey({ title: "b" }, first).key, first.key);
});

test("no failure deletes a value that the reporter entered", () => {
  let state = reduceForm(initialState, { type: "edit", values: good });
  for (const action of [
    { type: "send" },
    { type: "stop" },
    { type: "refuse", errors: [{ field: "title", code: "too_long" }] },
    { type: "learn", channel: policy as Channel & Policy },
  ] as const) {
    state = reduceForm(state, action);
    assert.deepEqual(state.values, good);
  }
});

test("editing a field removes its error message but not its line in the error summary", () => {
  const refused = reduceForm(initialState, {
    type: "refuse",
    errors: [{ field: "title", code: "required" }],
  });
  const edited = reduceForm(refused, { type: "edit", values: { title: "x" } });
  assert.deepEqual(edited.errors, [{ field: "title", code: "required", edited: true }]);
});

test("a restart deletes the report's text and keeps the channel's policy", () => {
  const narrow: Policy = { ...policy, classifications: ["aspiration"] };
  const learned = reduceForm(initialState, { type: "learn", channel: narrow as Channel & Policy });
  const filled = reduceForm(learned, { type: "edit", values: good });
  const aspiration = { ...initialState.values, classification: "aspiration" as const };
  assert.deepEqual(reduceForm(filled, { type: "restart" }), {
    ...initialState,
    values: aspiration,
    policy: narrow,
    channel: narrow as Channel,
  });
});

test("each error from the channel is assigned to one control, and errors without a control are kept", () => {
  const errors = placeErrors([
    { pointer: "#/location/address", code: "too_long", message: "a" },
    { pointer: "#/location", code: "required", message: "b" },
    { pointer: "#/location/regionCode", code: "not_found", message: "c" },
    { pointer: "#/attachmentIds/0", code: "already_used", message: "d" },
    { pointer: "#/unheardOf", code: "unknown_field", message: "e" },
  ]);
  assert.deepEqual(
    errors.map(({ field, code }) => [field, code]),
    [
      ["address", "too_long"],
      ["region", "required"],
      ["attachments", "already_used"],
      [undefined, "unknown_field"],
    ],
  );
});

test("the local date is computed in the device's time zone, not in UTC", () => {
  assert.equal(localDate(new Date(2026, 0, 5, 0, 30)), "2026-01-05");
});
