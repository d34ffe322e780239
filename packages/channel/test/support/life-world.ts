import type { Policy } from "../../src/index.ts";
import type { Party } from "../../src/life-cycle/transition.ts";
import { localDate } from "../../src/platform/local-time.ts";
import type { ReportFile, ReportRecord } from "../../src/store/index.ts";
import { keeperOf } from "../../src/testing.ts";
import { agencyIds, type By, type OfficerMove, officerActions, type ReporterMove } from "./life-moves.ts";
import { createMemoryChannel, type MemoryChannel, type Receipt } from "./memory-channel.ts";

/** Creates a channel with its keys and three reports, and returns functions for the test. */
export async function openWorld(policy?: Policy) {
  const channel = await createMemoryChannel(policy);
  const admins = new Map<string | null, string>();
  const liaisons = new Map<string, string>();
  const units = new Map<string, string>();
  for (const agencyId of agencyIds) {
    const admin = await channel.officer(agencyId);
    admins.set(agencyId, admin);
    units.set(agencyId, await channel.unit(admin));
    liaisons.set(agencyId, await channel.officer(agencyId, "liaison"));
  }
  admins.set(null, await channel.officer(null));
  const keyOf = (who: By, holder: string | null): string =>
    (who === "holder" && admins.get(holder)) ||
    (who === "holder's liaison" && liaisons.get(holder ?? "")) ||
    (admins.get(agencyIds.find((id) => id === who) ?? null) as string);
  return { channel, keyOf, units };
}

/** Returns the role of a move's actor. */
export const partyOf = (who: By, holder: string | null): Party =>
  who === "national" ||
  (who === "holder" && holder === null) ||
  (who === "holder's liaison" && holder === null)
    ? "national_admin"
    : who === "holder's liaison"
      ? "liaison"
      : "agency_admin";

const classifications = ["complaint", "aspiration", "information_request"] as const;

function bodyOf(
  move: OfficerMove,
  { responsibleAgencyId, version }: ReportRecord,
  now: Date,
  others: Receipt[],
  units: ReadonlyMap<string, string>,
): object {
  const message = "Kami sampaikan perkembangannya.";
  const toAgencyId = move.to ?? undefined;
  const needsExamination = move.examination || undefined;
  switch (move.action) {
    case "verifyReport":
      return { message, needsExamination };
    case "assignReport":
      return responsibleAgencyId === null
        ? { agencyId: move.to ?? agencyIds[0], message, needsExamination }
        : { unitId: units.get(responsibleAgencyId), message, needsExamination };
    case "startFollowUp":
      return { message, needsExamination: move.examination };
    case "transferReport":
      return { reason: "Bukan wewenang kami.", ...(toAgencyId && { toAgencyId }) };
    case "correctReport":
      return {
        title: `Judul yang ke-${version}`,
        classification: classifications[move.other],
        reason: "Disesuaikan dengan isi laporan.",
      };
    case "promiseDate":
      return { date: localDate(new Date(now.getTime() + (1 + 40 * move.other) * 86_400_000), 7), message };
    case "archiveReport":
      return { reason: move.reason, message };
    case "setNationalReference":
      return { trackingId: "9812345", message };
    case "mergeReport":
      return { intoTrackingId: others[move.other]?.trackingId };
    default:
      return { message };
  }
}

const feedbackOf = ({ kind, rating }: ReporterMove): object =>
  kind === "contest"
    ? { kind, message: "Lubangnya terbuka lagi." }
    : { kind, ...(kind === "rate" ? { rating: rating ?? 3 } : rating !== undefined && { rating }) };

export async function send(
  { channel, keyOf, units }: Awaited<ReturnType<typeof openWorld>>,
  move: OfficerMove | ReporterMove,
  receipt: Receipt,
  before: ReportRecord,
  all: Receipt[],
): Promise<Response> {
  const { trackingId } = receipt;
  const method = move.action === "setNationalReference" ? "PUT" : "POST";
  if ("by" in move)
    return channel.call(method, `/v1/agency-reports/${trackingId}/${officerActions[move.action]}`, {
      key: keyOf(move.by, keeperOf(before)),
      body: bodyOf(move, before, channel.clock.now(), all, units),
      headers: { "if-match": `"${before.version}"` },
    });
  const accessCode = move.stranger ? "0000-0000-0000-0000" : receipt.accessCode;
  const mine = { trackingId, accessCode };
  if (move.action === "uploadAttachment") return channel.upload(mine);
  if (move.action === "addReply") return channel.tell(mine, "replies", { message: "Masih sama." });
  if (move.action === "withdrawReport") return channel.tell(mine, "withdraw", {});
  return channel.tell(mine, "feedback", feedbackOf(move));
}

export async function readAll({ store }: MemoryChannel, receipts: Receipt[]): Promise<ReportFile[]> {
  const files = await Promise.all(receipts.map(({ trackingId }) => store.findReport({ trackingId })));
  return files.filter((file) => file !== undefined);
}
