import { lookup, Resolver } from "node:dns/promises";
import { isIP } from "node:net";

/** How names of webhook addresses are looked up. */
export interface HostLookupOptions {
  /**
   * Also where receivers stand beside the channel: as this machine looks names up, by /etc/hosts and search
   * domains too.
   */
  allowPrivate: boolean;
  /** Addresses of name servers, with a port where it is not 53. Default: those of this machine. */
  servers?: readonly string[];
}

/** Look-ups of webhook names. */
export interface HostLookup {
  /**
   * The addresses of a host; of an address, that one. Rejects with `ENOTFOUND`, or with `EAI_AGAIN` when no
   * name server answered.
   */
  resolve(host: string): Promise<string[]>;
  /**
   * The same for callers that only ask whether there is one: empty for none, and without a response within
   * two seconds.
   */
  tryToResolve(host: string): Promise<string[]>;
}

/**
 * One try of a name server, in milliseconds, and how many there are: a look-up ends after some six seconds.
 */
const tryMs = 2000;
const tries = 2;
/** Look-ups that ask name servers at one time; others wait. An agency has at most twenty endpoints. */
const mostAtOnce = 100;
/**
 * Look-ups that `getaddrinfo` makes at one time, on two of the four threads that it shares with all other
 * work of the process.
 */
const mostThreads = 2;

const isLocalhost = (host: string): boolean => /(^|\.)localhost\.?$/i.test(host);

/** Runs at most this many at once, the others in their order. */
const atMost = (most: number) => {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
};

const codeOf = (reason: unknown): unknown => (reason as { code?: unknown } | undefined)?.code;

/** A name exists without addresses of one kind, or not at all. */
const isAbsent = (reason: unknown): boolean => codeOf(reason) === "ENOTFOUND" || codeOf(reason) === "ENODATA";

const failure = (code: "ENOTFOUND" | "EAI_AGAIN"): Error =>
  Object.assign(new Error(`The host cannot be looked up (${code}).`), { code });

const askServers = async (resolver: Resolver, host: string): Promise<string[]> => {
  const results = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  const found = results.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
  if (found.length > 0) return found;
  const isKnownAbsent = results.every((result) => result.status === "rejected" && isAbsent(result.reason));
  throw failure(isKnownAbsent ? "ENOTFOUND" : "EAI_AGAIN");
};

/**
 * Looks up names of webhook addresses without the threads of `getaddrinfo`: a name server that never answers
 * holds up no other look-up, of the bucket, the mail server or the database. Names come from DNS alone, so
 * that no entry of this machine's /etc/hosts can be named as a webhook's host; only with `allowPrivate` this
 * machine resolves them, on at most two threads. Callers that ask for one host share its look-up.
 */
export const createHostLookup = ({ allowPrivate, servers }: HostLookupOptions): HostLookup => {
  const resolver = new Resolver({ timeout: tryMs, tries });
  if (servers) resolver.setServers(servers);
  const inTurn = atMost(allowPrivate ? mostThreads : mostAtOnce);
  const underWay = new Map<string, Promise<string[]>>();

  const askMachine = async (host: string): Promise<string[]> =>
    (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

  const resolve = async (host: string): Promise<string[]> => {
    if (isIP(host) !== 0) return [host];
    // No name server is asked for it (RFC 6761, 6.3).
    if (isLocalhost(host)) return ["127.0.0.1", "::1"];
    const known = underWay.get(host);
    if (known) return known;
    const found = inTurn(() => (allowPrivate ? askMachine(host) : askServers(resolver, host)));
    underWay.set(host, found);
    return found.finally(() => underWay.delete(host));
  };

  return {
    resolve,
    tryToResolve: (host) =>
      new Promise((done) => {
        const timer = setTimeout(() => done([]), 2000);
        resolve(host)
          .then(done, () => done([]))
          .finally(() => clearTimeout(timer));
      }),
  };
};
