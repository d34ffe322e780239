import { findPresentAgency, findRegion } from "@lapor/directory";
import type { AgencySummary, ChannelIdentity } from "@lapor/openapi";
import type { Locale } from "../platform/locale.ts";
import { nationalChannelOf, type Policy } from "../policy.ts";
import { viewAgency, viewRegion } from "./views.ts";

const team = { id: "Tim verifikasi", en: "Verification team" } as const;

/** The name of a channel whose operator sets none. */
export const defaultChannelName = (
  { shortName }: Pick<AgencySummary, "shortName">,
  locale: Locale,
): string => (locale === "en" ? `Complaint channel of ${shortName}` : `Kanal Pengaduan ${shortName}`);

/**
 * The channel as forms, receipts, status pages and mails name it. Without values of the operator: named after
 * the agency of the site, which also counts as its operator. A central agency has no region.
 */
export function viewChannelIdentity(policy: Policy, siteAgencyId: string, locale: Locale): ChannelIdentity {
  const id = policy.agencyId ?? siteAgencyId;
  const present = findPresentAgency(id);
  const agency = viewAgency(present?.id ?? id);
  const region = present?.regionCode === undefined ? undefined : findRegion(present.regionCode);
  return {
    name: policy.channelName ?? defaultChannelName(agency, locale),
    operator: policy.channelOperator ?? agency.name,
    verificationTeam: policy.verificationTeam ?? team[locale],
    mode: policy.mode,
    nationalChannel: nationalChannelOf(policy),
    ...(region && { region: viewRegion(region) }),
  };
}
