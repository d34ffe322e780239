import type { Operation } from "@lapor/openapi/operations";
import type { ChannelContext } from "../context.ts";
import { hashKey, isValidKey, type NewKey } from "../keys/keys.ts";
import { nobody, type Principal, principalOf } from "../officers/principal.ts";
import { DomainError, type Text } from "../platform/domain-error.ts";
import { hasOneAgency } from "../policy.ts";

const wrongKind: Record<NewKey["kind"], Text> = {
  publishable: {
    id: "Operasi ini untuk sistem petugas: pakai kunci rahasia (sk_…).",
    en: "This operation is for officers' systems: use a secret key (sk_…).",
  },
  secret: {
    id: "Operasi ini untuk pelapor: pakai kunci publik (pk_…).",
    en: "This operation is for reporters: use a publishable key (pk_…).",
  },
};
const noTriage: Text = {
  id: "Kanal ini dijalankan oleh satu instansi dan tidak memiliki tim verifikasi. Minta pengelola kanal mencabut kunci ini.",
  en: "One agency runs this channel, so that it has no national triage. Ask the channel's operator to revoke this key.",
};
/** The message for a missing access code. */
export const codeMissing: Text = {
  id: "Kirim kode akses laporan di header Lapor-Access-Code.",
  en: "Send the report's access code in the Lapor-Access-Code header.",
};

/** Allows every site. Only keys of the mock have it: `createKey` accepts only real origins. */
const anyOrigin = "*";

/**
 * Finds the key that a request carries and checks that it may be used for this operation from this origin.
 * `onFound` gets the id of a valid key before that check, so that the log names a key that is used where it
 * is not allowed.
 */
export async function authenticate(
  { store, hashing, policy, clock }: Pick<ChannelContext, "store" | "hashing" | "policy" | "clock">,
  operation: Operation,
  headers: Headers,
  onFound: (keyId: string) => void,
): Promise<Principal> {
  if (operation.security.length === 0) return nobody;
  const token = /^Bearer ([\w-]{1,128})$/i.exec(headers.get("authorization") ?? "")?.[1];
  const key = token && (await store.findKey(await hashKey(token, hashing)));
  if (!key || key.revokedAt) throw new DomainError("unauthorized");
  onFound(key.id);
  if (!isValidKey(key, clock.now())) throw new DomainError("key_expired");
  // A channel of one agency may have been `standalone` before.
  if (key.role === "national_admin" && hasOneAgency(policy))
    throw new DomainError("role_not_allowed", { detail: noTriage });

  const origin = headers.get("origin");
  if (origin !== null && key.kind === "secret") throw new DomainError("secret_key_exposed");
  if (origin !== null && !key.origins.includes(origin) && !key.origins.includes(anyOrigin))
    throw new DomainError("origin_not_allowed", {
      detail: {
        id: `Situs ${origin} belum terdaftar untuk kunci ini. Minta pengelola kanal menambahkannya.`,
        en: `The site ${origin} is not registered for this key. Ask the channel's operator to add it.`,
      },
    });

  const scheme = key.kind === "publishable" ? "publishableKey" : "secretKey";
  const open = operation.security.filter((schemes) => schemes.includes(scheme));
  if (open.length === 0) throw new DomainError("wrong_key_kind", { detail: wrongKind[key.kind] });
  const needsCode = open.every((schemes) => schemes.includes("accessCode"));
  if (needsCode && !headers.get("lapor-access-code"))
    throw new DomainError("unauthorized", { detail: codeMissing });
  return principalOf(key);
}
