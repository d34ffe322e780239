import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import type { QuirkSettings } from "@lapor/mock/sp4n";
import type { ServerProcess } from "../../support/servers.ts";
import {
  answering,
  checkAnswers,
  checkComplaints,
  complaintsByTag,
  identityCheck,
} from "./check-forwarding.ts";
import { submitReport } from "./citizens.ts";
import { openTrial, type Trial } from "./open-trial.ts";

/** The size of a trial with killed servers. */
export interface Kills {
  reports: number;
  kills: number;
  speed: number;
  hasLookUp: boolean;
  settleAfterMinutes: number;
  /** The time limit in seconds, after which the trial fails. */
  mostSeconds: number;
}

export interface Forwarded {
  complaints: number;
  states: Record<string, number>;
  requests: number;
  seconds: number;
}

/**
 * Every quirk, each for a share of the calls. A late complaint appears well before a look-up counts as proof
 * that it is missing.
 */
const allQuirks = (settleAfterMinutes: number): QuirkSettings => ({
  attachments_text: { share: 0.5 },
  attachments_false: { share: 0.5 },
  html_content: { share: 0.5 },
  upload_without_ids: { share: 0.05 },
  create_without_id: { share: 0.05 },
  old_complaint_id: { share: 0.3 },
  error_after_write: { share: 0.05 },
  lost_response: { share: 0.05 },
  late_create: { share: 0.05, seconds: settleAfterMinutes * 30 },
  refused_create: { share: 0.01 },
  slow: { share: 0.02, seconds: 0.5 },
  rate_limited: { share: 0.03, seconds: 30 },
  unauthorized: { share: 0.03 },
  outage: { share: 0.03 },
  offline: { share: 0.03 },
});

/** Quirks that make a call fail. The bridge repeats a failed read only hours later. */
const failures: QuirkSettings = { rate_limited: null, unauthorized: null, outage: null, offline: null };

/** The two servers. A slot is empty while its server starts. */
type Slots = [ServerProcess | undefined, ServerProcess | undefined];

async function killOne(trial: Trial, slots: Slots): Promise<void> {
  const slot = Math.random() < 0.5 ? 0 : 1;
  const victim = slots[slot];
  slots[slot] = undefined;
  await victim?.end("SIGKILL");
  slots[slot] = await trial.start();
}

/** Waits until a condition holds, and runs the checks in the meantime. */
type Until = (what: string, holds: () => boolean | Promise<boolean>) => Promise<void>;

const createUntil =
  (end: number, check: () => void): Until =>
  async (what, holds) => {
    while (!(await holds())) {
      assert.ok(performance.now() < end, `${what} in time`);
      check();
      await wait(250);
    }
    check();
  };

/** Submits all reports at the pace of the kills, while servers are killed at random moments. */
async function submitUnderKills(
  trial: Trial,
  { reports, kills }: Kills,
  slots: Slots,
  check: () => void,
): Promise<string[]> {
  const channel = {
    urls: () => slots.flatMap((replica) => (replica ? [replica.url] : [])),
    key: trial.keys.publishable,
    signal: trial.signal,
  };
  const trackingIds: string[] = [];
  let [killed, next] = [0, 0];
  const mayGoOn = () => next < (reports * (killed + 1)) / (kills + 1);
  const citizen = async (): Promise<void> => {
    while (next < reports) {
      trial.signal.throwIfAborted();
      const number = mayGoOn() ? next++ : undefined;
      if (number === undefined) await wait(20);
      else trackingIds.push(await submitReport(channel, { number, hasPhoto: number % 10 === 0 }));
    }
  };
  const kill = async (): Promise<void> => {
    for (; killed < kills; killed++) {
      await wait(Math.random() * 1000);
      await killOne(trial, slots);
      check();
    }
  };
  await Promise.all([kill(), ...[0, 1, 2, 3].map(citizen)]);
  return trackingIds;
}

/**
 * Waits a day, until the servers have read each of these complaints again. They cannot read a complaint whose
 * ID they never received.
 */
async function passDay(trial: Trial, complaintIds: readonly number[], until: Until): Promise<void> {
  const { sp4n } = trial.ministry;
  await trial.leap(25);
  const first = sp4n.requests.at(-1)?.number ?? 0;
  await until("all complaints are read", () => {
    const read = new Set<number>();
    for (const { number, path, status } of sp4n.requests) {
      const [, id] = /\/complaints\/(\d+)\/followups$/.exec(path) ?? [];
      if (id && number > first && status === 200) read.add(Number(id));
    }
    return complaintIds.every((id) => read.has(id));
  });
}

async function tryKills(trial: Trial, kills: Kills, began: number): Promise<Forwarded> {
  const { store, ministry } = trial;
  const checkIdentities = identityCheck(trial);
  const until = createUntil(began + kills.mostSeconds * 1000, checkIdentities);
  const slots: Slots = await Promise.all([trial.start(), trial.start()]);
  const trackingIds = await submitUnderKills(trial, kills, slots, checkIdentities);
  // Without a look-up, a report with an unknown outcome waits for a person to resolve it.
  const moving = [...(["pending", "sending"] as const), ...(kills.hasLookUp ? (["unknown"] as const) : [])];
  await until("all reports are settled", async () => {
    return (await store.listNationalMessages(moving, 1)).length === 0;
  });
  const states = await checkComplaints(trial, trackingIds, kills.hasLookUp);

  const forwarded = trackingIds.filter((trackingId) => states.get(trackingId) === "forwarded");
  const complaints = complaintsByTag(trial);
  const followed = forwarded.flatMap((trackingId) => complaints.get(trackingId) ?? []);
  for (const id of followed)
    ministry.sp4n.answer(id, { content: "Sudah kami perbaiki.", institution: answering.id });
  ministry.sp4n.setQuirks(failures);
  await passDay(trial, followed, until);
  await until("all answers are in timelines", () => checkAnswers(trial, forwarded));
  await passDay(trial, followed, until);
  assert.ok(await checkAnswers(trial, forwarded));
  const count = (name: string) => trackingIds.filter((trackingId) => states.get(trackingId) === name).length;
  return {
    complaints: ministry.sp4n.complaints.length,
    states: { forwarded: count("forwarded"), refused: count("refused"), unknown: count("unknown") },
    requests: ministry.sp4n.requests.at(-1)?.number ?? 0,
    seconds: Math.round((performance.now() - began) / 1000),
  };
}

/**
 * Submits reports to two servers with a bridge. Meanwhile the servers are killed at random moments, and the
 * ministry's API shows every observed quirk. Asserts that no report is lost and that each has exactly one
 * complaint (at most one without a look-up). Asserts that each report with an unknown outcome is listed for a
 * person to resolve, and that each timeline contains its answer once.
 */
export async function forwardUnderKills(kills: Kills): Promise<Forwarded> {
  const began = performance.now();
  const trial = await openTrial({ ...kills, quirks: allQuirks(kills.settleAfterMinutes) });
  try {
    return await tryKills(trial, kills, began);
  } finally {
    await trial.close();
  }
}
