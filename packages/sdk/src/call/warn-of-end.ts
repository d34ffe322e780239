import type { Lapor } from "../lapor.gen.ts";

const warned = new Set<string>();

/**
 * Warns in the console, once per operation, that the channel has deprecated it (`Deprecation`, RFC 9745;
 * `Sunset`, RFC 8594).
 */
export function warnOfEnd(operation: keyof Lapor, headers: Headers): void {
  const since = headers.get("Deprecation");
  const end = headers.get("Sunset");
  if (!(since || end) || warned.has(operation)) return;
  warned.add(operation);
  console.warn(`LAPOR! ${operation} deprecated (${since}), ends ${end}. ${headers.get("Link") ?? ""}`);
}
