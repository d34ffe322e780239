import { findAgency, findRegion, findTopic } from "@lapor/directory";
import type { ReporterLocale } from "../platform/locale.ts";
import { bodiesId } from "./lexicon.ts";

/** A sentence in each language used for reporters. Names of topics and places come from the directory. */
export type Explanation = Readonly<Record<ReporterLocale, string>>;

/** The grounds for a suggestion. They contain only names from the directory, never a citizen's text. */
export interface Grounds {
  readonly agencyId: string;
  readonly reason: "topic" | "category" | "site";
  readonly topicId?: string | undefined;
  /** The agency's rank among the topic's parties, starting at 0. */
  readonly rank: number;
  /**
   * True when the agency is competent for only part of the topic, such as toll roads rather than all roads.
   */
  readonly byRule?: boolean | undefined;
}

const startingSmall = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** Explains to the citizen why an agency is suggested. */
export function explain({ agencyId, reason, topicId, rank, byRule }: Grounds): Explanation {
  const agency = findAgency(agencyId);
  const topic = topicId === undefined ? undefined : findTopic(topicId);
  // "About roads and bridges" would be wrong for a body that is competent for only part of the topic.
  const isOwnMatter = byRule && rank === 0 && reason === "topic" && !agency?.regionCode;
  if (agency && topicId !== undefined && (topicId === bodiesId || isOwnMatter))
    return {
      id: `Urusan ${agency.name}`,
      en: `A matter of ${agency.name}`,
      jv: `Urusanipun ${agency.name}`,
      su: `Urusan ${agency.name}`,
    };
  if (reason === "site" || !agency || !topic)
    return {
      id: "Instansi pemilik situs ini",
      en: "The agency of this site",
      jv: "Instansi ingkang gadhah situs punika",
      su: "Instansi anu kagungan situs ieu",
    };
  const region = agency.regionCode ? findRegion(agency.regionCode)?.name : undefined;
  const topicName = startingSmall(topic.names.id);
  const about: Explanation = {
    id: topicName + (region ? ` di ${region}` : ""),
    en: startingSmall(topic.names.en) + (region ? ` in ${region}` : ""),
    jv: topicName + (region ? ` ing ${region}` : ""),
    su: topicName + (region ? ` di ${region}` : ""),
  };
  if (reason === "category")
    return {
      id: `Sesuai kategori: ${about.id}`,
      en: `By the category: ${about.en}`,
      jv: `Miturut kategori: ${about.jv}`,
      su: `Luyu sareng kategori: ${about.su}`,
    };
  return rank === 0
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
}

/**
 * Explains why the site's agency is suggested: the text does not clearly indicate another agency.
 *
 * @param team Names the team that passes reports on, for use in the middle of a sentence.
 */
export const explainSite = (team: (locale: ReporterLocale) => string): Explanation => ({
  id: `Instansi pemilik situs ini; bila bukan wewenangnya, ${team("id")} meneruskannya`,
  en: `The agency of this site; if the matter is not its own, ${team("en")} passes it on`,
  jv: `Instansi ingkang gadhah situs punika; menawi sanes wewenangipun, ${team("jv")} ingkang nerusaken`,
  su: `Instansi anu kagungan situs ieu; upami sanés wewenangna, ${team("su")} anu neraskeun`,
});
