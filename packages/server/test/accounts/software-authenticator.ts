import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** Ways in which an authenticator, or the page that calls it, can deviate. */
export interface Quirks {
  origin?: string;
  challenge?: string;
  rpId?: string;
  type?: string;
  /** False when the authenticator was only touched, without a fingerprint or PIN. */
  userVerified?: boolean;
  counter?: number;
}

interface Asked {
  challenge: string;
  rpId: string;
  origin: string;
}

/** A passkey authenticator in software. It signs with ES256. */
export class SoftwareAuthenticator {
  readonly #id = randomBytes(16);
  readonly #keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  #counter = 0;

  /** Returns the serialized result of `navigator.credentials.create`. */
  create(asked: Asked, quirks: Quirks = {}): object {
    const { x, y } = this.#keys.publicKey.export({ format: "jwk" });
    // A COSE key of type EC2, for ES256 on P-256 (RFC 9053 §7.1.1).
    const key = map([
      [cborInteger(1), cborInteger(2)],
      [cborInteger(3), cborInteger(-7)],
      [cborInteger(-1), cborInteger(1)],
      [cborInteger(-2), cborBytes(Buffer.from(x as string, "base64url"))],
      [cborInteger(-3), cborBytes(Buffer.from(y as string, "base64url"))],
    ]);
    const idLength = Buffer.from([0, this.#id.length]);
    const attested = Buffer.concat([Buffer.alloc(16), idLength, this.#id, key]);
    const authData = Buffer.concat([this.#authenticatorData(asked, quirks, 0x40), attested]);
    const attestationObject = map([
      [cborText("fmt"), cborText("none")],
      [cborText("attStmt"), map([])],
      [cborText("authData"), cborBytes(authData)],
    ]);
    return this.#credential({
      clientDataJSON: clientData("webauthn.create", asked, quirks),
      attestationObject: attestationObject.toString("base64url"),
      transports: ["internal"],
    });
  }

  /** Returns the serialized result of `navigator.credentials.get`. */
  get(asked: Asked, quirks: Quirks = {}): object {
    const authenticatorData = this.#authenticatorData(asked, quirks, 0);
    const clientDataJSON = clientData("webauthn.get", asked, quirks);
    const hash = createHash("sha256").update(Buffer.from(clientDataJSON, "base64url")).digest();
    return this.#credential({
      clientDataJSON,
      authenticatorData: authenticatorData.toString("base64url"),
      signature: signEs256(this.#keys.privateKey, Buffer.concat([authenticatorData, hash])),
    });
  }

  #authenticatorData({ rpId }: Asked, quirks: Quirks, flags: number): Buffer {
    const hash = createHash("sha256")
      .update(quirks.rpId ?? rpId)
      .digest();
    const counter = Buffer.alloc(4);
    this.#counter = quirks.counter ?? this.#counter + 1;
    counter.writeUInt32BE(this.#counter);
    const userVerified = quirks.userVerified === false ? 0 : 0x04;
    return Buffer.concat([hash, Buffer.from([0x01 | userVerified | flags]), counter]);
  }

  #credential(response: object): object {
    const id = this.#id.toString("base64url");
    return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
  }
}

const signEs256 = (key: KeyObject, bytes: Uint8Array): string =>
  sign("sha256", bytes, key).toString("base64url");

function clientData(type: string, asked: Asked, quirks: Quirks): string {
  const { challenge = asked.challenge, origin = asked.origin } = quirks;
  const data = { type: quirks.type ?? type, challenge, origin, crossOrigin: false };
  return Buffer.from(JSON.stringify(data)).toString("base64url");
}

// Encodes a CBOR head (RFC 8949). Only what WebAuthn needs is implemented.

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  return value < 256
    ? Buffer.from([(major << 5) | 24, value])
    : Buffer.from([(major << 5) | 25, value >> 8, value & 0xff]);
}

const cborInteger = (value: number): Buffer => (value < 0 ? head(1, -1 - value) : head(0, value));
const cborBytes = (bytes: Buffer): Buffer => Buffer.concat([head(2, bytes.length), bytes]);
const cborText = (text: string): Buffer => Buffer.concat([head(3, text.length), Buffer.from(text)]);
const map = (entries: [Buffer, Buffer][]): Buffer =>
  Buffer.concat([head(5, entries.length), ...entries.flat()]);
