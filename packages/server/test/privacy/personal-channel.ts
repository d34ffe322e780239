import { join } from "node:path";
import { createChannel, createKey, defaultPolicy, systemRandom } from "@lapor/channel";
import type { SealKey } from "@lapor/channel/store";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { folderBlobs, openStore } from "../../src/index.ts";
import type { StoreAddress } from "../../src/store/engine/engine.ts";

/** The credentials of a report. */
export interface Receipt {
  trackingId: string;
  accessCode: string;
}

/** A channel on a database, with the actions of a test on personal data. */
export type PersonalChannel = Awaited<ReturnType<typeof openPersonalChannel>>;

/** Values of an identity, texts of reports, and retention of 10, 20 and 30 days. */
export async function openPersonalChannel(
  address: StoreAddress,
  folder: string,
  options: { secret: Uint8Array<ArrayBuffer>; sealKeys?: SealKey[]; onDecryptError?(error: unknown): void },
) {
  const store = await openStore(address);
  let ahead = 0;
  const clock = { now: () => new Date(Date.now() + ahead) };
  const parts = { store, clock, random: systemRandom, blobs: folderBlobs(join(folder, "files")) };
  const retention = { identityDays: 10, filesDays: 20, wordsDays: 30 };
  // One key sends more here than a real site does, without limits and challenges.
  const challenge = { ...defaultPolicy.challenge, mode: "off" } as const;
  const policy = { ...defaultPolicy, retention, limits: {}, challenge };
  const channel = createChannel({ ...parts, ...options, policy });
  const agencyId = "pemkot-bandung";
  const { key } = await createKey(parts, { kind: "publishable", agencyId, origins: [] });
  const { key: officer } = await createKey(parts, { kind: "secret", agencyId, role: "agency_admin" });
  const ask = (method: string, path: string, headers: Record<string, string>, body?: object | FormData) => {
    const isForm = body instanceof FormData;
    return channel.fetch(
      new Request(`http://channel.test/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          "idempotency-key": crypto.randomUUID(),
          ...(body && !isForm && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body && { body: isForm ? body : JSON.stringify(body) }),
      }),
    );
  };
  const made = async (response: Response): Promise<unknown> => {
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return response.json();
  };
  const opened = ({ accessCode }: Receipt) => ({ "lapor-access-code": accessCode });
  const asOfficer = { authorization: `Bearer ${officer}` };
  const whole = async (response: Response) => ({ text: await response.text(), status: response.status });
  return {
    channel,
    store,
    /** Days after the start of the test. */
    moveTo(days: number): void {
      ahead = days * 86_400_000;
    },
    async submit(changes: object): Promise<Receipt> {
      const body = {
        classification: "complaint",
        title: "Jalan Braga berlubang",
        body: "Ada lubang besar di depan nomor 12.",
        occurredOn: "2024-03-05",
        location: { regionCode: "32.73" },
        agencyId,
        ...changes,
      };
      return (await made(await ask("POST", "/reports", {}, body))) as Receipt;
    },
    async actAsReporter(receipt: Receipt, where: string, body: object): Promise<void> {
      await made(await ask("POST", `/reports/${receipt.trackingId}/${where}`, opened(receipt), body));
    },
    async upload(receipt: Receipt, fileName: string): Promise<void> {
      const form = new FormData();
      form.set("trackingId", receipt.trackingId);
      form.set("file", new Blob([samplePhoto.bytes]), fileName);
      await made(await ask("POST", "/attachments", opened(receipt), form));
    },
    read: async (receipt: Receipt, where = "") =>
      whole(await ask("GET", `/reports/${receipt.trackingId}${where}`, opened(receipt))),
    asOfficer: async ({ trackingId }: Receipt) =>
      whole(await ask("GET", `/agency-reports/${trackingId}`, asOfficer)),
    /** Requests the identity as an officer. */
    identity: async ({ trackingId }: Receipt, reason = "Menelepon pelapor") =>
      whole(
        await ask("GET", `/agency-reports/${trackingId}/identity`, {
          ...asOfficer,
          "identity-reason": encodeURIComponent(reason),
        }),
      ),
    /** Reads the agency's inbox. */
    inbox: async () => whole(await ask("GET", "/agency-reports", asOfficer)),
    /** Takes an officer's step, or writes a note. */
    async act({ trackingId }: Receipt, where: string, body: object): Promise<void> {
      const path = `/agency-reports/${trackingId}`;
      const { version } = (await made(await ask("GET", path, asOfficer))) as { version: number };
      await made(await ask("POST", `${path}/${where}`, { ...asOfficer, "if-match": `"${version}"` }, body));
    },
    close: store.close,
  };
}
