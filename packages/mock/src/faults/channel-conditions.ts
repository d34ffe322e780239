import type { Operation } from "@lapor/channel";
import type { Support } from "@lapor/openapi";
import type { OperationId } from "../calls/operation-types.ts";
import type { Effect } from "./effects.ts";
import type { CallContext, Scenario } from "./network-conditions.ts";

export type ChannelCondition = "uncounted_support" | "no_survey";

/** Operations that return a citizen's support for a report. */
const supportOperations: readonly OperationId[] = [
  "supportReport",
  "getSupport",
  "reportNotSolved",
  "addSupportPhoto",
];

/** Creates an effect that changes the successful responses of these operations. */
const changing =
  (ids: readonly OperationId[], change: (body: unknown) => unknown) =>
  ({ operation }: { operation: Operation }): Effect =>
    ids.includes(operation.id) ? { outcome: { kind: "change", change } } : {};

/** Scenarios for rare conditions of supports and surveys. */
export const channelConditions: Readonly<
  Record<ChannelCondition, Scenario<CallContext & { operation: Operation }>>
> = {
  uncounted_support: {
    description: {
      id: "Dukungan disimpan tetapi tidak dihitung, seperti dukungan keenam dari satu jaringan dalam sehari.",
      en: "Supports are stored but do not count, as the sixth one from a network on one day.",
    },
    effect: changing(supportOperations, (body) => ({ ...(body as Support), counted: false })),
  },
  no_survey: {
    description: {
      id: "Kanal tidak menanyakan survei kepuasan.",
      en: "The channel asks for no satisfaction survey.",
    },
    effect: changing(["getChannel"], (body) => ({
      ...(body as object),
      survey: { form: "none", elements: [] },
    })),
  },
};
