import { parseArgs } from "node:util";
import { type OperationId, operations } from "@lapor/openapi/operations";
import type { CheckOptions } from "./check-server.ts";
import { type GivenKeys, keyNames, keyOptions } from "./keys.ts";

/** Thrown for invalid command-line options. The message states what is valid. */
export class InvalidOptions extends Error {
  override name = "InvalidOptions";
}

const variableOf = (option: string): string => `LAPOR_CONTRACT_${option.toUpperCase().replaceAll("-", "_")}`;

const keyLines = keyNames.map((name) => {
  const { option, opens } = keyOptions[name];
  return `  --${option.padEnd(18)} ${opens}`;
});

export const help = `lapor-contract: checks whether a server keeps the contract of the LAPOR! channel

  lapor-contract http://127.0.0.1:8544 --publishable pk_… [--agency-admin sk_… …] [--only submitReport] [--json]

The command writes hundreds of invented reports and sends more requests than people do: use a test server without rate limits
and challenges. It needs the key of a site; more keys check more:

${keyLines.join("\n")}

Each key can also come from the environment, where process lists do not show it: ${variableOf("agency-admin")}, and so on.

  --only OPERATION     only the cases of this operation; repeatable
  --time-limit SECONDS stop after this time; default 600
  --fail-fast          stop at the first failed case
  --json               print all findings as JSON

Before the first case, the command names on stderr the keys that were not given, and then prints the results so far. Only the report is
printed on stdout.

Exit code 0: everything that could be checked holds. 1: the server breaks the contract. 2: the check is incomplete, because there was
no response, the server's own limits or challenges prevented cases, or the time ran out. Unchecked cases are listed with reasons.
`;

function parse(args: readonly string[]) {
  const keys = Object.fromEntries(
    keyNames.map((name) => [keyOptions[name].option, { type: "string" as const }]),
  );
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...keys,
        only: { type: "string", multiple: true },
        "time-limit": { type: "string", default: "600" },
        "fail-fast": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new InvalidOptions(`${(error as Error).message}\nSee lapor-contract --help for the options.`);
  }
}

function readUrl(positionals: readonly string[]): string {
  const [text, ...more] = positionals;
  if (text === undefined || more.length > 0)
    throw new InvalidOptions(
      "Give one server: lapor-contract http://127.0.0.1:8544 --publishable pk_…\nSee lapor-contract --help for the options.",
    );
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new InvalidOptions(`"${text}" is not a URL. It should look like http://127.0.0.1:8544.`);
  if (url.pathname !== "/" || url.search || url.hash || url.username)
    throw new InvalidOptions(
      `Give only the server's origin, ${url.origin}: the contract's paths begin with /v1.`,
    );
  return url.origin;
}

const readOnly = (names: readonly string[]): OperationId[] =>
  names
    .flatMap((text) => text.split(","))
    .map((name) => {
      const found = operations.find(({ id }) => id === name);
      if (found) return found.id;
      const near = operations
        .map(({ id }) => id)
        .filter((id) => id.toLowerCase().includes(name.toLowerCase()) && name !== "");
      throw new InvalidOptions(
        `Unknown operation "${name}". ${near.length > 0 ? "Did you mean" : "Operations"}: ${(near.length > 0 ? near : operations.map(({ id }) => id)).join(", ")}.`,
      );
    });

/** Parses the command line, and reads keys from the environment. Throws `InvalidOptions`. */
export function readOptions(
  args: readonly string[],
  env: Record<string, string | undefined>,
): (CheckOptions & { json: boolean }) | "help" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  const baseUrl = readUrl(positionals);
  const given: Partial<GivenKeys> = {};
  for (const name of keyNames) {
    const { option } = keyOptions[name];
    const key = (values as Record<string, unknown>)[option] ?? env[variableOf(option)];
    if (typeof key === "string" && key !== "") given[name] = key;
  }
  const { publishable } = given;
  if (publishable === undefined)
    throw new InvalidOptions(
      `A publishable key is required: --publishable pk_… (${keyOptions.publishable.opens}).`,
    );
  const timeLimit = Number(values["time-limit"]);
  if (!(timeLimit > 0 && timeLimit <= 86_400))
    throw new InvalidOptions(`--time-limit must be 1 to 86400 seconds, not "${values["time-limit"]}".`);
  const only = values.only as string[] | undefined;
  return {
    baseUrl,
    keys: { ...given, publishable },
    timeLimit,
    failFast: values["fail-fast"] === true,
    json: values.json === true,
    ...(only && { only: readOnly(only) }),
  };
}
