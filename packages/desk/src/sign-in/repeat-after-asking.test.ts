import assert from "node:assert/strict";
import { test } from "node:test";
import { LaporError } from "@lapor/sdk";
import { AccountFailure } from "./account.ts";
import { type AskOfficer, type Needed, repeatAfterAsking } from "./repeat-after-asking.ts";

const ofChannel = (code: "unauthorized" | "step_up_required" | "not_found"): Error =>
  new LaporError({ code, operation: "getMe", message: code });

/** Creates a call that fails with these errors in turn, then succeeds. */
function failing(...errors: Error[]) {
  let calls = 0;
  return {
    call: async (): Promise<string> => {
      const error = errors[calls++];
      if (error) throw error;
      return "done";
    },
    count: () => calls,
  };
}

const officer = (isDone: boolean): { ask: AskOfficer; asked: Needed[] } => {
  const asked: Needed[] = [];
  return {
    asked,
    ask: async (needed) => {
      asked.push(needed);
      return isDone;
    },
  };
};

for (const [error, needed] of [
  [ofChannel("unauthorized"), "signIn"],
  [ofChannel("step_up_required"), "confirmation"],
  [new AccountFailure("session_ended"), "signIn"],
  [new AccountFailure("step_up_required"), "confirmation"],
] as const)
  test(`the desk asks for a ${needed} after ${error.name} ${error.message}, and repeats the request`, async () => {
    const { call, count } = failing(error);
    const { ask, asked } = officer(true);
    assert.equal(await repeatAfterAsking(call, ask), "done");
    assert.deepEqual([asked, count()], [[needed], 2]);
  });

test("the original error is thrown when the officer does not sign in again", async () => {
  const { call, count } = failing(ofChannel("step_up_required"));
  await assert.rejects(repeatAfterAsking(call, officer(false).ask), { code: "step_up_required" });
  assert.equal(count(), 1);
});

test("the desk asks for nothing after other errors", async () => {
  for (const error of [
    ofChannel("not_found"),
    new AccountFailure("last_proof"),
    new TypeError("unauthorized"),
  ]) {
    const { ask, asked } = officer(true);
    await assert.rejects(repeatAfterAsking(failing(error).call, ask), error);
    assert.deepEqual(asked, []);
  }
});
