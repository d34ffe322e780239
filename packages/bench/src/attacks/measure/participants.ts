import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { AttackCounts, AttackOrder } from "../attack.ts";
import type { CitizensOrder, CitizensResult } from "./citizens.ts";
import type { Part } from "./participant.ts";

const program = fileURLToPath(new URL("participant.ts", import.meta.url));

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const ended = once(child, "exit").then(() =>
    Promise.reject(new Error("An attacker or citizen ended early; see above.")),
  );
  ended.catch(() => {});
  const [message] = (await Promise.race([once(child, "message"), ended])) as [unknown];
  return message;
}

function start(part: Part): ChildProcess {
  const child = fork(program);
  child.send(part);
  return child;
}

/** Sends honest citizens' requests from a separate process. */
export const runCitizens = (order: CitizensOrder): Promise<CitizensResult> =>
  nextMessage(start({ role: "citizens", order })) as Promise<CitizensResult>;

/** An attacker in its own process, after its preparation. */
export interface ReadyAttacker {
  run(): Promise<AttackCounts>;
}

export async function startAttacker(attack: string, order: AttackOrder): Promise<ReadyAttacker> {
  const child = start({ role: "attacker", attack, order });
  await nextMessage(child);
  return {
    run() {
      child.send("go");
      return nextMessage(child) as Promise<AttackCounts>;
    },
  };
}
