import type { OperationId } from "../../operation.ts";
import { ContractFailure, equal, first, holds } from "../support/assertion.ts";
import {
  assertProblem,
  expectFieldErrors,
  expectProblem,
  expectSuccess,
  type RequestParts,
  requestFor,
} from "../support/exchange.ts";
import { reporterRequest, usualFeedback } from "../support/reporter-actions.ts";
import { photo, uploadForm } from "../support/samples/files.ts";
import { newIdempotencyKey, newReport, readReport, submit } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

/** The maximum number of rounds of concurrent requests with one key. Most servers need only one round. */
const mostRounds = 40;

/** Sends the same request many times at once. Returns the successful results and checks the others. */
async function race(
  target: ContractTarget,
  operation: OperationId,
  request: () => RequestParts,
  runners: number,
) {
  const responses = await Promise.all(
    Array.from({ length: runners }, () => target.fetch(requestFor(target, operation, request()))),
  );
  const made = responses.filter(({ status }) => status === 201);
  const refused = responses.filter(({ status }) => status !== 201);
  for (const response of refused) await assertProblem(response, 409, "idempotency_in_flight", operation);
  return { made: await Promise.all(made.map((response) => response.json())), refused: refused.length };
}

/**
 * The maximum time, in milliseconds, until the second of two identical requests is rejected. Only a faulty
 * server takes that long.
 */
const patience = 5000;

/** Sends the same request twice while writes are blocked, and asserts that one of the two is rejected. */
async function meetWhileHeld(
  target: ContractTarget,
  operation: OperationId,
  request: () => RequestParts,
): Promise<void> {
  const release = await target.holdStore?.();
  const letGo = setTimeout(() => release?.(), patience);
  const send = () => target.fetch(requestFor(target, operation, request()));
  const both = [send(), send()];
  try {
    await assertProblem(await Promise.race(both), 409, "idempotency_in_flight", operation);
  } finally {
    clearTimeout(letGo);
    await release?.();
  }
  const taken = (await Promise.all(both)).filter(({ ok }) => ok);
  equal(taken.length, 1, `${operation}: how many of both took effect`);
}

const inFlightCase = (
  operation: OperationId,
  request: (target: ContractTarget) => Promise<(key: string) => RequestParts>,
): ContractCase => ({
  title: `${operation} returns 409 with Retry-After while the same request is still running`,
  operation,
  code: "idempotency_in_flight",
  needs: "holdStore",
  async run(target) {
    const [requestWith, key] = [await request(target), newIdempotencyKey()];
    await meetWhileHeld(target, operation, () => requestWith(key));
  },
});

/** Creates a case in which two identical valid requests run at the same time. */
export const sameRequestInFlight = (operation: OperationId): ContractCase =>
  inFlightCase(operation, async (target) => {
    const request = await validRequest(target, operation);
    return (idempotencyKey) => ({ ...request, idempotencyKey });
  });

async function toReply(target: ContractTarget) {
  const receipt = await submit(target);
  return (idempotencyKey: string, message = "Lubangnya makin lebar."): RequestParts => ({
    ...reporterRequest(receipt, "addReply", { message }),
    idempotencyKey,
  });
}

/**
 * Creates cases for a reporter's action that is possible only once. `other` is another body that is sent with
 * the same key.
 */
const reaction = (action: "giveFeedback" | "withdrawReport", other: object): ContractCase[] => [
  {
    title: `${action} repeated with the same key takes effect once; the key is refused for another body`,
    operation: action,
    code: "idempotency_key_reused",
    async run(target) {
      const request = await validRequest(target, action);
      const send = (json = request.json) => expectSuccess(target, action, { ...request, json });
      const [made, again] = [await send(), await send()];
      equal(again.body, made.body, `${action}: the entry of a repeated request`);
      equal(again.status, 201, `${action}: status of a replay`);
      equal(again.headers.get("idempotent-replayed"), "true", `${action}: Idempotent-Replayed`);
      await expectProblem(target, action, 422, "idempotency_key_reused", { ...request, json: other });
      await expectProblem(target, action, 409, "invalid_transition", {
        ...request,
        idempotencyKey: newIdempotencyKey(),
      });
    },
  },
  sameRequestInFlight(action),
];

export const idempotencyCases: ContractCase[] = [
  {
    title: "submitReport repeated with the same key and body returns the same receipt, marked as replayed",
    operation: "submitReport",
    async run(target) {
      const request = { json: newReport(), idempotencyKey: newIdempotencyKey() };
      const once = await expectSuccess(target, "submitReport", request);
      const again = await expectSuccess(target, "submitReport", request);
      equal(again.body, once.body, "submitReport: the receipt of a repeated request");
      equal(again.status, 201, "submitReport: status of a replay");
      equal(again.headers.get("idempotent-replayed"), "true", "submitReport: Idempotent-Replayed");
      equal(
        again.headers.get("location"),
        once.headers.get("location"),
        "submitReport: Location of a replay",
      );
      equal((await readReport(target, again.body)).timeline.length, 1, "submitReport: it happened once");
    },
  },
  {
    title: "submitReport treats a bare and a quoted idempotency key as the same key",
    operation: "submitReport",
    async run(target) {
      const [json, key] = [newReport(), newIdempotencyKey()];
      const once = await expectSuccess(target, "submitReport", { json, idempotencyKey: key });
      const again = await expectSuccess(target, "submitReport", { json, idempotencyKey: `"${key}"` });
      equal(again.body, once.body, "submitReport: the receipt of a repeated request");
    },
  },
  {
    title: "submitReport sent fifty times at once with one key creates one report",
    operation: "submitReport",
    async run(target) {
      const request = { json: newReport(), idempotencyKey: newIdempotencyKey() };
      const { made } = await race(target, "submitReport", () => request, 50);
      const receipts = made as { trackingId: string; accessCode: string }[];
      const one = first(receipts, "submitReport: answers with 201");
      equal(
        new Set(receipts.map(({ trackingId }) => trackingId)).size,
        1,
        "submitReport: tracking IDs of one key",
      );
      equal(
        new Set(receipts.map(({ accessCode }) => accessCode)).size,
        1,
        "submitReport: access codes of one key",
      );
      equal(
        (await expectSuccess(target, "submitReport", request)).body.trackingId,
        one.trackingId,
        "submitReport: afterwards",
      );
    },
  },
  {
    title: "submitReport refuses a key that was used for another body",
    operation: "submitReport",
    code: "idempotency_key_reused",
    async run(target) {
      const idempotencyKey = newIdempotencyKey();
      await expectSuccess(target, "submitReport", { json: newReport(), idempotencyKey });
      const others = [
        newReport({ title: "Jalan Asia Afrika berlubang" }),
        newReport({ notice: { version: "2026-11", seenAt: "2024-03-05T09:12:30+07:00" } }),
      ];
      for (const json of others)
        await expectProblem(target, "submitReport", 422, "idempotency_key_reused", { json, idempotencyKey });
    },
  },
  {
    title: "submitReport does not store errors: the corrected report is accepted with the same key",
    operation: "submitReport",
    async run(target) {
      const idempotencyKey = newIdempotencyKey();
      await expectFieldErrors(
        target,
        "submitReport",
        { json: newReport({ title: "x" }), idempotencyKey },
        { "#/title": "too_short" },
      );
      const result = await expectSuccess(target, "submitReport", { json: newReport(), idempotencyKey });
      equal(result.headers.get("idempotent-replayed"), null, "submitReport: the first that went through");
    },
  },
  {
    title: "addReply repeated with the same key adds one reply; the key is refused for another body",
    operation: "addReply",
    code: "idempotency_key_reused",
    async run(target) {
      const [request, key] = [await toReply(target), newIdempotencyKey()];
      const once = await expectSuccess(target, "addReply", request(key));
      const again = await expectSuccess(target, "addReply", request(key));
      equal(again.body, once.body, "addReply: the entry of a repeated request");
      equal(again.headers.get("idempotent-replayed"), "true", "addReply: Idempotent-Replayed");
      await expectProblem(target, "addReply", 422, "idempotency_key_reused", request(key, "Kata yang lain."));
    },
  },
  {
    title: "addReply never returns the entry of another report, even with the same idempotency key",
    operation: "addReply",
    async run(target) {
      const [one, other, key] = [await toReply(target), await toReply(target), newIdempotencyKey()];
      const entry = await expectSuccess(target, "addReply", one(key));
      const response = await target.fetch(requestFor(target, "addReply", other(key)));
      if (response.status === 201)
        holds(
          ((await response.json()) as { id: string }).id !== entry.body.id,
          "addReply: another report's entry came back",
        );
      else await assertProblem(response, 422, "idempotency_key_reused", "addReply");
      await expectProblem(target, "addReply", 404, "report_not_found", {
        ...one(key),
        accessCode: "0000-0000-0000-0000",
      });
    },
  },
  {
    title: "uploadAttachment repeated with the same key stores one file; the key is refused for another file",
    operation: "uploadAttachment",
    code: "idempotency_key_reused",
    async run(target) {
      const idempotencyKey = newIdempotencyKey();
      const send = () => expectSuccess(target, "uploadAttachment", { body: uploadForm(), idempotencyKey });
      const [once, again] = [await send(), await send()];
      equal(again.body, once.body, "uploadAttachment: the answer to a repeated request");
      equal(again.headers.get("idempotent-replayed"), "true", "uploadAttachment: Idempotent-Replayed");
      const body = uploadForm(new Uint8Array([...photo.bytes, 0]));
      await expectProblem(target, "uploadAttachment", 422, "idempotency_key_reused", {
        body,
        idempotencyKey,
      });
    },
  },
  {
    title: "submitReport sent many times at once returns idempotency_in_flight to at least one request",
    operation: "submitReport",
    code: "idempotency_in_flight",
    async run(target) {
      for (let round = 0; round < mostRounds; round++) {
        const request = { json: newReport(), idempotencyKey: newIdempotencyKey() };
        if ((await race(target, "submitReport", () => request, 12)).refused > 0) return;
      }
      throw new ContractFailure(`submitReport: nothing in flight was met in ${mostRounds} rounds of 12`);
    },
  },
  inFlightCase("submitReport", async () => (idempotencyKey) => ({
    json: newReport(),
    idempotencyKey,
  })),
  inFlightCase("addReply", async (target) => {
    const request = await toReply(target);
    return (key) => request(key);
  }),
  ...reaction("giveFeedback", usualFeedback.rate),
  ...reaction("withdrawReport", {}),
  ...(["addNote", "createAnswerTemplate"] as const).map(sameRequestInFlight),
  inFlightCase("uploadAttachment", async () => (idempotencyKey) => ({
    body: uploadForm(),
    idempotencyKey,
  })),
];
