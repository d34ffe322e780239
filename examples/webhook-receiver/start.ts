import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { startMockServer } from "@lapor/mock/server";
import { createLapor } from "@lapor/sdk";
import { createReceiver } from "./src/receiver.ts";

/** Starts a receiver and a mock channel that sends it the events of one report, from submission to answer. */
export async function run(): Promise<void> {
  const mock = await startMockServer();
  const secrets: string[] = [];
  const receiver = createReceiver(secrets, ({ trackingId, type, status }) => {
    console.log(`${trackingId} ${type}: now ${status}`);
  });
  await once(receiver.listen(0, "127.0.0.1"), "listening");
  const { secret } = await mock.addWebhook(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`);
  secrets.push(secret);
  console.log("A receiver waits, and believes only what its secret has signed.\n");

  const citizen = createLapor({ baseUrl: mock.url, key: mock.keys.publishable });
  const officer = createLapor({ baseUrl: mock.url, key: mock.keys.agencyAdmin });
  const { trackingId } = await citizen.submitReport({
    classification: "complaint",
    title: "Jalan Braga berlubang",
    body: "Ada lubang besar di depan nomor 12.",
    occurredOn: "2026-11-20",
    location: { regionCode: "32.73" },
    agencyId: "pemkot-bandung",
  });
  await mock.deliver();
  const verified = await officer.verifyReport(await officer.getAgencyReport(trackingId));
  await mock.deliver();
  const begun = await officer.startFollowUp(verified, { message: "Tim meninjau besok." });
  await mock.deliver();
  await officer.answerReport(begun, { message: "Lubang sudah ditambal." });
  await mock.deliver();

  receiver.close();
  await mock.stop();
}
