import { statSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
// @ts-expect-error: s3rver has no types.
import S3rver from "s3rver";
import type { S3Address } from "../../src/files/s3-blobs.ts";
import { listen } from "../support/listen.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { isSignedWith } from "./s3-signature.ts";

/** An S3 server over real HTTP, behind a proxy that a test can make fail. */
export interface S3Server {
  address: S3Address;
  folder: string;
  /**
   * Statuses that the proxy returns for the next requests, without asking the server. 0 closes the
   * connection.
   */
  troubles: number[];
  /** The number of requests that reached the proxy. */
  count(): number;
  stop(): Promise<void>;
}

/** Whether the requested object exists and is empty. */
function isEmpty(folder: string, url = ""): boolean {
  const path = join(folder, `${new URL(url, "http://s3.test").pathname}._S3rver_object`);
  return statSync(path, { throwIfNoEntry: false })?.size === 0;
}

/** Starts a server with an empty bucket "lapor" and one valid key. */
export async function startS3(): Promise<S3Server> {
  const folder = temporaryFolder();
  const inner = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: "lapor" }],
  });
  const { port } = (await inner.run()) as AddressInfo;
  const troubles: number[] = [];
  let count = 0;
  const door = createServer(async (incoming, outgoing) => {
    count++;
    const refuse = (status: number, code: string) =>
      outgoing.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
    const trouble = troubles.shift();
    if (trouble === 0) return incoming.socket.destroy();
    const body = await buffer(incoming).catch(() => undefined);
    // The client disconnected in the middle of its request.
    if (!body) return;
    if (trouble !== undefined) return refuse(trouble, "SlowDown");
    // The inner server knows the keys but does not verify signatures.
    if (!isSignedWith("S3RVER", incoming, body)) return refuse(403, "SignatureDoesNotMatch");
    const { method, url, headers } = incoming;
    // Responds as S3 does (RFC 9110 §15.5.17). s3rver would announce bytes that it does not have, and hang.
    if (headers.range && isEmpty(folder, url)) return refuse(416, "InvalidRange");
    const passed = request({ host: "127.0.0.1", port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on("error", () => outgoing.destroy());
    passed.end(body);
  });
  const doorPort = await listen(door);
  return {
    address: {
      endpoint: `http://127.0.0.1:${doorPort}`,
      bucket: "lapor",
      region: "us-east-1",
      accessKeyId: "S3RVER",
      secretAccessKey: "S3RVER",
      forcePathStyle: true,
    },
    folder,
    troubles,
    count: () => count,
    async stop() {
      door.close();
      door.closeAllConnections();
      inner.httpServer.closeAllConnections();
      await inner.close().catch(() => {});
    },
  };
}
