import type { Support } from "@lapor/openapi";
import type { System } from "../records/ports.ts";
import type { ReportStore } from "../report/store.ts";
import type { SupportStore } from "../supports/store.ts";
import { openSupport, type Supporter, viewSupport } from "./supporter-action.ts";

export async function getSupport(
  context: Pick<System, "hashing"> & { store: ReportStore & SupportStore },
  supporter: Supporter,
): Promise<Support> {
  const { report, support } = await openSupport(context, supporter);
  return viewSupport(report, support);
}
