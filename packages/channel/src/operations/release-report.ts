import type { ReleaseReport } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { permit } from "../life-cycle/life-cycle.ts";
import type { Caller } from "../limits/client-info.ts";
import { requireVersion, throwIfInvalid } from "../platform/domain-error.ts";
import { findPersonalData } from "../privacy/personal-data.ts";
import type { PublicStore } from "../public/store.ts";
import type {
  ReleasedAnswerRecord,
  ReleasedPhotoRecord,
  ReleasedTextRecord,
  ReportFile,
  TimelineRecord,
} from "../records/report.ts";
import { mostSupportPhotos } from "../records/supports.ts";
import type { SupportStore } from "../supports/store.ts";
import {
  type ActionResult,
  type ActionTarget,
  findTakenAction,
  type OfficerActionContext,
  officerAction,
  openForOfficer,
} from "./officer-action.ts";

/** `before` is the text that is currently public. */
interface Release {
  input: ReleaseReport;
  before: ReleasedTextRecord | undefined;
}

const answersOf = ({ timeline }: ReportFile): TimelineRecord[] =>
  timeline.filter(({ kind, message }) => kind === "answered" && message !== null);

/** Returns an answer's public text, or undefined when the answer is held back. */
function answerToRelease(
  entry: TimelineRecord,
  { input, before }: Release,
  releasedWith: number,
): string | undefined {
  const change = input.answers?.find(({ entryId }) => entryId === entry.id);
  if (change) return change.message;
  const earlier = before?.answers.find(({ entryId }) => entryId === entry.id);
  if (earlier) return earlier.message;
  // The answer existed at the last release but is not in the public text, so the officer held it back.
  if (before && entry.version < releasedWith) return undefined;
  return entry.message ?? undefined;
}

type ReleasedWords = Omit<ReleasedTextRecord, "photos">;

function wordsToRelease(file: ReportFile, release: Release): ReleasedWords {
  const { input, before } = release;
  const { title, body } = file.report;
  const releasedWith = file.timeline.findLast(({ kind }) => kind === "released")?.version ?? 0;
  return {
    title: input.title ?? before?.title ?? title,
    body: input.body ?? before?.body ?? body,
    answers: answersOf(file).flatMap((entry): ReleasedAnswerRecord[] => {
      const message = answerToRelease(entry, release, releasedWith);
      return message === undefined ? [] : [{ entryId: entry.id, message }];
    }),
  };
}

function validateAnswers(file: ReportFile, { answers = [] }: ReleaseReport): FieldError[] {
  const known = new Set(answersOf(file).map(({ id }) => id));
  return answers.flatMap(({ entryId }, index): FieldError[] => {
    const pointer = `#/answers/${index}/entryId`;
    if (!known.has(entryId)) return [{ pointer, code: "not_found" }];
    return answers.findIndex((other) => other.entryId === entryId) < index
      ? [{ pointer, code: "duplicate" }]
      : [];
  });
}

/** A telephone number can be published, because it may be an office's number. A NIK never can. */
function validateWords(
  { title, body, answers }: ReleasedWords,
  { answers: changes = [], contactsConfirmed = false }: ReleaseReport,
): FieldError[] {
  const isRefused = (text: string): boolean => {
    const found = findPersonalData(text);
    return found.has("nik") || (found.has("contact") && !contactsConfirmed);
  };
  const pointerTo = (entryId: string): string => {
    const index = changes.findIndex((change) => change.entryId === entryId);
    return index < 0 ? "#/answers" : `#/answers/${index}/message`;
  };
  const pointers = [
    ...(isRefused(title) ? ["#/title"] : []),
    ...(isRefused(body) ? ["#/body"] : []),
    ...answers.filter(({ message }) => isRefused(message)).map(({ entryId }) => pointerTo(entryId)),
  ];
  return [...new Set(pointers)].map((pointer) => ({ pointer, code: "personal_data" }));
}

/** Lists the photos that can be released: those of the report and its timeline, and those of supporters. */
async function listReleasablePhotos(
  { store }: { store: SupportStore },
  { report, timeline, attachments }: ReportFile,
): Promise<ReleasedPhotoRecord[]> {
  const senderOf = (entryId: string | null): "reporter" | "agency" => {
    const entry = timeline.find(({ id }) => id === entryId);
    return entry && entry.actorKind !== "reporter" ? "agency" : "reporter";
  };
  const own = attachments.map((photo) => ({ ...photo, from: senderOf(photo.entryId) }));
  const others = await store.listSupportPhotos(report.id, mostSupportPhotos);
  const all = [...own, ...others.map((photo) => ({ ...photo, from: "supporter" as const }))];
  return all.flatMap(({ id, from, mediaType, bytes, width, height }): ReleasedPhotoRecord[] =>
    width === null || height === null ? [] : [{ id, from, mediaType, bytes, width, height }],
  );
}

const validatePhotos = (
  known: readonly ReleasedPhotoRecord[],
  { photoIds = [] }: ReleaseReport,
): FieldError[] =>
  photoIds.flatMap((photoId, index): FieldError[] =>
    known.some(({ id }) => id === photoId) ? [] : [{ pointer: `#/photoIds/${index}`, code: "not_found" }],
  );

const release = officerAction<{ released: ReleasedTextRecord; input: ReleaseReport }>(
  "releaseReport",
  (_file, { released, input: { message } }) => ({ released, message }),
  { contentOf: ({ input }) => input },
);

/**
 * Publikasi. Releases a report to the public. The text is the given one, or otherwise the last released text,
 * or otherwise the report's own text. The photos are those named in the request, or otherwise those of the
 * last release. Throws `validation_failed` with `not_found` for a photo that the report does not have, and
 * with `personal_data` for a text that seems to contain a NIK or, unless confirmed, a telephone number or an
 * email address.
 */
export async function releaseReport(
  context: OfficerActionContext & { store: PublicStore },
  caller: Caller,
  target: ActionTarget,
  input: ReleaseReport,
): Promise<ActionResult> {
  const file = await openForOfficer(context, caller, target.trackingId);
  const { report } = file;
  const requested = { action: "releaseReport" as const, target, reportId: report.id, content: input };
  const taken = await findTakenAction(context, caller, requested);
  if (taken) return taken;
  // Scans the text before the report is locked, because scanning takes time, and only for an officer who is
  // allowed to release it. The lock later requires the same version.
  const facts = { report, policy: context.policy, now: context.clock.now() };
  permit(facts, { action: "releaseReport" }, caller.principal, () => requireVersion(report, target.version));
  const before = report.releasedAt ? await context.store.findReleasedText(report.id) : undefined;
  const known = input.photoIds ? await listReleasablePhotos(context, file) : [];
  throwIfInvalid([...validateAnswers(file, input), ...validatePhotos(known, input)]);
  const words = wordsToRelease(file, { input, before });
  throwIfInvalid(validateWords(words, input));
  const photos = input.photoIds
    ? input.photoIds.flatMap((photoId) => known.find(({ id }) => id === photoId) ?? [])
    : (before?.photos ?? []);
  return release(context, caller, target, { released: { ...words, photos }, input });
}
