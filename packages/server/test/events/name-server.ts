import { createSocket } from "node:dgram";
import { once } from "node:events";

interface NameServer {
  /** The address to pass to `setServers`. */
  address: string;
  /** The queried names without duplicates. */
  asked: Set<string>;
  stop(): void;
}

const nameIn = (query: Buffer): { name: string; end: number } => {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join("."), end: at + 5 };
};

/** Returns a response (RFC 1035, 4.1) with one A record, or NXDOMAIN. No name has an IPv6 address. */
const responseTo = (query: Buffer, address: string | undefined): Buffer => {
  const { end } = nameIn(query);
  const isA = query.readUInt16BE(end - 4) === 1;
  const header = Buffer.from(query.subarray(0, 12));
  header.writeUInt16BE(address === undefined ? 0x8183 : 0x8180, 2);
  header.writeUInt16BE(address !== undefined && isA ? 1 : 0, 6);
  header.fill(0, 8);
  const question = query.subarray(12, end);
  if (address === undefined || !isA) return Buffer.concat([header, question]);
  const bytes = address.split(".").map(Number);
  return Buffer.concat([header, question, Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...bytes])]);
};

/** Starts a name server that resolves the given hosts, or one that never responds. */
export const startNameServer = async (
  known: Readonly<Record<string, string>> | "silent",
): Promise<NameServer> => {
  const socket = createSocket("udp4");
  const asked = new Set<string>();
  socket.on("message", (query, { port, address }) => {
    const { name } = nameIn(query);
    asked.add(name.toLowerCase());
    if (known !== "silent") socket.send(responseTo(query, known[name.toLowerCase()]), port, address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return { address: `127.0.0.1:${socket.address().port}`, asked, stop: () => socket.close() };
};
