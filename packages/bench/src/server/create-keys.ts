import { createKey, type NewKey, systemClock, systemRandom } from "@lapor/channel";
import { openStore, type StoreAddress } from "@lapor/server";

const site: NewKey = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] };

/** Creates keys in a store, and first its tables if they are missing. */
export async function createKeys(address: StoreAddress, wanted: readonly NewKey[]): Promise<string[]> {
  const store = await openStore(address);
  try {
    const keys: string[] = [];
    for (const one of wanted)
      keys.push((await createKey({ store, clock: systemClock, random: systemRandom }, one)).key);
    return keys;
  } finally {
    await store.close();
  }
}

/** Creates a site's key in a store, and first its tables if they are missing. */
export const createSiteKey = async (address: StoreAddress): Promise<string> =>
  (await createKeys(address, [site]))[0] as string;
