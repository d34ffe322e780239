import type { Notice } from "@lapor/openapi";
import type { Locale } from "./messages.ts";

/** The privacy notice in the languages it was written in; who asks in another one reads it in Indonesian. */
export interface NoticeTexts {
  /** 1 to 64 characters; another one whenever the words or what they mean have changed. */
  version: string;
  /** Plain text of at most 2000 characters each. */
  text: { id: string; en?: string };
  /** Where the whole of it stands; http or https. */
  url?: string;
}

/** What holds of every channel that runs this program; an operator who does more with the data says so in a notice of their own. */
export const defaultNotice: NoticeTexts = {
  version: "2026-11",
  text: {
    id: [
      "Pengelola layanan pengaduan ini menyimpan laporan Anda, nama dan kontak Anda bila diisi, dan waktu Anda melihat pemberitahuan ini.",
      "Gunanya agar laporan Anda diurus dan dijawab.",
      "Laporan Anda dibaca petugas instansi yang mengurusnya dan tim verifikasi nasional yang meneruskannya ke instansi yang tepat.",
      "Mereka juga melihat nama dan kontak Anda, kecuali Anda memilih Anonim.",
      "Laporan yang Anda tandai Rahasia tidak dapat dilihat publik.",
      "Data Anda disimpan sampai pengelola menghapusnya.",
      "Anda berhak meminta pengelola menunjukkan, membetulkan, atau menghapus data Anda (UU 27/2022).",
    ].join(" "),
    en: [
      "The operator of this complaint service keeps your report, your name and contact details if you give them, and the time you saw this notice.",
      "They are used to get your report handled and answered.",
      "Your report is read by officers of the agency that handles it and by the national verification team that passes it to the right agency.",
      "They also see your name and contact details, unless you choose Anonymous.",
      "The public cannot see a report that you mark Confidential.",
      "Your data are kept until the operator deletes them.",
      "You have the right to ask the operator to show, correct or delete your data (Law 27/2022).",
    ].join(" "),
  },
};

/** A notice in the caller's language. */
export const noticeIn = ({ version, text, url }: NoticeTexts, locale: Locale): Notice => ({
  version,
  text: text[locale] ?? text.id,
  ...(url !== undefined && { url }),
});
