/** The languages of the pages. Indonesian is at `/publik` itself, English at `/publik/en`. */
export type PageLanguage = "id" | "en";

export type FeedFormat = "atom" | "rss" | "json";

/** The target of an address under `/publik`, without its language. */
export type PublicTarget =
  | { kind: "list" | "map" | "statistics" | "numbers" | "sitemap" }
  | { kind: "agency"; agencyId: string }
  | { kind: "report"; trackingId: string }
  | { kind: "feed"; format: FeedFormat }
  | { kind: "style"; name: string };

export const publicRoot = "/publik";

export const isPublicPath = (pathname: string): boolean =>
  pathname === publicRoot || pathname.startsWith(`${publicRoot}/`);

const named: Readonly<Record<string, PublicTarget>> = {
  "": { kind: "list" },
  peta: { kind: "map" },
  statistik: { kind: "statistics" },
  "statistik.csv": { kind: "numbers" },
  "sitemap.xml": { kind: "sitemap" },
  "umpan.atom": { kind: "feed", format: "atom" },
  "umpan.rss": { kind: "feed", format: "rss" },
  "umpan.json": { kind: "feed", format: "json" },
};

/** Parses a path of the public pages. The target is undefined for an unknown path. */
export function readPath(pathname: string): { language: PageLanguage; target: PublicTarget | undefined } {
  const parts = pathname.slice(publicRoot.length + 1).split("/");
  const isEnglish = parts[0] === "en";
  return { language: isEnglish ? "en" : "id", target: readTarget(isEnglish ? parts.slice(1) : parts) };
}

function readTarget([first = "", second, ...more]: readonly string[]): PublicTarget | undefined {
  if (second === undefined) {
    if (Object.hasOwn(named, first)) return named[first];
    if (/^gaya-[0-9a-f]+\.css$/.test(first)) return { kind: "style", name: first };
    return /^[\w-]{5,20}$/.test(first) ? { kind: "report", trackingId: first } : undefined;
  }
  const isAgency = first === "instansi" && more.length === 0 && /^[\w.-]{1,64}$/.test(second);
  return isAgency ? { kind: "agency", agencyId: second } : undefined;
}
