import { findPresentAgency } from "@lapor/directory";
import type { ReporterLocale } from "../platform/locale.ts";
import { nameTeam } from "../policy/name-team.ts";
import { type Explanation, explain, explainSite } from "./explain.ts";
import { bodiesId } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { type RankedAgency, type RankingQuery, rankAgencies } from "./rank-agencies.ts";
import { type FoundPlace, findPlace } from "./text/find-place.ts";
import { readablePart } from "./text/tokens.ts";

/** A suggested agency. */
export interface Suggestion {
  readonly agencyId: string;
  /** From 0 to 1: about this share of suggestions with this score is right. */
  readonly score: number;
  readonly reason: "topic" | "category" | "site";
  readonly categoryId?: string;
  readonly explanation: Explanation;
}

/** The reliability of the first suggestion. */
export type Confidence = "confident" | "likely" | "unsure";

/** The suggestions for a text. */
export interface Suggestions {
  /**
   * At most three, the best first. The agency of the site is always one of them, and comes before others that
   * are hardly more probable.
   */
  readonly agencies: readonly Suggestion[];
  readonly confidence: Confidence;
  readonly place?: FoundPlace;
}

/** Minimum scores. Below `likely`, a report stays with the agency of the site. */
const thresholds = { confident: 0.8, likely: 0.3 } as const;

/** Suggestions with a lower score are left out. */
const weakest = 0.02;

const most = 3;

function confidenceOf(best: RankedAgency | undefined): Confidence {
  if (!best || best.score < thresholds.likely) return "unsure";
  return best.score < thresholds.confident ? "likely" : "confident";
}

/**
 * Unless it is confident, another agency comes before that of the site only when it is this many times as
 * probable.
 */
const leastLead = 1.2;

/**
 * Puts the agency of the site before agencies that are hardly more probable, so that a weak match does not
 * send a report away.
 */
function heldBack(
  ranked: readonly RankedAgency[],
  siteAgencyId: string | undefined,
): readonly RankedAgency[] {
  const own = ranked.find(({ agencyId }) => agencyId === siteAgencyId);
  if (!own || confidenceOf(ranked[0]) === "confident") return ranked;
  const isAhead = (one: RankedAgency) => one !== own && one.share >= leastLead * own.share;
  return [...ranked.filter(isAhead), own, ...ranked.filter((one) => one !== own && !isAhead(one))];
}

/** The agency of the site as a suggestion, independent of the text. */
const ownSuggestion = (
  ranked: readonly RankedAgency[],
  siteAgencyId: string,
  explanation: Explanation,
): Suggestion => ({
  agencyId: siteAgencyId,
  score: ranked.find(({ agencyId }) => agencyId === siteAgencyId)?.score ?? 0,
  reason: "site",
  explanation,
});

/**
 * At most three suggestions, always with the agency of the site: first when the text says too little, and last
 * when the text indicates others.
 */
function withOwn(found: readonly Suggestion[], confidence: Confidence, own: Suggestion): Suggestion[] {
  if (confidence === "unsure") return [own, ...found].slice(0, most);
  const best = found.slice(0, most);
  return best.some(({ agencyId }) => agencyId === own.agencyId) ? best : [...best.slice(0, most - 1), own];
}

/**
 * Suggests at most three agencies for a text, the best first: the text determines the topic, the topic the
 * competent parties, and the place the local government. The agency of the site comes first when the text
 * says too little, before others that are hardly more probable, and else last. The citizen and national triage
 * decide.
 *
 * @param team the verification team in the middle of a sentence.
 */
export function suggest(
  model: Model,
  asked: RankingQuery,
  team: (locale: ReporterLocale) => string = (locale) => nameTeam({}, locale),
): Suggestions {
  // The successor takes the place of an ended agency. Without one, the site's agency is not suggested.
  const site =
    asked.siteAgencyId === undefined ? undefined : findPresentAgency(asked.siteAgencyId, asked.categoryId);
  const query = { ...asked, text: readablePart(asked.text), siteAgencyId: site?.id ?? asked.siteAgencyId };
  const place = findPlace(query.text, query);
  const ranked = heldBack(
    rankAgencies(model, { ...query, regionCode: place?.regionCode }),
    query.siteAgencyId,
  );
  const confidence = confidenceOf(ranked[0]);
  const found = ranked
    .filter(
      ({ agencyId, share }) =>
        share >= weakest && (confidence !== "unsure" || agencyId !== query.siteAgencyId),
    )
    .map(({ agencyId, score, topicId, rank, byRule }): Suggestion => {
      const reason = topicId === query.categoryId ? "category" : "topic";
      return {
        agencyId,
        score,
        reason,
        ...(topicId !== bodiesId && { categoryId: topicId }),
        explanation: explain({ agencyId, reason, topicId, rank, byRule }),
      };
    });
  return {
    agencies: site
      ? withOwn(found, confidence, ownSuggestion(ranked, site.id, explainSite(team)))
      : found.slice(0, most),
    confidence,
    ...(place && { place }),
  };
}
