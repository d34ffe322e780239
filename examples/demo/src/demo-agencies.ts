import { type Agency, findAgency } from "@lapor/directory";
import { type OpenStore, useOwnAgencies } from "@lapor/server";

/**
 * The demo's local government. The city does not exist, but has the location, id and region of a real city,
 * so the form knows its places and the router knows its neighbours.
 */
export const demoCity = {
  id: "pemkot-bandung",
  name: "Pemerintah Kota Sukamaju",
  shortName: "Pemkot Sukamaju",
} as const;

/**
 * Imports the invented city into a new channel and makes this process use it. If a directory was imported
 * earlier, it is kept.
 */
export async function importDemoAgencies({ directory }: Pick<OpenStore, "directory">): Promise<void> {
  if ((await directory.readVersion()) > 0) return;
  const { website: _, ...real } = findAgency(demoCity.id) as Agency;
  await directory.write([{ ...real, ...demoCity }], 0);
  await useOwnAgencies(directory);
}
