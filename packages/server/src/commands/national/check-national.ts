import { parseArgs } from "node:util";
import type { BridgeResult, Language } from "../../bridges/bridge.ts";
import { openDoctorContext } from "../../doctor/open-context.ts";
import { nationalBridge } from "../../national-bridge.ts";
import { readConfig } from "../../server-config.ts";
import { UsageError } from "../usage-error.ts";
import { whileFree } from "../with-store.ts";

const words: Record<Language, { ok: string; wrong: string }> = {
  en: { ok: "ok", wrong: "WRONG" },
  id: { ok: "baik", wrong: "SALAH" },
};
const width = "institutions".length;

function asText({ check, findings, looked }: BridgeResult, language: Language): string {
  const { ok, wrong } = words[language];
  const line = (word: string, text: string): string => `${word.padEnd(5)}  ${check.padEnd(width)}  ${text}\n`;
  return findings.length === 0
    ? line(ok, looked[language])
    : findings.map((finding) => line(wrong, finding[language])).join("");
}

/**
 * Checks the settings, the credentials and the IDs of the connection to the national system, and prints each
 * fault with what to do. Sends no report and changes nothing. Resolves to the exit code, which is 1 when
 * something is wrong.
 */
export async function checkNational(args: string[]): Promise<number> {
  const { lang } = parseArgs({ args, options: { lang: { type: "string", default: "en" } } }).values;
  if (lang !== "en" && lang !== "id") throw new UsageError(`--lang should be id or en, but is "${lang}".`);
  const config = readConfig(process.env, { needsSecret: false });
  if (!nationalBridge.isConfigured(config)) throw new UsageError(nationalBridge.missing[lang]);
  const { context, close } = await whileFree("The ids in use cannot be compared", () =>
    openDoctorContext(config),
  );
  try {
    let isWell = true;
    for await (const result of nationalBridge.examine(config, context)) {
      process.stdout.write(asText(result, lang));
      if (result.findings.length > 0) isWell = false;
    }
    return isWell ? 0 : 1;
  } finally {
    await close();
  }
}
