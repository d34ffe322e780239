import { findPresentAgency, findRegion } from "@lapor/directory";
import type { ChannelIdentity } from "@lapor/openapi";
import type { Locale } from "../platform/locale.ts";
import { nationalChannelOf, type Policy } from "../policy.ts";
import { viewAgency, viewRegion } from "./views.ts";

const team = { id: "Tim verifikasi", en: "Verification team" } as const;

/**
 * The channel as forms, receipts, status pages and mails name it. Without values of the operator: named after
 * the agency of the site, which also counts as its operator. A central agency has no region.
 */
export function viewChannelIdentity(policy: Policy, siteAgencyId: string, locale: Locale): ChannelIdentity {
  const id = policy.agencyId ?? siteAgencyId;
  const present = findPresentAgency(id);
  const agency = viewAgency(present?.id ?? id);
  const region = present?.regionCode === undefined ? undefined : findRegion(present.regionCode);
  const name = { id: `Kanal Pengaduan ${agency.shortName}`, en: `Complaint channel of ${agency.shortName}` };
  return {
    name: policy.channelName ?? name[locale],
    operator: policy.channelOperator ?? agency.name,
    verificationTeam: policy.verificationTeam ?? team[locale],
    mode: policy.mode,
    nationalChannel: nationalChannelOf(policy),
    ...(region && { region: viewRegion(region) }),
  };
}
