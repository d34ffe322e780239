import { join } from "node:path";
import type { ChannelOptions } from "@lapor/channel";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { folderBlobs, openStore } from "../../src/index.ts";
import type { StoreAddress } from "../../src/store/engine/engine.ts";
import {
  type Asked,
  adminKey,
  channelOn,
  makeKey,
  newReport,
  type Receipt,
  requestWith,
  siteKey,
  testClock,
  unlimited,
} from "../support/test-channel.ts";

const day = 86_400_000;

export type PersonalChannel = Awaited<ReturnType<typeof openPersonalChannel>>;

/**
 * Opens a channel with planted identities and report text, and with retention times of 10, 20 and 30 days.
 */
export async function openPersonalChannel(
  address: StoreAddress,
  folder: string,
  options: Pick<ChannelOptions, "secret" | "sealKeys" | "onDecryptError">,
) {
  const store = await openStore(address);
  const clock = testClock();
  const retention = { identityDays: 10, filesDays: 20, wordsDays: 30 };
  const blobs = folderBlobs(join(folder, "files"));
  const channel = channelOn(store, { clock, blobs, policy: { ...unlimited, retention }, ...options });
  const key = await makeKey(store, siteKey, clock);
  const officer = await makeKey(store, adminKey, clock);
  const ask = (path: string, asked?: Asked, by = key) => channel.fetch(requestWith(by, `/v1${path}`, asked));
  const made = async (response: Response): Promise<unknown> => {
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return response.json();
  };
  const opened = ({ accessCode }: Receipt) => ({ "lapor-access-code": accessCode });
  const whole = async (response: Response) => ({ text: await response.text(), status: response.status });
  let today = 0;
  return {
    channel,
    store,
    /** Moves the clock to this many days after the start of the test. */
    moveTo(days: number): void {
      clock.pass((days - today) * day);
      today = days;
    },
    async submit(changes: object): Promise<Receipt> {
      return (await made(await ask("/reports", { body: { ...newReport, ...changes } }))) as Receipt;
    },
    async actAsReporter(receipt: Receipt, where: string, body: object): Promise<void> {
      await made(await ask(`/reports/${receipt.trackingId}/${where}`, { headers: opened(receipt), body }));
    },
    async upload(receipt: Receipt, fileName: string): Promise<void> {
      const form = new FormData();
      form.set("trackingId", receipt.trackingId);
      form.set("file", new Blob([samplePhoto.bytes]), fileName);
      await made(await ask("/attachments", { headers: opened(receipt), body: form }));
    },
    read: async (receipt: Receipt, where = "") =>
      whole(await ask(`/reports/${receipt.trackingId}${where}`, { headers: opened(receipt) })),
    asOfficer: async ({ trackingId }: Receipt) =>
      whole(await ask(`/agency-reports/${trackingId}`, {}, officer)),
    /** Requests a reporter's identity as an officer. */
    identity: async ({ trackingId }: Receipt, reason = "Menelepon pelapor") => {
      const headers = { "identity-reason": encodeURIComponent(reason) };
      return whole(await ask(`/agency-reports/${trackingId}/identity`, { headers }, officer));
    },
    inbox: async () => whole(await ask("/agency-reports", {}, officer)),
    /** Takes an officer's action on a report, or writes a note. */
    async act({ trackingId }: Receipt, where: string, body: object): Promise<void> {
      const path = `/agency-reports/${trackingId}`;
      const { version } = (await made(await ask(path, {}, officer))) as { version: number };
      await made(await ask(`${path}/${where}`, { headers: { "if-match": `"${version}"` }, body }, officer));
    },
    close: store.close,
  };
}
