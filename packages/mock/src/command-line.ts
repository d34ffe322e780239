import { parseArgs } from "node:util";
import type { ChannelMode } from "@lapor/openapi";
import { isScenario, type ScenarioName, scenarios } from "./faults/scenarios.ts";
import {
  explainFailure,
  fail,
  failToListen,
  readHost,
  readNumber,
  readTime,
  stopOnSignals,
} from "./read-flags.ts";
import { startMockServer } from "./server.ts";

const channelModes: readonly ChannelMode[] = ["standalone", "single_agency", "gateway"];

const help = `lapor-mock: a LAPOR! channel in memory, for tests and development

  lapor-mock [--port 8546] [--seed 1] [--now 2026-11-24T09:00:00+07:00] [--scenario slow] [--admin] …

  --port            port to listen on (8546; 0: any free port)
  --host            address to listen on (127.0.0.1; 0.0.0.0: also for other containers and phones)
  --seed            the same seed and the same calls give the same responses (1)
  --now             freezes the clock at this time (default: the system clock)
  --public-reports  starts with some public reports
  --mode            standalone, single_agency or gateway: whether reports go on to SP4N-LAPOR! (standalone)
  --scenario        starts with a scenario; --scenarios lists them
  --scenarios       lists the scenarios and exits
  --webhook URL     sends signed webhooks of Pemkot Bandung there and prints the secret; repeatable
  --no-local-webhooks
                    refuses webhooks to http and to private networks, as a real channel does
  --origin ORIGIN   binds the publishable keys to a site; repeatable (default: every site)
  --limits          applies the rate limits of a real channel (default: none)
  --challenge       requires a proof of work for each report
  --validate        compares each response with the contract, and names what breaks it
  --admin           serves the admin page and control API under /__lapor/, for this machine only
  --quiet           prints only the address and the webhook secrets
  --sp4n            imitates the API of SP4N-LAPOR! in place of a channel, for tests of the bridge:
                    lapor-mock --sp4n [--quirk NAME] [--quirks] [--look-up SECONDS] [--help] …

A single request can ask for a fault: "Lapor-Scenario: rate_limited", or
"Prefer: wait=2, code=unavailable" (RFC 7240).
"Lapor-Session: NAME" selects a separate mock, so that parallel tests can share one process.
`;

const listScenarios = (): string =>
  Object.entries(scenarios)
    .map(([name, { description }]) => `  ${name.padEnd(26)} ${description.en}`)
    .join("\n");

/** Runs `lapor-mock`, which serves until it is stopped. Exits with 2 if the arguments are invalid. */
export const run = (args: readonly string[]): Promise<void> => explainFailure(runCommand(args));

async function runCommand(args: readonly string[]): Promise<void> {
  if (args.includes("--sp4n")) return (await import("./sp4n/sp4n-command-line.ts")).runSp4n(args);
  const options = readOptions(args);
  if (options.help) console.log(help);
  else if (options.scenarios) console.log(listScenarios());
  else await serve(options);
}

function readScenario(name: string | undefined): ScenarioName | undefined {
  if (name === undefined || isScenario(name)) return name;
  return fail(`--scenario expects a name that --scenarios lists, not "${name}".`);
}

function readMode(mode: string | undefined): ChannelMode | undefined {
  const known = channelModes.find((one) => one === mode);
  if (mode === undefined || known) return known;
  return fail(`--mode expects ${channelModes.join(", ")}, not "${mode}".`);
}

function readWebhook(url: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  return fail(`--webhook expects an address such as http://127.0.0.1:3000/webhook, not "${url}".`);
}

function readOrigin(origin: string): string {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
  return fail(`--origin expects a site such as https://bandung.example, without a path, not "${origin}".`);
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: "8546" },
        host: { type: "string", default: "127.0.0.1" },
        seed: { type: "string", default: "1" },
        now: { type: "string" },
        "public-reports": { type: "boolean", default: false },
        mode: { type: "string" },
        scenario: { type: "string" },
        scenarios: { type: "boolean", default: false },
        webhook: { type: "string", multiple: true, default: [] },
        "no-local-webhooks": { type: "boolean", default: false },
        origin: { type: "string", multiple: true, default: [] },
        limits: { type: "boolean", default: false },
        challenge: { type: "boolean", default: false },
        validate: { type: "boolean", default: false },
        admin: { type: "boolean", default: false },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
}

async function serve(options: ReturnType<typeof readOptions>): Promise<void> {
  const port = readNumber("port", options.port, 65_535);
  const host = readHost(options.host);
  const seed = readNumber("seed", options.seed, 0xffffffff);
  const scenario = readScenario(options.scenario);
  const mode = readMode(options.mode);
  const now = readTime(options.now) ?? "system";
  const webhooks = options.webhook.map(readWebhook);
  const origins = options.origin.map(readOrigin);
  try {
    const { admin, limits, challenge, validate } = options;
    const mock = await startMockServer({
      port,
      host,
      seed,
      now,
      admin,
      validate,
      ...(origins.length > 0 && { origins }),
      ...(mode && { mode }),
      ...(scenario && { scenario }),
      ...(limits && { rateLimits: true }),
      ...(challenge && { challenge: true }),
      publicReports: options["public-reports"],
      localWebhooks: !options["no-local-webhooks"],
    });
    stopOnSignals(mock);
    const secrets = await Promise.all(webhooks.map((url) => mock.addWebhook(url)));
    console.log(`LAPOR! mock on ${mock.url}`);
    if (!options.quiet) {
      for (const [name, key] of Object.entries(mock.keys)) console.log(`  ${name.padEnd(16)} ${key}`);
      if (admin) console.log(`  admin page       ${mock.url}/__lapor/`);
      if (scenario) console.log(`  scenario         ${scenario}`);
    }
    for (const [index, { secret }] of secrets.entries()) console.log(`  ${webhooks[index]} ${secret}`);
  } catch (error) {
    failToListen(error, { port, host });
  }
}
