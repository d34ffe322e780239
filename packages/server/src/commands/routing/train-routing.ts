import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { systemClock } from "@lapor/channel";
import {
  createModel,
  type Hits,
  type LessonPlan,
  learnModel,
  leastLessons,
  loadShippedModel,
  mostLessons,
  readModel,
} from "@lapor/channel/router";
import { readLessons } from "../../store/routing/lessons.ts";
import { withConfiguredStore } from "../with-store.ts";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const describeHits = ({ top1, top3 }: Hits): string => `first ${percent(top1)}, in three ${percent(top3)}`;

const describe = ({ taught, heldOut, before, after, gained, lost }: LessonPlan): string =>
  [
    `Learned from ${taught} decisions, measured on the ${heldOut} latest ones, which were not learned from:`,
    `  in use  ${describeHits(before)}`,
    `  learned ${describeHits(after)}`,
    `  ${gained} right that were wrong, ${lost} wrong that were right`,
    "",
  ].join("\n");

const describeLeftOut = (leftOut: number): string =>
  leftOut === 0
    ? ""
    : `${leftOut} older decisions were left out: the newest ${mostLessons} are learned from.\n`;

const verdict = (isBetter: boolean, dryRun: boolean): string => {
  if (!isBetter) return "It is not surely better, so nothing changes.";
  return dryRun
    ? "It is better. Nothing was kept (--dry-run)."
    : "It is better, and kept: every replica routes by it within a minute.";
};

/**
 * Trains the router's weights on officers' decisions, prints the gain, and stores the weights only if they
 * route better. They hold weights of the shipped vocabulary, never citizens' words. Resolves to the exit
 * code.
 */
export const trainRouting = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({ args, options: { "dry-run": { type: "boolean", default: false } } });
  const dryRun = values["dry-run"];
  return withConfiguredStore("The router cannot learn", async (store) => {
    const { lessons, leftOut } = await readLessons(store.readHistories());
    if (lessons.length < leastLessons) {
      process.stdout.write(
        `Officers have decided on ${lessons.length} reports that can be learned from; learning takes ${leastLessons}. Nothing changes.\n`,
      );
      return 0;
    }
    const shipped = await loadShippedModel();
    const newest = await store.routingModels.newest();
    const inUse = newest?.baseId === shipped.id ? newest : shipped;
    const plan = learnModel(readModel(shipped.packed), createModel(readModel(inUse.packed)), lessons);
    const { packed, ...measured } = plan;
    process.stdout.write(
      `${describeLeftOut(leftOut)}${describe(plan)}${verdict(packed !== undefined, dryRun)}\n`,
    );
    if (packed !== undefined && !dryRun) {
      const id = createHash("sha256").update(packed).digest("hex").slice(0, 16);
      await store.routingModels.keep(
        { id, baseId: shipped.id, packed },
        JSON.stringify(measured),
        systemClock.now(),
      );
    }
    return 0;
  });
};
