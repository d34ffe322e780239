import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  createChannel,
  createMemoryBlobs,
  type SurveyResults,
  systemClock,
  systemRandom,
} from "@lapor/channel";
import { hasOneAgency, longestPeriod, wholeQuartersOf } from "@lapor/channel/store";
import { configuredPolicy } from "../config/policy/policy-file.ts";
import { formTable, wholeTable } from "../evidence/tables.ts";
import { writeCsv } from "../evidence/write-csv.ts";
import { writePdf } from "../evidence/write-pdf.ts";
import { writeXlsx } from "../evidence/write-xlsx.ts";
import { errorCode } from "../platform/error-code.ts";
import { checkedAgency } from "./checked-agency.ts";
import { UsageError } from "./usage-error.ts";
import { withConfiguredStore } from "./with-store.ts";

const dayMs = 86_400_000;

/**
 * Counts the reports of a period and writes the figures for evaluations into a new folder, as CSV, XLSX and
 * PDF. Resolves to the exit code.
 */
export function evidence(args: string[]): Promise<number> {
  const { from, to, agency, out } = readArguments(args);
  return withConfiguredStore("Nothing can be counted", async (store, config) => {
    const policy = configuredPolicy(config);
    const only = hasOneAgency(policy) ? policy.agencyId : undefined;
    const agencyId = agency === undefined ? only : checkedAgency(agency);
    await makeFolder(out);
    const channel = createChannel({
      store,
      blobs: createMemoryBlobs(),
      clock: systemClock,
      random: systemRandom,
      // The figures need no real secret, because nothing is decrypted.
      secret: systemRandom.bytes(32),
    });
    const ofAgency = agencyId === undefined ? {} : { agencyId };
    const surveys: SurveyResults[] = [];
    for (const quarter of wholeQuartersOf({ from, to }, systemClock.now()))
      surveys.push(await channel.readSurveyResults({ ...quarter, ...ofAgency }));
    const counted = { ...(await channel.readEvidence({ from, to, ...ofAgency })), surveys };
    const files = {
      "bukti.csv": writeCsv(wholeTable(counted)),
      "borang.csv": writeCsv(formTable(counted)),
      "bukti.xlsx": writeXlsx(counted),
      "bukti.pdf": await writePdf(counted),
    };
    for (const [name, content] of Object.entries(files))
      await writeFile(join(out, name), content, { mode: 0o600, flag: "wx" });
    process.stdout.write(
      `${counted.total.reports} reports from ${from} to ${to} (Asia/Jakarta): ${Object.keys(files).join(", ")} in ${out}.\n`,
    );
    return 0;
  });
}

function readArguments(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      from: { type: "string" },
      to: { type: "string" },
      agency: { type: "string" },
      out: { type: "string" },
    },
  });
  if (!values.out)
    throw new UsageError(
      "Name a new folder for the files: lapor evidence --from 2026-01 --to 2026-12 --out FOLDER.",
    );
  const from = readDay("--from", values.from, "first");
  const to = readDay("--to", values.to, "last");
  if (to < from) throw new UsageError(`--to should not be before --from (${from}), but is "${values.to}".`);
  const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
  if (days > longestPeriod)
    throw new UsageError(
      `--to should be at most ${longestPeriod} days after --from, but from ${from} to ${to} are ${days} days. Make files for each year.`,
    );
  return { from, to, agency: values.agency, out: values.out };
}

/** Parses a day (YYYY-MM-DD), or a month (YYYY-MM), of which it returns the first or last day. */
function readDay(option: string, typed: string | undefined, end: "first" | "last"): string {
  const expected = `${option} should be a month or a day, such as 2026-01 or 2026-01-31`;
  if (!typed) throw new UsageError(`${expected}, but is missing.`);
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(typed) ?? [];
  if (year === undefined || month === undefined) throw new UsageError(`${expected}, but is "${typed}".`);
  const at =
    day === undefined && end === "last"
      ? new Date(Date.UTC(Number(year), Number(month), 0))
      : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const read = at.toISOString().slice(0, 10);
  // `Date` turns a day that does not exist into another day.
  if (!read.startsWith(typed))
    throw new UsageError(`${expected}, but is "${typed}", which is not in the calendar.`);
  return read;
}

/** Creates the folder for the files. Nothing is overwritten. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    if ((await readdir(path)).length === 0) return;
  } catch (error) {
    throw new UsageError(
      `--out should be a folder that can be made, but ${path} cannot (${errorCode(error)}).`,
    );
  }
  throw new UsageError(`--out should be a new or empty folder, but ${path} holds files.`);
}
