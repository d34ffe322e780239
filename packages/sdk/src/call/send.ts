import type { paths } from "@lapor/openapi";
import { type Client, type ClientPathsWithMethod, createFinalURL } from "openapi-fetch";
import type { Lapor } from "../lapor.gen.ts";
import { LaporError } from "../lapor-error.ts";
import type { LaporOptions } from "../lapor-options.ts";
import type { Transport } from "../upload/upload.ts";
import { aborted, type Call, now, timedOut } from "./call.ts";
import type { ConditionalCallOptions, UploadOptions } from "./call-options.ts";
import { createIdempotencyKey } from "./idempotency-key.ts";
import { waitUntil } from "./wait-until.ts";

type Verb = "GET" | "POST" | "PUT" | "DELETE";
type PathOf<V extends Verb> = ClientPathsWithMethod<Client<paths>, Lowercase<V>>;

/**
 * How an operation is sent: a method and a path that the contract has, and a letter for each thing that it takes besides. `a` access code,
 * `v` version seen, `k` idempotency key, `r` reason, `b` body, `e` a body with nothing in it, `q` query.
 */
export type Route = { [V in Verb]: `${V} ${PathOf<V>}${"" | ` ${string}`}` }[Verb];

/** What is sent to one operation. */
export interface Message {
  operation: keyof Lapor;
  route: Route;
  /** What the path names: an id, or what has it. */
  place?: unknown;
  query?: object | undefined;
  reason?: string | undefined;
  body?: BodyInit | undefined;
  /** Of an upload: how to send it, and the milliseconds that it may take on top of the timeouts. */
  transport?: Transport | undefined;
  extraTime?: number | undefined;
}

/** Sends one operation as one call. */
export type Send = (
  message: Message,
  options: Pick<UploadOptions, "idempotencyKey" | "accessCode"> & ConditionalCallOptions,
) => Promise<object>;

/** Opens the channel at `baseUrl` to the holder of `key`. */
export function createSend(
  call: Call,
  ownTransport: Transport,
  { baseUrl, key, locale: ownLocale, totalTimeout: ownTotal = 0, solveChallenge }: LaporOptions,
): Send {
  const writing = {
    baseUrl: baseUrl.replace(/\/+$/, ""),
    pathSerializer: fillPath,
    querySerializer: writeQuery,
  };
  /** Undefined when the milliseconds are over, or the signal has ended; the solver's signal ends with either: the caller's own where there is no limit. */
  const solve = async (error: LaporError, milliseconds: number, signal: AbortSignal) => {
    const controller = new AbortController();
    const until = milliseconds < Infinity ? controller.signal : signal;
    const solving = solveChallenge!(error.challenge!, { signal: until }).catch((cause) => {
      if (!signal.aborted) throw Object.assign(error, { cause });
    });
    const solution = await waitUntil(milliseconds, signal, solving);
    controller.abort(signal.reason);
    return solution as string | undefined;
  };
  return async (
    { operation, route, place, query, reason, body, transport = ownTransport, extraTime = 0 },
    options,
  ): Promise<object> => {
    const {
      signal = new AbortController().signal,
      totalTimeout = ownTotal && ownTotal + extraTime,
      locale = ownLocale,
      idempotencyKey,
      accessCode,
      ifNoneMatch,
    } = options;
    const [method = "", path = "", takes = ""] = route.split(" ");
    const { version, accessCode: ownCode } = Object(place);
    const code = takes.includes("a") ? (accessCode ?? ownCode) : undefined;
    let url: string;
    let headers: Headers;
    try {
      url = createFinalURL(path, { ...writing, params: { path: { place }, query: { ...query } } });
      const given = {
        Authorization: `Bearer ${key}`,
        "Accept-Language": locale,
        "Content-Type": typeof body === "string" ? "application/json" : undefined,
        "If-Match": takes.includes("v") && version ? `"${version}"` : undefined,
        "If-None-Match": ifNoneMatch,
        // A reason that is no string is the channel's to refuse.
        "Identity-Reason": reason === undefined ? undefined : encodeURIComponent(reason),
        "Idempotency-Key": takes.includes("k") ? (idempotencyKey ?? createIdempotencyKey()) : undefined,
        // Typed by people, and on phones: a long dash or a line break would be no header, and the channel skips spaces.
        "Lapor-Access-Code": code?.replace(/[^!-~]+/g, " "),
      };
      // By hand: openapi-fetch's own merging is for more kinds of headers, and a fiftieth of the program that sends a report.
      headers = new Headers();
      for (const [name, value] of Object.entries(given)) if (value !== undefined) headers.set(name, value);
    } catch (cause) {
      const message = `Not sent: ${(cause as Error).message}`;
      throw new LaporError({ code: "invalid_request", message, cause, secrets: [key, idempotencyKey] });
    }
    const end = now() + (totalTimeout || Infinity);
    // A second one, where the answer to the first was lost: a solution counts once.
    for (let rest = 2; ; rest--) {
      try {
        return await call(
          {
            operation,
            method,
            url,
            // A redirect would hand key, access code and words on to an address that nobody chose.
            send: (signal) =>
              transport(url, { method, headers, body: body ?? null, signal, redirect: "manual" }),
            read: (response) => response.json(),
            repeatable: method === "GET" || takes.includes("k"),
            secrets: [key, headers.get("Lapor-Access-Code"), headers.get("Idempotency-Key")],
            extraTime,
          },
          { ...options, totalTimeout: end - now() },
        );
      } catch (error) {
        if (!solveChallenge || !rest || !(error as LaporError)?.challenge) throw error;
        const solution = await solve(error as LaporError, end - now(), signal);
        if (signal.aborted) throw new LaporError(aborted(signal));
        if (solution === undefined || now() >= end) throw new LaporError(timedOut(totalTimeout));
        headers.set("Lapor-Challenge", solution);
      }
    }
  };
}

/** Puts into the path what it names: an id given by itself, or out of what has it. */
const fillPath = (path: string, { place }: { place?: unknown }): string =>
  path.replace(/\{(\w+)\}/g, (_, name) => {
    const { id, [name]: value = id } = Object(place);
    const part = typeof place === "string" ? place : value;
    if (!part) throw new TypeError(`${name} is missing.`);
    return encodeURIComponent(part);
  });

/** What is not given is left out, an empty list too; a list is one value with commas. */
const writeQuery = (query: object): string =>
  Object.entries(query)
    .flatMap(([name, value]) => {
      const values = [value ?? []].flat();
      return values.length ? `${name}=${values.map((each) => encodeURIComponent(`${each}`))}` : [];
    })
    .join("&");
