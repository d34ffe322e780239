import type { Attachment, FullAgencyReport, TimelineEntry } from "@lapor/sdk";
import type { Clock, Localization } from "../session/session.ts";
import { shortDay } from "../time/dates.ts";

export interface ReportPhoto {
  id: string;
  url: string;
  fileName: string;
  /** Whether the photo shows the place before or after the answer. Undefined for other photos. */
  side: "before" | "after" | undefined;
}

type PhotoSource = Readonly<{ attachments: readonly Attachment[]; timeline: readonly TimelineEntry[] }>;

/** Returns whether the viewer can show a file. */
export const isPhoto = ({ mediaType, url }: Attachment): boolean =>
  mediaType.startsWith("image/") && url !== undefined;

/**
 * Returns all photos of a report, oldest first. In relation to the latest answer with photos, the reporter's
 * earlier photos are "before", and the answer's photos are "after". Photos in earlier answers, or in an
 * objection to the latest answer, have no side.
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

/** Returns supporters' photos, newest first. They have no file name, so they are labelled with the day. */
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

/** Returns the photos of both sides, or undefined if a side has none. */
export function comparisonOf(
  photos: readonly ReportPhoto[],
): { before: readonly ReportPhoto[]; after: readonly ReportPhoto[] } | undefined {
  const before = photos.filter(({ side }) => side === "before");
  const after = photos.filter(({ side }) => side === "after");
  return before.length > 0 && after.length > 0 ? { before, after } : undefined;
}
