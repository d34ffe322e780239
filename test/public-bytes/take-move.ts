import assert from "node:assert/strict";
import type { ReportFile, ReportRecord } from "@lapor/channel/store";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import type { Receipt } from "../../packages/channel/test/support/memory-channel.ts";
import { newFollowCode, sendSupport } from "../../packages/channel/test/support/supporters.ts";
import type { KnownReport } from "./known-report.ts";
import { actAsOfficer } from "./officer-moves.ts";
import { plantPhone } from "./planted-marks.ts";
import { mostReports, type PublicMove } from "./public-moves.ts";
import type { PublicWorld } from "./public-world.ts";

type Of<Act extends PublicMove["act"]> = Extract<PublicMove, { act: Act }>;

/** Loads the stored report. */
async function readFile({ channel }: PublicWorld, { receipt }: KnownReport): Promise<ReportFile> {
  const file = await channel.store.findReport({ trackingId: receipt.trackingId });
  assert.ok(file);
  return file;
}

async function submit(world: PublicWorld, move: Of<"submit">): Promise<boolean> {
  const { channel, reports, plant } = world;
  if (reports.length === mostReports) return false;
  const { anonymous, confidential, hasReporter, classification, regionCode } = move;
  const [title, body] = [plant(), plant()];
  const photoId = await upload(world);
  const attachmentIds = photoId === undefined ? [] : [photoId];
  const receipt = await channel.submit({
    attachmentIds,
    ...{ agencyId: "pemkot-bandung", classification, anonymous, confidential },
    title: `Jalan berlubang ${title}`,
    body: `Lubang besar di jalan ini sudah lama. ${body}`,
    location: { regionCode, address: `Jl. ${plant()}`, latitude: -6.917_46, longitude: 107.609_51 },
    ...(hasReporter && {
      reporter: {
        ...{ name: `Ayu ${plant()}`, email: `${plant()}@example.org` },
        phone: plant(plantPhone()),
      },
    }),
  });
  reports.push({
    ...{ receipt, confidential, title, body, answers: new Map(), shown: undefined },
    ...{ photos: new Set(attachmentIds), devices: [] },
  });
  return true;
}

/** Returns the body of the reporter's request for a step. */
function reporterBody({ plant }: PublicWorld, { step, choice }: Of<"reporter">): object {
  if (step === "erasure") return {};
  if (step === "withdraw") return { message: `Saya cabut, ${plant()}` };
  if (step !== "feedback") return { message: `Masih sama, ${plant()}` };
  const message = `Keterangan saya: ${plant()}`;
  const kind = (["contest", "contest", "rate", "confirm"] as const)[choice % 4];
  if (kind === "contest") return { kind, message };
  const survey = { time: 1 + (choice % 4), conduct: 2, complaintHandling: 3 };
  return { kind, message, rating: 1 + (choice % 5), survey };
}

async function actAsReporter(
  world: PublicWorld,
  report: KnownReport,
  move: Of<"reporter">,
): Promise<boolean> {
  const { channel } = world;
  const { step } = move;
  const { receipt } = report;
  if (step === "upload") return sendPhoto(world, report);
  const { ok } = await channel.tell(receipt, step, reporterBody(world, move));
  // After a request for erasure (UU 27/2022), the public can no longer read the report, whether it is open or
  // closed.
  if (ok && (step === "withdraw" || step === "erasure")) report.shown = undefined;
  return ok;
}

/**
 * Uploads a photo for a new report, or for the report of a receipt. Returns undefined if the channel refuses
 * it.
 */
async function upload({ channel, plant }: PublicWorld, receipt?: Receipt): Promise<string | undefined> {
  const form = new FormData();
  if (receipt) form.set("trackingId", receipt.trackingId);
  form.set("file", new Blob([samplePhoto.bytes]), `${plant()}.jpg`);
  const authorization = `Bearer ${channel.publishableKey}`;
  const headers = { authorization, ...(receipt && { "lapor-access-code": receipt.accessCode }) };
  const request = new Request("http://channel.test/v1/attachments", { method: "POST", headers, body: form });
  const response = await channel.fetch(request);
  return response.ok ? ((await response.json()) as { id: string }).id : undefined;
}

async function sendPhoto(world: PublicWorld, { receipt, photos }: KnownReport): Promise<boolean> {
  const id = await upload(world, receipt);
  if (id !== undefined) photos.add(id);
  return id !== undefined;
}

async function actAsSupporter(
  { channel, plant }: PublicWorld,
  report: KnownReport,
  { step, choice }: Of<"supporter">,
): Promise<boolean> {
  const { trackingId } = report.receipt;
  if (step === "support") {
    // Add one or several supports, because the public number is shown only from five.
    for (let one = 0; one <= choice % 6; one++) {
      const device = { followCode: newFollowCode(), address: `192.0.2.${choice + one}` };
      const response = await sendSupport(channel, trackingId, device, "support");
      if (!response.ok) return false;
      report.devices.push(device);
    }
    return true;
  }
  const device = report.devices[choice % (report.devices.length || 1)];
  if (!device) return false;
  const act = step === "not-solved" ? { notSolved: `Belum, ${plant()}` } : ("withdraw" as const);
  return (await sendSupport(channel, trackingId, device, act)).ok;
}

/** Advances the clock, and runs the jobs that the host would run in that time. */
async function wait({ channel, reports }: PublicWorld, hours: number): Promise<boolean> {
  const now = channel.clock.now().getTime();
  channel.clock.set(new Date(now + hours * 3_600_000).toISOString());
  for (const { run } of channel.jobs) await run();
  for (const report of reports) {
    const file = await channel.store.findReport({ trackingId: report.receipt.trackingId });
    if (file?.report.erasedAt) report.shown = undefined;
  }
  return true;
}

/** Returns a report's next action towards an answer and beyond. */
function nextStep({ status, verifiedAt, responsibleAgencyId }: ReportRecord): PublicMove {
  const officer = (step: Of<"officer">["step"]): PublicMove => ({
    ...{ act: "officer", report: 0, step, other: 0, choice: 1 },
  });
  if (status === "submitted") return officer(responsibleAgencyId === null ? "assign" : "verify");
  if (status === "assigned") return officer(verifiedAt ? "follow-up" : "verify");
  if (status === "in_progress") return officer("answer");
  const step = status === "awaiting_reporter" ? "replies" : "feedback";
  return { act: "reporter", report: 0, step, choice: 0 };
}

/** Attempts an action. Returns whether the channel accepted it. */
export async function takeMove(world: PublicWorld, move: PublicMove): Promise<boolean> {
  if (move.act === "submit") return submit(world, move);
  if (move.act === "wait") return wait(world, move.hours);
  const report = world.reports[move.report % world.reports.length];
  if (!report) return false;
  if (move.act === "supporter") return actAsSupporter(world, report, move);
  if (move.act === "reporter") return actAsReporter(world, report, move);
  const file = await readFile(world, report);
  if (move.act === "officer") return actAsOfficer(world, report, file.report, move);
  const next = nextStep(file.report);
  if (next.act === "officer") return actAsOfficer(world, report, file.report, next);
  return next.act === "reporter" && actAsReporter(world, report, next);
}
