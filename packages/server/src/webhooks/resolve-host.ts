import { lookup } from "node:dns/promises";

/** The addresses of a host, as this machine knows them; of an address, that one. Rejects as `node:dns` does. */
export const resolveHost = async (host: string): Promise<string[]> =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** The same for who only wants to know: empty when there is none, or no answer within two seconds. */
export const tryToResolve = (host: string): Promise<string[]> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve([]), 2000);
    resolveHost(host)
      .then(resolve, () => resolve([]))
      .finally(() => clearTimeout(timer));
  });
