import { lookup, Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import { errorCode } from "../platform/error-code.ts";

interface HostLookupOptions {
  /**
   * Also resolves names as this machine does, through /etc/hosts and search domains, for receivers beside the
   * channel.
   */
  allowPrivate: boolean;
  /** The addresses of name servers, with a port unless it is 53. Default: this machine's name servers. */
  servers?: readonly string[];
}

interface HostLookup {
  /**
   * Returns the addresses of a host, or an address itself unchanged. Rejects with `ENOTFOUND`, or with
   * `EAI_AGAIN` when no name server responded.
   */
  resolve(host: string): Promise<string[]>;
  /**
   * Does the same for callers that only validate an address. Returns an empty list for an unknown host, and
   * after two seconds without a response.
   */
  tryToResolve(host: string): Promise<string[]>;
}

/**
 * Milliseconds per attempt at a name server, and the number of attempts. A look-up ends after about six
 * seconds.
 */
const tryMs = 2000;
const tries = 2;
/**
 * The largest number of concurrent look-ups at name servers. Others wait. An agency has at most twenty
 * endpoints.
 */
const mostAtOnce = 100;
/**
 * The largest number of concurrent look-ups with `getaddrinfo`. They use two of the four threads that it
 * shares with all other work in the process.
 */
const mostThreads = 2;

const isLocalhost = (host: string): boolean => /(^|\.)localhost\.?$/i.test(host);

/** Whether the name does not exist or has no addresses of this family. */
const isAbsent = (reason: unknown): boolean =>
  errorCode(reason) === "ENOTFOUND" || errorCode(reason) === "ENODATA";

const failure = (code: "ENOTFOUND" | "EAI_AGAIN"): Error =>
  Object.assign(new Error(`The host name cannot be resolved (${code}).`), { code });

/**
 * Looks up host names of webhook URLs without `getaddrinfo`'s threads, so a name server that never responds
 * delays no other look-up, such as that of the bucket, the mail server or the database. Uses only DNS, so no
 * entry in this machine's /etc/hosts can be a webhook's host. With `allowPrivate`, this machine resolves the
 * names on at most two threads. Concurrent callers for the same host share its look-up.
 */
export function createHostLookup({ allowPrivate, servers }: HostLookupOptions): HostLookup {
  const resolver = new Resolver({ timeout: tryMs, tries });
  if (servers) resolver.setServers(servers);
  const limited = atMost(allowPrivate ? mostThreads : mostAtOnce);
  const underWay = new Map<string, Promise<string[]>>();

  const resolveLocally = async (host: string): Promise<string[]> =>
    (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

  const resolve = async (host: string): Promise<string[]> => {
    if (isIP(host) !== 0) return [host];
    // `localhost` is resolved without a name server (RFC 6761, 6.3).
    if (isLocalhost(host)) return ["127.0.0.1", "::1"];
    const known = underWay.get(host);
    if (known) return known;
    const found = limited(() => (allowPrivate ? resolveLocally(host) : resolveByServers(resolver, host)));
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
}

/** Returns a function that runs at most this many tasks at once, and the others in order. */
function atMost(most: number) {
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
}

async function resolveByServers(resolver: Resolver, host: string): Promise<string[]> {
  const results = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  const found = results.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
  if (found.length > 0) return found;
  const isKnownAbsent = results.every((result) => result.status === "rejected" && isAbsent(result.reason));
  throw failure(isKnownAbsent ? "ENOTFOUND" : "EAI_AGAIN");
}
