import { findUnmappedUse } from "../../bridges/sp4n/check/unmapped-use.ts";
import { readSp4nMapping } from "../../bridges/sp4n/mapping/read-mapping.ts";
import { ConfigError } from "../../platform/config-error.ts";
import { readUsedNames } from "../../store/report/used-names.ts";
import { type Check, counted, type DoctorContext, found } from "../check.ts";
import { readPolicy } from "../check-policy.ts";

/**
 * Checks that everything in use has an id in SP4N-LAPOR!, without a connection to it. Faults of the file itself
 * are found by the check of the policy, as are those that keep a server from starting.
 */
export const mappingCheck: Check = {
  name: "mapping",
  async examine({ config, db }: DoctorContext) {
    if (config.sp4nFile === undefined) return found([], "No connection to SP4N-LAPOR! is configured.");
    try {
      const mapping = readSp4nMapping(config);
      if (!mapping) return found([], "");
      const read = readPolicy(config);
      const agencyId = "policy" in read ? read.policy.agencyId : undefined;
      const { ids, forwarding, file } = mapping;
      const { agencies, categories, regions } = findUnmappedUse(await readUsedNames(db), mapping, agencyId);
      const findings = agencies
        // That one keeps a server from starting.
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
      return found(
        findings,
        `${counted(ids.agencies.size, "agency", "agencies")}, ${counted(ids.categories.size, "category", "categories")}, ${counted(ids.locations.size, "region", "regions")}; confidential reports: ${forwarding.confidential}; identities: ${forwarding.sendsIdentity ? "send" : "none"}.`,
      );
    } catch (error) {
      if (error instanceof ConfigError) return found([], "The file has faults: see policy.");
      throw error;
    }
  },
};
