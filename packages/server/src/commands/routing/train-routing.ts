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
    `Trained on ${taught} decisions, evaluated on the latest ${heldOut}, which were not used for training:`,
    `  in use  ${describeHits(before)}`,
    `  learned ${describeHits(after)}`,
    `  ${gained} corrected, ${lost} made worse`,
    "",
  ].join("\n");

const describeLeftOut = (leftOut: number): string =>
  leftOut === 0 ? "" : `${leftOut} older decisions were left out: training uses the newest ${mostLessons}.\n`;

/**
 * Trains the router's weights on officers' decisions, prints the gain, and stores the weights only if they
 * route better. They hold weights of the shipped vocabulary, never citizens' words. Resolves to the exit
 * code.
 */
export async function trainRouting(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { "dry-run": { type: "boolean", default: false } } });
  const dryRun = values["dry-run"];
  return withConfiguredStore("The router cannot be trained", async (store) => {
    const { lessons, leftOut } = await readLessons(store.readHistories());
    if (lessons.length < leastLessons) {
      process.stdout.write(
        `Officers have decided on ${lessons.length} reports that training can use; it needs ${leastLessons}. Nothing changes.\n`,
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
}

function verdict(isBetter: boolean, dryRun: boolean): string {
  if (!isBetter) return "The gain is not significant, so nothing changes.";
  return dryRun
    ? "The gain is significant. Nothing was stored (--dry-run)."
    : "The gain is significant: the model is stored, and every replica uses it within a minute.";
}
