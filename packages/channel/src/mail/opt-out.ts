import type { Channel } from "../channel.ts";
import type { ChannelContext } from "../context.ts";
import { readAddressToken } from "./mail-address.ts";
import { readOptOutToken } from "./opt-out-token.ts";

type OptOut = Pick<Channel, "findMailThread" | "stopMail" | "findMailAddress" | "setMailAddress">;

/** What the links in mails do: stop the mails of one report, confirm a mailbox, or stop all mail to it. */
export function createOptOut({ store, secrets, clock }: ChannelContext): OptOut {
  return {
    async findMailThread(token) {
      const thread = await readOptOutToken(secrets, token);
      return thread === undefined ? undefined : store.findMailThread(thread);
    },
    async stopMail(token) {
      const thread = await readOptOutToken(secrets, token);
      return thread !== undefined && store.stopMailThread(thread, clock.now());
    },
    async findMailAddress(token) {
      const name = await readAddressToken(secrets, token);
      if (name === undefined) return undefined;
      return (await store.findMailAddress(name)) ?? { confirmedAt: null, stoppedAt: null };
    },
    async setMailAddress(token, what) {
      const name = await readAddressToken(secrets, token);
      if (name === undefined) return false;
      const now = clock.now();
      await store.keepMailAddress(
        name,
        what === "confirm" ? { confirmedAt: now, stoppedAt: null } : { confirmedAt: null, stoppedAt: now },
      );
      return true;
    },
  };
}
