import { ignoredInMeta, type Policy } from "./policy.ts";

/**
 * The directives that browsers support (from CSP Level 3, Trusted Types, Mixed Content, Upgrade Insecure
 * Requests and older specifications).
 */
const known = new Set(
  (
    "default-src script-src script-src-elem script-src-attr style-src style-src-elem style-src-attr connect-src worker-src child-src " +
    "frame-src img-src font-src media-src manifest-src object-src prefetch-src fenced-frame-src base-uri sandbox form-action frame-ancestors " +
    "report-uri report-to webrtc require-trusted-types-for trusted-types upgrade-insecure-requests block-all-mixed-content plugin-types " +
    "referrer reflected-xss require-sri-for navigate-to"
  ).split(" "),
);

const keywords =
  /^(?:self|none|unsafe-inline|unsafe-eval|unsafe-hashes|strict-dynamic|report-sample|wasm-unsafe-eval|nonce-.+|sha(?:256|384|512)-.+)$/i;

/** A directive that browsers may interpret differently than its author intended. */
export interface PolicyMistake {
  kind: "unknown" | "repeated" | "unquoted" | "ignored_in_meta" | "report_in_meta";
  word: string;
}

export function findPolicyMistakes(policy: Policy): PolicyMistake[] {
  if (policy.from === "meta" && policy.disposition === "report")
    return [{ kind: "report_in_meta", word: "" }];
  const odd = (kind: PolicyMistake["kind"], words: readonly string[]): PolicyMistake[] =>
    words.map((word) => ({ kind, word }));
  const names = policy.directives.map(({ name }) => name);
  return [
    ...odd(
      "unknown",
      names.filter((name) => !known.has(name)),
    ),
    ...odd("repeated", policy.repeated),
    ...odd(
      "ignored_in_meta",
      policy.from === "meta" ? names.filter((name) => ignoredInMeta.includes(name)) : [],
    ),
    ...policy.directives
      .filter(
        ({ name }) => name.endsWith("-src") || name.startsWith("script-src") || name.startsWith("style-src"),
      )
      .flatMap(({ values }) =>
        odd(
          "unquoted",
          values.filter((value) => keywords.test(value)),
        ),
      ),
  ];
}

/** Returns whether the text contains any known directive. Other texts are not evaluated. */
export const isPolicy = (policy: Policy): boolean => policy.directives.some(({ name }) => known.has(name));
