/**
 * What a word of Indonesian may be made of, without a dictionary: affixes are taken off by their form, in the order of Tala (2003), "A
 * study of stemming effects on information retrieval in Bahasa Indonesia". Where the form leaves it open which sound a prefix has
 * swallowed ("mengangkut" is from "angkut", "mengirim" from "kirim") or which suffix it is ("perbaikan"), there are several stems, and two
 * words are taken for one where they share one of them.
 */

/** What is shorter is a word of its own: "jalan" is no "jal-an". */
const shortestStem = 4;

const isStem = (form: string): boolean => form.length >= shortestStem && /[aiueo]/.test(form);

/** Not "-lah", with which too many words end of themselves ("sekolah", "masalah"). */
const possessive = /nya$/;
/** No word ends in a consonant and "k": "bersihkan" is from "bersih" alone, "kerusakan" may be from "rusa" or "rusak". */
const suffixes = [/kan$/, /(?<![^aiueo]k)an$/, /i$/] as const;

/** Prefixes, the longer ones first, with what may stand in their place; a nasal swallows its consonant only before a vowel. */
const prefixes: readonly [form: RegExp, roots: readonly string[]][] = [
  [/^(?:mem|di|ter)per(?=.)/, [""]],
  [/^(?:meng|peng)(?=[aiueo])/, ["", "k"]],
  [/^(?:meng|peng)(?=.)/, [""]],
  [/^(?:meny|peny)(?=[aiueo])/, ["s"]],
  [/^(?:mem|pem)(?=[aiueo])/, ["p"]],
  [/^(?:mem|pem)(?=[bfpv])/, [""]],
  [/^(?:men|pen)(?=[aiueo])/, ["t"]],
  [/^(?:men|pen)(?=[cdjstz])/, [""]],
  [/^per(?=[aiueo])/, ["", "r"]],
  [/^(?:ber|ter|per)(?=.)/, [""]],
  [/^(?:me(?=[lrwy])|pe(?=[lwy]))/, [""]],
  [/^(?:di|ke|se)(?=.)/, [""]],
];

const withoutPossessive = (word: string): string => {
  const rest = word.replace(possessive, "");
  return isStem(rest) ? rest : word;
};

const withoutSuffix = (word: string): string[] => {
  const stems = suffixes
    .map((suffix) => word.replace(suffix, ""))
    .filter((rest) => rest !== word && isStem(rest));
  return stems.length > 0 ? stems : [word];
};

const withoutPrefix = (word: string, left = 2): string[] => {
  for (const [form, roots] of prefixes) {
    const rest = word.replace(form, "");
    if (rest === word) continue;
    const stems = roots.map((root) => root + rest).filter(isStem);
    if (stems.length > 0) return left === 1 ? stems : stems.flatMap((stem) => withoutPrefix(stem, left - 1));
  }
  return [word];
};

/** The stems of a small word of letters, one at the least; of any other word itself. */
export const stemsOf = (word: string): string[] => {
  if (!/^[a-z]+$/.test(word)) return [word];
  const forms = withoutSuffix(withoutPossessive(word)).flatMap((form) => withoutPrefix(form));
  return [...new Set(forms)];
};
