import type { Attachment, FullAgencyReport, TimelineEntry } from "@lapor/sdk";
import type { Clock, Localization } from "../session/session.ts";
import { shortDay } from "../time/dates.ts";

/** A photo of a report. */
export interface ReportPhoto {
  id: string;
  url: string;
  fileName: string;
  /** Before the answer or after it; undefined for other photos. */
  side: "before" | "after" | undefined;
}

/** The parts of a report that have photos. */
type PhotoSource = Readonly<{ attachments: readonly Attachment[]; timeline: readonly TimelineEntry[] }>;

/** Whether a file is a picture that the viewer can show. */
export const isPhoto = ({ mediaType, url }: Attachment): boolean =>
  mediaType.startsWith("image/") && url !== undefined;

/**
 * All photos of a report, oldest first. The sides refer to the latest answer with photos: photos that the
 * reporter sent before it are "before", those of the answer are "after". Photos of an earlier answer, and of
 * an objection to the latest one, are on no side.
 */
export function photosOf({ attachments, timeline }: PhotoSource): ReportPhoto[] {
  const answer = timeline.findLastIndex(
    (entry) => entry.kind === "answered" && (entry.attachments ?? []).some(isPhoto),
  );
  const sideOf = (entry: TimelineEntry, index: number): ReportPhoto["side"] => {
    if (index === answer) return "after";
    return index < answer && entry.actor.kind === "reporter" ? "before" : undefined;
  };
  const sent = attachments.map((file) => ({ file, side: answer < 0 ? undefined : ("before" as const) }));
  const added = timeline.flatMap((entry, index) =>
    (entry.attachments ?? []).map((file) => ({ file, side: sideOf(entry, index) })),
  );
  const photos = [...sent, ...added].flatMap(({ file, side }) =>
    isPhoto(file) && file.url ? [{ id: file.id, url: file.url, fileName: file.fileName, side }] : [],
  );
  return [...new Map(photos.map((photo) => [photo.id, photo])).values()];
}

/** The photos of supporters, newest first. They have no name: the day tells them apart. */
export const supporterPhotosOf = (
  { supporterPhotos = [] }: Pick<FullAgencyReport, "supporterPhotos">,
  { strings, language, now }: Localization & Clock,
): ReportPhoto[] =>
  supporterPhotos.map(({ id, url, on }) => ({
    id,
    url,
    fileName: strings.report.photo.supporter(shortDay(`${on}T00:00:00+07:00`, language, now())),
    side: undefined,
  }));

/** The photos of both sides; undefined unless each has one. */
export function comparisonOf(
  photos: readonly ReportPhoto[],
): { before: readonly ReportPhoto[]; after: readonly ReportPhoto[] } | undefined {
  const before = photos.filter(({ side }) => side === "before");
  const after = photos.filter(({ side }) => side === "after");
  return before.length > 0 && after.length > 0 ? { before, after } : undefined;
}
