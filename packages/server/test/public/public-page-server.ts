import { type Channel, createMemoryStore, systemClock } from "@lapor/channel";
import type { ReportRecord, StatisticsRow, Store } from "@lapor/channel/store";
import { publicCopyOf } from "@lapor/channel/testing";
import type { Statistics } from "@lapor/sdk";
import { serveChannel } from "../../src/http/host.ts";
import { createLog } from "../../src/platform/log/log.ts";
import { isPublicPath } from "../../src/public/public-paths.ts";
import { servePublicPages } from "../../src/public/serve-public-pages.ts";
import { sampleEntry, sampleReport } from "../support/record-samples.ts";
import { channelOn } from "../support/test-channel.ts";

/** The fields of a report, and the answer released with it. */
export interface Sample extends Partial<ReportRecord> {
  answer?: string;
  /** Default: true. */
  isReleased?: boolean;
  /** The public number of supports. Default: 0. */
  supports?: number;
}

export const channelName = "Kanal <Uji> & Coba";

export type PublicPageServer = Awaited<ReturnType<typeof servePages>>;

export async function servePages() {
  const store = createMemoryStore();
  const channel = channelOn(store);
  let instead: ((request: Request) => Response | undefined) | undefined;
  const fetch: Channel["fetch"] = async (request, from) => instead?.(request) ?? channel.fetch(request, from);
  const pages = { channel: { fetch }, channelName, clock: systemClock };
  const withoutUrl = servePublicPages(pages);
  let withUrl = withoutUrl;
  const logged: string[] = [];
  const host = await serveChannel({
    channel,
    publicPages: { owns: isPublicPath, respond: (request, from) => withUrl(request, from) },
    store,
    log: createLog("debug", { write: (line) => logged.push(line) }),
    host: "127.0.0.1",
    port: 0,
  });
  withUrl = servePublicPages({ ...pages, publicUrl: host.url });
  const reports = new Map<string, ReportRecord>();
  return {
    url: host.url,
    logged,
    /** Responds to a request with this URL on a channel whose public address is unknown. */
    respondAt: (url: string) => withoutUrl(new Request(url), {}),
    async add(sample: Sample): Promise<string> {
      const report = await store.transaction((transaction) => insert(transaction, sample));
      reports.set(report.trackingId, report);
      return report.trackingId;
    },
    async retract(trackingId: string): Promise<void> {
      const report = reports.get(trackingId) as ReportRecord;
      const retracted = { ...report, version: report.version + 1, releasedAt: null };
      await store.transaction((transaction) => transaction.updateReport(retracted));
    },
    /** Publishes the statistics of the latest publishable quarter. */
    async publish(rows: readonly Pick<StatisticsRow, "by" | "key" | "reports">[]): Promise<void> {
      const { year, quarter, until } = (await (
        await globalThis.fetch(`${host.url}/v1/statistics?by=month`)
      ).json()) as Statistics;
      const figures = {
        ...{ transferredShare: null, meanTransfers: null, forwardedShare: null, contestedShare: null },
        ...{
          rated: null,
          meanRating: null,
          surveyForm: null,
          surveyed: null,
          surveyIndex: null,
          surveyGrade: null,
        },
        ...{ daysToVerify: null, daysToAnswer: 4, daysToClose: null },
      };
      const published = rows.map((row) => ({ ...figures, onTimeShare: 0.91, agencyId: null, until, ...row }));
      await store.publishStatistics({ year, quarter }, published);
    },
    /**
     * Replaces the channel's responses with those of `response`, if it returns one. Undefined restores the
     * channel.
     */
    respondInstead(response: typeof instead): void {
      instead = response;
    },
    stop: host.stop,
  };
}

type Transaction = Parameters<Parameters<Store["transaction"]>[0]>[0];

async function insert(
  transaction: Transaction,
  { answer, isReleased = true, supports = 0, ...fields }: Sample,
): Promise<ReportRecord> {
  const agencyId = "pemkot-bandung";
  const report = sampleReport({ responsibleAgencyId: agencyId, ...fields });
  await transaction.insertReport(report);
  await transaction.insertTimeline(sampleEntry(report, { status: "assigned" }));
  const entry = sampleEntry(report, {
    version: 2,
    kind: "answered",
    actorKind: "agency",
    actorAgencyId: agencyId,
  });
  if (answer) await transaction.insertTimeline(entry);
  const released = { ...report, version: 2, releasedAt: isReleased ? report.submittedAt : null };
  await transaction.updateReport(released);
  const { title, body } = report;
  const answers = answer ? [{ entryId: entry.id, message: answer }] : [];
  const copy = publicCopyOf(released, { title, body, answers, photos: [] });
  if (isReleased) await transaction.release(released, { ...copy, supports });
  return released;
}
