import type { EvidenceFigures, SurveyResults } from "@lapor/channel";
import { showFigure } from "./figure-texts.ts";
import { surveyText } from "./survey-text.ts";

/** An item of an official form, with the channel's figure and its unconfirmed assumptions. */
interface FormItem {
  form: string;
  asks: string;
  figure: string;
  basis: string;
  /** States first whether the item is confirmed. */
  certainty: string;
}

/** The evaluating bodies have confirmed none of these forms. Every file states that. */
export const formsNotice =
  "BELUM DIKONFIRMASI: butir formulir berasal dari salinan di perangkat lunak pihak ketiga dan dari berita, bukan dari naskah peraturan. Nilai ialah perkiraan. Tanyakan kepada evaluator sebelum memakainya.";

const hoursPerScore: readonly [hours: number, score: number][] = [
  [24, 5],
  [72, 4],
  [120, 3],
  [168, 2],
  [336, 1],
];

/** The score for response time by PEKPPP F-02: 1, 3, 5, 7 or 14 × 24 hours. Undefined without a response. */
export function responseScore({ hoursToResponse }: EvidenceFigures): number | undefined {
  if (hoursToResponse === undefined) return undefined;
  return hoursPerScore.find(([hours]) => hoursToResponse <= hours)?.[1] ?? 0;
}

/**
 * The score for settled reports by PEKPPP F-02. At exactly 90 % the form allows both 4 and 5, and this
 * function returns 4. It compares integers, so nothing is rounded up. Undefined without a report.
 */
export function settlementScore(settled: number, of: number, isInNational: boolean): number | undefined {
  if (of === 0) return undefined;
  if (!isInNational) return settled === 0 ? 0 : settled * 2 < of ? 1 : 2;
  if (settled * 2 < of) return 3;
  return settled * 10 <= of * 9 ? 4 : 5;
}

const scoreText = (score: number | undefined): string =>
  score === undefined ? "Tidak ada nilai" : `Perkiraan nilai ${score} dari 5`;
const pekppp = "PEKPPP F-02 (PANRB), konsultasi dan pengaduan";
const pemdi = "Indeks Pemdi (PermenPANRB 8/2026)";
const kemendagri = "Evaluasi pengelolaan pengaduan (Kemendagri)";

/**
 * Returns the items of all forms for these figures.
 * @param surveys The satisfaction survey of each whole quarter, in order.
 */
export function formItems(figures: EvidenceFigures, surveys: readonly SurveyResults[]): FormItem[] {
  const { reports, settled, forwarded, settledThere, responded, decided } = figures;
  const show = (name: keyof EvidenceFigures): string => showFigure(figures, name);
  const isInNational = forwarded > 0;
  const followUp = (of: number, basis: string): FormItem => ({
    form: pekppp,
    asks: "Konsultasi atau pengaduan yang masuk ke SP4N-LAPOR! dan ditindaklanjuti hingga selesai (di bawah 50 %: 3; sampai 90 %: 4; mulai 90 %: 5)",
    figure: `${show("settledThere")} dari ${of}. ${scoreText(settlementScore(settledThere, of, true))}`,
    basis,
    certainty:
      "Belum dikonfirmasi: tidak jelas apakah pembaginya laporan di SP4N-LAPOR! atau semua laporan. Tepat 90 % dihitung 4.",
  });
  const outside: FormItem = {
    form: pekppp,
    asks: "Konsultasi atau pengaduan di luar SP4N-LAPOR! yang ditindaklanjuti hingga selesai (di bawah 50 %: 1; mulai 50 %: 2)",
    figure: `${show("settled")} dari ${reports}. ${scoreText(settlementScore(settled, reports, false))}`,
    basis: "Selesai dibagi laporan masuk; tidak ada laporan yang tercatat di SP4N-LAPOR!",
    certainty: "Belum dikonfirmasi.",
  };
  return [
    {
      form: pekppp,
      asks: "Kecepatan respons (14, 7, 5, 3, atau 1 × 24 jam: nilai 1 sampai 5)",
      figure: `${show("hoursToResponse")} jam. ${scoreText(responseScore(figures))}`,
      basis: `Median dari ${responded} laporan yang mendapat respons`,
      certainty:
        "Belum dikonfirmasi: tidak jelas apakah yang dinilai median, rata-rata, atau setiap laporan.",
    },
    ...(isInNational
      ? [
          followUp(forwarded, "Cara baca A: selesai di SP4N-LAPOR! dibagi yang ada di SP4N-LAPOR!"),
          followUp(reports, "Cara baca B: selesai di SP4N-LAPOR! dibagi semua laporan masuk"),
        ]
      : [outside]),
    {
      form: pekppp,
      asks: "Akuntabilitas hasil konsultasi dan pengaduan (dokumentasi, laporan, monev, tindak lanjut, publikasi)",
      figure: "Berkas ini ialah laporannya",
      basis: "Data kanal",
      certainty: "Belum dikonfirmasi. Monev, tindak lanjut, dan publikasi dibuktikan tersendiri.",
    },
    {
      form: `${pemdi}, indikator 19`,
      asks: "Rekapitulasi penanganan tiket terhadap target waktu respons (tingkat 4)",
      figure: `${show("inTimeShare")} tepat waktu; median respons ${show("hoursToResponse")} jam`,
      basis: `${decided} laporan yang ditanggapi atau lewat tenggat`,
      certainty:
        "Belum dikonfirmasi, termasuk nomor indikator. Respons dalam menit dan penyelesaian pada kontak pertama (tingkat 5) tidak diukur.",
    },
    {
      form: `${pemdi}, indikator 20`,
      asks: "Kepuasan pengguna, dan integrasi dengan SP4N-LAPOR! (tingkat 4)",
      figure: `Nilai ${show("averageRating")} dari 5 (${show("rated")} penilaian); ${surveyText(surveys)}; ${show("forwardedShare")} laporan di SP4N-LAPOR!`,
      basis:
        "Nilai pelapor atas tanggapan; survei sembilan unsur menurut triwulan penilaian; laporan yang bernomor di SP4N-LAPOR!",
      certainty:
        "Belum dikonfirmasi, termasuk nomor indikator dan apakah survei sesudah pengaduan diterima sebagai IKM. Nilai 1 sampai 5 bukan IKM.",
    },
    {
      form: kemendagri,
      asks: "Tindak lanjut pengaduan dan pemakaian SP4N-LAPOR!",
      figure: `${show("reports")} masuk; ${show("settledShare")} selesai; ${show("inTimeShare")} tepat waktu; ${show("forwardedShare")} di SP4N-LAPOR!; median ${show("daysToSettlement")} hari sampai selesai`,
      basis: "Data kanal",
      certainty:
        "Belum dikonfirmasi: indikator dan bobotnya tidak diumumkan. SK, SDM, dan sosialisasi tidak tercatat di kanal.",
    },
  ];
}
