import { type Lesson, mostLessons } from "@lapor/channel/router";
import type { TimelineRecord } from "@lapor/channel/store";
import type { History } from "../report/histories.ts";

const decisions: readonly TimelineRecord["kind"][] = ["verified", "assigned", "transferred"];

/** The latest decision that assigned the report to its agency; undefined while no officer has decided. */
const decisionOn = ({ report, timeline }: History): TimelineRecord | undefined =>
  timeline.findLast(
    ({ kind, actorKind, responsibleAgencyId }) =>
      decisions.includes(kind) &&
      (actorKind === "agency" || actorKind === "national_triage") &&
      responsibleAgencyId !== null &&
      responsibleAgencyId === report.responsibleAgencyId,
  );

/** Lessons, with how many older ones were left out. */
interface ReadLessons {
  readonly lessons: readonly Lesson[];
  readonly leftOut: number;
}

const newestOf = (lessons: readonly Lesson[], most: number): Lesson[] =>
  [...lessons].sort((one, other) => other.decidedAt.getTime() - one.decidedAt.getTime()).slice(0, most);

/**
 * The lessons that officers' decisions give the router: the latest `most`. Reports that no officer has
 * verified, assigned or transferred give none. Holds little more than `most` lessons in memory, for any
 * number of reports.
 */
export async function readLessons(
  histories: AsyncIterable<History[]>,
  most = mostLessons,
): Promise<ReadLessons> {
  let lessons: Lesson[] = [];
  let found = 0;
  for await (const batch of histories) {
    const read = batch.flatMap((history) => lessonOf(history) ?? []);
    found += read.length;
    lessons.push(...read);
    if (lessons.length > most * 1.2) lessons = newestOf(lessons, most);
  }
  if (lessons.length > most) lessons = newestOf(lessons, most);
  return { lessons, leftOut: found - lessons.length };
}

function lessonOf(history: History): Lesson | undefined {
  const { title, body, location, siteAgencyId, confidential, status } = history.report;
  const decision = decisionOn(history);
  // Confidential words are never used for training. An archived report was not a complaint, or duplicates
  // another one.
  if (!decision?.responsibleAgencyId || confidential || status === "archived" || body.trim() === "")
    return undefined;
  return {
    title,
    text: body,
    ...(location.regionCode !== undefined && { regionCode: location.regionCode }),
    siteAgencyId,
    agencyId: decision.responsibleAgencyId,
    decidedAt: decision.at,
  };
}
