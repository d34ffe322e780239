import { type Agency, findAgency, findRegion, findTopic } from "@lapor/directory";
import type { Text } from "../domain-error.ts";
import { bodiesId } from "./lexicon.ts";
import { successorsFor } from "./successors.ts";

/** Why an agency is suggested. Only names of the directory ever stand in it, never a citizen's words. */
export interface Grounds {
  readonly agencyId: string;
  readonly reason: "topic" | "category" | "site";
  readonly topicId?: string | undefined;
  /** Which of the topic's parties it is: 0 for the first. */
  readonly place: number;
}

const startingSmall = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** Ministries bear the names of the cabinet until October 2024: what they have become is told beside them. */
const nowOf = (agency: Agency, topicId: string): Text => {
  const names = successorsFor(agency, topicId).join(", ");
  return names ? { id: ` (kini ${names})`, en: ` (now ${names})` } : { id: "", en: "" };
};

/** A line for the citizen that tells why an agency is suggested. */
export const explain = ({ agencyId, reason, topicId, place }: Grounds): Text => {
  const agency = findAgency(agencyId);
  const topic = topicId === undefined ? undefined : findTopic(topicId);
  if (agency && topicId === bodiesId) {
    const now = nowOf(agency, topicId);
    return { id: `Urusan ${agency.name}${now.id}`, en: `A matter of ${agency.name}${now.en}` };
  }
  if (reason === "site" || !agency || !topic)
    return { id: "Instansi pemilik situs ini", en: "The agency of this site" };
  const region = agency.regionCode ? findRegion(agency.regionCode)?.name : undefined;
  const about = {
    id: startingSmall(topic.names.id) + (region ? ` di ${region}` : ""),
    en: startingSmall(topic.names.en) + (region ? ` in ${region}` : ""),
  };
  const now = nowOf(agency, topic.id);
  if (reason === "category")
    return { id: `Sesuai kategori: ${about.id}${now.id}`, en: `By the category: ${about.en}${now.en}` };
  return place === 0
    ? { id: `Tentang ${about.id}${now.id}`, en: `About ${about.en}${now.en}` }
    : { id: `Dapat juga mengurus ${about.id}${now.id}`, en: `May also answer for ${about.en}${now.en}` };
};

/** Of the site's own agency when the words point at none for sure. */
export const undecided: Text = {
  id: "Instansi pemilik situs ini; bila bukan wewenangnya, tim verifikasi nasional meneruskannya",
  en: "The agency of this site; if the matter is not its own, the national verification team passes it on",
};
