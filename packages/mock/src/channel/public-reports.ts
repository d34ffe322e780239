import { createChannel, createMemoryBlobs, runJob } from "@lapor/channel";
import type { Store } from "@lapor/channel/store";
import { createSeededRandom } from "../seeded-random.ts";
import type { MockKeys } from "./mock-keys.ts";
import { createSettableClock } from "./settable-clock.ts";

/**
 * Invented reports from Bandung. Each is submitted three times within nine months, so that one quarter has
 * enough reports for published statistics.
 */
const samples = [
  [
    "jalan",
    "32.73.19",
    "Jalan Braga berlubang",
    "Ada lubang besar di depan deretan toko, sudah dua motor jatuh minggu ini.",
  ],
  [
    "penerangan-jalan",
    "32.73.09",
    "Lampu jalan padam",
    "Lampu jalan di dekat taman padam sejak seminggu lalu, warga takut lewat malam hari.",
  ],
  [
    "sampah",
    "32.73.02",
    "Sampah tidak diangkut",
    "Sampah di tempat pembuangan sementara belum diangkut lima hari dan mulai berbau.",
  ],
  [
    "drainase-banjir",
    "32.73.11",
    "Selokan mampet",
    "Selokan tersumbat, sehingga air meluap ke jalan setiap kali hujan deras.",
  ],
  [
    "jalan",
    "32.73.05",
    "Trotoar rusak di dekat pasar",
    "Ubin trotoar terangkat, sehingga pengguna kursi roda harus turun ke jalan.",
  ],
  [
    "sampah",
    "32.73.13",
    "Tumpukan sampah di bantaran sungai",
    "Warga dari tempat lain membuang sampah di bantaran sungai setiap malam.",
  ],
] as const;

const dayMs = 86_400_000;

/** The numbers of supporters of the first three reports. */
const supporters: readonly number[] = [12, 6, 3];

/**
 * Inserts reports that were submitted, answered and released before `now`, some with supporters. They are the
 * same in every mock.
 */
export async function insertPublicReports(store: Store, keys: MockKeys, now: Date): Promise<void> {
  const random = createSeededRandom(20_261_125);
  const clock = createSettableClock(now);
  const channel = createChannel({
    store,
    clock,
    random,
    blobs: createMemoryBlobs(),
    secret: random.bytes(32),
  });
  const call = async (path: string, key: string, body?: object, headers = {}): Promise<Response> => {
    const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const response = await channel.fetch(
      new Request(`http://mock${path}`, {
        ...sent,
        headers: { authorization: `Bearer ${key}`, "content-type": "application/json", ...headers },
      }),
    );
    if (!response.ok)
      throw new Error(`The public reports of the mock were refused at ${path}: ${await response.text()}`);
    return response;
  };
  const action = async (trackingId: string, name: string, body: object = {}): Promise<void> => {
    const address = `/v1/agency-reports/${trackingId}`;
    const etag = (await call(address, keys.agencyAdmin)).headers.get("etag") ?? "";
    await call(`${address}/${name}`, keys.agencyAdmin, body, { "if-match": etag });
  };
  const trackingIds: string[] = [];
  for (const [index, [categoryId, regionCode, title, body]] of [
    ...samples,
    ...samples,
    ...samples,
  ].entries()) {
    const at = (days: number) => clock.set(new Date(now.getTime() - (270 - 15 * index - days) * dayMs));
    at(0);
    const occurredOn = clock.now().toISOString().slice(0, 10);
    const common = {
      classification: "complaint",
      categoryId,
      location: { regionCode },
      agencyId: "pemkot-bandung",
    };
    const report = { ...common, title, body, occurredOn, anonymous: true };
    const receipt = await call("/v1/reports", keys.publishable, report, {
      "idempotency-key": `mock-public-${index}`,
    });
    const { trackingId } = (await receipt.json()) as { trackingId: string };
    at(1);
    await action(trackingId, "verify");
    await action(trackingId, "follow-up");
    at(2 + (index % 3));
    // Answer five of six reports, so that the published quarter has a median number of days to the answer.
    if (index % 6 !== 5)
      await action(trackingId, "answer", { message: "Sudah kami tangani. Terima kasih atas laporannya." });
    await action(trackingId, "release");
    trackingIds.push(trackingId);
  }
  clock.set(now);
  for (const [index, count] of supporters.entries())
    for (let supporter = 0; supporter < count; supporter++) {
      const followCode = Array.from(random.bytes(16), (byte) => byte.toString(16).padStart(2, "0")).join("");
      await call(`/v1/public-reports/${trackingIds[index]}/supports`, keys.publishable, { followCode });
    }
  await runJob(channel, "publish-supports");
}
