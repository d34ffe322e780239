import type { IncomingMessage } from "node:http";

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i;
const loopbackAddress = /^(::ffff:)?127\.|^::1$/;

/**
 * Whether a request comes from this machine and not from another site's page. DNS rebinding is
 * detected by `Host`, a cross-site request by `Origin`.
 */
export function isLocalRequest({ headers, socket }: Pick<IncomingMessage, "headers" | "socket">): boolean {
  const { host = "", origin } = headers;
  if (!loopbackAddress.test(socket.remoteAddress ?? "") || !loopback.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}
