/** All variables of the server but the credentials of the mapping file, whose names the operator chooses. */
export const knownVariables: readonly string[] = [
  ...["LAPOR_PORT", "LAPOR_HOST", "LAPOR_DATA", "DATABASE_URL", "LAPOR_SECRET", "LAPOR_SEAL_KEYS"],
  ...["LAPOR_PUBLIC_URL", "LAPOR_NOTICE_FILE", "LAPOR_BOUNDARIES_FILE", "LAPOR_POLICY_FILE"],
  ...["LAPOR_SIGN_IN_FILE", "LAPOR_RELAYS_FILE", "LAPOR_PUBLIC_PAGES", "LAPOR_MAP_TILES"],
  ...["LAPOR_MAP_ATTRIBUTION", "LAPOR_SP4N_FILE", "LAPOR_TRUSTED_PROXIES", "S3_ENDPOINT", "S3_BUCKET"],
  ...["S3_REGION", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY", "S3_FORCE_PATH_STYLE", "LAPOR_SMTP_URL"],
  ...["LAPOR_MAIL_FROM", "LAPOR_STATUS_URL", "LAPOR_MAIL_PER_MINUTE", "LAPOR_METRICS_PORT"],
  ...["LAPOR_METRICS_HOST", "LAPOR_LOG_LEVEL", "LAPOR_WEBHOOK_ALLOW_PRIVATE"],
];

/** A variable that nothing reads, and the known one that was probably meant. */
export interface UnknownVariable {
  name: string;
  /** Absent when no known name is near. */
  meant?: string;
}

/** The variables `LAPOR_…` with a value that the server does not know. */
export function findUnknownVariables(
  environment: Readonly<Record<string, string | undefined>>,
): UnknownVariable[] {
  return Object.keys(environment)
    .filter(
      (name) => name.startsWith("LAPOR_") && !name.startsWith("LAPOR_SP4N_") && environment[name]?.trim(),
    )
    .filter((name) => !knownVariables.includes(name))
    .sort()
    .map((name) => {
      const meant = knownVariables.find((known) => isMisspelling(name, known));
      return { name, ...(meant !== undefined && { meant }) };
    });
}

/** Whether at most a quarter of the letters after `LAPOR_` differ. */
const isMisspelling = (name: string, known: string): boolean =>
  distance(name, known) <= Math.max(1, Math.floor((name.length - "LAPOR_".length) / 4));

/** The least number of letters to insert, remove or replace (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, otherLetter] of [...other].entries())
      next.push(
        Math.min(
          (row[at] ?? 0) + (letter === otherLetter ? 0 : 1),
          (row[at + 1] ?? 0) + 1,
          (next[at] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
