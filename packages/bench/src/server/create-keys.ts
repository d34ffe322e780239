import { createKey, type NewKey, systemClock, systemRandom } from "@lapor/channel";
import { openStore, type StoreAddress } from "@lapor/server";

const site: NewKey = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] };

/** Makes the tables where they are missing, and these keys. */
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

/** Makes the tables where they are missing, and the key of a site. */
export const createSiteKey = async (address: StoreAddress): Promise<string> =>
  (await createKeys(address, [site]))[0] as string;
