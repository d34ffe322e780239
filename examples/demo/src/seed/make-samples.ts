import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createChannel, systemRandom } from "@lapor/channel";
import { createLapor, type Lapor, type NewReport, type Report } from "@lapor/sdk";
import { folderBlobs, type RunningServer, sealKeysOf, secretOf } from "@lapor/server";
import { type DemoState, writeDemoState } from "../demo-state.ts";
import type { OfficerId } from "../officers/officers.ts";
import type { DemoSettings } from "../settings.ts";
import { type Sample, samples, sampleUnits } from "./sample-reports.ts";

const day = 86_400_000;
const photoFolder = new URL("../../public/", import.meta.url);

/** The local date in western Indonesia (UTC+7). */
const localDate = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

/** How many steps officers have made on a report. */
const stepsOf = ({ timeline }: Pick<Report, "timeline">): number =>
  timeline.filter(({ actor }) => actor.kind === "agency" || actor.kind === "national_triage").length;

/** Creates the units that are missing. */
async function makeUnits(lapor: Lapor, names: readonly string[]): Promise<void> {
  const { data } = await lapor.listUnits();
  for (const name of names) if (!data.some((unit) => unit.name === name)) await lapor.createUnit({ name });
}

/**
 * Creates missing sample reports with the SDK, step by step as citizens and officers would. To make
 * some of them days old and overdue, it uses a second channel with a settable clock on the same
 * store. An interrupted start continues where it ended. Both channels use the same encryption keys,
 * so that each can read what the other wrote.
 */
export async function makeSamples(demo: {
  channel: RunningServer;
  settings: DemoSettings;
  state: DemoState;
  publishableKey: string;
}): Promise<void> {
  const { channel, state, publishableKey } = demo;
  const { dataFolder } = demo.settings.channel;
  const today = Date.parse(`${localDate(new Date())}T00:00:00+07:00`);
  /** A time in office hours of an earlier weekday. */
  const earlier = (daysAgo: number, minutes: number): Date => {
    const midnight = today - daysAgo * day;
    const weekday = new Date(midnight + 7 * 3_600_000).getUTCDay();
    const rest = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
    return new Date(midnight - rest * day + (9 * 60 + minutes) * 60_000);
  };
  let now = new Date();
  const past = createChannel({
    store: channel.store,
    blobs: folderBlobs(join(dataFolder, "files")),
    clock: { now: () => now },
    random: systemRandom,
    secret: secretOf(demo.settings.channel),
    ...sealKeysOf(demo.settings.channel),
  });
  const back = (key: string): Lapor =>
    createLapor({ baseUrl: channel.url, key, fetch: (url, init) => past.fetch(new Request(url, init)) });

  const submit = async (sample: Sample) => {
    const occurredOn = localDate(new Date(now.getTime() - day));
    const report: NewReport = { ...sample.report, occurredOn };
    if (sample.photo) {
      const file = new Blob([await readFile(new URL(sample.photo, photoFolder))]);
      const { id } = await back(publishableKey).uploadAttachment(file, { fileName: sample.photo });
      report.attachmentIds = [id];
    }
    const { trackingId, accessCode } = await back(publishableKey).submitReport(report);
    return { trackingId, accessCode };
  };

  const make = async (sample: Sample, index: number): Promise<void> => {
    now = sample.daysAgo === 0 ? new Date() : earlier(sample.daysAgo, index * 7);
    const access = state.samples[sample.name] ?? (await submit(sample));
    state.samples[sample.name] = access;
    writeDemoState(dataFolder, state);
    const keyOf = (by: OfficerId) => state.secretKeys[by] as string;
    for (const [done, { daysAgo, by, act }] of sample.steps.entries()) {
      now = earlier(daysAgo, 80 + done * 42 + index * 7);
      const officer = back(keyOf(by));
      const report = await officer.getAgencyReport(access.trackingId);
      // Not by its version: the server's clock may have marked the report as overdue meanwhile.
      if (report.access === "full" && stepsOf(report) === done) await act(officer, report);
    }
  };

  if (Object.keys(state.samples).length === samples.length) return;
  for (const [by, names] of Object.entries(sampleUnits))
    await makeUnits(back(state.secretKeys[by as OfficerId] as string), names);
  for (const [index, sample] of samples.entries()) await make(sample, index);
}
