import { type OptionalKey, readIdempotencyKey } from "../keys/idempotency.ts";
import type { Reporter } from "../operations/reporter-action.ts";
import type { Supporter } from "../operations/supporter-action.ts";
import { DomainError } from "../platform/domain-error.ts";
import { codeMissing } from "./authenticate.ts";
import { readIfMatch } from "./etag.ts";

const defaultLimit = 25;

/** Returns the `Idempotency-Key` of an operation that does not require one. */
export function optionalKeyOf({ header }: { header: { "Idempotency-Key"?: string } }): string | undefined {
  const key = header["Idempotency-Key"];
  return key === undefined ? undefined : readIdempotencyKey(key);
}

export const withLimit = <Query extends { limit?: number }>(query: Query): Query & { limit: number } => ({
  ...query,
  limit: query.limit ?? defaultLimit,
});

/** Returns a request's target, with the version in `If-Match`. */
export const targetOf = <Path>({
  path,
  header,
}: {
  path: Path;
  header: { "If-Match"?: string };
}): Path & { version: number | undefined } => ({ ...path, version: readIfMatch(header["If-Match"]) });

/** Returns a request's target, with its `Idempotency-Key`. */
export const keyedTargetOf = <Path>(read: {
  path: Path;
  header: { "If-Match"?: string; "Idempotency-Key"?: string };
}): Path & { version: number | undefined } & OptionalKey => ({
  ...targetOf(read),
  idempotencyKey: optionalKeyOf(read),
});

/** Returns the reporter that the request names. Throws `unauthorized` without an access code. */
export function reporterOf(trackingId: string, accessCode: string | undefined): Reporter {
  if (accessCode === undefined) throw new DomainError("unauthorized", { detail: codeMissing });
  return { trackingId, accessCode };
}

export const supporterOf = ({
  path,
  header,
}: {
  path: { trackingId: string };
  header: { "Lapor-Follow-Code": string };
}): Supporter => ({ trackingId: path.trackingId, followCode: header["Lapor-Follow-Code"] });
