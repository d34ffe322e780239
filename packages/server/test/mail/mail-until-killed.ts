// Accepts reports and sends mail until the process is killed. Prints each report when it is acknowledged.
import { defaultPolicy } from "@lapor/channel";
import type { Store } from "@lapor/channel/store";
import { openStore } from "../../src/index.ts";
import { createSmtpMailer } from "../../src/mail/smtp-mailer.ts";
import { channelOn, laporOn, makeKey, newReport, siteKey, testClock } from "../support/test-channel.ts";

const open = (store: Store, secretText: string, smtpUrl: string, ahead: number) => {
  const clock = testClock();
  clock.pass(ahead);
  const secret = new Uint8Array(Buffer.from(secretText, "hex"));
  // All mail goes to one address, so its limits are removed.
  const policy = { ...defaultPolicy, limits: {} };
  const channel = channelOn(store, { clock, secret, sendsMail: true, policy });
  const delivery = channel.createMailDelivery({
    mailer: createSmtpMailer({ smtpUrl, from: { name: "", address: "kanal@bandung.example" } }),
    links: { publicUrl: "https://kanal.example" },
    perMinute: 10_000,
    onError(error) {
      throw error;
    },
  });
  return { clock, channel, delivery };
};

/** Sends the mail of a killed process, after the leases of that process have expired. */
export const deliverLater = (store: Store, secret: string, smtpUrl: string): Promise<void> =>
  open(store, secret, smtpUrl, 3_600_000).delivery.deliverDue();

const [databaseUrl = "", secret = "", smtpUrl = "", round = "0"] = process.argv.slice(2);
if (import.meta.main) {
  const store = await openStore({ databaseUrl });
  const { clock, channel, delivery } = open(store, secret, smtpUrl, Number(round) * 600_000);
  const lapor = laporOn(channel, await makeKey(store, siteKey, clock));
  const reporter = { email: "ayu@surel.example" };
  const submit = async (): Promise<void> => {
    const { trackingId } = await lapor.submitReport({ ...newReport, reporter });
    process.stdout.write(`${trackingId}\n`);
  };
  for (;;) await Promise.all([submit(), submit(), delivery.deliverDue()]);
}
