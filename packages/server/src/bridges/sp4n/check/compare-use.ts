import type { Kysely } from "kysely";
import { readPolicy } from "../../../config/policy/policy-file.ts";
import type { PolicySettings } from "../../../config/policy/policy-settings.ts";
import { ConfigError } from "../../../platform/config-error.ts";
import { counted } from "../../../platform/counted.ts";
import { readUsedNames } from "../../../store/report/used-names.ts";
import type { Tables } from "../../../store/tables/tables.ts";
import { readSp4nMapping } from "../mapping/read-mapping.ts";
import type { Sp4nSettings } from "../sp4n-settings.ts";
import { findUnmappedUse } from "./unmapped-use.ts";

/**
 * Checks, without connecting, that all agencies, topics and regions in use have an ID in SP4N-LAPOR!. Faults
 * in the file itself, and those that prevent a server from starting, are left to the policy check.
 */
export async function compareUse(
  settings: Sp4nSettings & Pick<PolicySettings, "policyFile">,
  db: Kysely<Tables>,
): Promise<{ findings: string[]; looked: string }> {
  if (settings.sp4nFile === undefined)
    return { findings: [], looked: "No connection to SP4N-LAPOR! is configured." };
  try {
    const mapping = readSp4nMapping(settings);
    if (!mapping) return { findings: [], looked: "" };
    const read = readPolicy(settings);
    const agencyId = "policy" in read ? read.policy.agencyId : undefined;
    const { ids, forwarding, file } = mapping;
    const { agencies, categories, regions } = findUnmappedUse(await readUsedNames(db), mapping, agencyId);
    const findings = agencies
      // The channel's own agency is left out, because a missing ID for it already prevents a server from
      // starting.
      .filter((id) => id !== agencyId)
      .map(
        (id) =>
          `The agency ${id} has a key and no id in "ids.agencies" of ${file}, so that its reports cannot be forwarded. Add it, or revoke its keys.`,
      );
    const missing = [
      ids.defaultCategory === null &&
        categories.length > 0 &&
        counted(categories.length, "category", "categories"),
      ids.defaultLocation === null && regions.length > 0 && counted(regions.length, "region", "regions"),
    ].filter((text) => text !== false);
    if (missing.length > 0)
      findings.push(
        `${file} has no id for ${missing.join(" and ")} of reports. "lapor sp4n check" lists what is missing: add it, or a default.`,
      );
    return {
      findings,
      looked: `${counted(ids.agencies.size, "agency", "agencies")}, ${counted(ids.categories.size, "category", "categories")}, ${counted(ids.locations.size, "region", "regions")}; confidential reports: ${forwarding.confidential}; identities: ${forwarding.sendsIdentity ? "send" : "none"}.`,
    };
  } catch (error) {
    if (error instanceof ConfigError) return { findings: [], looked: "The file has faults: see policy." };
    throw error;
  }
}
