/** What an attacker is given. */
export interface AttackOrder {
  /** Address of the channel. Only ever this machine. */
  url: string;
  /** A publishable key, as everybody can read it in a page. */
  siteKey: string;
  /** The key of an `agency_admin`: an agency may be hostile or its key stolen. */
  agencyKey: string;
  /** Number of the run; its addresses belong to no other run. */
  run: number;
  /** The attack ends after this time. */
  seconds: number;
  /** 1 in the bench. Less in a test: fewer connections, requests and bytes. */
  scale: number;
}

/** What an attacker received. */
export interface AttackCounts {
  /** How often each status came; `none` where the connection ended without one. */
  statuses: Record<string, number>;
  connections: number;
  /** Connections that the server ended while the attacker still held them. */
  closedByServer: number;
}

/** One way to attack a channel. Bounded in count and time. */
export interface Attack {
  /** In tables, and for `--only`. */
  name: string;
  /** Sends what the attack needs beforehand. The function it returns carries the attack out. */
  prepare(order: AttackOrder): Promise<() => Promise<AttackCounts>>;
}

/** The nth address of an attacker, as a proxy would name it: each lies in a network of its own (RFC 2544). */
export const attackerAddress = ({ run }: AttackOrder, index: number): string =>
  `198.${18 + ((index >> 8) & 1)}.${index & 255}.${1 + (run % 250)}`;

/** A count at this scale, at least one. */
export const scaled = ({ scale }: AttackOrder, count: number): number =>
  Math.max(1, Math.round(count * scale));

/** Throws for every address but this machine's. */
export function assertLoopback(url: string): void {
  if (new URL(url).hostname !== "127.0.0.1") throw new Error("An attack is for 127.0.0.1 only.");
}
