import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { isObject } from "../../platform/json-file.ts";
import { type AccountRequest, refuseField } from "./account-request.ts";

/** The longest credential ID: 1,023 bytes (WebAuthn Level 3 §4) in base64. */
const mostIdLength = 1364;

/** Whether a value is unpadded base64url, as `PublicKeyCredential.toJSON()` writes it. */
const isBase64Url = (value: unknown): value is string => typeof value === "string" && /^[\w-]+$/.test(value);

/**
 * Reads the relevant parts of `PublicKeyCredential.toJSON()` unchanged, because the signature covers their
 * bytes.
 */
function readParts<Name extends string>(
  { body: { credential } }: AccountRequest,
  names: readonly Name[],
): { id: string; response: Record<Name, string>; others: Record<string, unknown> } {
  const { id, response } = isObject(credential) ? credential : {};
  if (!isBase64Url(id) || id.length > mostIdLength) return refuseField("credential/id");
  if (!isObject(response)) return refuseField("credential/response");
  const texts = names.map((name) => {
    const text = response[name];
    return [name, isBase64Url(text) ? text : refuseField(`credential/response/${name}`)] as const;
  });
  return { id, response: Object.fromEntries(texts) as Record<Name, string>, others: response };
}

/** Reads a new passkey from the request body. Throws `invalid_request` if it is malformed. */
export function readRegistration(request: AccountRequest): RegistrationResponseJSON {
  const { id, response, others } = readParts(request, ["clientDataJSON", "attestationObject"]);
  const transports = Array.isArray(others.transports) ? others.transports : [];
  return {
    id,
    rawId: id,
    type: "public-key",
    clientExtensionResults: {},
    response: {
      ...response,
      transports: transports
        .filter((one) => typeof one === "string" && /^[a-z-]{1,20}$/.test(one))
        .slice(0, 8),
    },
  };
}

/** Reads a passkey's assertion from the request body. Throws `invalid_request` if it is malformed. */
export function readAssertion(request: AccountRequest): AuthenticationResponseJSON {
  const { id, response } = readParts(request, ["clientDataJSON", "authenticatorData", "signature"]);
  return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
}
