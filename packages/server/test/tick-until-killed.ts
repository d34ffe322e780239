// Takes reports with files while time passes and clocks tick, in the store and folder it is given, until it is killed. Says each report
// once it is acknowledged.
import { join } from "node:path";
import { createChannel, createKey, systemRandom } from "@lapor/channel";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { lockFolder } from "../src/data-folder.ts";
import { folderBlobs, openStore } from "../src/index.ts";

const [folder = "", databaseUrl = "", from = "", secret = ""] = process.argv.slice(2);
lockFolder(folder);
const store = await openStore(databaseUrl ? { databaseUrl } : { folder });
let now = Date.parse(from);
const clock = { now: () => new Date(now) };
const parts = { store, blobs: folderBlobs(join(folder, "files")), clock, random: systemRandom };
const channel = createChannel({ ...parts, secret: new Uint8Array(Buffer.from(secret, "hex")) });
const { key } = await createKey(parts, { kind: "publishable", agencyId: "pemkot-bandung", origins: [] });

const send = async (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> => {
  const content = body instanceof FormData ? body : JSON.stringify(body);
  const response = await channel.fetch(
    new Request(`http://channel.test/v1/${path}`, {
      method: "POST",
      body: content,
      headers: {
        authorization: `Bearer ${key}`,
        "idempotency-key": crypto.randomUUID(),
        ...(typeof content === "string" && { "content-type": "application/json" }),
        ...headers,
      },
    }),
  );
  if (!response.ok) throw new Error(await response.text());
  return response;
};

const submit = async (): Promise<void> => {
  const form = new FormData();
  form.set("file", new File([samplePhoto.bytes], "a.jpg"));
  const { id } = (await (await send("attachments", form)).json()) as { id: string };
  const report = {
    classification: "complaint",
    title: "Jalan Braga berlubang",
    body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
    occurredOn: "2026-01-01",
    location: { regionCode: "32.73" },
    agencyId: "pemkot-bandung",
    attachmentIds: [id],
  };
  const { trackingId } = (await (await send("reports", report)).json()) as { trackingId: string };
  process.stdout.write(`${trackingId}\n`);
};

const passTime = async (): Promise<void> => {
  now += 12 * 3_600_000;
  await channel.tickClocks();
};
for (;;) await Promise.all([submit(), submit(), passTime()]);
