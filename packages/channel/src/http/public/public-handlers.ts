import { addSupportPhoto } from "../../operations/add-support-photo.ts";
import { countPublicReports } from "../../operations/count-public-reports.ts";
import { findSimilarReports } from "../../operations/find-similar-reports.ts";
import { findPublicPhoto, readPublicPhoto } from "../../operations/get-public-photo.ts";
import { getPublicReport } from "../../operations/get-public-report.ts";
import { getStatistics } from "../../operations/get-statistics.ts";
import { getSupport } from "../../operations/get-support.ts";
import { getUsualAnswer } from "../../operations/get-usual-answer.ts";
import { listPublicReports } from "../../operations/list-public-reports.ts";
import { reportNotSolved } from "../../operations/report-not-solved.ts";
import { supportReport } from "../../operations/support-report.ts";
import { withdrawSupport } from "../../operations/withdraw-support.ts";
import type { System } from "../../records/ports.ts";
import { isKnown, publicETag } from "../etag.ts";
import { type ContextOf, fileSecurityPolicy, type Handlers } from "../exchange.ts";
import { supporterOf, withLimit } from "../request-parts.ts";

type PublicOperation =
  | "addSupportPhoto"
  | "countPublicReports"
  | "findSimilarReports"
  | "getPublicPhoto"
  | "getPublicReport"
  | "getStatistics"
  | "getSupport"
  | "getUsualAnswer"
  | "listPublicReports"
  | "reportNotSolved"
  | "supportReport"
  | "withdrawSupport";

export type PublicContext = ContextOf<
  | typeof addSupportPhoto
  | typeof countPublicReports
  | typeof findSimilarReports
  | typeof findPublicPhoto
  | typeof readPublicPhoto
  | typeof getPublicReport
  | typeof getStatistics
  | typeof getSupport
  | typeof getUsualAnswer
  | typeof listPublicReports
  | typeof reportNotSolved
  | typeof supportReport
  | typeof withdrawSupport
>;

export const createPublicHandlers = (context: PublicContext): Pick<Handlers, PublicOperation> => ({
  findSimilarReports: async ({ caller, body }) => ({
    body: await findSimilarReports(context, caller, body),
  }),
  listPublicReports: async ({ caller, query }) => {
    const list = await listPublicReports(context, caller.locale, withLimit(query));
    return publicResult(context, list, 60);
  },
  countPublicReports: async ({ caller, query }) =>
    publicResult(context, await countPublicReports(context, caller.locale, query), 300),
  getPublicReport: async ({ caller, path }) =>
    publicResult(context, await getPublicReport(context, caller.locale, path.trackingId), 60),
  async getPublicPhoto({ caller, path, request: { method, headers } }) {
    const found = await findPublicPhoto(context, path);
    const { id, mediaType, bytes } = found.photo;
    // A photo's content never changes, so its id identifies it.
    const etag = await publicETag({ id }, context.hashing);
    const isRead = method !== "HEAD" && !isKnown(headers.get("if-none-match"), etag);
    return {
      status: 200,
      stream: isRead ? await readPublicPhoto(context, caller.client, found) : null,
      headers: {
        etag,
        "cache-control": "public, max-age=60, must-revalidate",
        "content-length": String(bytes),
        "content-type": mediaType,
        "content-disposition": "inline",
        "content-security-policy": fileSecurityPolicy,
        "cross-origin-resource-policy": "cross-origin",
      },
    };
  },
  getStatistics: async ({ caller, query }) =>
    publicResult(context, await getStatistics(context, caller.locale, query), 3600),
  getUsualAnswer: async ({ query }) => publicResult(context, await getUsualAnswer(context, query), 3600),

  supportReport: async ({ caller, path, body }) => ({
    body: await supportReport(context, caller, path.trackingId, body),
  }),
  getSupport: async (read) => ({ body: await getSupport(context, supporterOf(read)) }),
  withdrawSupport: async (read) => ({ body: await withdrawSupport(context, supporterOf(read)) }),
  reportNotSolved: async (read) => ({
    body: await reportNotSolved(context, supporterOf(read), read.body),
  }),
  addSupportPhoto: async (read) => ({
    body: await addSupportPhoto(context, read.caller, supporterOf(read), read.body),
  }),
});

/** Returns a result that is the same for everybody, with headers for caches. */
async function publicResult<Body extends object>(
  { hashing }: Pick<System, "hashing">,
  body: Body,
  maxAgeSeconds: number,
): Promise<{ body: Body; headers: Record<string, string> }> {
  const etag = await publicETag(body, hashing);
  const headers = { etag, "cache-control": `public, max-age=${maxAgeSeconds}`, vary: "Accept-Language" };
  return { body, headers };
}
