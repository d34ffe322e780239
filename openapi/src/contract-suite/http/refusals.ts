import type { OperationId } from "../../operation.ts";
import { operations } from "../../operation.ts";
import { type Ask, grant, namesParameter, refuse, refuseFields } from "../support/exchange.ts";
import { grantedAsk } from "../support/granted-asks.ts";
import { entryActions } from "../support/reporter-acts.ts";
import { photo, uploadForm } from "../support/samples/files.ts";
import { newIdempotencyKey, newReport, typingMistakes } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const withParameter = (wanted: string): OperationId[] =>
  operations.filter(({ parameters }) => parameters.some(({ name }) => name === wanted)).map(({ id }) => id);

const withScheme = (scheme: string): OperationId[] =>
  operations
    .filter(({ security }) => security.some((schemes) => schemes.includes(scheme)))
    .map(({ id }) => id);

/** Operations that a publishable key may call. */
export const publishableOperations = withScheme("publishableKey");
/** Operations that a secret key may call. */
export const secretOperations = withScheme("secretKey");

const jsonOperations = operations.filter(({ body }) => body === "application/json").map(({ id }) => id);
const onReports = operations.filter(({ path }) => path.includes("{trackingId}")).map(({ id }) => id);

const unauthorized = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses a missing key, an unknown or revoked one and another scheme`,
  operation,
  code: "unauthorized",
  async run(target) {
    const ask = await grantedAsk(target, operation);
    const { revoked = "pk_revoked" } = target.keys;
    for (const key of [null, "pk_unknown", "sk_unknown", "", revoked])
      await refuse(target, operation, 401, "unauthorized", { ...ask, key });
    const headers = { authorization: `Basic ${btoa("admin:admin")}` };
    await refuse(target, operation, 401, "unauthorized", { ...ask, key: null, headers });
  },
});

const wrongKind = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses a key of the other kind`,
  operation,
  code: "forbidden",
  async run(target) {
    const key = secretOperations.includes(operation) ? target.keys.publishable : target.keys.agencyAdmin;
    await refuse(target, operation, 403, "forbidden", await grantedAsk(target, operation, { key }));
  },
});

const malformed = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses a body that is no JSON`,
  operation,
  code: "invalid_request",
  async run(target) {
    const { json: _, ...ask } = await grantedAsk(target, operation);
    const headers = { "content-type": "application/json" };
    for (const body of ['{"message": "tak selesai', "{'message': 1}", " "])
      await refuse(target, operation, 400, "invalid_request", { ...ask, headers, body });
  },
});

const otherType = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses other media types, and accepts JSON with a charset`,
  operation,
  code: "unsupported_media_type",
  async run(target) {
    const ask = await grantedAsk(target, operation);
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp"])
      await refuse(target, operation, 415, "unsupported_media_type", {
        ...ask,
        headers: { "content-type": type },
      });
    await grant(target, operation, {
      ...ask,
      headers: { "content-type": "Application/JSON; charset=utf-8" },
    });
  },
});

const twoMebibytes = "x".repeat(2 * 1024 * 1024);

const tooLarge = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses a body of two mebibytes without reading it`,
  operation,
  code: "payload_too_large",
  async run(target) {
    await refuse(
      target,
      operation,
      413,
      "payload_too_large",
      await grantedAsk(target, operation, { json: twoMebibytes }),
    );
  },
});

const stalled = (operation: OperationId): ContractCase => ({
  title: `${operation} aborts a body that stalls, and accepts the same request when it arrives complete`,
  operation,
  code: "request_timeout",
  needs: "loseBodyPatience",
  async run(target) {
    const ask = await grantedAsk(target, operation);
    const isForm = ask.body instanceof FormData;
    const { json: _, body: __, ...rest } = ask;
    const type = isForm ? "multipart/form-data; boundary=b" : "application/json";
    const start = new TextEncoder().encode(isForm ? "--b\r\n" : "{");
    const body = new ReadableStream({ start: (stream) => stream.enqueue(start) });
    const end = await target.loseBodyPatience?.();
    try {
      const headers = { ...ask.headers, "content-type": type };
      await refuse(target, operation, 408, "request_timeout", { ...rest, headers, body });
    } finally {
      await end?.();
    }
    await grant(target, operation, ask);
  },
});

const unknownField = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses unknown fields instead of dropping them`,
  operation,
  code: "validation_failed",
  async run(target) {
    const ask = await grantedAsk(target, operation);
    const json = { ...(ask.json as object), "a/b": 1 };
    await refuseFields(target, operation, { ...ask, json }, { "#/a~1b": "unknown_field" });
  },
});

const mistyped = (operation: OperationId): ContractCase => ({
  title: `${operation} says so when the tracking ID holds a typing mistake`,
  operation,
  code: "invalid_tracking_id",
  async run(target) {
    const ask = await grantedAsk(target, operation);
    for (const trackingId of typingMistakes(ask.path?.trackingId ?? "", 1))
      await refuse(target, operation, 400, "invalid_tracking_id", { ...ask, path: { trackingId } });
  },
});

/** The same request by somebody who may not know that the report exists. */
const byStranger = (target: ContractTarget, operation: OperationId): Ask =>
  secretOperations.includes(operation) && onReports.includes(operation)
    ? { key: target.keys.thirdAdmin }
    : { accessCode: "0000-0000-0000-0000" };

const hidden = (operation: OperationId): ContractCase => ({
  title: `${operation} does not reveal whether a report exists to a key that may not read it`,
  operation,
  code: "report_not_found",
  async run(target) {
    const ask = await grantedAsk(target, operation, byStranger(target, operation));
    await refuse(target, operation, 404, "report_not_found", ask);
  },
});

const codeMissing = (operation: OperationId): ContractCase => ({
  title: `${operation} needs the access code beside the key`,
  operation,
  code: "unauthorized",
  async run(target) {
    const { accessCode: _, ...ask } = await grantedAsk(target, operation);
    await refuse(target, operation, 401, "unauthorized", ask);
  },
});

const keyMissing = (operation: OperationId): ContractCase => ({
  title: `${operation} says which header is missing when there is no Idempotency-Key`,
  operation,
  code: "idempotency_key_missing",
  async run(target) {
    const { idempotencyKey: _, ...ask } = await grantedAsk(target, operation);
    namesParameter(await refuse(target, operation, 400, "idempotency_key_missing", ask), "Idempotency-Key");
  },
});

const ifMatchMissing = (operation: OperationId): ContractCase => ({
  title: `${operation} needs If-Match`,
  operation,
  code: "precondition_required",
  async run(target) {
    const { ifMatch: _, ...ask } = await grantedAsk(target, operation);
    namesParameter(await refuse(target, operation, 428, "precondition_required", ask), "If-Match");
  },
});

const ifMatchStale = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses the version of another day`,
  operation,
  code: "precondition_failed",
  async run(target) {
    const ask = await grantedAsk(target, operation);
    for (const ifMatch of ['"0"', '"99999"'])
      await refuse(target, operation, 412, "precondition_failed", { ...ask, ifMatch });
    await grant(target, operation, ask);
  },
});

const badParameter = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses a header that is longer than any language list`,
  operation,
  code: "invalid_request",
  async run(target) {
    const headers = { "accept-language": `id${",en".repeat(100)}` };
    const answer = await refuse(
      target,
      operation,
      400,
      "invalid_request",
      await grantedAsk(target, operation, { headers }),
    );
    namesParameter(answer, "Accept-Language");
  },
});

/** What any operation of a kind refuses, for each operation. */
export const refusalCases: ContractCase[] = [
  ...operations.filter(({ security }) => security.length > 0).map(({ id }) => unauthorized(id)),
  ...operations
    .filter(({ id, security }) => security.length > 0 && id !== "uploadAttachment")
    .map(({ id }) => wrongKind(id)),
  ...jsonOperations.flatMap((id) => [malformed(id), otherType(id), tooLarge(id), unknownField(id)]),
  ...operations.filter(({ body }) => body !== null).map(({ id }) => stalled(id)),
  ...onReports.map(mistyped),
  // What is public is nobody's secret; other cases are about what is not.
  ...[...onReports.filter((id) => id !== "getPublicReport"), "uploadAttachment" as const].map(hidden),
  ...withScheme("accessCode").map(codeMissing),
  ...[...entryActions, "requestErasure" as const, "addNote" as const, "createAnswerTemplate" as const].map(
    keyMissing,
  ),
  ...withParameter("If-Match").flatMap((id) => [ifMatchMissing(id), ifMatchStale(id)]),
  ...operations.filter(({ body }) => body === null).map(({ id }) => badParameter(id)),
  {
    title: "uploadAttachment says so when the tracking ID in the form holds a typing mistake",
    operation: "uploadAttachment",
    code: "invalid_tracking_id",
    async run(target) {
      const ask = await grantedAsk(target, "uploadAttachment");
      const body = uploadForm(photo.bytes, photo.fileName, { trackingId: "???-???-???" });
      await refuse(target, "uploadAttachment", 400, "invalid_tracking_id", { ...ask, body });
    },
  },
  {
    title: "uploadAttachment refuses a body that is no form",
    operation: "uploadAttachment",
    code: "unsupported_media_type",
    async run(target) {
      await refuse(target, "uploadAttachment", 415, "unsupported_media_type", { json: { file: "…" } });
    },
  },
  {
    title:
      "submitReport reports the first of several reasons: key, kind of key, headers, media type, JSON, fields",
    operation: "submitReport",
    async run(target) {
      const ask: Ask = { key: null, headers: { "content-type": "text/plain" }, body: "{" };
      await refuse(target, "submitReport", 401, "unauthorized", ask);
      await refuse(target, "submitReport", 403, "forbidden", { ...ask, key: target.keys.agencyAdmin });
      const key = target.keys.publishable;
      await refuse(target, "submitReport", 400, "idempotency_key_missing", { ...ask, key });
      const keyed = { ...ask, key, idempotencyKey: newIdempotencyKey() };
      await refuse(target, "submitReport", 415, "unsupported_media_type", keyed);
      const typed = { ...keyed, headers: { "content-type": "application/json" } };
      await refuse(target, "submitReport", 400, "invalid_request", typed);
      const { body: _, ...bodiless } = keyed;
      await grant(target, "submitReport", { ...bodiless, headers: {}, json: newReport() });
    },
  },
];
