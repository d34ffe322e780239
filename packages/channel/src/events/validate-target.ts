import type { FieldError } from "@lapor/openapi/validators";
import { DomainError, type Text } from "../platform/domain-error.ts";
import { isPublicAddress } from "./public-address.ts";

/** Which webhook addresses are allowed, and how host names are resolved. */
export interface TargetRules {
  /** Whether to allow HTTP and private networks, for receivers that run next to the channel. */
  allowPrivate: boolean;
  /** Resolves a host name; returns an empty list when that fails. If absent, names are not resolved. */
  resolve?(host: string): Promise<readonly string[]>;
}

/** Why an address was rejected. */
export type TargetError = "malformed" | "insecure" | "private_address";

/**
 * Names that do not belong to the public internet, even if a resolver returns a public address (RFC 6761,
 * 6762, 8375, ICANN's `internal`).
 */
const privateNames = /(^|\.)(localhost|local|internal|home\.arpa)$/;

/**
 * Validates a webhook address. Returns undefined when it is allowed. A name that does not resolve is allowed:
 * it may resolve later, and the sender must check the addresses again anyway, because they change.
 */
export const validateTarget = async (
  url: string,
  { allowPrivate, resolve }: TargetRules,
): Promise<TargetError | undefined> => {
  if (!URL.canParse(url)) return "malformed";
  const { protocol, hostname, username, password, hash } = new URL(url);
  if (!/^https?:$/.test(protocol) || username || password || hash) return "malformed";
  if (allowPrivate) return undefined;
  if (protocol !== "https:") return "insecure";
  // The URL parser has already converted spellings such as "0x7f.1" into addresses.
  const host = hostname.replace(/^\[|\]$|\.$/g, "");
  const isLiteral = host.includes(":") || /^[\d.]+$/.test(host);
  if (privateNames.test(host) || (!isLiteral && !host.includes("."))) return "private_address";
  const addresses = isLiteral ? [host] : ((await resolve?.(host)) ?? []);
  return addresses.every(isPublicAddress) ? undefined : "private_address";
};

/** Throws `validation_failed` for the field `url` if the address is not allowed. */
export async function requireTarget(url: string, rules: TargetRules): Promise<void> {
  const targetError = await validateTarget(url, rules);
  if (!targetError) return;
  const { code, detail } = refusals[targetError];
  throw new DomainError("validation_failed", { fieldErrors: [{ pointer: "#/url", code }], detail });
}

const refusals: Record<TargetError, { code: FieldError["code"]; detail: Text }> = {
  malformed: {
    code: "invalid_format",
    detail: {
      id: "Alamat webhook harus berupa alamat https lengkap, tanpa nama pengguna dan tanpa #.",
      en: "A webhook address must be a complete https address, without a user name and without a #.",
    },
  },
  insecure: {
    code: "invalid_format",
    detail: {
      id: "Webhook hanya dikirim lewat https. Pakai alamat yang diawali https://.",
      en: "Webhooks are sent over https only. Use an address that begins with https://.",
    },
  },
  private_address: {
    code: "not_permitted",
    detail: {
      id: "Alamat ini ada di jaringan tertutup. Pakai alamat yang terbuka di internet, atau minta pengelola kanal mengizinkannya.",
      en: "This address is in a private network. Use a public address, or ask the channel's operator to allow it.",
    },
  },
};
