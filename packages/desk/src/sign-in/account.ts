import type { MapSettings } from "../session/session.ts";

export interface SignInMethods {
  passkey: boolean;
  password: boolean;
  oidc: { name: string } | null;
}

/** The settings that the server adds to the page. */
export interface PageSettings {
  channelName: string;
  signIn: SignInMethods;
  map?: MapSettings;
}

/** Returns the settings in the page, or undefined if there are none, as in tests. */
export function readPageSettings(page: Document): PageSettings | undefined {
  const text = page.getElementById("lapor-settings")?.textContent;
  return text ? (JSON.parse(text) as PageSettings) : undefined;
}

/** Thrown when a sign-in request is refused, or when it gets no response (`network`). */
export class AccountFailure extends Error {
  override name = "AccountFailure";
  readonly code: string;
  /** In seconds. */
  readonly retryAfter: number | undefined;

  constructor(code: string, retryAfter?: number) {
    super(code);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** Sends a request to the sign-in service. Throws `AccountFailure`. */
export type SendToAccount = <Result extends object>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: object,
) => Promise<Result>;

/** @param api The sign-in service's URL, with a trailing slash. */
export function createAccount(api: string): SendToAccount {
  return async <Result extends object>(method: string, path: string, body?: object): Promise<Result> => {
    const headers = method === "POST" ? { "content-type": "application/json" } : undefined;
    const sent = { method, ...(headers && { headers, body: JSON.stringify(body ?? {}) }) };
    const response = await fetch(api + path, sent).catch(() => undefined);
    if (!response) throw new AccountFailure("network");
    const result: unknown = response.status === 204 ? {} : await response.json().catch(() => ({}));
    if (response.ok) return result as Result;
    const wait = Number(response.headers.get("retry-after") ?? Number.NaN);
    throw new AccountFailure(
      (result as { code?: string }).code ?? "other",
      Number.isFinite(wait) ? wait : undefined,
    );
  };
}
