import { findPresentAgency } from "@lapor/directory";
import { type Explanation, explain, undecided } from "./explain.ts";
import { bodiesId } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { type RankedAgency, type RankingQuery, rankAgencies } from "./rank-agencies.ts";
import { type FoundPlace, findPlace } from "./text/find-place.ts";

/** An agency that may be the right one. */
export interface Suggestion {
  readonly agencyId: string;
  /** 0 to 1: of suggestions with this score, about that share is right. */
  readonly score: number;
  readonly reason: "topic" | "category" | "site";
  readonly categoryId?: string;
  readonly explanation: Explanation;
}

/** How far the first suggestion is to be relied on. */
export type Confidence = "confident" | "likely" | "unsure";

/** What the router says of a text. */
export interface Suggestions {
  /** Up to three, the best first; the site's own goes before what is hardly likelier. */
  readonly agencies: readonly Suggestion[];
  readonly confidence: Confidence;
  readonly place?: FoundPlace;
}

/** From these scores on. Below `likely` a report stays with the site's own agency. */
const thresholds = { confident: 0.8, likely: 0.3 } as const;

/** Weaker ones are no help. */
const weakest = 0.02;

const most = 3;

const confidenceOf = (best: RankedAgency | undefined): Confidence => {
  if (!best || best.share < thresholds.likely) return "unsure";
  return best.share < thresholds.confident ? "likely" : "confident";
};

/** While nothing is sure, another agency goes before the site's own only when it is so many times as likely. */
const leastLead = 2;

/** A weak match sends nobody away: the site's own agency goes before those that are hardly likelier. */
const heldBack = (ranked: readonly RankedAgency[], siteAgencyId: string): readonly RankedAgency[] => {
  const own = ranked.find(({ agencyId }) => agencyId === siteAgencyId);
  if (!own || confidenceOf(ranked[0]) === "confident") return ranked;
  const isAhead = (one: RankedAgency) => one !== own && one.share >= leastLead * own.share;
  return [...ranked.filter(isAhead), own, ...ranked.filter((one) => one !== own && !isAhead(one))];
};

/** The site's own agency, whatever the words say. */
const ownFirst = (ranked: readonly RankedAgency[], siteAgencyId: string): Suggestion => ({
  agencyId: siteAgencyId,
  score: ranked.find(({ agencyId }) => agencyId === siteAgencyId)?.share ?? 0,
  reason: "site",
  explanation: undecided,
});

/**
 * Up to three agencies for a text, the best first: the words tell the topic, the topic who is competent, the place which local
 * government. The site's own agency comes first where the words say too little, and before others that are hardly likelier. Decides
 * nothing; national triage and the citizen do.
 */
export const suggest = (model: Model, asked: RankingQuery): Suggestions => {
  // Of an agency that ended, the one that took over answers.
  const query = { ...asked, siteAgencyId: findPresentAgency(asked.siteAgencyId)?.id ?? asked.siteAgencyId };
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
    .map(({ agencyId, share, topicId, place }): Suggestion => {
      const reason = topicId === query.categoryId ? "category" : "topic";
      return {
        agencyId,
        score: share,
        reason,
        ...(topicId !== bodiesId && { categoryId: topicId }),
        explanation: explain({ agencyId, reason, topicId, place }),
      };
    });
  const agencies = confidence === "unsure" ? [ownFirst(ranked, query.siteAgencyId), ...found] : found;
  return { agencies: agencies.slice(0, most), confidence, ...(place && { place }) };
};
