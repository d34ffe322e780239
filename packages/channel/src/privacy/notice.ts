import type { ChannelMode, Notice } from "@lapor/openapi";
import type { Hashing } from "../platform/hashing.ts";
import type { Locale } from "../platform/locale.ts";
import type { NoticeTexts } from "../records/privacy.ts";

type Kept = Record<"identityDays" | "filesDays" | "wordsDays", number | null>;

interface RetentionWords {
  things: Record<keyof Kept, string>;
  years(count: number): string;
  days(count: number): string;
  atOnce: string;
  after(time: string): string;
  endless: string;
}

const indonesian: RetentionWords = {
  things: { identityDays: "nama dan kontak Anda", filesDays: "berkas", wordsDays: "isi laporan" },
  years: (count) => `${count} tahun`,
  days: (count) => `${count} hari`,
  atOnce: "langsung dihapus",
  after: (time) => `dihapus setelah ${time}`,
  endless: "disimpan sampai pengelola menghapusnya",
};
const english: RetentionWords = {
  things: {
    identityDays: "your name and contact details",
    filesDays: "files",
    wordsDays: "the text of the report",
  },
  years: (count) => (count === 1 ? "a year" : `${count} years`),
  days: (count) => (count === 1 ? "a day" : `${count} days`),
  atOnce: "erased at once",
  after: (time) => `erased after ${time}`,
  endless: "kept until the operator erases them",
};

function fateOf(kept: number | null, { years, days, atOnce, after, endless }: RetentionWords): string {
  if (kept === null) return endless;
  if (kept === 0) return atOnce;
  return after(kept % 365 === 0 ? years(kept / 365) : days(kept));
}

/** When the text is erased, all other data is erased with it, even if its own retention is longer. */
const shorter = (own: number | null, words: number | null): number | null =>
  own === null || words === null ? (own ?? words) : Math.min(own, words);

const retentionIn = (kept: Kept, words: RetentionWords): string =>
  (["identityDays", "filesDays", "wordsDays"] as const)
    .map((what) => `${words.things[what]} ${fateOf(shorter(kept[what], kept.wordsDays), words)}`)
    .join(", ");

/** Facts that the built-in notice states about the channel: its operator and where reports go. */
export interface NoticeFacts {
  retention: Kept;
  channel: Record<Locale, { name: string; operator: string; mode: ChannelMode }>;
  /** Whether reports that are passed on to SP4N-LAPOR! contain the reporter's name and contact details. */
  sendsIdentity: boolean;
  /** The verification team's name, for use in the middle of a sentence. */
  team: Record<Locale, string>;
}

const passedOn: Record<ChannelMode, Record<Locale, readonly string[]>> = {
  standalone: { id: [], en: [] },
  single_agency: {
    id: [
      "Laporan yang bukan wewenang instansi ini dapat diteruskan ke SP4N-LAPOR!, kanal nasional yang dikelola Kementerian PANRB.",
    ],
    en: [
      "A report on a matter of another agency can be passed on to SP4N-LAPOR!, the national channel run by Kementerian PANRB.",
    ],
  },
  gateway: {
    id: ["Laporan Anda juga diteruskan ke SP4N-LAPOR!, kanal nasional yang dikelola Kementerian PANRB."],
    en: ["Your report is also passed on to SP4N-LAPOR!, the national channel run by Kementerian PANRB."],
  },
};

const identityPassedOn: Record<Locale, readonly string[]> = {
  id: ["Nama dan kontak Anda ikut diteruskan, kecuali bila Anda memilih Anonim atau Rahasia."],
  en: ["Your name and contact details are passed on too, unless you choose Anonymous or Confidential."],
};

/** Joins the sentences of each group, and writes each group on its own line. */
const paragraphs = (...groups: (readonly string[])[]): string =>
  groups
    .filter(({ length }) => length)
    .map((group) => group.join(" "))
    .join("\n");

/**
 * Writes a notice that is true for every channel that runs this program with this policy. It names the
 * controller, the purpose, the readers, the retention and the rights (UU 27/2022 Art. 21). An operator who
 * uses the data for anything else must write their own notice. The version contains the retention and a
 * digest of the text.
 */
export async function builtInNotice(
  { retention, channel, sendsIdentity, team }: NoticeFacts,
  hashing: Hashing,
): Promise<NoticeTexts> {
  const text = {
    id: paragraphs(
      [
        `${channel.id.operator}, pengelola ${channel.id.name}, menyimpan laporan Anda, nama dan kontak Anda bila diisi, dan waktu Anda melihat pemberitahuan ini.`,
        "Data ini dipakai untuk menangani dan menjawab laporan Anda.",
      ],
      [
        `Laporan Anda dibaca petugas instansi yang menanganinya dan ${team.id} yang meneruskannya ke instansi yang tepat.`,
        "Mereka juga dapat membuka nama dan kontak Anda, dengan alasan yang dicatat, kecuali bila Anda memilih Anonim atau Rahasia.",
      ],
      [...passedOn[channel.id.mode].id, ...(sendsIdentity ? identityPassedOn.id : [])],
      [
        "Publik hanya membaca laporan dan melihat foto yang dipublikasikan petugas, tanpa identitas Anda. Publik tidak pernah membaca laporan Rahasia.",
      ],
      [`Dihitung sejak laporan selesai: ${retentionIn(retention, indonesian)}.`],
      [
        "Di halaman tempat Anda memantau laporan, Anda dapat mengunduh salinan data Anda atau menghapusnya.",
        "Anda juga berhak meminta pengelola menunjukkan, memperbaiki, atau menghapus data Anda (UU 27/2022).",
      ],
    ),
    en: paragraphs(
      [
        `${channel.en.operator} runs ${channel.en.name} and keeps your report, your name and contact details if you give them, and the time you saw this notice.`,
        "This data is used to handle and answer your report.",
      ],
      [
        `Your report is read by officers of the agency that handles it and by ${team.en} that passes it to the right agency.`,
        "They can also open your name and contact details, with a reason that is recorded, unless you choose Anonymous or Confidential.",
      ],
      [...passedOn[channel.en.mode].en, ...(sendsIdentity ? identityPassedOn.en : [])],
      [
        "The public reads a report and sees a photo only if an officer publishes it, without your identity. The public never reads a confidential report.",
      ],
      [`Counted from the end of the report: ${retentionIn(retention, english)}.`],
      [
        "On the page where you follow your report, you can download a copy of your data or erase it.",
        "You also have the right to ask the operator to show, correct or erase your data (Law 27/2022).",
      ],
    ),
  };
  const digest = (await hashing.sha256(text.id)).slice(0, 8);
  const { identityDays, filesDays, wordsDays } = retention;
  return { version: `2026-12-${identityDays}-${filesDays}-${wordsDays}-${digest}`, text };
}

export const noticeIn = ({ version, text, url }: NoticeTexts, locale: Locale): Notice => ({
  version,
  text: text[locale] ?? text.id,
  ...(url !== undefined && { url }),
});
