import { ContractFailure, equal, first, holds } from "../support/assertion.ts";
import { type Ask, grant, refusal, refuse, refuseFields, requestFor } from "../support/exchange.ts";
import { grantedAsk } from "../support/granted-asks.ts";
import { type EntryAction, reporterAsk, usualFeedback } from "../support/reporter-acts.ts";
import { photo, uploadForm } from "../support/samples/files.ts";
import { newIdempotencyKey, newReport, readReport, submit } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

type Creating = "submitReport" | "uploadAttachment" | "addNote" | "createAnswerTemplate" | EntryAction;

/** Most rounds in which requests with one key run against each other; one round is enough on most servers. */
const mostRounds = 40;

/** Sends the same request many times at once. Gives the answers that made something, after judging all others. */
const race = async (target: ContractTarget, operation: Creating, ask: () => Ask, runners: number) => {
  const responses = await Promise.all(
    Array.from({ length: runners }, () => target.fetch(requestFor(target, operation, ask()))),
  );
  const made = responses.filter(({ status }) => status === 201);
  const refused = responses.filter(({ status }) => status !== 201);
  for (const response of refused) await refusal(response, 409, "idempotency_in_flight", operation);
  return { made: await Promise.all(made.map((response) => response.json())), refused: refused.length };
};

/** Most milliseconds to wait for the refusal of a request while the same one runs; reached only by a server without the rule. */
const patience = 5000;

/** Sends the same request twice while nothing can be written, so that one of the two has to be told to wait. */
const meetWhileHeld = async (target: ContractTarget, operation: Creating, ask: () => Ask): Promise<void> => {
  const release = await target.holdStore?.();
  const letGo = setTimeout(() => release?.(), patience);
  const send = () => target.fetch(requestFor(target, operation, ask()));
  const both = [send(), send()];
  try {
    await refusal(await Promise.race(both), 409, "idempotency_in_flight", operation);
  } finally {
    clearTimeout(letGo);
    await release?.();
  }
  const statuses = (await Promise.all(both)).map(({ status }) => status);
  equal(statuses.toSorted(), [201, 409], `${operation}: statuses of both`);
};

const inFlightCase = (
  operation: Creating,
  ask: (target: ContractTarget) => Promise<(key: string) => Ask>,
): ContractCase => ({
  title: `${operation} says that the same request is still running, and when to come back`,
  operation,
  code: "idempotency_in_flight",
  needs: "holdStore",
  async run(target) {
    const [askWith, key] = [await ask(target), newIdempotencyKey()];
    await meetWhileHeld(target, operation, () => askWith(key));
  },
});

const grantedInFlight = (operation: Creating): ContractCase =>
  inFlightCase(operation, async (target) => {
    const ask = await grantedAsk(target, operation);
    return (idempotencyKey) => ({ ...ask, idempotencyKey });
  });

const toReply = async (target: ContractTarget) => {
  const receipt = await submit(target);
  return (idempotencyKey: string, message = "Lubangnya makin lebar."): Ask => ({
    ...reporterAsk(receipt, "addReply", { message }),
    idempotencyKey,
  });
};

/** An entry that the reporter makes once, and another body for the same key. */
const reaction = (action: "giveFeedback" | "withdrawReport", other: object): ContractCase[] => [
  {
    title: `${action} repeated with the same key happens once, and another body with it is refused`,
    operation: action,
    code: "idempotency_key_reused",
    async run(target) {
      const ask = await grantedAsk(target, action);
      const send = (json = ask.json) => grant(target, action, { ...ask, json });
      const [made, again] = [await send(), await send()];
      equal(again.body, made.body, `${action}: the entry of a repeated request`);
      equal(again.status, 201, `${action}: status of a replay`);
      equal(again.headers.get("idempotent-replayed"), "true", `${action}: Idempotent-Replayed`);
      await refuse(target, action, 422, "idempotency_key_reused", { ...ask, json: other });
      await refuse(target, action, 409, "invalid_transition", {
        ...ask,
        idempotencyKey: newIdempotencyKey(),
      });
    },
  },
  grantedInFlight(action),
];

/** A repeated request does nothing twice. */
export const idempotencyCases: ContractCase[] = [
  {
    title:
      "submitReport repeated with the same key and body gives the same receipt, access code and all, and says so",
    operation: "submitReport",
    async run(target) {
      const ask = { json: newReport(), idempotencyKey: newIdempotencyKey() };
      const once = await grant(target, "submitReport", ask);
      const again = await grant(target, "submitReport", ask);
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
      const once = await grant(target, "submitReport", { json, idempotencyKey: key });
      const again = await grant(target, "submitReport", { json, idempotencyKey: `"${key}"` });
      equal(again.body, once.body, "submitReport: the receipt of a repeated request");
    },
  },
  {
    title: "submitReport of fifty at once with one key makes one report",
    operation: "submitReport",
    async run(target) {
      const ask = { json: newReport(), idempotencyKey: newIdempotencyKey() };
      const { made } = await race(target, "submitReport", () => ask, 50);
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
        (await grant(target, "submitReport", ask)).body.trackingId,
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
      await grant(target, "submitReport", { json: newReport(), idempotencyKey });
      const others = [
        newReport({ title: "Jalan Asia Afrika berlubang" }),
        newReport({ notice: { version: "2026-11", seenAt: "2024-03-05T09:12:30+07:00" } }),
      ];
      for (const json of others)
        await refuse(target, "submitReport", 422, "idempotency_key_reused", { json, idempotencyKey });
    },
  },
  {
    title: "submitReport keeps no refusal: the corrected report goes through with the same key",
    operation: "submitReport",
    async run(target) {
      const idempotencyKey = newIdempotencyKey();
      await refuseFields(
        target,
        "submitReport",
        { json: newReport({ title: "x" }), idempotencyKey },
        { "#/title": "too_short" },
      );
      const answer = await grant(target, "submitReport", { json: newReport(), idempotencyKey });
      equal(answer.headers.get("idempotent-replayed"), null, "submitReport: the first that went through");
    },
  },
  {
    title: "addReply repeated with the same key adds one reply, and another body with it is refused",
    operation: "addReply",
    code: "idempotency_key_reused",
    async run(target) {
      const [ask, key] = [await toReply(target), newIdempotencyKey()];
      const once = await grant(target, "addReply", ask(key));
      const again = await grant(target, "addReply", ask(key));
      equal(again.body, once.body, "addReply: the entry of a repeated request");
      equal(again.headers.get("idempotent-replayed"), "true", "addReply: Idempotent-Replayed");
      await refuse(target, "addReply", 422, "idempotency_key_reused", ask(key, "Kata yang lain."));
    },
  },
  {
    title: "addReply never answers with the entry of another report, whatever key is sent",
    operation: "addReply",
    async run(target) {
      const [one, other, key] = [await toReply(target), await toReply(target), newIdempotencyKey()];
      const entry = await grant(target, "addReply", one(key));
      const response = await target.fetch(requestFor(target, "addReply", other(key)));
      if (response.status === 201)
        holds(
          ((await response.json()) as { id: string }).id !== entry.body.id,
          "addReply: another report's entry came back",
        );
      else await refusal(response, 422, "idempotency_key_reused", "addReply");
      await refuse(target, "addReply", 404, "report_not_found", {
        ...one(key),
        accessCode: "0000-0000-0000-0000",
      });
    },
  },
  {
    title: "uploadAttachment repeated with the same key stores one file, and another file with it is refused",
    operation: "uploadAttachment",
    code: "idempotency_key_reused",
    async run(target) {
      const idempotencyKey = newIdempotencyKey();
      const send = () => grant(target, "uploadAttachment", { body: uploadForm(), idempotencyKey });
      const [once, again] = [await send(), await send()];
      equal(again.body, once.body, "uploadAttachment: the answer to a repeated request");
      equal(again.headers.get("idempotent-replayed"), "true", "uploadAttachment: Idempotent-Replayed");
      const body = uploadForm(new Uint8Array([...photo.bytes, 0]));
      await refuse(target, "uploadAttachment", 422, "idempotency_key_reused", { body, idempotencyKey });
    },
  },
  {
    title: "submitReport of many at once meets a request in flight sooner or later",
    operation: "submitReport",
    code: "idempotency_in_flight",
    async run(target) {
      for (let round = 0; round < mostRounds; round++) {
        const ask = { json: newReport(), idempotencyKey: newIdempotencyKey() };
        if ((await race(target, "submitReport", () => ask, 12)).refused > 0) return;
      }
      throw new ContractFailure(`submitReport: nothing in flight was met in ${mostRounds} rounds of 12`);
    },
  },
  inFlightCase("submitReport", async () => (idempotencyKey) => ({ json: newReport(), idempotencyKey })),
  inFlightCase("addReply", async (target) => {
    const ask = await toReply(target);
    return (key) => ask(key);
  }),
  ...reaction("giveFeedback", usualFeedback.rate),
  ...reaction("withdrawReport", {}),
  ...(["addNote", "createAnswerTemplate"] as const).map(grantedInFlight),
  inFlightCase("uploadAttachment", async () => (idempotencyKey) => ({ body: uploadForm(), idempotencyKey })),
];
