import {
  fromBase64Url,
  grouped,
  normalizeBase32,
  toBase32,
  toBase64Url,
  toHex,
  utf8,
} from "../platform/encoding.ts";
import { type Mac, webHashing } from "../platform/hashing.ts";
import type { Random } from "../platform/system.ts";

/**
 * The ID of the key that is derived from the channel's secret. Everything that was sealed before the channel
 * had other keys has this ID.
 */
export const secretKeyId = "1";

/**
 * A sealing key of at least 32 random bytes, with the ID that its sealed texts begin with (`isSealKeyId`). An
 * entry with `secretKeyId` and without a key stands for the key that is derived from the secret, and sets its
 * position in the list.
 */
export type SealKey = { id: string; key: Uint8Array<ArrayBuffer> } | { id: typeof secretKeyId; key?: never };

/**
 * Returns whether a text is valid as a sealing key's ID: lower-case letters, digits and hyphens, and not the
 * channel's own ID.
 */
export const isSealKeyId = (text: string): boolean =>
  /^[a-z0-9][a-z0-9-]{0,31}$/.test(text) && text !== secretKeyId;

const sealedForm = /^([a-z0-9][a-z0-9-]{0,31})\.([\w-]{16})\.([\w-]{22,})$/;

/** Returns the ID of the key that sealed a text, or undefined for a text that is not sealed. */
export const sealedBy = (text: string): string | undefined => sealedForm.exec(text)?.[1];

/** Returns the ID of the key with which a file's hash was made. */
export const fileHashKeyId = (hash: string): string => hash.slice(0, Math.max(0, hash.indexOf(".")));

/** Thrown when a text or file was sealed with a key that this process does not have. */
export class UnknownSealKey extends Error {
  override name = "UnknownSealKey";
  readonly keyId: string;

  constructor(keyId: string) {
    super(`The key "${keyId}" that sealed a text is not among this process's sealing keys.`);
    this.keyId = keyId;
  }
}

/**
 * A link to a file, with its expiry time (seconds since 1970) and the party that it was created for
 * (`attachment-links.ts`).
 */
export interface FileLink {
  attachmentId: string;
  expires: number;
  party: string;
}

/** A Web Crypto key. Programs compiled without DOM types have no type `CryptoKey`. */
export type SubtleKey = Awaited<ReturnType<typeof crypto.subtle.deriveKey>>;

/** All uses of the channel's secret. Each use has its own key, which is derived from the secret. */
export interface Secrets {
  /**
   * Returns a report's access code. It is derived from the client's `Idempotency-Key`, so a repeated request
   * gets the same code although only the code's hash is stored. It is also derived from the channel's secret,
   * so neither a copy of the database nor a weak idempotency key opens a report.
   */
  accessCode(reportId: string, idempotencyKey: string): Promise<string>;
  /**
   * Returns the token for an officer's invitation: 160 bits, derived so that a repeated request gets the same
   * token although only its hash is stored. `version` is the officer version that the invitation created.
   */
  invitation(officerId: string, version: number): Promise<string>;
  signLink(link: FileLink): Promise<string>;
  /** Compares in constant time. */
  checkLink(link: FileLink, signature: string): Promise<boolean>;
  /** Returns a keyed hash that replaces a text that must not be stored. Equal texts have equal pseudonyms. */
  pseudonym(text: string): Promise<string>;
  challengeSecret(): Promise<string>;
  /** Returns whether this secret signed a challenge's parameters. Compares in constant time. */
  checkChallenge(parameters: string, signature: string): Promise<boolean>;
  /** The ID of the key that seals. All keys can open. */
  sealKeyId: string;
  /** Signs the link that stops a thread's emails. */
  signOptOut(thread: string): Promise<string>;
  /** Compares in constant time. */
  checkOptOut(thread: string, signature: string): Promise<boolean>;
  /**
   * Encrypts a text (AES-256-GCM), bound to `context`, so the sealed text cannot be moved to another report.
   */
  seal(text: string, context: string, random: Random): Promise<string>;
  /** Decrypts a sealed text. Throws when it was altered or moved, or sealed with an unknown key. */
  unseal(sealed: string, context: string): Promise<string>;
  /**
   * Returns the key (AES-256-GCM) for one file, derived from a sealing key and the file's salt. Throws
   * `UnknownSealKey`.
   */
  fileKey(keyId: string, salt: Uint8Array<ArrayBuffer>): Promise<SubtleKey>;
  /**
   * Returns a hash that proves that a file is the stored one: HMAC-SHA-256 over the ID and SHA-256 of the
   * file, with a key derived from a sealing key (default: the key that seals). Nobody can test a guessed file
   * against a copy of the database alone. The hash begins with the sealing key's ID and a full stop. Throws
   * `UnknownSealKey`.
   */
  fileHash(id: string, bytes: Uint8Array<ArrayBuffer>, keyId?: string): Promise<string>;
}

const hkdf = (purpose: string, salt = new Uint8Array()): HkdfParams => ({
  name: "HKDF",
  hash: "SHA-256",
  salt,
  info: utf8(`lapor ${purpose}`),
});

const derive = (
  base: CryptoKey,
  purpose: string,
  algorithm: AesKeyGenParams | HmacKeyGenParams,
  usages: KeyUsage[],
) => crypto.subtle.deriveKey(hkdf(purpose), base, algorithm, false, usages);

const hmac = { name: "HMAC", hash: "SHA-256", length: 256 };

const importBase = (secret: Uint8Array<ArrayBuffer>, whose: string): Promise<CryptoKey> => {
  if (secret.length < 32)
    throw new RangeError(`${whose} needs at least 32 bytes; ${secret.length} were given.`);
  return crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey", "deriveBits"]);
};

/** The key for all texts, and the key from which the keys of files are derived. */
interface SealPair {
  texts: Promise<CryptoKey>;
  files: Promise<CryptoKey>;
}

const aes = { name: "AES-GCM", length: 256 };

const deriveSealKeys = (base: Promise<CryptoKey>): SealPair => {
  const texts = base.then((key) => derive(key, "identity", aes, ["encrypt", "decrypt"]));
  const files = base
    .then((key) => crypto.subtle.deriveBits(hkdf("file"), key, 256))
    .then((bits) => crypto.subtle.importKey("raw", bits, "HKDF", false, ["deriveKey"]));
  return { texts, files };
};

const gcm = (iv: Uint8Array<ArrayBuffer>, context: string): AesGcmParams => ({
  name: "AES-GCM",
  iv,
  additionalData: utf8(context),
});

/**
 * Derives the channel's keys (HKDF, RFC 5869) from its secret of at least 32 bytes. The first of `sealKeys`
 * seals, and all of them can open. The key derived from the secret can open too, and it seals when there is
 * no other key. Throws RangeError when a key is too short.
 */
export const createSecrets = (
  secret: Uint8Array<ArrayBuffer>,
  sealKeys: readonly SealKey[] = [],
  hashing = webHashing,
): Secrets => {
  const base = importBase(secret, "The channel's secret");
  const macOf = async (purpose: string): Promise<Mac> =>
    hashing.hmac(new Uint8Array(await crypto.subtle.deriveBits(hkdf(purpose), await base, 256)));
  const codeMac = macOf("access code");
  const invitationMac = macOf("officer invitation");
  const linkKey = base.then((key) => derive(key, "attachment link", hmac, ["sign", "verify"]));
  const nameMac = macOf("pseudonym");
  const challengeSecret = base
    .then((key) => derive(key, "challenge", hmac, ["sign"]))
    .then((key) => crypto.subtle.sign("HMAC", key, utf8("challenge")))
    .then((mac) => toHex(new Uint8Array(mac)));
  const challengeMac = challengeSecret.then((key) => hashing.hmac(utf8(key)));
  const optOutKey = base.then((key) => derive(key, "mail opt-out", hmac, ["sign", "verify"]));
  const ring = new Map<string, SealPair>();
  const keysOf = (keyId: string): SealPair => {
    const keys = ring.get(keyId);
    if (!keys) throw new UnknownSealKey(keyId);
    return keys;
  };
  for (const { id, key } of sealKeys) {
    if (id === secretKeyId && key === undefined) continue;
    if (key === undefined || !isSealKeyId(id) || ring.has(id))
      throw new RangeError(`"${id}" cannot be the id of a sealing key.`);
    ring.set(id, deriveSealKeys(importBase(key, `The sealing key "${id}"`)));
  }
  const sealKeyId = sealKeys[0]?.id ?? secretKeyId;
  ring.set(secretKeyId, deriveSealKeys(base));
  const linkText = ({ attachmentId, expires, party }: FileLink) =>
    utf8(`${attachmentId}:${expires}:${party}`);
  return {
    async accessCode(reportId, idempotencyKey) {
      const mac = await (await codeMac)(`${reportId}:${idempotencyKey}`);
      return grouped(toBase32(mac.subarray(0, 10)), 4);
    },
    async invitation(officerId, version) {
      const mac = await (await invitationMac)(`${officerId}:${version}`);
      return toBase32(mac.subarray(0, 20)).toLowerCase();
    },
    async signLink(link) {
      return toBase64Url(new Uint8Array(await crypto.subtle.sign("HMAC", await linkKey, linkText(link))));
    },
    async checkLink(link, signature) {
      try {
        const given = fromBase64Url(signature);
        return await crypto.subtle.verify("HMAC", await linkKey, given, linkText(link));
      } catch {
        return false;
      }
    },
    async pseudonym(text) {
      const mac = await (await nameMac)(text);
      return toBase64Url(mac.subarray(0, 16));
    },
    challengeSecret: () => challengeSecret,
    async checkChallenge(parameters, signature) {
      return isSameHash(toHex(await (await challengeMac)(parameters)), signature);
    },
    sealKeyId,
    async signOptOut(thread) {
      return toBase64Url(new Uint8Array(await crypto.subtle.sign("HMAC", await optOutKey, utf8(thread))));
    },
    async checkOptOut(thread, signature) {
      try {
        return await crypto.subtle.verify("HMAC", await optOutKey, fromBase64Url(signature), utf8(thread));
      } catch {
        return false;
      }
    },
    async seal(text, context, random) {
      const iv = random.bytes(12);
      const sealed = await crypto.subtle.encrypt(gcm(iv, context), await keysOf(sealKeyId).texts, utf8(text));
      return [sealKeyId, toBase64Url(iv), toBase64Url(new Uint8Array(sealed))].join(".");
    },
    async unseal(sealed, context) {
      const [, keyId = "", iv, data] = sealedForm.exec(sealed) ?? [];
      if (!iv || !data) throw new Error("The sealed text is of an unknown form.");
      const text = await crypto.subtle.decrypt(
        gcm(fromBase64Url(iv), context),
        await keysOf(keyId).texts,
        fromBase64Url(data),
      );
      return new TextDecoder().decode(text);
    },
    async fileKey(keyId, salt) {
      const files = await keysOf(keyId).files;
      return crypto.subtle.deriveKey(hkdf("one file", salt), files, aes, false, ["encrypt", "decrypt"]);
    },
    async fileHash(id, bytes, keyId = sealKeyId) {
      const files = await keysOf(keyId).files;
      const key = await crypto.subtle.deriveKey(hkdf("file hash"), files, hmac, false, ["sign"]);
      const digest = toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
      const mac = await crypto.subtle.sign("HMAC", key, utf8(`${id}:${digest}`));
      return `${keyId}.${toBase64Url(new Uint8Array(mac))}`;
    },
  };
};

/** Compares two hashes of equal length in constant time. */
export const isSameHash = (left: string, right: string): boolean => {
  let difference = left.length ^ right.length;
  for (let place = 0; place < left.length; place++)
    difference |= left.charCodeAt(place) ^ right.charCodeAt(place);
  return difference === 0;
};

/**
 * A code has 10 random bytes, so storing more than 16 bytes of its hash (32 hexadecimal digits) would add no
 * protection.
 */
export const accessCodeHashDigits = 32;

/** Returns the hash of an access code as a person types it, bound to its report: 16 bytes in hexadecimal. */
export const hashAccessCode = async (
  reportId: string,
  typed: string,
  hashing = webHashing,
): Promise<string> =>
  (await hashing.sha256(`${reportId}:${normalizeBase32(typed)}`)).slice(0, accessCodeHashDigits);

/** Returns the context that a webhook endpoint's sealed signing secret is bound to. */
export const webhookSecretContext = (endpointId: string): string => `webhook ${endpointId}`;
