import type { Policy } from "@lapor/channel";
import type { ServerConfig } from "./config.ts";

/**
 * Why this server cannot run a channel in the policy's mode: one sentence, or none. The bridge that forwards
 * reports to SP4N-LAPOR! does not exist yet, and a channel must not promise what it does not do.
 */
export function findBridgeFaults(
  { mode }: Pick<Policy, "mode">,
  { nationalCredentials = [] }: Pick<ServerConfig, "nationalCredentials">,
): string[] {
  if (mode === "gateway")
    return [
      'LAPOR_POLICY_FILE should be a file whose "mode" is standalone or single_agency, but it is gateway, and this version cannot forward reports to SP4N-LAPOR! yet: set "single_agency", with which officers and citizens take a report there by hand.',
    ];
  if (mode === "single_agency" && nationalCredentials.length > 0)
    return [
      `${nationalCredentials.join(", ")} should not be set, because this version cannot forward reports to SP4N-LAPOR! yet, so that nothing would use these credentials: remove them, and officers and citizens take a report there by hand.`,
    ];
  return [];
}
