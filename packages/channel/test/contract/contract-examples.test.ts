import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { ErrorCode, Problem } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { parse } from "yaml";
import { testTrackingId } from "../../src/events/events.ts";
import { fieldMessage, problemTexts } from "../../src/http/messages.ts";
import { statusOf } from "../../src/http/problem-response.ts";
import { readTrackingId } from "../../src/report/tracking-id.ts";

const contractText = readFileSync(new URL(import.meta.resolve("@lapor/openapi/openapi.yaml")), "utf8");
/** A problem document that this version defines, with codes that it supports. */
interface KnownProblem extends Omit<Problem, "code" | "errors"> {
  code: ErrorCode;
  errors?: (FieldError & { message: string })[];
}
const contract = parse(contractText) as {
  components: {
    examples: Record<string, { value: KnownProblem | object }>;
    schemas: { Problem: { examples: KnownProblem[] } };
  };
};
const isProblem = (value: KnownProblem | object): value is KnownProblem =>
  "requestId" in value && "code" in value;
const problems = [
  ...Object.values(contract.components.examples).map(({ value }) => value),
  ...contract.components.schemas.Problem.examples,
].filter(isProblem);

/** Codes whose example has a specific detail instead of the general text. */
const told = [
  "invalid_request",
  "wrong_key_kind",
  "not_found",
  "report_not_found",
  "origin_not_allowed",
  "payload_too_large",
  "unsupported_media_type",
  "invalid_transition",
];

test("the contract has an example for every error code, with the channel's own text and status", () => {
  assert.deepEqual([...new Set(problems.map(({ code }) => code))].sort(), Object.keys(problemTexts).sort());
  for (const { code, title, detail, status, type } of problems) {
    assert.equal(title, problemTexts[code].title.id, code);
    assert.equal(status, statusOf[code], code);
    assert.equal(type, `urn:lapor:problem:${code}`);
    if (!told.includes(code)) assert.equal(detail, problemTexts[code].detail.id, code);
  }
});

test("the channel's own validation texts match the contract's examples of rejected fields", () => {
  const limits: Record<string, number> = { "#/title": 5, "#/message": 5, limit: 100 };
  const refused = problems.flatMap(({ errors }) => errors ?? []);
  assert.ok(refused.length >= 5);
  for (const { pointer, parameter, code, message } of refused) {
    const limit = limits[pointer ?? parameter ?? ""];
    assert.equal(message, fieldMessage({ code, limits: { limit } }, "id"));
  }
});

test("the channel accepts every tracking ID in the contract, except the one in test events, so examples can be tried", () => {
  const printed = contractText.match(/\b(?:[\dA-HJKMNP-TV-Z]{3}-){2}[\dA-HJKMNP-TV-Z]{3}\b/g) ?? [];
  assert.ok(printed.length >= 20);
  for (const trackingId of printed)
    if (trackingId !== testTrackingId) assert.equal(readTrackingId(trackingId), trackingId);
  // A test event has an ID that no report can have: `createTrackingId` generates only IDs that
  // `readTrackingId` accepts.
  assert.equal(readTrackingId(testTrackingId), undefined);
});
