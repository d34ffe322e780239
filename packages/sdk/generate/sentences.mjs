// Creates sentences about an operation, for its TSDoc comment and the reference page.
import { commonCodes, limits } from "./contract.mjs";
import { isRead } from "./signature.mjs";

/** Describes the kind of key that the operation needs. */
export const keySentence = ({ security, id }) => {
  if (id === "getAttachment") return "Sends no key: the signature in the URL is the permission.";
  if (!security.length) return "Works with any key.";
  const kinds = new Set(security.flat());
  if (!kinds.has("publishableKey") && !kinds.has("secretKey")) return "Needs `session: true`.";
  if (!kinds.has("publishableKey")) return "Needs a secret key.";
  return kinds.has("secretKey") ? "Needs a publishable or secret key." : "Needs a publishable key.";
};

/** States whether the SDK retries the operation. Empty for a GET, which is always retried. */
export const retrySentence = (operation) => {
  const { method, headers } = operation;
  if (method === "GET") return "";
  return headers.includes("Idempotency-Key") || isRead(operation)
    ? "Retried safely."
    : "Sent once, never retried.";
};

/** These codes cannot occur, because the SDK always sends the required headers. */
const prevented = ["idempotency_key_missing", "precondition_required"];

/** Error codes for a key that is not permitted to call an operation. */
export const keyCodes = ["wrong_key_kind", "secret_key_exposed", "role_not_allowed", "origin_not_allowed"];

/** Error codes that most write operations share. */
export const writeCodes = [
  ...["request_timeout", "payload_too_large", "unsupported_media_type"],
  ...["validation_failed", "idempotency_in_flight", "idempotency_key_reused"],
];

/** Error codes of this operation, without the common codes and those for writes and keys. */
export const ownCodes = ({ codes }) =>
  codes.filter((code) => ![...commonCodes, ...writeCodes, ...prevented, ...keyCodes].includes(code));

const limitsOf = (field) => field.limits ?? limits(field.schema);

export const fieldSummary = (fields) =>
  fields
    .map((field) =>
      [`\`${field.name}\`${field.required ? "" : "?"}`, limitsOf(field)].filter(Boolean).join(" "),
    )
    .join(", ");
