import { type CompetentParty, findPresentAgency, findTopic, localGovernmentOf } from "@lapor/directory";
import type { Model } from "./model.ts";
import type { Features } from "./text/features.ts";

function agencyIdOf(party: CompetentParty, regionCode: string | undefined): string | undefined {
  if (party.startsWith("agency:")) return findPresentAgency(party.slice("agency:".length))?.id;
  if (regionCode === undefined) return undefined;
  return localGovernmentOf(regionCode, party === "level:province" ? "province" : "regency")?.id;
}

/** Whether a national agency is competent for some matters of a topic, whatever words name them. */
export function isPartyOf(model: Model, topic: number, agencyId: string): boolean {
  const party = `agency:${agencyId}` as const;
  return (
    model.ruleParties[topic]?.has(party) === true ||
    findTopic(model.topicIds[topic] ?? "")?.competent.default.includes(party) === true
  );
}

/** An agency that is competent for a topic at a place. */
export interface CompetentAgency {
  readonly agencyId: string;
  /** Rank among the parties of the topic; 0 is the first. */
  readonly rank: number;
  /** Its share of the topic's probability. */
  readonly share: number;
}

/** How the parties of a topic share its probability, by rank. */
const partyShares = [0.8, 0.15, 0.05] as const;

/**
 * The agencies that are competent for a topic, without repetition, best first: by the rules of the topic,
 * else by its default.
 */
export function competentAgencies(
  model: Model,
  topic: number,
  features: Features,
  regionCode: string | undefined,
): CompetentAgency[] {
  const byDefault = () => findTopic(model.topicIds[topic] ?? "")?.competent.default ?? [];
  const parties = model.partiesFor(topic, features, regionCode) ?? byDefault();
  const agencyIds = new Set(parties.map((party) => agencyIdOf(party, regionCode)));
  return [...agencyIds].flatMap((agencyId, rank) =>
    agencyId === undefined ? [] : [{ agencyId, rank, share: partyShares[rank] ?? 0.04 }],
  );
}
