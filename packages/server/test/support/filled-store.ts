import assert from "node:assert/strict";
import { createChannel, createKey, systemClock, systemRandom } from "@lapor/channel";
import { folderBlobs } from "../../src/files/folder-blobs.ts";
import { filesFolder } from "../../src/files/open-files.ts";
import { openStore } from "../../src/index.ts";
import type { StoreAddress } from "../../src/store/engine/engine.ts";
import { preparedFolder } from "./prepared-folder.ts";
import { preparedPostgres } from "./prepared-postgres.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** The secret with which the identities are sealed. */
export const secret: Uint8Array<ArrayBuffer> = systemRandom.bytes(32);

/** The number of reports. */
export const reports = 12;

/**
 * Fills an empty database with citizens' reports, with identities and files, one of them for an agency that
 * exists only here.
 */
export async function fill(address: StoreAddress, dataFolder: string): Promise<void> {
  const store = await openStore(address);
  const blobs = folderBlobs(filesFolder(dataFolder));
  const parts = { store, blobs, clock: systemClock, random: systemRandom };
  const channel = createChannel({ ...parts, secret });
  const { key } = await createKey(parts, {
    kind: "publishable",
    agencyId: "pemkot-bandung",
    origins: ["https://bandung.example"],
  });
  const authorization = `Bearer ${key}`;
  for (let count = 0; count < reports; count++) {
    const file = new FormData();
    file.set("file", new Blob(["%PDF-1.4\n%%EOF"]), "surat.pdf");
    const uploaded = await channel.fetch(
      new Request("http://channel.test/v1/attachments", {
        method: "POST",
        headers: { authorization },
        body: file,
      }),
    );
    const { id } = (await uploaded.json()) as { id: string };
    const sent = await channel.fetch(
      new Request("http://channel.test/v1/reports", {
        method: "POST",
        headers: {
          authorization,
          "content-type": "application/json",
          "idempotency-key": crypto.randomUUID(),
        },
        body: JSON.stringify({
          classification: "complaint",
          title: "Jalan Braga berlubang",
          body: "Ada lubang besar di depan nomor 12.",
          occurredOn: "2024-03-05",
          location: { regionCode: "32.73" },
          reporter: { name: "Ayu Lestari" },
          attachmentIds: [id],
          agencyId: count === 0 ? "dinas-baru" : "pemkot-bandung",
        }),
      }),
    );
    assert.equal(sent.status, 201, await sent.text());
  }
  await store.close();
}

/** Only in the directory of the test. */
export const ownAgency = {
  id: "dinas-baru",
  name: "Dinas Baru",
  shortName: "Dinas Baru",
  kind: "institution" as const,
  mandate: [],
};

/** The two engines, each with an empty database and a data folder. */
export const engines = {
  PGlite: async () => {
    const folder = preparedFolder();
    return { address: { folder }, dataFolder: folder, stop: async () => {} };
  },
  PostgreSQL: async () => {
    const postgres = await preparedPostgres(true);
    return { address: { databaseUrl: postgres.url }, dataFolder: temporaryFolder(), stop: postgres.stop };
  },
};
