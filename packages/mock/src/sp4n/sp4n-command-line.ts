import { parseArgs } from "node:util";
import { createSettableClock } from "../channel/settable-clock.ts";
import { fail, failToListen, readHost, readNumber, readTime, stopOnSignals } from "../read-flags.ts";
import { mockCredentials } from "./create-sp4n-mock.ts";
import { apiQuirks, type QuirkSettings, readQuirkSettings } from "./quirks.ts";
import { startSp4nMock } from "./sp4n-server.ts";

const help = `lapor-mock --sp4n: an imitation of the API of SP4N-LAPOR!, for tests of the bridge

  lapor-mock --sp4n [--port 8547] [--quirk lost_response=0.1] [--look-up 30] [--admin] …

  --port           port to listen on (8547; 0: any free port)
  --host           address to listen on (127.0.0.1)
  --seed           the same seed and the same calls are affected by the same quirks (1)
  --now            freezes the clock at this time (default: the system clock)
  --authorization  the credential of the Authorization header ("${mockCredentials.authorization}")
  --token          the credential of the token header (${mockCredentials.token})
  --quirk NAME[=SHARE[,SECONDS]]  switches a quirk on, for all calls or a share of them; repeatable
  --quirks         lists the quirks and exits
  --look-up SECONDS  offers GET /complaints?tag=, which finds a complaint after this time (default: none)
  --admin          serves the control API under /__lapor/, for this machine only
  --quiet          prints only the address

Only what public clients of the ministry's API show is known; the rest is invented. See the README.
`;

/** Runs `lapor-mock --sp4n` until it is stopped. Fails if the arguments are invalid. */
export async function runSp4n(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) console.log(help);
  else if (options.quirks) console.log(listQuirks());
  else await serve(options);
}

const listQuirks = (): string =>
  Object.entries(apiQuirks)
    .map(([name, { en }]) => `  ${name.padEnd(20)} ${en}`)
    .join("\n");

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        sp4n: { type: "boolean" },
        port: { type: "string", default: "8547" },
        host: { type: "string", default: "127.0.0.1" },
        seed: { type: "string", default: "1" },
        now: { type: "string" },
        authorization: { type: "string", default: mockCredentials.authorization },
        token: { type: "string", default: mockCredentials.token },
        quirk: { type: "string", multiple: true, default: [] },
        quirks: { type: "boolean", default: false },
        "look-up": { type: "string" },
        admin: { type: "boolean", default: false },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
}

function readQuirks(flags: readonly string[]): QuirkSettings {
  const settings = flags.map((flag) => {
    const [name = "", value = "1"] = flag.split("=");
    const [share, seconds] = value.split(",").map(Number);
    return [name, { share, ...(seconds !== undefined && { seconds }) }];
  });
  try {
    return readQuirkSettings(Object.fromEntries(settings));
  } catch (error) {
    return fail(`--quirk: ${error instanceof Error ? error.message : error}`);
  }
}

async function serve(options: ReturnType<typeof readOptions>): Promise<void> {
  const address = { port: readNumber("port", options.port, 65_535), host: readHost(options.host) };
  const seed = readNumber("seed", options.seed, 0xffffffff);
  const clock = createSettableClock(readTime(options.now));
  const { authorization, token, admin } = options;
  const quirks = readQuirks(options.quirk);
  const lookUp = options["look-up"];
  const lookUpDelay = lookUp === undefined ? undefined : readNumber("look-up", lookUp, 86_400);
  try {
    const server = await startSp4nMock({
      ...address,
      seed,
      admin,
      quirks,
      credentials: { authorization, token },
      clock,
      ...(lookUpDelay !== undefined && { lookUpDelay }),
    });
    stopOnSignals(server);
    console.log(`SP4N mock on ${server.url}`);
    if (options.quiet) return;
    console.log(`  Authorization    ${authorization}`);
    console.log(`  token            ${token}`);
    if (admin) console.log(`  control API      ${server.url}/__lapor/`);
    for (const name of Object.keys(server.sp4n.quirks)) console.log(`  quirk            ${name}`);
  } catch (error) {
    failToListen(error, address);
  }
}
