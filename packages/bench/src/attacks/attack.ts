/** The input for an attack. */
export interface AttackOrder {
  /** The channel's address, which is always on this machine. */
  url: string;
  /** A publishable key, which is public in every page. */
  siteKey: string;
  /** The key of an `agency_admin`, because an agency may be hostile or its key stolen. */
  agencyKey: string;
  /** The number of the run. No other run uses its addresses. */
  run: number;
  /** The number of seconds after which the attack ends. */
  seconds: number;
  /** 1 in the bench. A smaller number in a test means fewer connections, requests and bytes. */
  scale: number;
}

/** The responses that an attacker received. */
export interface AttackCounts {
  /** The number of responses by status; `none` where the connection closed without one. */
  statuses: Record<string, number>;
  connections: number;
  /** The number of connections that the server closed while the attacker kept them open. */
  closedByServer: number;
}

/** An attack on a channel, limited in count and time. */
export interface Attack {
  /** The name for tables and `--only`. */
  name: string;
  /** Sends in advance what the attack needs. The returned function runs the attack. */
  prepare(order: AttackOrder): Promise<() => Promise<AttackCounts>>;
}

/**
 * Returns the nth address of an attacker, as a proxy would report it. Each is in a separate network (RFC
 * 2544).
 */
export const attackerAddress = ({ run }: AttackOrder, index: number): string =>
  `198.${18 + ((index >> 8) & 1)}.${index & 255}.${1 + (run % 250)}`;

/** Scales a count, to at least one. */
export const scaled = ({ scale }: AttackOrder, count: number): number =>
  Math.max(1, Math.round(count * scale));

/** Throws for any address outside this machine. */
export function assertLoopback(url: string): void {
  if (new URL(url).hostname !== "127.0.0.1") throw new Error("Attacks may only target 127.0.0.1.");
}
