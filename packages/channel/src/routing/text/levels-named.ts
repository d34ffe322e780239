/** The levels of government that a text names, regardless of its topic. */
export interface LevelsNamed {
  readonly regency: boolean;
  readonly province: boolean;
  /** Whether the text names an office or a regulation that every local government has ("dinas", "perda"). */
  readonly local: boolean;
  readonly national: boolean;
  /** Whether the text asks a local government or its offices to act ("mohon dinas memperbaiki"). */
  readonly asksLocal: boolean;
}

/** Words for the governments of regencies and cities, and for their departments. */
const regencyWords = [
  "pemkab|pemkot|pemko|bupati|wali ?kota|lurah|kelurahan|camat|kecamatan|perbup|perwali",
  "kabupaten (?:sini|kami)|(?:jalan|jln|jl) (?:kabupaten|kota|desa)",
  "(?:beasiswa|dari|insentif|milik|oleh|ppid|punya) (?:kabupaten|kota)",
].join("|");

const regency = new RegExp(`\\b(?:${regencyWords})\\b`, "i");

/** Words for the offices of all local governments, and for their departments. */
const localWords = [
  "pemda|dinas|dinkes|dinsos|dishub|disdik|disnaker|dukcapil|disdukcapil|dpmptsp|bapenda|bkpsdm|bkd|bpbd|satpol",
  "perda|(?:aset|milik|pajak|pemerintah|perpustakaan|perusahaan|retribusi) daerah|pemerintah setempat",
].join("|");

const local = new RegExp(`\\b(?:${localWords})\\b`, "i");

const provinceWords = "pemprov|gubernur|(?:dari|dinas|milik|oleh|pemerintah|pihak|punya|tingkat) pro[vp]insi";

const province = new RegExp(`\\b(?:${provinceWords})\\b`, "i");

/** Words that introduce a request. */
const request = [
  "agar|harap|harapan|berharap|hendaknya|kalau bisa|kiranya|meminta|memohon|mhn|minta|mohon|nyuwun|semoga",
  "supaya|tlg|tolong|tulung",
].join("|");

/** Names that count as a party only in a request, because elsewhere they mostly mean a place. */
const partiesOfRequests = "dlh|kabupaten|pemerintah (?:kabupaten|kota)|pihak kota|pupr";

/** Allows at most five words of the same sentence between a request and its party. */
const localRequest = new RegExp(
  `\\b(?:${request})[^\\w.!?;\\n]+(?:\\w+[^\\w.!?;\\n]+){0,5}?(?:${regencyWords}|${localWords}|${provinceWords}|${partiesOfRequests})\\b`,
  "i",
);

/** Words for the national government and its departments. */
const national = /\b(?:pusat|kemente?rian|menteri|kemen(?!ang)[a-z]+|presiden|nasional|balai besar|bumn)\b/i;

export const levelsNamed = (text: string): LevelsNamed => ({
  regency: regency.test(text),
  province: province.test(text),
  local: local.test(text),
  national: national.test(text),
  asksLocal: localRequest.test(text),
});
