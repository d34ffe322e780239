import { findPresentAgency } from "@lapor/directory";
import type { ChannelIdentity, NationalChannel } from "@lapor/openapi";
import type { Locale } from "../platform/locale.ts";
import type { Policy } from "../policy.ts";
import { viewAgency } from "./views.ts";

const team = { id: "Tim verifikasi", en: "Verification team" } as const;

/** Whether reports of this channel reach SP4N-LAPOR!, and how. Follows from the mode; no operator sets it. */
export function nationalChannelOf({ mode }: Pick<Policy, "mode">): NationalChannel {
  if (mode === "gateway") return "forwarded";
  return mode === "single_agency" ? "linked" : "none";
}

/**
 * The channel as forms, receipts, status pages and mails name it. Without values of the operator: named after
 * the agency of the site, which also counts as its operator.
 */
export function viewChannelIdentity(policy: Policy, siteAgencyId: string, locale: Locale): ChannelIdentity {
  const id = policy.agencyId ?? siteAgencyId;
  const agency = viewAgency(findPresentAgency(id)?.id ?? id);
  const name = { id: `Kanal Pengaduan ${agency.shortName}`, en: `Complaint channel of ${agency.shortName}` };
  return {
    name: policy.channelName ?? name[locale],
    operator: policy.channelOperator ?? agency.name,
    verificationTeam: policy.verificationTeam ?? team[locale],
    mode: policy.mode,
    nationalChannel: nationalChannelOf(policy),
  };
}
