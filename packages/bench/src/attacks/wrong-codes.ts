import { setTimeout as wait } from "node:timers/promises";
import { type Attack, attackerAddress, scaled } from "./attack.ts";
import { expectStatus, honestReport, type Receipt, readReport, submitReport } from "./requests.ts";

const guesses = 400;

const wrongCode = (index: number): string => `0000-0000-0000-${String(index).padStart(4, "0")}`;

/**
 * Sends 400 wrong access codes for one report at the same time from one address. Its reporter meanwhile reads
 * the report once a second from another address. A 404 means that the server compared the code. The
 * reporter's statuses are counted as `reporter 200` and so on.
 */
export const wrongCodes: Attack = {
  name: "wrong-codes",
  async prepare(order) {
    const citizen = { url: order.url, key: order.siteKey, address: attackerAddress(order, 0) };
    const submitted = await submitReport(citizen, honestReport);
    const { trackingId, accessCode } = expectStatus(submitted, 201, "submit") as unknown as Receipt;
    return async () => {
      const until = performance.now() + order.seconds * 1000;
      const statuses: Record<string, number> = {};
      const count = (name: string): void => {
        statuses[name] = (statuses[name] ?? 0) + 1;
      };
      const guesser = { ...citizen, address: attackerAddress(order, 1) };
      const length = scaled(order, guesses);
      const guess = async (_: unknown, index: number): Promise<void> => {
        const { status } = await readReport(guesser, { trackingId, accessCode: wrongCode(index) });
        count(String(status));
      };
      await Promise.all(Array.from({ length }, guess));
      do {
        const { status } = await readReport(citizen, { trackingId, accessCode });
        count(`reporter ${status}`);
        await wait(Math.max(0, Math.min(1000, until - performance.now())));
      } while (performance.now() < until);
      return { statuses, connections: length, closedByServer: 0 };
    };
  },
};
