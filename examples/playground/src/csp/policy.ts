export interface Directive {
  /** The directive's name in lower case. */
  name: string;
  /** The values exactly as written. */
  values: string[];
}

/** A Content-Security-Policy. A page can have several policies, and all of them apply. */
export interface Policy {
  /** Whether the policy is enforced. With `report`, browsers only report violations and block nothing. */
  disposition: "enforce" | "report";
  /**
   * Where the policy comes from. In a `<meta>` tag, browsers ignore some directives, and ignore report-only
   * policies entirely.
   */
  from: "header" | "meta";
  /** The directives, without repetitions, because browsers apply only the first directive with each name. */
  directives: Directive[];
  repeated: string[];
}

/** The directives that browsers ignore in a `<meta>` (HTML, "pragma directives"). */
export const ignoredInMeta: readonly string[] = ["sandbox", "frame-ancestors", "report-uri"];

/** Returns the directive with this name, unless browsers ignore it. */
export const directiveOf = (policy: Policy, name: string): Directive | undefined =>
  policy.from === "meta" && ignoredInMeta.includes(name)
    ? undefined
    : policy.directives.find((directive) => directive.name === name);

/**
 * The directives that can apply to each kind of request, in order of precedence (CSP Level 3, "Get fetch
 * directive fallback list"). https://www.w3.org/TR/CSP3/#directive-fallback-list
 */
export const fallbacks = {
  "script-src-elem": ["script-src-elem", "script-src", "default-src"],
  "style-src-elem": ["style-src-elem", "style-src", "default-src"],
  "connect-src": ["connect-src", "default-src"],
  "img-src": ["img-src", "default-src"],
  "worker-src": ["worker-src", "child-src", "script-src", "default-src"],
} as const;

/** A kind of request, named after the directive in violation reports. */
export type FetchDirective = keyof typeof fallbacks;

/**
 * Returns the directive that applies to a kind of request, or undefined if none does and every request is
 * allowed.
 */
export function governing(policy: Policy, kind: FetchDirective): Directive | undefined {
  for (const name of fallbacks[kind]) {
    const found = directiveOf(policy, name);
    if (found) return found;
  }
  return undefined;
}
