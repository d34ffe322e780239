import { DomainError } from "../domain-error.ts";

/** Room for the bodies that this process has in memory at one time, in bytes. */
export interface BodyRoom {
  /** All of them together. */
  most: number;
  /** Those from one network: thirty photos that come at the same moment. */
  mostPerNetwork: number;
}

/** Half a gigabyte: fifty of the largest files, some two hundred photos as phones send them. */
export const defaultBodyRoom: BodyRoom = { most: 512 * 1024 * 1024, mostPerNetwork: 128 * 1024 * 1024 };

/** Keeps slow and large bodies, however many, from filling the memory. */
export interface BodyKeeper {
  /**
   * Of one request, from a network or in a crowd, which leaves room for one network besides. `hold` throws `unavailable` or `rate_limited`
   * where there is no room for more; `release` gives back what it holds.
   */
  open(network: string | undefined, crowd?: string): { hold(bytes: number): void; release(): void };
}

/** Counts the bytes that requests hold. */
export const createBodyKeeper = ({ most, mostPerNetwork }: BodyRoom = defaultBodyRoom): BodyKeeper => {
  let all = 0;
  const perNetwork = new Map<string, number>();
  return {
    open(network, crowd) {
      const name = network ?? (crowd && `crowd ${crowd}`);
      const mostOwn =
        network === undefined ? Math.max(mostPerNetwork, most - mostPerNetwork) : mostPerNetwork;
      let own = 0;
      const count = (bytes: number): void => {
        all += bytes;
        own += bytes;
        if (name === undefined) return;
        const left = (perNetwork.get(name) ?? 0) + bytes;
        if (left > 0) perNetwork.set(name, left);
        else perNetwork.delete(name);
      };
      return {
        hold(bytes) {
          if (all + bytes > most) throw new DomainError("unavailable");
          if (name !== undefined && (perNetwork.get(name) ?? 0) + bytes > mostOwn)
            throw new DomainError("rate_limited", { retryAfter: 5 });
          count(bytes);
        },
        release: () => count(-own),
      };
    },
  };
};
