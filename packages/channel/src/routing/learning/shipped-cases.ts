import { type RoutingCase, readCases } from "../training/read-cases.ts";

/** Invented complaints for all kinds of agencies, a part of the tuning cases. */
export interface ShippedCases {
  /** Learned again with every lesson, so that a model does not forget kinds that are rarely decided on. */
  readonly rehearsal: readonly RoutingCase[];
  /** Never learned. A learned model must not lose any kind of them. */
  readonly guard: readonly RoutingCase[];
}

/** Loads the cases at the first call, because only learning needs them. */
export async function loadShippedCases(): Promise<ShippedCases> {
  const { rehearsalLines, guardLines } = await import("./shipped-cases.gen.ts");
  return { rehearsal: readCases(rehearsalLines), guard: readCases(guardLines) };
}
