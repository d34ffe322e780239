export interface AttackOrder {
  /** The channel's URL, which is always on this machine. */
  url: string;
  /** A publishable key. Attackers know it, because every page contains it. */
  siteKey: string;
  /** The key of an `agency_admin`, because an agency may be hostile or its key may be stolen. */
  agencyKey: string;
  /** The number of the run. Each run uses its own client addresses. */
  run: number;
  /** The number of seconds after which the attack ends. */
  seconds: number;
  /** The factor for connections, requests and bytes: 1 in the bench, smaller in tests. */
  scale: number;
}

export interface AttackCounts {
  /** The number of responses by status. `none` counts the connections that closed without a response. */
  statuses: Record<string, number>;
  connections: number;
  /** The number of connections that the server closed while the attacker kept them open. */
  closedByServer: number;
}

/** An attack on a channel. It is limited in the number of requests and in time. */
export interface Attack {
  /** The name in tables and for `--only`. */
  name: string;
  /** Sends the requests that must precede the attack. The returned function runs the attack. */
  prepare(order: AttackOrder): Promise<() => Promise<AttackCounts>>;
}

/**
 * Returns the nth address of an attacker, as a proxy would report it. Each address is in its own network
 * (within the range of RFC 2544).
 */
export const attackerAddress = ({ run }: AttackOrder, index: number): string =>
  `198.${18 + ((index >> 8) & 1)}.${index & 255}.${1 + (run % 250)}`;

/** Multiplies a count by the scale. Returns at least 1. */
export const scaled = ({ scale }: AttackOrder, count: number): number =>
  Math.max(1, Math.round(count * scale));

/** Throws for any address outside this machine. */
export function assertLoopback(url: string): void {
  if (new URL(url).hostname !== "127.0.0.1") throw new Error("Attacks may only target 127.0.0.1.");
}
