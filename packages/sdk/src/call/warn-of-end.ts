import type { Lapor } from "../lapor.gen.ts";

const warned = new Set<string>();

/**
 * Warns in the console, once per operation, that the channel deprecates it (`Deprecation`, RFC 9745;
 * `Sunset`, RFC 8594).
 */
export function warnOfEnd(operation: keyof Lapor, headers: Headers): void {
  const [since, end, link] = ["Deprecation", "Sunset", "Link"].map((name) => headers.get(name));
  if (!(since || end) || warned.has(operation)) return;
  warned.add(operation);
  console.warn(`LAPOR! ${operation} deprecated (${since}), ends ${end}. ${link ?? ""}`);
}
