/** The levels of government that a text names, whatever the matter. */
export interface LevelsNamed {
  readonly local: boolean;
  readonly national: boolean;
}

/** Local governments, their offices, and what belongs to them. */
const localWords = new RegExp(
  `\\b(?:${[
    "pemkab|pemkot|pemko|pemda|pemprov|bupati|wali ?kota|gubernur|lurah|kelurahan|camat|kecamatan",
    "dinas|dinkes|dinsos|dishub|disdik|disnaker|dukcapil|disdukcapil|dpmptsp|bapenda|bkpsdm|bkd|bpbd|satpol",
    "perda|perbup|perwali|kabupaten (?:sini|kami)|(?:jalan|jln|jl) (?:kabupaten|kota|desa)",
    "(?:aset|milik|pajak|pemerintah|perpustakaan|perusahaan|retribusi) daerah|pemerintah setempat",
    "(?:beasiswa|dari|insentif|milik|oleh|ppid|punya) (?:kabupaten|kota)",
  ].join("|")})\\b`,
  "i",
);

/** The national government and what belongs to it. */
const nationalWords =
  /\b(?:pusat|kemente?rian|menteri|kemen(?!ang)[a-z]+|presiden|nasional|balai besar|bumn)\b/i;

/** The levels of government that a text names. */
export const levelsNamed = (text: string): LevelsNamed => ({
  local: localWords.test(text),
  national: nationalWords.test(text),
});
