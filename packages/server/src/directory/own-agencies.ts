import { type Agency, agencies, useAgencies } from "@lapor/directory";
import type { DirectoryStore } from "../store/routing/directory-versions.ts";

/** Returns the built-in agencies, replaced or extended by the operator's own. */
export function withOwnAgencies(own: readonly Agency[]): readonly Agency[] {
  if (own.length === 0) return agencies;
  const byId = new Map(own.map((agency) => [agency.id, agency]));
  const replaced = agencies.map((agency) => byId.get(agency.id) ?? agency);
  const known = new Set(agencies.map(({ id }) => id));
  return [...replaced, ...own.filter(({ id }) => !known.has(id))];
}

/** Switches this process to the operator's current agencies. Resolves to their version number. */
export async function useOwnAgencies(store: DirectoryStore): Promise<number> {
  const { version, agencies: own } = await store.read();
  useAgencies(withOwnAgencies(own));
  return version;
}
