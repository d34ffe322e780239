import type { OperationId } from "../../operation.ts";
import { operations } from "../../operation.ts";
import { equal, holds } from "../support/assertion.ts";
import { type Ask, grant, refuse, requestFor } from "../support/exchange.ts";
import { grantedAsk } from "../support/granted-asks.ts";
import { newIdempotencyKey, newReport } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget, LimitedKind } from "../support/target.ts";

/** Runs `work` while a kind of request is limited to one a minute. */
export const whileLimited = async <T>(
  target: ContractTarget,
  what: LimitedKind,
  work: () => Promise<T>,
): Promise<T> => {
  const end = await target.limitRates?.(what);
  try {
    return await work();
  } finally {
    await end?.();
  }
};

const holdsLimit = (headers: Headers, what: string): void => {
  holds(Number(headers.get("retry-after")) >= 1, `${what}: expected Retry-After`, headers.get("retry-after"));
  const [limit, policy] = [headers.get("ratelimit") ?? "", headers.get("ratelimit-policy") ?? ""];
  holds(/(^|, )"\w+";r=0;t=\d+/.test(limit), `${what}: expected RateLimit to tell what is used up`, limit);
  holds(/^"\w+";q=\d+;w=\d+/.test(policy), `${what}: expected RateLimit-Policy`, policy);
};

const limited = (operation: OperationId): ContractCase => ({
  title: `${operation} says when to come back after too many requests`,
  operation,
  code: "rate_limited",
  needs: "limitRates",
  async run(target) {
    const ask = await grantedAsk(target, operation);
    await whileLimited(target, "requests", async () => {
      await target.fetch(requestFor(target, operation, ask));
      const { headers } = await refuse(target, operation, 429, "rate_limited", ask);
      holdsLimit(headers, operation);
    });
  },
});

/** What is refused because there was too much of it. */
export const limitCases: ContractCase[] = [
  ...operations.map(({ id }) => limited(id)),
  {
    title: "submitReport reports the remaining quota, and accepts the same report after Retry-After",
    operation: "submitReport",
    code: "rate_limited",
    needs: "limitRates",
    async run(target) {
      const ask = (): Ask => ({ json: newReport(), idempotencyKey: newIdempotencyKey() });
      await whileLimited(target, "submits", async () => {
        const { headers } = await grant(target, "submitReport", ask());
        holds(/";r=0;t=\d+/.test(headers.get("ratelimit") ?? ""), "submitReport: RateLimit of a success");
        const next = ask();
        const refused = await refuse(target, "submitReport", 429, "rate_limited", next);
        holdsLimit(refused.headers, "submitReport");
        if (!target.passTime) return;
        await target.passTime(Number(refused.headers.get("retry-after")));
        const taken = await grant(target, "submitReport", next);
        equal(taken.headers.get("idempotent-replayed"), null, "submitReport: the refusal was not kept");
      });
    },
  },
  {
    title:
      "findSimilarReports and suggestAgencies have a limit of their own, and reports are taken beyond it",
    operation: "findSimilarReports",
    code: "rate_limited",
    needs: "limitRates",
    async run(target) {
      const asks = { json: { text: "Lubang besar di Jalan Braga" } };
      await whileLimited(target, "lookUps", async () => {
        await grant(target, "suggestAgencies", asks);
        for (const operation of ["findSimilarReports", "suggestAgencies"] as const) {
          const { headers } = await refuse(target, operation, 429, "rate_limited", asks);
          holdsLimit(headers, operation);
        }
        await grant(target, "submitReport", { json: newReport(), idempotencyKey: newIdempotencyKey() });
      });
      await grant(target, "findSimilarReports", asks);
    },
  },
  {
    title:
      "uploadAttachment refuses bytes beyond the quota, and submitReport accepts the report without them",
    operation: "uploadAttachment",
    code: "upload_quota_exceeded",
    needs: "limitRates",
    async run(target) {
      const { accessCode: _, ...ask } = await grantedAsk(target, "uploadAttachment");
      const form = ask.body as FormData;
      form.delete("trackingId");
      await whileLimited(target, "uploads", async () => {
        const { headers } = await refuse(target, "uploadAttachment", 429, "upload_quota_exceeded", ask);
        holds(Number(headers.get("retry-after")) >= 1, "uploadAttachment: expected Retry-After");
        await grant(target, "submitReport", { json: newReport(), idempotencyKey: newIdempotencyKey() });
      });
      await grant(target, "uploadAttachment", ask);
    },
  },
];
