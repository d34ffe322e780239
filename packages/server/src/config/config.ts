import { isSealKeyId, type SealKey, secretKeyId } from "@lapor/channel";
import { type MapConfig, readMapConfig } from "../desk/map-config.ts";
import type { S3Address } from "../files/s3-blobs.ts";
import { readS3Settings } from "../files/s3-settings.ts";
import { isNetwork } from "../http/networks.ts";
import { type LogLevel, logLevels } from "../log/log.ts";
import { type MailConfig, readMailConfig } from "../mail/mail-config.ts";
import { findUnknownVariables } from "./variables/misspelt-variables.ts";

/** How the server runs: read from the environment by `readConfig`, or given by a program that embeds it. */
export interface ServerConfig {
  host: string;
  /** 0: any free port. */
  port: number;
  /** Absolute or relative path: files, and without `databaseUrl` the database and the secret. */
  dataFolder: string;
  databaseUrl?: string;
  /** At least 32 bytes. Absent: stored in the data folder, and created there when missing. */
  secret?: Uint8Array<ArrayBuffer>;
  /**
   * Keys that seal identities, confidential texts and files. The first one seals, all decrypt. Absent: a key
   * derived from the secret.
   */
  sealKeys?: SealKey[];
  /**
   * The URL at which citizens reach the channel, without a trailing slash. Absent: taken from each request.
   */
  publicUrl?: string;
  /**
   * The path of a JSON file with the operator's privacy notice, read at start. Absent: the channel's default
   * notice.
   */
  noticeFile?: string;
  /**
   * The path of a JSON file with the operator's policy, read at start. Absent: the channel's default policy.
   */
  policyFile?: string;
  /**
   * Path of a GeoJSON file with boundaries of regions. Absent: the nearest known place names the region of a
   * point.
   */
  boundariesFile?: string;
  /**
   * The path of a JSON file that says how officers sign in, read at start. Absent: by passkeys, and by
   * passwords with an authenticator app.
   */
  signInFile?: string;
  /** The path of a JSON file with the chats that get notices to officers, read at start. Absent: none. */
  relaysFile?: string;
  /** Whether the pages of released reports at `/publik` are served. Default: true. */
  publicPages?: boolean;
  /** The tile service of the officers' maps. Absent: no map. */
  map?: MapConfig;
  /** Where files are stored. Absent: in the data folder. */
  s3?: S3Address;
  /** Addresses and networks (CIDR) of the proxies in front, whose `X-Forwarded-For` is trusted. */
  trustedProxies?: string[];
  /** Also sends webhooks by http, and to private networks. */
  allowPrivateWebhooks?: boolean;
  /** How mail is sent to reporters. Absent: no mail is sent. */
  mail?: MailConfig;
  /** The path of the YAML file that maps this channel to SP4N-LAPOR!. Absent: no connection to it. */
  sp4nFile?: string;
  /** The other variables `LAPOR_SP4N_…`: the credentials that the mapping file names. */
  sp4nSecrets?: Record<string, string>;
  /** Where `/metrics` is served. Absent: nowhere. Port 0: any free port. */
  metrics?: { host: string; port: number };
  /** Variables `LAPOR_…` that the server does not know, and that are near no known one. Logged at start. */
  unknownVariables?: string[];
  /** The lowest level that is logged. Absent: `info`. */
  logLevel?: LogLevel;
  /** No log lines. */
  quiet?: boolean;
}

/** The port of a channel that is given none. */
export const defaultPort = 8544;

/** The configuration is invalid. One full sentence per fault: what was expected, what arrived, what to do. */
export class ConfigError extends Error {
  override name = "ConfigError";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.faults = faults;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const howToMakeSecret = `Create one with: node -e "console.log(require('node:crypto').randomBytes(32).toString('base64'))"`;

/**
 * Reads a secret of at least 32 bytes in hexadecimal or base64 (also base64url); undefined for other texts.
 */
export function readSecret(text: string): Uint8Array<ArrayBuffer> | undefined {
  const isHex = /^(?:[0-9a-f]{2})+$/i.test(text);
  if (!isHex && !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return undefined;
  const bytes = new Uint8Array(Buffer.from(text, isHex ? "hex" : "base64"));
  return bytes.length >= 32 ? bytes : undefined;
}

const howSealKeysLook =
  'It should be a list such as "2026-11:BASE64,2025-03:BASE64": the id of a key, a colon, and at least 32 random bytes in hexadecimal or base64; "1" alone is the key derived from LAPOR_SECRET; the first one seals, all decrypt.';

/**
 * Reads the configuration from environment variables. An empty variable counts as unset. Throws `ConfigError`
 * with all errors at once; none shows a secret.
 * @param options `needsSecret: false` for work that seals and signs nothing.
 * @example const config = readConfig(process.env);
 */
export function readConfig(environment: Environment, { needsSecret = true } = {}): ServerConfig {
  const faults: string[] = [];
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const config: ServerConfig = {
    host: given("LAPOR_HOST") ?? "127.0.0.1",
    port: readPort(given("LAPOR_PORT") ?? String(defaultPort), faults),
    dataFolder: given("LAPOR_DATA") ?? "data",
  };
  validateHost("LAPOR_HOST", config.host, faults);
  const metricsPort = given("LAPOR_METRICS_PORT");
  if (metricsPort) {
    const host = given("LAPOR_METRICS_HOST") ?? "127.0.0.1";
    validateHost("LAPOR_METRICS_HOST", host, faults);
    config.metrics = { host, port: readPort(metricsPort, faults, "LAPOR_METRICS_PORT", 9544) };
  }
  const logLevel = given("LAPOR_LOG_LEVEL");
  if (logLevel) config.logLevel = readLogLevel(logLevel, faults);
  const databaseUrl = given("DATABASE_URL");
  if (databaseUrl) config.databaseUrl = readDatabaseUrl(databaseUrl, faults);
  const publicUrl = given("LAPOR_PUBLIC_URL");
  if (publicUrl) config.publicUrl = readPublicUrl(publicUrl, faults);
  const noticeFile = given("LAPOR_NOTICE_FILE");
  if (noticeFile) config.noticeFile = noticeFile;
  const policyFile = given("LAPOR_POLICY_FILE");
  if (policyFile) config.policyFile = policyFile;
  const boundariesFile = given("LAPOR_BOUNDARIES_FILE");
  if (boundariesFile) config.boundariesFile = boundariesFile;
  const signInFile = given("LAPOR_SIGN_IN_FILE");
  if (signInFile) config.signInFile = signInFile;
  const relaysFile = given("LAPOR_RELAYS_FILE");
  if (relaysFile) config.relaysFile = relaysFile;
  if (relaysFile && !publicUrl)
    faults.push(
      "LAPOR_PUBLIC_URL should be set when LAPOR_RELAYS_FILE is, so that each message can link to the desk, but it is missing. Set it to the address at which officers reach the channel, such as https://kanal.example.",
    );
  const proxies = given("LAPOR_TRUSTED_PROXIES");
  if (proxies) config.trustedProxies = readProxies(proxies, faults);
  const allowPrivate = given("LAPOR_WEBHOOK_ALLOW_PRIVATE");
  if (allowPrivate)
    config.allowPrivateWebhooks = readSwitch("LAPOR_WEBHOOK_ALLOW_PRIVATE", allowPrivate, faults);
  const publicPages = given("LAPOR_PUBLIC_PAGES");
  if (publicPages)
    config.publicPages = readSwitch("LAPOR_PUBLIC_PAGES", publicPages, faults, { absent: "yes" });
  const s3 = readS3Settings(given, faults);
  if (s3) config.s3 = s3;
  const mail = readMailConfig(given, faults);
  if (mail) config.mail = mail;
  const map = readMapConfig(given, faults);
  if (map) config.map = map;
  const sp4nFile = given("LAPOR_SP4N_FILE");
  if (sp4nFile) config.sp4nFile = sp4nFile;
  const sp4nSecrets = Object.keys(environment)
    .filter((name) => name.startsWith("LAPOR_SP4N_") && name !== "LAPOR_SP4N_FILE")
    .sort()
    .flatMap((name) => {
      const value = given(name);
      return value === undefined ? [] : [[name, value]];
    });
  if (sp4nSecrets.length > 0) config.sp4nSecrets = Object.fromEntries(sp4nSecrets);
  const secretText = given("LAPOR_SECRET");
  if (secretText) {
    const secret = readSecret(secretText);
    if (secret) config.secret = secret;
    else
      faults.push(
        `LAPOR_SECRET should be at least 32 random bytes written in hexadecimal or base64, but what arrived (${secretText.length} characters) is not. ${howToMakeSecret}`,
      );
  } else if (databaseUrl && needsSecret)
    faults.push(
      `LAPOR_SECRET should be set when DATABASE_URL is, so that every replica has the same one, but it is missing. ${howToMakeSecret} and keep it: without it the reporters' identities cannot be read and access codes are lost.`,
    );
  const sealKeys = given("LAPOR_SEAL_KEYS");
  if (sealKeys) config.sealKeys = readSealKeys(sealKeys, faults);
  const unknown = findUnknownVariables(environment);
  for (const { name, meant } of unknown)
    if (meant)
      faults.push(
        `${name} is no setting of this program, which would ignore it. Write ${meant}, or remove the variable.`,
      );
  const others = unknown.filter(({ meant }) => meant === undefined).map(({ name }) => name);
  if (others.length > 0) config.unknownVariables = others;
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

function readPort(text: string, faults: string[], name = "LAPOR_PORT", example = defaultPort): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  faults.push(
    `${name} should be a port number from 0 to 65535, but is "${text}". Set it to a free port such as ${example}, or leave it out.`,
  );
  return 0;
}

function readSealKeys(text: string, faults: string[]): SealKey[] {
  const keys: SealKey[] = [];
  for (const [index, entry] of text.split(",").entries()) {
    const [id = "", ...rest] = entry.trim().split(":");
    if (entry.trim() === secretKeyId && !keys.some((other) => other.id === secretKeyId)) {
      keys.push({ id: secretKeyId });
      continue;
    }
    const key = readSecret(rest.join(":").trim());
    const label = `Entry ${index + 1} of LAPOR_SEAL_KEYS`;
    // Without a colon the text may be a key: it is repeated only if it can be an id.
    if (!isSealKeyId(id.trim()) || rest.length === 0)
      faults.push(
        `${label} does not begin with an id of lower-case letters, digits and hyphens (at most 32, and not "1", which the channel's secret has). ${howSealKeysLook}`,
      );
    else if (!key)
      faults.push(
        `${label}, "${id.trim()}", has no key of at least 32 bytes. ${howSealKeysLook} ${howToMakeSecret}`,
      );
    else if (keys.some((other) => other.id === id.trim()))
      faults.push(`${label} has the id "${id.trim()}" of an earlier one. Give each key a unique id.`);
    else keys.push({ id: id.trim(), key });
  }
  return keys;
}

/** Whether a text is the address of a PostgreSQL database. */
export const isDatabaseUrl = (text: string): boolean =>
  URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);

function readDatabaseUrl(text: string, faults: string[]): string {
  if (isDatabaseUrl(text)) return text;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // The value may hold a password: only its scheme is shown.
  const hasHosts = /^postgres(?:ql)?:\/\/[^/]*,/.test(text);
  const arrived = hasHosts
    ? "names several hosts. For failover, name one address that always leads to the primary (a virtual address, a proxy or a DNS name)"
    : url
      ? `begins with "${url.protocol}"`
      : "is not a URL";
  faults.push(
    `DATABASE_URL should be the address of a PostgreSQL database such as postgres://lapor:password@db.example:5432/lapor, but ${arrived}. Correct it, or leave it out to keep the data in the folder LAPOR_DATA.`,
  );
  return "";
}

function readPublicUrl(text: string, faults: string[]): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username)
    return text.replace(/\/+$/, "");
  faults.push(
    `LAPOR_PUBLIC_URL should be the http or https address at which citizens reach the channel, without a query, such as https://kanal.example, but is "${text}". Correct it, or leave it out.`,
  );
  return "";
}

function readProxies(text: string, faults: string[]): string[] {
  const networks = text.split(/[\s,]+/).filter(Boolean);
  for (const network of networks)
    if (!isNetwork(network))
      faults.push(
        `LAPOR_TRUSTED_PROXIES should be a list of addresses or networks such as "127.0.0.1, 10.0.0.0/8, fd00::/8", but contains "${network}". Correct it, or leave it out when there is no proxy in front of the channel.`,
      );
  return networks;
}

function validateHost(name: string, host: string, faults: string[]): void {
  if (/^[\w.:-]+$/.test(host)) return;
  faults.push(
    `${name} should be an address of this machine such as 127.0.0.1 or 0.0.0.0, but is "${host}". Correct it, or leave it out.`,
  );
}

function readLogLevel(text: string, faults: string[]): LogLevel {
  const level = logLevels.find((known) => known === text);
  if (level) return level;
  faults.push(
    `LAPOR_LOG_LEVEL should be one of ${logLevels.join(", ")}, but is "${text}". Correct it, or leave it out for info.`,
  );
  return "info";
}

function readSwitch(name: string, text: string, faults: string[], { absent = "no" } = {}): boolean {
  if (text !== "0" && text !== "1")
    faults.push(
      `${name} should be 1 (yes) or 0 (no), but is "${text}". Correct it, or leave it out for ${absent}.`,
    );
  return text === "1";
}
