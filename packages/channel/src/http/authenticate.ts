import type { Operation, OperationId } from "@lapor/openapi/operations";
import { hashKey, isValidKey, type KeyRecord, type NewKey } from "../keys/keys.ts";
import { noteKeySighting, type SightingContext } from "../keys/sightings.ts";
import type { Caller } from "../limits/client-info.ts";
import { nobody, principalOf, principalOfSession } from "../officers/principal.ts";
import { isSecureUrl, openSession, type SessionContext, sessionTokenIn } from "../officers/sessions.ts";
import { DomainError, type Text } from "../platform/domain-error.ts";
import { hasOneAgency } from "../policy/channel-mode.ts";
import type { System } from "../records/ports.ts";
import type { Principal } from "../records/principal.ts";

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
const onlySessions: Text = {
  id: "Operasi ini untuk petugas yang masuk di kanal ini, tanpa kunci.",
  en: "This operation is for officers who signed in at this channel, without a key.",
};
const noTriage: Text = {
  id: "Kanal ini dijalankan oleh satu instansi dan tidak memiliki tim verifikasi. Minta pengelola kanal mencabut kunci ini.",
  en: "One agency runs this channel, so that it has no national triage. Ask the channel's operator to revoke this key.",
};
/** The message when the access code is missing. */
export const codeMissing: Text = {
  id: "Kirim kode akses laporan di header Lapor-Access-Code.",
  en: "Send the report's access code in the Lapor-Access-Code header.",
};

/**
 * Allows every site. Only the mock has keys with this origin, because `createKey` accepts only real origins.
 */
const anyOrigin = "*";

export type AuthenticateContext = SessionContext &
  SightingContext &
  Pick<System, "policy"> & {
    /** Publishable keys by hash, as this process last loaded them. */
    knownKeys: Map<string, KeyRecord>;
  };

interface AuthenticateOptions {
  publicUrl: string;
  /** Called with the id of a valid key or officer. */
  onFound(id: string): void;
  /** Whether the request counts as a use of the session. Default: true. */
  isUse?: boolean;
}

/**
 * Finds the key or session of a request and checks that it can be used for this operation from this origin.
 * `onFound` receives the id of a valid key before that check, so the log also names a key that is used where
 * it is not allowed.
 */
export async function authenticate(
  context: AuthenticateContext,
  operation: Operation,
  request: Pick<Request, "method" | "headers">,
  { publicUrl, onFound, isUse = true }: AuthenticateOptions,
): Promise<Principal> {
  if (operation.security.length === 0) return nobody;
  const officer = await authenticateSession(context, operation, request, { publicUrl, isUse });
  if (officer) {
    onFound(officer.id);
    return officer;
  }
  const { headers } = request;
  const hash = await hashIn(headers, context);
  const key = hash === undefined ? undefined : await context.store.find("keys", { hash });
  if (!key || key.revokedAt) {
    if (hash !== undefined) context.knownKeys.delete(hash);
    throw new DomainError("unauthorized");
  }
  onFound(key.id);
  checkKey(context, operation, headers, key);
  rememberKey(context, key);
  const origin = headers.get("origin");
  if (key.kind === "publishable" && origin !== null) await noteKeySighting(context, key, origin);
  return principalOf(key);
}

async function hashIn(headers: Headers, { hashing }: Pick<System, "hashing">) {
  const token = /^Bearer ([\w-]{1,128})$/i.exec(headers.get("authorization") ?? "")?.[1];
  return token === undefined ? undefined : hashKey(token, hashing);
}

/** Checks that a key can be used for this operation from this origin. */
function checkKey(
  { policy, clock }: Pick<System, "policy" | "clock">,
  operation: Operation,
  headers: Headers,
  key: KeyRecord,
): void {
  if (!isValidKey(key, clock.now())) throw new DomainError("key_expired");
  if (!operation.security.flat().some((scheme) => scheme.endsWith("Key")))
    throw new DomainError("wrong_key_kind", { detail: onlySessions });
  // A channel with a single agency may have been `standalone` when the key was created.
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
}

/**
 * Operations that call `confirmKey` themselves, in the same round trip as their first database statements.
 */
const confirmLate: readonly OperationId[] = ["submitReport", "getReport"];

/** The caller identified by a key or session, and how to confirm it. */
export type Recognized = Pick<Caller, "principal" | "confirmKey">;

/**
 * Works like `authenticate`, with one exception: for a `confirmLate` operation with a recently validated key,
 * `confirmKey()` looks up the key in the store, together with the operation's own statements. Await
 * `confirmKey()` before writing or responding.
 */
export async function recognizeKey(
  context: AuthenticateContext,
  operation: Operation,
  request: Pick<Request, "method" | "headers">,
  options: AuthenticateOptions,
): Promise<Recognized> {
  const key = await findKnownKey(context, operation, request.headers);
  if (!key) {
    const principal = await authenticate(context, operation, request, options);
    return { principal, confirmKey: async () => principal };
  }
  let confirmed: Promise<Principal> | undefined;
  const confirmKey = () => (confirmed ??= authenticate(context, operation, request, options));
  return { principal: principalOf(key), confirmKey };
}

/**
 * Finds a publishable key as this process last loaded it. Returns undefined if the key was not valid for this
 * kind of request.
 */
async function findKnownKey(
  context: AuthenticateContext,
  operation: Operation,
  headers: Headers,
): Promise<KeyRecord | undefined> {
  if (!confirmLate.includes(operation.id)) return undefined;
  const hash = await hashIn(headers, context);
  const key = hash === undefined ? undefined : context.knownKeys.get(hash);
  try {
    if (key) checkKey(context, operation, headers, key);
    return key;
  } catch {
    // The key may have changed since it was loaded, so `authenticate` checks it in the store.
    return undefined;
  }
}

const mostKnownKeys = 1000;

function rememberKey({ knownKeys }: AuthenticateContext, key: KeyRecord): void {
  if (key.kind !== "publishable") return;
  if (knownKeys.size >= mostKnownKeys && !knownKeys.has(key.hash)) knownKeys.clear();
  knownKeys.set(key.hash, key);
}

const elsewhere: Text = {
  id: "Sesi petugas hanya berlaku dari halaman kanal ini sendiri.",
  en: "An officer's session is accepted only from the pages of this channel.",
};
const ended: Text = {
  id: "Sesi Anda telah berakhir. Masuk lagi.",
  en: "Your session has ended. Sign in again.",
};
const officerOfTriage: Text = {
  id: "Kanal ini dijalankan oleh satu instansi dan tidak memiliki tim verifikasi.",
  en: "One agency runs this channel, so that it has no national triage.",
};

/**
 * Whether a page of the channel sent the request. Browsers set `Sec-Fetch-Site` themselves (Fetch Metadata),
 * send `Origin` with every request except GET and HEAD, and let other sites add headers only with CORS.
 */
function comesFromChannel({ method, headers }: Pick<Request, "method" | "headers">, publicUrl: string) {
  const isRead = method === "GET" || method === "HEAD";
  const origin = headers.get("origin");
  const own = new URL(publicUrl).origin;
  return (
    headers.get("sec-fetch-site") === "same-origin" &&
    (origin === own || (origin === null && isRead)) &&
    (isRead || headers.get("lapor-officer") === "1")
  );
}

/**
 * Finds the officer that a session cookie belongs to. Returns undefined when the request has a key, carries
 * no cookie, or calls an operation that does not accept sessions; the cookie is then ignored. Throws
 * `unauthorized` for an invalid session.
 */
async function authenticateSession(
  context: SessionContext & Pick<System, "policy">,
  { security, codes }: Operation,
  request: Pick<Request, "method" | "headers">,
  { publicUrl, isUse }: { publicUrl: string; isUse: boolean },
): Promise<Principal | undefined> {
  if (!security.some((schemes) => schemes.includes("officerSession"))) return undefined;
  if (request.headers.has("authorization") || !isSecureUrl(new URL(publicUrl))) return undefined;
  const token = sessionTokenIn(request.headers.get("cookie"), publicUrl);
  if (token === undefined) return undefined;
  if (!comesFromChannel(request, publicUrl)) throw new DomainError("unauthorized", { detail: elsewhere });
  const open = await openSession(context, token, { isUse });
  if (!open) throw new DomainError("unauthorized", { detail: ended });
  const mayRefuseRole = codes.includes("role_not_allowed");
  if (mayRefuseRole && open.officer.agencyId === null && hasOneAgency(context.policy))
    throw new DomainError("role_not_allowed", { detail: officerOfTriage });
  return principalOfSession(open);
}
