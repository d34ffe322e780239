import type { OperationId } from "../../operation.ts";
import { equal, holds } from "../support/assertion.ts";
import { expectProblem, expectSuccess, type RequestParts } from "../support/exchange.ts";
import { newIdempotencyKey, newReport, readReport } from "../support/samples/reports.ts";
import { solveChallenge } from "../support/solve-challenge.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";
import { whileLimited } from "./limits.ts";

async function whileDemanded<T>(target: ContractTarget, work: () => Promise<T>): Promise<T> {
  const end = await target.requireChallenge?.();
  try {
    return await work();
  } finally {
    await end?.();
  }
}

const answering = (request: RequestParts, solution: string): RequestParts => ({
  ...request,
  headers: { ...request.headers, "lapor-challenge": solution },
});

/**
 * Creates cases about proof of work for an operation other than `submitReport`, without any wrong access
 * code.
 */
const demanded = (operation: OperationId): ContractCase[] =>
  (["challenge_required", "challenge_invalid"] as const).map((code) => ({
    title: `${operation} refuses with ${code}, and then accepts the same request with a solution`,
    operation,
    code,
    needs: "requireChallenge",
    async run(target) {
      const request = await validRequest(target, operation);
      await whileDemanded(target, async () => {
        const first = code === "challenge_required" ? request : answering(request, "e30");
        const { body } = await expectProblem(target, operation, 428, code, first);
        await expectSuccess(target, operation, answering(request, await solveChallenge(body.challenge)));
      });
    },
  }));

const newAsk = (): RequestParts => ({ json: newReport(), idempotencyKey: newIdempotencyKey() });

const withAccessCode: OperationId[] = [
  "getReport",
  "addReply",
  "giveFeedback",
  "withdrawReport",
  "uploadAttachment",
  "requestErasure",
  "exportReport",
];

/** Sends wrong access codes until attempts require a challenge. Returns a valid request. */
async function guessed(target: ContractTarget, operation: OperationId): Promise<RequestParts> {
  const request = await validRequest(target, operation);
  await expectProblem(target, operation, 404, "report_not_found", {
    ...request,
    accessCode: "0000-0000-0000-0000",
  });
  return request;
}

const afterGuesses = (operation: OperationId): ContractCase[] => [
  {
    title: `${operation} requires a solved challenge after many wrong access codes, and then accepts the right one`,
    operation,
    code: "challenge_required",
    needs: "limitRates",
    run: (target) =>
      whileLimited(target, "guesses", async () => {
        const request = await guessed(target, operation);
        const { body } = await expectProblem(target, operation, 428, "challenge_required", request);
        await expectSuccess(target, operation, answering(request, await solveChallenge(body.challenge)));
      }),
  },
  {
    title: `${operation} returns a new challenge for an invalid solution, or one used for a wrong access code`,
    operation,
    code: "challenge_invalid",
    needs: "limitRates",
    run: (target) =>
      whileLimited(target, "guesses", async () => {
        const request = await guessed(target, operation);
        const refused = await expectProblem(
          target,
          operation,
          428,
          "challenge_invalid",
          answering(request, "e30"),
        );
        const solution = await solveChallenge(refused.body.challenge);
        const wrong = answering({ ...request, accessCode: "0000-0000-0000-0001" }, solution);
        await expectProblem(target, operation, 404, "report_not_found", wrong);
        const { body } = await expectProblem(
          target,
          operation,
          428,
          "challenge_invalid",
          answering(request, solution),
        );
        await expectSuccess(target, operation, answering(request, await solveChallenge(body.challenge)));
      }),
  },
];

export const challengeCases: ContractCase[] = [
  ...withAccessCode.flatMap(afterGuesses),
  ...demanded("supportReport"),
  {
    title: "createChallenge returns a new challenge each time, with an expiry and the id of its key",
    operation: "createChallenge",
    async run(target) {
      const [one, other] = [
        await expectSuccess(target, "createChallenge"),
        await expectSuccess(target, "createChallenge"),
      ];
      holds(one.body.signature !== other.body.signature, "createChallenge: two alike");
      const { expiresAt, keyId, maxCounter } = one.body.parameters.data;
      const isAhead = expiresAt * 1000 > Date.now();
      holds(isAhead, "createChallenge: expired at once, because the clocks of server and client differ");
      holds(keyId.length > 0 && maxCounter >= 1, "createChallenge: data");
    },
  },
  {
    title: "submitReport requires a solved challenge, and accepts the same report with one",
    operation: "submitReport",
    code: "challenge_required",
    needs: "requireChallenge",
    run: (target) =>
      whileDemanded(target, async () => {
        equal((await expectSuccess(target, "getChannel")).body.challenge, "on", "getChannel: challenge");
        const request = newAsk();
        const { body } = await expectProblem(target, "submitReport", 428, "challenge_required", request);
        const receipt = await expectSuccess(
          target,
          "submitReport",
          answering(request, await solveChallenge(body.challenge)),
        );
        equal((await readReport(target, receipt.body)).timeline.length, 1, "getReport: it happened once");
      }),
  },
  {
    title: "submitReport accepts a challenge that was solved before it was required",
    operation: "submitReport",
    needs: "requireChallenge",
    run: (target) =>
      whileDemanded(target, async () => {
        const { body } = await expectSuccess(target, "createChallenge");
        await expectSuccess(target, "submitReport", answering(newAsk(), await solveChallenge(body)));
      }),
  },
  {
    title:
      "submitReport refuses a used, changed or expired solution and one for another key, and returns a new challenge each time",
    operation: "submitReport",
    code: "challenge_invalid",
    needs: "requireChallenge",
    run: (target) =>
      whileDemanded(target, async () => {
        const { body: challenge } = await expectSuccess(target, "createChallenge");
        const used = await solveChallenge(challenge);
        await expectSuccess(target, "submitReport", answering(newAsk(), used));
        const { parameters, signature } = challenge;
        const easier = {
          parameters: { ...parameters, keyPrefix: parameters.keyPrefix.slice(0, 2) },
          signature,
        };
        const { body: others } = await expectSuccess(target, "createChallenge", {
          key: target.keys.otherPublishable,
        });
        const refused = [used, "e30", "?", await solveChallenge(others), await solveChallenge(easier)];
        if (target.passTime) {
          const { body: old } = await expectSuccess(target, "createChallenge");
          refused.push(await solveChallenge(old));
          await target.passTime(700);
        }
        for (const solution of refused) {
          const request = newAsk();
          const result = await expectProblem(
            target,
            "submitReport",
            428,
            "challenge_invalid",
            answering(request, solution),
          );
          await expectSuccess(
            target,
            "submitReport",
            answering(request, await solveChallenge(result.body.challenge)),
          );
        }
      }),
  },
];
