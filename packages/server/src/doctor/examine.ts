import { type HolidayYear, holidayYears } from "@lapor/directory";
import type { Check, DoctorContext } from "./check.ts";
import { keysCheck, publicUrlCheck } from "./check-access.ts";
import { clockCheck, connectionCheck, durabilityCheck, versionsCheck } from "./check-database.ts";
import { agenciesCheck, createHolidaysCheck } from "./check-directory.ts";
import { erasuresCheck } from "./check-erasures.ts";
import { filesCheck } from "./check-files.ts";
import { folderCheck } from "./check-folder.ts";
import { historiesCheck } from "./check-histories.ts";
import { mappingCheck, nationalCheck } from "./check-national.ts";
import { policyCheck } from "./check-policy.ts";
import { migrationsCheck, schemaCheck } from "./check-schema.ts";
import { secretCheck } from "./check-secret.ts";
import { clocksCheck, deliveriesCheck, mailsCheck } from "./check-work.ts";

/** The findings of a check. `looked` describes what was checked. */
export interface CheckResult {
  check: string;
  findings: string[];
  looked: string;
}

/** The largest number of findings shown per check. A damaged disk can produce thousands. */
const mostFindings = 100;

/** The checks that work without this version's tables. */
const first: readonly Check[] = [folderCheck, migrationsCheck];
const rest = (years: readonly HolidayYear[]): Check[] => [
  schemaCheck,
  durabilityCheck,
  connectionCheck,
  clockCheck,
  versionsCheck,
  secretCheck,
  agenciesCheck,
  createHolidaysCheck(years),
  policyCheck,
  mappingCheck,
  keysCheck,
  publicUrlCheck,
  clocksCheck,
  deliveriesCheck,
  mailsCheck,
  nationalCheck,
  filesCheck,
  erasuresCheck,
  historiesCheck,
];

/** The names of all checks, in the order in which they run. */
export const checkNames: readonly string[] = [...first, ...rest(holidayYears)].map(({ name }) => name);

/**
 * Runs all checks one after another and yields each result. Never writes. Skips the checks that need this
 * version's tables if the database has others.
 */
export async function* examine(
  context: DoctorContext,
  { years = holidayYears }: { years?: readonly HolidayYear[] } = {},
): AsyncGenerator<CheckResult> {
  let ready = true;
  for (const check of first) {
    const result = await examineOne(check, context);
    if (check === migrationsCheck && result.findings.length > 0) ready = false;
    yield result;
  }
  if (ready) for (const check of rest(years)) yield await examineOne(check, context);
}

async function examineOne({ name, examine }: Check, context: DoctorContext): Promise<CheckResult> {
  const { findings, looked } = await examine(context);
  const shown: string[] = [];
  let more = 0;
  for await (const finding of findings) {
    if (shown.length < mostFindings) shown.push(finding);
    else more++;
  }
  if (more > 0) shown.push(`There are ${more.toLocaleString("en")} more of this kind.`);
  return { check: name, findings: shown, looked: shown.length > 0 ? "" : looked() };
}
