import type { IncomingMessage } from "node:http";

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i;
const loopbackAddress = /^(::ffff:)?127\.|^::1$/;

/**
 * Whether a request comes from this machine, and from no page but the mock's own: a site that leads its own name to 127.0.0.1 is known by
 * `Host`, one that posts across by `Origin`.
 */
export const isFromHere = ({ headers, socket }: Pick<IncomingMessage, "headers" | "socket">): boolean => {
  const { host = "", origin } = headers;
  if (!loopbackAddress.test(socket.remoteAddress ?? "") || !loopback.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
};
