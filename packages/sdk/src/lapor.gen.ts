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
  AssignReport,
  Attachment,
  BulkResults,
  CategoryList,
  Challenge,
  Channel,
  CloseReport,
  EventList,
  Evidence,
  IdentityAccessList,
  LocatedRegion,
  Me,
  MergeReport,
  NewAnswerTemplate,
  NewFeedback,
  NewNote,
  NewReply,
  NewReport,
  NewUnit,
  NewWebhookEndpoint,
  Note,
  PublicReport,
  PublicReportList,
  Region,
  RegionList,
  RegionLookup,
  ReleaseReport,
  Report,
  ReporterIdentity,
  ReportExport,
  RequestInformation,
  RetractReport,
  SessionEnd,
  SetNationalReference,
  SimilarReportList,
  SimilarReportRequest,
  StartFollowUp,
  Statistics,
  SubmittedReport,
  TimelineEntry,
  TransferReport,
  Unit,
  UnitList,
  UpdateWebhookEndpoint,
  VerifyReport,
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookEndpointSecret,
  WebhookRedelivery,
  WithdrawReport,
} from "@lapor/openapi/schemas";
import type { CallOptions, ConditionalCallOptions, KeyedCallOptions } from "./call/call-options.ts";
import type { Input, ReportAccess, SeenRecord, SeenReport } from "./lapor-options.ts";
import type {
  SignOutQuery,
  ListPublicReportsQuery,
  GetStatisticsQuery,
  ListCategoriesQuery,
  ListRegionsQuery,
  ListAgenciesQuery,
  ListAgencyReportsQuery,
  CountAgencyReportsQuery,
  GetEvidenceQuery,
  ListIdentityAccessesQuery,
  ListAnswerTemplatesQuery,
  ListEventsQuery,
  ListWebhookDeliveriesQuery,
} from "./queries.gen.ts";
import type { UploadOptions } from "./upload/upload-options.ts";

/**
 * A client of a channel: one method for each operation of the contract, with the same name. Every method can
 * throw a `LaporError`. Its common codes are `invalid_request`, `unauthorized`, `key_expired`, `rate_limited`, `internal_error`, `unavailable`,
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
  getChannel(options?: CallOptions): Promise<Channel>;

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
  getMe(options?: CallOptions): Promise<Me>;

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
  signOut(query?: SignOutQuery, options?: CallOptions): Promise<SessionEnd>;

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
  createChallenge(options?: CallOptions): Promise<Challenge>;

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
  uploadAttachment(file: Blob, options?: UploadOptions): Promise<Attachment>;

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
  getAttachment(attachment: Pick<Attachment, "url">, options?: CallOptions): Promise<Blob>;

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
  deleteAttachment(attachmentId: string, options?: CallOptions): Promise<Attachment>;

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
  submitReport(report: Input<NewReport>, options?: KeyedCallOptions): Promise<SubmittedReport>;

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
  getReport(access: ReportAccess, options?: CallOptions): Promise<Report>;

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
  addReply(access: ReportAccess, reply: Input<NewReply>, options?: KeyedCallOptions): Promise<TimelineEntry>;

  /**
   * Confirm, contest or rate the answer (umpan balik). `confirm` closes an answered report. `contest` returns an answered report, or within `contestDays` a closed one, to `in_progress` at the same agency; the third time it goes to national triage and is flagged. `contest` also moves an archived report to national triage, whoever archived it, within `contestDays` and at most three times in all. Only a withdrawal is final. A duplicate can be contested only after the report that it follows was archived; its `contestDays` start then. In the modes `single_agency` and `gateway`, SP4N-LAPOR! takes the place of national triage; a report that is there already becomes `submitted` again. `rate` changes nothing else. An answer can be rated once, with `confirm` or alone.
   *
   * Needs a publishable key. Retried safely.
   *
   * @param access tracking ID and access code of the receipt
   * @param feedback `kind` `confirm`, `contest`, `rate`, `rating`? 1 to 5, `message`? 2 to 5000 characters, `attachmentIds`? at most 20
   * @throws LaporError with `invalid_tracking_id`, `report_not_found`, `invalid_transition`, `challenge_required`, `challenge_invalid`, or a common code.
   * @example
   * ```ts
   * const timelineEntry = await lapor.giveFeedback(
   *   { trackingId: "K7M-2QF-9XK", accessCode: "4F7K-9QXW-ZB2D-M8TR" },
   *   { kind: "confirm", rating: 5, message: "Jalannya sudah rata. Terima kasih." },
   * );
   * ```
   */
  giveFeedback(access: ReportAccess, feedback: Input<NewFeedback>, options?: KeyedCallOptions): Promise<TimelineEntry>;

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
  withdrawReport(access: ReportAccess, body?: Input<WithdrawReport>, options?: KeyedCallOptions): Promise<TimelineEntry>;

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
  requestErasure(access: ReportAccess, options?: KeyedCallOptions): Promise<TimelineEntry>;

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
  exportReport(access: ReportAccess, options?: CallOptions): Promise<ReportExport>;

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
  suggestAgencies(body: Input<AgencySuggestionRequest>, options?: CallOptions): Promise<AgencySuggestionList>;

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
  findSimilarReports(body: Input<SimilarReportRequest>, options?: CallOptions): Promise<SimilarReportList>;

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
  listPublicReports(query?: ListPublicReportsQuery, options?: ConditionalCallOptions): Promise<PublicReportList>;

  /**
   * Read one public report (laporan publik). A released report, with its steps and the released answers. Contains no identity, attachment or note, and nothing else that the reporter wrote. Needs no key and works from any site; shared caches may keep it for a minute.
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
  getPublicReport(trackingId: string, options?: ConditionalCallOptions): Promise<PublicReport>;

  /**
   * Read the statistics (statistik). Grouped figures of a quarter, for all reports submitted in it, released or not, except confidential ones. A quarter is published once, when the next quarter is over, and never changes: later transfers, ends and erasures do not show, so comparing publications reveals nothing. Even from all publications together, nobody can calculate a number from one to four: neither the reports of a hidden group nor those on one side of a hidden share. Shares appear only by agency; those of the total cover the agencies whose share is shown. Needs no key and works from any site; shared caches may keep it for an hour.
   *
   * Works with any key.
   *
   * @example
   * ```ts
   * const statistics = await lapor.getStatistics({ by: "category" });
   * ```
   */
  getStatistics(query: GetStatisticsQuery, options?: ConditionalCallOptions): Promise<Statistics>;

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
  listCategories(query?: ListCategoriesQuery, options?: CallOptions): Promise<CategoryList>;

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
  locateRegion(body: Input<RegionLookup>, options?: CallOptions): Promise<LocatedRegion>;

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
  listRegions(query?: ListRegionsQuery, options?: CallOptions): Promise<RegionList>;

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
  getRegion(regionCode: string, options?: CallOptions): Promise<Region>;

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
  listAgencies(query?: ListAgenciesQuery, options?: CallOptions): Promise<AgencyList>;

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
  getAgency(agencyId: string, options?: CallOptions): Promise<Agency>;

  /**
   * Read the inbox (kotak masuk). The reports that the key's agency is responsible for, by default earliest deadline first (`sort`). With a key of national triage: the reports in national triage or, with `agencyId`, those of an agency, except confidential ones that national triage may not read.
   * Filters combine. Reading all pages returns every report exactly once, except reports that change or arrive in the meantime. A `cursor` is valid only with the filters and the `sort` of its first page; `limit` may change.
   *
   * Needs a secret key.
   *
   * @example
   * ```ts
   * const agencyReportList = await lapor.listAgencyReports();
   * ```
   */
  listAgencyReports(query?: ListAgencyReportsQuery, options?: CallOptions): Promise<AgencyReportList>;

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
  countAgencyReports(query?: CountAgencyReportsQuery, options?: CallOptions): Promise<AgencyReportCounts>;

  /**
   * Act on many reports (tindakan massal). Takes one step on at most 100 reports: assigns, transfers, asks the reporters, answers with a template, or archives. Each report has the rules, roles, events and messages of the single operation, and counts as one request of the key. A refusal does not stop the rest: the response has one result per report.
   * Each step is stored with the `Idempotency-Key`. A repeated request, also after one that was cut off half-way, takes no step twice and finishes the others; reports that were refused are tried again. The limit of the key is checked for all reports together, before the first step.
   *
   * Needs a secret key. Retried safely.
   *
   * @param body `step`, `reports` at most 100
   * @throws LaporError with `step_up_required`, or a common code.
   * @example
   * ```ts
   * const bulkResults = await lapor.actOnReports({
   *   step: { action: "assignReport", input: { unitId: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c70" } },
   *   reports: [{ trackingId: "K7M-2QF-9XK", version: 2 }, { trackingId: "M4T-8WC-2RQ", version: 1 }],
   * });
   * ```
   */
  actOnReports(body: Input<ActOnReports>, options?: KeyedCallOptions): Promise<BulkResults>;

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
  getAgencyReport(trackingId: string, options?: ConditionalCallOptions): Promise<AgencyReport>;

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
  getReporterIdentity(trackingId: string, reason: string, options?: CallOptions): Promise<ReporterIdentity>;

  /**
   * Write a note (catatan). Only officers of the same agency read the note, not the reporter, another agency or national triage. A note is not part of the report's history and does not change its version. At most 200 notes per agency and report; none once the text of the report is erased. Roles: `agency_admin`, `liaison` of the responsible agency or the custodian; `national_admin` for any report that it reads in full.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param note `text` 2 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const note = await lapor.addNote(
   *   { trackingId: "K7M-2QF-9XK", version: 3 },
   *   { text: "Lokasi sudah disurvei UPT Bina Marga; menunggu aspal." },
   * );
   * ```
   */
  addNote(report: SeenReport, note: Input<NewNote>, options?: KeyedCallOptions): Promise<Note>;

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
  verifyReport(report: SeenReport, body?: Input<VerifyReport>, options?: KeyedCallOptions): Promise<AgencyReport>;

  /**
   * Assign (disposisi). National triage (`national_admin`) selects the agency; its decision is binding even after the report was passed back and forth. An agency (`agency_admin`) selects its unit. From `submitted` to `assigned`; inside an agency also while `assigned` or `in_progress`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `agencyId`? at most 64 characters, `unitId`? at most 64 characters, `needsExamination`?, `message`? 2 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.assignReport(
   *   { trackingId: "K7M-2QF-9XK", version: 3 },
   *   { unitId: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c70" },
   * );
   * ```
   */
  assignReport(report: SeenReport, body?: Input<AssignReport>, options?: KeyedCallOptions): Promise<AgencyReport>;

  /**
   * Transfer (bukan wewenang). Moves the report to the competent agency or to national triage; never ends it. A report that would return to an agency that had passed it on, or that is passed on for the third time, goes to national triage and is flagged. In the modes `single_agency` and `gateway` it always goes to SP4N-LAPOR!: it becomes `submitted`, nothing is due, and the agency stays its custodian, which reads everything but the identity, writes notes, passes answers on (`answerReport`), releases it, and can take it back (`verifyReport`). Roles: `agency_admin`, `liaison`.
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
  transferReport(report: SeenReport, body: Input<TransferReport>, options?: KeyedCallOptions): Promise<AgencyReport>;

  /**
   * Start follow-up (tindak lanjut). From `assigned` to `in_progress`. The last step in which the agency can set `needsExamination`, which determines the deadline for the answer. Roles: `agency_admin`, `liaison`.
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
  startFollowUp(report: SeenReport, body?: Input<StartFollowUp>, options?: KeyedCallOptions): Promise<AgencyReport>;

  /**
   * Ask the reporter (permintaan kelengkapan). From `submitted`, `assigned` or `in_progress` to `awaiting_reporter`: the agency's deadline is paused and the reporter's deadline starts. A reply returns the report to its previous status, with the remaining days, at least one. Roles: `agency_admin`, `liaison`; in national triage `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `message` 5 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.requestInformation(
   *   { trackingId: "K7M-2QF-9XK", version: 3 },
   *   { message: "Di depan toko apa lubang itu? Mohon kirim fotonya." },
   * );
   * ```
   */
  requestInformation(report: SeenReport, body: Input<RequestInformation>, options?: KeyedCallOptions): Promise<AgencyReport>;

  /**
   * Answer (tanggapan). From `in_progress` to `answered`. Further answers are possible while `answered`, at most 200 in all. The custodian of a report with SP4N-LAPOR! passes an answer from there on, from `submitted` or `answered` to `answered`; the report stays with SP4N-LAPOR!. Roles: `agency_admin`, `liaison`.
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
  answerReport(report: SeenReport, body: Input<AnswerReport>, options?: KeyedCallOptions): Promise<AgencyReport>;

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
  closeReport(report: SeenReport, body: Input<CloseReport>, options?: KeyedCallOptions): Promise<AgencyReport>;

  /**
   * Archive (pengarsipan). Ends an open report without an answer, from any status. The reporter reads the reason and may contest it within `contestDays`; the report then goes to national triage. If information is missing, use `requestInformation`: without a reply, the channel archives the report as `incomplete` automatically. If the agency is not competent, use `transferReport`. Roles: `agency_admin`; in national triage `national_admin`.
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
  archiveReport(report: SeenReport, body: Input<ArchiveReport>, options?: KeyedCallOptions): Promise<AgencyReport>;

  /**
   * Merge into another report (penggabungan). Archives the report as a `duplicate`. Its reporter follows the kept report from now on: both reporters read what agencies write there. Both reports must have the same responsible party; the kept one must not be confidential or answered yet. Not for an answered report, because its reporter decides whether the answer settles the matter. Roles: `agency_admin`; in national triage `national_admin`.
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
  mergeReport(report: SeenReport, body: Input<MergeReport>, options?: KeyedCallOptions): Promise<AgencyReport>;

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
  setNationalReference(report: SeenReport, body: Input<SetNationalReference>, options?: KeyedCallOptions): Promise<AgencyReport>;

  /**
   * Release to the public (publikasi). Lets the public read the report, with the text given here or its own text. Releasing it again replaces the text. Nothing is public before a release. Reports that are confidential, withdrawn or archived as abusive cannot be released; if a released report becomes one of these, it is retracted automatically. The reporter can read what was released. Roles: `agency_admin`; `national_admin` for any report.
   *
   * Needs a secret key. Retried safely.
   *
   * @param report as last read: the call applies to this version
   * @param body `title`? 5 to 150 characters, `body`? 5 to 10000 characters, `answers`? at most 100, `contactsConfirmed`? default `false`, `message`? 2 to 5000 characters
   * @throws LaporError with `invalid_tracking_id`, `not_responsible`, `report_not_found`, `invalid_transition`, `precondition_failed`, or a common code.
   * @example
   * ```ts
   * const report = await lapor.releaseReport({ trackingId: "K7M-2QF-9XK", version: 3 }, {
   *   body: "Ada lubang besar di depan sebuah toko, sudah dua motor jatuh minggu ini.",
   *   message: "Laporan Anda kini dapat dibaca publik tanpa identitas Anda.",
   * });
   * ```
   */
  releaseReport(report: SeenReport, body?: Input<ReleaseReport>, options?: KeyedCallOptions): Promise<AgencyReport>;

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
  retractReport(report: SeenReport, body?: Input<RetractReport>, options?: KeyedCallOptions): Promise<AgencyReport>;

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
  getEvidence(query: GetEvidenceQuery, options?: CallOptions): Promise<Evidence>;

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
  listIdentityAccesses(query?: ListIdentityAccessesQuery, options?: CallOptions): Promise<IdentityAccessList>;

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
  listAnswerTemplates(query?: ListAnswerTemplatesQuery, options?: CallOptions): Promise<AnswerTemplateList>;

  /**
   * Create an answer template (templat jawaban). Shared by all officers of the agency. Roles: `agency_admin`; for national triage `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param answerTemplate `name` 2 to 120 characters, `text` 5 to 10000 characters, `categoryId`? at most 64 characters, `status`? `submitted`, `assigned`, `in_progress`, `awaiting_reporter`, `answered`, `closed`, `archived`
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
  createAnswerTemplate(answerTemplate: Input<NewAnswerTemplate>, options?: KeyedCallOptions): Promise<AnswerTemplate>;

  /**
   * Replace an answer template (templat jawaban). Replaces the whole template: omitted fields are removed. Roles: `agency_admin`; for national triage `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param seen as last read: the call applies to this version
   * @param answerTemplate `name` 2 to 120 characters, `text` 5 to 10000 characters, `categoryId`? at most 64 characters, `status`? `submitted`, `assigned`, `in_progress`, `awaiting_reporter`, `answered`, `closed`, `archived`
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
  updateAnswerTemplate(seen: SeenRecord, answerTemplate: Input<NewAnswerTemplate>, options?: KeyedCallOptions): Promise<AnswerTemplate>;

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
  deleteAnswerTemplate(seen: SeenRecord, options?: CallOptions): Promise<AnswerTemplate>;

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
  listUnits(options?: CallOptions): Promise<UnitList>;

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
  createUnit(unit: Input<NewUnit>, options?: KeyedCallOptions): Promise<Unit>;

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
  updateUnit(seen: SeenRecord, unit: Input<NewUnit>, options?: KeyedCallOptions): Promise<Unit>;

  /**
   * List events (kejadian). The events of reports while they were with the key's agency, or with SP4N-LAPOR! and the agency was their custodian, in an order that never changes. For a report that has left the agency, the log contains only two later events: the one that moved it, and its end (closed, archived, merged, withdrawn). It contains nothing in between, even if the report returns later. Once the agency's access to the report is `minimal` (see `AgencyReport`), the log shows only these two events. With a key of national triage: the events of all reports, except confidential ones that were neither with it nor escalated at the time. No event is lost: events that are not on a page yet come after its `nextCursor`.
   *
   * The log contains the events of the last 90 days by default; without a cursor it starts with the oldest one. A cursor that points before the oldest event is refused (`cursor_expired`), so that no client misses events unnoticed. Pending webhook deliveries are kept independently of this period: for a little more than a day of attempts, and then as dead letters (`WebhookDeliveryState`).
   *
   * Needs a secret key.
   *
   * @throws LaporError with `invalid_tracking_id`, `cursor_expired`, or a common code.
   * @example
   * ```ts
   * const eventList = await lapor.listEvents();
   * ```
   */
  listEvents(query?: ListEventsQuery, options?: CallOptions): Promise<EventList>;

  /**
   * Create a webhook endpoint (alamat webhook). From now on the channel sends the endpoint each event that `listEvents` shows to this key (see `webhooks` in this document). At most 20 per agency and for national triage. Roles: `agency_admin`, for its agency; `national_admin`, for national triage.
   *
   * Needs a secret key. Retried safely.
   *
   * @param webhookEndpoint `url` at most 2000 characters; `uri`, `types`? Any of `report.submitted`, `report.verified`, `report.assigned`, `report.transferred`, `report.follow_up_started`, `report.information_requested`, `report.answered`, `report.replied`, `report.attachment_added`, `report.confirmed`, `report.rated`, `report.contested`, `report.closed`, `report.archived`, `report.merged`, `report.duplicate_joined`, `report.withdrawn`, `report.released`, `report.retracted`, `report.national_reference_set`, `report.forwarded`, `report.forward_failed`, `report.forward_retried`, `report.national_updated`, `report.overdue`, `report.escalated`, `report.reminded`, `report.closing_announced`, `report.closed_by_silence`, `report.identity_erased`, `report.files_erased`, `report.erased`, `report.agency_ended`, `webhook.test`; at most 100, `description`? at most 200 characters
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
  createWebhookEndpoint(webhookEndpoint: Input<NewWebhookEndpoint>, options?: KeyedCallOptions): Promise<WebhookEndpointSecret>;

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
  listWebhookEndpoints(options?: CallOptions): Promise<WebhookEndpointList>;

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
  getWebhookEndpoint(endpointId: string, options?: CallOptions): Promise<WebhookEndpoint>;

  /**
   * Change a webhook endpoint (ubah alamat webhook). Members that are absent stay as they are. The secret and the pending deliveries stay; these go to the new address. A new address also enables a disabled endpoint and ends the pauses of a failing one. New `types` apply to events from now on. Roles: `agency_admin`, `national_admin`.
   *
   * Needs a secret key. Retried safely.
   *
   * @param endpointId The webhook endpoint.
   * @param body `url`? at most 2000 characters; `uri`, `types`? Any of `report.submitted`, `report.verified`, `report.assigned`, `report.transferred`, `report.follow_up_started`, `report.information_requested`, `report.answered`, `report.replied`, `report.attachment_added`, `report.confirmed`, `report.rated`, `report.contested`, `report.closed`, `report.archived`, `report.merged`, `report.duplicate_joined`, `report.withdrawn`, `report.released`, `report.retracted`, `report.national_reference_set`, `report.forwarded`, `report.forward_failed`, `report.forward_retried`, `report.national_updated`, `report.overdue`, `report.escalated`, `report.reminded`, `report.closing_announced`, `report.closed_by_silence`, `report.identity_erased`, `report.files_erased`, `report.erased`, `report.agency_ended`, `webhook.test`; at most 100, `description`? at most 200 characters
   * @throws LaporError with `not_found`, or a common code.
   * @example
   * ```ts
   * const webhookEndpoint = await lapor.updateWebhookEndpoint(
   *   "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40",
   *   { url: "https://sistem-baru.bandung.example/lapor", types: null },
   * );
   * ```
   */
  updateWebhookEndpoint(endpointId: string, body?: Input<UpdateWebhookEndpoint>, options?: KeyedCallOptions): Promise<WebhookEndpoint>;

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
  deleteWebhookEndpoint(endpointId: string, options?: CallOptions): Promise<WebhookEndpoint>;

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
  rotateWebhookSecret(endpointId: string, options?: KeyedCallOptions): Promise<WebhookEndpointSecret>;

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
  sendTestEvent(endpointId: string, options?: KeyedCallOptions): Promise<WebhookDelivery>;

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
  listWebhookDeliveries(endpointId: string, query?: ListWebhookDeliveriesQuery, options?: CallOptions): Promise<WebhookDeliveryList>;

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
  redeliverWebhook(path: { endpointId: string; eventId: string }, options?: KeyedCallOptions): Promise<WebhookDelivery>;

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
  redeliverDeadLetters(endpointId: string, options?: KeyedCallOptions): Promise<WebhookRedelivery>;
}

/** The methods for a site's key, which the client of `@lapor/sdk/site` has. */
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
  | "getStatistics"
  | "listCategories"
  | "locateRegion"
  | "listRegions"
  | "getRegion"
  | "listAgencies"
  | "getAgency"
>;
