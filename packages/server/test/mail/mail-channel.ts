import {
  createMemoryBlobs,
  defaultPolicy,
  type JobName,
  type Policy,
  runJob,
  systemRandom,
} from "@lapor/channel";
import type { Store } from "@lapor/channel/store";
import { createSuiteKeys, type MailOptions } from "@lapor/channel/testing";
import type { NewReport } from "@lapor/sdk";
import { createSmtpMailer, type SmtpOptions } from "../../src/mail/smtp-mailer.ts";
import { channelOn, laporOn, newReport, testClock, unlimited } from "../support/test-channel.ts";

export const newFollowCode = (): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64url");

/** The reporter's data. Apart from the address, no email may contain any of it. */
export const planted = {
  title: "Judul-tertanam jalan berlubang",
  body: "Isi-tertanam: ada lubang besar di depan nomor 12.",
  name: "Nama-Tertanam Lestari",
  phone: "081234567890",
  address: "Jalan-Tertanam 12",
  question: "Pertanyaan-tertanam: foto mana?",
  answer: "Jawaban-tertanam: sudah ditambal.",
};

export type MailChannel = Awaited<ReturnType<typeof createMailChannel>>;

export const createMailChannel = async (
  store: Store,
  smtp: Partial<SmtpOptions> & Pick<SmtpOptions, "smtpUrl">,
  secret: Uint8Array<ArrayBuffer> = systemRandom.bytes(32),
  changes: Partial<Policy> = {},
) => {
  const clock = testClock();
  const shared = {
    clock,
    secret,
    blobs: createMemoryBlobs(),
    sendsMail: true,
    // The tests send more with a single key than a real site does.
    policy: { ...defaultPolicy, ...changes, challenge: unlimited.challenge },
  };
  const channel = channelOn(store, shared);
  const keys = await createSuiteKeys({ store, clock });
  const citizen = laporOn(channel, keys.publishable);
  const from = { name: "Kanal Laporan", address: "kanal@bandung.example" };
  return {
    ...channel,
    citizen,
    admin: laporOn(channel, keys.agencyAdmin),
    national: laporOn(channel, keys.nationalAdmin),
    store,
    now: clock.now,
    async pass(seconds: number): Promise<void> {
      clock.pass(seconds * 1000);
      await runJob(channel, "tick-clocks");
    },
    /** The mail delivery of one replica. */
    mails: ({
      store: on = store,
      perMinute = 1000,
      mailer,
      statusUrl = "https://bandung.example/status",
      mayClaim,
    }: { store?: Store; statusUrl?: string } & Partial<
      Pick<MailOptions, "mailer" | "perMinute" | "mayClaim">
    > = {}) =>
      channelOn(on, shared).createMailDelivery({
        mailer: mailer ?? createSmtpMailer({ from, ...smtp }),
        links: {
          publicUrl: "https://kanal.example",
          publicReportsUrl: "https://kanal.example/publik",
          statusUrl,
        },
        perMinute,
        ...(mayClaim && { mayClaim }),
        onError(error) {
          throw error;
        },
      }),
    submit: (email: string | undefined, changes: Partial<NewReport> = {}, locale = "id") =>
      citizen.submitReport(
        {
          ...newReport,
          title: planted.title,
          body: planted.body,
          location: { regionCode: "32.73", address: planted.address },
          reporter: { name: planted.name, phone: planted.phone, ...(email !== undefined && { email }) },
          ...changes,
        },
        { locale },
      ),
    async run(name: JobName): Promise<void> {
      await runJob(channel, name);
    },
  };
};
