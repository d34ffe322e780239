import type { Channel, From } from "@lapor/channel";
import type { Job } from "../platform/job.ts";
import { type Clocks, trustClock } from "../platform/trust-clock.ts";
import type { AccountStore } from "../store/accounts/account-store.ts";
import type { AccountsContext } from "./accounts-context.ts";

export const isAccountsPath = (pathname: string): boolean => pathname.startsWith("/petugas/api/");

interface AccountsParts extends Omit<AccountsContext, "officers" | "hashing" | "oidc"> {
  channel: Pick<Channel, "officerAccounts">;
  /** The URL at which browsers reach the channel. Without it, officers can sign in only on this machine. */
  publicUrl: string | undefined;
  onError(error: unknown): void;
}

type Respond = (request: Request, from: From) => Promise<Response>;

/** Serves sign-in. Its libraries are loaded on the first request, because most processes never need them. */
export function serveAccounts(parts: AccountsParts): Respond {
  let loaded: Promise<Respond> | undefined;
  return async (request, from) => {
    loaded ??= load(parts);
    return (await loaded)(request, from);
  };
}

async function load({ channel, publicUrl, onError, ...parts }: AccountsParts): Promise<Respond> {
  const [{ respondToAccounts }, { createPasswordHashing }, { createOidcClient }] = await Promise.all([
    import("./http/respond.ts"),
    import("./passwords/hash-password.ts"),
    import("./oidc/oidc-client.ts"),
  ]);
  const { oidc } = parts.settings;
  const context = {
    ...parts,
    hashing: createPasswordHashing(),
    oidc: oidc && createOidcClient(oidc),
  };
  const host = { publicUrl, onError, officersAt: (baseUrl: string) => channel.officerAccounts(baseUrl) };
  return (request, from) => respondToAccounts(request, from, context, host);
}

/** Retention of the sign-in list, in milliseconds. */
const eventsKeptMs = 365 * 86_400_000;

/** Deletes expired ceremonies, sign-ins older than a year, and the proofs of officers who have left. */
export const dropSignIns = (accounts: AccountStore, clocks: Clocks): Job<"drop-sign-ins"> =>
  trustClock(
    {
      name: "drop-sign-ins",
      schedule: "25 * * * *",
      async run() {
        const now = clocks.clock.now();
        await accounts.deleteExpiredSignIns(now, new Date(now.getTime() - eventsKeptMs));
      },
    },
    clocks,
  );
