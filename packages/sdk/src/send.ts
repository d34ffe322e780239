import type { paths } from "@lapor/openapi";
import type { Message, Transport } from "./attempt.ts";
import type { Call, CallOptions } from "./call.ts";

type Method = "get" | "post";
type PathOf<M extends Method> = {
  [Path in keyof paths]: paths[Path][M] extends { responses: unknown } ? Path : never;
}[keyof paths];

type Parameters<Operation> = Operation extends {
  parameters: infer All extends { path?: unknown; query?: unknown };
}
  ? { [Place in keyof Pick<All, "path" | "query">]: All[Place] | undefined }
  : never;
type Body<Operation> = Operation extends { requestBody: { content: infer Kinds } }
  ? Kinds[keyof Kinds]
  : undefined;
type Json<Answer> = Answer extends { content: { "application/json": infer Value extends object } }
  ? Value
  : never;
type Result<Operation> = Operation extends { responses: infer All }
  ? { [Status in keyof All]: Status extends 200 | 201 ? Json<All[Status]> : never }[keyof All]
  : never;

/** The steps that an officer can take with a report, as the contract's addresses name them. */
export type StepName = "verify" | "assign" | "transfer" | "follow-up" | "answer" | "close";
export type StepBody<Name extends StepName> = Body<paths[`/v1/agency-reports/{trackingId}/${Name}`]["post"]>;

/** What a message needs besides what the contract's types say of it. */
export interface MessageTraits {
  /** Makes a POST safe to repeat. */
  idempotencyKey?: string | undefined;
  accessCode?: string | undefined;
  /** The version of the report that an officer's step is meant for. */
  version?: number;
  /** Builds the body, instead of JSON. */
  form?: () => FormData;
  transport?: Transport | undefined;
  /** Milliseconds on top of the client's timeout. */
  extraTime?: number;
}

/** Calls one operation, typed by the contract: which parameters and body it takes, and what it gives. */
export type Send = <M extends Method, Path extends PathOf<M>>(
  method: M,
  path: Path,
  parameters: Parameters<paths[Path][M]>,
  body: Body<paths[Path][M]>,
  options: CallOptions | undefined,
  traits?: MessageTraits,
) => Promise<Result<paths[Path][M]>>;

/** Puts operations into HTTP as the contract says it, for a channel at `baseUrl` and as the holder of `key`. */
export function createSend(call: Call, baseUrl: string, key: string, locale: string | undefined): Send {
  const root = baseUrl.replace(/\/+$/, "");
  return (method, path, parameters, body, options, traits = {}) => {
    const { idempotencyKey, accessCode, version, form, transport, extraTime } = traits;
    const build = (signal: AbortSignal): Message => [
      root + formAddress(path, parameters.path, parameters.query),
      {
        method,
        signal,
        headers: formHeaders({
          Authorization: `Bearer ${key}`,
          "Accept-Language": options?.locale ?? locale,
          "Content-Type": body && !form ? "application/json" : undefined,
          "Idempotency-Key": idempotencyKey,
          "If-Match": version === undefined ? version : `"${version}"`,
          // Typed by people, and on phones: a long dash or a line break would be no header, and the channel skips spaces.
          "Lapor-Access-Code": accessCode?.replace(/[^!-~]+/g, " "),
        }),
        body: form ? form() : body ? JSON.stringify(body) : null,
      },
    ];
    return call(
      {
        repeatable: method === "get" || !!idempotencyKey,
        build,
        read: (response) => response.json(),
        secrets: [key, accessCode],
        transport,
        extraTime,
      },
      options,
    );
  };
}

function formAddress(path: string, places: unknown, query: unknown): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) search.append(name, `${value}`);
  }
  const address = path.replace(/{(\w+)}/g, (_, name: string) =>
    encodeURIComponent((places as Record<string, string>)[name]!),
  );
  return `${search}` ? `${address}?${search}` : address;
}

function formHeaders(wanted: Record<string, string | undefined>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(wanted)) {
    // Left to the platform, it would be said only in sending, and look like a lost connection.
    if (/[^ -~]/.test(value ?? "")) throw new TypeError(`${name} holds a sign that no header can carry.`);
    if (value) headers[name] = value;
  }
  return headers;
}
