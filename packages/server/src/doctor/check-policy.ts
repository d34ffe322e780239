import { defaultPolicy, type Policy } from "@lapor/channel";
import { findBridgeFaults } from "../config/bridge-faults.ts";
import { ConfigError, type ServerConfig } from "../config/config.ts";
import { readPolicyFile } from "../config/policy-file.ts";
import { type Check, type DoctorContext, found } from "./check.ts";

/** The policy of a configuration, or the faults for which a server does not start with it. */
export function readPolicy({ policyFile }: ServerConfig): { policy: Policy } | { faults: readonly string[] } {
  if (policyFile === undefined) return { policy: defaultPolicy };
  try {
    return { policy: readPolicyFile(policyFile) };
  } catch (error) {
    if (error instanceof ConfigError) return { faults: error.faults };
    throw error;
  }
}

/** Checks that the policy can be served, and names who runs the channel. */
export const policyCheck: Check = {
  name: "policy",
  examine({ config }: DoctorContext) {
    const read = readPolicy(config);
    if ("faults" in read) return found(read.faults, "");
    const { policy } = read;
    const { mode, agencyId, channelOperator, deadlines } = policy;
    const findings = findBridgeFaults(policy, config);
    if (channelOperator === undefined)
      findings.push(
        `No operator is named, so that form and receipt name the agency of each site as the one responsible for the personal data (UU 27/2022). Set "channelOperator" in LAPOR_POLICY_FILE, or run "lapor setup".`,
      );
    const who = `Mode ${mode}${agencyId ? ` (${agencyId})` : ""}, run by ${channelOperator}`;
    return found(findings, `${who}; complaints are answered within ${describeAnswer(deadlines)}.`);
  },
};

/** The deadline for the answer to an ordinary complaint. The policy reader leaves no step without one. */
function describeAnswer(deadlines: Policy["deadlines"]): string {
  const own = deadlines.find(
    ({ stage, classification = "complaint", needsExamination }) =>
      stage === "answer" && classification === "complaint" && !needsExamination,
  );
  return own ? `${own.days} ${own.dayKind} days` : "no deadline";
}
