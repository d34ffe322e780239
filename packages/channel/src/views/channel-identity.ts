import { findPresentAgency, findRegion } from "@lapor/directory";
import type { AgencySummary, ChannelIdentity, ChannelMode, NationalChannel } from "@lapor/openapi";
import type { Locale } from "../platform/locale.ts";
import { nationalChannelOf } from "../policy/channel-mode.ts";
import type { Policy } from "../records/policy.ts";
import { viewAgency, viewRegion } from "./views.ts";

const team = { id: "Tim verifikasi", en: "Verification team" } as const;

/** Returns a channel's name when its operator sets none. */
export const defaultChannelName = (
  { shortName }: Pick<AgencySummary, "shortName">,
  locale: Locale,
): string => (locale === "en" ? `Complaint channel of ${shortName}` : `Kanal Pengaduan ${shortName}`);

/** The default names of a channel for several agencies, for readers without an agency. */
const unnamed = {
  id: { name: "Kanal Pengaduan", operator: "Pengelola kanal" },
  en: { name: "Complaint channel", operator: "The operator of the channel" },
} as const;

/** A channel's identity, with a mode that this version supports. */
export interface OwnIdentity extends ChannelIdentity {
  mode: ChannelMode;
  nationalChannel: NationalChannel;
}

/**
 * Returns the channel's name and operator for forms, receipts, status pages and emails. By default, they are
 * based on the site's agency. A central agency has no region, and national triage has no agency.
 */
export function viewChannelIdentity(
  policy: Policy,
  siteAgencyId: string | undefined,
  locale: Locale,
): OwnIdentity {
  const id = policy.agencyId ?? siteAgencyId;
  const present = id === undefined ? undefined : findPresentAgency(id);
  const shownId = present?.id ?? id;
  const agency = shownId === undefined ? undefined : viewAgency(shownId);
  const usual = agency
    ? { name: defaultChannelName(agency, locale), operator: agency.name }
    : unnamed[locale];
  const region = present?.regionCode === undefined ? undefined : findRegion(present.regionCode);
  return {
    name: policy.channelName ?? usual.name,
    operator: policy.channelOperator ?? usual.operator,
    verificationTeam: policy.verificationTeam ?? team[locale],
    mode: policy.mode,
    nationalChannel: nationalChannelOf(policy),
    ...(region && { region: viewRegion(region) }),
  };
}
