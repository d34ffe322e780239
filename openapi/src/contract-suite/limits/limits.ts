import type { OperationId } from "../../operation.ts";
import { operations } from "../../operation.ts";
import { equal, holds } from "../support/assertion.ts";
import { expectProblem, expectSuccess, type RequestParts, requestFor } from "../support/exchange.ts";
import { newIdempotencyKey, newReport } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget, LimitedKind } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

/** Runs `work` while requests of one kind are limited to one per minute. */
export async function whileLimited<T>(
  target: ContractTarget,
  what: LimitedKind,
  work: () => Promise<T>,
): Promise<T> {
  const end = await target.limitRates?.(what);
  try {
    return await work();
  } finally {
    await end?.();
  }
}

function holdsLimit(headers: Headers, what: string): void {
  holds(Number(headers.get("retry-after")) >= 1, `${what}: expected Retry-After`, headers.get("retry-after"));
  const [limit, policy] = [headers.get("ratelimit") ?? "", headers.get("ratelimit-policy") ?? ""];
  holds(/(^|, )"\w+";r=0;t=\d+/.test(limit), `${what}: expected RateLimit to tell what is used up`, limit);
  holds(/^"\w+";q=\d+;w=\d+/.test(policy), `${what}: expected RateLimit-Policy`, policy);
}

const limited = (operation: OperationId): ContractCase => ({
  title: `${operation} returns Retry-After after too many requests`,
  operation,
  code: "rate_limited",
  needs: "limitRates",
  async run(target) {
    const request = await validRequest(target, operation);
    await whileLimited(target, "requests", async () => {
      await target.fetch(requestFor(target, operation, request));
      const { headers } = await expectProblem(target, operation, 429, "rate_limited", request);
      holdsLimit(headers, operation);
    });
  },
});

export const limitCases: ContractCase[] = [
  ...operations.map(({ id }) => limited(id)),
  {
    title: "submitReport reports the remaining quota, and accepts the same report after Retry-After",
    operation: "submitReport",
    code: "rate_limited",
    needs: "limitRates",
    async run(target) {
      const request = (): RequestParts => ({ json: newReport(), idempotencyKey: newIdempotencyKey() });
      await whileLimited(target, "submits", async () => {
        const { headers } = await expectSuccess(target, "submitReport", request());
        holds(/";r=0;t=\d+/.test(headers.get("ratelimit") ?? ""), "submitReport: RateLimit of a success");
        const next = request();
        const refused = await expectProblem(target, "submitReport", 429, "rate_limited", next);
        holdsLimit(refused.headers, "submitReport");
        if (!target.passTime) return;
        await target.passTime(Number(refused.headers.get("retry-after")));
        const taken = await expectSuccess(target, "submitReport", next);
        equal(taken.headers.get("idempotent-replayed"), null, "submitReport: the refusal was not kept");
      });
    },
  },
  {
    title:
      "findSimilarReports and suggestAgencies share a separate limit, which does not affect submitReport",
    operation: "findSimilarReports",
    code: "rate_limited",
    needs: "limitRates",
    async run(target) {
      const requests = { json: { text: "Lubang besar di Jalan Braga" } };
      await whileLimited(target, "lookUps", async () => {
        await expectSuccess(target, "suggestAgencies", requests);
        for (const operation of ["findSimilarReports", "suggestAgencies"] as const) {
          const { headers } = await expectProblem(target, operation, 429, "rate_limited", requests);
          holdsLimit(headers, operation);
        }
        await expectSuccess(target, "submitReport", {
          json: newReport(),
          idempotencyKey: newIdempotencyKey(),
        });
      });
      await expectSuccess(target, "findSimilarReports", requests);
    },
  },
  {
    title:
      "uploadAttachment refuses bytes beyond the quota, and submitReport accepts the report without the file",
    operation: "uploadAttachment",
    code: "upload_quota_exceeded",
    needs: "limitRates",
    async run(target) {
      const { accessCode: _, ...request } = await validRequest(target, "uploadAttachment");
      const form = request.body as FormData;
      form.delete("trackingId");
      await whileLimited(target, "uploads", async () => {
        const { headers } = await expectProblem(
          target,
          "uploadAttachment",
          429,
          "upload_quota_exceeded",
          request,
        );
        holds(Number(headers.get("retry-after")) >= 1, "uploadAttachment: expected Retry-After");
        await expectSuccess(target, "submitReport", {
          json: newReport(),
          idempotencyKey: newIdempotencyKey(),
        });
      });
      await expectSuccess(target, "uploadAttachment", request);
    },
  },
];
