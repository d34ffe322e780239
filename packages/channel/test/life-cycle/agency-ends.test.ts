import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { type Agency, agencies, useAgencies } from "@lapor/directory";
import { transitions } from "../../src/index.ts";
import { runJob } from "../../src/jobs.ts";
import { dueStageOf } from "../../src/life-cycle/deadlines.ts";
import { type ReportFile, verifyHistory } from "../../src/store/index.ts";
import { createMemoryChannel, type Receipt } from "../support/memory-channel.ts";
import { readStored, takeAction } from "../support/officer-actions.ts";

const bandung = "pemkot-bandung";
const reason = "Peraturan Pemerintah 1/2027";

/** Abolishes an agency for all look-ups in this process. */
const end = (id: string, ...successorIds: string[]): void =>
  useAgencies(
    agencies.map(
      (agency): Agency => (agency.id === id ? { ...agency, ended: { reason, successorIds } } : agency),
    ),
  );

afterEach(() => useAgencies());

type Officer = (action: string, body?: object) => Promise<void>;

/** The actions that bring an agency's report into each state. */
const ways: Record<string, (officer: Officer, unitId: string) => Promise<void>> = {
  submitted: async () => {},
  assigned: (officer) => officer("verify", { needsExamination: true, message: "Kami periksa di lapangan." }),
  in_progress: async (officer, unitId) => {
    await officer("assign", { unitId });
    await officer("follow-up", { message: "Kami kerjakan." });
  },
  awaiting_reporter: async (officer, unitId) => {
    await officer("assign", { unitId });
    await officer("ask-reporter", { message: "Nomor berapa?" });
  },
  answered: async (officer, unitId) => {
    await officer("assign", { unitId });
    await officer("follow-up", { message: "Kami kerjakan." });
    await officer("answer", { message: "Lubang sudah ditutup." });
  },
};

/** Creates a channel with one report for Bandung in each open state. */
async function open() {
  const channel = await createMemoryChannel();
  const key = await channel.officer(bandung);
  const unitId = await channel.unit(key);
  const receipts: Record<string, Receipt> = {};
  for (const [status, way] of Object.entries(ways)) {
    const receipt = await channel.submit({ agencyId: bandung });
    receipts[status] = receipt;
    await way((action, body) => takeAction(channel, key, receipt, action, body), unitId);
    assert.equal((await readStored(channel, receipt)).report.status, status);
  }
  return { channel, key, receipts };
}

const taken = new Set<string>();

function rowOf(before: ReportFile, after: ReportFile) {
  const row = transitions.find(
    ({ action, holder, from, to, movesTo }) =>
      action === "followAgency" &&
      holder === "agency" &&
      from === before.report.status &&
      to === after.report.status &&
      movesTo === (after.report.responsibleAgencyId === null ? "national_triage" : "agency"),
  );
  assert.ok(row, `no row from ${before.report.status}`);
  taken.add(`${row.variant} ${row.from}`);
}

test("an abolished agency's open reports move to its successor once, with the reason, and are otherwise unchanged", async () => {
  const { channel, key, receipts } = await open();
  const before = new Map<string, ReportFile>();
  for (const [status, receipt] of Object.entries(receipts))
    before.set(status, await readStored(channel, receipt));
  end(bandung, "pemkot-cimahi");
  const moved = await Promise.all([runJob(channel, "follow-agencies"), runJob(channel, "follow-agencies")]);
  assert.equal((moved[0].count ?? 0) + (moved[1].count ?? 0), 5);
  assert.equal((await runJob(channel, "follow-agencies")).count, 0);
  for (const [status, receipt] of Object.entries(receipts)) {
    const [was, is] = [before.get(status) as ReportFile, await readStored(channel, receipt)];
    rowOf(was, is);
    assert.deepEqual(
      [is.report.status, is.report.responsibleAgencyId, is.report.unitId, is.report.transferCount],
      [status, "pemkot-cimahi", null, 0],
    );
    assert.deepEqual(
      [is.report.dueAt, is.report.dueStage, is.report.actsAt, is.report.verifiedAt, is.report.pausedStatus],
      [
        was.report.dueAt,
        was.report.dueStage,
        was.report.actsAt,
        was.report.verifiedAt,
        was.report.pausedStatus,
      ],
    );
    assert.equal(is.report.dueStage, dueStageOf(is.report));
    assert.deepEqual(
      [was.report.needsExamination, is.report.needsExamination],
      [status === "assigned", status === "assigned"],
    );
    const entry = is.timeline.at(-1);
    assert.deepEqual(
      [entry?.kind, entry?.actorKind, is.timeline.length],
      ["agency_ended", "channel", was.timeline.length + 1],
    );
    assert.match(
      entry?.message ?? "",
      /Pemerintah Kota Bandung .* Pemerintah Kota Cimahi .*Peraturan Pemerintah 1\/2027/,
    );
    assert.deepEqual(await verifyHistory(is.report, is.timeline), []);
  }
  // The former agency's officers can still read its reports, but cannot change them.
  const { trackingId } = receipts.assigned as Receipt;
  const asked = (path: string, body?: object) =>
    channel.call(body ? "POST" : "GET", `/v1/agency-reports/${trackingId}${path}`, {
      key,
      ...(body && { body, headers: { "if-match": '"3"' } }),
    });
  assert.equal((await asked("")).status, 200);
  assert.equal((await asked("/follow-up", { message: "Kami kerjakan." })).status, 403);
  const heir = await channel.officer("pemkot-cimahi");
  const inbox = await channel.call("GET", "/v1/agency-reports", { key: heir });
  assert.equal(((await inbox.json()) as { data: [] }).data.length, 5);
});

test("without a successor, unanswered reports go to national triage and answered reports stay", async () => {
  const { channel, receipts } = await open();
  const before = new Map<string, ReportFile>();
  for (const [status, receipt] of Object.entries(receipts))
    before.set(status, await readStored(channel, receipt));
  end(bandung);
  assert.equal((await runJob(channel, "follow-agencies")).count, 4);
  assert.equal((await runJob(channel, "follow-agencies")).count, 0);
  for (const [status, receipt] of Object.entries(receipts)) {
    const is = await readStored(channel, receipt);
    if (status === "answered") {
      assert.deepEqual(is, before.get(status));
      continue;
    }
    rowOf(before.get(status) as ReportFile, is);
    const { report, timeline } = is;
    assert.deepEqual(
      [
        report.status,
        report.responsibleAgencyId,
        report.dueStage,
        report.pausedStatus,
        report.unitId,
        report.verifiedAt,
      ],
      ["submitted", null, "national_verification", null, null, null],
    );
    assert.match(timeline.at(-1)?.message ?? "", /Pemerintah Kota Bandung sudah tidak ada .*tim verifikasi/);
    assert.deepEqual(await verifyHistory(report, timeline), []);
  }
  // A contested report would return to the abolished agency, so it moves to national triage.
  const { trackingId, accessCode } = receipts.answered as Receipt;
  const contested = await channel.tell({ trackingId, accessCode }, "feedback", {
    kind: "contest",
    message: "Masih berlubang.",
  });
  assert.equal(contested.status, 201, await contested.text());
  assert.equal((await runJob(channel, "follow-agencies")).count, 1);
  assert.equal((await readStored(channel, receipts.answered as Receipt)).report.responsibleAgencyId, null);
});

test("these tests cover every `followAgency` transition in the transition table", () => {
  const rows = transitions.filter(({ action, holder }) => action === "followAgency" && holder === "agency");
  assert.deepEqual([...taken].sort(), rows.map(({ variant, from }) => `${variant} ${from}`).sort());
});

test("new reports for an abolished agency go to its successor, and the agency's forms keep working", async () => {
  const channel = await createMemoryChannel();
  end(bandung, "pemkot-cimahi");
  // The site's key belongs to the former agency.
  const shown = (await (await channel.call("GET", "/v1/channel")).json()) as { agency: { id: string } };
  assert.equal(shown.agency.id, "pemkot-cimahi");
  const chosen = await readStored(channel, await channel.submit({ agencyId: bandung }));
  assert.deepEqual(
    [chosen.report.responsibleAgencyId, chosen.report.chosenAgencyId, chosen.report.siteAgencyId],
    ["pemkot-cimahi", bandung, bandung],
  );
  end(bandung);
  const stray = await readStored(channel, await channel.submit({ agencyId: bandung }));
  assert.deepEqual([stray.report.responsibleAgencyId, stray.report.chosenAgencyId], [null, bandung]);
});

test("look-ups and suggestions for an abolished agency return the successor", async () => {
  const channel = await createMemoryChannel();
  end(bandung, "pemkot-cimahi");
  const get = async <Answer>(path: string): Promise<Answer> =>
    (await (await channel.call("GET", path)).json()) as Answer;
  interface Listed {
    data: { id: string }[];
  }
  const agency = await get<{ name: string; ended: object }>(`/v1/agencies/${bandung}`);
  assert.equal(agency.name, "Pemerintah Kota Bandung");
  assert.deepEqual(agency.ended, {
    reason,
    successors: [
      {
        id: "pemkot-cimahi",
        name: "Pemerintah Kota Cimahi",
        shortName: "Pemkot Cimahi",
        kind: "local_government",
      },
    ],
  });
  const found = await get<Listed>("/v1/agencies?q=pemkot%20bandung");
  assert.equal(found.data[0]?.id, "pemkot-cimahi");
  assert.ok(!found.data.some(({ id }) => id === bandung));
  const categories = await get<Listed>(`/v1/categories?agencyId=${bandung}`);
  assert.deepEqual(categories, await get<Listed>("/v1/categories?agencyId=pemkot-cimahi"));
  const suggested = await channel.call("POST", "/v1/agency-suggestions", {
    body: { text: "Jalan berlubang di depan sekolah", regionCode: "32.73" },
  });
  const { data } = (await suggested.json()) as { data: { agency: { id: string } }[] };
  assert.ok(
    data.some(({ agency }) => agency.id === "pemkot-cimahi") &&
      !data.some(({ agency }) => agency.id === bandung),
  );
});
