import { type Agency, findAgency } from "@lapor/directory";
import { type OpenStore, useOwnAgencies } from "@lapor/server";

/**
 * The demo's local government. The city is invented, but has the location, id and region of a real city,
 * because the form and the router need real places.
 */
export const demoCity = {
  id: "pemkot-bandung",
  name: "Pemerintah Kota Sukamaju",
  shortName: "Pemkot Sukamaju",
} as const;

/**
 * Imports the invented city into a new channel and makes this process use it. Keeps a directory that was
 * imported earlier.
 */
export async function importDemoAgencies({ directory }: Pick<OpenStore, "directory">): Promise<void> {
  if ((await directory.readVersion()) > 0) return;
  const { website: _, ...real } = findAgency(demoCity.id) as Agency;
  await directory.write([{ ...real, ...demoCity }], 0);
  await useOwnAgencies(directory);
}
