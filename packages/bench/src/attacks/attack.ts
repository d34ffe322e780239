/** The input of an attack. */
export interface AttackOrder {
  /** Address of the channel, always on this machine. */
  url: string;
  /** A publishable key, which is public in every page. */
  siteKey: string;
  /** The key of an `agency_admin`: an agency may be hostile, or its key stolen. */
  agencyKey: string;
  /** Number of the run. No other run uses its addresses. */
  run: number;
  /** The attack ends after this time. */
  seconds: number;
  /** 1 in the bench; less in a test: fewer connections, requests and bytes. */
  scale: number;
}

/** Responses that an attacker received. */
export interface AttackCounts {
  /** Number of responses by status; `none` where the connection ended without one. */
  statuses: Record<string, number>;
  connections: number;
  /** Connections that the server closed while the attacker held them open. */
  closedByServer: number;
}

/** One attack on a channel. Limited in count and time. */
export interface Attack {
  /** The name in tables and for `--only`. */
  name: string;
  /** Sends what the attack needs beforehand. The returned function runs the attack. */
  prepare(order: AttackOrder): Promise<() => Promise<AttackCounts>>;
}

/**
 * The nth address of an attacker, as a proxy would report it. Each lies in a separate network (RFC
 * 2544).
 */
export const attackerAddress = ({ run }: AttackOrder, index: number): string =>
  `198.${18 + ((index >> 8) & 1)}.${index & 255}.${1 + (run % 250)}`;

/** Scales a count; at least one. */
export const scaled = ({ scale }: AttackOrder, count: number): number =>
  Math.max(1, Math.round(count * scale));

/** Throws for every address outside this machine. */
export function assertLoopback(url: string): void {
  if (new URL(url).hostname !== "127.0.0.1") throw new Error("Attacks may only target 127.0.0.1.");
}
