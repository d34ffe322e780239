import type { ChannelIdentity } from "@lapor/openapi";
import type { MailAddressRecord } from "../records/mail.ts";
import type { System } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { viewChannelIdentity } from "../views/channel-identity.ts";
import { readAddressToken } from "./mail-address.ts";
import { readOptOutToken } from "./opt-out-token.ts";
import type { MailStore } from "./store.ts";
import { readSupporterToken } from "./supporters/supporter-token.ts";

/** Content of the page about the mails of a report. */
export interface MailPageReport {
  /** Null for mails to a supporter while the report is not public, and after they are stopped. */
  trackingId: string | null;
  /** The channel that sends them. */
  channel: Pick<ChannelIdentity, "name" | "operator">;
  stopped: boolean;
  /** Whether the mails are those of a supporter. */
  supporter: boolean;
}

/** Content of the page on which a supporter confirms an address. */
export interface SupporterPageReport extends Omit<MailPageReport, "stopped" | "supporter"> {
  /** As the public reads it. */
  title: string | null;
  confirmed: boolean;
}

/** The actions of links in mails. A link's token is valid when this channel signed it. */
export interface OptOut {
  /**
   * The report whose mails a token stops; undefined for an invalid token. Mails that a supporter stopped
   * count as stopped, although nothing is stored about them any more.
   */
  findMailThread(token: string): Promise<MailPageReport | undefined>;
  /** Stops mail about that report, and deletes a supporter's address. False for an invalid token. */
  stopMail(token: string): Promise<boolean>;
  /** Whether the owner of a mailbox confirmed or stopped it; undefined for an invalid token. */
  findMailAddress(token: string): Promise<MailAddressRecord | undefined>;
  /**
   * Confirms a mailbox for its owner (`confirm`), or stops mail about all reports (`stop`). False for an
   * invalid token.
   */
  setMailAddress(token: string, what: "confirm" | "stop"): Promise<boolean>;
  /** The report whose supporter a token confirms; undefined for an invalid token, and without the address. */
  findSupporterMail(token: string): Promise<SupporterPageReport | undefined>;
  /**
   * Confirms the address of a supporter for its owner (`confirm`), or deletes it (`stop`). False for an
   * invalid token, and when there is no address to confirm.
   */
  setSupporterMail(token: string, what: "confirm" | "stop"): Promise<boolean>;
}

export function createOptOut({
  store,
  secrets,
  clock,
  policy,
}: Pick<System, "clock" | "policy"> & { store: MailStore; secrets: Secrets }): OptOut {
  function channelOf(siteAgencyId: string | undefined): MailPageReport["channel"] {
    const { name, operator } = viewChannelIdentity(policy, siteAgencyId, "id");
    return { name, operator };
  }
  return {
    async findMailThread(token) {
      const thread = await readOptOutToken(secrets, token);
      if (thread === undefined) return undefined;
      const found = await store.findMailThread(thread);
      if (!found) return { trackingId: null, channel: channelOf(undefined), stopped: true, supporter: true };
      const { trackingId, siteAgencyId, stopped, confirmed } = found;
      return { trackingId, channel: channelOf(siteAgencyId), stopped, supporter: confirmed !== null };
    },
    async stopMail(token) {
      const thread = await readOptOutToken(secrets, token);
      if (thread === undefined) return false;
      await store.stopMailThread(thread, clock.now());
      return true;
    },
    async findMailAddress(token) {
      const name = await readAddressToken(secrets, token);
      if (name === undefined) return undefined;
      return (await store.find("mailAddresses", { name })) ?? { name, confirmedAt: null, stoppedAt: null };
    },
    async setMailAddress(token, what) {
      const name = await readAddressToken(secrets, token);
      if (name === undefined) return false;
      const now = clock.now();
      await store.put("mailAddresses", {
        name,
        ...(what === "confirm"
          ? { confirmedAt: now, stoppedAt: null }
          : { confirmedAt: null, stoppedAt: now }),
      });
      return true;
    },
    async findSupporterMail(token) {
      const thread = await readSupporterToken(secrets, token);
      const found = thread === undefined ? undefined : await store.findMailThread(thread);
      if (!found || found.confirmed === null) return undefined;
      const { trackingId, title, siteAgencyId, confirmed } = found;
      return { trackingId, title, channel: channelOf(siteAgencyId), confirmed };
    },
    async setSupporterMail(token, what) {
      const thread = await readSupporterToken(secrets, token);
      if (thread === undefined) return false;
      if (what === "confirm") return store.confirmSupporter(thread);
      await store.stopMailThread(thread, clock.now());
      return true;
    },
  };
}
