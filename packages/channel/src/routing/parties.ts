import { type CompetentParty, findPresentAgency, findTopic, localGovernmentOf } from "@lapor/directory";
import type { Model } from "./model.ts";
import type { Features } from "./text/features.ts";

const agencyIdOf = (party: CompetentParty, regionCode: string | undefined): string | undefined => {
  if (party.startsWith("agency:")) return findPresentAgency(party.slice("agency:".length))?.id;
  if (regionCode === undefined) return undefined;
  return localGovernmentOf(regionCode, party === "level:province" ? "province" : "regency")?.id;
};

/** Whether a national agency is competent for some matters of a topic, whichever words name them. */
export const isPartyOf = (model: Model, topic: number, agencyId: string): boolean => {
  const party = `agency:${agencyId}` as const;
  return (
    model.ruleParties[topic]?.has(party) === true ||
    findTopic(model.topicIds[topic] ?? "")?.competent.default.includes(party) === true
  );
};

/** An agency that is competent for a topic there. */
export interface CompetentAgency {
  readonly agencyId: string;
  /** 0 for the one that is asked first. */
  readonly place: number;
  /** Its part of the topic's likelihood. */
  readonly share: number;
}

/** How the parties of a topic share its likelihood: the first one most. */
const partyShares = [0.8, 0.15, 0.05] as const;

/** The agencies that are competent for a topic, by the words that change who it is, else by the topic's default; each once, best first. */
export const competentAgencies = (
  model: Model,
  topic: number,
  features: Features,
  regionCode: string | undefined,
): CompetentAgency[] => {
  const byDefault = () => findTopic(model.topicIds[topic] ?? "")?.competent.default ?? [];
  const parties = model.partiesFor(topic, features, regionCode) ?? byDefault();
  const agencyIds = new Set(parties.map((party) => agencyIdOf(party, regionCode)));
  return [...agencyIds].flatMap((agencyId, place) =>
    agencyId === undefined ? [] : [{ agencyId, place, share: partyShares[place] ?? 0.04 }],
  );
};
