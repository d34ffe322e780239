import type { Figure } from "../figures/figures.ts";
import type { Row } from "../figures/print.ts";
import type { TestBed } from "./test-bed.ts";

/** The result of one measurement in the widget bench. */
export interface MeasurementResult {
  figures: readonly Figure[];
  tables: readonly { title: string; rows: readonly Row[] }[];
}

/** A measurement in the widget bench. It opens the pages that it needs and closes them. */
export type Measurement = (testBed: TestBed) => Promise<MeasurementResult>;
