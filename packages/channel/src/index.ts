export { matchOperation } from "@lapor/openapi/operations";
export { type Channel, type ChannelOptions, createChannel } from "./create-channel.ts";
export { DomainError } from "./domain-error.ts";
export { historyStart, linkEntry, type NewEntry, verifyHistory } from "./history.ts";
export { createKey, hashKey, type NewKey, readOrigin } from "./keys.ts";
export { type Guard, guards } from "./life-cycle-guards.ts";
export {
  type DueEffect,
  type Holder,
  type OfficerAction,
  type Party,
  type ReporterAction,
  type Transition,
  transitions,
} from "./life-cycle-table.ts";
export { createMemoryBlobs } from "./memory-blobs.ts";
export { createMemoryStore } from "./memory-store.ts";
export { type Locale, problemTexts, readLocale } from "./messages.ts";
export type { NoticeTexts } from "./notice.ts";
export { defaultPolicy, type Policy } from "./policy.ts";
export {
  type AttachmentRecord,
  type AttachmentTarget,
  type Blobs,
  type Clock,
  type InboxQuery,
  type KeptAnswer,
  type KeyRecord,
  type LocationRecord,
  type Random,
  type ReportFile,
  type ReportRecord,
  type Role,
  type SeenNoticeRecord,
  type Store,
  StoreUnavailable,
  type TimelineRecord,
  type Transaction,
} from "./ports.ts";
export { systemClock, systemRandom } from "./system.ts";
export { createTrackingId, readTrackingId } from "./tracking-id.ts";
