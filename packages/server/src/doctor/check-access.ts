import type { Policy } from "@lapor/channel";
import { readPolicy } from "../config/policy/policy-file.ts";
import { counted } from "../platform/counted.ts";
import { isLocalAddress } from "../platform/local-address.ts";
import { type Check, type DoctorConfig, type DoctorContext, found } from "./check.ts";

interface Key {
  id: string;
  kind: string;
  agency_id: string | null;
  role: string | null;
  origins: string[];
  created_at: Date;
  expires_at: Date | null;
}

/**
 * Milliseconds. A key is reported this long before it expires, or during the last quarter of its lifetime if
 * that is shorter, so a new two-week key is not reported. It is still reported this long afterwards, because
 * the system that used it is locked out.
 */
const noticeMs = 30 * 86_400_000;

/** Checks that every key can be used for its purpose, and that every party that needs a key has one. */
export const keysCheck: Check = {
  name: "keys",
  async examine({ db, config, now }) {
    const unrevoked = await db
      .selectFrom("api_key")
      .select(["id", "kind", "agency_id", "role", "origins", "created_at", "expires_at"])
      .where("revoked_at", "is", null)
      .orderBy("id")
      .execute();
    const at = now();
    const isExpired = ({ expires_at }: Key) => expires_at !== null && expires_at <= at;
    const keys = unrevoked.filter((key) => !isExpired(key));
    const read = readPolicy(config);
    const findings = [
      ...findUnusableKeys(keys, config),
      ...findExpiringKeys(keys, at),
      ...findLockedOut(unrevoked.filter(isExpired), at),
      ...("policy" in read ? findMissingKeys(keys, read.policy) : []),
    ];
    return found(findings, `${counted(keys.length, "valid key", "valid keys")}.`);
  },
};

function findUnusableKeys(keys: readonly Key[], { publicUrl, mail }: DoctorConfig): string[] {
  const publishable = keys.filter(({ kind }) => kind === "publishable");
  const findings = publishable
    .filter(({ origins }) => origins.length === 0)
    .map(
      ({ id, agency_id }) =>
        `The publishable key ${id} of ${agency_id} names no site, so that no browser can use it. Create a new one with "lapor keys create --publishable --agency ${agency_id} --origin https://…" and revoke this one with "lapor keys revoke ${id}".`,
    );
  const sites = [...new Set(publishable.flatMap(({ origins }) => origins))];
  const [first] = publishable.filter(({ origins }) => origins.length > 0);
  if (first && publicUrl && !isLocalAddress(publicUrl) && sites.every(isLocalAddress))
    findings.push(
      `LAPOR_PUBLIC_URL is ${publicUrl}, but all publishable keys are for pages on one machine (${sites.join(", ")}), so that no public site can use them. Run "lapor keys allow ${first.id} --origin https://…".`,
    );
  const status = mail?.statusUrl && new URL(mail.statusUrl).origin;
  if (first && status && !sites.includes(status))
    findings.push(
      `LAPOR_STATUS_URL is on ${status}, for which no publishable key is, so that the tracking page does not work there. Run "lapor keys allow ${first.id} --origin ${status}", or correct LAPOR_STATUS_URL.`,
    );
  return findings;
}

/** Finds secret keys that expire soon. Publishable keys are left out, because they expire when rotated. */
function findExpiringKeys(keys: readonly Key[], now: Date): string[] {
  return keys.flatMap((key) => {
    const { kind, created_at, expires_at } = key;
    if (!expires_at || kind === "publishable") return [];
    const lifeMs = expires_at.getTime() - created_at.getTime();
    if (expires_at.getTime() - now.getTime() > Math.min(noticeMs, lifeMs / 4)) return [];
    return `The secret ${describe(key)} expires at ${expires_at.toISOString()}: the system that uses it is refused from then on. ${adviseReplacing(key)}`;
  });
}

/** Finds expired keys that were not replaced. A replaced key is revoked. */
function findLockedOut(expired: readonly Key[], now: Date): string[] {
  return expired.flatMap((key) => {
    const { kind, expires_at } = key;
    if (!expires_at || kind === "publishable" || now.getTime() - expires_at.getTime() > noticeMs) return [];
    return `The secret ${describe(key)} expired at ${expires_at.toISOString()}: the system that uses it is refused. ${adviseReplacing(key)}`;
  });
}

const describe = ({ id, agency_id }: Key) => `key ${id} of ${agency_id ?? "national triage"}`;

function adviseReplacing({ id, agency_id, role }: Key): string {
  const agency = agency_id === null ? "" : ` --agency ${agency_id}`;
  return `Create a new one with "lapor keys create --secret${agency} --role ${role} --expires 365d", install it there, and revoke this one with "lapor keys revoke ${id}".`;
}

function findMissingKeys(keys: readonly Key[], { mode, agencyId }: Policy): string[] {
  const findings = [];
  const agency = agencyId ?? "ID";
  const triage = keys.filter(({ role }) => role === "national_admin");
  const officers = keys.filter(
    ({ kind, role, agency_id }) =>
      kind === "secret" && role !== "national_admin" && (agencyId === undefined || agency_id === agencyId),
  );
  if (!keys.some(({ kind }) => kind === "publishable"))
    findings.push(
      `No site has a key, so that no form works. Run "lapor keys create --publishable --agency ${agency} --origin https://…".`,
    );
  if (officers.length === 0)
    findings.push(
      `${agencyId ? `The agency ${agencyId}, which runs the channel, has no key` : "No agency has a key"} for its officers, so that nobody reads its reports. Run "lapor keys create --secret --agency ${agency} --role agency_admin".`,
    );
  if (mode === "standalone" && triage.length === 0)
    findings.push(
      'National triage has no key, so that nobody verifies reports without an agency. Run "lapor keys create --secret --role national_admin".',
    );
  if (mode === "single_agency")
    for (const { id } of triage)
      findings.push(
        `The key ${id} is for national triage, which a channel of a single agency does not have. Run "lapor keys revoke ${id}", or set "mode": "standalone" in LAPOR_POLICY_FILE.`,
      );
  return findings;
}

/** Checks that citizens can reach the channel. */
export const publicUrlCheck: Check = {
  name: "public-url",
  async examine(context) {
    const { publicUrl } = context.config;
    if (publicUrl === undefined)
      return found([], "LAPOR_PUBLIC_URL is not set: links begin with the address of each request.");
    const findings = [];
    const [site] = await secureSites(context);
    if (publicUrl.startsWith("http:") && site)
      findings.push(
        `LAPOR_PUBLIC_URL is ${publicUrl}, but the form is on ${site}, and browsers block http requests from https pages. Put a TLS proxy in front of the channel and set LAPOR_PUBLIC_URL to its https address.`,
      );
    // The embedded database allows only one process, so no server is running during this check.
    const isServerReachable = context.engine !== "PGlite";
    const fault = isServerReachable ? await healthError(publicUrl) : undefined;
    if (fault)
      findings.push(
        `${publicUrl}/healthz should return 200, but does not (${fault}). Check that the server runs, that the proxy forwards to it, and that LAPOR_PUBLIC_URL is right.`,
      );
    const sound = isServerReachable
      ? `${publicUrl} answers.`
      : `${publicUrl} is not requested: with the embedded database no server runs during this command.`;
    return found(findings, sound);
  },
};

async function healthError(publicUrl: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${publicUrl}/healthz`, {
      signal: AbortSignal.timeout(5000),
      redirect: "manual",
    });
    await response.body?.cancel();
    return response.status === 200 ? undefined : `status ${response.status}`;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error && "code" in cause ? String(cause.code) : "no response in five seconds";
  }
}

async function secureSites({ db }: DoctorContext): Promise<string[]> {
  const keys = await db
    .selectFrom("api_key")
    .select("origins")
    .where("revoked_at", "is", null)
    .where("kind", "=", "publishable")
    .execute();
  return [...new Set(keys.flatMap(({ origins }) => origins))].filter((origin) => origin.startsWith("https:"));
}
