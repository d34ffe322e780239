import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import {
  type Agency,
  agencies,
  findPresentAgency,
  listEndedAgencies,
  listPresentAgencies,
  listResponsibleAgencies,
  topics,
  useAgencies,
} from "@lapor/directory";
import type { Policy } from "../../src/index.ts";
import { runJob } from "../../src/jobs.ts";
import { type NationalRecord, verifyHistory } from "../../src/store/index.ts";
import {
  createMemoryChannel,
  type MemoryChannel,
  type Receipt,
  unlimited,
} from "../support/memory-channel.ts";
import { readStored, takeAction } from "../support/officer-actions.ts";

const health = "kemenkes";

/**
 * Abolishes the ministry of health and divides its tasks between the ministries of religion and of social
 * affairs. Each of these is competent for some topics.
 */
const divide = (id = health, ...successorIds: string[]): void =>
  useAgencies(
    agencies.map(
      (agency): Agency =>
        agency.id === id
          ? {
              ...agency,
              ended: {
                reason: "Perpres 1/2030",
                successorIds: successorIds.length > 0 ? successorIds : ["kemenag", "kemensos"],
              },
            }
          : agency,
    ),
  );

afterEach(() => useAgencies());

const stateOf = async (channel: MemoryChannel, receipt: Receipt) => {
  const { report } = await readStored(channel, receipt);
  return [report.status, report.responsibleAgencyId];
};

test("the channel moves each open report to the successor for its topic, or to national triage if none is clear", async () => {
  const channel = await createMemoryChannel();
  const reports = {
    religion: await channel.submit({ agencyId: health, categoryId: "nikah-kua" }),
    social: await channel.submit({ agencyId: health, categoryId: "bansos" }),
    roads: await channel.submit({ agencyId: health, categoryId: "jalan" }),
    none: await channel.submit({ agencyId: health }),
  };
  divide();
  assert.equal((await runJob(channel, "follow-agencies")).count, 4);
  assert.equal((await runJob(channel, "follow-agencies")).count, 0);
  assert.deepEqual(await stateOf(channel, reports.religion), ["submitted", "kemenag"]);
  assert.deepEqual(await stateOf(channel, reports.social), ["submitted", "kemensos"]);
  assert.deepEqual(await stateOf(channel, reports.roads), ["submitted", null]);
  assert.deepEqual(await stateOf(channel, reports.none), ["submitted", null]);
  const message = async (receipt: Receipt) =>
    (await readStored(channel, receipt)).timeline.at(-1)?.message ?? "";
  assert.match(
    await message(reports.religion),
    /^Tugas Kementerian Kesehatan di bidang Pernikahan dan KUA kini dijalankan oleh Kementerian Agama/,
  );
  assert.match(await message(reports.none), /sudah dipecah menjadi beberapa instansi .*tim verifikasi/);
  for (const receipt of Object.values(reports)) {
    const { report, timeline } = await readStored(channel, receipt);
    assert.deepEqual(await verifyHistory(report, timeline), []);
  }
});

test("the channel leaves an answered report with the divided agency until its reporter contests the answer", async () => {
  const channel = await createMemoryChannel();
  const key = await channel.officer(health);
  const receipt = await channel.submit({ agencyId: health });
  for (const [action, body] of [
    ["assign", { unitId: await channel.unit(key) }],
    ["follow-up", { message: "Kami kerjakan." }],
    ["answer", { message: "Sudah selesai." }],
  ] as const)
    await takeAction(channel, key, receipt, action, body);
  divide();
  assert.equal((await runJob(channel, "follow-agencies")).count, 0);
  const contest = { kind: "contest", message: "Belum selesai." };
  assert.equal((await channel.tell(receipt, "feedback", contest)).status, 201);
  assert.equal((await runJob(channel, "follow-agencies")).count, 1);
  assert.deepEqual(await stateOf(channel, receipt), ["submitted", null]);
});

test("a successor receives only the reports that moved to it", async () => {
  const channel = await createMemoryChannel();
  const mine = await channel.submit({ agencyId: health, categoryId: "nikah-kua" });
  const other = await channel.submit({ agencyId: health, categoryId: "bansos" });
  const former = await channel.officer(health);
  divide();
  await runJob(channel, "follow-agencies");
  const religion = await channel.officer("kemenag");
  const statusOf = async (key: string, { trackingId }: Receipt, path = "") =>
    (
      await channel.call(path ? "POST" : "GET", `/v1/agency-reports/${trackingId}${path}`, {
        key,
        ...(path && { body: { unitId: "x" }, headers: { "if-match": '"2"' } }),
      })
    ).status;
  assert.deepEqual([await statusOf(religion, mine), await statusOf(religion, other)], [200, 404]);
  const inbox = (await (await channel.call("GET", "/v1/agency-reports", { key: religion })).json()) as {
    data: { trackingId: string }[];
  };
  assert.deepEqual(
    inbox.data.map(({ trackingId }) => trackingId),
    [mine.trackingId],
  );
  // Like every former holder, the abolished agency's officers can still read the report, but cannot change
  // it.
  assert.deepEqual([await statusOf(former, mine), await statusOf(former, mine, "/assign")], [200, 403]);
  const identity = await channel.call("GET", `/v1/agency-reports/${mine.trackingId}/identity`, {
    key: former,
    headers: { "identity-reason": encodeURIComponent("Menelepon pelapor untuk meninjau lokasi") },
  });
  assert.equal(identity.status, 403, await identity.text());
});

const oneAgency = { ...unlimited, mode: "single_agency", agencyId: "pemkot-bandung" } as const;

/** Creates reports that the ministry of health forwarded to SP4N-LAPOR! before its tasks were divided. */
async function handedOver(policy: Policy) {
  const channel = await createMemoryChannel(policy);
  const officer = await channel.officer(health);
  const action = async (key: string, { trackingId }: Receipt, path: string, body: object) => {
    const version = (await channel.store.findReport({ trackingId }))?.report.version;
    return channel.call("POST", `/v1/agency-reports/${trackingId}/${path}`, {
      key,
      body,
      headers: { "if-match": `"${version}"` },
    });
  };
  const submit = async (categoryId?: string) => {
    policy.mode = "standalone";
    const receipt = await channel.submit({ agencyId: health, ...(categoryId && { categoryId }) });
    policy.mode = "single_agency";
    const response = await action(officer, receipt, "transfer", { reason: "Bukan wewenang kami." });
    assert.equal(response.status, 200, await response.text());
    return receipt;
  };
  const statusFor = async (key: string, { trackingId }: Receipt) =>
    (await channel.call("GET", `/v1/agency-reports/${trackingId}`, { key })).status;
  return { channel, officer, submit, action, statusFor };
}

test("reports in the custody of a divided agency go to the successor for their topic, or else to the channel's own agency", async () => {
  const { channel, officer, submit, action, statusFor } = await handedOver({ ...oneAgency });
  const [religion, roads, none] = [await submit("nikah-kua"), await submit("jalan"), await submit()];
  divide();
  assert.equal((await runJob(channel, "follow-agencies")).count, 3);
  assert.equal((await runJob(channel, "follow-agencies")).count, 0);
  const keys = {
    kemenag: await channel.officer("kemenag"),
    "pemkot-bandung": await channel.officer("pemkot-bandung"),
    kemensos: await channel.officer("kemensos"),
  };
  for (const [receipt, custodian] of [
    [religion, "kemenag"],
    [roads, "pemkot-bandung"],
    [none, "pemkot-bandung"],
  ] as const) {
    const { report, timeline } = await readStored(channel, receipt);
    assert.deepEqual(
      [report.status, report.responsibleAgencyId, report.custodianAgencyId, report.national?.state],
      ["submitted", null, custodian, "manual"],
    );
    assert.match(timeline.at(-1)?.message ?? "", /^Kementerian Kesehatan sudah tidak ada .*SP4N-LAPOR!/);
    assert.deepEqual(await verifyHistory(report, timeline), []);
    for (const [agencyId, key] of Object.entries(keys))
      assert.equal(await statusFor(key, receipt), agencyId === custodian ? 200 : 404, agencyId);
    const relay = (key: string) => action(key, receipt, "answer", { message: "Jawaban dari SP4N-LAPOR!." });
    assert.equal((await relay(officer)).status, 403, "the ended agency only reads what it had");
    assert.equal((await relay(keys[custodian])).status, 409, "nothing has been taken there");
  }
});

test("a report in the custody of a divided agency goes to national triage, if there is one, when its topic is unclear", async () => {
  const policy: Policy = { ...oneAgency };
  const { channel, submit } = await handedOver(policy);
  const [religion, none] = [await submit("nikah-kua"), await submit()];
  policy.mode = "standalone";
  // Both reports have a number in SP4N-LAPOR!, so changing the mode alone does not move either of them.
  for (const receipt of [religion, none]) {
    const { report } = await readStored(channel, receipt);
    const national = {
      ...(report.national as NationalRecord),
      state: "forwarded",
      trackingId: "1234567",
    } as const;
    const at = channel.clock.now();
    await channel.store.transaction((transaction) =>
      transaction.updateReport({
        ...report,
        ...{ version: report.version + 1, national: { ...national, forwardedAt: at, checkedAt: at } },
      }),
    );
  }
  divide();
  assert.equal((await runJob(channel, "follow-agencies")).count, 2);
  assert.deepEqual(
    [(await readStored(channel, religion)).report.custodianAgencyId, ...(await stateOf(channel, none))],
    ["kemenag", "submitted", null],
  );
  assert.equal((await readStored(channel, none)).report.custodianAgencyId, null);
});

test("a new report accepts every agency ID from the former cabinet, with and without a topic", async () => {
  const channel = await createMemoryChannel();
  const present = new Set(listPresentAgencies().map(({ id }) => id));
  for (const { id } of listEndedAgencies())
    for (const categoryId of [
      undefined,
      ...topics.map((topic) => topic.id).filter((_, at) => at % 9 === 0),
    ]) {
      const receipt = await channel.submit({ agencyId: id, ...(categoryId && { categoryId }) });
      const { report } = await readStored(channel, receipt);
      assert.equal(report.chosenAgencyId, id);
      assert.equal(report.responsibleAgencyId, findPresentAgency(id, categoryId)?.id ?? null);
      assert.ok(report.responsibleAgencyId === null || present.has(report.responsibleAgencyId));
    }
});

test("every look-up by an agency ID from the former cabinet succeeds and names the successors", async () => {
  const channel = await createMemoryChannel();
  const national = await channel.officer(null);
  const get = async (path: string, key?: string) => {
    const response = await channel.call("GET", path, key === undefined ? {} : { key });
    assert.equal(response.status, 200, `${path}: ${await response.clone().text()}`);
    return (await response.json()) as { data: { id: string }[]; ended: { successors: { id: string }[] } };
  };
  for (const { id, ended } of listEndedAgencies()) {
    const { ended: shown } = await get(`/v1/agencies/${id}`);
    assert.deepEqual(
      shown.successors.map((agency) => agency.id),
      ended?.successorIds,
    );
    const categories = (await get(`/v1/categories?agencyId=${id}`)).data.map((category) => category.id);
    const ofSuccessors = await Promise.all(
      listResponsibleAgencies(id).map((agency) => get(`/v1/categories?agencyId=${agency.id}`)),
    );
    const expected = new Set(ofSuccessors.flatMap(({ data }) => data.map((category) => category.id)));
    assert.deepEqual(new Set(categories), expected, id);
    await get(`/v1/agency-reports?agencyId=${id}`, national);
  }
});

test("a transfer to a former agency follows the topic, or goes to national triage if no successor is clear", async () => {
  const channel = await createMemoryChannel();
  const key = await channel.officer("pemkot-bandung");
  const transferred = async (toAgencyId: string, categoryId: string) => {
    const receipt = await channel.submit({ agencyId: "pemkot-bandung", categoryId });
    const response = await channel.call("POST", `/v1/agency-reports/${receipt.trackingId}/transfer`, {
      key,
      body: { toAgencyId, reason: "Bukan wewenang kami." },
      headers: { "if-match": '"1"' },
    });
    assert.equal(response.status, 200, await response.text());
    return (await readStored(channel, receipt)).report.responsibleAgencyId;
  };
  assert.equal(await transferred("kemenkumham", "imigrasi"), "kemenimipas");
  assert.equal(await transferred("kemenkominfo", "jalan"), "komdigi");
  assert.equal(await transferred("kemenkumham", "jalan"), null);
});
