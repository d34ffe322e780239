// Generated from contract/openapi.yaml by generate/contract.mjs. Do not edit.
import type { components } from "./components.gen.ts";

type Schemas = components["schemas"];

/** Jenis instansi (kementerian, lembaga, pemerintah daerah). */
export type AgencyKind = Schemas["AgencyKind"];

/** Instansi, in short. */
export type AgencySummary = Schemas["AgencySummary"];

/** Kode wilayah. Province `32`, regency or city `32.73`, district `32.73.01`, village `32.73.01.1001` (Kepmendagri 300.2.2-2138/2025). */
export type RegionCode = Schemas["RegionCode"];

/** Tingkat wilayah (provinsi, kabupaten, kota, kecamatan, desa/kelurahan). */
export type RegionLevel = Schemas["RegionLevel"];

/** Wilayah. */
export type Region = Schemas["Region"];

/** Klasifikasi laporan (pengaduan, aspirasi, permintaan informasi). */
export type Classification = Schemas["Classification"];

/** Whether a field is asked for. */
export type FieldRule = Schemas["FieldRule"];

/** Tahap tenggat. What has to happen before `dueAt`: verification by national triage, by the agency, the start of follow-up, the answer, the reporter's reaction to it, or the information that the reporter was asked for. */
export type DueStage = Schemas["DueStage"];

/** Tenggat. How many days a stage may take. */
export type Deadline = Schemas["Deadline"];

/** Pemberitahuan privasi. What a form shows before it asks for personal data: who keeps them, what for, who reads them, the rights of the person (UU 27/2022 Art. 21). */
export type Notice = Schemas["Notice"];

/** Kapan tantangan diminta. `off`: never before a report is taken; `load`: only while many reports come; `on`: with every report. */
export type ChallengeMode = Schemas["ChallengeMode"];

/** Kanal. What this key may do and the limits that hold for it. */
export type Channel = Schemas["Channel"];

/** Kode galat. The reason of a refusal, never translated. Client programs branch on it; new ones may come. */
export type ErrorCode = Schemas["ErrorCode"];

/** Kode galat isian. Why one field was refused. */
export type FieldErrorCode = Schemas["FieldErrorCode"];

/** Galat isian. One field that was refused, and what to do about it. */
export type FieldError = Schemas["FieldError"];

/**
 * Isi tantangan. What to compute: the smallest `counter` from 0 on for which SHA-256 of `salt`, `nonce` and the counter (four bytes, the highest first), repeated
 * `cost` times over its own result, begins with `keyPrefix`. As ALTCHA's proof of work, version 2, has it; its solvers solve it.
 */
export type ChallengeParameters = Schemas["ChallengeParameters"];

/** Tantangan. A signed computation that holds for one key, for ten minutes, and for one request. */
export type Challenge = Schemas["Challenge"];

/** Galat. A refusal by RFC 9457, the same shape for all of them. */
export type Problem = Schemas["Problem"];

/** Unggahan. One file; with a tracking ID (and the access code as a header) it goes to that report, else it waits for one for 24 hours. */
export type Upload = Schemas["Upload"];

/** Lampiran. A photo or document. */
export type Attachment = Schemas["Attachment"];

/** Lokasi kejadian. A region, an address in words, a point, or several of them; one at the least. */
export type NewLocation = Schemas["NewLocation"];

/** Pelapor. Kept apart from the report and encrypted; an agency never gets it for an anonymous report. */
export type Reporter = Schemas["Reporter"];

/** Pemberitahuan privasi yang dilihat. Which privacy notice the reporter was shown, and when. The agency never gets it. */
export type SeenNotice = Schemas["SeenNotice"];

/** Laporan baru. Fields in the order of LAPOR!'s own form. */
export type NewReport = Schemas["NewReport"];

/** Status laporan (masuk, terdisposisi, ditindaklanjuti, menunggu pelapor, dijawab, selesai, diarsipkan). `closed` and `archived` are its ends; all others are open. */
export type ReportStatus = Schemas["ReportStatus"];

/** Penanggung jawab. Who has the report now; at every moment of an open report exactly one. */
export type Responsible = Schemas["Responsible"];

/** Bukti laporan. The receipt; the access code is in no other answer. */
export type SubmittedReport = Schemas["SubmittedReport"];

/** Berkadar pengawasan. Present when the complaint was found to need an examination: its answer has a longer deadline. */
export type NeedsExamination = Schemas["NeedsExamination"];

/** Lokasi kejadian. */
export type Location = Schemas["Location"];

/** Kategori. What a report is about, under the heading that LAPOR! uses for it. */
export type Category = Schemas["Category"];

/** Eskalasi. Present once the stage has missed its deadline: 1, and 2 when the same number of days has passed again; then national triage sees it too (`listAgencyReports` with `escalated`). Gone when the next stage begins. */
export type Escalation = Schemas["Escalation"];

/** Hak baca. How much of a report a party reads. `full`: the whole report as it is now. `former`: the report as it stood when it left the party, with its present status and holder. `minimal`: tracking ID, status and holder, nothing else. */
export type AccessLevel = Schemas["AccessLevel"];

/** Pembaca laporan. A party whose officers can read the report, and how much of it. */
export type ReportReader = Schemas["ReportReader"];

/** Yang dapat dilakukan pelapor. `reply` is `addReply`, `attach` is `uploadAttachment` to the report, `withdraw` is `withdrawReport`; the others are the kinds of `giveFeedback`. */
export type ReporterAct = Schemas["ReporterAct"];

/** Alasan pengarsipan (tidak lengkap, sudah dilaporkan, bukan pelayanan publik, tidak pantas, dicabut pelapor). Why a report ended without an answer; there is no other reason. */
export type ArchiveReason = Schemas["ArchiveReason"];

/** Penilaian. How content the reporter is with the answer, from 1 (not at all) to 5. */
export type Rating = Schemas["Rating"];

/**
 * Peristiwa dalam riwayat laporan. Those from `overdue` on are the channel's own, when a deadline passes or comes near, what is personal is erased
 * (`erased` is all that was not erased before, words and files and identity), or (`agency_ended`) the agency that has the report was merged into
 * another one or closed.
 */
export type TimelineKind = Schemas["TimelineKind"];

/** Pelaku. Who did it; never a person's name. `channel` is what the channel does by itself. */
export type Actor = Schemas["Actor"];

/** Riwayat. One thing that happened to the report. */
export type TimelineEntry = Schemas["TimelineEntry"];

/** Laporan yang diikuti. How the matter goes on in the report that this one was merged into: what agencies and national triage did and wrote since then. Nothing of who sent that report, neither words nor files nor identity. */
export type FollowedReport = Schemas["FollowedReport"];

/** Tanggapan yang dipublikasikan. An answer as the public reads it. */
export type ReleasedAnswer = Schemas["ReleasedAnswer"];

/** Publikasi. The words that the public reads; the report's own stay as they were sent. */
export type ReleasedWords = Schemas["ReleasedWords"];

/** Alasan penghapusan. `requested`: the reporter asked for it (UU 27/2022 Art. 8). `retention`: the time is over for which the channel keeps words. */
export type ErasureReason = Schemas["ErasureReason"];

/** Penghapusan data. What is left in place of what was erased. While a report is open, only the identity goes: the agency still has to answer the matter. The words and files go when the report ends. */
export type Erasure = Schemas["Erasure"];

/** Bagian yang tidak terbaca. `words`: title, body and place. `timeline`, `attachments`, `notes`: words of one entry, the name of one file, the text of one note at the least. `reporter`: who sent it. */
export type UnreadablePart = Schemas["UnreadablePart"];

/** Tidak terbaca. Present when something that is kept sealed does not open just now: what it stands for is empty or left out, and not lost for that. The operator has to put the key back that sealed it, or a backup. */
export type Unreadable = Schemas["Unreadable"];

/** Laporan, as its reporter reads it. */
export type Report = Schemas["Report"];

/** Tanggapan pelapor. More words from the reporter, with files if any. */
export type NewReply = Schemas["NewReply"];

/** Umpan balik pelapor. Of one kind: the answer settles the matter (`confirm`), it does not (`contest`), or only how good it was (`rate`). */
export type NewFeedback = Schemas["NewFeedback"];

/** Pencabutan laporan. The reporter takes the report back. */
export type WithdrawReport = Schemas["WithdrawReport"];

/** Permintaan penghapusan data. Nothing has to be said with it. */
export type RequestErasure = Schemas["RequestErasure"];

/** Pembaca identitas. Officers in one of their roles, the reporter, the operator at the channel's own machine, or the channel itself, which sends the reporter an email. */
export type IdentityReader = Schemas["IdentityReader"];

/** Pembacaan identitas. One time that a reporter's identity was read. */
export type IdentityRead = Schemas["IdentityRead"];

/** Salinan data. Everything that the channel keeps of who sent a report (UU 27/2022 Art. 7 and 13). */
export type ReportExport = Schemas["ReportExport"];

/** Permintaan saran instansi. The words so far; they are used for the answer and kept nowhere. */
export type AgencySuggestionRequest = Schemas["AgencySuggestionRequest"];

/** Alasan saran. Why this agency is suggested. */
export type SuggestionReason = Schemas["SuggestionReason"];

/** Saran instansi. One agency that may be the right one, and why. */
export type AgencySuggestion = Schemas["AgencySuggestion"];

/**
 * Keyakinan saran. How far the first suggestion is to be relied on: `confident` (nearly always right), `likely` (show all of them), `unsure` (the words point nowhere for sure:
 * the site's own agency stands first, and national triage passes the report on where it must).
 */
export type SuggestionConfidence = Schemas["SuggestionConfidence"];

/** Tempat kejadian menurut saran. Where the matter is, and how that is known. */
export type SuggestionPlace = Schemas["SuggestionPlace"];

/** Daftar saran instansi, the best first, three at the most. The site's own agency goes before one that is not twice as likely while none is `confident`, and is first when the words point nowhere for sure. */
export type AgencySuggestionList = Schemas["AgencySuggestionList"];

/** Permintaan laporan serupa. The words so far; what says where narrows it. */
export type SimilarReportRequest = Schemas["SimilarReportRequest"];

/** Lokasi perkiraan. Never nearer than the district, and a point to a hundredth of a degree (about a kilometre); no address. */
export type PublicPlace = Schemas["PublicPlace"];

/** Laporan publik, as a line of a list. */
export type PublicReportSummary = Schemas["PublicReportSummary"];

/** Laporan serupa, the likeliest first; five at the most. */
export type SimilarReportList = Schemas["SimilarReportList"];

/** Pass it as `cursor` for the next page; `null` at the end. */
export type NextCursor = Schemas["NextCursor"];

/** Daftar laporan publik, the newest day first. */
export type PublicReportList = Schemas["PublicReportList"];

/** Peristiwa publik. One step in the life of a public report; of words, only answers that were released. */
export type PublicStep = Schemas["PublicStep"];

/** Laporan publik. What everybody may read of a report that was released. */
export type PublicReport = Schemas["PublicReport"];

/** Pengelompokan statistik. By who has the report, the regency or city, the category, or the month in which it came. */
export type StatisticsBy = Schemas["StatisticsBy"];

/** Angka statistik. A figure based on fewer than five reports is left out. Shares are given by agency and in a total only. */
export type StatisticsFigures = Schemas["StatisticsFigures"];

/** Kelompok statistik. Named by what `by` says; the one without that name are reports that have none (no region or category given). */
export type StatisticsGroup = Schemas["StatisticsGroup"];

/** Statistik. Of all reports that came in a quarter, confidential ones left out; released or not. Never changed once it is published. */
export type Statistics = Schemas["Statistics"];

/** Daftar kategori. */
export type CategoryList = Schemas["CategoryList"];

/** Daftar wilayah. Regions from `idn-area-data`, ODbL 1.0. */
export type RegionList = Schemas["RegionList"];

/** Daftar instansi. */
export type AgencyList = Schemas["AgencyList"];

/** Instansi berakhir. Only of an agency that was merged or closed. Its id goes on being valid: a report sent to it goes to who took over, or to national triage. */
export type AgencyEnd = Schemas["AgencyEnd"];

/** Instansi. A ministry, institution or local government that answers reports. */
export type Agency = Schemas["Agency"];

/** Cakupan. `mine`: the reports that the agency has. `passed_on`: those that it had and that have moved on, the latest departure first. */
export type InboxScope = Schemas["InboxScope"];

/** Laporan, as a line in the inbox of a party that reads it in full. */
export type FullAgencyReportSummary = Schemas["FullAgencyReportSummary"];

/** Laporan yang pernah ditangani, as a line of an inbox. Classification, category and place are those of the moment when the report left the agency. */
export type FormerAgencyReportSummary = Schemas["FormerAgencyReportSummary"];

/** Laporan, to a party that reads only its tracking ID, status and holder. */
export type MinimalAgencyReport = Schemas["MinimalAgencyReport"];

/** Laporan, as a line of an inbox. `access` says which of its forms it has: `full` for reports that the agency has, `former` and `minimal` for those that have moved on. */
export type AgencyReportSummary = Schemas["AgencyReportSummary"];

/** Daftar laporan instansi. The earliest deadline first; with `scope=passed_on`, the latest departure first. */
export type AgencyReportList = Schemas["AgencyReportList"];

/** Catatan. Words among the officers of one agency on a report. */
export type Note = Schemas["Note"];

/** Laporan, as the officers of its holder read it, and national triage where it oversees. Never the identity of the reporter (`getReporterIdentity`). */
export type FullAgencyReport = Schemas["FullAgencyReport"];

/** Laporan yang pernah ditangani. A report as it stood when it left the agency that reads it: timeline and files up to the entry that moved it, the agency's own notes, and its present status and holder. It includes nothing else that came later. */
export type FormerAgencyReport = Schemas["FormerAgencyReport"];

/** Laporan, as an officer reads it. `access` says which of its forms it has. A holder reads all of it. An agency that passed it on reads it as it stood when it left; of a report that is confidential, withdrawn, or whose erasure was asked for or done, only tracking ID, status and holder. National triage reads every report that is not confidential, and a confidential one while it has it or it is escalated (`escalation` 2). No form includes the identity of the reporter. */
export type AgencyReport = Schemas["AgencyReport"];

/** Identitas pelapor. The only response to an officer that includes it. */
export type ReporterIdentity = Schemas["ReporterIdentity"];

/** Catatan baru. Read by the officers of one's own agency and by nobody else. */
export type NewNote = Schemas["NewNote"];

/** Verifikasi. The agency finds the report in order and its own; it may set what the citizen chose wrongly. */
export type VerifyReport = Schemas["VerifyReport"];

/** Disposisi. National triage names the agency; an agency names its unit. */
export type AssignReport = Schemas["AssignReport"];

/** Bukan wewenang. Passes the report on; it never ends it. */
export type TransferReport = Schemas["TransferReport"];

/** Tindak lanjut. The agency begins to work on it. */
export type StartFollowUp = Schemas["StartFollowUp"];

/** Permintaan kelengkapan. What the reporter is asked for before the work can go on. */
export type RequestInformation = Schemas["RequestInformation"];

/** Tanggapan. The agency's answer to the reporter. */
export type AnswerReport = Schemas["AnswerReport"];

/** Penutupan. The agency closes an answered report and says why. */
export type CloseReport = Schemas["CloseReport"];

/** Pengarsipan. Ends a report without an answer, for a reason of a closed list. */
export type ArchiveReport = Schemas["ArchiveReport"];

/** Penggabungan. The report is about the same matter as another one, and follows it from now on. */
export type MergeReport = Schemas["MergeReport"];

/** Perubahan tanggapan untuk publik. */
export type AnswerToRelease = Schemas["AnswerToRelease"];

/** Publikasi laporan. What the public is to read. What is left out is taken as it stands: title, body, and every answer there is now. Answers that come later are public only when the report is released again. */
export type ReleaseReport = Schemas["ReleaseReport"];

/** Penarikan publikasi. The public reads the report no longer. */
export type RetractReport = Schemas["RetractReport"];

/** Daftar pembacaan identitas, the latest first. */
export type IdentityReadList = Schemas["IdentityReadList"];

/** Templat jawaban. Ready-made words that the officers of one agency share. */
export type AnswerTemplate = Schemas["AnswerTemplate"];

/** Daftar templat jawaban, by name. */
export type AnswerTemplateList = Schemas["AnswerTemplateList"];

/** Templat jawaban baru. Also what an existing one is replaced by. */
export type NewAnswerTemplate = Schemas["NewAnswerTemplate"];

/** Jenis kejadian. One for each `TimelineKind`; new ones may come. */
export type EventType = Schemas["EventType"];

/**
 * Kejadian. One thing that happened to a report, and how the report stands after it. Never a word, a file's name or the identity of who sent it: read the report for more.
 *
 * Who gets the event as a former holder of the report (its holder changed by this event or before it) reads neither a deadline nor how often the report changed since: `dueAt` and `dueStage` are `null`, and `version` is the one with which the report left.
 */
export type Event = Schemas["Event"];

/** Daftar kejadian, the oldest first. */
export type EventList = Schemas["EventList"];

/** Alamat webhook. */
export type WebhookEndpoint = Schemas["WebhookEndpoint"];

/** Daftar alamat webhook. */
export type WebhookEndpointList = Schemas["WebhookEndpointList"];

/** Alamat webhook baru. */
export type NewWebhookEndpoint = Schemas["NewWebhookEndpoint"];

/** Alamat webhook dengan rahasianya. The secret is in no other answer. */
export type WebhookEndpointSecret = Schemas["WebhookEndpointSecret"];

/** Status pengiriman (menunggu, terkirim, gagal). `dead` after more than a day in which nothing came of it, by its own tries or because its endpoint took nothing at all, or when the endpoint was disabled: it waits for `redeliverWebhook` or `redeliverDeadLetters`, for a year unless the operator sets another time. */
export type WebhookDeliveryState = Schemas["WebhookDeliveryState"];

/** Sebab kegagalan. Why no answer came: in time, at all, from a name that the internet knows, or because the address lies in a private network. */
export type WebhookFault = Schemas["WebhookFault"];

/** Pengiriman. One event on its way to one endpoint. */
export type WebhookDelivery = Schemas["WebhookDelivery"];

/** Daftar pengiriman. */
export type WebhookDeliveryList = Schemas["WebhookDeliveryList"];

/** Kirim ulang. What is on its way again. */
export type WebhookRedelivery = Schemas["WebhookRedelivery"];
