import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { type Agency, agencies, useAgencies } from "@lapor/directory";
import { createMemoryChannel, type MemoryChannel, type Receipt } from "../support/memory-channel.ts";
import { takeAction } from "../support/officer-actions.ts";

const bandung = "pemkot-bandung";
const jabar = "pemprov-jawa-barat";
const identity = { name: "Siti Saksi", phone: "081298765432" };
const newWords = "BUKTI-BARU: rekaman dan nama saksi lain";

afterEach(() => useAgencies());

const readAs = async (channel: MemoryChannel, key: string, { trackingId }: Receipt): Promise<string> =>
  (await channel.call("GET", `/v1/agency-reports/${trackingId}`, { key })).text();

/** Creates a report that Bandung transferred to West Java. Its reporter then added a message and a file. */
async function passedOn(changes: object = {}) {
  const channel = await createMemoryChannel();
  const [former, holder] = [await channel.officer(bandung), await channel.officer(jabar)];
  const receipt = await channel.submit({ agencyId: bandung, reporter: identity, ...changes });
  await takeAction(channel, former, receipt, "transfer", {
    toAgencyId: jabar,
    reason: "Ini jalan provinsi.",
  });
  assert.equal((await channel.reply(receipt, newWords)).status, 201);
  const upload = await channel.upload(receipt);
  const { id: fileId } = (await upload.json()) as { id: string };
  return { channel, former, holder, receipt, fileId };
}

for (const [kind, changes] of [
  ["a report", {}],
  ["a confidential report", { confidential: true }],
] as const) {
  test(`a former holder of ${kind} sees no identity, later messages or later files`, async () => {
    const { channel, former, receipt, fileId } = await passedOn(changes);
    const read = await readAs(channel, former, receipt);
    for (const secret of [identity.name, identity.phone, "BUKTI-BARU", fileId, "attachment_added"])
      assert.ok(!read.includes(secret), `the former holder reads ${secret}`);
  });

  test(`a former holder of ${kind} gets the event of its transfer, and no later event until the report ends`, async () => {
    const { channel, former, holder, receipt } = await passedOn(changes);
    await takeAction(channel, holder, receipt, "archive", {
      reason: "not_public_service",
      message: "Ini sengketa perdata.",
    });
    const { data } = (await (await channel.call("GET", "/v1/events", { key: former })).json()) as {
      data: { type: string }[];
    };
    const later = data.map(({ type }) => type).filter((type) => type !== "report.submitted");
    assert.deepEqual(later, ["report.transferred", "report.archived"]);
  });
}

test("only getReporterIdentity returns the identity to officers", async () => {
  const { channel, holder, receipt } = await passedOn();
  assert.ok(!(await readAs(channel, holder, receipt)).includes(identity.name));
  const asked = await channel.call("GET", `/v1/agency-reports/${receipt.trackingId}/identity`, {
    key: holder,
    headers: { "identity-reason": encodeURIComponent("Menelepon pelapor untuk meninjau lokasi") },
  });
  assert.equal(asked.status, 200);
  assert.deepEqual(((await asked.json()) as { reporter: object }).reporter, identity);
});

test("an agency's links to a report's files stop working when its access to the report ends", async () => {
  const channel = await createMemoryChannel();
  const [first, next] = [await channel.officer(bandung), await channel.officer(jabar)];
  const receipt = await channel.submit({ agencyId: bandung });
  await takeAction(channel, first, receipt, "transfer", { toAgencyId: jabar, reason: "Ini jalan provinsi." });
  await channel.upload(receipt);
  const linkIn = (text: string): string => /http:[^"]+\/v1\/attachments\/[^"]+/.exec(text)?.[0] ?? "";
  const link = linkIn(await readAs(channel, next, receipt));
  const open = async () => (await channel.fetch(new Request(link))).status;
  assert.equal(await open(), 200);
  await takeAction(channel, next, receipt, "transfer", { reason: "Ini bukan jalan provinsi." });
  assert.equal(await open(), 200, "the file came before the report left");
  const hidden = await channel.submit({ agencyId: bandung, confidential: true });
  await channel.upload(hidden);
  const hiddenLink = linkIn(await readAs(channel, first, hidden));
  assert.equal((await channel.fetch(new Request(hiddenLink))).status, 200);
  await takeAction(channel, first, hidden, "transfer", { toAgencyId: jabar, reason: "Ini jalan provinsi." });
  assert.equal((await channel.fetch(new Request(hiddenLink))).status, 403);
});

test("a successor inherits its predecessor's access as holder and as former holder, including notes and lists", async () => {
  const channel = await createMemoryChannel();
  const [old, heir] = [await channel.officer(bandung), await channel.officer("pemkot-cimahi")];
  const [left, held] = [
    await channel.submit({ agencyId: bandung }),
    await channel.submit({ agencyId: bandung }),
  ];
  await channel.call("POST", `/v1/agency-reports/${left.trackingId}/notes`, {
    key: old,
    body: { text: "Menunggu aspal." },
    headers: { "if-match": '"1"', "idempotency-key": crypto.randomUUID() },
  });
  await takeAction(channel, old, left, "transfer", { toAgencyId: jabar, reason: "Ini jalan provinsi." });
  await takeAction(channel, old, held, "archive", { reason: "abusive", message: "Memuat hinaan." });
  const accessOf = async ({ trackingId }: Receipt): Promise<string | number> => {
    const response = await channel.call("GET", `/v1/agency-reports/${trackingId}`, { key: heir });
    return response.ok ? ((await response.json()) as { access: string }).access : response.status;
  };
  assert.deepEqual([await accessOf(left), await accessOf(held)], [404, 404]);
  useAgencies(
    agencies.map(
      (agency): Agency =>
        agency.id === bandung
          ? { ...agency, ended: { reason: "PP 1/2027", successorIds: ["pemkot-cimahi"] } }
          : agency,
    ),
  );
  // Ended reports stay with the predecessor, but the successor can read them anyway.
  assert.deepEqual([await accessOf(left), await accessOf(held)], ["former", "full"]);
  assert.match(await readAs(channel, heir, left), /Menunggu aspal/);
  const listed = async (scope: string): Promise<string[]> => {
    const response = await channel.call("GET", `/v1/agency-reports?scope=${scope}`, { key: heir });
    return ((await response.json()) as { data: Receipt[] }).data.map(({ trackingId }) => trackingId);
  };
  assert.deepEqual([await listed("mine"), await listed("passed_on")], [[held.trackingId], [left.trackingId]]);
  const own = await channel.call("GET", `/v1/reports/${left.trackingId}`, {
    headers: { "lapor-access-code": left.accessCode },
  });
  const { readers } = (await own.json()) as {
    readers: { party: { agency?: { id: string } }; access: string }[];
  };
  assert.deepEqual(
    readers.map(({ party, access }) => [party.agency?.id, access]),
    [
      [jabar, "full"],
      [undefined, "full"],
      [bandung, "former"],
      ["pemkot-cimahi", "former"],
    ],
  );
});
