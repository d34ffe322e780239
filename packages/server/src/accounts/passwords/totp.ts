import { Secret, TOTP } from "otpauth";

/** The time step of a code, in seconds. */
const period = 30;

/** Creates the secret for an authenticator app, in base32. */
export const createTotpSecret = (bytes: Uint8Array<ArrayBuffer>): string =>
  new Secret({ buffer: bytes.buffer }).base32;

const totpOf = (secret: string, names: { issuer?: string; label?: string } = {}): TOTP =>
  new TOTP({ ...names, secret: Secret.fromBase32(secret), period });

/** Returns the `otpauth:` address that an authenticator app reads from a QR code. */
export const totpAddress = (secret: string, names: { issuer: string; label: string }): string =>
  totpOf(secret, names).toString();

/**
 * Returns the time step of a code (RFC 6238), which can be one step early or late, or undefined for a wrong
 * code. The caller must use up the step, so each code works only once (§5.2).
 */
export function findTotpStep(secret: string, code: string, now: Date): number | undefined {
  const timestamp = now.getTime();
  const delta = totpOf(secret).validate({ token: code, timestamp, window: 1 });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / period) + delta;
}
