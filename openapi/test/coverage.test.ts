import assert from "node:assert/strict";
import { test } from "node:test";
import { contractCases } from "../src/contract-suite.ts";
import { operations } from "../src/operation.ts";
import { contractDocument } from "./support/contract-document.ts";

test("every operation has a contract case", () => {
  const covered = new Set(contractCases.map(({ operation }) => operation));
  assert.deepEqual(
    operations.filter(({ id }) => !covered.has(id)).map(({ id }) => id),
    [],
  );
});

test("every error code has a contract case", () => {
  const covered = new Set<string | undefined>(contractCases.map(({ code }) => code));
  const codes: string[] = contractDocument.components.schemas.ErrorCode["x-extensible-enum"];
  assert.deepEqual(
    codes.filter((code) => !covered.has(code)),
    [],
  );
});

test("every error code of every operation has a contract case", () => {
  const covered = new Set(contractCases.map(({ operation, code }) => `${operation} ${code}`));
  const listed = operations.flatMap(({ id, codes }) => codes.map((code) => `${id} ${code}`));
  assert.deepEqual(
    listed.filter((pair) => !covered.has(pair)),
    [],
  );
});

test("no contract case claims an error code that its operation does not declare", () => {
  const listed = new Set(operations.flatMap(({ id, codes }) => codes.map((code) => `${id} ${code}`)));
  const claims = contractCases.flatMap(({ operation, code }) =>
    operation && code ? [`${operation} ${code}`] : [],
  );
  assert.deepEqual(
    claims.filter((claim) => !listed.has(claim)),
    [],
  );
});

test("every write operation for officers requires If-Match, except on resources without versions", () => {
  const writes = operations.filter(
    ({ method, security }) =>
      method !== "GET" &&
      security.length > 0 &&
      security.every((schemes) => schemes.includes("secretKey") || schemes.includes("officerSession")),
  );
  const without = writes.filter(({ parameters }) => !parameters.some(({ name }) => name === "If-Match"));
  assert.ok(writes.length > without.length + 10);
  assert.deepEqual(without.map(({ id }) => id).toSorted(), [
    // The body contains each report's version, so no `If-Match` is needed.
    "actOnReports",
    // The operation creates an object without a version. The Idempotency-Key makes it safe to repeat.
    "createAnswerTemplate",
    "createPublishableKey",
    "createUnit",
    "createWebhookEndpoint",
    // Only the officer who owns these drafts and views can write them.
    "deleteDraft",
    "deleteView",
    "deleteWebhookEndpoint",
    // A session has no version.
    "endSession",
    "inviteOfficer",
    "redeliverDeadLetters",
    "redeliverWebhook",
    "rotateWebhookSecret",
    "saveDraft",
    // Only the officer who owns these settings can change them.
    "saveNotificationSettings",
    // The same reason as for `deleteView`.
    "saveView",
    "sendTestEvent",
    "signOut",
    "updateWebhookEndpoint",
  ]);
});

test("the title of every contract case is unique and begins with its operation or a method", () => {
  const titles = contractCases.map(({ title }) => title);
  assert.equal(new Set(titles).size, titles.length);
  for (const { title, operation } of contractCases) {
    const word = title.split(" ")[0] ?? "";
    const expected = operation ? [operation] : ["GET", "DELETE", "OPTIONS"];
    assert.ok((expected as string[]).includes(word), title);
  }
});

test("exportAgencyReports accepts the same filters as listAgencyReports", () => {
  const filtersOf = (wanted: string) =>
    operations.flatMap(({ id, parameters }) => (id === wanted ? parameters.map(({ name }) => name) : []));
  assert.deepEqual(filtersOf("exportAgencyReports"), filtersOf("listAgencyReports"));
});
