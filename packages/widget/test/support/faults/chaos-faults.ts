import type { Chance } from "./chaos-chance.ts";
import { portal, refusal } from "./responses.ts";
import type { Fault } from "./server.ts";
import type { FaultStage } from "./stage.ts";

const faults: readonly (readonly [name: string, fault: Fault])[] = [
  ["cut before", { cut: "request" }],
  ["cut in the body", { cut: "body" }],
  ["answer lost", { cut: "before answer" }],
  ["answer cut", { cut: "answer" }],
  ["500", refusal(500, "internal_error")],
  ["401", refusal(401, "unauthorized")],
  ["413", refusal(413, "payload_too_large")],
  ["portal", portal],
  ["held before", { hold: "request" }],
  ["held after", { hold: "answer" }],
];
const targets: readonly (readonly [name: string, what: RegExp])[] = [
  ["report", /^POST \/v1\/reports$/],
  ["report", /^POST \/v1\/reports$/],
  ["files", /^POST \/v1\/attachments$/],
  ["policy", /^GET \/v1\/channel$/],
];
const parts = [/form-parts/, /file-list/, /look-ups/];
export async function mend({ channel, site }: FaultStage): Promise<void> {
  channel.mend();
  site.mend();
  await channel.open();
}

/**
 * Injects a random fault, or none. A photo can be refused only because of its content, so other refusals are
 * not injected for photos.
 */
export async function upset(stage: FaultStage, chance: Chance, tell: (event: string) => void): Promise<void> {
  await mend(stage);
  for (const share of [0.8, 0.3])
    if (chance.happens(share)) {
      const [target, what] = chance.pick(targets);
      const [name, fault] = chance.pick(faults.filter(([each]) => target !== "files" || !/^4/.test(each)));
      tell(`fault: ${name} (${target})`);
      stage.channel.fail(what, fault);
    }
  if (chance.happens(0.15)) {
    const part = chance.pick(parts);
    tell(`fault: missing ${part.source}`);
    stage.site.fail(part, { cut: "request" });
  }
  if (chance.happens(0.1)) {
    tell("fault: nobody listens");
    await stage.channel.shut();
  }
}
