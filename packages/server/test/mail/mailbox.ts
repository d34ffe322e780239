import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export interface Arrived {
  /** The sender and recipient of the envelope. */
  from: string;
  to: string[];
  raw: string;
  mail: ParsedMail;
  encrypted: boolean;
  user: string | undefined;
}

/** Which commands the server rejects, and with which code. */
export interface Refusals {
  mailFrom?: number;
  rcptTo?(address: string): number | undefined;
  data?: number;
}

/** A local mail server that stores what it receives. */
export interface Mailbox {
  port: number;
  arrived: Arrived[];
  /** Sets which commands are rejected from now on. By default, none is. */
  refuse(refusals: Refusals): void;
  stop(): Promise<void>;
}

const refusal = (responseCode: number | undefined, said: string): Error | null =>
  responseCode === undefined ? null : Object.assign(new Error(said), { responseCode });

/**
 * Starts a mail server, which requires no login unless the options say so. The port of a stopped server makes
 * that one reachable again.
 */
export const startMailbox = async (options: SMTPServerOptions = {}, port = 0): Promise<Mailbox> => {
  const arrived: Arrived[] = [];
  let refusals: Refusals = {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onMailFrom: (_address, _session, done) => done(refusal(refusals.mailFrom, "not from you")),
    onRcptTo: ({ address }, _session, done) =>
      done(refusal(refusals.rcptTo?.(address), `<${address}> is not wanted`)),
    onData(stream, session, done) {
      void (async () => {
        const raw = await buffer(stream);
        const refused = refusal(refusals.data, "not this");
        if (!refused) {
          const { mailFrom, rcptTo } = session.envelope;
          arrived.push({
            from: mailFrom ? mailFrom.address : "",
            to: rcptTo.map(({ address }) => address),
            raw: raw.toString("latin1"),
            mail: await simpleParser(raw),
            encrypted: session.secure,
            user: session.user as string | undefined,
          });
        }
        done(refused);
      })();
    },
    ...options,
  });
  // Some tests disconnect in the middle of a session, which must not fail them.
  server.on("error", () => {});
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  return {
    port: (server.server.address() as AddressInfo).port,
    arrived,
    refuse(how) {
      refusals = how;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
