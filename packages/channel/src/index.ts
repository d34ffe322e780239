export type { Evidence, EvidenceFigures, EvidenceGroup, SurveyResults } from "@lapor/openapi";
export { editions } from "@lapor/openapi/editions";
export { matchOperation, type Operation, operations } from "@lapor/openapi/operations";

export { type FieldError, validateBody } from "@lapor/openapi/validators";
export {
  type BodyBudget,
  type BodyUse,
  type ByteLimits,
  defaultBodyBudget,
  sharedProxyFactor,
} from "./body-memory/body-budget.ts";
export { minimumPace, type StartTimer } from "./body-memory/body-pace.ts";
export type { Channel, ChannelOptions } from "./channel.ts";

export { createChannel } from "./create-channel.ts";
export { defaultPolicy } from "./default-policy.ts";
export type { DeskStore, DeskTransaction } from "./desk/store.ts";
export type { ApplyOptions } from "./erasure/apply-erasures.ts";
export type { ErasureJournal, ErasureRecord } from "./erasure/erasure-journal.ts";
export type { DeliveryOptions, WebhookCall } from "./events/deliver-webhooks.ts";
export { healthy } from "./events/endpoint-health.ts";
export {
  asReadBy,
  audienceOf,
  type EventAudience,
  endingTypes,
  mayReadEvent,
} from "./events/event-access.ts";
export { testEventOf } from "./events/events.ts";
export { isPublicAddress } from "./events/public-address.ts";
export type { EventNews, EventPage, EventQuery, EventStore } from "./events/store.ts";
export { type TargetRules, validateTarget } from "./events/validate-target.ts";
export type { WebhookAttempt } from "./events/webhook-attempt.ts";
export type {
  DeliveryQuery,
  WebhookEndpointChange,
  WebhookStore,
  WebhookTransaction,
} from "./events/webhook-store.ts";
export { createAnsweredCounter, firstAnswerable } from "./evidence/count-answered.ts";
export {
  createEvidenceCounter,
  type EvidenceReport,
  responseKinds,
  settledThere,
} from "./evidence/count-evidence.ts";
export { longestPeriod, wholeQuartersOf } from "./evidence/period.ts";
export type {
  AnsweredCount,
  AnsweredQuery,
  EvidenceCount,
  EvidenceQuery,
  EvidenceStore,
} from "./evidence/store.ts";
export type { From } from "./http/app.ts";
export { type ChannelResponse, isFetchRequest } from "./http/exchange.ts";
export { fieldErrorCodes, problemTexts } from "./http/messages.ts";
export { problemOf, statusOf } from "./http/problem-response.ts";
export { type ChannelJob, type JobCounts, type JobName, runJob } from "./jobs.ts";
export {
  allowOrigins,
  createKey,
  hashKey,
  isValidKey,
  type NewKey,
  readOrigin,
  revokeKey,
} from "./keys/keys.ts";
export type { KeyStore, KeyTransaction } from "./keys/store.ts";
export { type DeadlinePreset, deadlinePresets, defaultDeadlines } from "./life-cycle/deadline-presets.ts";
export { headOf, historyStart, linkEntry, type NewEntry, verifyHistory } from "./life-cycle/history.ts";
export { type Holder, holderOf } from "./life-cycle/holder.ts";
export { type Guard, guards } from "./life-cycle/life-cycle-guards.ts";
export { transitions } from "./life-cycle/life-cycle-table.ts";
export type {
  ChannelAction,
  ClockAction,
  DueEffect,
  OfficerAction,
  Party,
  ReporterAction,
  Transition,
} from "./life-cycle/transition.ts";
export { addressNetwork, addressSite } from "./limits/address-network.ts";
export {
  type Bucket,
  type BucketTimes,
  bucketLevel,
  bucketTimes,
  mostApartMs,
  readLevel,
} from "./limits/bucket.ts";
export { defaultChallenge, defaultLimits } from "./limits/limit-policy.ts";
export { createMemoryLimits } from "./limits/memory-store.ts";
export type { Charge, Level, LimitStore } from "./limits/store.ts";
export type { MailOptions } from "./mail/deliver-mail.ts";
export { isMailable } from "./mail/mail-address.ts";
export { escapeHtml } from "./mail/mail-page.ts";
export type { MailAttempt, Mailer, MailMessage } from "./mail/mailer.ts";
export type { MailPageReport, SupporterPageReport } from "./mail/opt-out.ts";
export { domainValues } from "./mail/recipient-domain.ts";
export {
  type MailClaim,
  type MailStore,
  type MailTransaction,
  reservedForOfficers,
  supporterAddressContext,
} from "./mail/store.ts";
export type { MailLinks } from "./mail/write-mail.ts";
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
} from "./national/bridge.ts";
export type { NationalOptions } from "./national/deliver-national.ts";
export type { DifferingReport, NationalDifference } from "./national/differences.ts";
export type { ForwardingDecision } from "./national/resolve-forwarding.ts";
export type { NationalClaim, NationalStore, NationalTransaction } from "./national/store.ts";
export type { NotificationOptions as NoticeOptions } from "./notifications/deliver-notifications.ts";
export {
  isRelay,
  type Relay,
  type RelayFormat,
  relayDeliveries,
  relayFormats,
  relayKinds,
} from "./notifications/relay.ts";
export type {
  NotificationClaim as NoticeClaim,
  NotificationStore as NoticeStore,
  NotificationTransaction as NoticeTransaction,
} from "./notifications/store.ts";
export type { OfficerAccounts } from "./officers/accounts.ts";
export { invitationIn } from "./officers/invitations.ts";
export type { Invitee } from "./officers/officers.ts";
export { confirmedUntil, isSecureUrl } from "./officers/sessions.ts";
export type { OfficerStore, OfficerTransaction, SignInQuery } from "./officers/store.ts";
export type { UnitStore, UnitTransaction } from "./officers/unit-store.ts";
export { foldUnitName } from "./officers/units.ts";
export type { OperatorExport } from "./operations/export-for-operator.ts";
export type { EvidenceSelection } from "./operations/get-evidence.ts";
export type { SurveySelection } from "./operations/get-survey-results.ts";
export { cleanPicture } from "./pictures/clean-picture.ts";
export type { BlobReader, Blobs } from "./platform/blobs.ts";
export { cleanIdentifier, cleanText, cutText, isIntact, wellFormed } from "./platform/clean-text.ts";
export type { Delivery } from "./platform/delivery-loop.ts";
export { DomainError, StoreUnavailable } from "./platform/domain-error.ts";
export type { Hashing } from "./platform/hashing.ts";
export { withOffset } from "./platform/local-time.ts";
export { type Locale, type ReporterLocale, readLocale, reporterLocales } from "./platform/locale.ts";
export { createMemoryBlobs } from "./platform/memory-blobs.ts";
export { type Clock, type Random, systemClock, systemRandom } from "./platform/system.ts";
export { hasOneAgency } from "./policy/channel-mode.ts";
export { replaceDeadlines } from "./policy/site-deadlines.ts";
export { createResealing, type ProvenFile, type Resealing } from "./privacy/resealing.ts";
export type {
  ErasablePage,
  ErasableQuery,
  ExpiredBefore,
  IdentityAccessQuery,
  InboxExportQuery,
  PrivacyStore,
  PrivacyTransaction,
} from "./privacy/store.ts";
export { type CountedReport, createReportCounter, type ReportCounter } from "./public/count-reports.ts";
export { publicCopyOf } from "./public/public-copy.ts";
export { matterOf, publicWords, type SoughtWord, soughtPublicWords } from "./public/public-words.ts";
export {
  districtOf,
  likenessBonus,
  likenessUnit,
  mostSimilarWords,
  nearDegrees,
} from "./public/similar-reports.ts";
export type { Quarter, ReportCount, StatisticsKind, StatisticsRow } from "./public/statistics.ts";
export type {
  PublicCountQuery,
  PublicFilters,
  PublicQuery,
  PublicStore,
  PublicTransaction,
  SimilarQuery,
  StatisticsQuery,
} from "./public/store.ts";
export type { AnswerTemplateRecord, DraftRecord, NoteRecord, SavedViewRecord } from "./records/desk.ts";
export type {
  EndpointHealth,
  EventRecord,
  LoggedEvent,
  ReportEventRecord,
  WebhookDeliveryRecord,
  WebhookEndpointRecord,
} from "./records/events.ts";
export type { IdempotencyRecord, KeyRecord, KeyRole, KeySighting } from "./records/keys.ts";
export {
  type ClaimedMail,
  type MailAddressRecord,
  type MailError,
  type MailKind,
  type MailRecord,
  type MailSubscription,
  type NewMail,
  unsent,
} from "./records/mail.ts";
export type {
  ClaimedNationalMessage,
  FollowedComplaint,
  ListedComplaint,
  ListedNationalMessage,
  NationalMessage,
  NationalMessageKind,
  NationalMessageState,
} from "./records/national.ts";
export type {
  NotificationDeliveries as NoticeDeliveries,
  NotificationDelivery as NoticeDelivery,
  NotificationEvent as NoticeEvent,
  NotificationKind as NoticeKind,
  NotificationMessageRecord as NoticeMessageRecord,
  NotificationRecord as NoticeRecord,
  NotificationSettingsRecord as NoticeSettingsRecord,
} from "./records/notifications.ts";
export {
  type OfficerRecord,
  type OfficerRole,
  type OfficerSessionRecord,
  officerRoles,
  type SignInKind,
  type SignInMethod,
  type SignInRecord,
  type UnitRecord,
} from "./records/officers.ts";
export {
  type ChallengePolicy,
  type DeadlineRule,
  type ForwardingRules,
  type LimitName,
  type Limits,
  limitNames,
  type Policy,
  type Rate,
} from "./records/policy.ts";
export type { OpenSession } from "./records/principal.ts";
export type {
  Erasable,
  ErasableReport,
  IdentityAccessRecord,
  InboxExportRecord,
  NoticeTexts,
} from "./records/privacy.ts";
export {
  handedOver,
  type PublicPlaceRecord,
  type PublicReportRecord,
  type PublicStepRecord,
  type PublicSummaryRecord,
} from "./records/public.ts";
export type {
  AttachmentRecord,
  DepartureRecord,
  LocationRecord,
  NationalRecord,
  PromiseRecord,
  ReleasedAnswerRecord,
  ReleasedPhotoRecord,
  ReleasedTextRecord,
  ReportFile,
  ReportRecord,
  SeenNoticeRecord,
  TimelineRecord,
} from "./records/report.ts";
export type {
  NewSupportPhoto,
  SupportCounts,
  SupportPhotoRecord,
  SupportRecord,
} from "./records/supports.ts";
export type { CountedSurveys, SurveyForm, SurveyRecord } from "./records/survey.ts";
export type { CleanedPdf, CleanPdf } from "./report/clean-pdf.ts";
export { type InboxOrder, inboxOrders, inboxPosition } from "./report/inbox-cursor.ts";
export { narrowsByContent } from "./report/memory-departures.ts";
export {
  type Access,
  accessOf,
  isKeeper,
  isOverseen,
  isWithheld,
  keeperOf,
  partiesOf,
  type Reader,
} from "./report/report-access.ts";
export { reportWords, soughtWords } from "./report/report-words.ts";
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
} from "./report/store.ts";
export { createTrackingId, readTrackingId } from "./report/tracking-id.ts";
export { createKeyChecks, type KeyCheck } from "./sealing/key-checks.ts";
export {
  bytesSealedBy,
  fileBytesOf,
  openingBytes,
  readSealedHeader,
  type StoredFileErrorCode,
  sealedBeginning,
} from "./sealing/sealed-bytes.ts";
export { StoredFileError, sealFile } from "./sealing/sealed-file.ts";
export { DecryptError } from "./sealing/sealing-blobs.ts";
export {
  createSecrets,
  fileHashKeyId,
  isSealKeyId,
  type SealKey,
  type Secrets,
  secretKeyId,
  UnknownSealKey,
} from "./sealing/secrets.ts";
export { createMemoryStore } from "./store/memory-store.ts";
export type { Store, Transaction } from "./store/store.ts";
export { type SupportStore, type SupportTransaction, supportContext } from "./supports/store.ts";
export type { SurveyQuery, SurveyStore, SurveyTransaction } from "./survey/store.ts";
export type { Grade, IndexedForm } from "./survey/survey-index.ts";
export type { TickOptions } from "./transitions/tick-clocks.ts";
export { defaultChannelName } from "./views/channel-identity.ts";
export { viewCategory } from "./views/views.ts";
