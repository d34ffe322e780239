import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readPolicy } from "../../src/form/policy/read-policy.ts";
import { placeErrors } from "../../src/form/policy/server-errors.ts";
import { readRecord } from "../../src/offline/read-record.ts";
import { retryDelay } from "../../src/photos/retry-delay.ts";
import { emptyValues, type FormValues } from "../../src/values/form-values.ts";
import { fitValues } from "../../src/values/stored-values.ts";
import { someReceipt } from "../support/offline-rehearsal.ts";
import { rehearse } from "../support/rehearsal.ts";

const row = { id: "one", scope: "form", stage: "waiting", savedAt: 1 };
const whole = {
  values: { title: "Jalan" },
  files: [{ id: "a", name: "a.jpg", type: "image/jpeg", attachmentId: "up-a", uploadedAt: 1 }],
  report: { title: "Jalan" },
  attempts: { texts: ['{"title":"Jalan"}'], first: 1, last: 1, count: 1, next: 1, code: "network" },
  refusal: { code: "validation_failed", fields: [] },
  receipt: someReceipt,
  earlier: true,
};
const read = (content: unknown, more: object = {}) =>
  readRecord({ ...row, ...more }, content, (values) => values);

describe("a stored record", () => {
  test("a valid record is read unchanged", () => {
    assert.deepEqual(read(whole), { ...row, ...whole });
    assert.deepEqual(read({ files: [] }), { ...row, files: [] });
  });

  for (const [what, content, more] of [
    ["is no object", "Jalan"],
    ["is nothing", null],
    ["has no list of files", { ...whole, files: undefined }],
    ["has a file that is invalid", { ...whole, files: [null] }],
    ["has a file without a name", { ...whole, files: [{ id: "a", type: "" }] }],
    ["has a report that is text", { ...whole, report: "Jalan" }],
    ["has attempts of another shape", { ...whole, attempts: { texts: "{}" } }],
    ["has a body that is no text", { ...whole, attempts: { ...whole.attempts, texts: [5] } }],
    ["has an invalid time of the next attempt", { ...whole, attempts: { ...whole.attempts, next: null } }],
    ["has a refusal without fields", { ...whole, refusal: { code: "x" } }],
    ["has a receipt without codes", { ...whole, receipt: {} }],
    ["is at a stage that this version does not know", whole, { stage: "archived" }],
    ["has no date", whole, { savedAt: undefined }],
    ["belongs to no form", whole, { scope: 5 }],
  ] as const)
    test(`a stored record that ${what} is skipped`, () => assert.equal(read(content, more), undefined));

  test("a stored record whose body is not JSON is skipped", () => {
    assert.throws(() => read({ ...whole, attempts: { ...whole.attempts, texts: ["RAHASIA"] } }));
  });
});

describe("stored values", () => {
  const values: FormValues = {
    ...emptyValues,
    title: "Jalan",
    confidential: true,
    region: { code: "32.73", name: "Kota Bandung", path: ["Jawa Barat"] } as FormValues["region"],
    point: { latitude: -6.9, longitude: 107.6 },
    agency: { kind: "other", text: "Pemkot", agency: { id: "x", name: "Pemkot" } as never },
  };

  test("valid values are restored unchanged", () => {
    assert.deepEqual(fitValues(JSON.parse(JSON.stringify(values))), values);
  });

  test("a value of another type or from a later version is left empty, and other values are restored", () => {
    for (const [name, odd] of [
      ["title", 42],
      ["body", null],
      ["anonymous", "yes"],
      ["region", "Bandung"],
      ["region", { code: "32.73", name: "Kota Bandung" }],
      ["point", { latitude: "6" }],
      ["agency", { kind: "several" }],
      ["agency", { kind: "suggested" }],
      ["agency", null],
      ["fromLater", "x"],
    ] as const)
      assert.deepEqual(
        fitValues({ ...values, [name]: odd }),
        name in values ? { ...values, [name]: emptyValues[name as keyof FormValues] } : values,
        `${name}: ${JSON.stringify(odd)}`,
      );
    for (const odd of [undefined, null, 5, "x", []]) assert.deepEqual(fitValues(odd), emptyValues);
  });
});

describe("a stored policy", () => {
  test("a valid policy is accepted unchanged", async () => {
    const channel = await rehearse().client.getChannel();
    assert.deepEqual(readPolicy(channel), channel);
  });

  test("a policy with another structure is rejected", async () => {
    const channel = await rehearse().client.getChannel();
    for (const odd of [
      {},
      [],
      { ...channel, text: undefined },
      { ...channel, text: { ...channel.text, titleMax: "150" } },
      { ...channel, classifications: [] },
      { ...channel, classifications: ["praise"] },
      { ...channel, attachments: { maxCount: 1 } },
      { ...channel, reporter: {} },
      { ...channel, agency: {} },
      { ...channel, identity: undefined },
      { ...channel, region: "Bandung" },
      { ...channel, notice: { text: 5 } },
    ])
      assert.throws(() => readPolicy(odd as never), { code: "bad_response", retryable: true });
  });

  test("a later version's policy is accepted without the classifications that the widget has no strings for", async () => {
    const channel = await rehearse().client.getChannel();
    const later = { ...channel, classifications: [...channel.classifications, "praise"] };
    assert.deepEqual(readPolicy(later as never), channel);
  });
});

test("malformed field errors are ignored, and valid ones are assigned to their fields", () => {
  const errors = [null, 5, { code: "x", pointer: 7 }, { pointer: "#/title", code: "too_short" }];
  assert.deepEqual(
    placeErrors(errors as never).map(({ field, code }) => [field, code]),
    [
      [undefined, "x"],
      ["title", "too_short"],
    ],
  );
});

test("an upload waits as long as the channel requires, but at most an hour", () => {
  assert.deepEqual(
    [retryDelay(0), retryDelay(9), retryDelay(0, 30), retryDelay(0, 2_500_000), retryDelay(1100, 1e300)],
    [5_000, 120_000, 30_000, 3_600_000, 3_600_000],
  );
});
