import {
  type Channel,
  createChannel,
  createMemoryBlobs,
  defaultPolicy,
  type OfficerRole,
  runJob,
  systemRandom,
} from "@lapor/channel";
import type { Delivery, MailMessage, Relay, Store, WebhookCall } from "@lapor/channel/store";
import { createSuiteKeys, invitationIn, type NotificationOptions } from "@lapor/channel/testing";
import { createLapor, type Lapor, type NewReport, type SubmittedReport } from "@lapor/sdk";

/** A channel with a clock that the test sets, its clients and officers, and all that it sends to officers. */
export interface NoticeChannel {
  citizen: Lapor;
  admin: Lapor;
  national: Lapor;
  store: Store;
  /** Mails to officers, in the order in which they were sent. */
  mails: MailMessage[];
  /** Posts to relays. */
  posts: WebhookCall[];
  /** The channel on another replica's store. */
  replica(store: Store): Pick<NoticeChannel, "runJob" | "createDelivery">;
  setTime(time: string): void;
  /** Adds an officer, and returns the id and the address. */
  officer(
    role: OfficerRole,
    agencyId?: string | null,
    unitId?: string,
  ): Promise<{ id: string; email: string }>;
  /** The desk of an officer. */
  signIn(officerId: string): Promise<Lapor>;
  unit(name: string): Promise<string>;
  submit(changes?: Partial<NewReport>): Promise<SubmittedReport>;
  runJob(): Promise<void>;
  createDelivery(options?: Partial<NotificationOptions>): Delivery;
  /** Runs the job, and sends what is due. */
  notify(): Promise<void>;
  /** The subjects of mails to an address, the earliest first. */
  subjectsTo(address: string): string[];
  leave(officerId: string): Promise<void>;
  tickClocks(): Promise<void>;
}

/** Tuesday, 24 November 2026, 09.00 in Bandung. */
export const start = "2026-11-24T02:00:00Z";
/** The same for all channels on one store. */
const secret = new Uint8Array(32).fill(7);
export const publicUrl = "https://kanal.example";

export async function createNoticeChannel(
  store: Store,
  relays: readonly Relay[] = [],
  send: NotificationOptions["send"] = async () => ({ status: 200 }),
  sendsMail = true,
): Promise<NoticeChannel> {
  let time = new Date(start);
  const clock = { now: () => new Date(time) };
  const mails: MailMessage[] = [];
  const posts: WebhookCall[] = [];
  const open = (on: Store): Channel =>
    createChannel({
      ...{ store: on, clock, random: systemRandom, secret, blobs: createMemoryBlobs(), relays },
      policy: { ...defaultPolicy, limits: {}, challenge: { ...defaultPolicy.challenge, mode: "off" } },
      sendsMail,
    });
  const createDelivery = (channel: Channel, options: Partial<NotificationOptions> = {}): Delivery =>
    channel.createNoticeDelivery({
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
  const lapor = (key: string) =>
    createLapor({
      baseUrl: "http://channel.test",
      key,
      fetch: (url, init) => channel.fetch(new Request(url, init)),
      maxRetries: 0,
    });
  const [citizen, admin, national] = [keys.publishable, keys.agencyAdmin, keys.nationalAdmin].map(lapor);
  if (!citizen || !admin || !national) throw new Error("The suite has no keys.");
  const accounts = channel.officerAccounts(publicUrl);
  const delivery = createDelivery(channel);
  const runNotices = async (on: Channel): Promise<void> => {
    await runJob(on, "notify-officers");
  };
  return {
    ...{ citizen, admin, national, store, mails, posts },
    replica(on) {
      const other = open(on);
      return {
        runJob: () => runNotices(other),
        createDelivery: (options) => createDelivery(other, options),
      };
    },
    setTime(to) {
      time = new Date(to);
    },
    async officer(role, agencyId = "pemkot-bandung", unitId) {
      const email = `${role}-${crypto.randomUUID()}@petugas.example`;
      const invited = await accounts.invite({
        ...{ name: "Sari Wulandari", email, agencyId, role, unitId },
      });
      const { id } = invited.officer;
      await accounts.activate(id, invitationIn(invited));
      return { id, email };
    },
    async signIn(officerId) {
      const { cookie = "" } = (await accounts.startSession(officerId, "passkey")) ?? {};
      return createLapor({
        baseUrl: publicUrl,
        session: true,
        fetch: (url, init) => {
          const request = new Request(url, init);
          const headers = { cookie, origin: publicUrl, "sec-fetch-site": "same-origin" };
          for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
          return channel.fetch(request);
        },
        maxRetries: 0,
      });
    },
    async unit(name) {
      return (await admin.createUnit({ name })).id;
    },
    async submit(changes = {}) {
      const report: NewReport = {
        classification: "complaint",
        title: "Jalan Braga berlubang",
        body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
        occurredOn: "2026-11-20",
        location: { regionCode: "32.73", address: "Jl. Braga 12" },
        agencyId: "pemkot-bandung",
        ...changes,
      };
      return citizen.submitReport(report);
    },
    runJob: () => runNotices(channel),
    createDelivery: (options) => createDelivery(channel, options),
    async notify() {
      await runNotices(channel);
      await delivery.deliverDue();
    },
    subjectsTo: (address) => mails.filter(({ to }) => to === address).map(({ subject }) => subject),
    async leave(officerId) {
      const officer = await store.findOfficer({ id: officerId });
      if (!officer) throw new Error("The officer is gone.");
      const left = { ...officer, state: "left" as const, version: officer.version + 1 };
      await store.transaction((transaction) => transaction.putOfficer(left));
    },
    async tickClocks() {
      await runJob(channel, "tick-clocks");
    },
  };
}
