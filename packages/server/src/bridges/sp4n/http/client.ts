import { type NationalFile, wellFormed } from "@lapor/channel/store";
import type { Sp4nMapping } from "../mapping/mapping.ts";
import { failureOfRead, isSuccess } from "./outcome.ts";
import { type Exchange, sendRequest } from "./send-request.ts";

/** The values of the placeholders in a path, such as {id}. */
type Values = Readonly<Record<string, string>>;

interface Limits {
  signal: AbortSignal;
  mayWrite?(): boolean;
}

/** A client for the SP4N-LAPOR! interface, with the address, headers and time limits of one mapping. */
export interface Sp4nClient {
  get(path: string, values: Values, limits: Limits): Promise<Exchange>;
  post(
    path: string,
    values: Values,
    content: { contentType: string; body: Uint8Array; isUpload?: boolean },
    limits: Limits,
  ): Promise<Exchange>;
  /** Reads a JSON value. Rejects with an error whose message is a short code. */
  readJson(path: string, values: Values, signal: AbortSignal): Promise<unknown>;
  /**
   * Downloads a file from the interface's own origin. Returns undefined for a file from elsewhere or one that
   * is too large. Rejects with a short code when it cannot be read now.
   */
  download(url: string, signal: AbortSignal): Promise<Uint8Array | undefined>;
}

/** The size limit in bytes for a file that SP4N-LAPOR! adds to a complaint. */
const mostFileBytes = 25 * 1024 * 1024;

const fillPath = (path: string, values: Values): string =>
  path.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? encodeURIComponent(values[name] ?? "") : place,
  );

/**
 * Parses a JSON value whose strings are well-formed, so each can be used in a URL. Returns undefined for
 * anything else.
 */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body), (_, value: unknown) =>
      typeof value === "string" ? wellFormed(value) : value,
    );
  } catch {
    return undefined;
  }
}

export function createSp4nClient({ baseUrl, headers, timeouts }: Sp4nMapping): Sp4nClient {
  const { connectMs, requestMs, uploadMs } = timeouts;
  const send = (
    request: Pick<Parameters<typeof sendRequest>[0], "method" | "url" | "body" | "mostBytes" | "headers"> &
      Limits,
    totalMs: number,
  ) =>
    sendRequest({
      ...request,
      headers: { accept: "application/json", ...headers, ...request.headers },
      connectMs,
      totalMs,
    });

  const get: Sp4nClient["get"] = (path, values, limits) =>
    send({ method: "GET", url: baseUrl + fillPath(path, values), headers: {}, ...limits }, requestMs);

  return {
    get,
    post: (path, values, { contentType, body, isUpload }, limits) =>
      send(
        {
          method: "POST",
          url: baseUrl + fillPath(path, values),
          body,
          headers: { "content-type": contentType },
          ...limits,
        },
        isUpload ? uploadMs : requestMs,
      ),
    async readJson(path, values, signal) {
      const result = await get(path, values, { signal });
      if (!isSuccess(result)) throw new Error(failureOfRead(result));
      const value = parseJson(result.body);
      if (value === undefined) throw new Error("invalid_response");
      return value;
    },
    async download(url, signal) {
      // Credentials are never sent to another server, and no response can choose what this server downloads.
      if (!URL.canParse(url) || new URL(url).origin !== new URL(baseUrl).origin) return undefined;
      const result = await send(
        { method: "GET", url, headers: { accept: "*/*" }, signal, mostBytes: mostFileBytes },
        uploadMs,
      );
      if (result.failure === "too_large") return undefined;
      if (!isSuccess(result)) throw new Error(failureOfRead(result));
      return result.body;
    },
  };
}

/** Reads one of the channel's own files. Returns undefined when it cannot be read. */
export const readOwnFile = (file: NationalFile, signal: AbortSignal): Promise<Uint8Array | undefined> =>
  file.read(signal).catch(() => undefined);
