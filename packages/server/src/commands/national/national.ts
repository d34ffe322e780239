import { parseArgs } from "node:util";
import {
  type Channel,
  DomainError,
  type ForwardingDecision,
  type NationalDifference,
  systemClock,
} from "@lapor/channel";
import type { ListedNationalMessage, NationalMessageState } from "@lapor/channel/store";
import { configuredPolicy } from "../../config/policy/policy-file.ts";
import { nationalBridge } from "../../national-bridge.ts";
import type { ServerConfig } from "../../server-config.ts";
import type { OpenStore } from "../../store/open-store.ts";
import { UsageError } from "../usage-error.ts";
import { openChannel, withConfiguredStore } from "../with-store.ts";
import { checkNational } from "./check-national.ts";

const actions: Record<string, (args: string[]) => Promise<number>> = {
  template,
  check: checkNational,
  pause,
  resume,
  list,
  resolve,
};

const command = `lapor ${nationalBridge.name}`;

/** Runs a command on the messages to the national system. Resolves to the exit code. */
export async function national([name = "", ...args]: string[]): Promise<number> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action) return action(args);
  const names = Object.keys(actions).join(", ");
  throw new UsageError(
    name ? `There is no "${command} ${name}", only ${names}.` : `Choose an action: ${names}.`,
  );
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

function requireNone(args: string[]): void {
  if (args.length > 0) throw new UsageError(`"${args.join(" ")}" is not expected here.`);
}

async function template(args: string[]): Promise<number> {
  requireNone(args);
  process.stdout.write(nationalBridge.template);
  return 0;
}

function pause(args: string[]): Promise<number> {
  requireNone(args);
  return withConfiguredStore("Nothing can be paused", async (store) => {
    await store.insert("nationalPauses", { since: systemClock.now() });
    print(
      `Paused: no server sends anything to SP4N-LAPOR! or reads there, until "${command} resume". What is on its way ends within three minutes.`,
    );
    return 0;
  });
}

function resume(args: string[]): Promise<number> {
  requireNone(args);
  return withConfiguredStore("Nothing can be resumed", async (store) => {
    await store.remove("nationalPauses", {});
    print("Resumed: servers send what waits, and catch up on what happened in SP4N-LAPOR!.");
    return 0;
  });
}

const listedStates: readonly NationalMessageState[] = ["unknown", "refused", "sending", "pending"];
/** Longer lists are truncated, because nobody reads them. */
const mostListed = 1000;

const differenceTexts: Record<NationalDifference, string> = {
  unread: "not read for two days",
  unknown_status: "its status there is not in the mapping file",
  ended_there: "ended there, unanswered here",
  ended_here: "ended here, open there",
};

function ageOf({ createdAt }: ListedNationalMessage): string {
  const minutes = Math.floor((systemClock.now().getTime() - createdAt.getTime()) / 60_000);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`;
}

function list(args: string[]): Promise<number> {
  requireNone(args);
  return withConfiguredStore(
    "Nothing can be listed",
    async (store, config) => {
      let isEmpty = true;
      const line = (text: string): void => {
        isEmpty = false;
        print(text);
      };
      const pause = await store.find("nationalPauses", {});
      if (pause) line(`Paused since ${pause.since.toISOString()}.`);
      for (const state of listedStates) {
        const messages = await store.listNationalMessages([state], mostListed + 1);
        for (const message of messages.slice(0, mostListed)) {
          const { trackingId, kind, attempts, lastError } = message;
          line([trackingId, state, kind, ageOf(message), `${attempts} attempts`, lastError ?? ""].join("\t"));
        }
        if (messages.length > mostListed) print(`Only the oldest ${mostListed} in ${state} are listed.`);
      }
      for await (const { trackingId, differences } of openNationalChannel(
        store,
        config,
      ).listNationalDifferences())
        line([trackingId, "differs", differences.map((one) => differenceTexts[one]).join("; ")].join("\t"));
      // This goes to stderr, because scripts read the output.
      if (isEmpty) process.stderr.write("Nothing waits, nothing is unsettled, and no report differs.\n");
      return 0;
    },
    { needsSecret: true },
  );
}

function openNationalChannel(store: OpenStore, config: ServerConfig): Channel {
  const forwarding = nationalBridge.open(config)?.forwarding;
  return openChannel(store, config, {
    policy: { ...configuredPolicy(config), ...(forwarding && { forwarding }) },
    sendsMail: config.mail !== undefined,
  });
}

function readDecision(args: string[]): { trackingId: string; decision: ForwardingDecision } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      forwarded: { type: "string" },
      id: { type: "string" },
      resend: { type: "boolean" },
      "by-hand": { type: "boolean" },
    },
  });
  const [trackingId, ...more] = positionals;
  const { forwarded: number, id } = values;
  const decisions: ForwardingDecision[] = [
    ...(number === undefined
      ? []
      : [{ kind: "forwarded" as const, number, ...(id !== undefined && { id }) }]),
    ...(values.resend ? [{ kind: "resend" as const }] : []),
    ...(values["by-hand"] ? [{ kind: "by_hand" as const }] : []),
  ];
  const [decision, ...others] = decisions;
  if (!trackingId || more.length > 0 || !decision || others.length > 0)
    throw new UsageError(
      `Name a report and one decision: ${command} resolve TRACKING_ID --forwarded NUMBER [--id ID] | --resend | --by-hand.`,
    );
  if (number !== undefined && !/^[A-Za-z0-9-]{1,32}$/.test(number))
    throw new UsageError("--forwarded should be the number in SP4N-LAPOR!: 1 to 32 letters, digits and -.");
  if (id !== undefined && (number === undefined || !/^[A-Za-z0-9-]{1,64}$/.test(id)))
    throw new UsageError("--id should follow --forwarded NUMBER, and be 1 to 64 letters, digits and -.");
  return { trackingId, decision };
}

function resolve(args: string[]): Promise<number> {
  const { trackingId, decision } = readDecision(args);
  return withConfiguredStore(
    "Nothing can be resolved",
    async (store, config) => {
      try {
        const kind = await openNationalChannel(store, config).resolveForwarding(trackingId, decision);
        if (kind === undefined) {
          process.stderr.write(
            `That report has no message that can be resolved so. "${command} list" shows those that can.\n`,
          );
          return 1;
        }
        print(`Resolved (${kind}), and recorded in the timeline of the report.`);
        if (kind === "create" && decision.kind === "forwarded" && decision.id === undefined)
          print("Without --id ID, officers read its answers in SP4N-LAPOR! and record them here.");
        return 0;
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        process.stderr.write("There is no report with that tracking ID.\n");
        return 1;
      }
    },
    { needsSecret: true },
  );
}
