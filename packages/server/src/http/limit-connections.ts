import type { Server } from "node:http";
import { inNetworks, privateNetworks } from "./networks.ts";

/**
 * Closes connections of an address that has too many, before a byte of them is read: each open one costs memory, and a slow one stays for
 * minutes. Not those of proxies, which bring everybody.
 */
export const limitConnections = (server: Server, most: number, trusted: readonly string[]): void => {
  const isProxy = inNetworks([...privateNetworks, ...trusted]);
  const open = new Map<string, number>();
  server.on("connection", (socket) => {
    const address = socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, "") ?? "";
    if (address === "" || isProxy(address)) return;
    const count = (open.get(address) ?? 0) + 1;
    if (count > most) {
      socket.destroy();
      return;
    }
    open.set(address, count);
    socket.once("close", () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
};
