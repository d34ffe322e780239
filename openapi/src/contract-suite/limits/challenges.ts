import type { OperationId } from "../../operation.ts";
import { equal, holds } from "../support/assertion.ts";
import { type Ask, grant, refuse } from "../support/exchange.ts";
import { grantedAsk } from "../support/granted-asks.ts";
import { newIdempotencyKey, newReport, readReport } from "../support/samples/reports.ts";
import { solveChallenge } from "../support/solve-challenge.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { whileLimited } from "./limits.ts";

const whileDemanded = async <T>(target: ContractTarget, work: () => Promise<T>): Promise<T> => {
  const end = await target.demandChallenge?.();
  try {
    return await work();
  } finally {
    await end?.();
  }
};

const answering = (ask: Ask, solution: string): Ask => ({
  ...ask,
  headers: { ...ask.headers, "lapor-challenge": solution },
});

const newAsk = (): Ask => ({ json: newReport(), idempotencyKey: newIdempotencyKey() });

const withAccessCode: OperationId[] = [
  "getReport",
  "addReply",
  "giveFeedback",
  "withdrawReport",
  "uploadAttachment",
  "requestErasure",
  "exportReport",
];

/** The code was guessed at so often that each try has to be worked for. */
const guessed = async (target: ContractTarget, operation: OperationId): Promise<Ask> => {
  const ask = await grantedAsk(target, operation);
  await refuse(target, operation, 404, "report_not_found", { ...ask, accessCode: "0000-0000-0000-0000" });
  return ask;
};

const afterGuesses = (operation: OperationId): ContractCase[] => [
  {
    title: `${operation} asks for a solved challenge after many wrong access codes, and then opens to the right one`,
    operation,
    code: "challenge_required",
    needs: "limitRates",
    run: (target) =>
      whileLimited(target, "guesses", async () => {
        const ask = await guessed(target, operation);
        const { body } = await refuse(target, operation, 428, "challenge_required", ask);
        await grant(target, operation, answering(ask, await solveChallenge(body.challenge)));
      }),
  },
  {
    title: `${operation} returns a new challenge for an invalid solution, or one used for a wrong access code`,
    operation,
    code: "challenge_invalid",
    needs: "limitRates",
    run: (target) =>
      whileLimited(target, "guesses", async () => {
        const ask = await guessed(target, operation);
        const refused = await refuse(target, operation, 428, "challenge_invalid", answering(ask, "e30"));
        const solution = await solveChallenge(refused.body.challenge);
        const wrong = answering({ ...ask, accessCode: "0000-0000-0000-0001" }, solution);
        await refuse(target, operation, 404, "report_not_found", wrong);
        const { body } = await refuse(target, operation, 428, "challenge_invalid", answering(ask, solution));
        await grant(target, operation, answering(ask, await solveChallenge(body.challenge)));
      }),
  },
];

/** Proof of work: when it is asked for, what counts as one, and that it is none too many. */
export const challengeCases: ContractCase[] = [
  ...withAccessCode.flatMap(afterGuesses),
  {
    title: "createChallenge returns a new challenge each time, with an expiry and its key",
    operation: "createChallenge",
    async run(target) {
      const [one, other] = [await grant(target, "createChallenge"), await grant(target, "createChallenge")];
      holds(one.body.signature !== other.body.signature, "createChallenge: two alike");
      const { until, keyId, most } = one.body.parameters.data;
      holds(until * 1000 > Date.now() && keyId.length > 0 && most >= 1, "createChallenge: data");
    },
  },
  {
    title: "submitReport requires a solved challenge, and accepts the same report with one",
    operation: "submitReport",
    code: "challenge_required",
    needs: "demandChallenge",
    run: (target) =>
      whileDemanded(target, async () => {
        equal((await grant(target, "getChannel")).body.challenge, "on", "getChannel: challenge");
        const ask = newAsk();
        const { body } = await refuse(target, "submitReport", 428, "challenge_required", ask);
        const receipt = await grant(
          target,
          "submitReport",
          answering(ask, await solveChallenge(body.challenge)),
        );
        equal((await readReport(target, receipt.body)).timeline.length, 1, "getReport: it happened once");
      }),
  },
  {
    title: "submitReport accepts a challenge that was solved before it was required",
    operation: "submitReport",
    needs: "demandChallenge",
    run: (target) =>
      whileDemanded(target, async () => {
        const { body } = await grant(target, "createChallenge");
        await grant(target, "submitReport", answering(newAsk(), await solveChallenge(body)));
      }),
  },
  {
    title:
      "submitReport refuses a solution that was used, changed, of another key or over, each with a fresh challenge",
    operation: "submitReport",
    code: "challenge_invalid",
    needs: "demandChallenge",
    run: (target) =>
      whileDemanded(target, async () => {
        const { body: challenge } = await grant(target, "createChallenge");
        const used = await solveChallenge(challenge);
        await grant(target, "submitReport", answering(newAsk(), used));
        const { parameters, signature } = challenge;
        const easier = {
          parameters: { ...parameters, keyPrefix: parameters.keyPrefix.slice(0, 2) },
          signature,
        };
        const { body: others } = await grant(target, "createChallenge", {
          key: target.keys.otherPublishable,
        });
        const refused = [used, "e30", "?", await solveChallenge(others), await solveChallenge(easier)];
        if (target.passTime) {
          const { body: old } = await grant(target, "createChallenge");
          refused.push(await solveChallenge(old));
          await target.passTime(700);
        }
        for (const solution of refused) {
          const ask = newAsk();
          const answer = await refuse(
            target,
            "submitReport",
            428,
            "challenge_invalid",
            answering(ask, solution),
          );
          await grant(target, "submitReport", answering(ask, await solveChallenge(answer.body.challenge)));
        }
      }),
  },
];
