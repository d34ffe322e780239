import { type AttackOrder, assertLoopback } from "../attack.ts";
import { attacks } from "../attack-list.ts";
import { type CitizensOrder, sendCitizens } from "./citizens.ts";

// A process that runs either an attacker or the citizens, so neither slows the other down. `participants.ts`
// starts it.

/** The role of a participant. An attacker sends `ready` first and begins at the next message. */
export type Part =
  | { role: "citizens"; order: CitizensOrder }
  | { role: "attacker"; attack: string; order: AttackOrder };

function tell(message: unknown): void {
  process.send?.(message);
}

async function play(part: Part): Promise<void> {
  assertLoopback(part.order.url);
  if (part.role === "citizens") return tell(await sendCitizens(part.order));
  const attack = attacks.find(({ name }) => name === part.attack);
  if (!attack) throw new Error(`There is no attack "${part.attack}".`);
  const run = await attack.prepare(part.order);
  tell("ready");
  await new Promise((resolve) => process.once("message", resolve));
  tell(await run());
}

process.once("message", (part: Part) => {
  void play(part).then(
    () => process.disconnect(),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
