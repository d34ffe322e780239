import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, test } from "node:test";
import { createMemoryStore, systemRandom } from "@lapor/channel";
import type { ReportRecord, Store, SupportRecord, Transaction } from "@lapor/channel/store";
import { publicCopyOf } from "@lapor/channel/testing";
import fc from "fast-check";
import { isLongRun, onStore } from "../../../../scripts/long-run.ts";
import { replicaEngines } from "../support/engines.ts";
import { sampleAttachment, sampleEntry, sampleReport } from "../support/record-samples.ts";
import { channelOn, unlimited } from "../support/test-channel.ts";

async function insertReleased(store: Store, report: ReportRecord): Promise<void> {
  const released = { ...report, version: 2, releasedAt: new Date() };
  await store.transaction(async (transaction) => {
    await transaction.insertReport(report);
    await transaction.insertTimeline(sampleEntry(report));
    await transaction.updateReport(released);
    await transaction.release(
      released,
      publicCopyOf(released, { title: "Judul", body: "Isi", answers: [], photos: [] }),
    );
  });
}

/** A step on supports. It refers to reports and supports by position instead of ID. */
interface Act {
  kind:
    | ("insert" | "delete" | "notSolved" | "clear" | "erase" | "move" | "network" | "publish" | "forget")
    | ("photo" | "noPhoto" | "noPhotos");
  report: number;
  other: number;
  follower: number;
  counted: boolean;
  place: number;
}

const arbitraryActs = fc.array(
  fc.record<Act>({
    kind: fc.oneof(
      { weight: 9, arbitrary: fc.constant("insert") },
      { weight: 2, arbitrary: fc.constantFrom("notSolved", "move") },
      { weight: 4, arbitrary: fc.constantFrom("photo", "photo", "photo", "noPhoto", "noPhotos") },
      { weight: 3, arbitrary: fc.constantFrom("delete", "clear", "erase", "network", "publish", "forget") },
    ),
    report: fc.nat(2),
    other: fc.nat(2),
    follower: fc.nat(11),
    counted: fc.boolean(),
    place: fc.nat(3),
  }),
  { minLength: 10, maxLength: 50 },
);

const supportOf = ({ report, follower, counted }: Act, reports: readonly ReportRecord[], id: string) =>
  ({
    id,
    reportId: (reports[report] as ReportRecord).id,
    followHash: `follower ${follower}`,
    counted,
    day: `2026-11-${10 + follower}`,
    notice: counted ? { version: "2026-11", seenAt: "2026-11-24T10:12:30+07:00" } : null,
    notSolved: false,
    message: null,
    messageDay: null,
    photoId: null,
    photoDay: null,
  }) satisfies SupportRecord;

const gone = { uploadedAt: new Date(0) };

/** Adds a photo to a support and releases it together with one from the reporter. */
async function addPhoto(
  transaction: Transaction,
  {
    act: { report, place },
    support,
    reports,
    id,
  }: { act: Act; support: SupportRecord; reports: readonly ReportRecord[]; id: string },
): Promise<unknown> {
  const file = sampleAttachment({ id });
  await transaction.put("attachments", file);
  const { id: attachmentId, keyId, createdAt: uploadedAfter } = file;
  const day = `2026-11-${10 + place}`;
  const linked = await transaction.linkSupportPhoto({ support, attachmentId, keyId, uploadedAfter, day });
  const shown = { id: file.id, mediaType: file.mediaType, bytes: 1, width: 3, height: 2 };
  const photos = [
    { ...shown, from: "supporter" as const },
    { ...shown, id: "reporter", from: "reporter" as const },
  ];
  const released = { ...(reports[report] as ReportRecord), releasedAt: new Date() };
  await transaction.release(
    released,
    publicCopyOf(released, { title: "Judul", body: "Isi", answers: [], photos }),
  );
  return [linked, await transaction.countSupportPhotos(support.reportId)];
}

/** Performs an action. Returns the result that its caller sees. */
async function perform(
  transaction: Transaction,
  act: Act,
  reports: readonly ReportRecord[],
  id: string,
): Promise<unknown> {
  const support = supportOf(act, reports, id);
  const { reportId, followHash } = support;
  const found = await transaction.find("supports", { reportId, followHash });
  switch (act.kind) {
    case "insert":
      return found ?? transaction.insertSupport(support);
    case "delete":
      if (found?.photoId) await transaction.releaseSupportPhotos({ ...gone, reportId, supportId: found.id });
      return found && transaction.deleteSupport(found);
    case "photo":
      return found && !found.photoId
        ? addPhoto(transaction, { act, support: found, reports, id })
        : undefined;
    case "noPhoto":
      return found && transaction.releaseSupportPhotos({ ...gone, reportId, supportId: found.id });
    case "noPhotos":
      return (await transaction.releaseSupportPhotos({ ...gone, reportId })).toSorted();
    case "notSolved": {
      const written = act.counted && {
        message: `sealed ${act.place}`,
        messageDay: `2026-11-${10 + act.place}`,
      };
      return found && !found.notSolved
        ? transaction.updateNotSolved({ ...found, notSolved: true, ...written })
        : undefined;
    }
    case "clear":
      return transaction.clearNotSolved(reportId);
    case "erase":
      return transaction.eraseSupports(reportId);
    case "move": {
      const kept = reports[act.other] as ReportRecord;
      return kept.id === reportId ? undefined : transaction.moveSupports(reportId, kept.id, gone.uploadedAt);
    }
    case "network":
      return transaction.countFromNetwork({
        reportId,
        network: `network ${act.place}`,
        day: support.day,
        most: 3,
      });
    default:
      return undefined;
  }
}

/** Returns everything that the store knows about the reports' supports. */
async function stateOf(store: Store, reports: readonly ReportRecord[]): Promise<unknown> {
  const counts = await store.countSupports(reports.map(({ id }) => id));
  return Promise.all(
    reports.map(async ({ id, trackingId }) => ({
      counts: counts.get(id) ?? { counted: 0, uncounted: 0, notSolved: 0 },
      messages: await store.listNotSolvedMessages(id, 4),
      supports: await Promise.all(
        Array.from({ length: 12 }, (_, follower) =>
          store.find("supports", { reportId: id, followHash: `follower ${follower}` }),
        ),
      ),
      photos: await store.listSupportPhotos(id, 5),
      published: (await store.findPublicReport(trackingId))?.report.supports,
      released: (await store.findPublicReport(trackingId))?.report.photos,
      erasable: (
        await store.listErasable({ what: "identity", endedBefore: new Date(), among: 10_000 })
      ).reports.some((report) => report.id === id),
    })),
  );
}

const ended = { status: "closed", endedAt: new Date(0), dueAt: null, dueStage: null } as const;

for (const [name, open] of Object.entries(replicaEngines)) {
  if (name === "in memory") continue;
  describe(`the supports of a store (${name})`, () => {
    test("supports match the memory store after any sequence of steps", onStore(name), async () => {
      const { stores, close } = await open();
      const seen = new Set<string>();
      try {
        await fc.assert(
          fc.asyncProperty(arbitraryActs, async (acts) => {
            const memory = createMemoryStore();
            const reports = Array.from({ length: 3 }, () => sampleReport(ended));
            for (const report of reports)
              for (const store of [memory, stores[0]]) await insertReleased(store, report);
            for (const act of acts) {
              const id = randomUUID();
              const told: unknown[] = [];
              for (const store of [memory, stores[0]]) {
                if (act.kind === "publish") await store.publishSupports(5, 500);
                if (act.kind === "forget")
                  await store.deleteNetworkCounts(`2026-11-${10 + act.follower}`, 500);
                told.push(await store.transaction((transaction) => perform(transaction, act, reports, id)));
              }
              assert.deepEqual(told[1], told[0], act.kind);
              if (told[0] !== undefined) seen.add(`${act.kind} ${typeof told[0]}`);
            }
            assert.deepEqual(await stateOf(stores[0], reports), await stateOf(memory, reports));
          }),
          { numRuns: isLongRun ? 200 : 12 },
        );
        assert.ok(seen.size >= 3, [...seen].join());
      } finally {
        await close();
      }
    });

    test(
      "only five supports from one network count, however many arrive at once on all replicas",
      onStore(name),
      async () => {
        const { stores, close } = await open();
        const report = sampleReport({ responsibleAgencyId: "pemkot-bandung" });
        const shared = { secret: systemRandom.bytes(32), policy: unlimited };
        try {
          await insertReleased(stores[0], report);
          const channels = stores.map((store) => channelOn(store, shared));
          const path = `http://channel.test/v1/public-reports/${report.trackingId}/supports`;
          const send = async (index: number, address: string): Promise<boolean> => {
            const followCode = randomUUID();
            const body = JSON.stringify({ followCode });
            // A body without a length reserves memory for the largest one, so the bodies of one network would
            // exceed its share.
            const headers = { "content-type": "application/json", "content-length": String(body.length) };
            const request = new Request(path, { method: "POST", headers, body });
            const channel = channels[index % channels.length] ?? assert.fail();
            const response = await channel.fetch(request, { address });
            assert.equal(response.status, 201, await response.clone().text());
            return ((await response.json()) as { counted: boolean }).counted;
          };
          const counted = await Promise.all(
            Array.from({ length: 120 }, (_, index) => send(index, index < 100 ? "192.0.2.7" : "192.0.2.8")),
          );
          assert.equal(counted.slice(0, 100).filter(Boolean).length, 5);
          const counts = (await stores[0].countSupports([report.id])).get(report.id);
          const total = counted.filter(Boolean).length;
          assert.deepEqual(counts, { counted: total, uncounted: 120 - total, notSolved: 0 });
          const again = (await stores[0].findReport({ id: report.id }))?.report;
          assert.equal(again?.version, 2, "the report did not change");
        } finally {
          await close();
        }
      },
    );
  });
}
