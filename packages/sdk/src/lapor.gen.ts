// Generated from openapi/contract by packages/sdk/generate/methods.mjs. Do not edit.
import type {
  ActOnReports,
  Agency,
  AgencyList,
  AgencyReport,
  AgencyReportCounts,
  AgencyReportList,
  AgencySuggestionList,
  AgencySuggestionRequest,
  AnswerReport,
  AnswerTemplate,
  AnswerTemplateList,
  ArchiveReport,
  AskReporter,
  AssignReport,
  Attachment,
  BulkResults,
  CategoryList,
  Challenge,
  Channel,
  CloseReport,
  CorrectReport,
  EventList,
  Evidence,
  IdentityAccessList,
  InboxExportList,
  InboxExportPage,
  LocatedRegion,
  Me,
  MergeReport,
  NewAnswerTemplate,
  NewDraft,
  NewFeedback,
  NewNote,
  NewNotificationSettings,
  NewOfficer,
  NewPublishableKey,
  NewReply,
  NewReport,
  NewSavedView,
  NewSupport,
  NewSupportPhoto,
  NewUnit,
  NewWebhookEndpoint,
  Note,
  NotificationSettings,
  NotSolved,
  Officer,
  OfficerChange,
  OfficerDeparture,
  OfficerInvitation,
  OfficerList,
  OpenSessionList,
  PromiseDate,
  PublicReport,
  PublicReportCounts,
  PublicReportList,
  PublishableKey,
  PublishableKeyList,
  Region,
  RegionList,
  RegionLookup,
  ReleaseReport,
  Report,
  ReportDraft,
  ReporterIdentity,
  ReportExport,
  RetractReport,
  SavedViewList,
  SessionEnd,
  SetNationalReference,
  SignInList,
  SimilarReportList,
  SimilarReportRequest,
  StartFollowUp,
  Statistics,
  SubmittedReport,
  Support,
  SurveyResults,
  TimelineEntry,
  TransferReport,
  Unit,
  UnitList,
  UpdateWebhookEndpoint,
  UsualAnswer,
  VerifyReport,
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookEndpointSecret,
  WebhookRedelivery,
  WithdrawnSupport,
  WithdrawReport,
} from "@lapor/openapi/schemas";
import type { CallOptions, ConditionalCallOptions, KeyedCallOptions } from "./call/call-options.ts";
import type { Input, ReportAccess, SeenRecord, SeenReport, SupportAccess } from "./call/lapor-options.ts";
import type {
  SignOutQuery,
  ListSignInsQuery,
  ListPublicReportsQuery,
  CountPublicReportsQuery,
  GetStatisticsQuery,
  GetUsualAnswerQuery,
  ListCategoriesQuery,
  ListRegionsQuery,
  ListAgenciesQuery,
  ListAgencyReportsQuery,
  CountAgencyReportsQuery,
  ExportAgencyReportsQuery,
  GetEvidenceQuery,
  GetSurveyResultsQuery,
  ListInboxExportsQuery,
  ListIdentityAccessesQuery,
  ListAnswerTemplatesQuery,
  ListEventsQuery,
  ListWebhookDeliveriesQuery,
} from "./queries.gen.ts";
import type { UploadOptions } from "./call/upload-options.ts";

/**
 * A client of a channel: one method for each operation of the contract, with the same name. A method needs no
 * `this`, so it can be passed on: `iterate(lapor.listAgencies)`. Every method can throw a `LaporError`. Its common codes are `invalid_request`, `unauthorized`, `key_expired`, `rate_limited`, `internal_error`, `unavailable`,
 * `network`, `timeout`, `aborted` and `bad_response`; of a method that writes also
 * `request_timeout`, `payload_too_large`, `unsupported_media_type`, `validation_failed`, `idempotency_in_flight`, `idempotency_key_reused`. Each method lists its further codes.
 */
export interface Lapor {
  /**
   * Read the policy and limits (kanal). What this key may do, and the limits that apply to it. Call it once per page load. The response may be cached for five minutes, per key and language (`Vary`). With a secret key: the limits of a form of the key's agency; national triage has no `agency`. `getMe` describes the key itself.
   *
   * Needs a publishable or secret key.
   *
   * @example
   * ```ts
   * const channel = await lapor.getChannel();
   * ```
   */
  getChannel: (options?: CallOptions) => Promise<Channel>;

  /**
   * Read the key or officer (kunci atau petugas). The kind, agency and role of this key, or of the officer who signed in. A system calls it when it starts, to show whose key it has and to refuse the wrong kind.
   *
   * Needs a publishable or secret key.
   *
   * @example
   * ```ts
   * const me = await lapor.getMe();
   * ```
   */
  getMe: (options?: CallOptions) => Promise<Me>;

  /**
   * Sign out (keluar). Ends this session, or with `everywhere` all sessions of the officer, and removes the cookie. A repetition is refused with `unauthorized`, because the session has ended.
   *
   * Needs `session: true`. Sent once, never retried.
   *
   * @example
   * ```ts
   * const sessionEnd = await lapor.signOut();
   * ```
   */
  signOut: (query?: SignOutQuery, options?: CallOptions) => Promise<SessionEnd>;

  /**
   * List your open sessions (sesi). The open sessions of the officer who signed in, last used first, on one page.
   *
   * Needs `session: true`.
   *
   * @example
   * ```ts
   * const openSessionList = await lapor.listSessions();
   * ```
   */
  listSessions: (options?: CallOptions) => Promise<OpenSessionList>;

  /**
   * End one of your sessions (akhiri sesi). Ends the session of the officer with this id, if it exists: for example one at another computer. To end the current session, use `signOut`, which also removes the cookie.
   *
   * Needs `session: true`. Sent once, never retried.
   *
   * @param sessionId The session, as in `listSessions`.
   * @example
   * ```ts
   * const openSessionList = await lapor.endSession("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c92");
   * ```
   */
  endSession: (sessionId: string, options?: CallOptions) => Promise<OpenSessionList>;

  /**
   * List sign-ins (riwayat masuk). The sign-ins of the caller's party, latest first: sign-ins, confirmations and refused attempts, with their origin, and changes of passkeys and passwords. Contains neither full network addresses nor secrets. Entries are kept for one year. Roles: `agency_admin`, `national_admin`, `auditor`; every officer with their own `officerId`.
   *
   * Needs `session: true`.
   *
   * @example
   * ```ts
   * const signInList = await lapor.listSignIns();
   * ```
   */
  listSignIns: (query?: ListSignInsQuery, options?: CallOptions) => Promise<SignInList>;

  /**
   * Read the officer's notification settings (pengaturan pemberitahuan). What the officer of the session is notified of. Without a choice of the officer, the defaults of the role.
   *
   * Needs `session: true`.
   *
   * @example
   * ```ts
   * const notificationSettings = await lapor.getNotificationSettings();
   * ```
   */
  getNotificationSettings: (options?: CallOptions) => Promise<NotificationSettings>;

  /**
   * Replace the officer's notification settings (pengaturan pemberitahuan). They apply to what happens from now on. Only the officer can change them, so they have no version.
   *
   * Needs `session: true`. Retried safely.
   *
   * @param notificationSettings `language` `id`, `en`, `choices` at most 20
   * @example
   * ```ts
   * const notificationSettings = await lapor.saveNotificationSettings({ language: "id", choices: [{ kind: "escalated", delivery: "now" }] });
   * ```
   */
  saveNotificationSettings: (notificationSettings: Input<NewNotificationSettings>, options?: KeyedCallOptions) => Promise<NotificationSettings>;

  /**
   * Read your saved views (tampilan tersimpan). The saved views of the officer who signed in, on one page: at most 50. No other officer can read them. They are deleted when the officer leaves.
   *
   * Needs `session: true`.
   *
   * @example
   * ```ts
   * const savedViewList = await lapor.listSavedViews();
   * ```
   */
  listSavedViews: (options?: CallOptions) => Promise<SavedViewList>;

  /**
   * Save a view (tampilan tersimpan). Creates the view with this id, or replaces it. Only this officer can change it, so it has no version: the last write wins.
   *
   * Needs `session: true`. Retried safely.
   *
   * @param viewId The saved view. The client creates the id, a UUID, once for each view.
   * @param savedView `name` at most 60 characters, `view`? `needs_action`, `new`, `unassigned`, `due_today`, `overdue`, `awaiting_reporter`, `answered`, `contested`, `escalated`, `take_to_sp4n`, `forwarded_or_unknown`, `passed_on`, `ended`, `filters`
   * @example
   * ```ts
   * const savedViewList = await lapor.saveView("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c91", {
   *   name: "Jalan yang terlambat",
   *   view: "overdue",
   *   filters: { categoryId: ["jalan"], sort: "-submittedAt" },
   * });
   * ```
   */
  saveView: (viewId: string, savedView: Input<NewSavedView>, options?: CallOptions) => Promise<SavedViewList>;

  /**
   * Delete a saved view (tampilan tersimpan). Deletes the view with this id, if it exists.
   *
   * Needs `session: true`. Sent once, never retried.
   *
   * @param viewId The saved view. The client creates the id, a UUID, once for each view.
   * @example
   * ```ts
   * const savedViewList = await lapor.deleteView("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c91");
   * ```
   */
  deleteView: (viewId: string, options?: CallOptions) => Promise<SavedViewList>;

  /**
   * Get a challenge to solve (tantangan). A small proof of work that `submitReport` requires while many reports arrive, and that `getReport` requires after many wrong
   * access codes. There is no need to request one in advance: the error `challenge_required` contains it. Send the solution in the header `Lapor-Challenge`.
   *
   * Needs a publishable key. Retried safely.
   *
   * @example
   * ```ts
   * const challenge = await lapor.createChallenge();
   * ```
   */
  createChallenge: (options?: CallOptions) => Promise<Challenge>;

  /**
   * Upload one photo or document (lampiran). One file per request. Without a tracking ID, the file waits 24 hours for the report, reply or answer that names its id. With one, and with the access code, it is added to
   * that report: photos may follow later. The type is detected from the content. Pictures are stored without metadata (place, camera, comments, previews, trailing data); the channel removes author data from a PDF if it can (`lapor serve` can).
   * Bytes count against the quotas as they arrive, even if the upload is aborted or refused. Repeating a stored upload with its `Idempotency-Key` does not count again.
   *
   * Needs a publishable or secret key. Retried safely.
   *
   * @throws LaporError with `invalid_tracking_id`, `report_not_found`, `invalid_transition`, `challenge_required`, `challenge_invalid`, `upload_quota_exceeded`, or a common code.
   * @example
   * ```ts
   * const attachment = await lapor.uploadAttachment(new File(["…"], "jalan.jpg", { type: "image/jpeg" }));
   * ```
   */
  uploadAttachment: (file: Blob, options?: UploadOptions) => Promise<Attachment>;

  /**
   * Fetch a file (lampiran). The `url` of an attachment, as returned by `getReport` and `getAgencyReport`. The signature in it is the permission: it opens this one file for 15 minutes, while the party that the link was made for may read it. The link of an agency stops working when the agency may no longer read the file.
   * If the channel finds a file damaged while sending it, it aborts the connection. A response that ends normally is intact.
   *
   * Sends no key: the signature in the URL is the permission.
   *
   * @param attachment an attachment of a report that was just read
   * @throws LaporError with `invalid_link`, `attachment_not_found`, `range_not_satisfiable`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.getReport({ trackingId: "K7M-2QF-9XK", accessCode: "4F7K-9QXW-ZB2D-M8TR" });
   * const blob = await lapor.getAttachment(report.attachments[0]!);
   * ```
   */
  getAttachment: (attachment: Pick<Attachment, "url">, options?: CallOptions) => Promise<Blob>;

  /**
   * Delete an uploaded file (lampiran). Deletes a file that waits for a report, for the key that uploaded it. A form calls it when the citizen removes a photo, or chooses to report confidentially after a photo was uploaded. A file that a report has stays:
   * `requestErasure` removes that. The `Idempotency-Key` of a deleted upload stays used: a repetition returns the deleted file, so upload it under another key.
   *
   * Needs a publishable key. Sent once, never retried.
   *
   * @param attachmentId Id of the attachment.
   * @throws LaporError with `attachment_not_found`, or a common code.
   * @example
   * ```ts
   * const attachment = await lapor.deleteAttachment("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3e");
   * ```
   */
  deleteAttachment: (attachmentId: string, options?: CallOptions) => Promise<Attachment>;

  /**
   * Submit a report (laporan). Accepts a report for any agency (no wrong door). With a chosen agency, the report goes straight to it; without one, to national triage. In the modes `single_agency` and `gateway`, every report starts with the agency of the channel, whatever agency was chosen.
   * The response is the receipt with the access code, which no other response contains. Repeating the request with the same `Idempotency-Key` returns the same receipt.
   *
   * Needs a publishable key. Retried safely.
   *
   * @param report `classification` `complaint`, `aspiration`, `information_request`, `title` 5 to 150 characters, `body` 20 to 10000 characters, `occurredOn`? `date`, `location`, `agencyId`? at most 64 characters, `categoryId`? at most 64 characters, `attachmentIds`? at most 20, `anonymous`? default `false`, `confidential`? default `false`, `reporter`?, `notice`?
   * @throws LaporError with `challenge_required`, `challenge_invalid`, or a common code.
   * @example
   * ```ts
   * const submittedReport = await lapor.submitReport({
   *   classification: "complaint",
   *   title: "Jalan Braga berlubang",
   *   body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
   *   occurredOn: "2026-11-20",
   *   location: { regionCode: "32.73", address: "Jl. Braga 12" },
   *   agencyId: "pemkot-bandung",
   *   anonymous: true,
   *   notice: { version: "2026-11", seenAt: "2026-11-24T10:12:30+07:00" },
   * });
   * ```
   */
  submitReport: (report: Input<NewReport>, options?: KeyedCallOptions) => Promise<SubmittedReport>;

  /**
   * Follow a report (laporan saya). The report with its timeline, for anyone with the tracking ID and the access code.
   *
   * Needs a publishable key.
   *
   * @param access tracking ID and access code of the receipt
   * @throws LaporError with `invalid_tracking_id`, `report_not_found`, `challenge_required`, `challenge_invalid`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.getReport({ trackingId: "K7M-2QF-9XK", accessCode: "4F7K-9QXW-ZB2D-M8TR" });
   * ```
   */
  getReport: (access: ReportAccess, options?: CallOptions) => Promise<Report>;

  /**
   * Add a reply to a report (tanggapan pelapor). A message, optionally with files, while the report is open. It does not change the status, except while the report waits for its reporter (`awaiting_reporter`): then a reply or a file returns the report to its previous status, with the agency's remaining days. At most 200 replies per report.
   *
   * Needs a publishable key. Retried safely.
   *
   * @param access tracking ID and access code of the receipt
   * @param reply `message` 2 to 5000 characters, `attachmentIds`? at most 20
   * @throws LaporError with `invalid_tracking_id`, `report_not_found`, `invalid_transition`, `challenge_required`, `challenge_invalid`, or a common code.
   * @example
   * ```ts
   * const timelineEntry = await lapor.addReply(
   *   { trackingId: "K7M-2QF-9XK", accessCode: "4F7K-9QXW-ZB2D-M8TR" },
   *   { message: "Lubangnya sekarang makin lebar setelah hujan." },
   * );
   * ```
   */
  addReply: (access: ReportAccess, reply: Input<NewReply>, options?: KeyedCallOptions) => Promise<TimelineEntry>;

  /**
   * Confirm, contest or rate the answer (umpan balik). `confirm` closes an answered report. `contest` returns an answered report, or within `contestDays` a closed one, to `in_progress` at the same agency; the third time it goes to national triage and is flagged. `contest` also moves an archived report to national triage, whoever archived it, within `contestDays` and at most three times in all. Only a withdrawal is final. A duplicate can be contested only after the report that it follows was archived; its `contestDays` start then. In the modes `single_agency` and `gateway`, SP4N-LAPOR! takes the place of national triage; a report that is there already becomes `submitted` again. `rate` changes nothing else. An answer can be rated once, with `confirm` or alone. `survey` accompanies the rating, with the elements that `getChannel` names.
   *
   * Needs a publishable key. Retried safely.
   *
   * @param access tracking ID and access code of the receipt
   * @param feedback `kind` `confirm`, `contest`, `rate`, `rating`? 1 to 5, `survey`?, `message`? 2 to 5000 characters, `attachmentIds`? at most 20
   * @throws LaporError with `invalid_tracking_id`, `report_not_found`, `invalid_transition`, `challenge_required`, `challenge_invalid`, or a common code.
   * @example
   * ```ts
   * const timelineEntry = await lapor.giveFeedback(
   *   { trackingId: "K7M-2QF-9XK", accessCode: "4F7K-9QXW-ZB2D-M8TR" },
   *   { kind: "confirm", rating: 5, message: "Jalannya sudah rata. Terima kasih." },
   * );
   * ```
   */
  giveFeedback: (access: ReportAccess, feedback: Input<NewFeedback>, options?: KeyedCallOptions) => Promise<TimelineEntry>;

  /**
   * Withdraw a report (pencabutan). Ends an open report (`archived`, `withdrawn`) and is final. Reports that were merged into it can then be contested.
   *
   * Needs a publishable key. Retried safely.
   *
   * @param access tracking ID and access code of the receipt
   * @param body `message`? 2 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `report_not_found`, `invalid_transition`, `challenge_required`, `challenge_invalid`, or a common code.
   * @example
   * ```ts
   * const timelineEntry = await lapor.withdrawReport(
   *   { trackingId: "K7M-2QF-9XK", accessCode: "4F7K-9QXW-ZB2D-M8TR" },
   *   { message: "Sudah diselesaikan oleh ketua RT." },
   * );
   * ```
   */
  withdrawReport: (access: ReportAccess, body?: Input<WithdrawReport>, options?: KeyedCallOptions) => Promise<TimelineEntry>;

  /**
   * Erase personal data (penghapusan data). If the report has ended, its text, files and identity are erased at once; tracking ID, statuses, agency and times stay, so that the report can still be found. If it is open, only the identity is erased at once and the report continues as an anonymous one, because the agency still owes an answer; text and files are erased when it ends. To erase everything now, withdraw the report first. A number in SP4N-LAPOR! (`national`) is erased with the text; the copy there is not, and has to be erased there. The request can be repeated and cannot be undone.
   *
   * Needs a publishable key. Retried safely.
   *
   * @param access tracking ID and access code of the receipt
   * @throws LaporError with `invalid_tracking_id`, `report_not_found`, `challenge_required`, `challenge_invalid`, or a common code.
   * @example
   * ```ts
   * const timelineEntry = await lapor.requestErasure({ trackingId: "K7M-2QF-9XK", accessCode: "4F7K-9QXW-ZB2D-M8TR" });
   * ```
   */
  requestErasure: (access: ReportAccess, options?: KeyedCallOptions) => Promise<TimelineEntry>;

  /**
   * Export personal data (salinan data). Returns the report as `getReport` does, the reporter's identity, and the log of all accesses to that identity. The export itself is added to the log.
   *
   * Needs a publishable key.
   *
   * @param access tracking ID and access code of the receipt
   * @throws LaporError with `invalid_tracking_id`, `report_not_found`, `challenge_required`, `challenge_invalid`, or a common code.
   * @example
   * ```ts
   * const reportExport = await lapor.exportReport({ trackingId: "K7M-2QF-9XK", accessCode: "4F7K-9QXW-ZB2D-M8TR" });
   * ```
   */
  exportReport: (access: ReportAccess, options?: CallOptions) => Promise<ReportExport>;

  /**
   * Suggest agencies for a text (saran instansi). Up to three agencies that the text, the location and the site indicate, each with a reason. A suggestion decides nothing: the citizen decides, or else national triage. In the modes `single_agency` and `gateway`, the only suggestion is the agency of the channel, with the category that the text indicates.
   * A POST, because a citizen's text must not appear in a URL. The channel does not store it.
   * Shares a separate rate limit with `findSimilarReports`. Under load it is refused with 429 or 503 before reports have to wait; a form continues without it.
   *
   * Needs a publishable or secret key. Retried safely.
   *
   * @param body `text` at most 10000 characters, `regionCode`?, `categoryId`? at most 64 characters
   * @example
   * ```ts
   * const agencySuggestionList = await lapor.suggestAgencies({ text: "Jalan Braga berlubang", regionCode: "32.73" });
   * ```
   */
  suggestAgencies: (body: Input<AgencySuggestionRequest>, options?: CallOptions) => Promise<AgencySuggestionList>;

  /**
   * Find similar public reports (laporan serupa). Public reports of the last twelve months that may be about the same matter, so that a citizen can follow one instead of sending another. From the regency or city of the given location, or else of the site.
   * A POST, because a citizen's text must not appear in a URL. The channel does not store it.
   * Shares a separate rate limit with `suggestAgencies`. Under load it is refused with 429 or 503 before reports have to wait; a form continues without it.
   *
   * Needs a publishable or secret key. Retried safely.
   *
   * @param body `text` 3 to 10200 characters, `regionCode`?, `latitude`? at most 90, `longitude`? at most 180, `categoryId`? at most 64 characters
   * @example
   * ```ts
   * const similarReportList = await lapor.findSimilarReports({ text: "Lubang besar di Jalan Braga", regionCode: "32.73" });
   * ```
   */
  findSimilarReports: (body: Input<SimilarReportRequest>, options?: CallOptions) => Promise<SimilarReportList>;

  /**
   * List public reports (laporan publik). Released reports, newest day first. Filters combine. Reading all pages returns no report twice. Needs no key and works from any site; shared caches may keep a page for a minute.
   *
   * Works with any key.
   *
   * @example
   * ```ts
   * const publicReportList = await lapor.listPublicReports();
   * ```
   */
  listPublicReports: (query?: ListPublicReportsQuery, options?: ConditionalCallOptions) => Promise<PublicReportList>;

  /**
   * Read one public report (laporan publik). A released report, with its steps and the released answers. Contains no identity, no note, no photo that was not released, and nothing else that the reporter wrote. Needs no key and works from any site; shared caches may keep it for a minute.
   *
   * Works with any key.
   *
   * @param trackingId Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
   * @throws LaporError with `invalid_tracking_id`, `report_not_found`, or a common code.
   * @example
   * ```ts
   * const publicReport = await lapor.getPublicReport("K7M-2QF-9XK");
   * ```
   */
  getPublicReport: (trackingId: string, options?: ConditionalCallOptions) => Promise<PublicReport>;

  /**
   * Fetch a released photo (foto publik). The photo at `path` of a `PublicPhoto`. A photo that was taken back, and every photo of a retracted report, is not found. Needs no key and works from any site; caches may keep it for a minute, and then must ask again.
   *
   * Works with any key.
   *
   * @param path the ids in the path
   * @throws LaporError with `invalid_tracking_id`, `report_not_found`, `attachment_not_found`, or a common code.
   * @example
   * ```ts
   * const blob = await lapor.getPublicPhoto({ trackingId: "K7M-2QF-9XK", photoId: "5d1f6c0e-2b74-4a19-9c3d-7e80f1a2b3c4" });
   * ```
   */
  getPublicPhoto: (path: { trackingId: string; photoId: string }, options?: ConditionalCallOptions) => Promise<Blob>;

  /**
   * Count public reports (jumlah laporan publik). The number of released reports in each group, for maps and filters. Counts the newest 2,000 reports that match the filters, which are those of `listPublicReports`. Anybody can read these reports one by one, so small groups appear too; `getStatistics` covers all reports and hides small groups. `supports` adds up the numbers that these reports show, each already rounded down to a multiple of five, so the sum reveals nothing new; a report that is withdrawn or retracted takes its own away. Needs no key and works from any site; shared caches may keep it for five minutes.
   *
   * Works with any key.
   *
   * @example
   * ```ts
   * const publicReportCounts = await lapor.countPublicReports({ by: "region" });
   * ```
   */
  countPublicReports: (query: CountPublicReportsQuery, options?: ConditionalCallOptions) => Promise<PublicReportCounts>;

  /**
   * Support a public report (dukungan). "Saya mengalami masalah yang sama": records that another citizen has the same problem as a public report, in place of a second report. Needs no key and works from any site.
   * A repetition with the same `followCode` changes nothing and returns the support. Under load the channel requires a solved challenge, as with `submitReport`. A report that has ended accepts no supports.
   * A support changes neither the report nor its version. No agency learns who supports a report. Supports with an `email` have a limit per network of their own.
   *
   * Works with any key. Retried safely.
   *
   * @param trackingId Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
   * @param support `followCode`, `notice`?, `email`? at most 254 characters; `email`
   * @throws LaporError with `invalid_tracking_id`, `report_not_found`, `invalid_transition`, `challenge_required`, `challenge_invalid`, or a common code.
   * @example
   * ```ts
   * const support = await lapor.supportReport("K7M-2QF-9XK", {
   *   followCode: "q83vEjRWeJCrze8SNFZ4kA",
   *   notice: { version: "2026-11", seenAt: "2026-11-24T10:12:30+07:00" },
   * });
   * ```
   */
  supportReport: (trackingId: string, support: Input<NewSupport>, options?: CallOptions) => Promise<Support>;

  /**
   * Read your support (dukungan saya). The support with this follow code. Works while the report is public; also with the tracking ID of a merged report.
   *
   * Works with any key.
   *
   * @param support the tracking ID, and the follow code that the device made
   * @throws LaporError with `invalid_tracking_id`, `report_not_found`, `not_found`, or a common code.
   * @example
   * ```ts
   * const support = await lapor.getSupport({ trackingId: "K7M-2QF-9XK", followCode: "q83vEjRWeJCrze8SNFZ4kA" });
   * ```
   */
  getSupport: (support: SupportAccess, options?: CallOptions) => Promise<Support>;

  /**
   * Withdraw your support (penarikan dukungan). Deletes the support with this follow code and everything that is stored about it, also its photo, whether released or not. Works also after the report was retracted or has ended. The public number does not fall. A repetition changes nothing.
   *
   * Works with any key. Sent once, never retried.
   *
   * @param support the tracking ID, and the follow code that the device made
   * @throws LaporError with `invalid_tracking_id`, or a common code.
   * @example
   * ```ts
   * const withdrawnSupport = await lapor.withdrawSupport({ trackingId: "K7M-2QF-9XK", followCode: "q83vEjRWeJCrze8SNFZ4kA" });
   * ```
   */
  withdrawSupport: (support: SupportAccess, options?: CallOptions) => Promise<WithdrawnSupport>;

  /**
   * Report that an answer did not solve the problem (belum selesai). Reports that the answer to an answered or closed report did not solve the problem. Counts once per answer; a repetition changes nothing. The responsible party sees the number and the message. The report does not change; only its reporter can contest the answer.
   *
   * Works with any key. Retried safely.
   *
   * @param support the tracking ID, and the follow code that the device made
   * @param body `message`? 2 to 2000 characters
   * @throws LaporError with `invalid_tracking_id`, `report_not_found`, `not_found`, `invalid_transition`, or a common code.
   * @example
   * ```ts
   * const support = await lapor.reportNotSolved(
   *   { trackingId: "K7M-2QF-9XK", followCode: "q83vEjRWeJCrze8SNFZ4kA" },
   *   { message: "Di depan nomor 20 masih berlubang." },
   * );
   * ```
   */
  reportNotSolved: (support: SupportAccess, body?: Input<NotSolved>, options?: CallOptions) => Promise<Support>;

  /**
   * Add a photo to your support (foto pendukung). Adds one photo, uploaded with `uploadAttachment` and the same key, to the support with this follow code. A support has one photo: to replace it, withdraw the support. A repetition with the same photo changes nothing. A report that is archived accepts no photos, and a report has at most 50 photos of supporters, at most 10 of them of supports that do not count.
   * Officers of the responsible party see the photo and the day, not the supporter; former holders do not see it. It becomes public only if an officer releases it.
   *
   * Needs a publishable key. Retried safely.
   *
   * @param support the tracking ID, and the follow code that the device made
   * @param supportPhoto `attachmentId`
   * @throws LaporError with `invalid_tracking_id`, `report_not_found`, `not_found`, `invalid_transition`, or a common code.
   * @example
   * ```ts
   * const support = await lapor.addSupportPhoto(
   *   { trackingId: "K7M-2QF-9XK", followCode: "q83vEjRWeJCrze8SNFZ4kA" },
   *   { attachmentId: "5d1f6c0e-2b74-4a19-9c3d-7e80f1a2b3c4" },
   * );
   * ```
   */
  addSupportPhoto: (support: SupportAccess, supportPhoto: Input<NewSupportPhoto>, options?: CallOptions) => Promise<Support>;

  /**
   * Read the statistics (statistik). Grouped figures of a quarter, for all reports submitted in it, released or not, except confidential ones. A quarter is published once, when the next quarter is over, and never changes: later transfers, ends and erasures do not show, so comparing publications reveals nothing. Even from all publications together, nobody can calculate a number from one to four: neither the reports of a hidden group nor those on one side of a hidden share, rating or index. Shares, transfers, ratings and the satisfaction index appear only by agency; those of the total cover the agencies that have the same figure. Needs no key and works from any site; shared caches may keep it for an hour.
   *
   * Works with any key.
   *
   * @example
   * ```ts
   * const statistics = await lapor.getStatistics({ by: "category" });
   * ```
   */
  getStatistics: (query: GetStatisticsQuery, options?: ConditionalCallOptions) => Promise<Statistics>;

  /**
   * Read how long an answer usually takes (biasanya dijawab dalam berapa hari). The median of calendar days from a report to its first answer, from the statistics of the latest published quarter: for the agency and category together, otherwise for the agency, otherwise for the category. `basis` names the group. Reveals nothing that `getStatistics` does not. Needs no key and works from any site; shared caches may keep it for an hour.
   *
   * Works with any key.
   *
   * @example
   * ```ts
   * const usualAnswer = await lapor.getUsualAnswer();
   * ```
   */
  getUsualAnswer: (query?: GetUsualAnswerQuery, options?: ConditionalCallOptions) => Promise<UsualAnswer>;

  /**
   * List categories (kategori). All categories, or those that an agency is responsible for. Call it again once the agency is known.
   *
   * Needs a publishable or secret key.
   *
   * @throws LaporError with `agency_not_found`, or a common code.
   * @example
   * ```ts
   * const categoryList = await lapor.listCategories();
   * ```
   */
  listCategories: (query?: ListCategoriesQuery, options?: CallOptions) => Promise<CategoryList>;

  /**
   * Name the region of a point (wilayah titik). The region in which a point lies, for a form to ask "Sekitar Dago, Kota Bandung: benar?". With the operator's boundaries the region is the one that contains the point; without them it is
   * the region of the nearest known place within 50 km, which can be wrong near a boundary. A POST, because a citizen's position must not appear in a URL. The channel does not store it.
   * Shares a rate limit with `suggestAgencies`.
   *
   * Needs a publishable or secret key. Retried safely.
   *
   * @param body `latitude` at most 90, `longitude` at most 180
   * @example
   * ```ts
   * const locatedRegion = await lapor.locateRegion({ latitude: -6.9175, longitude: 107.6191 });
   * ```
   */
  locateRegion: (body: Input<RegionLookup>, options?: CallOptions) => Promise<LocatedRegion>;

  /**
   * List regions (wilayah). Regions that match the typed text (`q`), villages included from three letters on, or the regions in a region (`parentCode`). Without either, the provinces. A search returns at most 300. A code as `q`, with or without dots (`32.73`, `3273`), finds its region first.
   * With `near` a search forgives typos inside that region only and lists its own regions first: a place far away is found by its exact name alone.
   *
   * Needs a publishable or secret key.
   *
   * @example
   * ```ts
   * const regionList = await lapor.listRegions();
   * ```
   */
  listRegions: (query?: ListRegionsQuery, options?: CallOptions) => Promise<RegionList>;

  /**
   * Read a region (wilayah). Name, level and place of the region with this code, villages included. For systems that store codes.
   *
   * Needs a publishable or secret key.
   *
   * @param regionCode Code of the region, with dots.
   * @throws LaporError with `not_found`, or a common code.
   * @example
   * ```ts
   * const region = await lapor.getRegion("32.73");
   * ```
   */
  getRegion: (regionCode: string, options?: CallOptions) => Promise<Region>;

  /**
   * List agencies (instansi). All agencies, ministries first, or those that match the typed text, best first. A search returns at most 300. With a secret key, these are the agencies that `transferReport` and `assignReport` accept. With a publishable key, those that a form can offer: in the modes `single_agency` and `gateway` only the agency of the channel.
   * Everyday names of offices work too: with `near`, "dishub", "puskesmas" or "sman 3" finds the local government that runs it there, and "kua" the ministry.
   *
   * Needs a publishable or secret key.
   *
   * @example
   * ```ts
   * const agencyList = await lapor.listAgencies();
   * ```
   */
  listAgencies: (query?: ListAgenciesQuery, options?: CallOptions) => Promise<AgencyList>;

  /**
   * Read an agency (instansi). Name, region and mandate of an agency.
   *
   * Needs a publishable or secret key.
   *
   * @param agencyId Id of the agency.
   * @throws LaporError with `agency_not_found`, or a common code.
   * @example
   * ```ts
   * const agency = await lapor.getAgency("pemkot-bandung");
   * ```
   */
  getAgency: (agencyId: string, options?: CallOptions) => Promise<Agency>;

  /**
   * Read the inbox (kotak masuk). The reports that the key's agency is responsible for, and those that it handed over and still has to take to SP4N-LAPOR! itself (`nationalState` is `manual` or `refused`), by default earliest deadline first (`sort`). With a key of national triage: the reports in national triage or, with `agencyId`, those of an agency, except confidential ones that national triage may not read.
   * Filters combine. Reading all pages returns every report exactly once, except reports that change or arrive in the meantime. A `cursor` is valid only with the filters and the `sort` of its first page; `limit` may change.
   *
   * Needs a secret key.
   *
   * @example
   * ```ts
   * const agencyReportList = await lapor.listAgencyReports();
   * ```
   */
  listAgencyReports: (query?: ListAgencyReportsQuery, options?: CallOptions) => Promise<AgencyReportList>;

  /**
   * Count the inbox (jumlah laporan per tampilan). How many reports each view of the inbox has, for the caller's party. Each count equals the number of reports that `listAgencyReports` returns to the same caller with the `filters` of the view.
   *
   * Needs a secret key.
   *
   * @example
   * ```ts
   * const agencyReportCounts = await lapor.countAgencyReports();
   * ```
   */
  countAgencyReports: (query?: CountAgencyReportsQuery, options?: CallOptions) => Promise<AgencyReportCounts>;

  /**
   * Export the inbox (ekspor daftar laporan). The reports that `listAgencyReports` lists to the same caller with the same filters and `sort`, in larger pages, for a file. At most 10,000 reports: a larger export is refused with `too_many` for `receivedFrom`; shorten the period.
   * The first page is recorded permanently (`listInboxExports`) before it is returned, and `total` is the number of reports of the export. Further pages are available to the same officer or key for 15 minutes. A report that changes in the meantime is missing from them, as in `listAgencyReports`. A page of more than 25 reports counts as several requests of the key, one for every 25 reports.
   * Roles: all. For the first page, an officer must have signed in or confirmed the session within the last five minutes (`step_up_required`).
   *
   * Needs a secret key.
   *
   * @throws LaporError with `step_up_required`, or a common code.
   * @example
   * ```ts
   * const inboxExportPage = await lapor.exportAgencyReports();
   * ```
   */
  exportAgencyReports: (query?: ExportAgencyReportsQuery, options?: CallOptions) => Promise<InboxExportPage>;

  /**
   * Act on many reports (tindakan massal). Takes one action on at most 100 reports: assigns, transfers, asks the reporters, answers with a template, or archives. The rules, roles, events and messages of the single operation apply to each report, and each report counts as one request of the key. A refusal does not stop the rest: the response has one result per report.
   * Each action is stored with the `Idempotency-Key`. A repeated request, also after one that was cut off half-way, takes no action twice and finishes the others; reports that were refused are tried again. The limit of the key is checked for all reports together, before the first action.
   *
   * Needs a secret key. Retried safely.
   *
   * @param body `action`, `reports` at most 100
   * @throws LaporError with `step_up_required`, or a common code.
   * @example
   * ```ts
   * const bulkResults = await lapor.actOnReports({
   *   action: {
   *     operation: "assignReport",
   *     input: { unitId: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c70" },
   *   },
   *   reports: [{ trackingId: "K7M-2QF-9XK", version: 2 }, { trackingId: "M4T-8WC-2RQ", version: 1 }],
   * });
   * ```
   */
  actOnReports: (body: Input<ActOnReports>, options?: KeyedCallOptions) => Promise<BulkResults>;

  /**
   * Read one report (laporan). A report that is or was with the key's agency; with a key of national triage, any report. `access` says how much of it the response contains: see `AgencyReport`. The only successor of an agency that ended reads what that agency read. Never contains the reporter's identity: call `getReporterIdentity`.
   *
   * Needs a secret key.
   *
   * @param trackingId Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
   * @throws LaporError with `invalid_tracking_id`, `report_not_found`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.getAgencyReport("K7M-2QF-9XK");
   * ```
   */
  getAgencyReport: (trackingId: string, options?: ConditionalCallOptions) => Promise<AgencyReport>;

  /**
   * Read the reporter's identity (identitas pelapor). A separate operation that requires a reason: time, key, operation and reason are recorded before the identity is returned, and the reporter can read them (`exportReport`). The record is permanent; its reason is erased with the identity. No other response to an officer contains the identity. Do not keep a copy; the response is `no-store`.
   *
   * Roles: `agency_admin` and `liaison` of the agency that has the report; `national_admin` while national triage has it or it is escalated (`escalation` 2). An agency that has passed the report on is refused (`not_responsible`), also as the custodian of a report with SP4N-LAPOR!. For a report that is anonymous or has no identity, `reporter` is `null` and nothing is recorded.
   *
   * Needs a secret key.
   *
   * @param trackingId Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
   * @param reason the reason, in 10 to 500 characters; the reporter can read it
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `step_up_required`, `report_not_found`, or a common code.
   * @example
   * ```ts
   * const reporterIdentity = await lapor.getReporterIdentity(
   *   "K7M-2QF-9XK",
   *   "Menelepon pelapor untuk meninjau lokasi",
   * );
   * ```
   */
  getReporterIdentity: (trackingId: string, reason: string, options?: CallOptions) => Promise<ReporterIdentity>;

  /**
   * Write a note (catatan). Only officers of the same agency read the note, not the reporter, another agency or national triage. A note is not part of the report's history and does not change its version. At most 200 notes per agency and report; none once the text of the report is erased. Roles: `agency_admin`, `liaison`, `unit_officer` (own unit) of the responsible agency or the custodian; `national_admin` for any report that it reads in full.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param note `text` 2 to 5000 characters, `mentions`? at most 10
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const note = await lapor.addNote(
   *   { trackingId: "K7M-2QF-9XK", version: 3 },
   *   { text: "Lokasi sudah disurvei UPT Bina Marga; menunggu aspal." },
   * );
   * ```
   */
  addNote: (report: SeenReport, note: Input<NewNote>, options?: KeyedCallOptions) => Promise<Note>;

  /**
   * Read your draft (konsep). What the officer has typed for an action on this report and not sent yet. Only the officer who wrote it reads it. Roles: those that work on reports.
   *
   * Needs `session: true`.
   *
   * @param trackingId Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, or a common code.
   * @example
   * ```ts
   * const reportDraft = await lapor.getDraft("K7M-2QF-9XK");
   * ```
   */
  getDraft: (trackingId: string, options?: CallOptions) => Promise<ReportDraft>;

  /**
   * Save your draft (konsep). Replaces the draft of the officer for this report: only the draft that was saved last is kept. It is deleted when the officer takes its action, when the report is erased, when the officer leaves, and 30 days after it was saved. Roles: those that work on reports.
   *
   * Needs `session: true`. Retried safely.
   *
   * @param trackingId Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
   * @param draft `action` at most 32 characters, `fields`
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, or a common code.
   * @example
   * ```ts
   * const reportDraft = await lapor.saveDraft(
   *   "K7M-2QF-9XK",
   *   { action: "answerReport", fields: { message: "Lubang sudah kami tambal." } },
   * );
   * ```
   */
  saveDraft: (trackingId: string, draft: Input<NewDraft>, options?: CallOptions) => Promise<ReportDraft>;

  /**
   * Delete your draft (konsep). Deletes the draft of the officer for this report, if there is one. Roles: those that work on reports.
   *
   * Needs `session: true`. Sent once, never retried.
   *
   * @param trackingId Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, or a common code.
   * @example
   * ```ts
   * const reportDraft = await lapor.deleteDraft("K7M-2QF-9XK");
   * ```
   */
  deleteDraft: (trackingId: string, options?: CallOptions) => Promise<ReportDraft>;

  /**
   * Verify (verifikasi). The agency confirms that the report is complete and within its competence: `submitted` becomes `assigned`. After a transfer or disposition, the agency verifies while `assigned`. The custodian of a report with SP4N-LAPOR! takes it back with this operation while it is `submitted`: the report is the agency's again, verified, and its deadlines start. Roles: `agency_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `classification`? `complaint`, `aspiration`, `information_request`, `categoryId`? at most 64 characters, `needsExamination`?, `message`? 2 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.verifyReport(
   *   { trackingId: "K7M-2QF-9XK", version: 3 },
   *   { message: "Laporan Anda kami terima dan sedang kami pelajari." },
   * );
   * ```
   */
  verifyReport: (report: SeenReport, body?: Input<VerifyReport>, options?: KeyedCallOptions) => Promise<AgencyReport>;

  /**
   * Assign (disposisi). National triage (`national_admin`) selects the agency; its decision is binding even after the report was passed back and forth. An agency (`agency_admin`) selects its unit, its officer, or both. From `submitted` to `assigned`; inside an agency also while `assigned` or `in_progress`. An agency that assigns a report before it has verified it, while `submitted` or `assigned`, verifies it at the same time: the history gets two entries, `verified` with the message and then `assigned`, and the version rises by two. Without `classification`, `categoryId` and `needsExamination`, the agency confirms those of the report.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `agencyId`? at most 64 characters, `unitId`? at most 64 characters, `officerId`? at most 64 characters, `classification`? `complaint`, `aspiration`, `information_request`, `categoryId`? at most 64 characters, `needsExamination`?, `message`? 2 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.assignReport(
   *   { trackingId: "K7M-2QF-9XK", version: 3 },
   *   { unitId: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c70" },
   * );
   * ```
   */
  assignReport: (report: SeenReport, body?: Input<AssignReport>, options?: KeyedCallOptions) => Promise<AgencyReport>;

  /**
   * Transfer (bukan wewenang). Moves the report to the competent agency or to national triage; never ends it. If the report would return to an agency that has already passed it on, or is passed on for the third time, it goes to national triage and is flagged. In the modes `single_agency` and `gateway` it always goes to SP4N-LAPOR!: it becomes `submitted`, and the agency stays its custodian. If the channel does not pass it on automatically (`national.state` is `manual`, or `refused` later), the custodian has to enter it there: until its number is recorded (`setNationalReference`), the report stays in the custodian's inbox with a deadline (`taking_to_sp4n`). Otherwise nothing is due. The custodian reads everything but the identity, writes notes, passes answers on once the report is there (`answerReport`), releases it, and can take it back (`verifyReport`). Roles: `agency_admin`, `liaison`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `toAgencyId`? at most 64 characters, `reason` 5 to 1000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.transferReport(
   *   { trackingId: "K7M-2QF-9XK", version: 3 },
   *   { toAgencyId: "pemprov-jawa-barat", reason: "Ruas ini jalan provinsi." },
   * );
   * ```
   */
  transferReport: (report: SeenReport, body: Input<TransferReport>, options?: KeyedCallOptions) => Promise<AgencyReport>;

  /**
   * Start follow-up (tindak lanjut). From `assigned` to `in_progress`. The last action in which the agency can set `needsExamination`, which determines the deadline for the answer. Roles: `agency_admin`, `liaison`, `unit_officer` (own unit).
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `needsExamination`?, `message`? 2 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.startFollowUp(
   *   { trackingId: "K7M-2QF-9XK", version: 3 },
   *   { message: "Tim akan meninjau lokasi besok pagi." },
   * );
   * ```
   */
  startFollowUp: (report: SeenReport, body?: Input<StartFollowUp>, options?: KeyedCallOptions) => Promise<AgencyReport>;

  /**
   * Ask the reporter (permintaan kelengkapan). From `submitted`, `assigned` or `in_progress` to `awaiting_reporter`: the agency's deadline is paused and the reporter's deadline starts. A reply returns the report to its previous status, with the remaining days, at least one. Roles: `agency_admin`, `liaison`, `unit_officer` (own unit); in national triage `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `message` 5 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.askReporter(
   *   { trackingId: "K7M-2QF-9XK", version: 3 },
   *   { message: "Di depan toko apa lubang itu? Mohon kirim fotonya." },
   * );
   * ```
   */
  askReporter: (report: SeenReport, body: Input<AskReporter>, options?: KeyedCallOptions) => Promise<AgencyReport>;

  /**
   * Correct (koreksi). Corrects what the reporter submitted: title, classification, category or place. Possible until the report ends. Does not change the status. The reporter is notified, and reads both values. The deadline of the current stage follows the corrected classification, counted from the same start. An unchanged correction is not recorded. Roles: `agency_admin`, `liaison`; in national triage `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `title`? 5 to 150 characters, `classification`? `complaint`, `aspiration`, `information_request`, `categoryId`? at most 64 characters, `location`?, `reason` 5 to 1000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.correctReport({ trackingId: "K7M-2QF-9XK", version: 3 }, {
   *   title: "Lubang besar di Jalan Braga",
   *   categoryId: "jalan",
   *   reason: "Judul dibuat lebih jelas dan kategori disesuaikan.",
   * });
   * ```
   */
  correctReport: (report: SeenReport, body: Input<CorrectReport>, options?: KeyedCallOptions) => Promise<AgencyReport>;

  /**
   * Promise a date (janji penyelesaian). While `in_progress`: the agency promises the reporter a day, or renews its promise with a new one. The promise has its own clock (`promise`) and never changes the deadline. It ends when the agency answers, or when the report moves to another party. Roles: `agency_admin`, `liaison`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `date` `date`, `message` 5 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.promiseDate(
   *   { trackingId: "K7M-2QF-9XK", version: 3 },
   *   { date: "2026-12-04", message: "Aspal baru tersedia pekan depan." },
   * );
   * ```
   */
  promiseDate: (report: SeenReport, body: Input<PromiseDate>, options?: KeyedCallOptions) => Promise<AgencyReport>;

  /**
   * Answer (tanggapan). From `in_progress` to `answered`. Further answers are possible while `answered`, at most 200 in all. The custodian of a report with SP4N-LAPOR! passes an answer from there on, from `submitted` or `answered` to `answered`; the report stays with SP4N-LAPOR!. Roles: `agency_admin`, `liaison`, `unit_officer` (own unit).
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `message` 5 to 10000 characters, `attachmentIds`? at most 20
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.answerReport(
   *   { trackingId: "K7M-2QF-9XK", version: 3 },
   *   { message: "Lubang di Jl. Braga 12 telah ditambal hari ini." },
   * );
   * ```
   */
  answerReport: (report: SeenReport, body: Input<AnswerReport>, options?: KeyedCallOptions) => Promise<AgencyReport>;

  /**
   * Close (penutupan). From `answered` to `closed`, with a reason for the reporter. Roles: `agency_admin`; `national_admin` for any report.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `message` 5 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.closeReport(
   *   { trackingId: "K7M-2QF-9XK", version: 3 },
   *   { message: "Perbaikan selesai dan telah diperiksa bersama pelapor." },
   * );
   * ```
   */
  closeReport: (report: SeenReport, body: Input<CloseReport>, options?: KeyedCallOptions) => Promise<AgencyReport>;

  /**
   * Archive (pengarsipan). Ends an open report without an answer, from any status. The reporter reads the reason and may contest it within `contestDays`; the report then goes to national triage. If information is missing, use `askReporter`: without a reply, the channel archives the report as `incomplete` automatically. If the agency is not competent, use `transferReport`. Roles: `agency_admin`; in national triage `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `reason` `not_public_service`, `abusive`, `message` 5 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `step_up_required`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.archiveReport({ trackingId: "K7M-2QF-9XK", version: 3 }, {
   *   reason: "not_public_service",
   *   message: "Jalan ini milik perumahan, bukan pelayanan publik. Silakan hubungi pengelolanya.",
   * });
   * ```
   */
  archiveReport: (report: SeenReport, body: Input<ArchiveReport>, options?: KeyedCallOptions) => Promise<AgencyReport>;

  /**
   * Merge into another report (penggabungan). Archives the report as a `duplicate`. Its reporter follows the kept report from now on: both reporters read what agencies write there. The kept report takes over the earlier deadline of the two and the escalation, so that merging never extends a deadline; its timeline entry `duplicate_joined` records this. Both reports must have the same responsible party; the kept one must not be confidential or answered yet. Not for an answered report, because its reporter decides whether the answer settles the matter. Roles: `agency_admin`; in national triage `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `intoTrackingId` 9 to 32 characters, `message`? 2 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.mergeReport({ trackingId: "K7M-2QF-9XK", version: 3 }, {
   *   intoTrackingId: "M4T-8WC-2RQ",
   *   message: "Lubang ini sudah dilaporkan dan sedang kami kerjakan.",
   * });
   * ```
   */
  mergeReport: (report: SeenReport, body: Input<MergeReport>, options?: KeyedCallOptions) => Promise<AgencyReport>;

  /**
   * Record the number in SP4N-LAPOR! (nomor kedua). Records that the report is in SP4N-LAPOR! (`national`), with the number it has there, and informs the reporter. Sending it again corrects the number; sending the same values again changes nothing. Possible in every status, as long as the text of the report is not erased. Status and deadline stay. Refused (`invalid_transition`) on a channel that passes nothing to SP4N-LAPOR! (`nationalChannel` is `none`). Roles: `agency_admin`, `liaison`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `trackingId` at most 32 characters, `url`? at most 500 characters; `uri`, `ministryStatus`? 2 to 120 characters, `forwardedAt`? at most 64 characters; `date-time`, `message`? 2 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.setNationalReference(
   *   { trackingId: "K7M-2QF-9XK", version: 3 },
   *   { trackingId: "9812345", ministryStatus: "Diproses oleh Instansi" },
   * );
   * ```
   */
  setNationalReference: (report: SeenReport, body: Input<SetNationalReference>, options?: KeyedCallOptions) => Promise<AgencyReport>;

  /**
   * Release to the public (publikasi). Lets the public read the report, with the text given here or its own text, and with the photos that are named. Releasing it again replaces the text and the list of photos. Nothing is public before a release. Reports that are confidential, withdrawn or archived as abusive cannot be released; if a released report becomes one of these, it is retracted automatically. The reporter can read what was released. Roles: `agency_admin`; `national_admin` for any report.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `title`? 5 to 150 characters, `body`? 5 to 10000 characters, `answers`? at most 100, `photoIds`? at most 20, `contactsConfirmed`? default `false`, `message`? 2 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.releaseReport({ trackingId: "K7M-2QF-9XK", version: 3 }, {
   *   body: "Ada lubang besar di depan sebuah toko, sudah dua motor jatuh minggu ini.",
   *   photoIds: [],
   *   message: "Laporan Anda kini dapat dibaca publik tanpa identitas Anda.",
   * });
   * ```
   */
  releaseReport: (report: SeenReport, body?: Input<ReleaseReport>, options?: KeyedCallOptions) => Promise<AgencyReport>;

  /**
   * Retract from the public (penarikan publikasi). The public can no longer read the report; caches may keep it for a minute. It can be released again. Roles: `agency_admin`; `national_admin` for any report.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `message`? 2 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.retractReport(
   *   { trackingId: "K7M-2QF-9XK", version: 3 },
   *   { message: "Laporan Anda tidak lagi ditampilkan kepada publik." },
   * );
   * ```
   */
  retractReport: (report: SeenReport, body?: Input<RetractReport>, options?: KeyedCallOptions) => Promise<AgencyReport>;

  /**
   * Read figures for evaluations (bukti dukung). Figures on the reports of a period that evaluations of complaint handling ask for: settled, in time, in SP4N-LAPOR!, settled there, and medians, by unit and month. A report counts for the party that keeps it now: its holder, or the agency that handed it over to SP4N-LAPOR!. Exact also for small groups, which `getStatistics` hides. The period has at most 366 days. Roles: `agency_admin` for its own agency; `national_admin` for any agency or for all parties.
   *
   * Needs a secret key.
   *
   * @example
   * ```ts
   * const evidence = await lapor.getEvidence({ from: "2026-01-01", to: "2026-12-31" });
   * ```
   */
  getEvidence: (query: GetEvidenceQuery, options?: CallOptions) => Promise<Evidence>;

  /**
   * Read the satisfaction index by unit (hasil survei kepuasan). The index of the surveys that accompanied ratings in a quarter that is over: of an agency by unit, or of all agencies. A survey counts for the agency and unit that held the report when it was rated; a later rating of the same report replaces it. Confidential reports count too.
   * An index of fewer than five complete answers is omitted. So is one whose difference from the total, with the other shown groups, is that of one to four answers: of the smallest unit, or, by agency, of the total. The result of a quarter changes when a report is rated again. Roles: `agency_admin` for its own agency; `national_admin` for any agency or for all.
   *
   * Needs a secret key.
   *
   * @example
   * ```ts
   * const surveyResults = await lapor.getSurveyResults({ year: 2026, quarter: 2 });
   * ```
   */
  getSurveyResults: (query: GetSurveyResultsQuery, options?: CallOptions) => Promise<SurveyResults>;

  /**
   * List exports of the inbox (riwayat ekspor). The log of exports by the officers and keys of the caller's party, latest first. National triage reads the exports of all parties. Entries contain no reports. Roles: `agency_admin`, `national_admin`, `auditor`.
   *
   * Needs a secret key.
   *
   * @example
   * ```ts
   * const inboxExportList = await lapor.listInboxExports();
   * ```
   */
  listInboxExports: (query?: ListInboxExportsQuery, options?: CallOptions) => Promise<InboxExportList>;

  /**
   * List accesses to identities (pembukaan identitas). The log of all accesses to reporters' identities, latest first. Contains no identity. Role: `national_admin`; in the modes `single_agency` and `gateway` `agency_admin` of the agency that runs the channel.
   *
   * Needs a secret key.
   *
   * @throws LaporError with `invalid_tracking_id`, or a common code.
   * @example
   * ```ts
   * const identityAccessList = await lapor.listIdentityAccesses();
   * ```
   */
  listIdentityAccesses: (query?: ListIdentityAccessesQuery, options?: CallOptions) => Promise<IdentityAccessList>;

  /**
   * Read the answer templates (templat jawaban). The templates of the key's agency (or of national triage), sorted by name, on one page: an agency has at most 200. With `trackingId`: only templates that fit the report's category and status, each with its placeholders filled in.
   *
   * Needs a secret key.
   *
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, or a common code.
   * @example
   * ```ts
   * const answerTemplateList = await lapor.listAnswerTemplates();
   * ```
   */
  listAnswerTemplates: (query?: ListAnswerTemplatesQuery, options?: CallOptions) => Promise<AnswerTemplateList>;

  /**
   * Create an answer template (templat jawaban). Shared by all officers of the agency. Roles: `agency_admin`; for national triage `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param answerTemplate `name` 2 to 120 characters, `text` 5 to 10000 characters, `categoryId`? at most 64 characters, `status`? `submitted`, `assigned`, `in_progress`, `awaiting_reporter`, `answered`, `closed`, `archived`, `action`? `startFollowUp`, `askReporter`, `answerReport`, `addNote`, `unitId`? at most 64 characters
   * @example
   * ```ts
   * const answerTemplate = await lapor.createAnswerTemplate({
   *   name: "Lubang sudah ditambal",
   *   text: "Laporan {trackingId} telah selesai dikerjakan oleh {agency}.",
   *   categoryId: "jalan",
   *   status: "in_progress",
   * });
   * ```
   */
  createAnswerTemplate: (answerTemplate: Input<NewAnswerTemplate>, options?: KeyedCallOptions) => Promise<AnswerTemplate>;

  /**
   * Replace an answer template (templat jawaban). Replaces the whole template: omitted fields are removed. Roles: `agency_admin`; for national triage `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param seen as last read: the call applies to this version
   * @param answerTemplate `name` 2 to 120 characters, `text` 5 to 10000 characters, `categoryId`? at most 64 characters, `status`? `submitted`, `assigned`, `in_progress`, `awaiting_reporter`, `answered`, `closed`, `archived`, `action`? `startFollowUp`, `askReporter`, `answerReport`, `addNote`, `unitId`? at most 64 characters
   * @throws LaporError with `not_found`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const answerTemplate = await lapor.updateAnswerTemplate(
   *   { id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c50", version: 2 },
   *   {
   *     name: "Lubang sudah ditambal",
   *     text: "Laporan {trackingId} telah selesai dikerjakan oleh {agency}. Terima kasih.",
   *   },
   * );
   * ```
   */
  updateAnswerTemplate: (seen: SeenRecord, answerTemplate: Input<NewAnswerTemplate>, options?: KeyedCallOptions) => Promise<AnswerTemplate>;

  /**
   * Delete an answer template (templat jawaban). Existing answers stay unchanged. Roles: `agency_admin`; for national triage `national_admin`.
   *
   * Needs a secret key. Sent once, never retried.
   *
   * @param seen as last read: the call applies to this version
   * @throws LaporError with `not_found`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const answerTemplate = await lapor.deleteAnswerTemplate({ id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c50", version: 2 });
   * ```
   */
  deleteAnswerTemplate: (seen: SeenRecord, options?: CallOptions) => Promise<AnswerTemplate>;

  /**
   * Read the units (unit kerja). The units of the key's agency, active or not, sorted by name, on one page: an agency has at most 500. National triage has no units. Roles: all officers of an agency.
   *
   * Needs a secret key.
   *
   * @example
   * ```ts
   * const unitList = await lapor.listUnits();
   * ```
   */
  listUnits: (options?: CallOptions) => Promise<UnitList>;

  /**
   * Create a unit (unit kerja). `assignReport` selects it. Roles: `agency_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param unit `name` at most 120 characters, `active`?
   * @example
   * ```ts
   * const unit = await lapor.createUnit({ name: "Dinas Sumber Daya Air dan Bina Marga" });
   * ```
   */
  createUnit: (unit: Input<NewUnit>, options?: KeyedCallOptions) => Promise<Unit>;

  /**
   * Replace a unit (unit kerja). Renames a unit, or sets whether reports can be assigned to it. A unit is never deleted: with `active: false` it stays on the reports that it has. Roles: `agency_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param seen as last read: the call applies to this version
   * @param unit `name` at most 120 characters, `active`?
   * @throws LaporError with `not_found`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const unit = await lapor.updateUnit(
   *   { id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c70", version: 2 },
   *   { name: "Dinas Sumber Daya Air dan Bina Marga", active: false },
   * );
   * ```
   */
  updateUnit: (seen: SeenRecord, unit: Input<NewUnit>, options?: KeyedCallOptions) => Promise<Unit>;

  /**
   * Read the publishable keys (kunci publik). The keys of the agency that work, the latest first, on one page. A key that was rotated is listed until it ends; `lastSeen` shows the sites that still use it. Roles: `agency_admin`.
   *
   * Needs `session: true`.
   *
   * @example
   * ```ts
   * const publishableKeyList = await lapor.listPublishableKeys();
   * ```
   */
  listPublishableKeys: (options?: CallOptions) => Promise<PublishableKeyList>;

  /**
   * Create a publishable key (kunci publik). For the form on the sites that it names. An agency has at most 20 that were not rotated (`too_many`). Roles: `agency_admin`.
   *
   * Needs `session: true`. Retried safely.
   *
   * @param publishableKey `name` at most 120 characters, `origins` at most 20
   * @example
   * ```ts
   * const publishableKey = await lapor.createPublishableKey({ name: "Situs utama", origins: ["https://bandung.go.id", "https://www.bandung.go.id"] });
   * ```
   */
  createPublishableKey: (publishableKey: Input<NewPublishableKey>, options?: KeyedCallOptions) => Promise<PublishableKey>;

  /**
   * Replace the name and the sites of a publishable key (kunci publik). From the next request on, only pages of these origins may use the key. Roles: `agency_admin`.
   *
   * Needs `session: true`. Retried safely.
   *
   * @param seen as last read: the call applies to this version
   * @param publishableKey `name` at most 120 characters, `origins` at most 20
   * @throws LaporError with `not_found`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const publishableKey = await lapor.updatePublishableKey(
   *   { id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80", version: 2 },
   *   { name: "Situs utama", origins: ["https://bandung.go.id", "https://www.bandung.go.id"] },
   * );
   * ```
   */
  updatePublishableKey: (seen: SeenRecord, publishableKey: Input<NewPublishableKey>, options?: KeyedCallOptions) => Promise<PublishableKey>;

  /**
   * Revoke a publishable key (cabut kunci publik). From the next request on, the key is refused: forms that use it stop working. This cannot be undone. An officer must have signed in within the last five minutes (`step_up_required`). Roles: `agency_admin`.
   *
   * Needs `session: true`. Sent once, never retried.
   *
   * @param seen as last read: the call applies to this version
   * @throws LaporError with `step_up_required`, `not_found`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const publishableKey = await lapor.revokePublishableKey({ id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80", version: 2 });
   * ```
   */
  revokePublishableKey: (seen: SeenRecord, options?: CallOptions) => Promise<PublishableKey>;

  /**
   * Rotate a publishable key (ganti kunci publik). Creates a key with the same name and sites. The old one works for 24 hours more, so that the sites can be changed without a break. An officer must have signed in within the last five minutes (`step_up_required`). Roles: `agency_admin`.
   *
   * Needs `session: true`. Retried safely.
   *
   * @param seen as last read: the call applies to this version
   * @throws LaporError with `step_up_required`, `not_found`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const publishableKey = await lapor.rotatePublishableKey({ id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80", version: 2 });
   * ```
   */
  rotatePublishableKey: (seen: SeenRecord, options?: KeyedCallOptions) => Promise<PublishableKey>;

  /**
   * Read the officers (petugas). The officers of the caller's agency, or of national triage, who have not left: sorted by name, on one page, at most 500. Roles: all officers. Only administrators (`agency_admin`, `national_admin`) receive addresses.
   *
   * Needs a secret key.
   *
   * @example
   * ```ts
   * const officerList = await lapor.listOfficers();
   * ```
   */
  listOfficers: (options?: CallOptions) => Promise<OfficerList>;

  /**
   * Invite an officer (undang petugas). Creates an officer and a link to set up a way to sign in, valid once and for a week. It is also mailed, if the channel sends mail. The link of an `identity_custodian` is only mailed. A repetition returns the same. Roles: `agency_admin`; `national_admin`, also for the first `agency_admin` of an agency.
   *
   * Needs a secret key. Retried safely.
   *
   * @param officer `name` at most 120 characters, `email` at most 254 characters; `email`, `role` `national_admin`, `agency_admin`, `liaison`, `unit_officer`, `leader`, `identity_custodian`, `auditor`, `unitId`? at most 64 characters, `agencyId`? at most 64 characters
   * @throws LaporError with `step_up_required`, or a common code.
   * @example
   * ```ts
   * const officerInvitation = await lapor.inviteOfficer({ name: "Sari Wulandari", email: "sari@bandung.example", role: "liaison" });
   * ```
   */
  inviteOfficer: (officer: Input<NewOfficer>, options?: KeyedCallOptions) => Promise<OfficerInvitation>;

  /**
   * Change an officer (ubah petugas). Replaces name, role and unit, with effect from the officer's next request. A new `identity_custodian` loses an open invitation: renew it. Open reports that the officer may no longer hold (in a role that does not work on reports, and for a `unit_officer` those of other units) stay with their unit, each with an entry `assigned`. The last active administrator of a party cannot take another role (`not_permitted`). Roles: `agency_admin`, `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param seen as last read: the call applies to this version
   * @param body `name` at most 120 characters, `role` `national_admin`, `agency_admin`, `liaison`, `unit_officer`, `leader`, `identity_custodian`, `auditor`, `unitId`? at most 64 characters
   * @throws LaporError with `step_up_required`, `not_found`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const officer = await lapor.updateOfficer(
   *   { id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80", version: 2 },
   *   { name: "Sari Wulandari", role: "leader" },
   * );
   * ```
   */
  updateOfficer: (seen: SeenRecord, body: Input<OfficerChange>, options?: KeyedCallOptions) => Promise<Officer>;

  /**
   * Renew an invitation (perbarui undangan). Mails a new link to the officer's address, and to nobody else. The earlier link ends; when the officer uses the new one, earlier ways to sign in and all sessions end. A channel that sends no mail changes nothing (`mailed` is false). Roles: `agency_admin`, `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param seen as last read: the call applies to this version
   * @throws LaporError with `step_up_required`, `not_found`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const officerInvitation = await lapor.renewInvitation({ id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80", version: 2 });
   * ```
   */
  renewInvitation: (seen: SeenRecord, options?: KeyedCallOptions) => Promise<OfficerInvitation>;

  /**
   * Let an officer leave (petugas keluar). Ends sessions, invitation and ways to sign in. Open reports go to another officer or stay with their unit, each with an entry `assigned`; ended ones keep the officer. A repetition, with any `Idempotency-Key` or none, goes on where an interrupted request stopped; `If-Match` is compared only while the officer has not left. The name stays in histories. The last active administrator of a party cannot leave (`not_permitted`). Roles: `agency_admin`, `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param seen as last read: the call applies to this version
   * @param body `handOverTo`? at most 64 characters
   * @throws LaporError with `step_up_required`, `not_found`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const officer = await lapor.offboardOfficer(
   *   { id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80", version: 2 },
   *   {},
   * );
   * ```
   */
  offboardOfficer: (seen: SeenRecord, body?: Input<OfficerDeparture>, options?: KeyedCallOptions) => Promise<Officer>;

  /**
   * List events (kejadian). The events of reports while they were with the key's agency, or with SP4N-LAPOR! and the agency was their custodian, in an order that never changes. For a report that has left the agency, the log contains only two later events: the one that moved it, and its end (closed, archived, merged, withdrawn). It contains nothing in between, even if the report returns later. Once the agency's access to the report is `minimal` (see `AgencyReport`), the log shows only these two events. With a key of national triage: the events of all reports, except confidential ones that were neither with it nor escalated at the time. No event is lost: events that are not on a page yet come after its `nextCursor`. Refused for a `unit_officer`.
   *
   * The log contains the events of the last 90 days by default; without a cursor it starts with the oldest one. A cursor that points before the oldest event is refused (`cursor_expired`), so that no client misses events unnoticed. Pending webhook deliveries are kept independently of this period: for a little more than a day of attempts, and then as dead letters (`WebhookDeliveryState`).
   * With `Accept: text/event-stream` the response is a stream of server-sent events instead, and stays open. It begins with a message of type `ready`, whose `id` is the cursor where the stream begins: without a cursor, the present end of the log. Each event then follows within about a second, as a message with an `Event` in `data`; `limit` has no effect. After a broken connection, send the last `id` that arrived as `Last-Event-ID` (or as `cursor`): no event is lost, and some may arrive twice. A comment every 15 seconds keeps the connection open. The stream ends when the key or the session ends. A caller with more than six open streams is refused (`rate_limited`).
   *
   * Needs a secret key.
   *
   * @throws LaporError with `invalid_tracking_id`, `cursor_expired`, or a common code.
   * @example
   * ```ts
   * const eventList = await lapor.listEvents();
   * ```
   */
  listEvents: (query?: ListEventsQuery, options?: CallOptions) => Promise<EventList>;

  /**
   * Create a webhook endpoint (alamat webhook). From now on the channel sends the endpoint each event that `listEvents` shows to this key (see `webhooks` in this document). At most 20 per agency and for national triage. Roles: `agency_admin`, for its agency; `national_admin`, for national triage.
   *
   * Needs a secret key. Retried safely.
   *
   * @param webhookEndpoint `url` at most 2000 characters; `uri`, `types`? Any of `report.submitted`, `report.verified`, `report.assigned`, `report.transferred`, `report.follow_up_started`, `report.reporter_asked`, `report.corrected`, `report.promised`, `report.answered`, `report.replied`, `report.attachment_added`, `report.confirmed`, `report.rated`, `report.contested`, `report.closed`, `report.archived`, `report.merged`, `report.duplicate_joined`, `report.withdrawn`, `report.released`, `report.retracted`, `report.national_reference_set`, `report.forwarded`, `report.forward_failed`, `report.forward_retried`, `report.national_updated`, `report.overdue`, `report.escalated`, `report.reminded`, `report.closing_announced`, `report.closed_by_silence`, `report.identity_erased`, `report.files_erased`, `report.erased`, `report.agency_ended`, `webhook.test`; at most 100, `description`? at most 200 characters
   * @throws LaporError with `not_found`, or a common code.
   * @example
   * ```ts
   * const webhookEndpointSecret = await lapor.createWebhookEndpoint({
   *   url: "https://sistem.bandung.example/lapor",
   *   types: ["report.submitted", "report.replied"],
   *   description: "Sistem tiket Dinas PU",
   * });
   * ```
   */
  createWebhookEndpoint: (webhookEndpoint: Input<NewWebhookEndpoint>, options?: KeyedCallOptions) => Promise<WebhookEndpointSecret>;

  /**
   * List webhook endpoints (alamat webhook). The endpoints of the key's agency, or of national triage. Roles: `agency_admin`, `national_admin`.
   *
   * Needs a secret key.
   *
   * @example
   * ```ts
   * const webhookEndpointList = await lapor.listWebhookEndpoints();
   * ```
   */
  listWebhookEndpoints: (options?: CallOptions) => Promise<WebhookEndpointList>;

  /**
   * Read a webhook endpoint (alamat webhook). One endpoint of the key's agency, or of national triage. Roles: `agency_admin`, `national_admin`.
   *
   * Needs a secret key.
   *
   * @param endpointId The webhook endpoint.
   * @throws LaporError with `not_found`, or a common code.
   * @example
   * ```ts
   * const webhookEndpoint = await lapor.getWebhookEndpoint("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40");
   * ```
   */
  getWebhookEndpoint: (endpointId: string, options?: CallOptions) => Promise<WebhookEndpoint>;

  /**
   * Change a webhook endpoint (ubah alamat webhook). Members that are absent stay as they are. The secret and the pending deliveries stay; these go to the new address. A new address also enables a disabled endpoint and ends the pauses of a failing one. New `types` apply to events from now on. Roles: `agency_admin`, `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param endpointId The webhook endpoint.
   * @param body `url`? at most 2000 characters; `uri`, `types`? Any of `report.submitted`, `report.verified`, `report.assigned`, `report.transferred`, `report.follow_up_started`, `report.reporter_asked`, `report.corrected`, `report.promised`, `report.answered`, `report.replied`, `report.attachment_added`, `report.confirmed`, `report.rated`, `report.contested`, `report.closed`, `report.archived`, `report.merged`, `report.duplicate_joined`, `report.withdrawn`, `report.released`, `report.retracted`, `report.national_reference_set`, `report.forwarded`, `report.forward_failed`, `report.forward_retried`, `report.national_updated`, `report.overdue`, `report.escalated`, `report.reminded`, `report.closing_announced`, `report.closed_by_silence`, `report.identity_erased`, `report.files_erased`, `report.erased`, `report.agency_ended`, `webhook.test`; at most 100, `description`? at most 200 characters
   * @throws LaporError with `not_found`, or a common code.
   * @example
   * ```ts
   * const webhookEndpoint = await lapor.updateWebhookEndpoint(
   *   "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40",
   *   { url: "https://sistem-baru.bandung.example/lapor", types: null },
   * );
   * ```
   */
  updateWebhookEndpoint: (endpointId: string, body?: Input<UpdateWebhookEndpoint>, options?: KeyedCallOptions) => Promise<WebhookEndpoint>;

  /**
   * Delete a webhook endpoint (hapus alamat webhook). The endpoint receives no more events, and its pending deliveries are dropped. Roles: `agency_admin`, `national_admin`.
   *
   * Needs a secret key. Sent once, never retried.
   *
   * @param endpointId The webhook endpoint.
   * @throws LaporError with `not_found`, or a common code.
   * @example
   * ```ts
   * const webhookEndpoint = await lapor.deleteWebhookEndpoint("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40");
   * ```
   */
  deleteWebhookEndpoint: (endpointId: string, options?: CallOptions) => Promise<WebhookEndpoint>;

  /**
   * Rotate a webhook secret (ganti rahasia). For 24 hours deliveries are also signed with the previous secret, so that the receiver can switch. Any older secret ends at once. Roles: `agency_admin`, `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param endpointId The webhook endpoint.
   * @throws LaporError with `not_found`, or a common code.
   * @example
   * ```ts
   * const webhookEndpointSecret = await lapor.rotateWebhookSecret("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40");
   * ```
   */
  rotateWebhookSecret: (endpointId: string, options?: KeyedCallOptions) => Promise<WebhookEndpointSecret>;

  /**
   * Send a test event (kirim kejadian uji). Sends an event of type `webhook.test` to the endpoint, whatever its `types` are: signed, retried and listed among the deliveries like any other, but not in the log (`listEvents`). It is about no report: its tracking ID is `222-222-222`. Enables a disabled endpoint. Roles: `agency_admin`, `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param endpointId The webhook endpoint.
   * @throws LaporError with `not_found`, or a common code.
   * @example
   * ```ts
   * const webhookDelivery = await lapor.sendTestEvent("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40");
   * ```
   */
  sendTestEvent: (endpointId: string, options?: KeyedCallOptions) => Promise<WebhookDelivery>;

  /**
   * List deliveries (pengiriman). Delivered, pending and failed events of an endpoint, latest first. Omits events that the endpoint's party may no longer read; pending deliveries of those are not sent. Roles: `agency_admin`, `national_admin`.
   *
   * Needs a secret key.
   *
   * @param endpointId The webhook endpoint.
   * @throws LaporError with `not_found`, or a common code.
   * @example
   * ```ts
   * const webhookDeliveryList = await lapor.listWebhookDeliveries("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40");
   * ```
   */
  listWebhookDeliveries: (endpointId: string, query?: ListWebhookDeliveriesQuery, options?: CallOptions) => Promise<WebhookDeliveryList>;

  /**
   * Redeliver an event (kirim ulang). Sends the event again, delivered or not, with the same `webhook-id` and a full set of attempts. Enables a disabled endpoint. Roles: `agency_admin`, `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param path the ids in the path
   * @throws LaporError with `not_found`, or a common code.
   * @example
   * ```ts
   * const webhookDelivery = await lapor.redeliverWebhook({
   *   endpointId: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40",
   *   eventId: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d",
   * });
   * ```
   */
  redeliverWebhook: (path: { endpointId: string; eventId: string }, options?: KeyedCallOptions) => Promise<WebhookDelivery>;

  /**
   * Redeliver all dead letters (kirim ulang semua yang gagal). Like `redeliverWebhook`, for all `dead` deliveries of the endpoint in the order of their events. Use it after the receiver was down. Roles: `agency_admin`, `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param endpointId The webhook endpoint.
   * @throws LaporError with `not_found`, or a common code.
   * @example
   * ```ts
   * const webhookRedelivery = await lapor.redeliverDeadLetters("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40");
   * ```
   */
  redeliverDeadLetters: (endpointId: string, options?: KeyedCallOptions) => Promise<WebhookRedelivery>;
}

/** The methods for a site's key, which the client from `@lapor/sdk/site` has. */
export type SiteLapor = Pick<
  Lapor,
  | "getChannel"
  | "getMe"
  | "createChallenge"
  | "uploadAttachment"
  | "getAttachment"
  | "deleteAttachment"
  | "submitReport"
  | "getReport"
  | "addReply"
  | "giveFeedback"
  | "withdrawReport"
  | "requestErasure"
  | "exportReport"
  | "suggestAgencies"
  | "findSimilarReports"
  | "listPublicReports"
  | "getPublicReport"
  | "getPublicPhoto"
  | "countPublicReports"
  | "supportReport"
  | "getSupport"
  | "withdrawSupport"
  | "reportNotSolved"
  | "addSupportPhoto"
  | "getStatistics"
  | "getUsualAnswer"
  | "listCategories"
  | "locateRegion"
  | "listRegions"
  | "getRegion"
  | "listAgencies"
  | "getAgency"
>;
