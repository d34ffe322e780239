import { plainWords } from "../report/report-words.ts";
import { stemsOf } from "./indonesian-stems.ts";

/** Abbreviations and spelling variants, each with the word that it stands for. */
const meant = new Map<string, string>(
  Object.entries({
    jl: "jalan",
    jln: "jalan",
    gg: "gang",
    kec: "kecamatan",
    kel: "kelurahan",
    ds: "desa",
    prov: "provinsi",
    perum: "perumahan",
    komp: "kompleks",
    tmn: "taman",
    jmbtn: "jembatan",
    lmpu: "lampu",
    smpah: "sampah",
    slokan: "selokan",
    parit: "selokan",
    got: "selokan",
    bolong: "lubang",
    rmh: "rumah",
    sklh: "sekolah",
    sklah: "sekolah",
    pkm: "puskesmas",
    rs: "sakit",
    rsud: "sakit",
    dokumen: "surat",
    ektp: "ktp",
    leding: "pdam",
    pungli: "pungut",
    rusk: "rusak",
    trotoir: "trotoar",
  }),
);

/** Stop words, which say nothing about a text's subject. */
const empty = new Set(
  `ada adalah agar akan aku anda apa atas atau bagi bagaimana bahwa bapak belum beliau bisa blm boleh bu buat dan dapat dari datang demi dengan
  dgn di dia dong dr dua gak ga hal hanya hari harus hingga ia ibu ini itu jadi jam jangan jika juga kah kak kalau kalo kami kapan karena kasih
  kata ke kepada kita klo krn kok lagi lah lain lalu lebih maka masih mau mereka mohon namun nggak nya oleh pada pagi pak para paling per pernah
  pun saat saja sama sampai sangat satu saya sdh sebagai sebuah segera sekali selalu selamat semua seperti serta setiap siang sini sore sudah
  supaya tadi tak tapi tdk telah tempat tentang terima tetapi tidak tolong untuk utk wib ya yaitu yang yg`.split(
    /\s+/,
  ),
);

/** A word to search for. A text matches if it contains one of the stems or a word with this beginning. */
export interface SoughtWord {
  stems: readonly string[];
  /** Undefined for very short words, because their beginning would match too much. */
  beginning?: string;
}

const mostSought = 10;
const shortestBeginning = 3;
/** The maximum number of characters of a text to compare. The first part of a text shows its subject. */
const mostCharacters = 4000;

const tellingWords = (text: string): string[] => plainWords(text).filter((word) => !empty.has(word));
const stemsMeant = (word: string): string[] => stemsOf(meant.get(word) ?? word);

/** Returns the words by which the public search finds a text, with their stems, without duplicates. */
export function publicWords(text: string): string[] {
  const words = tellingWords(text);
  return [...new Set([...words, ...words.flatMap(stemsMeant)])];
}

/** Returns the words of a search, all of which a report must match. Empty when no word is meaningful. */
export const soughtPublicWords = (typed: string): SoughtWord[] =>
  [...new Set(tellingWords(typed))].slice(0, mostSought).map((word) => ({
    stems: stemsMeant(word),
    ...([...word].length >= shortestBeginning && { beginning: word }),
  }));

export const hasSought = (words: ReadonlySet<string>, { stems, beginning }: SoughtWord): boolean =>
  stems.some((stem) => words.has(stem)) ||
  (beginning !== undefined && [...words].some((word) => word.startsWith(beginning)));

/** Returns the subject of a text: its longest meaningful words, each as a list of possible stems. */
export function matterOf(text: string, most: number): string[][] {
  const words = [...new Set(tellingWords(text.slice(0, mostCharacters)))];
  const found = new Map(
    words
      .filter((word) => word.length >= shortestBeginning)
      .map(stemsMeant)
      .map((stems) => [stems.join(" "), stems]),
  );
  return [...found.values()]
    .sort((left, right) => (right[0]?.length ?? 0) - (left[0]?.length ?? 0))
    .slice(0, most);
}
