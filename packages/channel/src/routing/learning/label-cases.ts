import type { LabelledText } from "../fit.ts";
import type { Model, Reading } from "../model.ts";
import { competentAgencies } from "../parties.ts";
import { findPlace } from "../text/find-place.ts";
import { rightAgencyIds } from "../training/evaluate.ts";
import { type RoutingCase, wordsOf } from "../training/read-cases.ts";
import { agencyKinds, kindOfAgency } from "./compare-models.ts";

/**
 * A word is learned only if at least this many reports contain it, so no weight reveals a single citizen's
 * report. Words outside the shipped vocabulary are never learned.
 */
const leastReports = 5;

/** The maximum weight of a case of a rare kind, so a few cases cannot dominate. */
const mostWeight = 8;

/** Returns the topic that a decision indicates: the most probable topic for which the agency is competent. */
function topicOf(model: Model, reading: Reading, one: RoutingCase, agencyId: string): number | undefined {
  const { regionCode: given, embedAgencyId: bodyId } = one;
  const place = findPlace(wordsOf(one), { regionCode: given, siteAgencyId: bodyId });
  const shares = model.sharesOf(reading);
  let best: { topic: number; share: number } | undefined;
  for (const [topic, share] of shares.entries()) {
    if (best && share <= best.share) continue;
    const competent = competentAgencies(model, topic, reading.whole, {
      regionCode: place?.regionCode,
      bodyId,
    });
    const own = competent.find((party) => party.agencyId === agencyId);
    const part = share * (own?.share ?? 0);
    if (part > (best?.share ?? 0)) best = { topic, share: part };
  }
  return best?.topic;
}

/**
 * Returns a function that computes a case's weight from its agency's kind. All kinds count equally, so
 * thousands of lessons from local governments do not outweigh those from national bodies.
 */
function balance(agencyIds: readonly string[]): (agencyId: string) => number {
  const counts = new Map(agencyKinds.map((kind) => [kind, 0]));
  for (const id of agencyIds) counts.set(kindOfAgency(id), (counts.get(kindOfAgency(id)) ?? 0) + 1);
  const kinds = [...counts.values()].filter((count) => count > 0).length;
  const usual = agencyIds.length / kinds;
  return (agencyId) => Math.min(mostWeight, usual / (counts.get(kindOfAgency(agencyId)) || usual));
}

/**
 * Labels cases with the topics that their agencies indicate, for `fitWeights`. Omits cases without such a
 * topic.
 * @param lessons Cases from citizens. Words that only a few of them contain are left out.
 * @param rehearsal Shipped cases, with all their words.
 */
export function labelCases(
  model: Model,
  lessons: readonly RoutingCase[],
  rehearsal: readonly RoutingCase[],
): { readonly lessons: readonly LabelledText[]; readonly rehearsal: readonly LabelledText[] } {
  const reports = new Map<string, number>();
  // Reads each text twice, because keeping all features would need too much memory.
  for (const lesson of lessons)
    for (const feature of model.read(wordsOf(lesson)).whole.keys())
      reports.set(feature, (reports.get(feature) ?? 0) + 1);
  const agencyIdOf = (one: RoutingCase): string => rightAgencyIds(one)[0] ?? "";
  const weightOf = balance([...lessons, ...rehearsal].map(agencyIdOf));
  const label = (cases: readonly RoutingCase[], isUsed: (feature: string) => boolean): LabelledText[] =>
    cases.flatMap((one) => {
      const agencyId = agencyIdOf(one);
      const reading = model.read(wordsOf(one));
      const topic = topicOf(model, reading, one, agencyId);
      const features = new Map([...reading.whole].filter(([feature]) => isUsed(feature)));
      return topic === undefined ? [] : [{ features, topic, weight: weightOf(agencyId) }];
    });
  return {
    lessons: label(lessons, (feature) => (reports.get(feature) ?? 0) >= leastReports),
    rehearsal: label(rehearsal, () => true),
  };
}
