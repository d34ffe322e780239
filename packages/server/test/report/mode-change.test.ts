import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type Channel, createMemoryBlobs, type Policy, runJob, systemRandom } from "@lapor/channel";
import { type ReportFile, verifyHistory } from "@lapor/channel/store";
import { onStore } from "../../../../scripts/long-run.ts";
import { type Replicas, replicaEngines } from "../support/engines.ts";
import {
  type Asked,
  adminKey,
  agencyId,
  channelOn,
  makeKey,
  newReport,
  type Receipt,
  requestWith,
  unlimited,
} from "../support/test-channel.ts";

const message = "Di ruas yang mana?";
type Officer = "bandung" | "provinsi" | "nasional";

/** Starts a server on each store. `policy` applies to all of them. */
async function openServers({ stores }: Replicas) {
  const policy: Policy = { ...unlimited, agencyId };
  const shared = { secret: systemRandom.bytes(32), blobs: createMemoryBlobs(), policy };
  const channels = [stores[0], stores.at(-1) ?? stores[0]].map((store) => channelOn(store, shared)) as [
    Channel,
    Channel,
  ];
  const [store] = stores;
  const site = await makeKey(store);
  const keys: Record<Officer, string> = {
    bandung: await makeKey(store, adminKey),
    provinsi: await makeKey(store, { ...adminKey, agencyId: "pemprov-jawa-barat" }),
    nasional: await makeKey(store, { kind: "secret", role: "national_admin" }),
  };
  const post = async (path: string, key: string, asked: Asked) => {
    const response = await channels[0].fetch(requestWith(key, `/v1${path}`, asked));
    const text = await response.text();
    assert.ok(response.ok, `${path}: ${text}`);
    return JSON.parse(text);
  };
  const read = async ({ trackingId }: Receipt): Promise<ReportFile> => {
    const file = await store.findReport({ trackingId });
    assert.ok(file);
    assert.deepEqual(await verifyHistory(file.report, file.timeline), []);
    return file;
  };
  return {
    policy,
    read,
    submit: (chosen?: string): Promise<Receipt> => {
      const { agencyId: _, ...report } = newReport;
      return post("/reports", site, { body: { ...report, ...(chosen && { agencyId: chosen }) } });
    },
    reply: ({ trackingId, accessCode }: Receipt) =>
      post(`/reports/${trackingId}/replies`, site, {
        body: { message },
        headers: { "lapor-access-code": accessCode },
      }),
    async act(officer: Officer, receipt: Receipt, action: string, body: object, method = "POST") {
      const { version } = (await read(receipt)).report;
      const asked = { method, body, headers: { "if-match": `"${version}"` } };
      await post(`/agency-reports/${receipt.trackingId}/${action}`, keys[officer], asked);
    },
    /** Runs the job on all servers concurrently. Resolves to the number of reports that it moved. */
    async move(): Promise<number> {
      const runs = await Promise.all(channels.map((channel) => runJob(channel, "follow-agencies")));
      return runs.reduce((sum, { count = 0 }) => sum + count, 0);
    },
    /** Returns the party of a report, its status and what is due. */
    async stateOf(receipt: Receipt) {
      const { report, timeline } = await read(receipt);
      const { status, responsibleAgencyId, custodianAgencyId, dueStage } = report;
      const party = responsibleAgencyId ?? (custodianAgencyId ? `sp4n of ${custodianAgencyId}` : "triage");
      return [party, status, dueStage, timeline.at(-1)?.kind, timeline.at(-1)?.actorKind];
    },
  };
}

for (const [name, open] of Object.entries(replicaEngines))
  describe(`a channel whose operator changes the mode (${name})`, onStore(name), () => {
    let replicas: Replicas;
    let servers: Awaited<ReturnType<typeof openServers>>;
    before(async () => {
      replicas = await open();
      servers = await openServers(replicas);
    });
    after(() => replicas?.close());

    test("the only agency gets national triage's reports, each once, and reports transferred in a circle go to SP4N-LAPOR!", async () => {
      const { policy, submit, act, move, read, reply, stateOf } = servers;
      policy.mode = "standalone";
      const [waiting, asked, around, own] = [
        await submit(),
        await submit(),
        await submit(agencyId),
        await submit(agencyId),
      ];
      await act("nasional", asked, "ask-reporter", { message });
      const reason = "Bukan wewenang kami.";
      await act("bandung", around, "transfer", { toAgencyId: "pemprov-jawa-barat", reason });
      await act("provinsi", around, "transfer", { toAgencyId: agencyId, reason });
      assert.deepEqual((await stateOf(around))[0], "triage");
      assert.equal(await move(), 0, "a standalone channel has a national triage");

      policy.mode = "single_agency";
      assert.equal(await move(), 3);
      assert.equal(await move(), 0);
      const channel = [agencyId, "submitted", "agency_verification", "assigned", "channel"];
      assert.deepEqual(await stateOf(waiting), channel);
      assert.deepEqual(await stateOf(around), [
        `sp4n of ${agencyId}`,
        "submitted",
        "taking_to_sp4n",
        "transferred",
        "channel",
      ]);
      assert.deepEqual((await stateOf(own)).slice(0, 4), [
        agencyId,
        "submitted",
        "agency_verification",
        "submitted",
      ]);
      const [party, ...stage] = await stateOf(asked);
      assert.deepEqual(
        [party, ...stage.slice(0, 2)],
        [agencyId, "awaiting_reporter", "reporter_information"],
      );
      for (const receipt of [waiting, asked, around])
        assert.match(
          (await read(receipt)).timeline.at(-1)?.message ?? "",
          /^Kanal ini kini dijalankan oleh Pemerintah Kota Bandung saja\. /,
        );
      await reply(asked);
      assert.deepEqual((await stateOf(asked)).slice(0, 3), [agencyId, "submitted", "agency_verification"]);
    });

    test("national triage gets reports not yet sent to SP4N-LAPOR!, and those with a number there stay", async () => {
      const { policy, submit, act, move, read, stateOf } = servers;
      policy.mode = "single_agency";
      const [untaken, numbered, answered] = [await submit(), await submit(), await submit()];
      const reason = "Bukan wewenang kami.";
      for (const receipt of [untaken, numbered, answered])
        await act("bandung", receipt, "transfer", { reason });
      for (const receipt of [numbered, answered])
        await act("bandung", receipt, "national-reference", { trackingId: "1234567" }, "PUT");
      await act("bandung", answered, "answer", { message: "Sudah diperbaiki." });
      assert.equal(await move(), 0);

      policy.mode = "standalone";
      // Includes the report that the previous test handed over.
      assert.equal(await move(), 2);
      assert.equal(await move(), 0);
      assert.deepEqual(await stateOf(untaken), [
        "triage",
        "submitted",
        "national_verification",
        "transferred",
        "channel",
      ]);
      const { report, timeline } = await read(untaken);
      assert.equal(report.national, null);
      assert.match(timeline.at(-1)?.message ?? "", /tidak lagi meneruskan .* ditangani tim verifikasi\.$/);
      for (const receipt of [numbered, answered])
        assert.equal((await stateOf(receipt))[0], `sp4n of ${agencyId}`);
    });
  });
