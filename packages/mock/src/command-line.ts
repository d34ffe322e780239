import { isIP } from "node:net";
import { parseArgs } from "node:util";
import { isScenario, type ScenarioName, scenarios } from "./faults/scenarios.ts";
import { startMockServer } from "./server.ts";

const help = `lapor-mock: the LAPOR! channel to rehearse against, in memory

  lapor-mock [--port 8546] [--seed 1] [--now 2026-11-24T09:00:00+07:00] [--scenario slow] [--admin] …

  --port            where to listen (8546; 0: any free port)
  --host            the address to listen on (127.0.0.1; 0.0.0.0 lets other containers and phones in)
  --seed            the same seed and the same calls give the same answers (1)
  --now             a clock that stands there; without it, the machine's clock
  --public-reports  begins with some reports that the public can read
  --scenario        begins with a scenario; --scenarios lists them
  --scenarios       lists the scenarios, and ends
  --webhook URL     sends webhooks of Pemkot Bandung there, signed; prints the secret. May be given more than once
  --origin ORIGIN   binds the publishable keys to a site. May be given more than once; without it, every site
  --limits          limits rates as a real channel does; without it, nothing is limited
  --challenge       wants a proof of work solved for each report
  --admin           the admin page and control API under /__lapor/, for this machine alone
  --quiet           prints the address and nothing else

One request may ask for a fault by itself: "Lapor-Scenario: rate_limited", or "Prefer: wait=2, code=unavailable" (RFC 7240).
"Lapor-Session: NAME" has a mock of its own, so that parallel tests share one process.
`;

const fail = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};

const readNumber = (name: string, text: string, most: number): number => {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  return fail(`--${name} takes a whole number from 0 to ${most}, not "${text}".`);
};

const readHost = (host: string): string => {
  if (isIP(host) > 0 || host === "localhost") return host;
  return fail(`--host takes an address such as 127.0.0.1 or 0.0.0.0, not "${host}".`);
};

const readScenario = (name: string | undefined): ScenarioName | undefined => {
  if (name === undefined || isScenario(name)) return name;
  return fail(`--scenario takes a name that --scenarios lists, not "${name}".`);
};

const readWebhook = (url: string): string => {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  return fail(`--webhook takes an address such as http://127.0.0.1:3000/webhook, not "${url}".`);
};

const readOrigin = (origin: string): string => {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
  return fail(`--origin takes a site such as https://bandung.example, without a path, not "${origin}".`);
};

const readOptions = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: "8546" },
        host: { type: "string", default: "127.0.0.1" },
        seed: { type: "string", default: "1" },
        now: { type: "string" },
        "public-reports": { type: "boolean", default: false },
        scenario: { type: "string" },
        scenarios: { type: "boolean", default: false },
        webhook: { type: "string", multiple: true, default: [] },
        origin: { type: "string", multiple: true, default: [] },
        limits: { type: "boolean", default: false },
        challenge: { type: "boolean", default: false },
        admin: { type: "boolean", default: false },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
};

const listScenarios = (): string =>
  Object.entries(scenarios)
    .map(([name, { description }]) => `  ${name.padEnd(26)} ${description.en}`)
    .join("\n");

const serve = async (options: ReturnType<typeof readOptions>): Promise<void> => {
  const port = readNumber("port", options.port, 65_535);
  const host = readHost(options.host);
  const seed = readNumber("seed", options.seed, 0xffffffff);
  const scenario = readScenario(options.scenario);
  const webhooks = options.webhook.map(readWebhook);
  const origins = options.origin.map(readOrigin);
  if (options.now !== undefined && Number.isNaN(Date.parse(options.now)))
    fail(`--now takes a time such as 2026-11-24T09:00:00+07:00, not "${options.now}".`);
  try {
    const { admin, limits, challenge } = options;
    const mock = await startMockServer({
      ...{ port, host, seed, now: options.now ?? "system", admin },
      ...(origins.length > 0 && { origins }),
      ...(scenario && { scenario }),
      ...(limits && { limited: true }),
      ...(challenge && { challenged: true }),
      publicReports: options["public-reports"],
    });
    // Before anything is printed: who reads it may stop the process at once.
    const stop = () => void mock.stop().then(() => process.exit(0));
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    const secrets = await Promise.all(webhooks.map((url) => mock.addWebhook(url)));
    console.log(`LAPOR! mock on ${mock.url}`);
    if (!options.quiet) {
      for (const [name, key] of Object.entries(mock.keys)) console.log(`  ${name.padEnd(16)} ${key}`);
      if (admin) console.log(`  admin page       ${mock.url}/__lapor/`);
      if (scenario) console.log(`  scenario         ${scenario}`);
    }
    for (const [index, { secret }] of secrets.entries()) console.log(`  ${webhooks[index]} ${secret}`);
  } catch (error) {
    const code = error instanceof Error && "code" in error && error.code;
    if (code === "EADDRINUSE")
      fail(`Port ${port} is taken. Choose another with --port, or 0 for any free one.`);
    if (code === "EADDRNOTAVAIL")
      fail(`${host} is no address of this machine. --host 0.0.0.0 takes all it has.`);
    fail(String(error));
  }
};

/** Runs `lapor-mock` with these arguments: serves until it is told to stop. Ends the process with 2 for what it cannot read. */
export const run = async (args: readonly string[]): Promise<void> => {
  const options = readOptions(args);
  if (options.help) console.log(help);
  else if (options.scenarios) console.log(listScenarios());
  else await serve(options);
};
