import type { Figure } from "../figures/figures.ts";
import type { Row } from "../figures/print.ts";
import type { Stage } from "../page/test-bed.ts";

/** What one part of the widget bench found. */
export interface PartFindings {
  figures: readonly Figure[];
  tables: readonly { title: string; rows: readonly Row[] }[];
}

/** One part of the widget bench: opens what it needs on the stage, and closes it. */
export type Part = (stage: Stage) => Promise<PartFindings>;
