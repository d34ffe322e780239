import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { OperationId } from "../src/operation.ts";
import type { FieldErrorCode } from "../src/schemas.gen.ts";
import { type FieldError, readParameters, validateBody } from "../src/validators.ts";
import { contractDocument } from "./support/contract-document.ts";

const report = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  occurredOn: "2024-03-05",
  body: "Ada lubang besar di depan nomor 12.",
  location: { regionCode: "32.73" },
};
const id = (n: number) => `0192f5e2-7c1a-7f3e-8b52-${String(n).padStart(12, "0")}`;
const ofReport = (changes: object) => validateBody("submitReport", { ...report, ...changes });
const ofInbox = (query: Record<string, string> | string[][], operation: OperationId = "listAgencyReports") =>
  readParameters(operation, { path: {}, query: new URLSearchParams(query), header: new Headers() });

const summaryOf = (fieldErrors: FieldError[]) =>
  fieldErrors.map(({ pointer, parameter, code, limits }) => [pointer ?? parameter, code, limits ?? {}]);

const reached: [FieldErrorCode, () => FieldError[], field: string, limits: object][] = [
  ["required", () => ofReport({ title: undefined }), "#/title", {}],
  ["unknown_field", () => ofReport({ "a/b~c": 1 }), "#/a~1b~0c", {}],
  ["unknown_parameter", () => ofInbox({ statuss: "assigned" }).fieldErrors, "statuss", { nearest: "status" }],
  [
    "repeated_parameter",
    () =>
      ofInbox([
        ["limit", "7"],
        ["limit", "7"],
      ]).fieldErrors,
    "limit",
    {},
  ],
  ["wrong_type", () => ofReport({ anonymous: "ya" }), "#/anonymous", {}],
  ["too_short", () => ofReport({ title: "x" }), "#/title", { limit: 5 }],
  ["too_long", () => ofReport({ title: "x".repeat(151) }), "#/title", { limit: 150 }],
  [
    "too_small",
    () => ofReport({ location: { latitude: -91, longitude: 0 } }),
    "#/location/latitude",
    { limit: -90 },
  ],
  ["too_large", () => ofInbox({ limit: "101" }).fieldErrors, "limit", { limit: 100 }],
  [
    "too_many",
    () => ofReport({ attachmentIds: Array.from({ length: 21 }, (_, n) => id(n)) }),
    "#/attachmentIds",
    { limit: 20 },
  ],
  ["duplicate", () => ofReport({ attachmentIds: [id(1), id(1)] }), "#/attachmentIds", {}],
  ["invalid_format", () => ofReport({ occurredOn: "2024-02-30" }), "#/occurredOn", {}],
  [
    "not_allowed_value",
    () => ofReport({ classification: "keluhan" }),
    "#/classification",
    { allowed: ["complaint", "aspiration", "information_request"] },
  ],
];

for (const [code, validate, field, limits] of reached)
  test(`the validator reports ${code} with the field and the limit`, () => {
    assert.deepEqual(summaryOf(validate()), [[field, code, limits]]);
  });

test("every field error code comes from the validators or the channel's rules", () => {
  const fromRules: FieldErrorCode[] = [
    "in_future",
    "out_of_range",
    "not_found",
    "already_used",
    "same_agency",
    "not_permitted",
    "personal_data",
    "too_many_pixels",
    "locked",
    "unreadable",
    "holds_files",
  ];
  const all = contractDocument.components.schemas.FieldErrorCode["x-extensible-enum"] as FieldErrorCode[];
  assert.deepEqual([...reached.map(([code]) => code), ...fromRules].toSorted(), all.toSorted());
});

test("the validator reports every invalid field of a body once", () => {
  const fieldErrors = validateBody("submitReport", {
    title: "x",
    nik: 1,
    reporter: { email: "@" },
    location: {},
  });
  assert.deepEqual(fieldErrors.map(({ pointer }) => pointer).toSorted(), [
    ...["#/body", "#/classification", "#/location", "#/nik", "#/reporter/email", "#/title"],
  ]);
});

test("the validator reports the missing coordinate when only one is given", () => {
  assert.deepEqual(summaryOf(ofReport({ location: { latitude: 1 } })), [
    ["#/location/longitude", "required", {}],
  ]);
});

test("the validator rejects a missing, null or list body at its root", () => {
  assert.deepEqual(
    validateBody("submitReport", undefined).map(({ pointer, code }) => [pointer, code]),
    [["#", "required"]],
  );
  for (const body of [null, [], "x", 1])
    assert.deepEqual(
      validateBody("submitReport", body).map(({ pointer, code }) => [pointer, code]),
      [["#", "wrong_type"]],
    );
});

test("text length is counted in code points", () => {
  assert.deepEqual(ofReport({ title: "😀".repeat(5) }), []);
  assert.deepEqual(ofReport({ title: "😀".repeat(150) }), []);
  assert.equal(ofReport({ title: "😀".repeat(151) })[0]?.code, "too_long");
});

test("numbers, booleans and lists are parsed from parameters", () => {
  const { values, fieldErrors } = ofInbox({ limit: "7", overdue: "true", status: "submitted,assigned" });
  assert.deepEqual(fieldErrors, []);
  assert.deepEqual(values, { limit: 7, overdue: true, status: ["submitted", "assigned"] });
});

test("a list parameter keeps the order of the query, however it is repeated", () => {
  const spellings = [
    "status=closed,assigned",
    "status=closed&status=assigned",
    "status[]=closed&status[]=assigned",
    "status%5B0%5D=closed&status%5B1%5D=assigned",
    "status=closed&status[]=assigned",
  ];
  for (const spelling of spellings)
    assert.deepEqual(
      ofInbox([...new URLSearchParams(spelling)]),
      { values: { status: ["closed", "assigned"] }, fieldErrors: [] },
      spelling,
    );
});

test("the error for an unknown parameter suggests the one that was probably meant, or lists all parameters of the operation", () => {
  const nearest = (name: string) => ofInbox({ [name]: "1" }).fieldErrors[0]?.limits?.nearest;
  assert.deepEqual(["Status", "agency_id", "region", "limit[]", "categori", "escalate"].map(nearest), [
    "status",
    "agencyId",
    "regionCode",
    "limit",
    "categoryId",
    "escalated",
  ]);
  const allowed = ofInbox({ halaman: "2" }).fieldErrors[0]?.limits?.allowed;
  assert.ok(Array.isArray(allowed) && allowed.includes("cursor"));
  assert.deepEqual(summaryOf(ofInbox({ halaman: "2" }, "getChannel").fieldErrors), [
    ["halaman", "unknown_parameter", { allowed: [] }],
  ]);
});

test("the validator reports at most twenty unknown parameters", () => {
  const query = Array.from({ length: 500 }, (_, n) => [`x${n}`, "1"]);
  assert.equal(ofInbox(query).fieldErrors.length, 20);
});

test("an error spells an invalid parameter as the contract does", () => {
  for (const query of [
    { limit: "x" },
    { limit: "1.5" },
    { limit: "" },
    { overdue: "ya" },
    { status: "lost" },
    { status: "" },
    { cursor: "" },
  ])
    assert.deepEqual(
      ofInbox(query).fieldErrors.map(({ parameter }) => parameter),
      Object.keys(query),
    );
  const header = new Headers({ "if-match": "3" });
  const { fieldErrors } = readParameters("verifyReport", {
    path: { trackingId: "K7M-2QF-9XK" },
    query: new URLSearchParams(),
    header,
  });
  assert.deepEqual(
    fieldErrors.map(({ parameter, code }) => [parameter, code]),
    [["If-Match", "invalid_format"]],
  );
});

test("validation changes neither the body nor text parameters", () => {
  const body = { ...report, anonymous: "true" };
  validateBody("submitReport", body);
  assert.equal(body.anonymous, "true");
  assert.deepEqual(ofInbox({ q: "123" }, "listAgencies").values, { q: "123" });
});

test("the generated validators never evaluate strings as code, so they run under a strict CSP", () => {
  const modules = ["request-validators.gen.js", "response-validators.gen.js"].map((name) =>
    fileURLToPath(new URL(`../src/${name}`, import.meta.url)),
  );
  for (const file of modules)
    assert.doesNotMatch(readFileSync(file, "utf8"), /\beval\s*\(|\bnew Function\b|\bFunction\s*\(/);
  const script = `for (const file of ${JSON.stringify(modules)}) {
    const { validators } = await import(file);
    for (const validate of Object.values(validators)) validate({});
    process.stdout.write(Object.keys(validators).length > 20 ? "ran " : "empty ");
  }`;
  const node = [
    process.execPath,
    "--disallow-code-generation-from-strings",
    "--input-type=module",
    "-e",
    script,
  ] as const;
  assert.equal(execFileSync(node[0], node.slice(1), { encoding: "utf8" }), "ran ran ");
});
