import type { Policy } from "@lapor/channel";
import { ConfigError } from "../../platform/config-error.ts";
import type { Sp4nMapping } from "./mapping/mapping.ts";
import { readSp4nMapping } from "./mapping/read-mapping.ts";
import type { Sp4nSettings } from "./sp4n-settings.ts";

/**
 * Returns the reasons why this server cannot run a channel in the policy's mode with this connection to
 * SP4N-LAPOR!, one sentence each. Empty if it can.
 */
export function findBridgeFaults(policy: Pick<Policy, "mode" | "agencyId">, config: Sp4nSettings): string[] {
  const { sp4nFile, sp4nSecrets = {} } = config;
  if (sp4nFile === undefined) return findMissingFile(policy.mode, Object.keys(sp4nSecrets));
  if (policy.mode === "standalone")
    return [
      'LAPOR_SP4N_FILE should not be set in the mode standalone, because a channel with its own national triage passes no reports to SP4N-LAPOR!: remove it, or set "mode" in LAPOR_POLICY_FILE to gateway or single_agency.',
    ];
  try {
    const mapping = readSp4nMapping(config);
    return mapping ? findUnmappedOwner(policy, mapping) : [];
  } catch (error) {
    if (error instanceof ConfigError) return [...error.faults];
    throw error;
  }
}

function findMissingFile(mode: Policy["mode"], secrets: readonly string[]): string[] {
  if (mode === "gateway")
    return [
      'LAPOR_SP4N_FILE should be set in the mode gateway, because every report is forwarded to SP4N-LAPOR!, but it is missing: "lapor sp4n template" prints a file to fill in, or set "mode" in LAPOR_POLICY_FILE to single_agency, with which officers and citizens take a report there by hand.',
    ];
  if (mode === "single_agency" && secrets.length > 0)
    return [
      `${secrets.join(", ")} should not be set without LAPOR_SP4N_FILE, because nothing would use these credentials: set LAPOR_SP4N_FILE to a mapping file ("lapor sp4n template" prints one), or remove them, and officers and citizens take a report there by hand.`,
    ];
  return [];
}

function findUnmappedOwner({ agencyId }: Pick<Policy, "agencyId">, { ids, file }: Sp4nMapping): string[] {
  if (agencyId === undefined || ids.agencies.has(agencyId)) return [];
  return [
    `LAPOR_SP4N_FILE should be a file whose "ids.agencies" has ${agencyId}, the agency that runs the channel, but ${file} does not. Add the id of its institution in SP4N-LAPOR!.`,
  ];
}
