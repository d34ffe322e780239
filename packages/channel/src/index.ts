export { matchOperation, type Operation, operations } from "@lapor/openapi/operations";
export { type FieldViolation, validateBody } from "@lapor/openapi/validators";
export type { ApplyOptions } from "./apply-erasures.ts";
export type { Channel, ChannelOptions, From } from "./channel.ts";
export { type CountedReport, createReportCounter, type ReportCounter } from "./count-reports.ts";
export { createChannel } from "./create-channel.ts";
export type { DepartureRecord, PassedOnQuery, PassedOnReport } from "./departure-ports.ts";
export type { AnswerTemplateRecord, DeskStore, DeskTransaction, NoteRecord } from "./desk-ports.ts";
export { DomainError } from "./domain-error.ts";
export type { ErasureJournal, ErasureRecord } from "./erasure-journal.ts";
export { asReadBy, audienceOf, type EventAudience, endingTypes, mayReadEvent } from "./event-access.ts";
export type { EventPage, EventQuery, EventRecord, EventStore, PlacedEvent } from "./event-ports.ts";
export type { Hashing } from "./hashing.ts";
export { historyStart, linkEntry, type NewEntry, verifyHistory } from "./history.ts";
export { statusOf } from "./http/problem-response.ts";
export { createKeyChecks, type KeyCheck } from "./key-checks.ts";
export { createKey, hashKey, type NewKey, readOrigin } from "./keys.ts";
export { type Guard, guards } from "./life-cycle-guards.ts";
export {
  type ChannelAction,
  type ClockAction,
  type DueEffect,
  type Holder,
  type OfficerAction,
  type Party,
  type ReporterAction,
  type Transition,
  transitions,
} from "./life-cycle-table.ts";
export { addressNetwork, addressSite } from "./limits/address-network.ts";
export { type BodyBudget, type BodyUse, type ByteLimits, defaultBodyBudget } from "./limits/body-budget.ts";
export { minimumPace, type StartTimer } from "./limits/body-pace.ts";
export { type Bucket, type BucketTimes, levelOf, mostApartMs, readLevel, timesOf } from "./limits/bucket.ts";
export {
  type ChallengePolicy,
  defaultChallenge,
  defaultLimits,
  type LimitName,
  type Limits,
  limitNames,
} from "./limits/limit-policy.ts";
export type { Level, LimitStore, Rate, Take } from "./limits/limit-ports.ts";
export type { MailAttempt } from "./mail/after-mail-attempt.ts";
export type { MailDelivery, Mailer, MailOptions } from "./mail/deliver-mail.ts";
export { laneCount, retryLanes } from "./mail/mail-lanes.ts";
export { escapeHtml } from "./mail/mail-page.ts";
export {
  type ClaimedMail,
  type MailAddressRecord,
  type MailClaim,
  type MailFault,
  type MailKind,
  type MailLocale,
  type MailRecord,
  type MailStore,
  type MailSubscription,
  type MailTransaction,
  mailLocales,
  type NewMail,
  unsent,
} from "./mail/mail-ports.ts";
export { isMailable } from "./mail/mailable-address.ts";
export type { MailLinks, MailMessage } from "./mail/write-mail.ts";
export { createMemoryBlobs } from "./memory-blobs.ts";
export { createMemoryStore } from "./memory-store.ts";
export { type Locale, problemTexts, readLocale } from "./messages.ts";
export { type NoticeTexts, noticeOf } from "./notice.ts";
export type { OperatorExport } from "./operator-export.ts";
export { cleanPicture } from "./pictures/clean-picture.ts";
export { defaultPolicy, type Policy, replaceDeadlines } from "./policy.ts";
export {
  type AttachmentRecord,
  type AttachmentTarget,
  type BlobReader,
  type Blobs,
  type CleanedPdf,
  type CleanPdf,
  type Clock,
  type DueClock,
  type DueQuery,
  type InboxPage,
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
  type WaitingAttachment,
} from "./ports.ts";
export type {
  Erasable,
  ErasablePage,
  ErasableQuery,
  ErasableReport,
  IdentityReadQuery,
  IdentityReadRecord,
  PrivacyStore,
  PrivacyTransaction,
} from "./privacy-ports.ts";
export { publicCopyOf } from "./public-copy.ts";
export type {
  PublicPlaceRecord,
  PublicQuery,
  PublicReportRecord,
  PublicStepRecord,
  PublicStore,
  PublicTransaction,
  ReleasedAnswerRecord,
  ReleasedWordsRecord,
  SimilarQuery,
  StatisticsQuery,
} from "./public-ports.ts";
export { matterOf, publicWords, type SoughtWord, soughtPublicWords } from "./public-words.ts";
export { type Access, accessOf, isOverseen, isWithheld, partiesOf, type Reader } from "./report-access.ts";
export { reportWords, soughtWords } from "./report-words.ts";
export { createResealing, type ProvenFile, type Resealing } from "./resealing.ts";
export {
  bytesSealedBy,
  fileBytesOf,
  openingBytes,
  readSealedHeader,
  type StoredFault,
  sealedBeginning,
} from "./sealed-bytes.ts";
export { StoredFileFault, sealFile } from "./sealed-file.ts";
export { FileClosed } from "./sealing-blobs.ts";
export {
  createSecrets,
  fileHashKeyId,
  isSealKeyId,
  type SealKey,
  type Secrets,
  secretKeyId,
  UnknownSealKey,
} from "./secrets.ts";
export type { Quarter, ReportCount, StatisticsKind, StatisticsRow } from "./statistics.ts";
export { systemClock, systemRandom } from "./system.ts";
export type { TickOptions } from "./tick-clocks.ts";
export { createTrackingId, readTrackingId } from "./tracking-id.ts";
export type { Attempt } from "./webhooks/after-attempt.ts";
export type { DeliveryOptions, WebhookCall, WebhookDelivery } from "./webhooks/deliver-webhooks.ts";
export { type EndpointHealth, healthy } from "./webhooks/endpoint-health.ts";
export type { TargetRules } from "./webhooks/judge-target.ts";
export { isPublicAddress } from "./webhooks/public-address.ts";
export type {
  DeliveryQuery,
  WebhookDeliveryRecord,
  WebhookEndpointRecord,
  WebhookStore,
} from "./webhooks/webhook-ports.ts";
