import { findPresentAgency } from "@lapor/directory";
import type { ReporterLocale } from "../languages/reporter-locales.ts";
import { nameTeam } from "../policy/name-team.ts";
import { type Explanation, explain, explainSite } from "./explain.ts";
import { bodiesId } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { type RankedAgency, type RankingQuery, rankAgencies } from "./rank-agencies.ts";
import { type FoundPlace, findPlace } from "./text/find-place.ts";
import { readablePart } from "./text/tokens.ts";

export interface Suggestion {
  readonly agencyId: string;
  /** From 0 to 1. Of the suggestions with this score, about this share is right. */
  readonly score: number;
  readonly reason: "topic" | "category" | "site";
  readonly categoryId?: string;
  readonly explanation: Explanation;
}

/** How reliable the first suggestion is. */
export type Confidence = "confident" | "likely" | "unsure";

export interface Suggestions {
  /**
   * At most three, best first. The site's agency is always one of them, and comes before agencies that are
   * hardly more probable.
   */
  readonly agencies: readonly Suggestion[];
  readonly confidence: Confidence;
  readonly place?: FoundPlace;
}

/** The minimum scores. Below `likely`, a report stays with the site's agency. */
const thresholds = { confident: 0.8, likely: 0.3 } as const;

/** The minimum score of a suggestion. Weaker suggestions are omitted. */
const weakest = 0.02;

const most = 3;

function confidenceOf(best: RankedAgency | undefined): Confidence {
  if (!best || best.score < thresholds.likely) return "unsure";
  return best.score < thresholds.confident ? "likely" : "confident";
}

/**
 * The factor by which another agency must be more probable than the site's agency to come before it. Does not
 * apply to a confident suggestion.
 */
const leastLead = 1.2;

/**
 * Puts the site's agency before agencies that are hardly more probable, so a weak match does not send a
 * report away.
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
 * Returns at most three suggestions, which always include the site's agency: first when the text is too
 * vague, and last when the text indicates other agencies.
 */
function withOwn(found: readonly Suggestion[], confidence: Confidence, own: Suggestion): Suggestion[] {
  if (confidence === "unsure") return [own, ...found].slice(0, most);
  const best = found.slice(0, most);
  return best.some(({ agencyId }) => agencyId === own.agencyId) ? best : [...best.slice(0, most - 1), own];
}

/**
 * Suggests at most three agencies for a text, best first. The text determines the topic, the topic determines
 * the competent parties, and the place determines the local government. The site's agency comes first when
 * the text is too vague. It also comes before agencies that are hardly more probable, and otherwise comes
 * last. These are only suggestions: the citizen and national triage decide.
 *
 * @param team Names the verification team, for use in the middle of a sentence.
 */
export function suggest(
  model: Model,
  asked: RankingQuery,
  team: (locale: ReporterLocale) => string = (locale) => nameTeam({}, locale),
): Suggestions {
  // An abolished agency is replaced by its successor. Without a successor, the site's agency is not
  // suggested.
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
