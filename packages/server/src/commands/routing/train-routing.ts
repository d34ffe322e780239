import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { systemClock } from "@lapor/channel";
import {
  createModel,
  type LearningCases,
  learnModel,
  leastLessons,
  loadShippedModel,
  mostLessons,
  readCases,
  readModel,
} from "@lapor/channel/router";
import { readLessons } from "../../store/routing/lessons.ts";
import { withConfiguredStore } from "../with-store.ts";
import { describePlan } from "./describe-plan.ts";

const describeLeftOut = (leftOut: number): string =>
  leftOut === 0 ? "" : `${leftOut} older decisions were left out: training uses the newest ${mostLessons}.\n`;

/** The cases are imported here and not at the top, because only training needs these 600 kB. */
async function loadLearningCases(): Promise<LearningCases> {
  const { rehearsalLines, guardLines } = await import("./learning-cases.gen.ts");
  return { rehearsal: readCases(rehearsalLines), guard: readCases(guardLines) };
}

/**
 * Trains the router's weights on officers' decisions, prints the gains and losses for each kind of agency,
 * and stores the weights only if they route better and no kind loses. The weights belong to the shipped
 * vocabulary and contain no citizen's words. Resolves to the exit code.
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
    const plan = learnModel(
      readModel(shipped.packed),
      createModel(readModel(inUse.packed)),
      lessons,
      await loadLearningCases(),
    );
    const { packed, ...measured } = plan;
    process.stdout.write(`${describeLeftOut(leftOut)}${describePlan(plan, dryRun)}`);
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
