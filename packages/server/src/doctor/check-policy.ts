import type { Policy } from "@lapor/channel";
import { hasOneAgency } from "@lapor/channel/store";
import { type Kysely, sql } from "kysely";
import { readPolicy } from "../config/policy/policy-file.ts";
import { nationalBridge } from "../national-bridge.ts";
import { counted } from "../platform/counted.ts";
import type { Tables } from "../store/tables/tables.ts";
import { type Check, type DoctorContext, found } from "./check.ts";

/** Checks that a server can start with the policy, and states who runs the channel. */
export const policyCheck: Check = {
  name: "policy",
  async examine({ config, db }: DoctorContext) {
    const read = readPolicy(config);
    if ("faults" in read) return found(read.faults, "");
    const { policy } = read;
    const { mode, agencyId, channelOperator, deadlines, survey } = policy;
    const findings = nationalBridge.findFaults(policy, config);
    if (channelOperator === undefined)
      findings.push(
        `No operator is named, so that form and receipt name the agency of each site as the one responsible for the personal data (UU 27/2022). Set "channelOperator" in LAPOR_POLICY_FILE, or run "lapor setup".`,
      );
    findings.push(...findMisplaced(policy, await countMisplaced(db)));
    const who = `Mode ${mode}${agencyId ? ` (${agencyId})` : ""}, run by ${channelOperator}`;
    return found(
      findings,
      `${who}; complaints are answered within ${describeAnswer(deadlines)}; survey: ${survey}.`,
    );
  },
};

/** Open reports that an earlier mode of the channel left with the wrong party. */
interface Misplaced {
  /** The number of reports that national triage holds. */
  triage: number;
  /** The number of reports that must still be entered in the national channel. */
  untaken: number;
}

async function countMisplaced(db: Kysely<Tables>): Promise<Misplaced> {
  const { rows } = await sql<Misplaced>`
    select count(*) filter (where custodian_agency_id is null)::integer as triage,
      count(*) filter (where custodian_agency_id is not null and status = 'submitted'
        and coalesce(national_state, 'manual') not in ('forwarded', 'sending', 'unknown'))::integer as untaken
    from report where responsible_agency_id is null and ended_at is null`.execute(db);
  return rows[0] ?? { triage: 0, untaken: 0 };
}

function findMisplaced(policy: Policy, { triage, untaken }: Misplaced): string[] {
  const are = (count: number) => counted(count, "open report is", "open reports are");
  const advice = (party: string) =>
    `Start "lapor serve": within a minute it passes them to ${party}, with an entry in their history. If it runs, its log shows why the job "follow-agencies" fails.`;
  if (hasOneAgency(policy))
    return triage === 0
      ? []
      : [
          `${are(triage)} with national triage, which a channel of a single agency does not have. ${advice(`${policy.agencyId} or, if they were passed around, to SP4N-LAPOR!`)}`,
        ];
  return untaken === 0
    ? []
    : [
        `${are(untaken)} still to be taken to SP4N-LAPOR!, to which a standalone channel passes nothing. ${advice("national triage")}`,
      ];
}

/**
 * Describes the deadline for answering an ordinary complaint. The policy reader leaves no stage without a
 * deadline.
 */
function describeAnswer(deadlines: Policy["deadlines"]): string {
  const own = deadlines.find(
    ({ stage, classification = "complaint", needsExamination }) =>
      stage === "answer" && classification === "complaint" && !needsExamination,
  );
  return own ? `${own.days} ${own.dayKind} days` : "no deadline";
}
