import { type Agency, findAgency } from "@lapor/directory";
import { type OpenStore, useOwnAgencies } from "@lapor/server";

/**
 * The demo's local government. The city does not exist: it takes the place, the id and the region of a real
 * one, so that the form knows its places and the router its neighbours.
 */
export const demoCity = {
  id: "pemkot-bandung",
  name: "Pemerintah Kota Sukamaju",
  shortName: "Pemkot Sukamaju",
} as const;

/**
 * Imports the invented city into a new channel, and switches this process to it. A directory that was
 * imported before stays.
 */
export async function importDemoAgencies({ directory }: Pick<OpenStore, "directory">): Promise<void> {
  if ((await directory.readVersion()) > 0) return;
  const { website: _, ...real } = findAgency(demoCity.id) as Agency;
  await directory.write([{ ...real, ...demoCity }], 0);
  await useOwnAgencies(directory);
}
