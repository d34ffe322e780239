import { basename, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formSnippet, usualScript } from "@lapor/sdk/snippet";
import { readConfig } from "../server-config.ts";
import { askPlan, describePlan, planOf, type SetupPlan } from "../setup/ask-plan.ts";
import { usualPlace } from "../setup/page.ts";
import { filesOf, readPresentSetup, type SetupHost } from "../setup/present-setup.ts";
import { requireWritable } from "../setup/probe-services.ts";
import { Cancelled, openPrompt, type Prompt } from "../setup/prompt.ts";
import { AnswerError } from "../setup/read-answers.ts";
import type { Settings } from "../setup/settings-file.ts";
import { en, type SetupStrings } from "../setup/strings/en.ts";
import { id } from "../setup/strings/id.ts";
import { secretPlace, type WrittenSetup, writeSetup } from "../setup/write-setup.ts";
import { openConfiguredStore } from "../start-server.ts";
import { UsageError } from "./usage-error.ts";
import { whileFree } from "./with-store.ts";

/** The setup reads its settings and opens its store in the same way as a server. */
const host: SetupHost = { readConfig, openStore: openConfiguredStore };

const languages: Record<string, SetupStrings> = { id, en };

const readOptions = (args: string[]) =>
  parseArgs({
    args,
    options: {
      lang: { type: "string", default: "id" },
      folder: { type: "string", default: "." },
      data: { type: "string" },
      agency: { type: "string" },
      mode: { type: "string" },
      origin: { type: "string", multiple: true },
      url: { type: "string" },
      port: { type: "string" },
      database: { type: "string" },
      mail: { type: "string" },
      "mail-from": { type: "string" },
      name: { type: "string" },
      operator: { type: "string" },
      yes: { type: "boolean", default: false },
      replace: { type: "boolean", default: false },
    },
  }).values;

/**
 * Sets up a channel: asks a few questions, writes the settings, the policy and sample pages, and creates the
 * first keys. Writes nothing until all answers are checked and the user agrees. Resolves to the exit code,
 * which is 1 for an unusable answer and 130 when cancelled.
 */
export async function setup(args: string[]): Promise<number> {
  const options = readOptions(args);
  const say = Object.hasOwn(languages, options.lang) ? languages[options.lang] : undefined;
  if (!say) throw new UsageError(`--lang should be id or en, but is "${options.lang}".`);
  const prompt = openPrompt();
  try {
    return await run(options, say, prompt);
  } catch (error) {
    if (error instanceof Cancelled) {
      process.stderr.write(`\n${say.cancelled}\n`);
      return 130;
    }
    if (!(error instanceof AnswerError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    prompt.close();
  }
}

async function run(
  options: ReturnType<typeof readOptions>,
  say: SetupStrings,
  prompt: Prompt,
): Promise<number> {
  const folder = resolve(options.folder);
  prompt.say(say.title(folder));
  await requireWritable(folder, say);
  const present = await readPresentSetup(folder, say, readConfig);
  const dataFolder = resolve(options.data ?? present.settings.LAPOR_DATA ?? `${folder}/data`);
  await requireWritable(dataFolder, say);
  const shown = { say, folder, dataFolder };
  if (present.files.length > 0) {
    prompt.say(`\n${say.present}`);
    for (const line of describePlan(planOf(present), shown)) prompt.say(line);
    if (!options.replace && !(await mayReplace(options.yes, folder, say, prompt))) {
      prompt.say(`${say.unchanged}\n\n${nextSteps(folder, say)}`);
      return 0;
    }
  }
  if (!options.yes) prompt.say(`\n${say.howTo}\n`);
  const environment = process.env as Settings;
  const plan = await askPlan({ prompt, say, given: options, present, environment, dataFolder });
  prompt.say(`\n${say.summary}`);
  for (const line of describePlan(plan, shown)) prompt.say(line);
  if (!options.yes && !(await agrees(say.write, true, say, prompt))) throw new Cancelled();
  return finish(say, async () => {
    prompt.close();
    const written = await whileFree("The channel cannot be set up", () =>
      writeSetup(plan, { folder, dataFolder, present, say, host }),
    );
    report(plan, written, folder, say, prompt);
    return 0;
  });
}

/**
 * Runs work that a signal does not interrupt, so nothing is half-written, and the keys, which are shown only
 * once, are printed completely.
 */
async function finish<T>(say: SetupStrings, work: () => Promise<T>): Promise<T> {
  const onSignal = () => void process.stderr.write(`\n${say.finishing}\n`);
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  try {
    return await work();
  } finally {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}

async function agrees(question: string, isYes: boolean, say: SetupStrings, prompt: Prompt): Promise<boolean> {
  const line = await prompt.ask(`${question} [${say.yesOrNo(isYes)}]: `);
  if (line === undefined) throw new AnswerError(say.missingYes);
  return line === "" ? isYes : say.yes.includes(line.toLowerCase());
}

async function mayReplace(yes: boolean, folder: string, say: SetupStrings, prompt: Prompt): Promise<boolean> {
  // `--yes` does not allow an existing setup to be replaced, so the command fails without a question.
  const line = yes ? undefined : await prompt.ask(`${say.change} [${say.yesOrNo(false)}]: `);
  if (line === undefined) throw new AnswerError(say.noReplace(folder));
  return say.yes.includes(line.toLowerCase());
}

function ownCommand(): string {
  const program = process.argv[1] ?? "lapor";
  return /\.[cm]?[jt]s$/.test(program) ? `node ${shortPath(program)}` : basename(program);
}

/**
 * Formats a path as a user would type it: relative below the current folder, and quoted where a shell needs
 * it.
 */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  const text = short.startsWith("..") || process.cwd() === "/" ? path : short || ".";
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function nextSteps(folder: string, say: SetupStrings): string {
  const command = `${ownCommand()} --env-file ${shortPath(filesOf(folder).environment)}`;
  return `${say.next}\n  ${command} serve\n${say.check}\n  ${command} doctor`;
}

/** Describes how the first administrator gets into the desk. */
function deskSteps({ agency, url }: SetupPlan, folder: string, say: SetupStrings): string {
  const command = `${ownCommand()} --env-file ${shortPath(filesOf(folder).environment)}`;
  const invitation = `officers invite --agency ${agency.id} --role agency_admin --name ${say.exampleName} --email ${say.exampleEmail}`;
  return `${say.firstOfficer(`${url}/petugas`)}\n  ${command} ${invitation}`;
}

function report(
  plan: SetupPlan,
  { config, keys, kept, publishableKey }: WrittenSetup,
  folder: string,
  say: SetupStrings,
  prompt: Prompt,
): void {
  const { agency, url } = plan;
  const files = Object.entries(filesOf(folder)) as [keyof SetupStrings["files"], string][];
  const shown = publishableKey
    ? files
    : files.filter(([name]) => name === "environment" || name === "policy");
  prompt.say(`\n${say.done} ${say.wrote}`);
  const paths = shown.map(([name, path]) => [shortPath(path), say.files[name]] as const);
  const width = Math.max(...paths.map(([path]) => path.length));
  for (const [path, what] of paths) prompt.say(`  ${path.padEnd(width)}  ${what}`);
  if (keys.length > 0) prompt.say(`\n${say.keysTitle}`);
  for (const { use, key } of keys) prompt.say(`  ${key}  ${say.keys[use]}`);
  if (kept > 0) prompt.say(`\n${say.kept(kept)}`);
  prompt.say(`\n${say.secretIn(shortPath(secretPlace(config, folder)))}`);
  if (publishableKey)
    prompt.say(
      `\n${say.snippetTitle(usualScript)}\n\n${formSnippet(usualPlace({ agencyId: agency.id, publishableKey, channelUrl: url }))}`,
    );
  prompt.say(nextSteps(folder, say));
  prompt.say(deskSteps(plan, folder, say));
}
