import type { ChannelMode } from "@lapor/openapi";
import { type StartTimer, startSystemTimer } from "./body-memory/body-pace.ts";
import type { Channel } from "./channel.ts";
import { defaultPolicy } from "./default-policy.ts";
import { createKey, type NewKey, revokeKey } from "./keys/keys.ts";
import { invitationIn } from "./officers/invitations.ts";
import type { Blobs } from "./platform/blobs.ts";
import { StoreUnavailable } from "./platform/domain-error.ts";
import { type Clock, type Random, systemRandom } from "./platform/system.ts";
import type { OfficerRole } from "./records/officers.ts";
import type { Limits, Policy } from "./records/policy.ts";
import type { Store } from "./store/store.ts";

export { defaultBodyBudget } from "./body-memory/body-budget.ts";
export { fieldErrorCodes, problemTexts } from "./http/messages.ts";
export { statusOf } from "./http/problem-response.ts";
export { hashKey } from "./keys/keys.ts";
export { type ReporterLocale, reporterLocales } from "./languages/reporter-locales.ts";
export { linkEntry } from "./life-cycle/history.ts";
export { holderOf } from "./life-cycle/holder.ts";
export { type Guard, guards } from "./life-cycle/life-cycle-guards.ts";
export type { OfficerAction, ReporterAction } from "./life-cycle/transition.ts";
export type { MailOptions } from "./mail/deliver-mail.ts";
export { mailStrings } from "./mail/write-mail.ts";
export { connectSp4n } from "./national/connect-sp4n.ts";
export type { NotificationOptions } from "./notifications/deliver-notifications.ts";
export { invitationIn } from "./officers/invitations.ts";
export type { ExpiredBefore } from "./privacy/store.ts";
export { publicCopyOf } from "./public/public-copy.ts";
export { matterOf, soughtPublicWords } from "./public/public-words.ts";
export { keeperOf, partiesOf } from "./report/report-access.ts";
export { createTrackingId } from "./report/tracking-id.ts";
export { sealFile } from "./sealing/sealed-file.ts";

/** Loads the code that compares responses with the contract, which is as large as the rest of the channel. */
export const loadResponseValidator = async (): Promise<
  (request: Request, response: Response) => Promise<string[]>
> => (await import("@lapor/openapi/conformance")).validateResponse;

/** Parts of a channel that can be made to fail, as the contract suite requires of its target. */
export interface TroubledParts {
  store: Store;
  blobs: Blobs;
  clock: Clock;
  /** Makes every store call fail until the returned function is called. */
  breakStore(how: "internal_error" | "unavailable"): Promise<() => Promise<void>>;
  /** Makes transactions wait until the returned function is called. */
  holdStore(): Promise<() => Promise<void>>;
  /** Moves the clock forward. */
  passTime(seconds: number): Promise<void>;
  /** The default policy, without limits and challenges until one of the functions below is called. */
  policy: Policy;
  /** Limits one kind of request until the returned function is called. */
  limitRates(what: keyof typeof strictLimits): Promise<() => Promise<void>>;
  /** Requires an easy challenge for every report until the returned function is called. */
  requireChallenge(): Promise<() => Promise<void>>;
  /** Switches the channel to another mode until the returned function is called. */
  changeMode(mode: ChannelMode): Promise<() => Promise<void>>;
  /** Starts the timers for request bodies. */
  startTimer: StartTimer;
  /** Makes these timers expire almost immediately until the returned function is called. */
  shortenBodyTimeout(): Promise<() => Promise<void>>;
  /** Deletes every stored file although reports still refer to it. */
  loseFiles(): Promise<void>;
}

const troubledStore = (
  store: Store,
  trouble: { fault?: Error | undefined; held?: Promise<void> | undefined },
): Store =>
  new Proxy(store, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== "function") return value;
      return async (...values: unknown[]) => {
        if (trouble.fault) throw trouble.fault;
        if (name === "transaction" || name === "transactionOnce") await trouble.held;
        return Reflect.apply(value, target, values);
      };
    },
  });

const oneAMinute = { quota: 1, seconds: 60 };
const strictLimits = {
  requests: { requestsPerAddress: oneAMinute, requestsPerKey: oneAMinute },
  lookUps: { lookUpsPerAddress: oneAMinute },
  submits: { submitsPerKey: oneAMinute },
  uploads: { uploadBytesPerKey: oneAMinute },
  guesses: { guessesPerReport: oneAMinute },
} satisfies Record<string, Limits>;

/** Wraps real parts so that a test can make them fail or wait, lose files, and move the clock. */
export function createTroubledParts(real: { store: Store; blobs: Blobs; clock: Clock }): TroubledParts {
  const trouble: { fault?: Error | undefined; held?: Promise<void> | undefined } = {};
  const files = new Set<string>();
  let patient = true;
  let ahead = 0;
  const policy: Policy = {
    ...defaultPolicy,
    limits: {},
    challenge: { ...defaultPolicy.challenge, mode: "off", work: 300 },
  };
  return {
    policy,
    async limitRates(what) {
      policy.limits = strictLimits[what];
      return async () => {
        policy.limits = {};
      };
    },
    async requireChallenge() {
      policy.challenge = { ...policy.challenge, mode: "on" };
      return async () => {
        policy.challenge = { ...policy.challenge, mode: "off" };
      };
    },
    async changeMode(mode) {
      policy.mode = mode;
      if (mode !== "standalone") policy.agencyId = "pemkot-bandung";
      return async () => {
        policy.mode = "standalone";
        delete policy.agencyId;
      };
    },
    startTimer: (ms, work) => startSystemTimer(patient ? ms : 20, work),
    async shortenBodyTimeout() {
      patient = false;
      return async () => {
        patient = true;
      };
    },
    store: troubledStore(real.store, trouble),
    blobs: {
      ...real.blobs,
      async put(key, bytes) {
        files.add(key);
        await real.blobs.put(key, bytes);
      },
    },
    clock: { now: () => new Date(real.clock.now().getTime() + ahead) },
    async breakStore(how) {
      const message = "planted at /src/secret.ts:1";
      trouble.fault = how === "unavailable" ? new StoreUnavailable(message) : new Error(message);
      return async () => {
        trouble.fault = undefined;
      };
    },
    async holdStore() {
      let letGo = (): void => {};
      trouble.held = new Promise((resolve) => {
        letGo = resolve;
      });
      return async () => {
        trouble.held = undefined;
        letGo();
      };
    },
    async passTime(seconds) {
      ahead += seconds * 1000;
    },
    async loseFiles() {
      await Promise.all([...files].map((key) => real.blobs.delete(key)));
    },
  };
}

/** The names of the keys that the contract suite requires of its target. */
export type SuiteKeyName =
  | "publishable"
  | "agencyAdmin"
  | "liaison"
  | "otherAdmin"
  | "thirdAdmin"
  | "nationalAdmin"
  | "revoked"
  | "expired"
  | "otherPublishable";

/**
 * The purpose of each of these keys. `revoked` is a revoked key of the site; `expired` is an expired key of
 * the site's agency.
 */
export const suiteKeys: Record<SuiteKeyName, NewKey> = {
  publishable: { kind: "publishable", agencyId: "pemkot-bandung", origins: ["https://bandung.example"] },
  agencyAdmin: { kind: "secret", agencyId: "pemkot-bandung", role: "agency_admin" },
  liaison: {
    kind: "secret",
    agencyId: "pemkot-bandung",
    role: "liaison",
    expiresAt: new Date("2099-12-31T17:00:00Z"),
  },
  otherAdmin: { kind: "secret", agencyId: "pemprov-jawa-barat", role: "agency_admin" },
  thirdAdmin: { kind: "secret", agencyId: "kemenpu", role: "agency_admin" },
  nationalAdmin: { kind: "secret", role: "national_admin" },
  revoked: { kind: "publishable", agencyId: "pemkot-bandung", origins: ["https://bandung.example"] },
  expired: {
    kind: "secret",
    agencyId: "pemkot-bandung",
    role: "agency_admin",
    expiresAt: new Date("2026-01-01T00:00:00Z"),
  },
  otherPublishable: {
    kind: "publishable",
    agencyId: "pemprov-jawa-barat",
    origins: ["https://jabar.example"],
  },
};

/** Creates the keys that the contract suite requires of its target. */
export async function createSuiteKeys(real: {
  store: Store;
  clock: Clock;
  random?: Random;
}): Promise<Record<SuiteKeyName, string>> {
  const parts = { random: systemRandom, ...real };
  const keys: Partial<Record<SuiteKeyName, string>> = {};
  for (const [name, wanted] of Object.entries(suiteKeys) as [SuiteKeyName, NewKey][]) {
    const { key, record } = await createKey(parts, wanted);
    if (name === "revoked") await revokeKey(parts.store, record.id, parts.clock.now());
    keys[name] = key;
  }
  return keys as Record<SuiteKeyName, string>;
}

/** Signs in a new officer, as the contract suite requires of its target. Resolves to the `Cookie` header. */
export async function signInOfficer(
  channel: Pick<Channel, "officerAccounts">,
  publicUrl: string,
  officer: { role: OfficerRole; agencyId: string | null; unitId?: string },
): Promise<string> {
  const accounts = channel.officerAccounts(publicUrl);
  const invited = await accounts.invite({
    name: "Sari Wulandari",
    email: `${crypto.randomUUID()}@petugas.example`,
    ...officer,
  });
  const { id } = invited.officer;
  await accounts.activate(id, invitationIn(invited));
  const session = await accounts.startSession(id, "passkey");
  if (!session) throw new Error("The invited officer is not active.");
  await accounts.recordSignIn({ officerId: id, kind: "signed_in", method: "passkey" });
  return session.cookie.split(";")[0] ?? "";
}
