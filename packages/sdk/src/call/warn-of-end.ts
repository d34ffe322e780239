import type { Lapor } from "../lapor.gen.ts";

const warned = new Set<string>();

/**
 * Warns, once for each operation, that the channel is going to end it (`Deprecation`, RFC 9745; `Sunset`, RFC 8594): in the console, where
 * who has to change the program looks.
 */
export function warnOfEnd(operation: keyof Lapor, headers: Headers): void {
  const [since, end, link] = ["Deprecation", "Sunset", "Link"].map((name) => headers.get(name));
  if (!(since || end) || warned.has(operation)) return;
  warned.add(operation);
  console.warn(`LAPOR! ${operation} deprecated (${since}), ends ${end}. ${link ?? ""}`);
}
