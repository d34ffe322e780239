import { type Lesson, mostLessons } from "@lapor/channel/router";
import type { TimelineRecord } from "@lapor/channel/store";
import type { History } from "../report/histories.ts";

const decisions: readonly TimelineRecord["kind"][] = ["verified", "assigned", "transferred"];

/**
 * Returns the latest decision that assigned the report to its agency. Undefined until an officer has decided.
 */
const decisionOn = ({ report, timeline }: History): TimelineRecord | undefined =>
  timeline.findLast(
    ({ kind, actorKind, responsibleAgencyId }) =>
      decisions.includes(kind) &&
      (actorKind === "agency" || actorKind === "national_triage") &&
      responsibleAgencyId !== null &&
      responsibleAgencyId === report.responsibleAgencyId,
  );

/** Training cases, with the number of older ones that were left out. */
interface ReadLessons {
  readonly lessons: readonly Lesson[];
  readonly leftOut: number;
}

const newestOf = (lessons: readonly Lesson[], most: number): Lesson[] =>
  [...lessons].sort((one, other) => other.decidedAt.getTime() - one.decidedAt.getTime()).slice(0, most);

/**
 * Reads the latest `most` training cases from officers' decisions. Reports that no officer has verified,
 * assigned or transferred are not used. Memory use stays close to `most` cases for any number of reports.
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
  // Confidential text is never used for training. An archived report either was not a complaint or duplicates
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
