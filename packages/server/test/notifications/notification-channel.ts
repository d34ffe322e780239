import { type Channel, type OfficerRole, runJob } from "@lapor/channel";
import type { Delivery, MailMessage, Relay, Store, WebhookCall } from "@lapor/channel/store";
import { createSuiteKeys, invitationIn, type NotificationOptions } from "@lapor/channel/testing";
import type { Lapor, NewReport } from "@lapor/sdk";
import { channelOn, deskOn, laporOn, newReport, testClock, unlimited } from "../support/test-channel.ts";

/** Tuesday, 24 November 2026, 09.00 in Bandung. */
export const start = "2026-11-24T02:00:00Z";
/** All channels on the same store share this secret. */
const secret = new Uint8Array(32).fill(7);
export const publicUrl = "https://kanal.example";

/** A channel whose clock the test sets. It records everything that it sends to officers. */
export type NotificationChannel = Awaited<ReturnType<typeof createNotificationChannel>>;

export async function createNotificationChannel(
  store: Store,
  relays: readonly Relay[] = [],
  send: NotificationOptions["send"] = async () => ({ status: 200 }),
  sendsMail = true,
) {
  const clock = testClock(start);
  /** Emails to officers, in the order in which they were sent. */
  const mails: MailMessage[] = [];
  const posts: WebhookCall[] = [];
  const open = (on: Store): Channel => channelOn(on, { clock, secret, relays, policy: unlimited, sendsMail });
  const createDelivery = (channel: Channel, options: Partial<NotificationOptions> = {}): Delivery =>
    channel.createNotificationDelivery({
      mailer: {
        async send(message) {
          mails.push(message);
          return { taken: true };
        },
      },
      async send(call, signal) {
        posts.push(call);
        return send(call, signal);
      },
      links: { publicUrl },
      perMinute: 1000,
      onError(error) {
        throw error;
      },
      ...options,
    });
  const channel = open(store);
  const keys = await createSuiteKeys({ store, clock });
  const citizen = laporOn(channel, keys.publishable);
  const admin = laporOn(channel, keys.agencyAdmin);
  const accounts = channel.officerAccounts(publicUrl);
  const delivery = createDelivery(channel);
  const runNotifications = async (on: Channel): Promise<void> => {
    await runJob(on, "notify-officers");
  };
  return {
    ...{ citizen, admin, national: laporOn(channel, keys.nationalAdmin), store, mails, posts },
    replica(on: Store) {
      const other = open(on);
      return {
        runJob: () => runNotifications(other),
        createDelivery: (options?: Partial<NotificationOptions>) => createDelivery(other, options),
      };
    },
    setTime(to: string): void {
      clock.pass(Date.parse(to) - clock.now().getTime());
    },
    /** Adds an officer, and returns their ID and address. */
    async officer(role: OfficerRole, agencyId: string | null = "pemkot-bandung", unitId?: string) {
      const email = `${role}-${crypto.randomUUID()}@petugas.example`;
      const invited = await accounts.invite({
        ...{ name: "Sari Wulandari", email, agencyId, role, unitId },
      });
      const { id } = invited.officer;
      await accounts.activate(id, invitationIn(invited));
      return { id, email };
    },
    async signIn(officerId: string): Promise<Lapor> {
      const { cookie = "" } = (await accounts.startSession(officerId, "passkey")) ?? {};
      return deskOn(channel, publicUrl, cookie);
    },
    async unit(name: string): Promise<string> {
      return (await admin.createUnit({ name })).id;
    },
    submit: (changes: Partial<NewReport> = {}) => citizen.submitReport({ ...newReport, ...changes }),
    runJob: () => runNotifications(channel),
    createDelivery: (options?: Partial<NotificationOptions>) => createDelivery(channel, options),
    async notify(): Promise<void> {
      await runNotifications(channel);
      await delivery.deliverDue();
    },
    subjectsTo: (address: string) => mails.filter(({ to }) => to === address).map(({ subject }) => subject),
    async leave(officerId: string): Promise<void> {
      const officer = await store.find("officers", { id: officerId });
      if (!officer) throw new Error("The officer is gone.");
      const left = { ...officer, state: "left" as const, version: officer.version + 1 };
      await store.transaction((transaction) => transaction.replace("officers", left));
    },
    async tickClocks(): Promise<void> {
      await runJob(channel, "tick-clocks");
    },
  };
}
