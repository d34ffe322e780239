import assert from "node:assert/strict";
import type { Agency } from "@lapor/directory";
import type { DoctorContext } from "../../src/doctor/check.ts";
import { folderBlobs } from "../../src/files/folder-blobs.ts";
import { filesFolder } from "../../src/files/open-files.ts";
import { openStore } from "../../src/index.ts";
import type { Engine, StoreAddress } from "../../src/store/engine/engine.ts";
import { type Installation, secret } from "../support/engines.ts";
import { channelOn, laporOn, makeKey, newReport } from "../support/test-channel.ts";

/** A filled store in which a test plants faults for the doctor to find. */
export interface World {
  address: StoreAddress;
  dataFolder: string;
  engine: Engine;
  context: DoctorContext;
}

export interface Fault {
  /** The check that must find it. */
  check: string;
  finding: RegExp;
  /** The number of findings. Default: 1. */
  count?: number;
  only?: Engine["name"];
  plant(): Promise<Partial<DoctorContext> | undefined>;
  undo?(): Promise<unknown>;
}

/** An agency that exists only in the test's directory. */
export const ownAgency: Agency = {
  id: "dinas-baru",
  name: "Dinas Baru",
  shortName: "Dinas Baru",
  kind: "institution",
  mandate: [],
};

export const reports = 12;

/** Fills an empty database with reports that have identities and files. One of them is for `ownAgency`. */
export async function fill({ address, dataFolder }: Installation): Promise<void> {
  const store = await openStore(address);
  const channel = channelOn(store, { blobs: folderBlobs(filesFolder(dataFolder)), secret });
  const origins = ["https://bandung.example"];
  const key = await makeKey(store, { kind: "publishable", agencyId: "pemkot-bandung", origins });
  const citizen = laporOn(channel, key);
  for (let count = 0; count < reports; count++) {
    const { id } = await citizen.uploadAttachment(new Blob(["%PDF-1.4\n%%EOF"]), { fileName: "surat.pdf" });
    const agencyId = count === 0 ? ownAgency.id : "pemkot-bandung";
    const reporter = { name: "Ayu Lestari" };
    assert.ok(await citizen.submitReport({ ...newReport, agencyId, reporter, attachmentIds: [id] }));
  }
  await store.close();
}
