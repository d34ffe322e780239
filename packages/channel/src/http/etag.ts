import type { AgencyReport } from "@lapor/openapi";
import type { Hashing } from "../platform/hashing.ts";

/**
 * The ETag of an unchanged report changes after this many milliseconds, so clients fetch its signed links
 * again before they expire after 15 minutes.
 */
const linksFreshMs = 300_000;

/**
 * Returns the `ETag` of a report as one officer reads it: the version that the officer can see, then a digest
 * of the whole response, because notes, language and overdue state can differ at the same version.
 */
export async function reportETag(report: AgencyReport, now: Date, hashing: Hashing): Promise<string> {
  const window = Math.floor(now.getTime() / linksFreshMs);
  const text = JSON.stringify(report, (name, value: unknown) => (name === "url" ? window : value));
  // An officer with minimal access cannot change the report and does not see its version.
  const version = report.access === "minimal" ? 0 : report.version;
  return `"${version}-${(await hashing.sha256(text)).slice(0, 10)}"`;
}

export const publicETag = async (body: object, hashing: Hashing): Promise<string> =>
  `"${(await hashing.sha256(JSON.stringify(body))).slice(0, 16)}"`;

export const versionETag = ({ version }: { version: number }): string => `"${version}"`;

/** Returns the version in an `If-Match` header, or undefined without the header. */
export function readIfMatch(header: string | undefined): number | undefined {
  const version = /^"(\d+)/.exec(header ?? "")?.[1];
  return version === undefined ? undefined : Number(version);
}

/**
 * Whether `If-None-Match` contains this tag. Uses weak comparison (RFC 9110 §13.1.2), because proxies weaken
 * tags.
 */
export const isKnown = (ifNoneMatch: string | null, etag: string): boolean =>
  (ifNoneMatch ?? "").split(",").some((tag) => [etag, `W/${etag}`, "*"].includes(tag.trim()));
