import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  type Channel,
  createChannel,
  createKey,
  createMemoryBlobs,
  defaultPolicy,
  type Policy,
  runJob,
  systemClock,
  systemRandom,
} from "@lapor/channel";
import { type ReportFile, verifyHistory } from "@lapor/channel/store";
import { onStore } from "../../../../scripts/long-run.ts";
import { type Replicas, replicaEngines } from "../replicas/replica-stores.ts";

const agencyId = "pemkot-bandung";
const message = "Di ruas yang mana?";
type Officer = "bandung" | "provinsi" | "nasional";

interface Receipt {
  trackingId: string;
  accessCode: string;
}

/** Servers of one channel on these stores. `policy` is that of all of them. */
async function openServers({ stores }: Replicas) {
  const challenge = { ...defaultPolicy.challenge, mode: "off" } as const;
  const policy: Policy = { ...defaultPolicy, limits: {}, challenge, agencyId };
  const parts = { clock: systemClock, random: systemRandom, blobs: createMemoryBlobs() };
  const secret = systemRandom.bytes(32);
  const channels = [stores[0], stores.at(-1) ?? stores[0]].map((store) =>
    createChannel({ ...parts, store, secret, policy }),
  ) as [Channel, Channel];
  const [store] = stores;
  const secretKey = async (wanted: Parameters<typeof createKey>[1]) =>
    (await createKey({ ...parts, store }, wanted)).key;
  const site = await secretKey({ kind: "publishable", agencyId, origins: [] });
  const keys: Record<Officer, string> = {
    bandung: await secretKey({ kind: "secret", agencyId, role: "agency_admin" }),
    provinsi: await secretKey({ kind: "secret", agencyId: "pemprov-jawa-barat", role: "agency_admin" }),
    nasional: await secretKey({ kind: "secret", role: "national_admin" }),
  };
  const post = async (path: string, key: string, body: object, headers: object = {}, method = "POST") => {
    const response = await channels[0].fetch(
      new Request(`http://channel.test/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          "content-type": "application/json",
          "idempotency-key": crypto.randomUUID(),
          ...headers,
        },
        body: JSON.stringify(body),
      }),
    );
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
    submit: (chosen?: string): Promise<Receipt> =>
      post("/reports", site, {
        ...{ classification: "complaint", title: "Jalan rusak", body: "Ada lubang besar di jalan ini." },
        ...{ occurredOn: "2025-11-20", location: { regionCode: "32.73" } },
        ...(chosen && { agencyId: chosen }),
      }),
    reply: ({ trackingId, accessCode }: Receipt) =>
      post(`/reports/${trackingId}/replies`, site, { message }, { "lapor-access-code": accessCode }),
    async act(officer: Officer, receipt: Receipt, step: string, body: object, method?: string) {
      const { version } = (await read(receipt)).report;
      const headers = { "if-match": `"${version}"` };
      await post(`/agency-reports/${receipt.trackingId}/${step}`, keys[officer], body, headers, method);
    },
    /** Runs the job on both servers at once; the number of reports that each moved, added. */
    async move(): Promise<number> {
      const runs = await Promise.all(channels.map((channel) => runJob(channel, "follow-agencies")));
      return runs.reduce((sum, { count = 0 }) => sum + count, 0);
    },
    /** The party of a report, its status and what is due. */
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

    test("the only agency gets the reports of national triage, each once, and reports passed around are handed over", async () => {
      const { policy, submit, act, move, read, reply, stateOf } = servers;
      policy.mode = "standalone";
      const [waiting, asked, around, own] = [
        await submit(),
        await submit(),
        await submit(agencyId),
        await submit(agencyId),
      ];
      await act("nasional", asked, "request-information", { message });
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

    test("national triage gets reports that nobody has taken to SP4N-LAPOR! yet, and those with a number there stay", async () => {
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
      // With the report that the test before handed over.
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
