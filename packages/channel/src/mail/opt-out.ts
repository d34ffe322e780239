import type { ChannelIdentity } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import { viewChannelIdentity } from "../views/channel-identity.ts";
import { readAddressToken } from "./mail-address.ts";
import { readOptOutToken } from "./opt-out-token.ts";
import type { MailAddressRecord } from "./store.ts";

/** What a page about the mails of a report shows. */
export interface MailPageReport {
  trackingId: string;
  /** The channel that sends them. */
  channel: Pick<ChannelIdentity, "name" | "operator">;
  stopped: boolean;
}

/** What the links in mails do. Their tokens come from mails; a token is valid when this channel signed it. */
export interface OptOut {
  /** The report whose mails a token stops; undefined for an invalid token. */
  findMailThread(token: string): Promise<MailPageReport | undefined>;
  /** Sends no more mails about that report. False for an invalid token. */
  stopMail(token: string): Promise<boolean>;
  /** Whether the owner of a mailbox confirmed or stopped it; undefined for an invalid token. */
  findMailAddress(token: string): Promise<MailAddressRecord | undefined>;
  /**
   * Confirms a mailbox for its owner (`confirm`), or stops mail about all reports (`stop`). False for an
   * invalid token.
   */
  setMailAddress(token: string, what: "confirm" | "stop"): Promise<boolean>;
}

export function createOptOut({ store, secrets, clock, policy }: ChannelContext): OptOut {
  return {
    async findMailThread(token) {
      const thread = await readOptOutToken(secrets, token);
      const found = thread === undefined ? undefined : await store.findMailThread(thread);
      if (!found) return undefined;
      const { trackingId, siteAgencyId, stopped } = found;
      const { name, operator } = viewChannelIdentity(policy, siteAgencyId, "id");
      return { trackingId, channel: { name, operator }, stopped };
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
