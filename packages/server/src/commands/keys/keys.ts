import { parseArgs } from "node:util";
import {
  allowOrigins,
  createKey,
  isValidKey,
  type NewKey,
  readOrigin,
  revokeKey,
  systemClock,
  systemRandom,
} from "@lapor/channel";
import { createResealing, type KeyRecord, secretKeyId } from "@lapor/channel/store";
import { sealKeysOf, secretOf } from "../../config/data-settings.ts";
import { openFiles } from "../../files/open-files.ts";
import { countFilesSealedBy, resealFiles } from "../../files/reseal-files.ts";
import type { ServerConfig } from "../../server-config.ts";
import { usualPlace } from "../../setup/page.ts";
import type { OpenStore } from "../../store/open-store.ts";
import { faultOf, keyChecksOf } from "../../store/privacy/require-keys.ts";
import type { Resealed } from "../../store/privacy/reseal.ts";
import { checkedAgency } from "../checked-agency.ts";
import { UsageError } from "../usage-error.ts";
import { withConfiguredStore } from "../with-store.ts";
import { describeInstallation } from "./describe-installation.ts";
import { readExpiry } from "./read-expiry.ts";

const withStore = (work: (store: OpenStore) => Promise<number>): Promise<number> =>
  withConfiguredStore("Keys cannot be managed", work);

/** A placeholder for the channel's address when it is not configured. */
const exampleChannel = "https://kanal.example";

const describeKey = ({ kind, agencyId, role, origins }: KeyRecord): string =>
  kind === "publishable"
    ? `publishable, ${agencyId}, ${origins.join(" ")}`
    : `secret, ${agencyId ?? "national triage"}, ${role}`;

const advice = {
  texts: "Restore the secret, and run this again.",
  files:
    'They were not changed, as evidence: "lapor doctor" lists each, and what to do. If the secret is wrong, restore it and run this again.',
};

/** The error for an unknown key: no server could decrypt what it seals. */
const unusedKey = (id: string): UsageError =>
  new UsageError(
    `No server has started with the key "${id}" yet, so none can decrypt what it seals. Put it into LAPOR_SEAL_KEYS of every server, restart them, and run this again.`,
  );

const whatEnds = `These end with the earlier secret:
- links to files and links in mails that were made with it;
- replays: a repeated request of the last 72 hours returns no access code;
- pseudonyms: rate limits start again from zero. Reporters confirm their address again, and stop mail to it again.
A server that still has the earlier secret is no longer ready (/readyz says "secret") and does not start again. Set the new one on all of them, and restart them.
`;

const actions: Record<string, (args: string[]) => Promise<number>> = {
  create,
  list,
  allow,
  revoke,
  reseal,
  "replace-secret": replaceSecret,
};

/** Creates, lists, extends and revokes keys. Resolves to the exit code. */
export async function keys([name = "", ...args]: string[]): Promise<number> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action)
    throw new UsageError(
      name
        ? `There is no "lapor keys ${name}", only create, list, allow, revoke, reseal and replace-secret.`
        : "Choose an action: lapor keys create, list, allow, revoke, reseal or replace-secret.",
    );
  return action(args);
}

function namedAgency(typed: string | undefined): string {
  if (!typed) throw new UsageError("Name the key's agency: --agency pemkot-bandung.");
  return typed;
}

function checkedOrigins(typed: readonly string[] | undefined): string[] {
  if (!typed || typed.length === 0)
    throw new UsageError(
      "Name the sites of the form: --origin https://bandung.go.id, once per site (with and without www are two sites).",
    );
  return typed.map((text) => {
    const origin = readOrigin(text);
    if (!origin)
      throw new UsageError(`--origin should be a site such as https://bandung.go.id, but is "${text}".`);
    return origin;
  });
}

function readWanted(args: string[], now: Date): NewKey {
  const { values } = parseArgs({
    args,
    options: {
      publishable: { type: "boolean" },
      secret: { type: "boolean" },
      agency: { type: "string" },
      origin: { type: "string", multiple: true },
      role: { type: "string" },
      label: { type: "string" },
      expires: { type: "string" },
    },
  });
  const { publishable, secret, agency, origin, role, label, expires } = values;
  const labelled = label === undefined ? {} : { label };
  if (publishable === secret)
    throw new UsageError(
      "Choose a kind of key: --publishable (for a site's form) or --secret (for officers).",
    );
  if (publishable) {
    if (role) throw new UsageError("A publishable key has no role: leave out --role.");
    if (expires !== undefined)
      throw new UsageError(
        "A publishable key does not expire, because it is no secret and forms would stop working: leave out --expires.",
      );
    return {
      kind: "publishable",
      agencyId: namedAgency(agency),
      origins: checkedOrigins(origin),
      ...labelled,
    };
  }
  if (origin) throw new UsageError("A secret key is never used in a browser: leave out --origin.");
  const expiring = expires === undefined ? {} : { expiresAt: readExpiry(expires, now) };
  if (role === "national_admin") {
    if (agency) throw new UsageError("The role national_admin applies to every agency: leave out --agency.");
    return { kind: "secret", role, ...expiring, ...labelled };
  }
  if (role !== "agency_admin" && role !== "liaison")
    throw new UsageError(
      `--role should be agency_admin, liaison or national_admin, but ${role ? `is "${role}"` : "is missing"}.`,
    );
  return { kind: "secret", agencyId: namedAgency(agency), role, ...expiring, ...labelled };
}

function create(args: string[]): Promise<number> {
  const wanted = readWanted(args, systemClock.now());
  return withConfiguredStore("Keys cannot be managed", async (store, { publicUrl }) => {
    const parts = { store, clock: systemClock, random: systemRandom };
    const known = "agencyId" in wanted ? { ...wanted, agencyId: checkedAgency(wanted.agencyId) } : wanted;
    const { key, record } = await createKey(parts, known);
    // Only the key goes to stdout, where a script can read it.
    process.stderr.write(
      `Key ${record.id} (${describeKey(record)}${record.expiresAt ? `, until ${record.expiresAt.toISOString()}` : ""}). It is shown only now; only its hash is stored:\n`,
    );
    process.stdout.write(`${key}\n`);
    const { agencyId } = record;
    const [origin] = record.origins;
    if (agencyId !== null && origin !== undefined) {
      const channelUrl = publicUrl ?? exampleChannel;
      const place = usualPlace({ agencyId, publishableKey: key, channelUrl });
      process.stderr.write(`\n${describeInstallation(place, origin)}`);
      if (!publicUrl)
        process.stderr.write(
          `\nLAPOR_PUBLIC_URL is not set: replace ${exampleChannel} by the address of the channel.\n`,
        );
    }
    return 0;
  });
}

function stateOf(key: KeyRecord, now: Date): string {
  if (key.revokedAt) return `revoked ${key.revokedAt.toISOString()}`;
  if (!key.expiresAt) return "valid";
  return `${isValidKey(key, now) ? "valid until" : "expired"} ${key.expiresAt.toISOString()}`;
}

function list(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  return withStore(async (store) => {
    for (const key of await store.list("keys", {})) {
      const made = key.createdAt.toISOString();
      process.stdout.write(
        [key.id, stateOf(key, systemClock.now()), describeKey(key), `made ${made}`, key.label]
          .join("\t")
          .trimEnd(),
      );
      process.stdout.write("\n");
    }
    return 0;
  });
}

function allow(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { origin: { type: "string", multiple: true } },
    allowPositionals: true,
  });
  const [id, ...more] = positionals;
  if (!id || more.length > 0)
    throw new UsageError(
      'Name a key: lapor keys allow ID --origin https://www.bandung.go.id. "lapor keys list" shows the ids.',
    );
  const origins = checkedOrigins(values.origin);
  return withStore(async (store) => {
    const key = await allowOrigins(store, id, origins);
    if (key) {
      process.stdout.write(`Key ${id} is for ${key.origins.join(", ")}, from the next request on.\n`);
      return 0;
    }
    process.stderr.write(
      `There is no valid key of a site with the id "${id}". "lapor keys list" shows the ids; a key itself is not an id.\n`,
    );
    return 1;
  });
}

function revoke(args: string[]): Promise<number> {
  const [id, ...more] = parseArgs({ args, options: {}, allowPositionals: true }).positionals;
  if (!id || more.length > 0)
    throw new UsageError('Name a key: lapor keys revoke ID. "lapor keys list" shows the ids.');
  return withStore(async (store) => {
    if (await revokeKey(store, id, systemClock.now())) {
      process.stdout.write(`Key ${id} is revoked: the next request with it is rejected.\n`);
      return 0;
    }
    process.stderr.write(
      `There is no valid key with the id "${id}". "lapor keys list" shows the ids; a key itself is not an id.\n`,
    );
    return 1;
  });
}

/** Prints what could not be decrypted, and what to do. */
function printUnopened({ unopened, unknownKeys }: Resealed, what: "texts" | "files"): void {
  if (unopened === 0) return;
  const missing = unknownKeys.map((id) => `"${id}"`).join(", ");
  process.stderr.write(
    unknownKeys.length > 0
      ? `${unopened.toLocaleString("en")} ${what} cannot be decrypted: they were sealed with ${missing}. Put that key into LAPOR_SEAL_KEYS, after the first one, and run this again.\n`
      : `${unopened.toLocaleString("en")} ${what} cannot be decrypted with any available key: LAPOR_SECRET differs from the one that sealed them, or they were changed. ${advice[what]}\n`,
  );
}

function reseal(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const work = async (store: OpenStore, config: ServerConfig): Promise<number> => {
    const resealing = createResealing({ secret: secretOf(config), ...sealKeysOf(config) });
    if (await store.sealKeys.misses(resealing.keyId)) throw unusedKey(resealing.keyId);
    const texts = await store.reseal(resealing);
    const files = await resealFiles(store.attachmentFiles, openFiles(config), resealing);
    const key =
      resealing.keyId === secretKeyId ? "the key derived from the secret" : `the key "${resealing.keyId}"`;
    process.stdout.write(
      `${texts.resealed.toLocaleString("en")} texts and ${files.resealed.toLocaleString("en")} files were sealed again with ${key}.\n`,
    );
    const [done, left] = [texts.resealed + files.resealed, texts.unopened + files.unopened];
    // If a run finds nothing to reseal, no server seals with an earlier key any more.
    if (done === 0 && left === 0) await store.sealKeys.forgetAllBut(resealing.keyId);
    printUnopened(texts, "texts");
    printUnopened(files, "files");
    return texts.unopened + files.unopened === 0 ? 0 : 1;
  };
  return withConfiguredStore("Nothing can be sealed again", work, { needsSecret: true });
}

function replaceSecret(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const work = async (store: OpenStore, config: ServerConfig): Promise<number> => {
    const checks = await keyChecksOf(config);
    const [check] = checks.filter(({ id }) => id === secretKeyId);
    const others = await store.sealKeys.findOther(checks);
    const otherKeys = others.filter((id) => id !== secretKeyId);
    if (otherKeys.length > 0) throw faultOf(otherKeys, config);
    if (!check || others.length === 0) {
      process.stdout.write(
        "Nothing was changed: this secret is recorded already, or none is, which the first server that starts will do.\n",
      );
      return 0;
    }
    const [first] = config.sealKeys ?? [];
    if (!first || first.id === secretKeyId)
      throw new UsageError(
        'The secret is used for sealing unless another key is the first of LAPOR_SEAL_KEYS, so it cannot be replaced. Change the sealing key first: packages/server/README.md, "Personal data", describes the four steps.',
      );
    if (await store.sealKeys.misses(first.id)) throw unusedKey(first.id);
    const sealed = {
      texts: await store.countTextsSealedBy(secretKeyId),
      files: await countFilesSealedBy(store.attachmentFiles, openFiles(config), secretKeyId),
    };
    if (sealed.texts + sealed.files > 0) {
      process.stderr.write(
        `Nothing was changed: ${sealed.texts.toLocaleString("en")} texts and ${sealed.files.toLocaleString("en")} files are still sealed with the earlier secret, and could not be read without it. Set LAPOR_SECRET to that secret, add "1" after the first of LAPOR_SEAL_KEYS, run "lapor keys reseal" until it reports 0 texts and 0 files, and then run this again.\n`,
      );
      return 1;
    }
    await store.sealKeys.replaceSecret(check);
    process.stdout.write(`The new secret is recorded in place of the earlier one. ${whatEnds}`);
    return 0;
  };
  const options = { needsSecret: true, mayReplaceSecret: true };
  return withConfiguredStore("The secret cannot be replaced", work, options);
}
