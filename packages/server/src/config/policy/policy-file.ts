import { resolve } from "node:path";
import { defaultPolicy, type Policy, replaceDeadlines, type SurveyForm } from "@lapor/channel";
import { ConfigError } from "../../platform/config-error.ts";
import { readJsonObject } from "../../platform/json-file.ts";
import { readEmergencyNumbers } from "./policy-emergency.ts";
import { readIdentity } from "./policy-identity.ts";
import { readChallenge, readLimits } from "./policy-limits.ts";
import { createPolicyReader, mostKeptDays } from "./policy-reader.ts";
import type { PolicySettings } from "./policy-settings.ts";

const surveyForms: readonly SurveyForm[] = ["none", "short", "full"];

/** Returns the policy from the configured file, or the default policy. */
export const configuredPolicy = ({ policyFile }: PolicySettings): Policy =>
  policyFile === undefined ? defaultPolicy : readPolicyFile(policyFile);

/**
 * Reads the channel's policy with the operator's deadlines and limits from a JSON file: `{deadlines?,
 * contestDays?, warningDays?, eventDays?, deadLetterDays?, channels?, limits?, challenge?, retention?,
 * survey?, reporter?, maxPixels?, mode?, agencyId?, channelName?, channelOperator?, verificationTeam?,
 * emergencyNumbers?}`. `deadlines` names a preset of the channel, or lists deadlines. A listed deadline
 * replaces the channel's own deadline for its stage, and for its classification if given. The deadlines for
 * complaints that need an examination are replaced only by deadlines listed for such complaints. Values under
 * `channels` apply to reports from that agency's sites. Throws `ConfigError` with all faults together, so the
 * server never starts with half a policy.
 */
export function readPolicyFile(path: string): Policy {
  const file = resolve(path);
  const faults: string[] = [];
  const {
    deadlines,
    contestDays,
    warningDays,
    eventDays,
    deadLetterDays,
    channels,
    limits,
    challenge,
    retention,
    reporter,
    survey,
    maxPixels,
    mode,
    agencyId,
    channelName,
    channelOperator,
    verificationTeam,
    emergencyNumbers,
    ...others
  } = readJsonObject("LAPOR_POLICY_FILE", file, {
    example: '{"deadlines": [{"stage": "answer", "days": 14, "dayKind": "working"}]}',
    otherwise: "to keep the default policy",
  });
  const read = createPolicyReader(file, faults);
  const known =
    '"deadlines", "contestDays", "warningDays", "eventDays", "deadLetterDays", "channels", "limits", "challenge", "retention", "reporter", "survey", "maxPixels", "mode", "agencyId", "channelName", "channelOperator", "verificationTeam" and "emergencyNumbers"';
  read.refuseOthers("it", others, known);
  const own = deadlines === undefined ? [] : read.deadlines("deadlines", deadlines);
  const policy: Policy = {
    ...defaultPolicy,
    ...readIdentity(read, { mode, agencyId, channelName, channelOperator, verificationTeam }),
    deadlines: replaceDeadlines(defaultPolicy.deadlines, own),
    ...(contestDays !== undefined && { contestDays: read.days("contestDays", contestDays) }),
    ...(warningDays !== undefined && { warningDays: read.days("warningDays", warningDays) }),
    ...(eventDays !== undefined && { eventDays: read.days("eventDays", eventDays, mostKeptDays) }),
    ...(deadLetterDays !== undefined && {
      deadLetterDays: read.days("deadLetterDays", deadLetterDays, mostKeptDays),
    }),
    ...(channels !== undefined && { channels: read.channels(channels) }),
    ...(limits !== undefined && { limits: readLimits(read, limits) }),
    ...(challenge !== undefined && { challenge: readChallenge(read, challenge) }),
    ...(retention !== undefined && { retention: read.retention(retention) }),
    ...(reporter !== undefined && { reporter: read.reporter(reporter) }),
    ...(emergencyNumbers !== undefined && {
      emergencyNumbers: readEmergencyNumbers(read, emergencyNumbers),
    }),
    ...(survey !== undefined && { survey: read.oneOf("survey", surveyForms, survey) }),
    ...(maxPixels !== undefined && {
      attachments: { ...defaultPolicy.attachments, maxPixels: read.pixels("maxPixels", maxPixels) },
    }),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return policy;
}

/** Returns the configured policy, or the faults that prevent a server from starting with it. */
export function readPolicy(settings: PolicySettings): { policy: Policy } | { faults: readonly string[] } {
  try {
    return { policy: configuredPolicy(settings) };
  } catch (error) {
    if (error instanceof ConfigError) return { faults: error.faults };
    throw error;
  }
}
