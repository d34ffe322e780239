import type { ChannelIdentity } from "@lapor/openapi";
import type { MailAddressRecord } from "../records/mail.ts";
import type { System } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { viewChannelIdentity } from "../views/channel-identity.ts";
import { readAddressToken } from "./mail-address.ts";
import { readOptOutToken } from "./opt-out-token.ts";
import type { MailStore } from "./store.ts";
import { readSupporterToken } from "./supporters/supporter-token.ts";

/** The content of the page on which a person stops a report's emails. */
export interface MailPageReport {
  /** Null in a supporter's page while the report is not public, and after the emails are stopped. */
  trackingId: string | null;
  /** The channel that sends the emails. */
  channel: Pick<ChannelIdentity, "name" | "operator">;
  stopped: boolean;
  /** Whether the emails go to a supporter. */
  supporter: boolean;
}

/** The content of the page on which a supporter confirms an address. */
export interface SupporterPageReport extends Omit<MailPageReport, "stopped" | "supporter"> {
  /** The title as the public sees it. */
  title: string | null;
  confirmed: boolean;
}

/** The actions behind links in emails. A token is valid only if this channel signed it. */
export interface OptOut {
  /**
   * Returns the report whose emails a token stops, or undefined for an invalid token. A supporter's emails
   * count as stopped once nothing is stored about them.
   */
  findMailThread(token: string): Promise<MailPageReport | undefined>;
  /**
   * Stops a report's emails, and deletes the address if it belongs to a supporter. Returns false for an
   * invalid token.
   */
  stopMail(token: string): Promise<boolean>;
  /** Returns whether the mailbox's owner confirmed or stopped it, or undefined for an invalid token. */
  findMailAddress(token: string): Promise<MailAddressRecord | undefined>;
  /**
   * Confirms a mailbox for its owner (`confirm`), or stops mail about all reports (`stop`). Returns false for
   * an invalid token.
   */
  setMailAddress(token: string, what: "confirm" | "stop"): Promise<boolean>;
  /**
   * Returns the report whose supporter a token confirms, or undefined for an invalid token or when the
   * address is no longer stored.
   */
  findSupporterMail(token: string): Promise<SupporterPageReport | undefined>;
  /**
   * Confirms a supporter's address for its owner (`confirm`), or deletes it (`stop`). Returns false for an
   * invalid token and when there is no address to confirm.
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
