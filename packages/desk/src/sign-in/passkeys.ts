import { AccountFailure, type SendToAccount } from "./account.ts";

/** The used part of WebAuthn's `PublicKeyCredentialDescriptorJSON`. */
interface Descriptor {
  id: string;
  transports?: AuthenticatorTransport[];
}

type CreationOptions = Omit<
  PublicKeyCredentialCreationOptions,
  "challenge" | "user" | "excludeCredentials"
> & {
  challenge: string;
  user: { id: string; name: string; displayName: string };
  excludeCredentials?: Descriptor[];
};

type RequestOptions = Omit<PublicKeyCredentialRequestOptions, "challenge" | "allowCredentials"> & {
  challenge: string;
  allowCredentials?: Descriptor[];
};

export const hasPasskeys = (): boolean => typeof PublicKeyCredential === "function";

/** Signs in with a passkey, or confirms the session. Throws `AccountFailure`. */
export async function signInWithPasskey(send: SendToAccount, confirm: boolean): Promise<void> {
  const { options } = await send<{ options: RequestOptions }>("POST", "sign-in/passkey/options", { confirm });
  const { id, response } = await ask<AuthenticatorAssertionResponse>(() =>
    navigator.credentials.get({
      publicKey: {
        ...options,
        challenge: decode(options.challenge),
        allowCredentials: (options.allowCredentials ?? []).map(decodeDescriptor),
      },
    }),
  );
  await send("POST", "sign-in/passkey", {
    credential: {
      id,
      response: {
        clientDataJSON: encode(response.clientDataJSON),
        authenticatorData: encode(response.authenticatorData),
        signature: encode(response.signature),
      },
    },
  });
}

/** Creates a passkey, for the account or for an invitation. Throws `AccountFailure`. */
export async function createPasskey(
  send: SendToAccount,
  { name, invitation }: { name: string; invitation?: string | undefined },
): Promise<void> {
  const { options } = await send<{ options: CreationOptions }>("POST", "proofs/passkeys/options", {
    invitation,
  });
  const { id, response } = await ask<AuthenticatorAttestationResponse>(() =>
    navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: decode(options.challenge),
        user: { ...options.user, id: decode(options.user.id) },
        excludeCredentials: (options.excludeCredentials ?? []).map(decodeDescriptor),
      },
    }),
  );
  await send("POST", "proofs/passkeys", {
    name,
    credential: {
      id,
      response: {
        clientDataJSON: encode(response.clientDataJSON),
        attestationObject: encode(response.attestationObject),
        transports: response.getTransports(),
      },
    },
  });
}

/**
 * Returns the authenticator's response. Throws `passkey_cancelled` when the officer or the browser cancels
 * the request.
 */
async function ask<Response extends AuthenticatorResponse>(
  get: () => Promise<Credential | null>,
): Promise<{ id: string; response: Response }> {
  const credential = await get().catch(() => null);
  if (!(credential instanceof PublicKeyCredential)) throw new AccountFailure("passkey_cancelled");
  return { id: credential.id, response: credential.response as Response };
}

const decodeDescriptor = ({ id, transports }: Descriptor): PublicKeyCredentialDescriptor => ({
  type: "public-key",
  id: decode(id),
  ...(transports && { transports }),
});

/** Decodes Base64url. Chrome 119 and Safari 17 do not support WebAuthn's `parseRequestOptionsFromJSON`. */
function decode(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
}

function encode(bytes: ArrayBuffer): string {
  const text = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
