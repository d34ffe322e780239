/**
 * Stems Indonesian words without a dictionary, by removing affixes according to their form in the order of
 * Tala (2003), "A study of stemming effects on information retrieval in Bahasa Indonesia". A form can be
 * ambiguous: a prefix may have replaced a sound ("mengangkut" comes from "angkut", "mengirim" from "kirim"),
 * or the suffix is unclear ("perbaikan"). Such a word has several stems, and two words match when they share
 * a stem.
 */

/** The minimum length of a stem in characters. "jalan", for example, is not "jal" with the suffix "-an". */
const shortestStem = 4;

const isStem = (form: string): boolean => form.length >= shortestStem && /[aiueo]/.test(form);

/** Does not include "-lah", because too many stems end in it ("sekolah", "masalah"). */
const possessive = /nya$/;
/**
 * No stem ends in a consonant and "k", so "bersihkan" can only come from "bersih", while "kerusakan" can come
 * from "rusa" or "rusak".
 */
const suffixes = [/kan$/, /(?<![^aiueo]k)an$/, /i$/] as const;

/**
 * Prefixes, longer ones first, each with the sounds that it may have replaced. A nasal prefix replaces a
 * consonant only before a vowel.
 */
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

function withoutPossessive(word: string): string {
  const rest = word.replace(possessive, "");
  return isStem(rest) ? rest : word;
}

function withoutSuffix(word: string): string[] {
  const stems = suffixes
    .map((suffix) => word.replace(suffix, ""))
    .filter((rest) => rest !== word && isStem(rest));
  return stems.length > 0 ? stems : [word];
}

function withoutPrefix(word: string, left = 2): string[] {
  for (const [form, roots] of prefixes) {
    const rest = word.replace(form, "");
    if (rest === word) continue;
    const stems = roots.map((root) => root + rest).filter(isStem);
    if (stems.length > 0) return left === 1 ? stems : stems.flatMap((stem) => withoutPrefix(stem, left - 1));
  }
  return [word];
}

/**
 * Returns the stems of a lower-case word, at least one. A word with other characters than a to z is its own
 * stem.
 */
export function stemsOf(word: string): string[] {
  if (!/^[a-z]+$/.test(word)) return [word];
  const forms = withoutSuffix(withoutPossessive(word)).flatMap((form) => withoutPrefix(form));
  return [...new Set(forms)];
}
