import type { Server } from "node:http";
import { addressSite } from "@lapor/channel/store";
import { inNetworks, privateNetworks } from "./networks.ts";

/**
 * Closes a connection from a network (by `addressSite`) that has too many, before reading a byte. Each open
 * connection costs memory, and a slow one stays open for minutes. Never closes connections from proxies,
 * because all clients share them.
 */
export function limitConnections(server: Server, most: number, trusted: readonly string[]): void {
  const isProxy = inNetworks([...privateNetworks, ...trusted]);
  const open = new Map<string, number>();
  server.on("connection", (socket) => {
    const address = socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, "") ?? "";
    if (address === "" || isProxy(address)) return;
    const network = addressSite(address);
    const count = (open.get(network) ?? 0) + 1;
    if (count > most) {
      socket.destroy();
      return;
    }
    open.set(network, count);
    socket.once("close", () => {
      const left = (open.get(network) ?? 1) - 1;
      if (left > 0) open.set(network, left);
      else open.delete(network);
    });
  });
}
