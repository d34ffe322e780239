import { listPresentAgencies, searchAgencies } from "@lapor/directory";
import type { AgencyKind, AgencyList } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { maxSearchHits, pageOf } from "../platform/cursor.ts";
import { hasOneAgency, onlyAgencyOf } from "../policy/channel-mode.ts";
import type { System } from "../records/ports.ts";
import { viewAgency } from "../views/views.ts";

/**
 * Lists agencies that match a search, best match first; without a search, lists all by name. In a channel for
 * a single agency, the form cannot offer any other agency, but an officer can name any agency as the
 * competent one.
 */
export function listAgencies(
  { policy }: Pick<System, "policy">,
  { principal }: Pick<Caller, "principal">,
  query: { limit: number; cursor?: string | undefined } & {
    q?: string | undefined;
    kind?: AgencyKind | undefined;
    regionCode?: string | undefined;
    near?: string | undefined;
  },
): AgencyList {
  const { q, kind, regionCode, near } = query;
  const found =
    q === undefined && regionCode === undefined
      ? listPresentAgencies().filter((agency) => !kind || agency.kind === kind)
      : searchAgencies(q ?? "", {
          limit: maxSearchHits,
          ...(kind && { kind }),
          ...(regionCode !== undefined && { regionCode }),
          ...(near !== undefined && { near }),
        });
  const isForm = principal.kind === "site";
  const offered =
    isForm && hasOneAgency(policy) ? found.filter(({ id }) => id === onlyAgencyOf(policy)) : found;
  const { items, nextCursor } = pageOf(offered, query);
  return { data: items.map(({ id }) => viewAgency(id)), nextCursor };
}
