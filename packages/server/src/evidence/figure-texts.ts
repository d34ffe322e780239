import type { EvidenceFigures } from "@lapor/channel";

/** The format of a figure: a number, a share as a percentage, or an average with two decimals. */
export type FigureKind = "number" | "share" | "average";

interface FigureText {
  name: keyof EvidenceFigures;
  kind: FigureKind;
  heading: string;
  meaning: string;
}

const figure = (
  name: keyof EvidenceFigures,
  kind: FigureKind,
  heading: string,
  meaning: string,
): FigureText => ({
  name,
  kind,
  heading,
  meaning,
});

/** All figures in column order. The text is Indonesian, because the files are for Indonesian evaluators. */
export const figureTexts: readonly FigureText[] = [
  figure(
    "reports",
    "number",
    "Laporan masuk",
    "Semua laporan yang masuk dalam periode ini, termasuk laporan rahasia.",
  ),
  figure("open", "number", "Masih diproses", "Belum ditutup dan belum diarsipkan saat dihitung."),
  figure(
    "archived",
    "number",
    "Diarsipkan",
    "Tidak lengkap, duplikat, bukan pelayanan publik, tidak pantas, atau dicabut pelapor.",
  ),
  figure("answered", "number", "Ditanggapi", "Sudah mendapat tanggapan instansi."),
  figure("settled", "number", "Selesai", "Sudah ditutup. Laporan yang diarsipkan tidak dihitung selesai."),
  figure("settledShare", "share", "% selesai", "Selesai dibagi laporan masuk."),
  figure("decided", "number", "Ditanggapi atau lewat tenggat", "Dasar penghitungan tepat waktu."),
  figure("inTime", "number", "Tepat waktu", "Sudah ditanggapi dan tidak melewati tenggat mana pun."),
  figure("inTimeShare", "share", "% tepat waktu", "Tepat waktu dibagi yang ditanggapi atau lewat tenggat."),
  figure(
    "responded",
    "number",
    "Mendapat respons",
    "Respons pertama: tindak lanjut, pertanyaan kepada pelapor, atau tanggapan. Verifikasi tidak dihitung.",
  ),
  figure(
    "hoursToResponse",
    "number",
    "Median jam sampai respons",
    "Tiap laporan dibulatkan ke atas; malam dan hari libur ikut dihitung.",
  ),
  figure(
    "daysToSettlement",
    "number",
    "Median hari sampai selesai",
    "Hari kalender dari laporan masuk sampai ditutup.",
  ),
  figure("forwarded", "number", "Di SP4N-LAPOR!", "Tercatat di SP4N-LAPOR! dan bernomor di sana."),
  figure("forwardedShare", "share", "% di SP4N-LAPOR!", "Yang ada di SP4N-LAPOR! dibagi laporan masuk."),
  figure(
    "settledThere",
    "number",
    "Selesai di SP4N-LAPOR!",
    'Status terakhir di sana "Selesai" atau "Terdisposisi Selesai", atau terbaca ditutup oleh jembatan.',
  ),
  figure(
    "settledThereShare",
    "share",
    "% selesai di SP4N-LAPOR!",
    "Selesai di SP4N-LAPOR! dibagi yang ada di SP4N-LAPOR!.",
  ),
  figure(
    "statusUnknown",
    "number",
    "Status di sana tidak tercatat",
    "Ada di SP4N-LAPOR!, tetapi statusnya belum dicatat atau sudah dihapus bersama isi laporan.",
  ),
  figure("rated", "number", "Dinilai pelapor", "Pelapor memberi nilai atas tanggapan."),
  figure(
    "averageRating",
    "average",
    "Rata-rata nilai (1–5)",
    "Rata-rata nilai dari pelapor, dibulatkan ke bawah.",
  ),
];

const number = new Intl.NumberFormat("id", { maximumFractionDigits: 2 });

/** Formats a figure for display; "–" stands for a missing figure. */
export function showFigure(figures: EvidenceFigures, name: keyof EvidenceFigures): string {
  const value = figures[name];
  if (value === undefined) return "–";
  const kind = figureTexts.find((text) => text.name === name)?.kind;
  return kind === "share" ? `${number.format(percentOf(value))} %` : number.format(value);
}

/** Converts a share to a percentage. It rounds to an integer first, because 0.29 * 100 is not 29. */
export const percentOf = (share: number): number => Math.round(share * 10_000) / 100;
