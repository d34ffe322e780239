import type { paths } from "@lapor/openapi";
import createClient, { type Client, type ClientPathsWithMethod, type MethodResponse } from "openapi-fetch";
import type { Call, CallOptions } from "./call.ts";
import type { LaporOptions } from "./lapor.ts";
import { LaporError } from "./lapor-error.ts";
import type { Transport } from "./upload.ts";

type Verb = "GET" | "POST" | "PUT" | "DELETE";
type PathOf<V extends Verb> = ClientPathsWithMethod<Client<paths>, Lowercase<V>>;

type OrUndefined<Values> = { [Name in keyof Values]: Values[Name] | undefined };
/** What opens a report is a security scheme of the contract, not a parameter. */
type Access = { "Lapor-Access-Code"?: string | undefined };
type Params<Operation> = Operation extends { parameters: infer All extends object }
  ? OrUndefined<{ [Place in keyof All]: All[Place] & (Place extends "header" ? Access : unknown) }>
  : never;
type Body<Operation> = Operation extends { requestBody: { content: infer Kinds } }
  ? Kinds[keyof Kinds]
  : undefined;
/** How an upload puts its body into a form, sends it, and the milliseconds that it may take on top of the timeout. */
type UploadTraits = [form?: () => FormData, transport?: Transport | undefined, extraTime?: number];
type Rest<Operation> = Operation extends { requestBody: { content: unknown } }
  ? [params: Params<Operation>, body: Body<Operation>, ...upload: UploadTraits]
  : Operation extends { parameters: { path: object } }
    ? [params: Params<Operation>]
    : [params?: Params<Operation>];

/** The steps that an officer can take with a report, as the contract's addresses name them. */
export type StepName =
  | "verify"
  | "assign"
  | "transfer"
  | "follow-up"
  | "request-information"
  | "answer"
  | "close"
  | "archive"
  | "merge"
  | "release"
  | "retract";
export type StepBody<Name extends StepName> = Body<paths[`/v1/agency-reports/{trackingId}/${Name}`]["post"]>;

/** What the reporter can write to a report, as the contract's addresses name it. */
export type WriteName = "replies" | "feedback" | "withdraw";
export type WriteBody<Name extends WriteName> = Body<paths[`/v1/reports/{trackingId}/${Name}`]["post"]>;

/** Calls one operation, typed by the contract: which parameters and body it takes, and what it gives. */
export type Send = <V extends Verb, Path extends PathOf<V>>(
  verb: V,
  path: Path,
  options: CallOptions | undefined,
  ...rest: Rest<paths[Path][Lowercase<V>]>
) => Promise<MethodResponse<Client<paths>, Lowercase<V>, Path>>;

interface Message extends RequestInit {
  url: string;
  headers: Headers;
}

/**
 * What openapi-fetch builds instead of a `Request`, whose body can be sent once: this is sent by each try as it is. The platform's
 * `fetch` is also a quarter slower on a `Request` (Node 24).
 */
function Message(url: string, init: Omit<Message, "url">): Message {
  return { ...init, url };
}

/** Opens the channel at `baseUrl` to the holder of `key` by openapi-fetch, each of whose requests is sent as one `call`. */
export function createSend(
  call: Call,
  ownTransport: Transport,
  { baseUrl, key, locale, solveChallenge }: LaporOptions,
): Send {
  const client = createClient<paths>({
    baseUrl: baseUrl.replace(/\/+$/, ""),
    headers: { Authorization: `Bearer ${key}` },
    querySerializer: { array: { style: "form", explode: false } },
    Request: Message as unknown as typeof Request,
  });
  const solve = (error: LaporError, signal: AbortSignal | undefined) =>
    solveChallenge!(error.challenge!, { signal }).catch((cause) => {
      throw signal?.aborted
        ? new LaporError({ code: "aborted", message: "Ended by its signal.", cause: signal.reason })
        : Object.assign(error, { cause });
    });
  const send = async (
    verb: Verb,
    path: string,
    options: CallOptions = {},
    params: object = {},
    body?: object,
    bodySerializer?: () => FormData,
    transport = ownTransport,
    extraTime?: number,
  ) => {
    let answer: unknown;
    const fetch = async ({ url, ...init }: Message) => {
      const { headers } = init;
      const tryOnce = () =>
        call(
          (signal) => transport(url, { ...init, signal }),
          (response) => response.json(),
          verb === "GET" || headers.has("Idempotency-Key"),
          [key, headers.get("Lapor-Access-Code")],
          options,
          extraTime,
        );
      // A second one, where the answer to the first was lost: a solution counts once.
      for (let rest = 2; answer === undefined; rest--) {
        answer = await tryOnce().catch(async (error: LaporError) => {
          if (!solveChallenge || !error.challenge || !rest) throw error;
          headers.set("Lapor-Challenge", await solve(error, options.signal));
        });
      }
      // The answer has been read: only then is it known whether to try again.
      return new Response();
    };
    const headers = { "Accept-Language": options.locale ?? locale };
    try {
      await (client[verb] as (path: string, init: object) => Promise<unknown>)(path, {
        params,
        body,
        bodySerializer,
        fetch,
        headers,
      });
    } catch (cause) {
      if (cause instanceof LaporError) throw cause;
      const message = "The request cannot be formed.";
      throw new LaporError({ code: "invalid_request", message, cause, secrets: [key] });
    }
    return answer;
  };
  // `Send` says in types what openapi-fetch's methods ask for and give; through a type parameter they cannot be followed.
  return send as Send;
}
