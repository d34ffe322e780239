// Accepts reports and sends mail with the given database until it is killed. Prints each report once it is
// acknowledged.
import { createChannel, createKey, createMemoryBlobs, defaultPolicy, systemRandom } from "@lapor/channel";
import type { Store } from "@lapor/channel/store";
import { createLapor } from "@lapor/sdk";
import { openStore } from "../../src/index.ts";
import { createSmtpMailer } from "../../src/mail/smtp-mailer.ts";

/** One address gets all mail. */
const policy = { ...defaultPolicy, limits: {} };

const open = (store: Store, secretText: string, smtpUrl: string, ahead: number) => {
  const clock = { now: () => new Date(Date.now() + ahead) };
  const secret = new Uint8Array(Buffer.from(secretText, "hex"));
  const parts = {
    store,
    blobs: createMemoryBlobs(),
    clock,
    random: systemRandom,
    secret,
    sendsMail: true,
    policy,
  };
  const channel = createChannel(parts);
  const delivery = channel.createMailDelivery({
    mailer: createSmtpMailer({ smtpUrl, from: { name: "", address: "kanal@bandung.example" } }),
    links: { publicUrl: "https://kanal.example" },
    perMinute: 10_000,
    onError(error) {
      throw error;
    },
  });
  return { parts, channel, delivery };
};

/** Sends what a killed process left, once its leases are over. */
export const deliverLater = (store: Store, secret: string, smtpUrl: string): Promise<void> =>
  open(store, secret, smtpUrl, 3_600_000).delivery.deliverDue();

const [databaseUrl = "", secret = "", smtpUrl = "", round = "0"] = process.argv.slice(2);
if (import.meta.main) {
  const store = await openStore({ databaseUrl });
  const { parts, channel, delivery } = open(store, secret, smtpUrl, Number(round) * 600_000);
  const wanted = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] } as const;
  const { key } = await createKey(parts, wanted);
  const lapor = createLapor({
    baseUrl: "http://channel.test",
    key,
    fetch: (url, init) => channel.fetch(new Request(url, init)),
  });
  const submit = async (): Promise<void> => {
    const { trackingId } = await lapor.submitReport({
      classification: "complaint",
      title: "Jalan Braga berlubang",
      body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
      occurredOn: "2026-01-01",
      location: { regionCode: "32.73" },
      reporter: { email: "ayu@surel.example" },
    });
    process.stdout.write(`${trackingId}\n`);
  };
  for (;;) await Promise.all([submit(), submit(), delivery.deliverDue()]);
}
