import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type BlobReader, openingBytes, StoreUnavailable } from "@lapor/channel/store";
import { AwsClient } from "aws4fetch";
import { checkedKey, type FileStore, keyForm, type StoredFile } from "./file-store.ts";

export interface S3Address {
  /** For example `https://s3.ap-southeast-3.amazonaws.com`, without a trailing slash. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  /**
   * Whether the bucket is part of the path instead of the host name, as most servers other than Amazon's
   * require.
   */
  forcePathStyle: boolean;
}

interface S3Patience {
  /**
   * Milliseconds for one attempt, including the response: enough for ten megabytes at 1 MB/s, and as much
   * again.
   */
  tryMs?: number;
  tries?: number;
  /** Milliseconds before the second attempt. Each further pause is twice as long. */
  pauseMs?: number;
}

/** The server responded with a permanent refusal: wrong key, unknown bucket or another region. */
export class S3Refused extends StoreUnavailable {
  override name = "StoreUnavailable";
  /** The S3 error code ("NoSuchBucket"), or else the HTTP status. */
  readonly code: string;

  constructor(code: string) {
    super(`The S3 server refuses (${code}).`);
    this.code = code;
  }
}

interface S3Request {
  method: "GET" | "HEAD" | "PUT" | "DELETE";
  key?: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: Uint8Array<ArrayBuffer>;
}

interface S3Response {
  status: number;
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The header for a file's SHA-256 hash, checked on reading to detect damage in transit or in the store. */
const digestHeader = "x-amz-meta-sha256";
const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const textOf = ({ bytes }: S3Response): string => new TextDecoder().decode(bytes);
/**
 * Returns the text of an XML element without child elements. S3's lists and errors, with plain names as keys,
 * need no other XML features.
 */
const elementOf = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];

/** Whether an error is temporary: the server is busy or failing, or did not receive the whole request. */
const isPassing = (response: S3Response): boolean =>
  response.status >= 500 ||
  response.status === 429 ||
  response.status === 408 ||
  codeOf(response) === "RequestTimeout";

const emptyReader: BlobReader = { size: 0, read: async () => new Uint8Array(), close: async () => {} };

/** Returns the length of the whole file from the response to a range request. */
const sizeOf = ({ status, headers, bytes }: S3Response): number =>
  status === 206 ? Number(/\/(\d+)$/.exec(headers.get("content-range") ?? "")?.[1]) : bytes.length;

/**
 * Stores files in a bucket of an S3-compatible server, each verified by SHA-256 in both directions. Throws
 * `RangeError` for a key that is not a plain name. Throws `StoreUnavailable` when the server fails, or
 * `S3Refused` when retrying cannot help. No error shows a secret.
 * @param folder A folder in the bucket. Its keys are separate from the bucket's other files.
 */
export function s3Blobs(
  address: S3Address,
  { tryMs = 20_000, tries = 3, pauseMs = 200 }: S3Patience = {},
  folder = "",
): FileStore {
  const prefix = folder && `${folder}/`;
  const { accessKeyId, secretAccessKey, region } = address;
  const signer = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3" });
  const base = bucketUrl(address);

  const attempt = async ({ method, key, query, headers, body }: S3Request): Promise<S3Response> => {
    const url = new URL(key === undefined ? `${base}/` : `${base}/${prefix}${checkedKey(key)}`);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
    const signed = await signer.sign(url, {
      method,
      headers: { ...headers, "x-amz-content-sha256": digestOf(body ?? new Uint8Array()) },
      ...(body && { body }),
    });
    const response = await fetch(signed, { signal: AbortSignal.timeout(tryMs), redirect: "manual" });
    return {
      status: response.status,
      headers: response.headers,
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  };

  /**
   * Retries until the response is not a temporary error. Every request in this file can be repeated safely.
   */
  const send = async (request: S3Request): Promise<S3Response> => {
    for (let count = 1; ; count++) {
      let fault: StoreUnavailable;
      try {
        const response = await attempt(request);
        if (!isPassing(response)) return response;
        fault = new StoreUnavailable(`The S3 server is not available (${codeOf(response)}).`);
      } catch (error) {
        if (error instanceof RangeError) throw error;
        fault = unreachable(error);
      }
      if (count >= tries) throw fault;
      await wait(pauseMs * 2 ** (count - 1) * (0.5 + Math.random()));
    }
  };

  const getRange = (key: string, start: number, end: number, etag?: string | null): Promise<S3Response> =>
    send({
      method: "GET",
      key,
      headers: { range: `bytes=${start}-${end - 1}`, ...(etag && { "if-match": etag }) },
    });

  const isOk = ({ status }: S3Response): boolean => status >= 200 && status < 300;
  const isMissing = (response: S3Response): boolean =>
    response.status === 404 && codeOf(response) !== "NoSuchBucket";

  return {
    location: `${folder && `the folder "${folder}" of `}the bucket "${address.bucket}" at ${new URL(address.endpoint).host}`,

    async put(key, bytes) {
      const body = new Uint8Array(bytes);
      const headers = { "content-type": "application/octet-stream", [digestHeader]: digestOf(body) };
      const response = await send({ method: "PUT", key, headers, body });
      if (!isOk(response)) throw new S3Refused(codeOf(response));
    },

    async get(key) {
      const response = await send({ method: "GET", key });
      if (isMissing(response)) return undefined;
      if (!isOk(response)) throw new S3Refused(codeOf(response));
      const expected = response.headers.get(digestHeader);
      if (expected && expected !== digestOf(response.bytes))
        throw new Error("The S3 server returned a file that differs from the stored one.");
      return response.bytes;
    },

    async open(key, count = openingBytes) {
      const first = await getRange(key, 0, count);
      if (isMissing(first)) return undefined;
      // An empty file has no satisfiable range (RFC 9110 §15.5.17).
      if (first.status === 416) return emptyReader;
      if (!isOk(first)) throw new S3Refused(codeOf(first));
      const [size, etag] = [sizeOf(first), first.headers.get("etag")];
      let head: Uint8Array<ArrayBuffer> | undefined = first.bytes;
      return {
        size,
        async read(start, end) {
          if (head && end <= head.length) return head.subarray(start, end);
          head = undefined;
          // `If-Match` makes the server respond with 412 if another file has replaced the opened one.
          const part = await getRange(key, start, end, etag);
          if (!isOk(part)) throw new S3Refused(codeOf(part));
          const isSame = sizeOf(part) === size && part.headers.get("etag") === etag;
          const bytes = part.status === 206 ? part.bytes : part.bytes.subarray(start, end);
          if (!isSame || bytes.length !== end - start)
            throw new Error("A file on the S3 server was replaced or truncated while it was read.");
          return bytes;
        },
        close: async () => {},
      };
    },

    async beginning(key, bytes) {
      const response = await getRange(key, 0, bytes);
      if (isMissing(response)) return undefined;
      // An empty file has no valid range (RFC 9110 §15.5.17).
      if (response.status === 416) return new Uint8Array();
      if (!isOk(response)) throw new S3Refused(codeOf(response));
      return response.bytes.subarray(0, bytes);
    },

    async has(key) {
      const response = await send({ method: "HEAD", key });
      if (response.status === 404) return false;
      if (!isOk(response)) throw new S3Refused(codeOf(response));
      return true;
    },

    async delete(key) {
      const response = await send({ method: "DELETE", key });
      if (!isOk(response) && !isMissing(response)) throw new S3Refused(codeOf(response));
    },

    async *list(beginning = "") {
      const sought = prefix + beginning;
      // Version 1 of the list operation: every server supports it, and it continues after a key, which stays
      // valid however long a batch takes.
      for (let after: string | undefined; ; ) {
        const page = { "max-keys": "1000", "encoding-type": "url" };
        const response = await send({
          method: "GET",
          query: { ...page, ...(sought && { prefix: sought }), ...(after && { marker: after }) },
        });
        if (!isOk(response)) throw new S3Refused(codeOf(response));
        const xml = textOf(response);
        const files = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(
          ([, entry = ""]): StoredFile => ({
            key: decodeURIComponent((elementOf(entry, "Key") ?? "").replaceAll("+", " ")),
            bytes: Number(elementOf(entry, "Size")),
            at: new Date(elementOf(entry, "LastModified") ?? Number.NaN),
          }),
        );
        yield files
          .map((file) => ({ ...file, key: file.key.slice(prefix.length) }))
          .filter(({ key }) => keyForm.test(key));
        after = files.at(-1)?.key;
        if (after === undefined || elementOf(xml, "IsTruncated") !== "true") return;
      }
    },
  };
}

function codeOf(response: S3Response): string {
  const code = elementOf(textOf(response), "Code");
  return code && /^\w{1,60}$/.test(code) ? code : String(response.status);
}

function unreachable(cause: unknown): StoreUnavailable {
  // Only the code of the cause is kept, because its message may contain the signed URL.
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const code = inner instanceof Error && "code" in inner ? String(inner.code) : "no response";
  return new StoreUnavailable(`The S3 server cannot be reached (${code}).`);
}

function bucketUrl({ endpoint, bucket, forcePathStyle }: S3Address): string {
  if (forcePathStyle) return `${endpoint}/${bucket}`;
  const url = new URL(endpoint);
  return `${url.protocol}//${bucket}.${url.host}${url.pathname.replace(/\/+$/, "")}`;
}
