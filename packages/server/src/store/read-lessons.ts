import type { TimelineRecord } from "@lapor/channel";
import type { Lesson } from "@lapor/channel/router";
import type { History } from "./read-histories.ts";

const decisions: readonly TimelineRecord["kind"][] = ["verified", "assigned", "transferred"];

/** The decision by which an agency has a report, the latest one; undefined while no officer has decided so. */
const decisionOn = ({ report, timeline }: History): TimelineRecord | undefined =>
  timeline.findLast(
    ({ kind, actorKind, responsibleAgencyId }) =>
      decisions.includes(kind) &&
      (actorKind === "agency" || actorKind === "national_triage") &&
      responsibleAgencyId !== null &&
      responsibleAgencyId === report.responsibleAgencyId,
  );

const lessonOf = (history: History): Lesson | undefined => {
  const { title, body, location, siteAgencyId, confidential, status } = history.report;
  const decision = decisionOn(history);
  // Confidential words teach nobody; what was archived was no complaint, or another one's duplicate.
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
};

/** What officers' decisions teach the router. Reports that no officer has verified, assigned or passed on teach nothing. */
export const readLessons = async (histories: AsyncIterable<History[]>): Promise<Lesson[]> => {
  const lessons: Lesson[] = [];
  for await (const batch of histories)
    for (const history of batch) {
      const lesson = lessonOf(history);
      if (lesson) lessons.push(lesson);
    }
  return lessons;
};
