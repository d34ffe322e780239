import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkConnection, type Sp4nResult } from "../../bridges/sp4n/check/check-connection.ts";
import { checkUse } from "../../bridges/sp4n/check/check-use.ts";
import { checkStrings } from "../../bridges/sp4n/check/strings.ts";
import { findUnmappedUse } from "../../bridges/sp4n/check/unmapped-use.ts";
import { describeFault, type Language } from "../../bridges/sp4n/mapping/mapping-fault.ts";
import { parseMapping, readMappingText } from "../../bridges/sp4n/mapping/read-mapping.ts";
import type { DoctorContext } from "../../doctor/check.ts";
import { readPolicy } from "../../doctor/check-policy.ts";
import { openDoctorContext } from "../../doctor/open-context.ts";
import { readConfig, type ServerConfig } from "../../server-config.ts";
import { readUsedNames } from "../../store/report/used-names.ts";
import { UsageError } from "../usage-error.ts";
import { whileFree } from "../with-store.ts";

const words: Record<Language, { ok: string; wrong: string }> = {
  en: { ok: "ok", wrong: "WRONG" },
  id: { ok: "baik", wrong: "SALAH" },
};
const width = "institutions".length;

function asText({ check, findings, looked }: Sp4nResult, language: Language): string {
  const { ok, wrong } = words[language];
  const line = (word: string, text: string): string => `${word.padEnd(5)}  ${check.padEnd(width)}  ${text}\n`;
  return findings.length === 0
    ? line(ok, looked[language])
    : findings.map((finding) => line(wrong, finding[language])).join("");
}

/**
 * Checks the mapping file, the credentials and the ids of the connection to SP4N-LAPOR!, and prints each fault
 * and what to do. Sends no report, and changes nothing. Resolves to the exit code: 1 when something is wrong.
 */
export async function checkSp4n(args: string[]): Promise<number> {
  const { lang } = parseArgs({ args, options: { lang: { type: "string", default: "en" } } }).values;
  if (lang !== "en" && lang !== "id") throw new UsageError(`--lang should be id or en, but is "${lang}".`);
  const config = readConfig(process.env, { needsSecret: false });
  const { sp4nFile } = config;
  if (sp4nFile === undefined) throw new UsageError(checkStrings.noFile[lang]);
  const { context, close } = await whileFree("The ids in use cannot be compared", () =>
    openDoctorContext(config),
  );
  try {
    let isWell = true;
    for await (const result of examineSp4n({ ...config, sp4nFile }, context)) {
      process.stdout.write(asText(result, lang));
      if (result.findings.length > 0) isWell = false;
    }
    return isWell ? 0 : 1;
  } finally {
    await close();
  }
}

/** Yields the result of each check. With faults in the file, the others cannot run. */
export async function* examineSp4n(
  config: ServerConfig & { sp4nFile: string },
  { db, now }: Pick<DoctorContext, "db" | "now">,
): AsyncGenerator<Sp4nResult> {
  const file = resolve(config.sp4nFile);
  const { mapping, faults } = parseMapping(readMappingText(file), file, config.sp4nSecrets ?? {});
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
  const read = readPolicy(config);
  const policy = "policy" in read ? read.policy : undefined;
  const policyFaults = "policy" in read ? [] : read.faults.map((text) => ({ en: text, id: text }));
  yield {
    check: "policy",
    findings: policy?.mode === "standalone" ? [checkStrings.standalone] : policyFaults,
    looked: checkStrings.mode(policy?.mode ?? ""),
  };
  yield* checkUse(findUnmappedUse(await readUsedNames(db), mapping, policy?.agencyId), mapping);
}
