import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

export type Fault =
  /**
   * Cuts the connection: `request` when the request begins, `body` within its body, `before answer` after the
   * server has processed the request, and `answer` within the response.
   */
  | { cut: "request" | "body" | "before answer" | "answer" }
  /** Sends another response instead of the server's. */
  | { answer: Response }
  /**
   * Sends no response until the rule ends. With `request`, the server does not receive the request until
   * then. With `answer`, the server has already processed it.
   */
  | { hold: "request" | "answer" };

export interface FaultRule {
  /** Resolves when the fault has affected `count` requests. Rejects after 10 s. */
  met(count?: number): Promise<void>;
  /** Ends the fault. Requests that are being held continue. */
  end(): void;
}

/** A server on this machine whose connections can fail at any point. */
export interface FaultyServer {
  port: number;
  /** The requests in order of arrival, for example `POST /v1/reports`. Preflights are omitted. */
  requests: string[];
  /** Injects a fault into requests that match `what`, except preflights. */
  fail(what: RegExp, fault: Fault): FaultRule;
  /** Ends all faults. */
  mend(): void;
  /** Stops listening, so connections are refused. */
  shut(): Promise<void>;
  /** Listens again on the same port. */
  open(): Promise<void>;
}

interface Rule extends FaultRule {
  what: RegExp;
  fault: Fault;
  meet(): void;
  ended: Promise<void>;
}

const createRule = (what: RegExp, fault: Fault, drop: (rule: Rule) => void): Rule => {
  let finish = () => {};
  const ended = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const meetings = new EventTarget();
  let count = 0;
  const rule: Rule = {
    what,
    fault,
    ended,
    meet() {
      count++;
      meetings.dispatchEvent(new Event("met"));
    },
    async met(wanted = 1) {
      const patience = AbortSignal.timeout(10_000);
      while (count < wanted) await once(meetings, "met", { signal: patience });
    },
    end() {
      drop(rule);
      finish();
    },
  };
  return rule;
};

/** Reads a body. With `half`, reads only its first part. */
const bodyOf = async (request: IncomingMessage, half = false): Promise<Buffer<ArrayBuffer>> => {
  const parts: Buffer[] = [];
  for await (const part of request) {
    parts.push(part as Buffer);
    if (half) break;
  }
  return Buffer.concat(parts);
};

const write = async (answer: Response, to: ServerResponse, half: boolean): Promise<void> => {
  const bytes = Buffer.from(await answer.arrayBuffer());
  // Close the connection after each response, because a browser repeats a request whose reused connection was
  // cut.
  to.writeHead(answer.status, { ...Object.fromEntries(answer.headers), connection: "close" });
  if (!half) return void to.end(bytes);
  to.write(bytes.subarray(0, bytes.length / 2), () => to.socket?.destroy());
};

/**
 * Starts a server on a free port of 127.0.0.1. It responds with `answer` unless a fault is active. The caller
 * has to close the server.
 */
export async function startFaultyServer(
  answer: (request: Request) => Promise<Response>,
): Promise<FaultyServer> {
  let rules: Rule[] = [];
  const requests: string[] = [];

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const what = `${request.method} ${request.url}`;
    const preflight = request.method === "OPTIONS";
    if (!preflight) requests.push(what);
    const rule = preflight ? undefined : rules.find((each) => each.what.test(what));
    const { fault } = rule ?? {};
    const cut = fault && "cut" in fault ? fault.cut : undefined;
    const hold = fault && "hold" in fault ? fault.hold : undefined;
    if (cut !== "request") {
      const body = await bodyOf(request, cut === "body");
      if (hold === "request") {
        rule!.meet();
        await rule!.ended;
      }
      // If the client has closed the connection, the rest of its request has not arrived.
      if (cut !== "body" && !(hold === "request" && request.socket.destroyed)) {
        const headers = new Headers();
        for (const [name, value] of Object.entries(request.headers))
          if (typeof value === "string" && !/^(connection|content-length|expect|host)$/.test(name))
            headers.set(name, value);
        const given =
          fault && "answer" in fault
            ? fault.answer.clone()
            : await answer(
                new Request(`http://127.0.0.1${request.url}`, {
                  method: request.method!,
                  headers,
                  ...(body.length && { body }),
                }),
              );
        if (hold !== "request") rule?.meet();
        if (hold === "answer") await rule!.ended;
        if (cut !== "before answer") return write(given, response, cut === "answer");
      }
    }
    if (hold !== "request" && cut !== "before answer") rule?.meet();
    (request.socket as Socket).resetAndDestroy();
  };

  let port = 0;
  let server: Server | undefined;
  const open = async () => {
    if (server?.listening) return;
    server = createServer((request, response) => {
      // The browser has closed the connection.
      serve(request, response).catch(() => response.destroy());
    });
    const fresh = server;
    await new Promise<void>((listening) => fresh.listen(port, "127.0.0.1", listening));
    port = (fresh.address() as AddressInfo).port;
  };
  await open();
  return {
    port,
    requests,
    fail(what, fault) {
      const rule = createRule(what, fault, (ended) => {
        rules = rules.filter((each) => each !== ended);
      });
      rules.push(rule);
      return rule;
    },
    mend() {
      for (const rule of rules) rule.end();
    },
    shut: () =>
      new Promise<void>((done) => {
        server!.close(() => done());
        server!.closeAllConnections();
      }),
    open,
  };
}
