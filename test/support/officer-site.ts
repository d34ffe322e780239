import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  createChannel,
  createKey,
  createMemoryBlobs,
  runJob,
  systemClock,
  systemRandom,
} from "@lapor/channel";
import { invitationIn } from "@lapor/channel/testing";
import { createLapor, type Lapor } from "@lapor/sdk";
import { type RunningServer, startServer } from "@lapor/server";
import type { BrowserContext } from "playwright-core";
import {
  type IdentityProvider,
  startIdentityProvider,
} from "../../packages/server/test/accounts/identity-provider.ts";
import { preparedFolder } from "../../packages/server/test/support/prepared-folder.ts";
import { policyFileOf } from "../../packages/server/test/support/servers.ts";
import { temporaryFolder } from "../../packages/server/test/support/temporary-folder.ts";
import { freePort } from "../../scripts/free-port.ts";

/** A running channel that has reports and invited officers. */
export interface OfficerSite {
  /** The channel's origin, as browsers on this machine reach it. */
  origin: string;
  server: RunningServer;
  /** The identity provider with which officers can sign in too. */
  provider: IdentityProvider;
  /** The client of the city's own system, with an administrator's rights. */
  system: Lapor;
  /** Submits a complaint to the city. */
  submit(title: string): Promise<void>;
  /** Queues the emails to supporters, as the server does once a minute. */
  tellSupporters(): Promise<void>;
  /** Invites an officer of the city, and returns the invitation's token. */
  invite(name: string, role?: "agency_admin" | "liaison"): Promise<string>;
  /** Makes the officer's last confirmation six minutes old, so the desk asks for a new one. */
  ageConfirmation(context: BrowserContext): Promise<void>;
  /** Ends a browser's session, as if it had expired. */
  endSession(context: BrowserContext): Promise<void>;
}

const secret = systemRandom.bytes(32);

const sender = { name: "Kanal Laporan", address: "kanal@bandung.example" };

function writeSignInFile({ issuer, settings }: IdentityProvider): string {
  const folder = temporaryFolder();
  const { clientId, name, scopes, idTokenAlgorithm } = settings;
  writeFileSync(join(folder, "secret"), "rahasia");
  const roles = { "lapor-penghubung": "liaison" };
  const oidc = { issuer, clientId, clientSecretFile: "secret", name, scopes, idTokenAlgorithm, roles };
  const file = join(folder, "sign-in.json");
  writeFileSync(file, JSON.stringify({ oidc }));
  return file;
}

/**
 * Starts the channel on PGlite, with all sign-in methods and two reports to the city.
 * @param smtpUrl The URL of the mail server. Without it, the channel sends no email.
 */
export async function openOfficerSite(smtpUrl?: string): Promise<OfficerSite> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const provider = await startIdentityProvider(origin);
  const server = await startServer({
    host: "127.0.0.1",
    port,
    quiet: true,
    dataFolder: preparedFolder(),
    secret,
    signInFile: writeSignInFile(provider),
    policyFile: policyFileOf(),
    ...(smtpUrl && { publicUrl: origin, mail: { smtpUrl, from: sender, perMinute: 600 } }),
  });
  const { store } = server;
  const parts = { store, clock: systemClock, random: systemRandom };
  const agencyId = "pemkot-bandung";
  const clientOf = async (wanted: Parameters<typeof createKey>[1]): Promise<Lapor> =>
    createLapor({ baseUrl: server.url, key: (await createKey(parts, wanted)).key });
  const citizen = await clientOf({ kind: "publishable", agencyId, origins: ["https://bandung.example"] });
  const submit = async (title: string): Promise<void> => {
    await citizen.submitReport({
      classification: "complaint",
      title,
      body: "Sudah dua pekan begini, dan kemarin ada yang jatuh di tempat ini.",
      occurredOn: "2026-11-20",
      location: { regionCode: "32.73" },
      agencyId,
      anonymous: false,
      reporter: { name: "Dewi Lestari", email: "dewi@warga.example" },
    });
  };
  for (const title of ["Lubang besar di Jalan Braga", "Lampu jalan mati di Cicendo"]) await submit(title);
  const channel = createChannel({ ...parts, blobs: createMemoryBlobs(), secret });
  const accounts = channel.officerAccounts(origin);
  const tokenHashOf = async (context: BrowserContext): Promise<string> => {
    const cookies = await context.cookies();
    const token = cookies.find(({ name }) => name === "lapor-session")?.value ?? "";
    return createHash("sha256").update(token).digest("hex");
  };
  return {
    origin,
    server,
    provider,
    system: await clientOf({ kind: "secret", agencyId, role: "agency_admin" }),
    submit,
    async tellSupporters() {
      await runJob(channel, "tell-supporters");
    },
    async invite(name, role = "liaison") {
      const email = `${name.split(" ")[0]?.toLowerCase()}@bandung.example`;
      return invitationIn(await accounts.invite({ name, email, role, agencyId }));
    },
    async ageConfirmation(context) {
      const at = new Date(Date.now() - 360_000);
      await store.change(
        "sessions",
        { tokenHash: await tokenHashOf(context) },
        { usedAt: at, confirmedAt: at },
      );
    },
    async endSession(context) {
      await store.endSessions({ tokenHash: await tokenHashOf(context) });
    },
  };
}
