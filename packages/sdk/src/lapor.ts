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
  MergeReport,
  NewAnswerTemplate,
  NewFeedback,
  NewNote,
  NewReply,
  NewReport,
  NewWebhookEndpoint,
  Note,
  operations,
  PublicReport,
  PublicReportList,
  RegionList,
  ReleaseReport,
  Report,
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
  WithdrawReport,
} from "@lapor/openapi";
import type { CallOptions, KeyedCallOptions } from "./call.ts";
import type { UploadProgress } from "./upload.ts";

type Query<Name extends keyof operations> = NonNullable<operations[Name]["parameters"]["query"]>;

/** Where the channel is, and as whom to speak to it. */
export interface LaporOptions {
  /** The channel's address without `/v1`; in a page it may be relative. */
  baseUrl: string;
  /** `pk_…` of a site, or, never in a browser, `sk_…` of an officer's system. */
  key: string;
  /** Sends each request in the place of the platform's fetch, which is looked up anew for each one. A channel app's or a mock's fits. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Milliseconds for each try, 30,000 unless told, `0` for no limit. An upload gets a second more for each 8 kB. */
  timeout?: number | undefined;
  /** How often a request that is safe to repeat is repeated; 2 unless told. */
  maxRetries?: number | undefined;
  /** Language of texts for people, `id` or `en`; unless told, what the browser asks for, else `id`. */
  locale?: string | undefined;
  /**
   * Solves what the channel asks for while many reports come, or after many wrong access codes; the call then goes on. Without it such a call
   * throws `challenge_required`, with the `challenge`. `solveChallenge` of `@lapor/sdk/challenge` fits; import it only when it is called.
   */
  solveChallenge?:
    | ((challenge: Challenge, options: { signal?: AbortSignal | undefined }) => Promise<string>)
    | undefined;
}

/** What opens a report to who sent it: both stand on the receipt. */
export interface ReportAccess {
  trackingId: string;
  accessCode: string;
}

/** A report as an officer last saw it; an `AgencyReport` and each entry of the inbox fits. */
export type SeenReport = Pick<AgencyReport, "trackingId" | "version">;

/** An answer template as an officer last saw it; each entry of the list fits. */
export type SeenTemplate = Pick<AnswerTemplate, "id" | "version">;

/** What an upload may set. */
export interface UploadOptions extends KeyedCallOptions {
  /** Shown to officers; the file's own name unless told. */
  fileName?: string | undefined;
  /** Adds the file to a report that was already sent; with a publishable key the access code is needed as well. */
  trackingId?: string | undefined;
  accessCode?: string | undefined;
  /**
   * Told how much has been sent. In browsers as it goes, by XMLHttpRequest; with a `fetch` of one's own, and outside of browsers, at the
   * start and at the end of each try.
   */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/**
 * The channel as methods. Each throws a `LaporError`; its codes of the contract are named at the method, and everywhere `unauthorized`,
 * `forbidden`, `invalid_request`, `rate_limited`, `unavailable` and `internal_error` may come, and `network`, `timeout`, `aborted` and `bad_response`.
 */
export interface Lapor {
  /** Reads what this key may do and the limits a form has to keep (text, attachments, identity, deadlines). Also `origin_not_allowed`. */
  getChannel(options?: CallOptions): Promise<Channel>;

  /** Gets a challenge for `@lapor/sdk/challenge`. Seldom needed: `challenge_required` brings one, and `solveChallenge` of the options is given it. */
  createChallenge(options?: CallOptions): Promise<Challenge>;

  /**
   * Uploads one photo or document, whose id then goes into a report, reply or answer within 24 hours, or which is added to `trackingId`.
   * Repeated safely. Also `payload_too_large`, `unsupported_media_type`, `report_not_found`, `invalid_transition` on a closed report.
   */
  uploadAttachment(file: Blob, options?: UploadOptions): Promise<Attachment>;

  /**
   * Submits a report and gives the receipt, the only place where the access code stands. However often it is repeated, there is one
   * report. Also `challenge_required`, `challenge_invalid`, `validation_failed` with `fields`, `idempotency_key_reused`, `idempotency_in_flight`.
   */
  submitReport(report: NewReport, options?: KeyedCallOptions): Promise<SubmittedReport>;

  /** Reads a report with its timeline for who sent it. Also `report_not_found` for a wrong code too, `invalid_tracking_id` for a typing mistake. */
  getReport(access: ReportAccess, options?: CallOptions): Promise<Report>;

  /**
   * Adds the reporter's words or files to an open report; one that waits for its reporter goes back where it was. Repeated safely. Also
   * `validation_failed`, `report_not_found`, `invalid_transition`.
   */
  addReply(access: ReportAccess, reply: NewReply, options?: KeyedCallOptions): Promise<TimelineEntry>;

  /**
   * Says what the reporter makes of the answer: it settles the matter (`confirm` closes the report), it does not (`contest` brings it back,
   * also a closed or archived one), or how good it was (`rate`, once for each answer). Gives the entry with the status and holder after it.
   * Repeated safely. Also `validation_failed`, `report_not_found`, `invalid_transition`, whose `detail` says why not.
   */
  giveFeedback(
    access: ReportAccess,
    feedback: NewFeedback,
    options?: KeyedCallOptions,
  ): Promise<TimelineEntry>;

  /** Takes an open report back; final. Repeated safely. Also `validation_failed`, `report_not_found`, `invalid_transition`. */
  withdrawReport(
    access: ReportAccess,
    body?: WithdrawReport,
    options?: KeyedCallOptions,
  ): Promise<TimelineEntry>;

  /** Asks which agencies a text is for, up to three, while it is typed. Not repeated by itself: the next keystroke asks again. */
  suggestAgencies(request: AgencySuggestionRequest, options?: CallOptions): Promise<AgencySuggestionList>;

  /**
   * Asks which public reports may be about the same matter, up to five, while the text is typed. Not repeated by itself: the next keystroke
   * asks again.
   */
  findSimilarReports(request: SimilarReportRequest, options?: CallOptions): Promise<SimilarReportList>;

  /** Reads what officers have released, the newest day first. A page at a time. Any key will do. */
  listPublicReports(query?: Query<"listPublicReports">, options?: CallOptions): Promise<PublicReportList>;

  /** Reads one report as everybody may. Any key will do. Also `report_not_found` for one that is not released, `invalid_tracking_id`. */
  getPublicReport(trackingId: string, options?: CallOptions): Promise<PublicReport>;

  /** Reads a year's numbers in groups; what fewer than five reports stand behind is left out. Any key will do. */
  getStatistics(query: Query<"getStatistics">, options?: CallOptions): Promise<Statistics>;

  /** Lists the categories of reports, or those of one agency. Also `agency_not_found`. */
  listCategories(query?: Query<"listCategories">, options?: CallOptions): Promise<CategoryList>;

  /** Finds regions by what was typed or by the region they lie in; without either, the provinces. A page at a time. */
  listRegions(query?: Query<"listRegions">, options?: CallOptions): Promise<RegionList>;

  /** Finds agencies by what was typed, kind or region. A page at a time: pass `nextCursor` as `cursor` until it is `null`. */
  listAgencies(query?: Query<"listAgencies">, options?: CallOptions): Promise<AgencyList>;

  /** Reads what one agency is responsible for. Also `agency_not_found`. */
  getAgency(agencyId: string, options?: CallOptions): Promise<Agency>;

  /**
   * Fetches a file by the signed `url` that a report just read gives for it (15 minutes). The key is not sent along.
   * Also `invalid_link` when the time is over, `attachment_not_found`; a `TypeError` when there is no `url`.
   */
  getAttachment(attachment: Pick<Attachment, "url">, options?: CallOptions): Promise<Blob>;

  /**
   * Reads the agency's inbox, the earliest deadline first, narrowed by all filters together. Secret key. A page at a time: who reads on
   * gets no report twice and misses none that stayed as it was.
   */
  listAgencyReports(query?: Query<"listAgencyReports">, options?: CallOptions): Promise<AgencyReportList>;

  /** Reads a report for an officer. Secret key. Also `report_not_found` when it never was this agency's. */
  getAgencyReport(trackingId: string, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Finds a report in order and the agency's own (verifikasi). As with every officer's step, `precondition_failed` means that somebody
   * changed the report since it was read, `invalid_transition` that its life has no such step from there. Steps are never repeated by
   * themselves: after a lost answer read the report again.
   */
  verifyReport(report: SeenReport, body?: VerifyReport, options?: CallOptions): Promise<AgencyReport>;

  /** Hands a report to an agency (national triage) or to a unit of one's own agency (disposisi). Also `validation_failed`. */
  assignReport(report: SeenReport, body: AssignReport, options?: CallOptions): Promise<AgencyReport>;

  /** Passes on a report that is not the agency's (bukan wewenang), to an agency or to national triage. Also `validation_failed`. */
  transferReport(report: SeenReport, body: TransferReport, options?: CallOptions): Promise<AgencyReport>;

  /** Tells that work on the report has begun (tindak lanjut). */
  startFollowUp(report: SeenReport, body?: StartFollowUp, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Asks the reporter for what is missing (permintaan kelengkapan). The agency's clock stands still until the reply, and goes on with the
   * days that were left. Also `validation_failed`.
   */
  requestInformation(
    report: SeenReport,
    body: RequestInformation,
    options?: CallOptions,
  ): Promise<AgencyReport>;

  /** Answers the reporter (tanggapan). Also `validation_failed`. */
  answerReport(report: SeenReport, body: AnswerReport, options?: CallOptions): Promise<AgencyReport>;

  /** Closes a report (selesai). Also `validation_failed`. */
  closeReport(report: SeenReport, body: CloseReport, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Ends a report without an answer, for a reason of a closed list; the reporter reads why and may contest it. For want of information it
   * is asked for (`requestInformation`); when none comes, the channel archives the report by itself. Also `validation_failed`.
   */
  archiveReport(report: SeenReport, body: ArchiveReport, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Merges a report into another one on the same matter, which its reporter follows from then on. Both have to be with the same party, and
   * the one to keep still unanswered, else `invalid_transition`. Also `validation_failed`.
   */
  mergeReport(report: SeenReport, body: MergeReport, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Lets the public read a report, in its own words or in others (redacted); released again, in the new ones. Of administrators. Also
   * `validation_failed`, with the field's code `personal_data` where the words hold what looks like a NIK, a telephone number or an e-mail address.
   */
  releaseReport(report: SeenReport, body?: ReleaseReport, options?: CallOptions): Promise<AgencyReport>;

  /** Takes a report back from the public. Of administrators. */
  retractReport(report: SeenReport, body?: RetractReport, options?: CallOptions): Promise<AgencyReport>;

  /**
   * Writes a note that only the officers of one's own agency read (catatan); the report's version stays. Repeated safely. Also
   * `validation_failed`, `report_not_found`, `precondition_failed`.
   */
  addNote(report: SeenReport, note: NewNote, options?: KeyedCallOptions): Promise<Note>;

  /**
   * Reads the agency's ready-made answers, all of them. With a `trackingId` those that fit the report, each also `rendered` with its
   * placeholders filled in. Secret key. Also `report_not_found`.
   */
  listAnswerTemplates(
    query?: Query<"listAnswerTemplates">,
    options?: CallOptions,
  ): Promise<AnswerTemplateList>;

  /** Makes an answer template for all officers of one's agency. Of administrators. Repeated safely. Also `validation_failed`. */
  createAnswerTemplate(template: NewAnswerTemplate, options?: KeyedCallOptions): Promise<AnswerTemplate>;

  /** Replaces an answer template, whole. Of administrators. Also `validation_failed`, `not_found`, `precondition_failed`. */
  updateAnswerTemplate(
    template: SeenTemplate,
    body: NewAnswerTemplate,
    options?: CallOptions,
  ): Promise<AnswerTemplate>;

  /** Deletes an answer template, and gives it as it was. Of administrators. Also `not_found`, `precondition_failed`. */
  deleteAnswerTemplate(template: SeenTemplate, options?: CallOptions): Promise<AnswerTemplate>;

  /**
   * Reads what happened to the reports that are or were the agency's, the oldest event first; for national triage, to all. Secret key.
   * Keep `nextCursor`, which is never `null`: it goes on where this page ended, and no event is ever missed by it. Events are kept for a
   * time (90 days unless the operator sets another): a cursor from before is refused with `cursor_expired`.
   */
  listEvents(query?: Query<"listEvents">, options?: CallOptions): Promise<EventList>;

  /**
   * Has events delivered to an address, to be verified there by `verifyWebhook` of `@lapor/sdk/webhooks` with the `secret` that stands in
   * this answer alone. Of administrators. Not repeated by itself: after a lost answer look at the list. Also `validation_failed`.
   */
  createWebhookEndpoint(endpoint: NewWebhookEndpoint, options?: CallOptions): Promise<WebhookEndpointSecret>;

  /** Reads the endpoints of one's agency, all of them. Of administrators. */
  listWebhookEndpoints(options?: CallOptions): Promise<WebhookEndpointList>;

  /** Gives an endpoint another secret; for a day deliveries are signed with the one before too. Of administrators. Also `not_found`. */
  rotateWebhookSecret(endpointId: string, options?: CallOptions): Promise<WebhookEndpointSecret>;

  /** Ends an endpoint with what is on its way to it, and gives it as it was. Of administrators. Also `not_found`. */
  deleteWebhookEndpoint(endpointId: string, options?: CallOptions): Promise<WebhookEndpoint>;

  /** Reads what went to an endpoint, the latest first; `state: "dead"` is what it never took. Of administrators. Also `not_found`. */
  listWebhookDeliveries(
    endpointId: string,
    query?: Query<"listWebhookDeliveries">,
    options?: CallOptions,
  ): Promise<WebhookDeliveryList>;

  /** Delivers an event to an endpoint once more, and enables it if it was disabled. Of administrators. Also `not_found`. */
  redeliverWebhook(
    delivery: { endpointId: string; eventId: string },
    options?: CallOptions,
  ): Promise<WebhookDelivery>;
}
