import type { OperationId } from "../../operation.ts";
import { operations } from "../../operation.ts";
import { equal } from "../support/assertion.ts";
import {
  expectFieldErrors,
  expectProblem,
  expectSuccess,
  namesParameter,
  type RequestParts,
} from "../support/exchange.ts";
import { inItsMode } from "../support/modes.ts";
import { act } from "../support/officer.ts";
import { entryActions } from "../support/reporter-actions.ts";
import { photo, uploadForm } from "../support/samples/files.ts";
import {
  agencyIds,
  newIdempotencyKey,
  newReport,
  submit,
  typingMistakes,
} from "../support/samples/reports.ts";
import { asOfficer, isForSessions } from "../support/session.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

const withParameter = (wanted: string): OperationId[] =>
  operations.filter(({ parameters }) => parameters.some(({ name }) => name === wanted)).map(({ id }) => id);

const withScheme = (scheme: string): OperationId[] =>
  operations
    .filter(({ security }) => security.some((schemes) => schemes.includes(scheme)))
    .map(({ id }) => id);

export const publishableOperations = withScheme("publishableKey");
export const secretOperations = withScheme("secretKey");

const takesBothKinds = (id: OperationId): boolean =>
  publishableOperations.includes(id) && secretOperations.includes(id);

const jsonOperations = operations.filter(({ body }) => body === "application/json").map(({ id }) => id);
const keyless = operations.filter(({ security }) => security.length === 0).map(({ id }) => id);
const onReports = operations.filter(({ path }) => path.includes("{trackingId}")).map(({ id }) => id);

const unauthorized = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses a missing, unknown or revoked key and any other scheme`,
  operation,
  code: "unauthorized",
  async run(target) {
    const request = await validRequest(target, operation);
    // Remove the headers of a session, because they would authenticate the request without a key.
    if (isForSessions(operation)) delete request.headers;
    const { revoked = "pk_revoked" } = target.keys;
    for (const key of [null, "pk_unknown", "sk_unknown", "", revoked])
      await expectProblem(target, operation, 401, "unauthorized", { ...request, key });
    const headers = { authorization: `Basic ${btoa("admin:admin")}` };
    await expectProblem(target, operation, 401, "unauthorized", { ...request, key: null, headers });
  },
});

const expired = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses an expired key, and says so`,
  operation,
  code: "key_expired",
  async run(target) {
    const request = await validRequest(target, operation, { key: target.keys.expired });
    const { headers } = await expectProblem(target, operation, 401, "key_expired", request);
    const scheme = headers.get("www-authenticate");
    equal(scheme, 'Bearer error="invalid_token"', `${operation}: www-authenticate`);
  },
});

const wrongKind = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses a publishable key for a secret one, and the reverse`,
  operation,
  code: "wrong_key_kind",
  async run(target) {
    const key = secretOperations.includes(operation) ? target.keys.publishable : target.keys.agencyAdmin;
    await expectProblem(
      target,
      operation,
      403,
      "wrong_key_kind",
      await validRequest(target, operation, { key }),
    );
  },
});

const triageInOneAgency = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses keys of national triage in a channel of one agency`,
  operation,
  code: "role_not_allowed",
  needs: "changeMode",
  async run(target) {
    const request = await validRequest(target, operation);
    const changeBack = await target.changeMode?.("single_agency");
    try {
      const key = target.keys.nationalAdmin;
      await expectProblem(target, operation, 403, "role_not_allowed", { ...request, key });
    } finally {
      await changeBack?.();
    }
  },
});

const passedOn = (operation: OperationId): ContractCase => ({
  title: `${operation} tells an agency that passed the report on that it is not responsible`,
  operation,
  code: "not_responsible",
  async run(target) {
    const key = target.keys.otherAdmin;
    const { trackingId } = await submit(target, newReport({ agencyId: agencyIds.other }));
    const json = { toAgencyId: agencyIds.own, reason: "Ini jalan kota." };
    await act(target, key, "transferReport", trackingId, json);
    const request = await validRequest(target, operation);
    const onThisReport =
      operation === "listAnswerTemplates" ? { query: { trackingId } } : { path: { trackingId } };
    const former = isForSessions(operation) ? await asOfficer(target, "liaison", agencyIds.other) : { key };
    const asked = { ...request, ...onThisReport, ...former };
    await expectProblem(target, operation, 403, "not_responsible", asked);
  },
});

const malformed = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses a body that is not JSON`,
  operation,
  code: "invalid_request",
  async run(target) {
    const { json: _, ...request } = await validRequest(target, operation);
    const headers = { ...request.headers, "content-type": "application/json" };
    for (const body of ['{"message": "tak selesai', "{'message': 1}", " "])
      await expectProblem(target, operation, 400, "invalid_request", { ...request, headers, body });
  },
});

const otherType = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses other media types, and accepts JSON with a charset`,
  operation,
  code: "unsupported_media_type",
  async run(target) {
    const request = await validRequest(target, operation);
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp"])
      await expectProblem(target, operation, 415, "unsupported_media_type", {
        ...request,
        headers: { ...request.headers, "content-type": type },
      });
    await expectSuccess(target, operation, {
      ...request,
      headers: { ...request.headers, "content-type": "Application/JSON; charset=utf-8" },
    });
  },
});

const twoMebibytes = "x".repeat(2 * 1024 * 1024);

const tooLarge = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses a body of two mebibytes without reading it`,
  operation,
  code: "payload_too_large",
  async run(target) {
    await expectProblem(
      target,
      operation,
      413,
      "payload_too_large",
      await validRequest(target, operation, { json: twoMebibytes }),
    );
  },
});

const stalled = (operation: OperationId): ContractCase => ({
  title: `${operation} aborts a body that stalls, and accepts the same request when it arrives complete`,
  operation,
  code: "request_timeout",
  needs: "shortenBodyTimeout",
  async run(target) {
    const request = await validRequest(target, operation);
    const isForm = request.body instanceof FormData;
    const { json: _, body: __, ...rest } = request;
    const type = isForm ? "multipart/form-data; boundary=b" : "application/json";
    const start = new TextEncoder().encode(isForm ? "--b\r\n" : "{");
    const body = new ReadableStream({ start: (stream) => stream.enqueue(start) });
    const end = await target.shortenBodyTimeout?.();
    try {
      const headers = { ...request.headers, "content-type": type };
      await expectProblem(target, operation, 408, "request_timeout", { ...rest, headers, body });
    } finally {
      await end?.();
    }
    await expectSuccess(target, operation, request);
  },
});

const unknownField = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses unknown fields instead of dropping them`,
  operation,
  code: "validation_failed",
  async run(target) {
    const request = await validRequest(target, operation);
    const json = { ...(request.json as object), "a/b": 1 };
    await expectFieldErrors(target, operation, { ...request, json }, { "#/a~1b": "unknown_field" });
  },
});

const mistyped = (operation: OperationId): ContractCase => ({
  title: `${operation} reports a mistyped tracking ID`,
  operation,
  code: "invalid_tracking_id",
  async run(target) {
    const request = await validRequest(target, operation);
    for (const trackingId of typingMistakes(request.path?.trackingId ?? "", 1))
      await expectProblem(target, operation, 400, "invalid_tracking_id", {
        ...request,
        path: { ...request.path, trackingId },
      });
  },
});

/** Returns the same request from a party that must not learn whether the report exists. */
const byStranger = async (target: ContractTarget, operation: OperationId): Promise<RequestParts> =>
  isForSessions(operation)
    ? asOfficer(target, "liaison", agencyIds.third)
    : secretOperations.includes(operation) && onReports.includes(operation)
      ? { key: target.keys.thirdAdmin }
      : { accessCode: "0000-0000-0000-0000" };

const hidden = (operation: OperationId): ContractCase => ({
  title: `${operation} does not reveal whether a report exists to a key that may not read it`,
  operation,
  code: "report_not_found",
  async run(target) {
    const request = await validRequest(target, operation, await byStranger(target, operation));
    await expectProblem(target, operation, 404, "report_not_found", request);
  },
});

const codeMissing = (operation: OperationId): ContractCase => ({
  title: `${operation} requires the access code in addition to the key`,
  operation,
  code: "unauthorized",
  async run(target) {
    const { accessCode: _, ...request } = await validRequest(target, operation);
    await expectProblem(target, operation, 401, "unauthorized", request);
  },
});

const keyMissing = (operation: OperationId): ContractCase => ({
  title: `${operation} names the missing Idempotency-Key header`,
  operation,
  code: "idempotency_key_missing",
  async run(target) {
    const { idempotencyKey: _, ...request } = await validRequest(target, operation);
    namesParameter(
      await expectProblem(target, operation, 400, "idempotency_key_missing", request),
      "Idempotency-Key",
    );
  },
});

const ifMatchMissing = (operation: OperationId): ContractCase => ({
  title: `${operation} requires If-Match`,
  operation,
  code: "precondition_required",
  async run(target) {
    const { ifMatch: _, ...request } = await validRequest(target, operation);
    namesParameter(await expectProblem(target, operation, 428, "precondition_required", request), "If-Match");
  },
});

const ifMatchStale = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses an outdated version`,
  operation,
  code: "precondition_failed",
  async run(target) {
    const request = await validRequest(target, operation);
    for (const ifMatch of ['"0"', '"99999"'])
      await expectProblem(target, operation, 412, "precondition_failed", { ...request, ifMatch });
    await expectSuccess(target, operation, request);
  },
});

const badParameter = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses an Accept-Language header that is too long`,
  operation,
  code: "invalid_request",
  async run(target) {
    const request = await validRequest(target, operation);
    const headers = { ...request.headers, "accept-language": `id${",en".repeat(100)}` };
    const asked = { ...request, headers };
    const result = await expectProblem(target, operation, 400, "invalid_request", asked);
    namesParameter(result, "Accept-Language");
  },
});

const cases: ContractCase[] = [
  ...operations
    .filter(({ security }) => security.length > 0)
    .flatMap(({ id }) => [unauthorized(id), expired(id)]),
  ...operations
    .filter(({ id, security }) => security.length > 0 && !takesBothKinds(id))
    .map(({ id }) => wrongKind(id)),
  ...secretOperations.map(triageInOneAgency),
  // `setNationalReference` has its own case. It needs a channel with a single agency, in which no other
  // agency can hold a report, so its case changes the mode afterwards.
  ...operations
    .filter(({ id, codes }) => codes.includes("not_responsible") && id !== "setNationalReference")
    .map(({ id }) => passedOn(id)),
  ...jsonOperations.flatMap((id) => [malformed(id), otherType(id), tooLarge(id), unknownField(id)]),
  ...operations.filter(({ body }) => body !== null).map(({ id }) => stalled(id)),
  ...onReports.map(mistyped),
  // Keyless operations and those of supporters have their own cases.
  ...[
    ...onReports.filter((id) => !keyless.includes(id) && id !== "addSupportPhoto"),
    "uploadAttachment" as const,
  ].map(hidden),
  ...withScheme("accessCode").map(codeMissing),
  ...[
    ...entryActions,
    ...([
      "requestErasure",
      "addNote",
      "createAnswerTemplate",
      "createUnit",
      "createPublishableKey",
      "inviteOfficer",
      "actOnReports",
    ] as const),
  ].map(keyMissing),
  ...withParameter("If-Match").flatMap((id) => [ifMatchMissing(id), ifMatchStale(id)]),
  ...operations.filter(({ body }) => body === null).map(({ id }) => badParameter(id)),
  {
    title: "uploadAttachment reports a mistyped tracking ID in the form",
    operation: "uploadAttachment",
    code: "invalid_tracking_id",
    async run(target) {
      const request = await validRequest(target, "uploadAttachment");
      const body = uploadForm(photo.bytes, photo.fileName, { trackingId: "???-???-???" });
      await expectProblem(target, "uploadAttachment", 400, "invalid_tracking_id", { ...request, body });
    },
  },
  {
    title: "uploadAttachment refuses a body that is not a form",
    operation: "uploadAttachment",
    code: "unsupported_media_type",
    async run(target) {
      await expectProblem(target, "uploadAttachment", 415, "unsupported_media_type", { json: { file: "…" } });
    },
  },
  {
    title: "submitReport checks key, kind of key, headers, media type, JSON and fields in this order",
    operation: "submitReport",
    async run(target) {
      const request: RequestParts = { key: null, headers: { "content-type": "text/plain" }, body: "{" };
      await expectProblem(target, "submitReport", 401, "unauthorized", request);
      await expectProblem(target, "submitReport", 403, "wrong_key_kind", {
        ...request,
        key: target.keys.agencyAdmin,
      });
      const key = target.keys.publishable;
      await expectProblem(target, "submitReport", 400, "idempotency_key_missing", { ...request, key });
      const keyed = { ...request, key, idempotencyKey: newIdempotencyKey() };
      await expectProblem(target, "submitReport", 415, "unsupported_media_type", keyed);
      const typed = { ...keyed, headers: { "content-type": "application/json" } };
      await expectProblem(target, "submitReport", 400, "invalid_request", typed);
      const { body: _, ...bodiless } = keyed;
      await expectSuccess(target, "submitReport", { ...bodiless, headers: {}, json: newReport() });
    },
  },
];

/** Cases about the errors that several operations share, with one case for each operation. */
export const refusalCases: ContractCase[] = cases.map(inItsMode);
