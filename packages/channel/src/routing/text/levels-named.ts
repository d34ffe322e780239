/** The levels of government that a text names, whatever the matter. */
export interface LevelsNamed {
  readonly regency: boolean;
  readonly province: boolean;
  /** An office or a rule that every local government has ("dinas", "perda"). */
  readonly local: boolean;
  readonly national: boolean;
  /** The text asks a local government or its offices to act ("mohon dinas memperbaiki"). */
  readonly asksLocal: boolean;
}

/** Governments of regencies and cities, and what belongs to them. */
const regencyWords = [
  "pemkab|pemkot|pemko|bupati|wali ?kota|lurah|kelurahan|camat|kecamatan|perbup|perwali",
  "kabupaten (?:sini|kami)|(?:jalan|jln|jl) (?:kabupaten|kota|desa)",
  "(?:beasiswa|dari|insentif|milik|oleh|ppid|punya) (?:kabupaten|kota)",
].join("|");

const regency = new RegExp(`\\b(?:${regencyWords})\\b`, "i");

/** Offices of all local governments, and what belongs to them. */
const localWords = [
  "pemda|dinas|dinkes|dinsos|dishub|disdik|disnaker|dukcapil|disdukcapil|dpmptsp|bapenda|bkpsdm|bkd|bpbd|satpol",
  "perda|(?:aset|milik|pajak|pemerintah|perpustakaan|perusahaan|retribusi) daerah|pemerintah setempat",
].join("|");

const local = new RegExp(`\\b(?:${localWords})\\b`, "i");

const provinceWords = "pemprov|gubernur|(?:dari|dinas|milik|oleh|pemerintah|pihak|punya|tingkat) pro[vp]insi";

const province = new RegExp(`\\b(?:${provinceWords})\\b`, "i");

/** Words that begin a request. */
const request = [
  "agar|harap|harapan|berharap|hendaknya|kalau bisa|kiranya|meminta|memohon|mhn|minta|mohon|nyuwun|semoga",
  "supaya|tlg|tolong|tulung",
].join("|");

/** Names that are a party only in a request: elsewhere they are mostly a place. */
const partiesOfRequests = "dlh|kabupaten|pemerintah (?:kabupaten|kota)|pihak kota|pupr";

/** At most five words of the same sentence stand between a request and its party. */
const localRequest = new RegExp(
  `\\b(?:${request})[^\\w.!?;\\n]+(?:\\w+[^\\w.!?;\\n]+){0,5}?(?:${regencyWords}|${localWords}|${provinceWords}|${partiesOfRequests})\\b`,
  "i",
);

/** The national government and what belongs to it. */
const national = /\b(?:pusat|kemente?rian|menteri|kemen(?!ang)[a-z]+|presiden|nasional|balai besar|bumn)\b/i;

/** The levels of government that a text names. */
export const levelsNamed = (text: string): LevelsNamed => ({
  regency: regency.test(text),
  province: province.test(text),
  local: local.test(text),
  national: national.test(text),
  asksLocal: localRequest.test(text),
});
