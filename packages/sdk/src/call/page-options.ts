// Replaces `program-options.ts` in the widget's bundles.
import type { LaporOptions } from "./lapor-options.ts";

export const readProgramOptions = (options: LaporOptions): LaporOptions => options;
