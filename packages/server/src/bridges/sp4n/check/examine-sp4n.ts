import { resolve } from "node:path";
import type { Kysely } from "kysely";
import { readPolicy } from "../../../config/policy/policy-file.ts";
import type { PolicySettings } from "../../../config/policy/policy-settings.ts";
import { readUsedNames } from "../../../store/report/used-names.ts";
import type { Tables } from "../../../store/tables/tables.ts";
import type { BridgeResult } from "../../bridge.ts";
import { describeFault } from "../mapping/mapping-fault.ts";
import { parseMapping, readMappingText } from "../mapping/read-mapping.ts";
import type { Sp4nSettings } from "../sp4n-settings.ts";
import { checkConnection } from "./check-connection.ts";
import { checkUse } from "./check-use.ts";
import { checkStrings } from "./strings.ts";
import { findUnmappedUse } from "./unmapped-use.ts";

/** Yields the result of each check. When the file has faults, the other checks cannot run. */
export async function* examineSp4n(
  settings: Sp4nSettings & Pick<PolicySettings, "policyFile">,
  { db, now }: { db: Kysely<Tables>; now(): Date },
): AsyncGenerator<BridgeResult> {
  if (settings.sp4nFile === undefined) return;
  const file = resolve(settings.sp4nFile);
  const { mapping, faults } = parseMapping(readMappingText(file), file, settings.sp4nSecrets ?? {});
  yield {
    check: "mapping",
    findings: faults.map((fault) => ({
      en: describeFault(fault, "en", file),
      id: describeFault(fault, "id", file),
    })),
    looked: checkStrings.mapping(file),
  };
  if (!mapping || faults.length > 0) return;
  yield* await checkConnection(mapping, now, AbortSignal.timeout(600_000));
  const read = readPolicy(settings);
  const policy = "policy" in read ? read.policy : undefined;
  const policyFaults = "policy" in read ? [] : read.faults.map((text) => ({ en: text, id: text }));
  yield {
    check: "policy",
    findings: policy?.mode === "standalone" ? [checkStrings.standalone] : policyFaults,
    looked: checkStrings.mode(policy?.mode ?? ""),
  };
  yield* checkUse(findUnmappedUse(await readUsedNames(db), mapping, policy?.agencyId), mapping);
}
