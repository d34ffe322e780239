import type { Finding } from "./evaluate-policies.ts";
import type { Needs } from "./needs.ts";
import { type Directive, governing, type Policy } from "./policy.ts";

/**
 * Evaluates inline code and styles in the page. The findings are only notes, because the site should move the
 * code into files instead of loosening its policy. Safari before 16.4 cannot adopt style sheets, so Lit
 * writes `<style>` elements there, without a nonce unless the page sets one.
 */
export function evaluateInline(policy: Policy, { inline }: Needs): Finding[] {
  const style = governing(policy, "style-src-elem");
  const script = governing(policy, "script-src-elem");
  const notes: Finding[] = [];
  const note = (need: Finding["need"], effective: string, decides: Directive | undefined) =>
    notes.push({ need, state: "note", effective, decides: decides?.name });
  if (inline.style && !allowsInline(style)) note("inline_style", "style-src-elem", style);
  if (inline.script && !allowsInline(script)) note("inline_script", "script-src-elem", script);
  if (!allowsInline(style)) note("old_safari", "style-src-elem", style);
  return notes;
}

/**
 * Returns whether inline code or styles are allowed. `'unsafe-inline'` allows them unless the directive also
 * contains a nonce, a hash or 'strict-dynamic'.
 */
function allowsInline(decides: Directive | undefined): boolean {
  if (!decides) return true;
  const values = decides.values.map((value) => value.toLowerCase());
  return (
    values.includes("'unsafe-inline'") &&
    !values.some((value) => /^'(nonce-|sha(256|384|512)-|strict-dynamic')/.test(value))
  );
}
