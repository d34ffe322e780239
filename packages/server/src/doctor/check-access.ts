import { type Check, counted, type DoctorContext, found } from "./check.ts";

/** Checks that keys can be used for their purpose. */
export const keysCheck: Check = {
  name: "keys",
  async examine({ db }) {
    const keys = await db
      .selectFrom("api_key")
      .select(["id", "kind", "agency_id", "origins"])
      .where("revoked_at", "is", null)
      .orderBy("id")
      .execute();
    return found(
      keys
        .filter(({ kind, origins }) => kind === "publishable" && origins.length === 0)
        .map(
          ({ id, agency_id }) =>
            `The publishable key ${id} of ${agency_id} names no site, so that no browser can use it. Create a new one with "lapor keys create --publishable --agency ${agency_id} --origin https://…" and revoke this one with "lapor keys revoke ${id}".`,
        ),
      `${counted(keys.length, "valid key", "valid keys")}.`,
    );
  },
};

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
    // The embedded database allows one process: during this check no server runs.
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
