import type { Language } from "./languages.ts";

/** What is said when the words name another place than the one that is set. */
export interface PlaceDoubtStrings {
  /** The place that the words name, and the one in the field. */
  given: (named: string, set: string) => string;
  /** The same where the field is empty: the place of the site. */
  open: (named: string, site: string) => string;
  /** Brings that sentence when it came while its place was on the screen. */
  look: string;
}

/** All four: they are shorter than a request. */
export const placeDoubtStrings: Readonly<Record<Language, PlaceDoubtStrings>> = {
  id: {
    given: (named, set) =>
      `Isi laporan menyebut ${named}, tetapi lokasi yang terisi ${set}. Di mana kejadiannya?`,
    open: (named, site) => `Isi laporan menyebut ${named}. Kejadiannya di sana, atau di ${site}?`,
    look: "Periksa lagi lokasinya",
  },
  en: {
    given: (named, set) => `Your report names ${named}, but the place is set to ${set}. Where did it happen?`,
    open: (named, site) => `Your report names ${named}. Did it happen there, or in ${site}?`,
    look: "Check the place again",
  },
  jv: {
    given: (named, set) =>
      `Isi laporan nyebat ${named}, nanging papanipun kaisi ${set}. Kedadosanipun wonten pundi?`,
    open: (named, site) => `Isi laporan nyebat ${named}. Kedadosanipun wonten ngrika, utawi wonten ${site}?`,
    look: "Priksa malih papanipun",
  },
  su: {
    given: (named, set) =>
      `Eusi laporan nyebat ${named}, tapi tempatna dieusian ${set}. Di mana kajadianana?`,
    open: (named, site) => `Eusi laporan nyebat ${named}. Kajadianana di dinya, atanapi di ${site}?`,
    look: "Pariksa deui tempatna",
  },
};
