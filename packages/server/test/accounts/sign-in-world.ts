import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { createChannel, createMemoryBlobs, type From, systemRandom } from "@lapor/channel";
import { type Charge, createSecrets, type OfficerRecord } from "@lapor/channel/store";
import { invitationIn } from "@lapor/channel/testing";
import { TOTP } from "otpauth";
import type { AccountsContext } from "../../src/accounts/accounts-context.ts";
import { respondToAccounts } from "../../src/accounts/http/respond.ts";
import { createPasswordHashing } from "../../src/accounts/passwords/hash-password.ts";
import { serveChannel } from "../../src/http/host.ts";
import { noLog } from "../../src/platform/log/log.ts";
import { engines } from "../support/engines.ts";

export const baseUrl = "https://lapor.bandung.example";

/** A hash so cheap that it takes milliseconds. */
const hashing = createPasswordHashing({ log2n: 8, r: 8, p: 1 });

export async function openWorld({
  engine = "PGlite",
  ...parts
}: Partial<Pick<AccountsContext, "oidc">> & { engine?: keyof typeof engines } = {}) {
  const store = await engines[engine]();
  const secret = new Uint8Array(randomBytes(32));
  let passed = 0;
  const clock = { now: () => new Date(Date.now() + passed) };
  const channel = createChannel({ store, blobs: createMemoryBlobs(), clock, random: systemRandom, secret });
  const { invite, ...officers } = channel.officerAccounts(baseUrl);
  const errors: unknown[] = [];
  const context: AccountsContext = {
    store: { ...store.accounts, consumeFromBuckets: store.consumeFromBuckets },
    officers,
    secrets: createSecrets(secret),
    clock,
    random: systemRandom,
    settings: { passkey: true, password: true, ...(parts.oidc && { oidc: parts.oidc.settings }) },
    hashing,
    oidc: undefined,
    channelName: "Lapor Bandung",
    ...parts,
  };
  let invited = 0;
  const passTime = (ms: number): void => {
    passed += ms;
  };
  const accountsHost = {
    publicUrl: baseUrl,
    officersAt: () => context.officers,
    onError: (error: unknown) => errors.push(error),
  };
  const signIn = (request: Request, from: From) => respondToAccounts(request, from, context, accountsHost);
  return {
    context,
    errors,
    store,
    secret,
    passTime,
    /** Lets the confirmation of all sessions expire. */
    passConfirmation: () => passTime(301_000),
    browser: (from: string | From = "203.0.113.7") =>
      new Browser((request) => signIn(request, typeof from === "string" ? { address: from } : from)),
    /** Serves sign-in over HTTP behind a trusted proxy. Returns browsers that send their requests there. */
    async serve() {
      const host = await serveChannel({
        ...{ channel, store, log: noLog, signIn },
        ...{ host: "127.0.0.1", port: 0, trustedProxies: ["127.0.0.1"] },
      });
      const browser = (address: string): Browser =>
        new Browser(async ({ url, method, headers, signal }, body) => {
          headers.set("x-forwarded-for", address);
          const { pathname, search } = new URL(url);
          return fetch(host.url + pathname + search, { method, headers, signal, body: body ?? null });
        });
      return { browser, stop: host.stop };
    },
    /** Multiplies every charge by `factor` while `work` runs. */
    async withCosts(factor: number, work: () => Promise<void>): Promise<void> {
      const { consumeFromBuckets } = context.store;
      context.store.consumeFromBuckets = (chains, now) => {
        const times = ({ cost = 1, ...charge }: Charge): Charge => ({ ...charge, cost: cost * factor });
        return consumeFromBuckets(
          chains.map((chain) => chain.map(times)),
          now,
        );
      };
      try {
        await work();
      } finally {
        context.store.consumeFromBuckets = consumeFromBuckets;
      }
    },
    async invite({ name = "Siti Rahma", email = `petugas${++invited}@bandung.example` } = {}) {
      const officer = { name, email, role: "liaison", agencyId: "pemkot-bandung" } as const;
      const invited = await invite(officer);
      return { officerId: invited.officer.id, email, invitation: invitationIn(invited) };
    },
    /** Changes an officer directly in the store, as an administrator's request would. */
    async change(officerId: string, changes: Partial<OfficerRecord>): Promise<void> {
      const officer = await store.find("officers", { id: officerId });
      assert.ok(officer);
      const changed = { ...officer, ...changes, version: officer.version + 1 };
      assert.ok(await store.transaction((transaction) => transaction.replace("officers", changed)));
    },
    /** Renews an officer's invitation, for example after a lost device. */
    async renew(officerId: string): Promise<string> {
      const invitation = randomBytes(20).toString("hex");
      const invitationHash = createHash("sha256").update(invitation).digest("hex");
      await this.change(officerId, { invitationHash, invitedUntil: new Date(clock.now().getTime() + 1000) });
      return invitation;
    },
    /** Returns an officer's events, oldest first, such as "signed_in" and "refused: code". */
    async eventsOf(officerId: string): Promise<string[]> {
      const events = await store.listSignIns({ agencyId: "pemkot-bandung", officerId, limit: 100 });
      return events.map(({ kind, reason }) => (reason === null ? kind : `${kind}: ${reason}`)).reverse();
    },
    close: store.close,
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

export interface Received {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the body that it asked for
  body: any;
  headers: Headers;
}

type Deliver = (request: Request, body: string | Uint8Array<ArrayBuffer> | undefined) => Promise<Response>;

/** A browser with the desk open. It keeps cookies and sends the headers that a page cannot set. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #deliver: Deliver;
  /** Aborts all requests, as closing the tab does. */
  readonly closing = new AbortController();

  constructor(deliver: Deliver) {
    this.#deliver = deliver;
  }

  /** Sends a request as the desk does. A null header is left out. */
  async send(
    method: string,
    path: string,
    body?: object | string | Uint8Array<ArrayBuffer>,
    changes: Record<string, string | null> = {},
  ): Promise<Received> {
    const headers = new Headers({
      "sec-fetch-site": "same-origin",
      "sec-fetch-mode": "cors",
      "sec-fetch-dest": "empty",
      "user-agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:149.0) Gecko/20100101 Firefox/149.0",
      ...(method !== "GET" && { origin: baseUrl }),
      ...(body !== undefined && { "content-type": "application/json" }),
    });
    for (const [name, value] of Object.entries(changes))
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    headers.set("cookie", [...this.cookies].map((pair) => pair.join("=")).join("; "));
    const isSent = typeof body !== "object" || body instanceof Uint8Array;
    const bytes = isSent ? body : JSON.stringify(body);
    const request = new Request(`${baseUrl}/petugas/api/${path}`, {
      method,
      headers,
      ...(bytes !== undefined && { body: bytes }),
      signal: this.closing.signal,
    });
    const response = await this.#deliver(request, bytes);
    for (const cookie of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (cookie.split(";")[0] as string).split("=");
      if (/; Max-Age=0\b/.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const answer = await response.text();
    return {
      status: response.status,
      body: answer === "" ? undefined : JSON.parse(answer),
      headers: response.headers,
    };
  }

  post(path: string, body: object = {}): Promise<Received> {
    return this.send("POST", path, body);
  }

  get(path: string): Promise<Received> {
    return this.send("GET", path);
  }

  async isSignedIn(): Promise<boolean> {
    return (await this.get("proofs")).status === 200;
  }
}

/** Returns the code that an authenticator app shows, now or `steps` half-minutes later. */
export const codeOf = ({ context }: World, totpSecret: string, steps = 0): string =>
  new TOTP({ secret: totpSecret }).generate({ timestamp: context.clock.now().getTime() + steps * 30_000 });

export const goodPassword = "kuda laut di atas awan";

/** Creates an officer who accepts an invitation with a password. */
export async function enrolWithPassword(world: World, browser = world.browser()) {
  const invited = await world.invite();
  const { invitation } = invited;
  const offered = await browser.post("proofs/password/options", { invitation });
  const { totpSecret } = offered.body;
  const set = await browser.post("proofs/password", {
    password: goodPassword,
    code: codeOf(world, totpSecret),
  });
  assert.equal(set.status, 200);
  return { ...invited, browser, totpSecret, recoveryCodes: set.body.recoveryCodes as string[] };
}
