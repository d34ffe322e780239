import assert from "node:assert/strict";
import { test } from "node:test";
import type { AgencyReport, PublicReport, Report } from "@lapor/openapi";
import fc from "fast-check";
import { isLongRun } from "../../../../scripts/long-run.ts";
import { createMemoryChannel, type MemoryChannel, type Receipt } from "../support/memory-channel.ts";
import { takeAction } from "../support/officer-actions.ts";
import {
  addPhoto,
  isCounted,
  newFollowCode,
  type SupporterDevice,
  sendSupport,
} from "../support/supporters.ts";

/** A report, with the state of its photos in the model. */
interface PhotoCase {
  receipt: Receipt;
  /** The photos that an officer can release. */
  known: { id: string; by?: SupporterDevice }[];
  shown: string[];
  isReleased: boolean;
  isOver: boolean;
}

const arbitraryActs = fc.array(
  fc.record({
    kind: fc.constantFrom(
      ...(["release", "release", "release", "same", "support", "support", "withdraw", "upload"] as const),
      ...(["retract", "abusive", "erased", "merge", "correct"] as const),
    ),
    report: fc.nat(2),
    other: fc.nat(2),
    /** Selects some of the report's photos, one per bit. */
    choice: fc.nat(255),
  }),
  { minLength: 5, maxLength: 30 },
);
type Act = typeof arbitraryActs extends fc.Arbitrary<(infer Value)[]> ? Value : never;

const idsOf = async (channel: MemoryChannel, { trackingId, accessCode }: Receipt): Promise<string[]> => {
  const headers = { "lapor-access-code": accessCode };
  const response = await channel.call("GET", `/v1/reports/${trackingId}`, { headers });
  const { attachments, timeline } = (await response.json()) as Report;
  return [attachments, ...timeline.map((entry) => entry.attachments ?? [])].flat().map(({ id }) => id);
};

async function addOwn(channel: MemoryChannel, one: PhotoCase): Promise<void> {
  const response = await channel.upload(one.receipt);
  if (response.status === 201) one.known.push({ id: ((await response.json()) as { id: string }).id });
}

/** Performs an action both in the channel and in the model. */
async function perform(channel: MemoryChannel, key: string, cases: PhotoCase[], act: Act): Promise<void> {
  const one = cases[act.report] as PhotoCase;
  const action = (name: string, body: object = {}) => takeAction(channel, key, one.receipt, name, body);
  const hide = (): void => {
    one.isReleased = false;
    one.shown = [];
  };
  if (one.isOver) return;
  if (act.kind === "release" || act.kind === "same") {
    const photoIds = one.known
      .flatMap(({ id }, index) => ((act.choice >> index) & 1 ? [id] : []))
      .slice(0, 20);
    await action("release", act.kind === "same" ? {} : { photoIds });
    if (act.kind === "release") one.shown = photoIds;
    one.isReleased = true;
  } else if (act.kind === "support" && one.isReleased) {
    const by = { followCode: newFollowCode(), address: `192.0.2.${act.choice}` };
    await isCounted(channel, one.receipt.trackingId, by);
    const { id, response } = await addPhoto(channel, one.receipt.trackingId, by);
    assert.equal(response.status, 200);
    one.known.push({ id, by });
  } else if (act.kind === "withdraw") {
    const own = one.known.filter(({ by }) => by);
    const gone = own[act.choice % Math.max(1, own.length)];
    if (!gone?.by) return;
    await sendSupport(channel, one.receipt.trackingId, gone.by, "withdraw");
    one.known = one.known.filter(({ id }) => id !== gone.id);
    one.shown = one.shown.filter((id) => id !== gone.id);
  } else if (act.kind === "upload") await addOwn(channel, one);
  else if (act.kind === "correct")
    await action("correct", {
      location: { regionCode: `32.73.${10 + (act.choice % 9)}` },
      reason: "Lokasi dipastikan.",
    });
  else if (act.kind === "retract" && one.isReleased) {
    await action("retract");
    hide();
  } else if (act.kind === "abusive") {
    await action("archive", { reason: "abusive", message: "Hinaan." });
    one.isOver = true;
    hide();
  } else if (act.kind === "erased") {
    await channel.tell(one.receipt, "erasure", {});
    one.isOver = true;
    hide();
  } else if (act.kind === "merge") {
    const kept = cases[act.other] as PhotoCase;
    if (kept === one || kept.isOver) return;
    await action("merge", { intoTrackingId: kept.receipt.trackingId });
    const moved = one.known.filter(({ by }) => by);
    kept.known.push(...moved);
    one.known = one.known.filter(({ by }) => !by);
    one.shown = one.shown.filter((id) => one.known.some((photo) => photo.id === id));
    one.isOver = true;
  }
}

/** Returns every photo that anybody can fetch, as "tracking ID photo". */
async function reachable(channel: MemoryChannel, cases: readonly PhotoCase[], ids: ReadonlySet<string>) {
  const found: string[] = [];
  for (const { receipt } of cases)
    for (const id of ids) {
      const path = `/v1/public-reports/${receipt.trackingId}/photos/${id}`;
      const { status } = await channel.fetch(new Request(`http://channel.test${path}`));
      assert.ok(status === 200 || status === 404, `${status}`);
      if (status === 200) found.push(`${receipt.trackingId} ${id}`);
    }
  return found.toSorted();
}

test("a photo is reachable at a public address only while it is released, whatever happened before", async () => {
  const seen = { shown: 0, hidden: 0 };
  await fc.assert(
    fc.asyncProperty(arbitraryActs, async (acts) => {
      const channel = await createMemoryChannel();
      const key = await channel.officer("pemkot-bandung");
      const cases: PhotoCase[] = [];
      for (let index = 0; index < 3; index++) {
        const receipt = await channel.submit({ agencyId: "pemkot-bandung", anonymous: index === 1 });
        const one = { receipt, known: [], shown: [], isReleased: false, isOver: false };
        cases.push(one);
        await addOwn(channel, one);
        await addOwn(channel, one);
        await takeAction(channel, key, receipt, "verify");
      }
      const ids = new Set(cases.flatMap(({ known }) => known.map(({ id }) => id)));
      for (const act of acts) {
        await perform(channel, key, cases, act);
        for (const { known } of cases) for (const { id } of known) ids.add(id);
        const expected = cases.flatMap(({ receipt, shown }) =>
          shown.map((id) => `${receipt.trackingId} ${id}`),
        );
        assert.deepEqual(await reachable(channel, cases, ids), expected.toSorted(), act.kind);
        seen.shown += expected.length;
        seen.hidden += ids.size - expected.length;
      }
      for (const { receipt, shown, isReleased } of cases) {
        const response = await channel.call("GET", `/v1/public-reports/${receipt.trackingId}`);
        if (!isReleased) assert.equal(response.status, 404);
        else
          assert.deepEqual(
            (((await response.json()) as PublicReport).photos ?? []).map(({ id }) => id),
            shown,
          );
        // The reporter cannot see a supporter's photo.
        const supported = new Set(
          cases.flatMap(({ known }) => known.flatMap(({ id, by }) => (by ? [id] : []))),
        );
        for (const id of await idsOf(channel, receipt)) assert.ok(!supported.has(id));
      }
    }),
    { numRuns: isLongRun ? 400 : 30 },
  );
  assert.ok(seen.shown > 50 && seen.hidden > 500, JSON.stringify(seen));
});

test("a report can have at most fifty photos from supporters, and a withdrawal makes room for another", async () => {
  const channel = await createMemoryChannel();
  const key = await channel.officer("pemkot-bandung");
  const receipt = await channel.submit({ agencyId: "pemkot-bandung" });
  const { trackingId } = receipt;
  await takeAction(channel, key, receipt, "release");
  const photos = async (): Promise<unknown[]> => {
    const read = await channel.call("GET", `/v1/agency-reports/${trackingId}`, { key });
    const report = (await read.json()) as AgencyReport;
    return (report.access === "full" && report.supporterPhotos) || [];
  };
  const supported = async (index: number) => {
    const by = { followCode: newFollowCode(), address: `192.0.2.${index}` };
    await isCounted(channel, trackingId, by);
    return { by, ...(await addPhoto(channel, trackingId, by)) };
  };
  const first = await supported(0);
  for (let index = 1; index < 50; index++) assert.equal((await supported(index)).response.status, 200);
  const { response, by } = await supported(50);
  assert.equal(response.status, 422);
  const { errors } = (await response.json()) as { errors: { pointer: string; code: string }[] };
  assert.deepEqual(
    errors.map(({ pointer, code }) => [pointer, code]),
    [["#/attachmentId", "too_many"]],
  );
  assert.equal((await photos()).length, 50);
  await sendSupport(channel, trackingId, first.by, "withdraw");
  assert.equal((await addPhoto(channel, trackingId, by)).response.status, 200);
  assert.equal((await photos()).length, 50);
});

test("a photo's address does not reveal when the photo was sent", async () => {
  const channel = await createMemoryChannel();
  const response = await channel.upload(await channel.submit({ agencyId: "pemkot-bandung" }));
  const { id } = (await response.json()) as { id: string };
  // A UUIDv7 would reveal the time, because it begins with it.
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
