import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fitValues } from "../../src/form/fit-values.ts";
import { emptyValues, type FormValues } from "../../src/form/form-state.ts";
import { readPolicy } from "../../src/form/read-policy.ts";
import { placeFaults } from "../../src/form/server-errors.ts";
import { readRecord } from "../../src/offline/read-record.ts";
import { retryDelay } from "../../src/photos/retry-delay.ts";
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

describe("a record of the device", () => {
  test("is read as it was written", () => {
    assert.deepEqual(read(whole), { ...row, ...whole });
    assert.deepEqual(read({ files: [] }), { ...row, files: [] });
  });

  for (const [what, content, more] of [
    ["is no object", "Jalan"],
    ["is nothing", null],
    ["has no list of files", { ...whole, files: undefined }],
    ["has a file that is none", { ...whole, files: [null] }],
    ["has a file without a name", { ...whole, files: [{ id: "a", type: "" }] }],
    ["has a report that is text", { ...whole, report: "Jalan" }],
    ["has attempts of another shape", { ...whole, attempts: { texts: "{}" } }],
    ["has a body that is no text", { ...whole, attempts: { ...whole.attempts, texts: [5] } }],
    ["has a time of the next try that is none", { ...whole, attempts: { ...whole.attempts, next: null } }],
    ["has a refusal without fields", { ...whole, refusal: { code: "x" } }],
    ["has a receipt without codes", { ...whole, receipt: {} }],
    ["is at a stage that this version does not know", whole, { stage: "archived" }],
    ["has no date", whole, { savedAt: undefined }],
    ["belongs to no form", whole, { scope: 5 }],
  ] as const)
    test(`that ${what} is passed over`, () => assert.equal(read(content, more), undefined));

  test("whose kept body is no JSON is passed over by whoever reads it", () => {
    assert.throws(() => read({ ...whole, attempts: { ...whole.attempts, texts: ["RAHASIA"] } }));
  });
});

describe("values of the device", () => {
  const values: FormValues = {
    ...emptyValues,
    title: "Jalan",
    confidential: true,
    region: { code: "32.73", name: "Kota Bandung", path: ["Jawa Barat"] } as FormValues["region"],
    point: { latitude: -6.9, longitude: 107.6 },
    agency: { kind: "other", text: "Pemkot", agency: { id: "x", name: "Pemkot" } as never },
  };

  test("come back as they were", () => {
    assert.deepEqual(fitValues(JSON.parse(JSON.stringify(values))), values);
  });

  test("of another type or a later version are left empty, each by itself", () => {
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

describe("a policy", () => {
  test("is taken as the channel tells it", async () => {
    const channel = await rehearse().client.getChannel();
    assert.deepEqual(readPolicy(channel), channel);
  });

  test("of another shape is none", async () => {
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
      { ...channel, region: "Bandung" },
      { ...channel, notice: { text: 5 } },
    ])
      assert.throws(() => readPolicy(odd as never), { code: "bad_response", retryable: true });
  });

  test("of a later version is taken without the classifications that have no words here", async () => {
    const channel = await rehearse().client.getChannel();
    const later = { ...channel, classifications: [...channel.classifications, "praise"] };
    assert.deepEqual(readPolicy(later as never), channel);
  });
});

test("field errors that are none are left out, the others are placed", () => {
  const errors = [null, 5, { code: "x", pointer: 7 }, { pointer: "#/title", code: "too_short" }];
  assert.deepEqual(
    placeFaults(errors as never).map(({ field, code }) => [field, code]),
    [
      [undefined, "x"],
      ["title", "too_short"],
    ],
  );
});

test("a file waits as long as the channel asks for, but never longer than an hour", () => {
  assert.deepEqual(
    [retryDelay(0), retryDelay(9), retryDelay(0, 30), retryDelay(0, 2_500_000), retryDelay(1100, 1e300)],
    [5_000, 120_000, 30_000, 3_600_000, 3_600_000],
  );
});
