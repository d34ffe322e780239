export { type BodyUse, sharedProxyFactor } from "../body-memory/body-budget.ts";
export type { DeskStore, DeskTransaction } from "../desk/store.ts";
export type { ErasureJournal, ErasureRecord } from "../erasure/erasure-journal.ts";
export type { DeliveryOptions, WebhookCall } from "../events/deliver-webhooks.ts";
export { healthy } from "../events/endpoint-health.ts";
export { asReadBy, endingTypes } from "../events/event-access.ts";
export { testEventOf } from "../events/events.ts";
export { isPublicAddress } from "../events/public-address.ts";
export type { EventNews, EventPage, EventQuery, EventStore } from "../events/store.ts";
export { validateTarget } from "../events/validate-target.ts";
export type { WebhookAttempt } from "../events/webhook-attempt.ts";
export type {
  DeliveryQuery,
  WebhookEndpointChange,
  WebhookStore,
  WebhookTransaction,
} from "../events/webhook-store.ts";
export { createAnsweredCounter, firstAnswerable } from "../evidence/count-answered.ts";
export {
  createEvidenceCounter,
  type EvidenceReport,
  responseKinds,
  settledThere,
} from "../evidence/count-evidence.ts";
export { longestPeriod, wholeQuartersOf } from "../evidence/period.ts";
export type {
  AnsweredCount,
  AnsweredQuery,
  EvidenceCount,
  EvidenceQuery,
  EvidenceStore,
} from "../evidence/store.ts";
export type { KeyStore, KeyTransaction } from "../keys/store.ts";
export { verifyHistory } from "../life-cycle/history.ts";
export { addressNetwork, addressSite } from "../limits/address-network.ts";
export {
  type Bucket,
  type BucketTimes,
  bucketLevel,
  bucketTimes,
  mostApartMs,
  readLevel,
} from "../limits/bucket.ts";
export { createMemoryLimits } from "../limits/memory-store.ts";
export type { Charge, Level, LimitStore } from "../limits/store.ts";
export { isMailable } from "../mail/mail-address.ts";
export { escapeHtml } from "../mail/mail-page.ts";
export type { MailAttempt, Mailer, MailMessage } from "../mail/mailer.ts";
export { domainValues } from "../mail/recipient-domain.ts";
export {
  type MailClaim,
  type MailStore,
  type MailTransaction,
  reservedForOfficers,
  supporterAddressContext,
} from "../mail/store.ts";
export type {
  NationalBridge,
  NationalComplaint,
  NationalEntry,
  NationalFile,
  NationalMatch,
  NationalReply,
  NationalUpdate,
  SendResult,
  SendWindow,
} from "../national/bridge.ts";
export type { NationalOptions } from "../national/deliver-national.ts";
export type { NationalClaim, NationalStore, NationalTransaction } from "../national/store.ts";
export { isRelay, type Relay, relayDeliveries, relayFormats, relayKinds } from "../notifications/relay.ts";
export type {
  NotificationClaim,
  NotificationStore,
  NotificationTransaction,
} from "../notifications/store.ts";
export { confirmedUntil, isSecureUrl } from "../officers/sessions.ts";
export type { OfficerStore, OfficerTransaction, SignInQuery } from "../officers/store.ts";
export { cleanPicture } from "../pictures/clean-picture.ts";
export type { BlobReader, Blobs } from "../platform/blobs.ts";
export { cleanIdentifier, cutText, isIntact, wellFormed } from "../platform/clean-text.ts";
export type { Delivery } from "../platform/delivery-loop.ts";
export { StoreUnavailable } from "../platform/domain-error.ts";
export { withOffset } from "../platform/local-time.ts";
export { hasOneAgency } from "../policy/channel-mode.ts";
export { createResealing, type ProvenFile, type Resealing } from "../privacy/resealing.ts";
export type {
  ErasablePage,
  ErasableQuery,
  IdentityAccessQuery,
  InboxExportQuery,
  PrivacyStore,
  PrivacyTransaction,
} from "../privacy/store.ts";
export { type CountedReport, createReportCounter, type ReportCounter } from "../public/count-reports.ts";
export { publicWords, type SoughtWord } from "../public/public-words.ts";
export {
  districtOf,
  likenessBonus,
  likenessUnit,
  mostSimilarWords,
  nearDegrees,
} from "../public/similar-reports.ts";
export type { Quarter, ReportCount, StatisticsKind, StatisticsRow } from "../public/statistics.ts";
export type {
  PublicCountQuery,
  PublicFilters,
  PublicQuery,
  PublicStore,
  PublicTransaction,
  SimilarQuery,
  StatisticsQuery,
} from "../public/store.ts";
export type { AnswerTemplateRecord, DraftRecord, NoteRecord, SavedViewRecord } from "../records/desk.ts";
export type {
  EndpointHealth,
  EventRecord,
  LoggedEvent,
  ReportEventRecord,
  WebhookDeliveryRecord,
  WebhookEndpointRecord,
} from "../records/events.ts";
export type { IdempotencyRecord, KeyRecord, KeyRole, KeySighting } from "../records/keys.ts";
export {
  type ClaimedMail,
  type MailAddressRecord,
  type MailError,
  type MailKind,
  type MailRecord,
  type MailSubscription,
  type NewMail,
  unsent,
} from "../records/mail.ts";
export type {
  ClaimedNationalMessage,
  FollowedComplaint,
  ListedComplaint,
  ListedNationalMessage,
  NationalEntryRecord,
  NationalMessage,
  NationalMessageKind,
  NationalMessageState,
  NationalPauseRecord,
} from "../records/national.ts";
export type {
  DigestDayRecord,
  NotificationDeliveries,
  NotificationDelivery,
  NotificationEvent,
  NotificationKind,
  NotificationMessageRecord,
  NotificationRecord,
  NotificationSettingsRecord,
} from "../records/notifications.ts";
export type {
  OfficerRecord,
  OfficerSessionRecord,
  SignInKind,
  SignInMethod,
  SignInRecord,
  UnitRecord,
} from "../records/officers.ts";
export type { ForwardingRules } from "../records/policy.ts";
export type {
  KindName,
  Match,
  RecordReads,
  Records,
  StoredRecords,
  VersionedKind,
  WrittenKind,
} from "../records/ports.ts";
export type {
  Erasable,
  ErasableReport,
  IdentityAccessRecord,
  InboxExportRecord,
  NoticeTexts,
} from "../records/privacy.ts";
export {
  handedOver,
  type PublicPlaceRecord,
  type PublicReportRecord,
  type PublicStepRecord,
  type PublicSummaryRecord,
} from "../records/public.ts";
export {
  type AttachmentRecord,
  type DepartureRecord,
  type LocationRecord,
  type NationalRecord,
  optionalFields,
  type PromiseRecord,
  type ReleasedAnswerRecord,
  type ReleasedPhotoRecord,
  type ReleasedTextRecord,
  type ReportFile,
  type ReportRecord,
  type SeenNoticeRecord,
  type TimelineRecord,
  unlinked,
  type WordsField,
  wordsFields,
} from "../records/report.ts";
export type {
  NewSupportPhoto,
  SupportCounts,
  SupportPhotoRecord,
  SupportRecord,
} from "../records/supports.ts";
export type { CountedSurveys, SurveyRecord } from "../records/survey.ts";
export type { CleanedPdf, CleanPdf } from "../report/clean-pdf.ts";
export { type InboxOrder, inboxOrders, inboxPosition } from "../report/inbox-cursor.ts";
export { narrowsByContent } from "../report/memory-departures.ts";
export { reportWords, soughtWords } from "../report/report-words.ts";
export {
  type AttachmentTarget,
  type DueClock,
  type DueQuery,
  type InboxPage,
  type InboxPosition,
  type InboxQuery,
  type InboxSelection,
  type PassedOnQuery,
  type PassedOnReport,
  TrackingIdTaken,
  type WaitingAttachment,
} from "../report/store.ts";
export { readTrackingId } from "../report/tracking-id.ts";
export { createKeyChecks, type KeyCheck } from "../sealing/key-checks.ts";
export {
  bytesSealedBy,
  fileBytesOf,
  openingBytes,
  readSealedHeader,
  sealedBeginning,
} from "../sealing/sealed-bytes.ts";
export { StoredFileError } from "../sealing/sealed-file.ts";
export {
  createSecrets,
  fileHashKeyId,
  isSealKeyId,
  type SealKey,
  type Secrets,
  secretKeyId,
  UnknownSealKey,
} from "../sealing/secrets.ts";
export { type SupportStore, type SupportTransaction, supportContext } from "../supports/store.ts";
export type { SurveyQuery, SurveyStore } from "../survey/store.ts";
export type { Grade, IndexedForm } from "../survey/survey-index.ts";
export { viewCategory } from "../views/views.ts";
export { type Kind, kinds } from "./kinds.ts";
export type { AllRecords, Store, Transaction } from "./store.ts";
