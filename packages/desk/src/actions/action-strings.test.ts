import assert from "node:assert/strict";
import { test } from "node:test";
import type { Channel } from "@lapor/sdk";
import { strings as english } from "../strings/en/desk.ts";
import { strings as indonesian } from "../strings/id/desk.ts";
import { generalActionStrings, stringsForAction } from "./action-strings.ts";

const agency = {
  kind: "agency",
  agency: { id: "kota", name: "Kota", shortName: "Kota", kind: "local_government" },
} as const;
const channelOf = (mode: string, nationalChannel: string) =>
  ({ identity: { mode, nationalChannel } }) as unknown as Channel;
const standalone = channelOf("standalone", "none");

for (const strings of [indonesian, english]) {
  const { actions, actionsThere } = strings;
  const { name } = actions.verifyReport;

  test(`the assignment form says that assigning also verifies the report (${name})`, () => {
    const session = { strings, channel: standalone };
    for (const status of ["submitted", "assigned"] as const) {
      const unverified = { status, responsible: agency };
      assert.equal(stringsForAction("assignReport", unverified, session), actionsThere.verifyAndAssign);
      const verified = { ...unverified, verifiedAt: "2026-11-24T04:00:00Z" };
      assert.equal(stringsForAction("assignReport", verified, session), actions.assignReport);
    }
    const inTriage = { status: "submitted", responsible: { kind: "national_triage" } } as const;
    assert.equal(stringsForAction("assignReport", inTriage, session), actions.assignReport);
  });

  test(`the transfer form says where the report goes in this channel (${name})`, () => {
    const wordsIn = (channel: Channel) => generalActionStrings("transferReport", { strings, channel });
    assert.equal(wordsIn(standalone), actions.transferReport);
    assert.equal(wordsIn(channelOf("single_agency", "linked")), actionsThere.takeToSp4n);
    for (const mode of ["single_agency", "gateway"])
      assert.equal(wordsIn(channelOf(mode, "forwarded")), actionsThere.forwardToSp4n);
  });

  test(`for a report in SP4N-LAPOR!, verifying is named as taking it back, and answering as passing on an answer (${name})`, () => {
    const session = { strings, channel: channelOf("single_agency", "linked") };
    const there = { status: "submitted", responsible: { kind: "sp4n" } } as const;
    assert.equal(stringsForAction("verifyReport", there, session), actionsThere.takeBack);
    assert.equal(stringsForAction("answerReport", there, session), actionsThere.relayAnswer);
  });
}
