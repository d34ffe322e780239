import type { Event } from "../../../schemas.gen.ts";
import { eraseData } from "../../privacy/erasure.ts";
import { act, takeAction } from "../officer.ts";
import { actAsReporter } from "../reporter-actions.ts";
import { agencyIds, marker, newReport, type Receipt, submit } from "../samples/reports.ts";
import type { ContractTarget } from "../target.ts";
import type { Level, Party } from "./access-rule.ts";

/** A point in a report's life, with each party's access to the report at that point. */
export interface Point {
  name: string;
  holder: Party;
  levels: Record<Party, Level>;
  /** The events that each party can read in the log. */
  events: Record<Party, readonly Event["type"][]>;
  /** Creates a report that is first held by `own` and whose title contains the word. */
  make(target: ContractTarget, word: string): Promise<Receipt>;
}

const reason = "Ini bukan jalan kami.";

const toOther = (target: ContractTarget, { trackingId }: Receipt) =>
  takeAction(target, target.keys.agencyAdmin, "transferReport", trackingId, {
    toAgencyId: agencyIds.other,
    reason,
  });

const submitted = (target: ContractTarget, word: string, flags: object = {}): Promise<Receipt> =>
  submit(
    target,
    newReport({
      agencyId: agencyIds.own,
      title: `Jalan ${word}`,
      reporter: { name: `Ayu ${marker()}` },
      ...flags,
    }),
  );

async function passed(target: ContractTarget, word: string, flags: object = {}): Promise<Receipt> {
  const receipt = await submitted(target, word, flags);
  await toOther(target, receipt);
  await actAsReporter(target, receipt, "addReply");
  return receipt;
}

async function returned(target: ContractTarget, word: string): Promise<Receipt> {
  const receipt = await passed(target, word);
  const { trackingId } = receipt;
  await act(target, target.keys.otherAdmin, "transferReport", trackingId, { reason });
  const json = { agencyId: agencyIds.own };
  await act(target, target.keys.nationalAdmin, "assignReport", trackingId, json);
  return receipt;
}

const archive = (target: ContractTarget, { trackingId }: Receipt) =>
  takeAction(target, target.keys.otherAdmin, "archiveReport", trackingId);

const [first, moved, replied, archived] = [
  "report.submitted",
  "report.transferred",
  "report.replied",
  "report.archived",
] as const;
const hidden = { own: "minimal", other: "full", third: "none", national: "full" } as const;
const frozen = { own: "former", other: "full", third: "none", national: "full" } as const;

/** The points before and after each transfer. */
export const points: readonly Point[] = [
  {
    name: "before the hand-over",
    holder: "own",
    levels: { own: "full", other: "none", third: "none", national: "full" },
    events: { own: [first], other: [], third: [], national: [first] },
    make: (target, word) => submitted(target, word),
  },
  {
    name: "after the hand-over",
    holder: "other",
    levels: frozen,
    events: { own: [first, moved], other: [moved, replied], third: [], national: [first, moved, replied] },
    make: (target, word) => passed(target, word),
  },
  {
    name: "after its return",
    holder: "own",
    levels: { own: "full", other: "former", third: "none", national: "full" },
    events: {
      own: [first, moved, "report.assigned"],
      other: [moved, replied, moved],
      third: [],
      national: [first, moved, replied, moved, "report.assigned"],
    },
    make: returned,
  },
  {
    name: "after the second leaving",
    holder: "national",
    levels: { own: "former", other: "former", third: "none", national: "full" },
    events: {
      own: [first, moved, "report.assigned", "report.transferred"],
      other: [moved, replied, moved],
      third: [],
      national: [first, moved, replied, moved, "report.assigned", "report.transferred"],
    },
    // After the third transfer, national triage holds the report.
    async make(target, word) {
      const receipt = await returned(target, word);
      await toOther(target, receipt);
      return receipt;
    },
  },
  {
    name: "after its end",
    holder: "other",
    levels: frozen,
    events: {
      own: [first, moved, archived],
      other: [moved, replied, archived],
      third: [],
      national: [first, moved, replied, archived],
    },
    async make(target, word) {
      const receipt = await passed(target, word);
      await archive(target, receipt);
      return receipt;
    },
  },
  {
    name: "confidential, after the hand-over",
    holder: "other",
    levels: { own: "minimal", other: "full", third: "none", national: "minimal" },
    events: { own: [moved], other: [moved, replied], third: [], national: [] },
    make: (target, word) => passed(target, word, { confidential: true }),
  },
  {
    name: "withdrawn, after the hand-over",
    holder: "other",
    levels: hidden,
    events: {
      own: [moved, "report.withdrawn"],
      other: [moved, replied, "report.withdrawn"],
      third: [],
      national: [first, moved, replied, "report.withdrawn"],
    },
    async make(target, word) {
      const receipt = await passed(target, word);
      await actAsReporter(target, receipt, "withdrawReport");
      return receipt;
    },
  },
  {
    name: "with its erasure asked for, after the hand-over",
    holder: "other",
    levels: hidden,
    events: {
      own: [moved],
      other: [moved, replied, "report.identity_erased"],
      third: [],
      national: [first, moved, replied, "report.identity_erased"],
    },
    async make(target, word) {
      const receipt = await passed(target, word);
      await eraseData(target, receipt);
      return receipt;
    },
  },
  {
    name: "erased, after the hand-over and its end",
    holder: "other",
    levels: hidden,
    events: {
      own: [moved, archived],
      other: [moved, replied, archived, "report.erased"],
      third: [],
      national: [first, moved, replied, archived, "report.erased"],
    },
    async make(target, word) {
      const receipt = await passed(target, word);
      await archive(target, receipt);
      await eraseData(target, receipt);
      return receipt;
    },
  },
  {
    name: "merged into a report of the next agency",
    holder: "other",
    levels: frozen,
    events: {
      own: [first, moved, "report.merged"],
      other: [moved, replied, "report.merged"],
      third: [],
      national: [first, moved, replied, "report.merged"],
    },
    async make(target, word) {
      const receipt = await passed(target, word);
      const kept = await submit(target, newReport({ agencyId: agencyIds.other }));
      const json = { intoTrackingId: kept.trackingId };
      await act(target, target.keys.otherAdmin, "mergeReport", receipt.trackingId, json);
      return receipt;
    },
  },
  {
    name: "kept, with a duplicate that another agency had",
    holder: "other",
    levels: { own: "none", other: "full", third: "none", national: "full" },
    events: {
      own: [],
      other: [first, "report.duplicate_joined"],
      third: [],
      national: [first, "report.duplicate_joined"],
    },
    async make(target, word) {
      const duplicate = await passed(target, marker());
      const kept = await submitted(target, word, { agencyId: agencyIds.other });
      const json = { intoTrackingId: kept.trackingId };
      await act(target, target.keys.otherAdmin, "mergeReport", duplicate.trackingId, json);
      return kept;
    },
  },
];
