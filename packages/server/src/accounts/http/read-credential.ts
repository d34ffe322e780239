import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { isObject } from "../../config/json-file.ts";
import { AccountError } from "../account-error.ts";
import type { AccountRequest } from "./account-request.ts";

/** The parts of `PublicKeyCredential.toJSON()` that count, as texts. */
function readParts<Name extends string>(
  { body: { credential } }: AccountRequest,
  names: readonly Name[],
): { id: string; response: Record<Name, string>; others: Record<string, unknown> } {
  const { id, response } = isObject(credential) ? credential : {};
  if (typeof id !== "string" || !isObject(response)) throw new AccountError("invalid_request");
  const texts = names.map((name) => {
    const text = response[name];
    if (typeof text !== "string") throw new AccountError("invalid_request");
    return [name, text] as const;
  });
  return { id, response: Object.fromEntries(texts) as Record<Name, string>, others: response };
}

/** A new passkey of the body. Throws `invalid_request`. */
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

/** The signature of a passkey in the body. Throws `invalid_request`. */
export function readAssertion(request: AccountRequest): AuthenticationResponseJSON {
  const { id, response } = readParts(request, ["clientDataJSON", "authenticatorData", "signature"]);
  return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
}
