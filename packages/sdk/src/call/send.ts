import { createFinalURL } from "openapi-fetch";
import { checkNumbers, secretsIn } from "../for-programs.ts";
import type { Lapor } from "../lapor.gen.ts";
import { LaporError } from "../lapor-error.ts";
import { aborted, type Call, timedOut, unsent } from "./call.ts";
import type { ConditionalCallOptions } from "./call-options.ts";
import { createIdempotencyKey } from "./idempotency-key.ts";
import type { ProgramOptions } from "./program-options.ts";
import { longestBody, readJson, tooLarge } from "./read-json.ts";
import type { Transport } from "./transport.ts";
import type { UploadOptions } from "./upload-options.ts";
import { now, waitUntil } from "./wait-until.ts";

/**
 * An operation's route: method, name, path after `/v1/`, and a letter for each further argument. `a` access
 * code, `v` version, `r` reason, `s` changes nothing, `b` body, `e` empty body, `q` query, `f` returns a
 * file, `l` returns a list. All routes except `GET`, `DELETE` and `s` have an idempotency key.
 */
export type Route = [method: string, operation: keyof Lapor, path: string, takes?: string];

/** A call's arguments. */
export interface Message {
  route: Route;
  /** The path parameter, as an id or an object that has it. */
  pathArgument?: unknown;
  query?: object | undefined;
  reason?: string | undefined;
  body?: BodyInit | undefined;
  /** Only for uploads: the transport, and the milliseconds to add to the timeouts. */
  transport?: Transport | undefined;
  extraTime?: number | undefined;
}

export type Send = (
  message: Message,
  options: Pick<UploadOptions, "idempotencyKey" | "accessCode"> & ConditionalCallOptions,
) => Promise<object>;

export function createSend(
  call: Call,
  ownTransport: Transport,
  {
    baseUrl,
    key,
    headers: ownHeaders,
    locale: ownLocale,
    totalTimeout: ownTotal = 0,
    solveChallenge,
    secrets: ownSecrets = [],
  }: ProgramOptions,
): Send {
  const writing = {
    baseUrl: baseUrl.replace(/\/?(\/v1)?\/?$/, "/v1/"),
    pathSerializer: fillPath,
    querySerializer: writeQuery,
  };
  /**
   * Solves a challenge. Resolves to undefined after a timeout or an abort, which also abort the solver's
   * signal. Without a time limit, the solver gets the caller's own signal.
   */
  const solve = async (error: LaporError, milliseconds: number, signal: AbortSignal | undefined) => {
    const controller = new AbortController();
    const until = milliseconds < Infinity ? controller.signal : signal;
    const solving = solveChallenge!(error.challenge!, { signal: until }).catch((cause) => {
      if (!signal?.aborted) throw Object.assign(error, { cause });
    });
    const solution = await waitUntil(milliseconds, signal, solving);
    controller.abort(signal?.reason);
    return solution as string | undefined;
  };
  return async (
    {
      route: [method, operation, path, takes = ""],
      pathArgument,
      query,
      reason,
      body,
      transport = ownTransport,
      extraTime = 0,
    },
    options,
  ): Promise<object> => {
    const {
      signal,
      totalTimeout = ownTotal && ownTotal + extraTime,
      locale = ownLocale,
      idempotencyKey,
      accessCode,
      ifNoneMatch,
    } = options;
    const target = typeof pathArgument === "string" ? { id: pathArgument } : Object(pathArgument);
    const { version, accessCode: ownCode, followCode } = target;
    const code = takes.includes("a") ? (accessCode ?? ownCode) : undefined;
    const secrets = () => [
      ...ownSecrets,
      ...secretsIn(options.headers),
      key,
      idempotencyKey,
      followCode,
      headers.get("Lapor-Access-Code"),
      headers.get("Idempotency-Key"),
    ];
    let url: string;
    const headers = new Headers();
    try {
      checkNumbers(options);
      url = createFinalURL(path, { ...writing, params: { path: target, query: { ...query } } });
      const given = {
        ...ownHeaders,
        ...options.headers,
        Authorization: key && `Bearer ${key}`,
        // Forms on other sites cannot send a custom header.
        "Lapor-Officer": key ? undefined : "1",
        "Accept-Language": locale,
        "Content-Type": typeof body === "string" ? "application/json" : undefined,
        "If-Match": takes.includes("v") && version ? `"${version}"` : undefined,
        "If-None-Match": ifNoneMatch,
        // The channel rejects a reason that is not a string.
        "Identity-Reason": reason === undefined ? undefined : encodeURIComponent(reason),
        "Idempotency-Key":
          /^P/.test(method) && !takes.includes("s") ? (idempotencyKey ?? createIdempotencyKey()) : undefined,
        // Reporters type the code on phones, which may insert a long dash or a line break. Both are invalid
        // in a header. The channel ignores spaces.
        "Lapor-Follow-Code": followCode,
        "Lapor-Access-Code": code?.replace(/[^!-~]+/g, " "),
      };
      // openapi-fetch can merge headers too, but its code would add 2 % to a program that sends a report.
      for (const [name, value] of Object.entries(given)) if (value !== undefined) headers.set(name, value);
    } catch (cause) {
      throw new LaporError({ ...unsent(cause as Error), operation, secrets: secrets() });
    }
    const end = now() + (totalTimeout || Infinity);
    // Allows a second challenge, because a solution is valid only once and the response to it may have been
    // lost.
    for (let rest = 2; ; rest--) {
      try {
        return await call(
          {
            operation,
            method,
            url,
            // The limits on an access code apply per report.
            lane: takes.includes("a") ? url : operation,
            // A redirect would send the key, access code and text to another address.
            send: (signal) =>
              transport(url, { method, headers, body: body ?? null, signal, redirect: "manual" }),
            read: options.read ?? ((response) => readResult(response, takes)),
            repeatable: method !== "DELETE",
            secrets,
            extraTime,
          },
          { ...options, totalTimeout: end - now() },
        );
      } catch (error) {
        if (!solveChallenge || !rest || !(error as LaporError)?.challenge) throw error;
        const solution = await solve(error as LaporError, end - now(), signal);
        if (signal?.aborted) throw new LaporError({ ...aborted(signal), operation });
        if (solution === undefined || now() >= end)
          throw new LaporError({ ...timedOut(totalTimeout), operation });
        headers.set("Lapor-Challenge", solution);
      }
    }
  };
}

/** Returns undefined for a body of another form, which is not from the channel. */
async function readResult(response: Response, takes: string): Promise<object | undefined> {
  if (takes.includes("f")) return response.blob();
  const body = await readJson(response, longestBody);
  const list = takes.includes("l") && body !== tooLarge ? Object(body).data : [];
  return Array.isArray(body) || !Array.isArray(list) ? undefined : (body as object);
}

/** Fills in the path parameters from an object that has them, or from an id. */
function fillPath(path: string, target: Record<string, unknown>): string {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const { id, [name]: part = id } = target;
    if (!part) throw new TypeError(`${name} is missing.`);
    return encodeURIComponent(`${part}`);
  });
}

/** Writes a query string. Omits missing values and empty lists, and joins lists with commas. */
function writeQuery(query: object): string {
  return Object.entries(query)
    .flatMap(([name, value]) => {
      const values = [value ?? []].flat();
      return values.length ? `${name}=${values.map((each) => encodeURIComponent(`${each}`))}` : [];
    })
    .join("&");
}
