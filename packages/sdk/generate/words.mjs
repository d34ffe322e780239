// What is said of an operation, beside its types and at its place of the reference page.
import { commonCodes, limits } from "./contract.mjs";

/** Which key opens it. */
export const keyWords = ({ security, id }) => {
  if (id === "getAttachment") return "The key is not sent: the signature in the address is the permission.";
  if (!security.length) return "Any key will do.";
  const kinds = new Set(security.flat());
  if (!kinds.has("publishableKey")) return "Secret key.";
  return kinds.has("secretKey") ? "Publishable or secret key." : "Publishable key.";
};

/** Whether the SDK sends it again by itself. */
export const repeatWords = ({ method, headers }) => {
  if (headers.includes("Idempotency-Key"))
    return "Repeated by itself when it fails in passing; under its idempotency key it takes effect once.";
  return method === "GET" ? "" : "Sent once, never repeated by itself.";
};

/** What the SDK never leaves out is never missed. */
const prevented = ["idempotency_key_missing", "precondition_required"];

/** The codes that this operation has beside those which every one has. */
export const codesBeside = ({ codes }) =>
  codes.filter((code) => !commonCodes.includes(code) && !prevented.includes(code));

const limitsOf = (field) => field.limits ?? limits(field.schema);

/** Fields or parameters with what they have to keep, in one line. */
export const fieldWords = (fields) =>
  fields
    .map((field) =>
      [`\`${field.name}\`${field.required ? "" : "?"}`, limitsOf(field)].filter(Boolean).join(" "),
    )
    .join(", ");
