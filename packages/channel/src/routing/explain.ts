import { type Agency, findAgency, findRegion, findTopic } from "@lapor/directory";
import type { ReporterLocale } from "../platform/locale.ts";
import { bodiesId } from "./lexicon.ts";
import { successorsFor } from "./successors.ts";

/** A line in each language that citizens read; names of topics and places are those of the directory. */
export type Explanation = Readonly<Record<ReporterLocale, string>>;

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
const nowOf = (agency: Agency, topicId: string): Explanation => {
  const names = successorsFor(agency, topicId).join(", ");
  return names
    ? { id: ` (kini ${names})`, en: ` (now ${names})`, jv: ` (sapunika ${names})`, su: ` (ayeuna ${names})` }
    : { id: "", en: "", jv: "", su: "" };
};

/** A line for the citizen that tells why an agency is suggested. */
export const explain = ({ agencyId, reason, topicId, place }: Grounds): Explanation => {
  const agency = findAgency(agencyId);
  const topic = topicId === undefined ? undefined : findTopic(topicId);
  if (agency && topicId === bodiesId) {
    const now = nowOf(agency, topicId);
    return {
      id: `Urusan ${agency.name}${now.id}`,
      en: `A matter of ${agency.name}${now.en}`,
      jv: `Urusanipun ${agency.name}${now.jv}`,
      su: `Urusan ${agency.name}${now.su}`,
    };
  }
  if (reason === "site" || !agency || !topic)
    return {
      id: "Instansi pemilik situs ini",
      en: "The agency of this site",
      jv: "Instansi ingkang gadhah situs punika",
      su: "Instansi anu gaduh situs ieu",
    };
  const region = agency.regionCode ? findRegion(agency.regionCode)?.name : undefined;
  const now = nowOf(agency, topic.id);
  const topicName = startingSmall(topic.names.id);
  const about: Explanation = {
    id: topicName + (region ? ` di ${region}` : "") + now.id,
    en: startingSmall(topic.names.en) + (region ? ` in ${region}` : "") + now.en,
    jv: topicName + (region ? ` ing ${region}` : "") + now.jv,
    su: topicName + (region ? ` di ${region}` : "") + now.su,
  };
  if (reason === "category")
    return {
      id: `Sesuai kategori: ${about.id}`,
      en: `By the category: ${about.en}`,
      jv: `Miturut kategori: ${about.jv}`,
      su: `Luyu sareng kategori: ${about.su}`,
    };
  return place === 0
    ? {
        id: `Tentang ${about.id}`,
        en: `About ${about.en}`,
        jv: `Bab ${about.jv}`,
        su: `Ngeunaan ${about.su}`,
      }
    : {
        id: `Dapat juga mengurus ${about.id}`,
        en: `May also answer for ${about.en}`,
        jv: `Saged ugi ngurus ${about.jv}`,
        su: `Tiasa ogé ngurus ${about.su}`,
      };
};

/** Of the site's own agency when the words point at none for sure. */
export const undecided: Explanation = {
  id: "Instansi pemilik situs ini; bila bukan wewenangnya, tim verifikasi nasional meneruskannya",
  en: "The agency of this site; if the matter is not its own, the national verification team passes it on",
  jv: "Instansi ingkang gadhah situs punika; menawi sanes wewenangipun, tim verifikasi nasional ingkang nerusaken",
  su: "Instansi anu gaduh situs ieu; upami sanés wewenangna, tim vérifikasi nasional anu neraskeun",
};
