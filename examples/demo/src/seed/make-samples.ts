import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { runJob, systemClock } from "@lapor/channel";
import {
  createLapor,
  isLaporError,
  type Lapor,
  type NewReport,
  type Report,
  type ReportAccess,
} from "@lapor/sdk";
import type { RunningServer } from "@lapor/server";
import { createChannelBeside } from "../channel-beside.ts";
import { type DemoState, writeDemoState } from "../demo-state.ts";
import type { OfficerId } from "../officers/officers.ts";
import type { DemoSettings } from "../settings.ts";
import { pastReports } from "./past-reports.ts";
import {
  type Feedback,
  type Sample,
  type SampleAction,
  samples,
  sampleTemplates,
  sampleUnits,
} from "./sample-reports.ts";

const day = 86_400_000;
const photoFolder = new URL("../../public/", import.meta.url);

/** Returns the local date in western Indonesia (UTC+7). */
const localDate = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

const stepsOf = ({ timeline }: Pick<Report, "timeline">): number =>
  timeline.filter(({ actor }) => actor.kind === "agency" || actor.kind === "national_triage").length;

/**
 * Takes an action on the report's latest version. The version may have changed in the meantime, because the
 * server marks reports as overdue.
 */
async function takeAction(
  lapor: Lapor,
  trackingId: string,
  done: number,
  act: SampleAction["act"],
): Promise<void> {
  const report = await lapor.getAgencyReport(trackingId);
  if (report.access !== "full" || stepsOf(report) !== done) return;
  try {
    await act(lapor, report);
  } catch (error) {
    if (!isLaporError(error) || error.code !== "precondition_failed") throw error;
    await takeAction(lapor, trackingId, done, act);
  }
}

async function makeUnits(lapor: Lapor, names: readonly string[]): Promise<void> {
  const { data } = await lapor.listUnits();
  for (const name of names) if (!data.some((unit) => unit.name === name)) await lapor.createUnit({ name });
}

async function makeTemplates(lapor: Lapor): Promise<void> {
  const { data } = await lapor.listAnswerTemplates();
  const units = (await lapor.listUnits()).data;
  for (const { unit, ...template } of sampleTemplates)
    if (!data.some(({ name }) => name === template.name))
      await lapor.createAnswerTemplate({ ...template, unitId: units.find(({ name }) => name === unit)?.id });
}

interface Demo {
  channel: RunningServer;
  settings: DemoSettings;
  state: DemoState;
  publishableKey: string;
}

const startOfToday = (): Date => new Date(`${localDate(new Date())}T00:00:00+07:00`);

/**
 * Creates reports through the SDK, step by step as citizens and officers would. Reports that are days or
 * months old are created on a second channel, which uses the same store and a clock that the demo sets.
 * Completes the reports that an interrupted start left unfinished.
 */
function createMaker({ channel, settings, state, publishableKey }: Demo) {
  const { dataFolder } = settings.channel;
  const today = startOfToday().getTime();
  /** Returns a time on an earlier weekday, within office hours. */
  const earlier = (daysAgo: number, minutes: number): Date => {
    const midnight = today - daysAgo * day;
    const weekday = new Date(midnight + 7 * 3_600_000).getUTCDay();
    const rest = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
    return new Date(midnight - rest * day + (9 * 60 + minutes) * 60_000);
  };
  let now = new Date();
  const past = createChannelBeside(channel, settings, { now: () => now });
  const back = (key: string): Lapor =>
    createLapor({ baseUrl: channel.url, key, fetch: (url, init) => past.fetch(new Request(url, init)) });
  const officer = (by: OfficerId): Lapor => back(state.secretKeys[by] as string);
  const citizen = back(publishableKey);

  const submit = async (sample: Sample): Promise<ReportAccess> => {
    const occurredOn = localDate(new Date(now.getTime() - day));
    const report: NewReport = { ...sample.report, occurredOn };
    if (sample.photo) {
      const file = new Blob([await readFile(new URL(sample.photo, photoFolder))]);
      const { id } = await citizen.uploadAttachment(file, { fileName: sample.photo });
      report.attachmentIds = [id];
    }
    const { trackingId, accessCode } = await citizen.submitReport(report);
    return { trackingId, accessCode };
  };

  const react = async (access: ReportAccess, { rating, scores }: Feedback): Promise<void> => {
    const { status } = await citizen.getReport(access);
    if (status !== "answered") return;
    const { elements } = (await citizen.getChannel()).survey;
    const survey = Object.fromEntries(
      elements.map((element, index) => [element, scores[index % scores.length]]),
    );
    await citizen.giveFeedback(access, { kind: "confirm", rating, survey });
  };

  /**
   * Supports a city's report from new devices until `count` citizens support it, and publishes that number.
   */
  const support = async ({ trackingId }: ReportAccess, count: number): Promise<void> => {
    const report = await officer("kota").getAgencyReport(trackingId);
    if (report.access !== "full") return;
    for (let counted = report.supports?.counted ?? 0; counted < count; counted++)
      await citizen.supportReport(trackingId, { followCode: randomBytes(16).toString("base64url") });
    await runJob(past, "publish-supports");
  };

  const make = async (sample: Sample, index: number): Promise<void> => {
    const minutes = (index % 20) * 7;
    now = sample.daysAgo === 0 ? new Date() : earlier(sample.daysAgo, minutes);
    const access = state.samples[sample.name] ?? (await submit(sample));
    state.samples[sample.name] = access;
    writeDemoState(dataFolder, state);
    for (const [done, { daysAgo, by, act }] of sample.actions.entries()) {
      now = earlier(daysAgo, 80 + done * 42 + minutes);
      // Run the clock job on this day, so a past report is marked as overdue on the right day.
      if (sample.feedback) await runJob(past, "tick-clocks");
      await takeAction(officer(by), access.trackingId, done, act);
    }
    if (sample.supporters) {
      now = earlier(1, 480);
      await support(access, sample.supporters);
    }
    if (!sample.feedback) return;
    now = earlier(sample.feedback.daysAgo, 480);
    await react(access, sample.feedback);
  };
  return { make, officer };
}

export async function makeSamples(demo: Demo): Promise<void> {
  if (samples.every(({ name }) => name in demo.state.samples)) return;
  const { make, officer } = createMaker(demo);
  for (const [by, names] of Object.entries(sampleUnits)) await makeUnits(officer(by as OfficerId), names);
  await makeTemplates(officer("kota"));
  for (const [index, sample] of samples.entries()) await make(sample, index);
}

/**
 * Creates the missing reports for past quarters, one after the other, until `signal` is aborted. Then
 * publishes the statistics for those quarters. A channel normally publishes them at night.
 */
export async function makePast(demo: Demo, signal: AbortSignal): Promise<void> {
  if (demo.state.hasPast || !demo.settings.hasPast) return;
  const { make } = createMaker(demo);
  for (const [index, sample] of pastReports(startOfToday()).entries()) {
    if (signal.aborted) return;
    await make(sample, index);
  }
  await runJob(createChannelBeside(demo.channel, demo.settings, systemClock), "refresh-statistics", {
    signal,
  });
  demo.state.hasPast = true;
  writeDemoState(demo.settings.channel.dataFolder, demo.state);
}
