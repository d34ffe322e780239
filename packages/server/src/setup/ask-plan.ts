import { defaultChannelName, type Policy } from "@lapor/channel";
import { type Agency, findAgency } from "@lapor/directory";
import { defaultPort } from "../listener/listen-settings.ts";
import { nationalBridge } from "../national-bridge.ts";
import { isLocalAddress } from "../platform/local-address.ts";
import { readSecret } from "../platform/read-secret.ts";
import type { PresentSetup } from "./present-setup.ts";
import {
  findFreePort,
  isFreePort,
  requireDatabase,
  requireMailServer,
  requireRoom,
} from "./probe-services.ts";
import type { Prompt } from "./prompt.ts";
import {
  AnswerError,
  findAgencies,
  hidePassword,
  isOwnAddress,
  modes,
  readAgency,
  readDatabase,
  readMailFrom,
  readMailUrl,
  readMode,
  readName,
  readOrigins,
  readPort,
  readUrl,
} from "./read-answers.ts";
import type { Settings } from "./settings-file.ts";
import type { SetupStrings } from "./strings/en.ts";

export interface SetupPlan {
  agency: Agency;
  mode: Policy["mode"];
  origins: string[];
  /** The channel's address. */
  url: string;
  port: number;
  /** Absent for the embedded database. */
  databaseUrl?: string;
  /** Absent when the embedded database keeps its secret, or when setup creates a new secret. */
  secret?: string;
  mail?: { smtpUrl: string; from: string };
  channelName: string;
  channelOperator: string;
}

/** Answers given as command line options. */
interface GivenAnswers {
  agency?: string;
  mode?: string;
  origin?: string[];
  url?: string;
  port?: string;
  database?: string;
  mail?: string;
  "mail-from"?: string;
  name?: string;
  operator?: string;
  /** Uses the default of each question that has one. */
  yes?: boolean;
}

interface Asking {
  prompt: Prompt;
  say: SetupStrings;
  given: GivenAnswers;
  present: PresentSetup;
  /** Settings in the environment while the command runs, such as DATABASE_URL. */
  environment: Settings;
  dataFolder: string;
}

interface Question<T> {
  flag: string;
  given?: string | undefined;
  text: string;
  /** The value that an empty answer stands for. */
  fallback?: string | undefined;
  /** The default as the question shows it. If absent, `fallback` is shown unchanged. */
  shown?: string | undefined;
  /** Parses an answer. Throws `AnswerError` when it cannot be used. */
  read(typed: string): T | Promise<T>;
}

/** The default site, for a trial whose page is served from a folder at this address. */
const trialSite = "http://localhost:8080";
const trialChannel = (port: number): string => `http://127.0.0.1:${port}`;

/**
 * Asks all questions and checks each answer immediately. A user is asked again after an unusable answer.
 * Answers from options or a pipe throw `AnswerError`, as does the end of the input.
 */
export async function askPlan(asking: Asking): Promise<SetupPlan> {
  const { prompt, say, given, present, environment, dataFolder } = asking;
  const ask = <T>(question: Question<T>) => askOne(asking, question);
  const known = { ...environment, ...present.settings };
  const policyText = (name: string): string | undefined =>
    typeof present.policy[name] === "string" ? present.policy[name] : undefined;

  const agency = await ask<Agency>({
    flag: "--agency",
    given: given.agency,
    text: say.agency,
    fallback: policyText("agencyId") ?? present.site?.agencyId,
    read: (typed) => chooseAgency(asking, typed),
  });
  if (given.mode === undefined && !given.yes) {
    prompt.say(`\n${say.modeTitle}`);
    for (const [index, mode] of modes.entries()) prompt.say(`  ${index + 1}  ${mode}: ${say.modes[mode]}`);
  }
  const mode = await ask({
    flag: "--mode",
    given: given.mode,
    text: say.mode,
    fallback: policyText("mode") ?? modes[0],
    read: (typed) => readMode(typed, present.settings[nationalBridge.variable] !== undefined, say),
  });
  const origins = await ask({
    flag: "--origin",
    given: given.origin?.join(" "),
    text: say.origins,
    // A script that forgets to name the site must not set up a trial.
    fallback: present.site?.origins.join(" ") ?? (given.yes ? undefined : trialSite),
    read: (typed) => readOrigins(typed, say),
  });
  const isTrial = origins.every(isLocalAddress);
  const knownPort = known.LAPOR_PORT;
  const wantedPort = given.port ?? knownPort;
  const freePort = wantedPort === undefined ? await findFreePort(defaultPort) : readPort(wantedPort, say);
  if (wantedPort === undefined && freePort !== defaultPort) prompt.say(say.portTaken(defaultPort, freePort));
  const url =
    isTrial && given.url === undefined && !known.LAPOR_PUBLIC_URL
      ? trialChannel(freePort)
      : await ask({
          flag: "--url",
          given: given.url,
          text: say.url,
          fallback: known.LAPOR_PUBLIC_URL,
          read: (typed) => readUrl(typed, origins, say),
        });
  const port = isOwnAddress(url)
    ? Number(new URL(url).port || 80)
    : await ask({
        flag: "--port",
        given: given.port,
        text: say.port,
        fallback: String(freePort),
        async read(typed) {
          const chosen = readPort(typed, say);
          // When the channel is set up again, it may itself be using its port.
          if (typed !== knownPort && !(await isFreePort(chosen)))
            throw new AnswerError(say.portTaken(chosen, await findFreePort(chosen + 1)));
          return chosen;
        },
      });
  const secret = known.LAPOR_SECRET;
  const databaseUrl = await ask({
    flag: "--database",
    given: given.database,
    text: say.database,
    ...addressDefault(known.DATABASE_URL, say.embedded),
    async read(typed) {
      const address = readDatabase(typed, say);
      if (address) await requireDatabase(address, secret ? readSecret(secret) : undefined, say);
      else await requireRoom(dataFolder, say);
      return address;
    },
  });
  const smtpUrl = await ask({
    flag: "--mail",
    given: given.mail,
    text: say.mail,
    ...addressDefault(known.LAPOR_SMTP_URL, say.none),
    async read(typed) {
      const address = readMailUrl(typed, say);
      if (address) await requireMailServer(address, say);
      return address;
    },
  });
  const from =
    smtpUrl &&
    (await ask({
      flag: "--mail-from",
      given: given["mail-from"],
      text: say.mailFrom,
      fallback: known.LAPOR_MAIL_FROM,
      read: (typed) => readMailFrom(typed, say),
    }));
  const channelName = await ask({
    flag: "--name",
    given: given.name,
    text: say.channelName,
    fallback: policyText("channelName") ?? defaultChannelName(agency, "id"),
    read: (typed) => readName("channelName", typed, say),
  });
  const channelOperator = await ask({
    flag: "--operator",
    given: given.operator,
    text: say.channelOperator,
    fallback: policyText("channelOperator") ?? agency.name,
    read: (typed) => readName("channelOperator", typed, say),
  });
  return {
    agency,
    mode,
    origins,
    url,
    port,
    channelName,
    channelOperator,
    ...(databaseUrl && { databaseUrl }),
    ...(secret && { secret }),
    ...(smtpUrl && from && { mail: { smtpUrl, from } }),
  };
}

/** Returns the default for a question about an address, shown without its password. */
const addressDefault = (known: string | undefined, without: string): { fallback: string; shown: string } => ({
  fallback: known ?? without,
  shown: known === undefined ? without : hidePassword(known),
});

async function askOne<T>({ prompt, say, given: { yes } }: Asking, question: Question<T>): Promise<T> {
  const { flag, given, text, fallback, shown = fallback, read } = question;
  const missing = () => new AnswerError(say.missing(text, flag, fallback !== undefined));
  if (given !== undefined) return read(given);
  if (yes) {
    if (fallback === undefined) throw missing();
    return read(fallback);
  }
  for (;;) {
    const line = await prompt.ask(`${text}${shown ? ` [${shown}]` : ""}: `);
    if (line === undefined) throw missing();
    const typed = line || fallback;
    try {
      if (typed === undefined) throw new AnswerError(say.missingAnswer);
      return await read(typed);
    } catch (error) {
      if (!prompt.isTerminal || !(error instanceof AnswerError)) throw error;
      prompt.say(`  ${error.message}`);
    }
  }
}

/** Lets the user choose among the agencies that a name may refer to. */
async function chooseAgency({ prompt, say, given }: Asking, typed: string): Promise<Agency> {
  if (given.agency !== undefined || given.yes) return readAgency(typed, say);
  let found = findAgencies(typed, say);
  while (found.length > 1) {
    prompt.say(`  ${say.choices}`);
    for (const [index, { id, name }] of found.entries()) prompt.say(`  ${index + 1}  ${name} (${id})`);
    const line = await prompt.ask(`  ${say.choose(found.length)}: `);
    if (line === undefined) throw new AnswerError(say.missing(say.agency, "--agency", false));
    const chosen = /^\d+$/.test(line) ? found[Number(line) - 1] : undefined;
    if (chosen) return show(prompt, chosen);
    const others = line && !/^\d+$/.test(line) ? findAgencies(line, say) : found;
    if (!prompt.isTerminal && others === found) throw new AnswerError(say.nearAgencies(typed, idsOf(found)));
    if (others.length > 0) found = others;
    else prompt.say(`  ${say.unknownAgency(line)}`);
  }
  const [agency] = found;
  if (!agency) throw new AnswerError(say.unknownAgency(typed));
  return show(prompt, agency);
}

const idsOf = (agencies: readonly Agency[]): string => agencies.map(({ id }) => id).join(", ");

function show(prompt: Prompt, agency: Agency): Agency {
  prompt.say(`  ${agency.name} (${agency.id})`);
  return agency;
}

/** Formats the plan, or an existing setup, as lines for the screen. No line shows a password. */
export function describePlan(
  plan: Partial<Omit<SetupPlan, "agency">> & { agency?: Agency | undefined },
  { say, folder, dataFolder }: { say: SetupStrings; folder: string; dataFolder: string },
): string[] {
  const { agency, mode, channelName, channelOperator, origins, url, databaseUrl, mail } = plan;
  const rows: Record<keyof SetupStrings["rows"], string | undefined> = {
    agency: agency && `${agency.name} (${agency.id})`,
    mode,
    channelName,
    channelOperator,
    origins: origins?.join(", "),
    url,
    database: databaseUrl ? hidePassword(databaseUrl) : say.databasePath(dataFolder),
    mail: mail ? `${mail.from}, ${hidePassword(mail.smtpUrl)}` : say.none,
    folder,
  };
  const width = Math.max(...Object.values(say.rows).map((name) => name.length));
  return Object.entries(rows)
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${say.rows[name as keyof typeof rows].padEnd(width)}  ${value}`);
}

/** Returns the parts of an existing setup that a plan contains. */
export function planOf({ settings, policy, site }: PresentSetup): Parameters<typeof describePlan>[0] {
  const text = (name: string): string | undefined =>
    typeof policy[name] === "string" ? policy[name] : undefined;
  const agencyId = text("agencyId") ?? site?.agencyId;
  const mode = modes.find((known) => known === text("mode"));
  const [channelName, channelOperator] = [text("channelName"), text("channelOperator")];
  const {
    LAPOR_PUBLIC_URL: url,
    DATABASE_URL: databaseUrl,
    LAPOR_SMTP_URL: smtpUrl,
    LAPOR_MAIL_FROM: from,
  } = settings;
  return {
    agency: agencyId === undefined ? undefined : findAgency(agencyId),
    ...(mode && { mode }),
    ...(channelName && { channelName }),
    ...(channelOperator && { channelOperator }),
    ...(site && { origins: site.origins }),
    ...(url && { url }),
    ...(databaseUrl && { databaseUrl }),
    ...(smtpUrl && { mail: { smtpUrl, from: from ?? "" } }),
  };
}
