import { findPresentAgency, findRegion } from "@lapor/directory";
import type { Channel } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import type { Locale } from "../platform/locale.ts";
import { nationalChannelOf } from "../policy/channel-mode.ts";
import { nameTeam } from "../policy/name-team.ts";
import { policyFor } from "../policy/site-deadlines.ts";
import { builtInNotice, noticeIn } from "../privacy/notice.ts";
import type { System } from "../records/ports.ts";
import { viewSurveyRequest } from "../survey/survey.ts";
import { viewChannelIdentity } from "../views/channel-identity.ts";
import { viewAgency, viewRegion } from "../views/views.ts";

/** Text lengths fixed by the contract. A test compares them with the schema. */
export const textLimits = { titleMin: 5, titleMax: 150, bodyMin: 20, bodyMax: 10_000 } as const;

/** Returns the fields that a form with this key can send, and their limits. National triage has no agency. */
export async function getChannel(
  { policy, hashing }: Pick<System, "hashing" | "policy">,
  { principal, locale }: Caller,
): Promise<Channel> {
  const agencyId = principal.agencyId ?? undefined;
  const present = agencyId === undefined ? undefined : findPresentAgency(agencyId);
  const shownId = present?.id ?? agencyId;
  const regionCode = present?.regionCode;
  const region = regionCode === undefined ? undefined : findRegion(regionCode);
  const identityIn = (language: Locale) => viewChannelIdentity(policy, agencyId, language);
  const notice =
    policy.notice === "built_in"
      ? await builtInNotice(
          {
            retention: policy.retention,
            channel: { id: identityIn("id"), en: identityIn("en") },
            sendsIdentity: policy.forwarding?.sendsIdentity ?? false,
            team: { id: nameTeam(policy, "id"), en: nameTeam(policy, "en") },
          },
          hashing,
        )
      : policy.notice;
  return {
    identity: identityIn(locale),
    ...(shownId !== undefined && { agency: viewAgency(shownId) }),
    ...(region && { region: viewRegion(region) }),
    classifications: policy.classifications,
    text: textLimits,
    attachments: policy.attachments,
    reporter: policy.reporter,
    deadlines: (agencyId === undefined ? policy : policyFor(policy, agencyId)).deadlines.filter(
      ({ stage }) => stage !== "taking_to_sp4n" || nationalChannelOf(policy) !== "none",
    ),
    contestDays: policy.contestDays,
    survey: viewSurveyRequest(policy.survey),
    ...(policy.emergencyNumbers && { emergencyNumbers: policy.emergencyNumbers }),
    ...(notice && { notice: noticeIn(notice, locale) }),
    challenge: policy.challenge.mode,
    locales: policy.locales,
  };
}
