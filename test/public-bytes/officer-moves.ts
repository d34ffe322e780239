import type { ReportRecord } from "@lapor/channel/store";
import type { AgencyReport } from "@lapor/sdk";
import { type AskedRelease, type KnownReport, releasedBy } from "./known-report.ts";
import { agencyIds, type PublicMove } from "./public-moves.ts";
import type { PublicWorld } from "./public-world.ts";

type OfficerMove = Extract<PublicMove, { act: "officer" }>;

/** An officer's request, and how it changes a report if the channel accepts it. */
interface OfficerRequest {
  method?: "GET" | "POST" | "PUT";
  path?: string;
  body?: object;
  headers?: Record<string, string>;
  onAccepted?: (response: Response) => unknown;
}

/** Returns a random release: each part is unchanged or reworded, and each answer can also be held back. */
function askedRelease(
  { plant }: PublicWorld,
  { answers, photos }: KnownReport,
  choice: number,
): AskedRelease {
  const changed = [...answers.keys()].flatMap((entryId, index): [string, string | null][] => {
    const wanted = (choice + index) % 4;
    if (wanted > 1) return [];
    return [[entryId, wanted === 0 ? null : plant()]];
  });
  return {
    ...(choice % 3 === 0 && { title: plant() }),
    ...(choice % 5 === 0 && { body: plant() }),
    answers: new Map(changed),
    ...(choice % 2 === 0 && { photoIds: [...photos].filter((_, index) => (choice + index) % 3 > 0) }),
  };
}

function release(world: PublicWorld, report: KnownReport, choice: number): OfficerRequest {
  const asked = askedRelease(world, report, choice);
  const answers = [...asked.answers].map(([entryId, word]) => ({
    entryId,
    ...(word !== null && { message: `Sudah ditangani ${word}` }),
  }));
  return {
    body: {
      ...(asked.title && { title: `Jalan ${asked.title}` }),
      ...(asked.body && { body: `Jalan berlubang di sebuah tempat. ${asked.body}` }),
      ...(asked.photoIds && { photoIds: asked.photoIds }),
      ...{ answers, message: `Dipublikasikan ${world.plant()}` },
    },
    onAccepted() {
      report.shown = releasedBy(report, asked);
    },
  };
}

function answer({ plant }: PublicWorld, report: KnownReport): OfficerRequest {
  const word = plant();
  return {
    body: { message: `Lubangnya sudah ditambal. ${word}` },
    async onAccepted(response) {
      const { timeline } = (await response.json()) as Extract<AgencyReport, { access: "full" }>;
      const entry = timeline.findLast(({ kind }) => kind === "answered");
      if (entry) report.answers.set(entry.id, word);
    },
  };
}

function correct({ plant }: PublicWorld, report: KnownReport, choice: number): OfficerRequest {
  const title = choice % 2 === 0 ? plant() : undefined;
  const regionCode = ["32.73", "32.04", "32.73.19"][choice % 3];
  return {
    body: {
      ...(title && { title: `Jalan rusak ${title}` }),
      ...(!title && { location: { regionCode, address: `Jl. ${plant()}` } }),
      reason: `Disesuaikan: ${plant()}`,
    },
    onAccepted() {
      report.title = title ?? report.title;
    },
  };
}

/** Records that the report has ended in a way that makes it unreadable for the public. */
const hide = (report: KnownReport) => () => {
  report.shown = undefined;
};

function requestOf(
  world: PublicWorld,
  report: KnownReport,
  { responsibleAgencyId, version }: ReportRecord,
  { step, other, choice }: OfficerMove,
): OfficerRequest {
  const { plant, units, officers, channel } = world;
  const message = (): string => `Kami sampaikan: ${plant()}`;
  const day = (offset: number): string =>
    new Date(channel.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10);
  switch (step) {
    case "assign": {
      if (responsibleAgencyId === null)
        return { body: { agencyId: agencyIds[choice % 2], message: message() } };
      const to =
        choice % 2 === 0
          ? { unitId: units.get(responsibleAgencyId) }
          : { officerId: officers.get(responsibleAgencyId) };
      return { body: { ...to, message: message() } };
    }
    case "transfer": {
      const toAgencyId = [...agencyIds, undefined][choice % 3];
      return { body: { reason: message(), ...(toAgencyId && { toAgencyId }) } };
    }
    case "correct":
      return correct(world, report, choice);
    case "promise":
      return { body: { date: day(2 + choice), message: message() } };
    case "answer":
      return answer(world, report);
    case "archive": {
      const isAbusive = choice % 2 === 0;
      const reason = isAbusive ? "abusive" : "not_public_service";
      return { body: { reason, message: message() }, ...(isAbusive && { onAccepted: hide(report) }) };
    }
    case "merge":
      return { body: { intoTrackingId: world.reports[other]?.receipt.trackingId ?? "", message: message() } };
    case "release":
      return release(world, report, choice);
    case "retract":
      return { body: { message: message() }, onAccepted: hide(report) };
    case "notes":
      return { body: { text: message() }, headers: { "idempotency-key": crypto.randomUUID() } };
    case "read-identity":
      return {
        ...{ method: "GET", path: "identity" },
        headers: { "identity-reason": `Menghubungi pelapor ${plant()}`, "lapor-acting-as": plant() },
      };
    case "national-reference": {
      const national = { trackingId: String(9_000_000 + version), ministryStatus: `Diproses ${plant()}` };
      const url = `https://www.lapor.go.id/laporan/detil/${plant()}`;
      return { method: "PUT", body: { ...national, url, message: message() } };
    }
    default:
      return { body: { message: message() } };
  }
}

/** Attempts an action as an administrator of the party that is responsible for the report. */
export async function actAsOfficer(
  world: PublicWorld,
  report: KnownReport,
  before: ReportRecord,
  move: OfficerMove,
): Promise<boolean> {
  const {
    method = "POST",
    path = move.step,
    body,
    headers,
    onAccepted,
  } = requestOf(world, report, before, move);
  const key = world.keys.get(before.responsibleAgencyId);
  const response = await world.channel.call(
    method,
    `/v1/agency-reports/${report.receipt.trackingId}/${path}`,
    {
      ...(key !== undefined && { key }),
      ...(body && { body }),
      headers: { "if-match": `"${before.version}"`, ...headers },
    },
  );
  if (response.ok) await onAccepted?.(response);
  return response.ok;
}
