import type { Figure } from "../figures/figures.ts";
import type { Row } from "../figures/print.ts";
import type { TestBed } from "./test-bed.ts";

export interface MeasurementResult {
  figures: readonly Figure[];
  tables: readonly { title: string; rows: readonly Row[] }[];
}

/** A measurement in the widget bench. It opens and closes the pages that it needs. */
export type Measurement = (testBed: TestBed) => Promise<MeasurementResult>;
