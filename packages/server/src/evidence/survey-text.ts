import type { SurveyResults } from "@lapor/channel";

const decimal = new Intl.NumberFormat("id", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat("id");

/** Returns the quarter's IKM with its grade, or the reason why there is none. */
function quarterText({ year, quarter, total: { surveys, index } }: SurveyResults): string {
  const name = `triwulan ${quarter} tahun ${year}`;
  const without = (reason: string): string => `tanpa IKM ${name}: ${reason}`;
  if (surveys === 0) return without("tidak ada survei yang diisi");
  if (!index) return without("jawaban lengkapnya terlalu sedikit");
  const { count, sampleSize, grade } = index;
  if (sampleSize === undefined) return without("survei memakai formulir pendek (tiga unsur)");
  const answers = `${whole.format(count)} dari ${whole.format(sampleSize)} jawaban lengkap yang diperlukan`;
  return grade ? `IKM ${name}: ${decimal.format(index.index)}, mutu ${grade} (${answers})` : without(answers);
}

/** Returns the IKM of each whole quarter in a period, or the reason why there is none. */
export const surveyText = (surveys: readonly SurveyResults[]): string =>
  surveys.map(quarterText).join("; ") ||
  "tanpa IKM: periode ini tidak memuat triwulan utuh yang sudah berakhir";
