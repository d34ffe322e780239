import type { Support } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import { openSupport, type Supporter, viewSupport } from "./supporter-action.ts";

/** Returns a support to its supporter, while the report is public. */
export async function getSupport(context: ChannelContext, supporter: Supporter): Promise<Support> {
  const { report, support } = await openSupport(context, supporter);
  return viewSupport(report, support);
}
