/** One directive of a policy: `script-src 'self'`. */
export interface Directive {
  /** In lower case. */
  name: string;
  /** As written. */
  values: string[];
}

/** Content-Security-Policy. One policy; a page may have several, and all of them apply. */
export interface Policy {
  /** `report` only reports and blocks nothing. */
  disposition: "enforce" | "report";
  /** In a `<meta>`, browsers ignore some directives, and report-only policies altogether. */
  from: "header" | "meta";
  /** The first of each name; browsers ignore repetitions. */
  directives: Directive[];
  /** Repeated names. */
  repeated: string[];
}

/** Directives that browsers ignore in a `<meta>` (HTML, "pragma directives"). */
export const ignoredInMeta: readonly string[] = ["sandbox", "frame-ancestors", "report-uri"];

/** The directive of that name, unless browsers ignore it. */
export const directiveOf = (policy: Policy, name: string): Directive | undefined =>
  policy.from === "meta" && ignoredInMeta.includes(name)
    ? undefined
    : policy.directives.find((directive) => directive.name === name);

/**
 * The directives that decide about a kind of fetch; the first present one applies (CSP Level 3,
 * "Get fetch directive fallback list").
 * https://www.w3.org/TR/CSP3/#directive-fallback-list
 */
export const fallbacks = {
  "script-src-elem": ["script-src-elem", "script-src", "default-src"],
  "style-src-elem": ["style-src-elem", "style-src", "default-src"],
  "connect-src": ["connect-src", "default-src"],
  "img-src": ["img-src", "default-src"],
  "worker-src": ["worker-src", "child-src", "script-src", "default-src"],
} as const;

/** A kind of fetch, by the directive that browsers report. */
export type FetchDirective = keyof typeof fallbacks;

/** The deciding directive; undefined when none decides and everything of that kind is allowed. */
export function governing(policy: Policy, kind: FetchDirective): Directive | undefined {
  for (const name of fallbacks[kind]) {
    const found = directiveOf(policy, name);
    if (found) return found;
  }
  return undefined;
}
