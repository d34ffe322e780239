import { findPresentAgency, findRegion } from "@lapor/directory";
import type { Channel } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { policyFor } from "../policy.ts";
import { noticeIn } from "../privacy/notice.ts";
import { viewChannelIdentity } from "../views/channel-identity.ts";
import { viewAgency, viewRegion } from "../views/views.ts";

/** Text lengths that the contract fixes. A test compares them with the schema. */
export const textLimits = { titleMin: 5, titleMax: 150, bodyMin: 20, bodyMax: 10_000 } as const;

/** Returns what a form with this key may send, and its limits. */
export function getChannel({ policy }: ChannelContext, { key, locale }: Caller): Channel {
  const agencyId = key.agencyId as string;
  const present = findPresentAgency(agencyId);
  const agency = viewAgency(present?.id ?? agencyId);
  const regionCode = present?.regionCode;
  const region = regionCode === undefined ? undefined : findRegion(regionCode);
  return {
    identity: viewChannelIdentity(policy, agencyId, locale),
    agency,
    ...(region && { region: viewRegion(region) }),
    classifications: policy.classifications,
    text: textLimits,
    attachments: policy.attachments,
    reporter: policy.reporter,
    deadlines: policyFor(policy, agencyId).deadlines,
    contestDays: policy.contestDays,
    ...(policy.notice && { notice: noticeIn(policy.notice, locale) }),
    challenge: policy.challenge.mode,
    locales: policy.locales,
  };
}
