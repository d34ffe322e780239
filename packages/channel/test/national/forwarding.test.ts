import assert from "node:assert/strict";
import { test } from "node:test";
import { createBridgedChannel, kindsOf, stateOf } from "./bridged-channel.ts";
import { createFakeSp4n } from "./fake-sp4n.ts";

test("a forwarded report is sent once, and its national number appears in the timeline and the event log", async () => {
  const channel = await createBridgedChannel();
  const receipt = await channel.handOver();
  assert.equal(stateOf(await channel.read(receipt)), "pending");
  await channel.pass(0);
  await channel.pass(10);
  const file = await channel.read(receipt);
  assert.equal(channel.sp4n.complaints.length, 1);
  assert.deepEqual(kindsOf(file), ["submitted", "transferred", "forwarded"]);
  assert.equal(file.report.national?.trackingId, "981");
  const key = await channel.officer("pemkot-bandung");
  const { data } = await (await channel.call("GET", "/v1/events", { key })).json();
  assert.equal(data.at(-1).type, "report.forwarded");
});

test("a gateway sends a copy of each report, and the agency stays responsible", async () => {
  const channel = await createBridgedChannel({ mode: "gateway" });
  const receipt = await channel.submit();
  await channel.pass(0);
  const { report } = await channel.read(receipt);
  assert.deepEqual([report.national?.state, report.responsibleAgencyId], ["forwarded", "pemkot-bandung"]);
});

test("a gateway passes on reports outside its agency's competence, after sending the report itself", async () => {
  const channel = await createBridgedChannel({ mode: "gateway" });
  const { trackingId } = await channel.handOver();
  await channel.pass(0);
  assert.equal(channel.sp4n.complaints[0]?.complaint.trackingId, trackingId);
  assert.deepEqual(channel.sp4n.complaints[0]?.handedBack, ["Pemerintah Kota Bandung:\nIni jalan nasional."]);
});

test("a message that could not be sent is sent again, with growing delays", async () => {
  const channel = await createBridgedChannel();
  channel.sp4n.fates.push("not_sent", "not_sent", "not_sent");
  const receipt = await channel.handOver();
  await channel.pass(0);
  assert.equal(stateOf(await channel.read(receipt)), "pending");
  await channel.pass(0.9);
  assert.equal(channel.sp4n.calls.length, 1, "not before the pause");
  await channel.pass(1);
  await channel.pass(6);
  await channel.pass(17);
  const file = await channel.read(receipt);
  assert.equal(stateOf(file), "forwarded");
  assert.deepEqual(kindsOf(file), ["submitted", "transferred", "forwarded"], "retries are no news");
});

test("when a report's outcome is unknown but a look-up finds it in SP4N-LAPOR!, it is never sent again", async () => {
  const channel = await createBridgedChannel();
  channel.sp4n.fates.push("answer_lost");
  const receipt = await channel.handOver();
  await channel.pass(0);
  await channel.pass(60);
  const file = await channel.read(receipt);
  assert.deepEqual(kindsOf(file), ["submitted", "transferred", "forward_failed", "forwarded"]);
  assert.equal(channel.sp4n.complaints.length, 1);
});

test("when a report's outcome is unknown and two look-ups do not find it, it is sent again only after the settling time", async () => {
  const channel = await createBridgedChannel();
  channel.sp4n.fates.push("lost");
  const receipt = await channel.handOver();
  await channel.pass(0);
  for (let minute = 0; minute < 32; minute += 2) {
    await channel.pass(2);
    assert.equal(stateOf(await channel.read(receipt)), "unknown", `after ${minute} minutes`);
  }
  await channel.pass(6);
  assert.equal(stateOf(await channel.read(receipt)), "unknown", "one look-up is not enough");
  await channel.pass(6);
  await channel.pass(1);
  const file = await channel.read(receipt);
  assert.deepEqual(
    [...kindsOf(file).slice(2), channel.sp4n.complaints.length],
    ["forward_failed", "forward_retried", "forwarded", 1],
  );
});

test("a complaint that arrives in SP4N-LAPOR! after a negative look-up is found by the next look-up", async () => {
  const channel = await createBridgedChannel();
  channel.sp4n.fates.push("late");
  const receipt = await channel.handOver();
  await channel.pass(0);
  await channel.pass(10);
  channel.sp4n.arrive();
  await channel.pass(40);
  assert.equal(stateOf(await channel.read(receipt)), "forwarded");
  assert.equal(channel.sp4n.complaints.length, 1);
});

test("without look-ups, a report with an unknown outcome waits for a person, who decides once", async () => {
  const channel = await createBridgedChannel({}, createFakeSp4n({ looksUp: false }));
  channel.sp4n.fates.push("answer_lost");
  const receipt = await channel.handOver();
  await channel.pass(0);
  await channel.pass(100_000);
  assert.equal(stateOf(await channel.read(receipt)), "unknown");
  const [listed] = await channel.store.listNationalMessages(["unknown"], 10);
  assert.equal(listed?.trackingId, receipt.trackingId);
  await assert.rejects(channel.resolveForwarding(receipt.trackingId, { kind: "forwarded" }), RangeError);
  const decision = { kind: "forwarded", number: "981" } as const;
  assert.equal(await channel.resolveForwarding(receipt.trackingId, decision), "create");
  assert.equal(await channel.resolveForwarding(receipt.trackingId, decision), undefined);
  const file = await channel.read(receipt);
  assert.deepEqual([stateOf(file), file.report.national?.trackingId], ["forwarded", "981"]);
  assert.equal(channel.sp4n.complaints.length, 1);
});

test("a report that a person found in SP4N-LAPOR! is followed by its interface ID, never by its number", async () => {
  const channel = await createBridgedChannel({ mode: "gateway" }, createFakeSp4n({ looksUp: false }));
  for (const id of [undefined, "2"]) {
    channel.sp4n.fates.push("answer_lost");
    const receipt = await channel.submit();
    await channel.pass(0);
    await channel.reply(receipt, "Lubangnya makin besar.");
    const decision = { kind: "forwarded", number: "2", ...(id && { id }) } as const;
    assert.equal(await channel.resolveForwarding(receipt.trackingId, decision), "create");
    await channel.reply(receipt, "Sudah ada yang jatuh.");
    await channel.pass(20);
    const file = await channel.read(receipt);
    assert.deepEqual([stateOf(file), file.report.national?.trackingId], ["forwarded", id ? "982" : "2"]);
  }
  const sent = channel.sp4n.complaints.map(({ replies }) => replies.length);
  assert.deepEqual(sent, [0, 2], "what belongs to the first complaint does not reach the second one");
  const [waiting, ...others] = await channel.store.listNationalMessages(
    ["pending", "unknown", "refused"],
    10,
  );
  assert.deepEqual([waiting?.state, waiting?.lastError, others], ["refused", "no_id", []]);
  assert.deepEqual(channel.errors, []);
});

test("a person can send a refused report again or submit it to SP4N-LAPOR! by hand", async () => {
  const channel = await createBridgedChannel();
  channel.sp4n.fates.push("refused", "refused");
  const receipt = await channel.handOver();
  await channel.pass(0);
  assert.equal(stateOf(await channel.read(receipt)), "refused");
  assert.equal(await channel.resolveForwarding(receipt.trackingId, { kind: "resend" }), "create");
  await channel.pass(0);
  assert.equal(stateOf(await channel.read(receipt)), "refused");
  assert.equal(await channel.resolveForwarding(receipt.trackingId, { kind: "by_hand" }), "create");
  await channel.pass(600);
  const file = await channel.read(receipt);
  assert.equal(stateOf(file), "manual");
  assert.deepEqual(kindsOf(file).slice(2), [
    "forward_failed",
    "forward_retried",
    "forward_failed",
    "forward_failed",
  ]);
  assert.equal(channel.sp4n.complaints.length, 0);
});

test("nothing is sent for a report that was withdrawn or taken back first", async () => {
  const channel = await createBridgedChannel();
  const withdrawn = await channel.handOver();
  await channel.tell(withdrawn, "withdraw", {});
  const takenBack = await channel.handOver();
  assert.equal((await channel.act(takenBack.trackingId, "verify")).status, 200);
  await channel.pass(0);
  await channel.pass(600);
  assert.deepEqual(channel.sp4n.calls, []);
  assert.equal((await channel.read(withdrawn)).report.national, null);
  assert.equal((await channel.read(takenBack)).report.national, null);
});

test("a national number that an officer records cancels the pending message", async () => {
  const channel = await createBridgedChannel();
  const { trackingId } = await channel.handOver();
  assert.equal(
    (await channel.act(trackingId, "national-reference", { trackingId: "9812345" }, "PUT")).status,
    200,
  );
  await channel.pass(600);
  assert.deepEqual(channel.sp4n.calls, []);
});

test("nothing is sent while the bridge is paused, and everything is sent afterwards", async () => {
  const channel = await createBridgedChannel();
  const receipt = await channel.handOver();
  await channel.store.insert("nationalPauses", { since: channel.clock.now() });
  await channel.pass(600);
  assert.deepEqual(channel.sp4n.calls, []);
  await channel.store.remove("nationalPauses", {});
  await channel.pass(0);
  assert.equal(stateOf(await channel.read(receipt)), "forwarded");
});

const reporter = { name: "Rina Planted", email: "rina.planted@example.com", phone: "081234567890" };

test("confidential reports are withheld or sent as confidential, and neither they nor anonymous reports include an identity", async () => {
  const rules = { sendsIdentity: true, settleAfterMs: 0 };
  const withholding = await createBridgedChannel({ forwarding: { ...rules, confidential: "withhold" } });
  const withheld = await withholding.handOver({ confidential: true, reporter });
  await withholding.pass(0);
  assert.equal(stateOf(await withholding.read(withheld)), "manual");
  assert.deepEqual(withholding.sp4n.calls, []);
  const sending = await createBridgedChannel({ forwarding: { ...rules, confidential: "send" } });
  await sending.handOver({ confidential: true, reporter });
  await sending.handOver({ anonymous: true, reporter });
  await sending.pass(0);
  assert.deepEqual(
    sending.sp4n.complaints
      .map(({ complaint: { confidential, anonymous } }) => `${confidential} ${anonymous}`)
      .sort(),
    ["false true", "true false"],
  );
  assert.doesNotMatch(sending.sp4n.calls.join(), /planted|0812345/i);
  assert.deepEqual(await sending.store.listIdentityAccesses({ limit: 10 }), []);
});

test("an identity is sent only if the configuration allows it, and each read of it is logged", async () => {
  const rules = { confidential: "withhold", settleAfterMs: 0 } as const;
  const silent = await createBridgedChannel({ forwarding: { ...rules, sendsIdentity: false } });
  await silent.handOver({ reporter });
  await silent.pass(0);
  assert.doesNotMatch(silent.sp4n.calls.join(), /planted|0812345/i);
  const sending = await createBridgedChannel({ forwarding: { ...rules, sendsIdentity: true } });
  await sending.handOver({ reporter });
  await sending.pass(0);
  assert.deepEqual(sending.sp4n.complaints[0]?.complaint.reporter, reporter);
  const [access] = await sending.store.listIdentityAccesses({ limit: 10 });
  assert.deepEqual([access?.reader, access?.operation], ["channel", "sp4n"]);
});

test("a process that was suspended between its claim and its call writes nothing when it resumes", async () => {
  const channel = await createBridgedChannel({}, createFakeSp4n({ looksUp: false }));
  const receipt = await channel.handOver();
  let goOn = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let monotonicMs = 0;
  const blocked = channel.createNationalDelivery({
    bridge: {
      ...channel.sp4n,
      async create(complaint, window) {
        await stopped;
        return channel.sp4n.create(complaint, window);
      },
    },
    monotonic: () => monotonicMs,
    onError: (error) => assert.fail(String(error)),
  });
  await blocked.startDue();
  while (stateOf(await channel.read(receipt)) !== "sending") await new Promise(setImmediate);
  // Another process finds that the lease has expired. Then the wall clock is set back.
  const before = channel.clock.now().toISOString();
  await channel.pass(5);
  assert.equal(stateOf(await channel.read(receipt)), "unknown");
  channel.clock.set(before);
  monotonicMs = 300_000;
  goOn();
  await blocked.deliverDue();
  assert.equal(channel.sp4n.complaints.length, 0);
});
