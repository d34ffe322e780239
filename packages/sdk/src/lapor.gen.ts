// Generated from openapi/contract by packages/sdk/generate/methods.mjs. Do not edit.
import type {
  Agency,
  AgencyList,
  AgencyReport,
  AgencyReportList,
  AgencySuggestionList,
  AgencySuggestionRequest,
  AnswerReport,
  AnswerTemplate,
  AnswerTemplateList,
  ArchiveReport,
  AssignReport,
  Attachment,
  CategoryList,
  Challenge,
  Channel,
  CloseReport,
  EventList,
  IdentityReadList,
  MergeReport,
  NewAnswerTemplate,
  NewFeedback,
  NewNote,
  NewReply,
  NewReport,
  NewWebhookEndpoint,
  Note,
  PublicReport,
  PublicReportList,
  RegionList,
  ReleaseReport,
  Report,
  ReporterIdentity,
  ReportExport,
  RequestInformation,
  RetractReport,
  SimilarReportList,
  SimilarReportRequest,
  StartFollowUp,
  Statistics,
  SubmittedReport,
  TimelineEntry,
  TransferReport,
  VerifyReport,
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookEndpointSecret,
  WebhookRedelivery,
  WithdrawReport,
} from "@lapor/openapi/schemas";
import type { CallOptions, ConditionalCallOptions, KeyedCallOptions, UploadOptions } from "./call-options.ts";
import type { ReportAccess, SeenReport, SeenTemplate } from "./lapor-options.ts";
import type {
  ListPublicReportsQuery,
  GetStatisticsQuery,
  ListCategoriesQuery,
  ListRegionsQuery,
  ListAgenciesQuery,
  ListAgencyReportsQuery,
  ListIdentityReadsQuery,
  ListAnswerTemplatesQuery,
  ListEventsQuery,
  ListWebhookDeliveriesQuery,
} from "./queries.gen.ts";

/**
 * The channel as methods, one for each operation of the contract, under its name. Each throws a `LaporError`; its codes are named at the method,
 * and everywhere `invalid_request`, `unauthorized`, `forbidden`, `rate_limited`, `internal_error`, `unavailable` may come, and `network`, `timeout`, `aborted` and `bad_response`.
 */
export interface Lapor {
  /**
   * Read policy and limits. Kanal. What this key may do, and the limits to keep. Ask once per page load; it may be cached for five minutes, for this key and this language (`Vary`).
   *
   * Publishable key.
   *
   * @throws LaporError also with `origin_not_allowed`.
   * @example
   * ```ts
   * const channel = await lapor.getChannel();
   * ```
   */
  getChannel(options?: CallOptions): Promise<Channel>;

  /**
   * Get a challenge to solve. Tantangan. A small computation (proof of work) that `submitReport` wants to see solved while many reports come, and that opens a report after many wrong
   * access codes. Nobody needs to ask for one ahead: the refusal `challenge_required` carries one. Its solution goes into the header `Lapor-Challenge`.
   *
   * Publishable key. Sent once, never repeated by itself.
   *
   * @throws LaporError also with `origin_not_allowed`.
   * @example
   * ```ts
   * const challenge = await lapor.createChallenge();
   * ```
   */
  createChallenge(options?: CallOptions): Promise<Challenge>;

  /**
   * Upload one photo or document. Lampiran. One file a request. Without a tracking ID it waits 24 hours for the report, reply or answer that names its id. With one, and with the access code, it is added to
   * that report: a report is valid without its photos, they may follow. What the file is, is told by its content. Pictures are stored without metadata (place, camera, comments, previews, anything behind the picture); a PDF is freed of what names its maker where the channel can do that (`lapor serve` does).
   * The bytes of the body count against quotas as they arrive. An upload that breaks off or is refused gives nothing back. A repetition of a stored upload under its `Idempotency-Key` is not counted again.
   *
   * Publishable or secret key. Repeated by itself when it fails in passing; under its idempotency key it takes effect once.
   *
   * @throws LaporError also with `invalid_tracking_id`, `origin_not_allowed`, `report_not_found`, `request_timeout`, `idempotency_in_flight`, `invalid_transition`, `payload_too_large`, `unsupported_media_type`, `validation_failed`, `idempotency_key_reused`, `challenge_required`, `challenge_invalid`, `upload_quota_exceeded`.
   * @example
   * ```ts
   * const attachment = await lapor.uploadAttachment(new File(["…"], "jalan.jpg", { type: "image/jpeg" }));
   * ```
   */
  uploadAttachment(file: Blob, options?: UploadOptions): Promise<Attachment>;

  /**
   * Fetch a file. Lampiran. The `url` of an attachment as `getReport` and `getAgencyReport` give it. The signature in it is the permission. It lasts 15 minutes and opens this one file, as long as the party that it was made for may read it: the link of an agency ends when the agency may no longer read the file.
   * When a file turns out to be damaged while it is sent, the connection is closed without a clean end. A response that ends cleanly is intact.
   *
   * The key is not sent: the signature in the address is the permission.
   *
   * @param attachment with the `url` of a report just read
   * @throws LaporError also with `invalid_link`, `attachment_not_found`, `range_not_satisfiable`.
   * @example
   * ```ts
   * const report = await lapor.getReport({ trackingId: "K7M-2QF-9XH", accessCode: "4F7K-9QXW-ZB2D-M8TR" });
   * const blob = await lapor.getAttachment(report.attachments[0]!);
   * ```
   */
  getAttachment(attachment: Pick<Attachment, "url">, options?: CallOptions): Promise<Blob>;

  /**
   * Submit a report. Laporan. Takes a report whatever agency was chosen (no wrong door). With a chosen agency it goes straight to that agency, without one to national triage.
   * The answer is the receipt, with the access code that is shown only here; a repeated request with the same `Idempotency-Key` gets the same receipt.
   *
   * Publishable key. Repeated by itself when it fails in passing; under its idempotency key it takes effect once.
   *
   * @param report `classification` `complaint`, `aspiration`, `information_request`, `title` 5 to 150 characters, `body` 20 to 10000 characters, `occurredOn` `date`, `location`, `agencyId`? 64 characters at most, `categoryId`? 64 characters at most, `attachmentIds`? 20 at most, `anonymous`? `false` unless told, `confidential`? `false` unless told, `reporter`?, `notice`?
   * @throws LaporError also with `origin_not_allowed`, `request_timeout`, `idempotency_in_flight`, `payload_too_large`, `unsupported_media_type`, `validation_failed`, `idempotency_key_reused`, `challenge_required`, `challenge_invalid`.
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
  submitReport(report: NewReport, options?: KeyedCallOptions): Promise<SubmittedReport>;

  /**
   * Follow a report. Laporan saya. The report with its timeline, for who holds tracking ID and access code.
   *
   * Publishable key.
   *
   * @param access what the receipt says
   * @throws LaporError also with `invalid_tracking_id`, `origin_not_allowed`, `report_not_found`, `challenge_required`, `challenge_invalid`.
   * @example
   * ```ts
   * const report = await lapor.getReport({ trackingId: "K7M-2QF-9XH", accessCode: "4F7K-9QXW-ZB2D-M8TR" });
   * ```
   */
  getReport(access: ReportAccess, options?: CallOptions): Promise<Report>;

  /**
   * Add words, with files if any, to a report. Tanggapan pelapor. Possible as long as the report is open; it does not change the report's status. But while the report waits for its reporter (`awaiting_reporter`), a reply or a file brings it back where it was, with the days that the agency had left. A report takes 200 replies.
   *
   * Publishable key. Repeated by itself when it fails in passing; under its idempotency key it takes effect once.
   *
   * @param access what the receipt says
   * @param reply `message` 2 to 5000 characters, `attachmentIds`? 20 at most
   * @throws LaporError also with `invalid_tracking_id`, `origin_not_allowed`, `report_not_found`, `request_timeout`, `idempotency_in_flight`, `invalid_transition`, `payload_too_large`, `unsupported_media_type`, `validation_failed`, `idempotency_key_reused`, `challenge_required`, `challenge_invalid`.
   * @example
   * ```ts
   * const timelineEntry = await lapor.addReply(
   *   { trackingId: "K7M-2QF-9XH", accessCode: "4F7K-9QXW-ZB2D-M8TR" },
   *   { message: "Lubangnya sekarang makin lebar setelah hujan." },
   * );
   * ```
   */
  addReply(access: ReportAccess, reply: NewReply, options?: KeyedCallOptions): Promise<TimelineEntry>;

  /**
   * Confirm, contest or rate the answer. Umpan balik. `confirm` closes an answered report. `contest` brings an answered or closed one back into progress at the same agency, the third time to national triage, flagged; a closed one within the channel's `contestDays`. An archived report that is contested goes to national triage, whoever archived it, within `contestDays` and as long as it was not contested three times; only a withdrawal is final, and a duplicate can be contested only once the report that it follows was archived, from when on its days count. `rate` changes nothing else; an answer is rated once, with `confirm` or alone.
   *
   * Publishable key. Repeated by itself when it fails in passing; under its idempotency key it takes effect once.
   *
   * @param access what the receipt says
   * @param feedback `kind` `confirm`, `contest`, `rate`, `rating`? 1 to 5, `message`? 2 to 5000 characters, `attachmentIds`? 20 at most
   * @throws LaporError also with `invalid_tracking_id`, `origin_not_allowed`, `report_not_found`, `request_timeout`, `idempotency_in_flight`, `invalid_transition`, `payload_too_large`, `unsupported_media_type`, `validation_failed`, `idempotency_key_reused`, `challenge_required`, `challenge_invalid`.
   * @example
   * ```ts
   * const timelineEntry = await lapor.giveFeedback(
   *   { trackingId: "K7M-2QF-9XH", accessCode: "4F7K-9QXW-ZB2D-M8TR" },
   *   { kind: "confirm", rating: 5, message: "Jalannya sudah rata. Terima kasih." },
   * );
   * ```
   */
  giveFeedback(access: ReportAccess, feedback: NewFeedback, options?: KeyedCallOptions): Promise<TimelineEntry>;

  /**
   * Take a report back. Pencabutan. Ends an open report (`archived`, `withdrawn`); final. Reports that were merged into it are free to be contested.
   *
   * Publishable key. Repeated by itself when it fails in passing; under its idempotency key it takes effect once.
   *
   * @param access what the receipt says
   * @param body `message`? 2 to 5000 characters
   * @throws LaporError also with `invalid_tracking_id`, `origin_not_allowed`, `report_not_found`, `request_timeout`, `idempotency_in_flight`, `invalid_transition`, `payload_too_large`, `unsupported_media_type`, `validation_failed`, `idempotency_key_reused`, `challenge_required`, `challenge_invalid`.
   * @example
   * ```ts
   * const timelineEntry = await lapor.withdrawReport(
   *   { trackingId: "K7M-2QF-9XH", accessCode: "4F7K-9QXW-ZB2D-M8TR" },
   *   { message: "Sudah diselesaikan oleh ketua RT." },
   * );
   * ```
   */
  withdrawReport(access: ReportAccess, body?: WithdrawReport, options?: KeyedCallOptions): Promise<TimelineEntry>;

  /**
   * Have one's data erased. Penghapusan data. A report that has ended loses its words, files and identity at once; number, states, agency and times stay, so that it can still be found. An open report loses the identity at once and goes on as an anonymous one, because the agency still owes an answer to it; its words and files go when it ends. Who wants all gone now withdraws the report first. It can be asked any number of times, and cannot be undone.
   *
   * Publishable key. Repeated by itself when it fails in passing; under its idempotency key it takes effect once.
   *
   * @param access what the receipt says
   * @throws LaporError also with `invalid_tracking_id`, `origin_not_allowed`, `report_not_found`, `request_timeout`, `idempotency_in_flight`, `payload_too_large`, `unsupported_media_type`, `validation_failed`, `challenge_required`, `challenge_invalid`.
   * @example
   * ```ts
   * const timelineEntry = await lapor.requestErasure({ trackingId: "K7M-2QF-9XH", accessCode: "4F7K-9QXW-ZB2D-M8TR" });
   * ```
   */
  requestErasure(access: ReportAccess, options?: KeyedCallOptions): Promise<TimelineEntry>;

  /**
   * Take a copy of one's data. Salinan data. The report as `getReport` gives it, the identity that came with it, and who has read that identity. This reading is written down as well.
   *
   * Publishable key.
   *
   * @param access what the receipt says
   * @throws LaporError also with `invalid_tracking_id`, `origin_not_allowed`, `report_not_found`, `challenge_required`, `challenge_invalid`.
   * @example
   * ```ts
   * const reportExport = await lapor.exportReport({ trackingId: "K7M-2QF-9XH", accessCode: "4F7K-9QXW-ZB2D-M8TR" });
   * ```
   */
  exportReport(access: ReportAccess, options?: CallOptions): Promise<ReportExport>;

  /**
   * Suggest agencies for a text. Saran instansi. Up to three agencies that the words, the place and the site point at, each with a reason. A suggestion decides nothing: the citizen does, else national triage.
   * A POST because the citizen's words belong into no address; they are kept nowhere.
   * Shares a limit of its own with `findSimilarReports`, and is refused with 429 or 503 before reports have to wait. A form goes on without it.
   *
   * Publishable key. Sent once, never repeated by itself.
   *
   * @param body `text` 10000 characters at most, `regionCode`?, `categoryId`? 64 characters at most
   * @throws LaporError also with `origin_not_allowed`, `request_timeout`, `payload_too_large`, `unsupported_media_type`, `validation_failed`.
   * @example
   * ```ts
   * const agencySuggestionList = await lapor.suggestAgencies({ text: "Jalan Braga berlubang", regionCode: "32.73" });
   * ```
   */
  suggestAgencies(body: AgencySuggestionRequest, options?: CallOptions): Promise<AgencySuggestionList>;

  /**
   * Find similar public reports. Laporan serupa. Public reports of the last twelve months that may be about the same matter, so that a citizen can follow one instead of sending another. In the regency or city of the place that is named, else of the site.
   * A POST because the citizen's words belong into no address; they are kept nowhere.
   * Shares a limit of its own with `suggestAgencies`, and is refused with 429 or 503 before reports have to wait. A form goes on without it.
   *
   * Publishable key. Sent once, never repeated by itself.
   *
   * @param body `text` 3 to 10200 characters, `regionCode`?, `latitude`? 90 at most, `longitude`? 180 at most, `categoryId`? 64 characters at most
   * @throws LaporError also with `origin_not_allowed`, `request_timeout`, `payload_too_large`, `unsupported_media_type`, `validation_failed`.
   * @example
   * ```ts
   * const similarReportList = await lapor.findSimilarReports({ text: "Lubang besar di Jalan Braga", regionCode: "32.73" });
   * ```
   */
  findSimilarReports(body: SimilarReportRequest, options?: CallOptions): Promise<SimilarReportList>;

  /**
   * Read the public reports. Laporan publik. What officers have released, the newest day first. Filters narrow it together. Who pages to the end reads no report twice. No key is needed, from any site; a shared cache may keep a page for a minute.
   *
   * Any key will do.
   *
   * @param query `agencyId`? 64 characters at most, `regionCode`?, `categoryId`? 64 characters at most, `status`? Any of `submitted`, `assigned`, `in_progress`, `awaiting_reporter`, `answered`, `closed`, `archived`, `classification`? `complaint`, `aspiration`, `information_request`, `from`? `date`, `to`? `date`, `q`? 2 to 200 characters, `limit`? 1 to 100; `25` unless told, `cursor`? 4000 characters at most
   * @example
   * ```ts
   * const publicReportList = await lapor.listPublicReports();
   * ```
   */
  listPublicReports(query?: ListPublicReportsQuery, options?: ConditionalCallOptions): Promise<PublicReportList>;

  /**
   * Read one public report. Laporan publik. A report that an officer has released, with the steps of its life and the released answers. No identity, no attachment, no note, and nothing else that the reporter wrote. No key is needed, from any site; a shared cache may keep it for a minute.
   *
   * Any key will do.
   *
   * @param trackingId Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`.
   * @example
   * ```ts
   * const publicReport = await lapor.getPublicReport("K7M-2QF-9XH");
   * ```
   */
  getPublicReport(trackingId: string, options?: ConditionalCallOptions): Promise<PublicReport>;

  /**
   * Read the statistics. Statistik. Figures of a quarter, in groups: of all reports that came in it, released or not, except confidential ones. A quarter is published once, when the next quarter is over, and never changed: later moves, ends and erasures do not show, so comparing publications reveals nothing. From all publications together, nobody can work out a number from one to four: neither of the reports of a group that is not shown, nor of those on one side of a share that is not shown. Shares are given by agency only; those of the total cover the agencies whose share is shown. No key is needed, from any site; a shared cache may keep it for an hour.
   *
   * Any key will do.
   *
   * @param query `by` `agency`, `region`, `category`, `month`, `year`? 2000 to 2999, `quarter`? 1 to 4, `agencyId`? 64 characters at most
   * @example
   * ```ts
   * const statistics = await lapor.getStatistics({ by: "category" });
   * ```
   */
  getStatistics(query: GetStatisticsQuery, options?: ConditionalCallOptions): Promise<Statistics>;

  /**
   * Categories of reports. Kategori. All of them, or those that an agency answers for; ask again once the agency is known.
   *
   * Publishable key.
   *
   * @param query `agencyId`? 64 characters at most
   * @throws LaporError also with `origin_not_allowed`, `agency_not_found`.
   * @example
   * ```ts
   * const categoryList = await lapor.listCategories();
   * ```
   */
  listCategories(query?: ListCategoriesQuery, options?: CallOptions): Promise<CategoryList>;

  /**
   * Regions. Wilayah. Provinces, regencies and cities, districts by what was typed (`q`), or what lies in a region (`parentCode`), down to villages. Without either, the provinces. A search gives 300 at the most.
   *
   * Publishable key.
   *
   * @param query `q`? 100 characters at most, `parentCode`?, `level`? `province`, `regency`, `city`, `district`, `village`, `limit`? 1 to 100; `25` unless told, `cursor`? 4000 characters at most
   * @throws LaporError also with `origin_not_allowed`.
   * @example
   * ```ts
   * const regionList = await lapor.listRegions();
   * ```
   */
  listRegions(query?: ListRegionsQuery, options?: CallOptions): Promise<RegionList>;

  /**
   * Agencies. Instansi. All of them, ministries first, or those that fit what was typed, the best first; a search gives 300 at the most.
   *
   * Publishable key.
   *
   * @param query `q`? 100 characters at most, `kind`? `ministry`, `institution`, `local_government`, `regionCode`?, `limit`? 1 to 100; `25` unless told, `cursor`? 4000 characters at most
   * @throws LaporError also with `origin_not_allowed`.
   * @example
   * ```ts
   * const agencyList = await lapor.listAgencies();
   * ```
   */
  listAgencies(query?: ListAgenciesQuery, options?: CallOptions): Promise<AgencyList>;

  /**
   * Read one agency. Instansi. Name, region and what it answers for.
   *
   * Publishable key.
   *
   * @param agencyId Id of the agency.
   * @throws LaporError also with `origin_not_allowed`, `agency_not_found`.
   * @example
   * ```ts
   * const agency = await lapor.getAgency("pemkot-bandung");
   * ```
   */
  getAgency(agencyId: string, options?: CallOptions): Promise<Agency>;

  /**
   * Read the inbox. Kotak masuk. The reports that the key's agency is responsible for, the earliest deadline first. With a key of national triage: those in national triage, or, by `agencyId`, those of an agency, without confidential ones that it may not read.
   * Filters narrow it together. Who pages to the end reads no report twice and misses none, but for those that change or come meanwhile.
   *
   * Secret key.
   *
   * @param query `status`? Any of `submitted`, `assigned`, `in_progress`, `awaiting_reporter`, `answered`, `closed`, `archived`, `overdue`?, `escalated`?, `scope`? `mine`, `passed_on`, `classification`? `complaint`, `aspiration`, `information_request`, `categoryId`? 64 characters at most, `regionCode`?, `q`? 200 characters at most, `agencyId`? 64 characters at most, `limit`? 1 to 100; `25` unless told, `cursor`? 4000 characters at most
   * @example
   * ```ts
   * const agencyReportList = await lapor.listAgencyReports();
   * ```
   */
  listAgencyReports(query?: ListAgencyReportsQuery, options?: CallOptions): Promise<AgencyReportList>;

  /**
   * Read one report. Laporan. A report that is or once was the agency's own; with a key of national triage, any. `access` says how much of it: see `AgencyReport`. A successor of an agency that ended reads what that agency read. Never includes the identity of the reporter: call `getReporterIdentity`.
   *
   * Secret key.
   *
   * @param trackingId Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`.
   * @example
   * ```ts
   * const report = await lapor.getAgencyReport("K7M-2QF-9XH");
   * ```
   */
  getAgencyReport(trackingId: string, options?: ConditionalCallOptions): Promise<AgencyReport>;

  /**
   * Read who sent a report. Identitas pelapor. One explicit act with a reason: time, key, operation and reason are recorded before the identity is returned, and the reporter can read them (`exportReport`). The record is permanent; its reason is erased with the identity. No other response to an officer includes the identity. Do not keep a copy; the response is `no-store`.
   *
   * Roles: `agency_admin` and `liaison` of the agency that has the report; `national_admin` while national triage has it or it is escalated (`escalation` 2). An agency that has passed the report on is refused (`forbidden`). For a report that is anonymous or has no identity, `reporter` is `null` and nothing is recorded.
   *
   * Secret key.
   *
   * @param trackingId Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
   * @param reason why, in 10 to 500 characters; the reporter reads it
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`.
   * @example
   * ```ts
   * const reporterIdentity = await lapor.getReporterIdentity(
   *   "K7M-2QF-9XH",
   *   "Menelepon pelapor untuk meninjau lokasi",
   * );
   * ```
   */
  getReporterIdentity(trackingId: string, reason: string, options?: CallOptions): Promise<ReporterIdentity>;

  /**
   * Write a note. Catatan. For the officers of one's own agency and for nobody else: neither the reporter nor the next agency nor national triage reads it. It is no part of the report's history and leaves its version as it is. At most 200 of one agency for a report, and none once its words are erased. Roles: `agency_admin`, `liaison` of the agency that has the report; `national_admin` on any that it reads in full.
   *
   * Secret key. Repeated by itself when it fails in passing; under its idempotency key it takes effect once.
   *
   * @param report as it was last read: the call is for that version of it
   * @param note `text` 2 to 5000 characters
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`, `request_timeout`, `idempotency_in_flight`, `invalid_transition`, `precondition_failed`, `payload_too_large`, `unsupported_media_type`, `validation_failed`, `idempotency_key_reused`.
   * @example
   * ```ts
   * const note = await lapor.addNote(
   *   { trackingId: "K7M-2QF-9XH", version: 3 },
   *   { text: "Lokasi sudah disurvei UPT Bina Marga; menunggu aspal." },
   * );
   * ```
   */
  addNote(report: SeenReport, note: NewNote, options?: KeyedCallOptions): Promise<Note>;

  /**
   * Verify. Verifikasi. The agency finds the report in order and its own: `submitted` becomes `assigned`; after a transfer or disposition to it, it verifies while `assigned`. Roles: `agency_admin`.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param report as it was last read: the call is for that version of it
   * @param body `classification`? `complaint`, `aspiration`, `information_request`, `categoryId`? 64 characters at most, `needsExamination`?, `message`? 2 to 5000 characters
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`, `request_timeout`, `invalid_transition`, `precondition_failed`, `payload_too_large`, `unsupported_media_type`, `validation_failed`.
   * @example
   * ```ts
   * const report = await lapor.verifyReport(
   *   { trackingId: "K7M-2QF-9XH", version: 3 },
   *   { message: "Laporan Anda kami terima dan sedang kami pelajari." },
   * );
   * ```
   */
  verifyReport(report: SeenReport, body?: VerifyReport, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Assign (disposisi). Disposisi. National triage (`national_admin`) names the agency, which is binding even after a ping-pong; an agency (`agency_admin`) names its unit. From `submitted` to `assigned`; inside an agency also while `assigned` or `in_progress`.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param report as it was last read: the call is for that version of it
   * @param body `agencyId`? 64 characters at most, `unit`? 2 to 120 characters, `needsExamination`?, `message`? 2 to 5000 characters
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`, `request_timeout`, `invalid_transition`, `precondition_failed`, `payload_too_large`, `unsupported_media_type`, `validation_failed`.
   * @example
   * ```ts
   * const report = await lapor.assignReport(
   *   { trackingId: "K7M-2QF-9XH", version: 3 },
   *   { unit: "Dinas Sumber Daya Air dan Bina Marga" },
   * );
   * ```
   */
  assignReport(report: SeenReport, body?: AssignReport, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Pass on (bukan wewenang). Bukan wewenang. Moves the report to the agency that is competent, or to national triage; never ends it. A report that comes back to an agency that had passed it on, or is passed on the third time, goes to national triage and is flagged. Roles: `agency_admin`, `liaison`.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param report as it was last read: the call is for that version of it
   * @param body `toAgencyId`? 64 characters at most, `reason` 5 to 1000 characters
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`, `request_timeout`, `invalid_transition`, `precondition_failed`, `payload_too_large`, `unsupported_media_type`, `validation_failed`.
   * @example
   * ```ts
   * const report = await lapor.transferReport(
   *   { trackingId: "K7M-2QF-9XH", version: 3 },
   *   { toAgencyId: "pemprov-jawa-barat", reason: "Ruas ini jalan provinsi." },
   * );
   * ```
   */
  transferReport(report: SeenReport, body: TransferReport, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Start follow-up. Tindak lanjut. From `assigned` to `in_progress`; the last moment to say whether the complaint needs an examination, by which its answer is due. Roles: `agency_admin`, `liaison`.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param report as it was last read: the call is for that version of it
   * @param body `needsExamination`?, `message`? 2 to 5000 characters
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`, `request_timeout`, `invalid_transition`, `precondition_failed`, `payload_too_large`, `unsupported_media_type`, `validation_failed`.
   * @example
   * ```ts
   * const report = await lapor.startFollowUp(
   *   { trackingId: "K7M-2QF-9XH", version: 3 },
   *   { message: "Tim akan meninjau lokasi besok pagi." },
   * );
   * ```
   */
  startFollowUp(report: SeenReport, body?: StartFollowUp, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Ask the reporter. Permintaan kelengkapan. From `submitted`, `assigned` or `in_progress` to `awaiting_reporter`: the agency's clock stands still and the reporter's runs. The reporter's reply brings the report back where it was, with the days that were left, one at the least. Roles: `agency_admin`, `liaison`; in national triage `national_admin`.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param report as it was last read: the call is for that version of it
   * @param body `message` 5 to 5000 characters
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`, `request_timeout`, `invalid_transition`, `precondition_failed`, `payload_too_large`, `unsupported_media_type`, `validation_failed`.
   * @example
   * ```ts
   * const report = await lapor.requestInformation(
   *   { trackingId: "K7M-2QF-9XH", version: 3 },
   *   { message: "Di depan toko apa lubang itu? Mohon kirim fotonya." },
   * );
   * ```
   */
  requestInformation(report: SeenReport, body: RequestInformation, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Answer. Tanggapan. From `in_progress` to `answered`; again while `answered` for a further answer, 200 in all. Roles: `agency_admin`, `liaison`.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param report as it was last read: the call is for that version of it
   * @param body `message` 5 to 10000 characters, `attachmentIds`? 20 at most
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`, `request_timeout`, `invalid_transition`, `precondition_failed`, `payload_too_large`, `unsupported_media_type`, `validation_failed`.
   * @example
   * ```ts
   * const report = await lapor.answerReport(
   *   { trackingId: "K7M-2QF-9XH", version: 3 },
   *   { message: "Lubang di Jl. Braga 12 telah ditambal hari ini." },
   * );
   * ```
   */
  answerReport(report: SeenReport, body: AnswerReport, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Close. Penutupan. From `answered` to `closed`, with a reason that the reporter reads. Roles: `agency_admin`; `national_admin` for any report.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param report as it was last read: the call is for that version of it
   * @param body `message` 5 to 5000 characters
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`, `request_timeout`, `invalid_transition`, `precondition_failed`, `payload_too_large`, `unsupported_media_type`, `validation_failed`.
   * @example
   * ```ts
   * const report = await lapor.closeReport(
   *   { trackingId: "K7M-2QF-9XH", version: 3 },
   *   { message: "Perbaikan selesai dan telah diperiksa bersama pelapor." },
   * );
   * ```
   */
  closeReport(report: SeenReport, body: CloseReport, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Archive. Pengarsipan. Ends an open report without an answer, from any state; the reporter reads why and may contest it within `contestDays`, which brings it to national triage. For want of information it is asked for with `requestInformation`: when none comes, the channel archives the report as `incomplete` by itself. Never for want of competence: that is `transferReport`. Roles: `agency_admin`; in national triage `national_admin`.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param report as it was last read: the call is for that version of it
   * @param body `reason` `not_public_service`, `abusive`, `message` 5 to 5000 characters
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`, `request_timeout`, `invalid_transition`, `precondition_failed`, `payload_too_large`, `unsupported_media_type`, `validation_failed`.
   * @example
   * ```ts
   * const report = await lapor.archiveReport({ trackingId: "K7M-2QF-9XH", version: 3 }, {
   *   reason: "not_public_service",
   *   message: "Jalan ini milik perumahan, bukan pelayanan publik. Silakan hubungi pengelolanya.",
   * });
   * ```
   */
  archiveReport(report: SeenReport, body: ArchiveReport, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Merge into another report. Penggabungan. The report is `archived` as a `duplicate`, and its reporter follows the kept one from now on: what agencies write there is read by both reporters. Both have to be with the same responsible party; the kept one is not confidential, and still waits for its answer. Not for a report that was answered: that is the reporter's to judge. Roles: `agency_admin`; in national triage `national_admin`.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param report as it was last read: the call is for that version of it
   * @param body `intoTrackingId` 9 to 32 characters, `message`? 2 to 5000 characters
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`, `request_timeout`, `invalid_transition`, `precondition_failed`, `payload_too_large`, `unsupported_media_type`, `validation_failed`.
   * @example
   * ```ts
   * const report = await lapor.mergeReport({ trackingId: "K7M-2QF-9XH", version: 3 }, {
   *   intoTrackingId: "M4T-8WC-2RN",
   *   message: "Lubang ini sudah dilaporkan dan sedang kami kerjakan.",
   * });
   * ```
   */
  mergeReport(report: SeenReport, body: MergeReport, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Release to the public. Publikasi. Lets the public read the report, in the words given here or in its own; released once more, in the new ones. Nothing is public before. Never a confidential report, nor one that was withdrawn or archived as abusive; what becomes so later is taken back by itself. The reporter reads what was released. Roles: `agency_admin`; `national_admin` for any report.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param report as it was last read: the call is for that version of it
   * @param body `title`? 5 to 150 characters, `body`? 5 to 10000 characters, `answers`? 100 at most, `contactsConfirmed`? `false` unless told, `message`? 2 to 5000 characters
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`, `request_timeout`, `invalid_transition`, `precondition_failed`, `payload_too_large`, `unsupported_media_type`, `validation_failed`.
   * @example
   * ```ts
   * const report = await lapor.releaseReport({ trackingId: "K7M-2QF-9XH", version: 3 }, {
   *   body: "Ada lubang besar di depan sebuah toko, sudah dua motor jatuh minggu ini.",
   *   message: "Laporan Anda kini dapat dibaca publik tanpa identitas Anda.",
   * });
   * ```
   */
  releaseReport(report: SeenReport, body?: ReleaseReport, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Take back from the public. Penarikan publikasi. The public reads the report no longer; caches may keep it for a minute. It can be released again. Roles: `agency_admin`; `national_admin` for any report.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param report as it was last read: the call is for that version of it
   * @param body `message`? 2 to 5000 characters
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`, `request_timeout`, `invalid_transition`, `precondition_failed`, `payload_too_large`, `unsupported_media_type`, `validation_failed`.
   * @example
   * ```ts
   * const report = await lapor.retractReport(
   *   { trackingId: "K7M-2QF-9XH", version: 3 },
   *   { message: "Laporan Anda tidak lagi ditampilkan kepada publik." },
   * );
   * ```
   */
  retractReport(report: SeenReport, body?: RetractReport, options?: CallOptions): Promise<AgencyReport>;

  /**
   * See who read identities. Pembacaan identitas. Every time that a reporter's identity was given to anybody, the latest first; for national administrators. Nothing of the identity itself.
   *
   * Secret key.
   *
   * @param query `trackingId`? 9 to 32 characters, `limit`? 1 to 100; `25` unless told, `cursor`? 4000 characters at most
   * @throws LaporError also with `invalid_tracking_id`.
   * @example
   * ```ts
   * const identityReadList = await lapor.listIdentityReads();
   * ```
   */
  listIdentityReads(query?: ListIdentityReadsQuery, options?: CallOptions): Promise<IdentityReadList>;

  /**
   * Read the answer templates. Templat jawaban. Those of the key's agency (or of national triage), by name, all on one page: an agency has 200 at the most. With `trackingId`, those that fit the report (its category, its state), each also with its placeholders filled in.
   *
   * Secret key.
   *
   * @param query `trackingId`? 9 to 32 characters
   * @throws LaporError also with `invalid_tracking_id`, `report_not_found`.
   * @example
   * ```ts
   * const answerTemplateList = await lapor.listAnswerTemplates();
   * ```
   */
  listAnswerTemplates(query?: ListAnswerTemplatesQuery, options?: CallOptions): Promise<AnswerTemplateList>;

  /**
   * Make an answer template. Templat jawaban. For all officers of the agency. Roles: `agency_admin`; for national triage `national_admin`.
   *
   * Secret key. Repeated by itself when it fails in passing; under its idempotency key it takes effect once.
   *
   * @param answerTemplate `name` 2 to 120 characters, `text` 5 to 10000 characters, `categoryId`? 64 characters at most, `status`? `submitted`, `assigned`, `in_progress`, `awaiting_reporter`, `answered`, `closed`, `archived`
   * @throws LaporError also with `request_timeout`, `idempotency_in_flight`, `payload_too_large`, `unsupported_media_type`, `validation_failed`, `idempotency_key_reused`.
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
  createAnswerTemplate(answerTemplate: NewAnswerTemplate, options?: KeyedCallOptions): Promise<AnswerTemplate>;

  /**
   * Replace an answer template. Templat jawaban. What is not named is gone. Roles: `agency_admin`; for national triage `national_admin`.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param template as it was last read: the call is for that version of it
   * @param answerTemplate `name` 2 to 120 characters, `text` 5 to 10000 characters, `categoryId`? 64 characters at most, `status`? `submitted`, `assigned`, `in_progress`, `awaiting_reporter`, `answered`, `closed`, `archived`
   * @throws LaporError also with `not_found`, `request_timeout`, `precondition_failed`, `payload_too_large`, `unsupported_media_type`, `validation_failed`.
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
  updateAnswerTemplate(template: SeenTemplate, answerTemplate: NewAnswerTemplate, options?: CallOptions): Promise<AnswerTemplate>;

  /**
   * Delete an answer template. Templat jawaban. Answers that were made of it stay as they are. Roles: `agency_admin`; for national triage `national_admin`.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param template as it was last read: the call is for that version of it
   * @throws LaporError also with `not_found`, `precondition_failed`.
   * @example
   * ```ts
   * const answerTemplate = await lapor.deleteAnswerTemplate({ id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c50", version: 2 });
   * ```
   */
  deleteAnswerTemplate(template: SeenTemplate, options?: CallOptions): Promise<AnswerTemplate>;

  /**
   * Follow what happens. Kejadian. What happened to reports while they were with the key's agency, in one order that never changes. Of a report that has moved on, the agency gets two more events: the one that moved it, and its end (closed, archived, merged, withdrawn). It gets nothing in between, even if the report comes back later. Once its access to the report is `minimal` (see `AgencyReport`), its log shows only these two events of the report. With a key of national triage: what happened to all reports, except confidential ones that at the time were neither with it nor escalated. `nextCursor` never loses an event: what is not in a page yet comes after it.
   *
   * The log shows the events of the last 90 days unless the operator sets another number; without a cursor it begins with the oldest of them. A cursor after which some are missing by now is refused (`cursor_expired`), so that nobody misses one without a word. Only their delivery to webhook endpoints goes on beyond that: what an endpoint has not taken is kept until it is given up, after a good day of tries, and then as a dead letter (`WebhookDeliveryState`).
   *
   * Secret key.
   *
   * @param query `type`? Any of `report.submitted`, `report.verified`, `report.assigned`, `report.transferred`, `report.follow_up_started`, `report.information_requested`, `report.answered`, `report.replied`, `report.attachment_added`, `report.confirmed`, `report.rated`, `report.contested`, `report.closed`, `report.archived`, `report.merged`, `report.duplicate_joined`, `report.withdrawn`, `report.released`, `report.retracted`, `report.overdue`, `report.escalated`, `report.reminded`, `report.closing_announced`, `report.closed_by_silence`, `report.identity_erased`, `report.files_erased`, `report.erased`, `report.agency_ended`, `limit`? 1 to 100; `25` unless told, `cursor`? 4000 characters at most
   * @throws LaporError also with `cursor_expired`.
   * @example
   * ```ts
   * const eventList = await lapor.listEvents();
   * ```
   */
  listEvents(query?: ListEventsQuery, options?: CallOptions): Promise<EventList>;

  /**
   * Have events delivered. Alamat webhook. From now on, each event that `listEvents` would show this key is sent to the address (`webhooks` of this document). Twenty for each agency and for national triage at the most. Roles: `agency_admin`, for its agency; `national_admin`, for national triage.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param webhookEndpoint `url` 2000 characters at most; `uri`, `types`? Any of `report.submitted`, `report.verified`, `report.assigned`, `report.transferred`, `report.follow_up_started`, `report.information_requested`, `report.answered`, `report.replied`, `report.attachment_added`, `report.confirmed`, `report.rated`, `report.contested`, `report.closed`, `report.archived`, `report.merged`, `report.duplicate_joined`, `report.withdrawn`, `report.released`, `report.retracted`, `report.overdue`, `report.escalated`, `report.reminded`, `report.closing_announced`, `report.closed_by_silence`, `report.identity_erased`, `report.files_erased`, `report.erased`, `report.agency_ended`; 100 at most, `description`? 200 characters at most
   * @throws LaporError also with `request_timeout`, `payload_too_large`, `unsupported_media_type`, `validation_failed`.
   * @example
   * ```ts
   * const webhookEndpointSecret = await lapor.createWebhookEndpoint({
   *   url: "https://sistem.bandung.example/lapor",
   *   types: ["report.submitted", "report.replied"],
   *   description: "Sistem tiket Dinas PU",
   * });
   * ```
   */
  createWebhookEndpoint(webhookEndpoint: NewWebhookEndpoint, options?: CallOptions): Promise<WebhookEndpointSecret>;

  /**
   * Read the endpoints. Alamat webhook. Those of the key's agency, or of national triage. Roles: `agency_admin`, `national_admin`.
   *
   * Secret key.
   *
   * @example
   * ```ts
   * const webhookEndpointList = await lapor.listWebhookEndpoints();
   * ```
   */
  listWebhookEndpoints(options?: CallOptions): Promise<WebhookEndpointList>;

  /**
   * End an endpoint. Hapus alamat webhook. It gets nothing any more, and what was on its way to it is forgotten. Roles: `agency_admin`, `national_admin`.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param endpointId The webhook endpoint.
   * @throws LaporError also with `not_found`.
   * @example
   * ```ts
   * const webhookEndpoint = await lapor.deleteWebhookEndpoint("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40");
   * ```
   */
  deleteWebhookEndpoint(endpointId: string, options?: CallOptions): Promise<WebhookEndpoint>;

  /**
   * Change an endpoint's secret. Ganti rahasia. For 24 hours deliveries are signed with the secret before as well, so that a receiver can change over; one before that ends at once. Roles: `agency_admin`, `national_admin`.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param endpointId The webhook endpoint.
   * @throws LaporError also with `not_found`.
   * @example
   * ```ts
   * const webhookEndpointSecret = await lapor.rotateWebhookSecret("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40");
   * ```
   */
  rotateWebhookSecret(endpointId: string, options?: CallOptions): Promise<WebhookEndpointSecret>;

  /**
   * See what was delivered. Pengiriman. What an endpoint got, waits for, or failed to take, the latest first. Leaves out events that the party of the endpoint may no longer read; what still waits of them is not sent. Roles: `agency_admin`, `national_admin`.
   *
   * Secret key.
   *
   * @param endpointId The webhook endpoint.
   * @param query `state`? `pending`, `delivered`, `dead`, `limit`? 1 to 100; `25` unless told, `cursor`? 4000 characters at most
   * @throws LaporError also with `not_found`.
   * @example
   * ```ts
   * const webhookDeliveryList = await lapor.listWebhookDeliveries("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40");
   * ```
   */
  listWebhookDeliveries(endpointId: string, query?: ListWebhookDeliveriesQuery, options?: CallOptions): Promise<WebhookDeliveryList>;

  /**
   * Deliver again. Kirim ulang. Sends the event once more, with the same `webhook-id` and all its attempts anew, whether it was delivered or not. Enables an endpoint that was disabled. Roles: `agency_admin`, `national_admin`.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param path which of them
   * @throws LaporError also with `not_found`.
   * @example
   * ```ts
   * const webhookDelivery = await lapor.redeliverWebhook({
   *   endpointId: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40",
   *   eventId: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d",
   * });
   * ```
   */
  redeliverWebhook(path: { endpointId: string; eventId: string }, options?: CallOptions): Promise<WebhookDelivery>;

  /**
   * Deliver all dead letters again. Kirim ulang semua yang gagal. As `redeliverWebhook`, for everything of the endpoint that is `dead`, in the order in which it happened; for a receiver that was away. Roles: `agency_admin`, `national_admin`.
   *
   * Secret key. Sent once, never repeated by itself.
   *
   * @param endpointId The webhook endpoint.
   * @throws LaporError also with `not_found`.
   * @example
   * ```ts
   * const webhookRedelivery = await lapor.redeliverDeadLetters("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40");
   * ```
   */
  redeliverDeadLetters(endpointId: string, options?: CallOptions): Promise<WebhookRedelivery>;
}
