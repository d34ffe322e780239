import type { Channel } from "@lapor/channel";
import type { DeliveryOptions, Mailer, Relay } from "@lapor/channel/store";
import { type DeliveryLoop, startDeliveryLoop } from "../platform/delivery-loop.ts";
import type { Log } from "../platform/log/log.ts";
import { logTrouble } from "../platform/log/log-failure.ts";
import { type Clocks, clocksAgree } from "../platform/trust-clock.ts";
import type { MailSettings } from "./mail-config.ts";

/** Emails per minute on a server that sends no email, only relay posts. */
const noMails = 0;

/** Starts the delivery of notifications to officers. Returns undefined without mail and relays. */
export function startNotifications(
  channel: Pick<Channel, "createNotificationDelivery">,
  { mail, publicUrl }: MailSettings & { publicUrl?: string },
  parts: {
    relays: readonly Relay[];
    mailer: Mailer | undefined;
    send: DeliveryOptions["send"];
    clocks: Clocks;
    log: Log;
  },
): DeliveryLoop | undefined {
  const { relays, mailer, send, clocks, log } = parts;
  if (publicUrl === undefined || (!mailer && relays.length === 0)) return undefined;
  const delivery = channel.createNotificationDelivery({
    mailer,
    send,
    links: { publicUrl },
    perMinute: mail?.perMinute ?? noMails,
    mayClaim: clocksAgree("notifications", clocks),
    onRelayFailure: (relay, attempt) =>
      log("warn", "relay", {
        relay,
        ...("status" in attempt ? { status: attempt.status } : { reason: attempt.error }),
      }),
    onError: logTrouble(log, "notification"),
  });
  return startDeliveryLoop(delivery, log, "notifications");
}
