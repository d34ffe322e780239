import type { Attachment, FullAgencyReport, TimelineEntry } from "@lapor/sdk";
import type { Clock, Localization } from "../session/session.ts";
import { shortDay } from "../time/dates.ts";

/** A photo in a report. */
export interface ReportPhoto {
  id: string;
  url: string;
  fileName: string;
  /** Whether the photo shows the place before or after the answer; undefined for other photos. */
  side: "before" | "after" | undefined;
}

/** The parts of a report that can contain photos. */
type PhotoSource = Readonly<{ attachments: readonly Attachment[]; timeline: readonly TimelineEntry[] }>;

/** Returns whether a file is a picture that the viewer can show. */
export const isPhoto = ({ mediaType, url }: Attachment): boolean =>
  mediaType.startsWith("image/") && url !== undefined;

/**
 * Returns all of a report's photos, oldest first. The sides refer to the latest answer with photos: the
 * reporter's photos from before that answer are "before", and the answer's photos are "after". Photos in an
 * earlier answer, and in an objection to the latest one, belong to neither side.
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

/** Returns supporters' photos, newest first. They have no name, so the day distinguishes them. */
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

/** Returns the photos on both sides, or undefined unless each side has one. */
export function comparisonOf(
  photos: readonly ReportPhoto[],
): { before: readonly ReportPhoto[]; after: readonly ReportPhoto[] } | undefined {
  const before = photos.filter(({ side }) => side === "before");
  const after = photos.filter(({ side }) => side === "after");
  return before.length > 0 && after.length > 0 ? { before, after } : undefined;
}
