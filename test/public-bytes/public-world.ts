import assert from "node:assert/strict";
import type { Store } from "@lapor/channel/store";
import {
  createMemoryChannel,
  type MemoryChannel,
  unlimited,
} from "../../packages/channel/test/support/memory-channel.ts";
import type { KnownReport } from "./known-report.ts";
import { plantWord } from "./planted-marks.ts";
import { agencyIds } from "./public-moves.ts";

/** The channel in a run, its officers, and what the test knows about its reports. */
export interface PublicWorld {
  channel: MemoryChannel;
  reports: KnownReport[];
  /** An administrator's key for each agency; null stands for national triage. */
  keys: ReadonlyMap<string | null, string>;
  units: ReadonlyMap<string, string>;
  /** The officers to whom reports can be assigned. */
  officers: ReadonlyMap<string, string>;
  /** The tracking ID of a report that exists only in another channel. */
  unknownId: string;
  planted: Set<string>;
  /** The texts that were public at some time. A search may still contain them. */
  onceShown: Set<string>;
  /** Plants a word, or the given text, and records it. */
  plant(text?: string): string;
}

/** Opens a channel with officers and units, whose names are planted words too. */
export async function openPublicWorld(store: Store | undefined): Promise<PublicWorld> {
  const channel = await createMemoryChannel({ ...unlimited, survey: "full" }, store);
  const planted = new Set<string>();
  const plant = (text = plantWord()): string => {
    planted.add(text);
    return text;
  };
  const keys = new Map<string | null, string>([[null, await channel.officer(null)]]);
  const [units, officers] = [new Map<string, string>(), new Map<string, string>()];
  const accounts = channel.officerAccounts("http://channel.test");
  for (const agencyId of agencyIds) {
    const key = await channel.officer(agencyId);
    keys.set(agencyId, key);
    const body = { name: `Bidang ${plant()}` };
    const headers = { "idempotency-key": crypto.randomUUID() };
    const unit = await channel.call("POST", "/v1/units", { key, body, headers });
    assert.equal(unit.status, 201);
    units.set(agencyId, ((await unit.json()) as { id: string }).id);
    const { officer, url } = await accounts.invite({
      ...{ name: `Sari ${plant()}`, email: `${plant()}@petugas.example` },
      ...{ role: "liaison", agencyId },
    });
    assert.ok(await accounts.activate(officer.id, new URL(url).hash.slice(1)));
    officers.set(agencyId, officer.id);
  }
  const unknownId = (await (await createMemoryChannel(unlimited)).submit()).trackingId;
  return { channel, unknownId, reports: [], keys, units, officers, planted, onceShown: new Set(), plant };
}
