// Generated from contract/openapi.yaml by generate/contract.mjs. Do not edit.
import type { components } from "./components.gen.ts";

export type { UnknownKind, UnknownValue } from "./open-types.ts";

type Schemas = components["schemas"];

/** Ragam kanal. `standalone`: the channel has a verification team of its own for all agencies, and passes nothing to SP4N-LAPOR!. `single_agency`: one agency runs the channel alone; what is not its matter goes on to SP4N-LAPOR!. `gateway`: every report is passed to SP4N-LAPOR! as a copy, and the agency stays responsible. With one agency there is no national triage: its keys are refused (`role_not_allowed`). */
export type ChannelMode = Schemas["ChannelMode"];

/** Hubungan dengan kanal nasional. `none`: reports are not passed to SP4N-LAPOR!. `linked`: an officer or the citizen takes a report there by hand, and the number it gets there is recorded. `forwarded`: the channel passes reports on itself. Follows from the mode of the channel and its bridge. */
export type NationalChannel = Schemas["NationalChannel"];

/** Kode wilayah. Province `32`, regency or city `32.73`, district `32.73.01`, village `32.73.01.1001` (Kepmendagri 300.2.2-2138/2025). */
export type RegionCode = Schemas["RegionCode"];

/** Tingkat wilayah (provinsi, kabupaten, kota, kecamatan, desa/kelurahan). */
export type RegionLevel = Schemas["RegionLevel"];

/** Wilayah. */
export type Region = Schemas["Region"];

/** Identitas kanal. Where a report goes: the channel, who runs it, and whether reports are passed to the national channel. A form, receipt or status page states nothing else about this. */
export type ChannelIdentity = Schemas["ChannelIdentity"];

/** Jenis instansi (kementerian, lembaga, pemerintah daerah). */
export type AgencyKind = Schemas["AgencyKind"];

/** Instansi, diringkas. */
export type AgencySummary = Schemas["AgencySummary"];

/** Klasifikasi laporan (pengaduan, aspirasi, permintaan informasi). */
export type Classification = Schemas["Classification"];

/** Aturan isian. Whether a form asks for a field. */
export type FieldRule = Schemas["FieldRule"];

/** Tahap tenggat. What is due at `dueAt`: verification by national triage, verification by the agency, the start of follow-up, the answer, the reporter's reaction to it, the information that the reporter was asked for, or taking a report to SP4N-LAPOR! by hand, which its custodian does. */
export type DueStage = Schemas["DueStage"];

/** Hari kerja (working days, according to the joint decree on holidays) or hari kalender (calendar days). */
export type DayKind = Schemas["DayKind"];

/** Tenggat. The maximum number of days for a stage. */
export type Deadline = Schemas["Deadline"];

/** Survei kepuasan. The elements that a form asks for after the rating, all optional (PermenPANRB 14/2017). An answer to another element is refused. */
export type SurveyRequest = Schemas["SurveyRequest"];

/** Nomor darurat daerah. A telephone number of the region, set by the operator of the channel. A form shows it beside the national numbers when a text tells of danger. */
export type EmergencyNumber = Schemas["EmergencyNumber"];

/** Pemberitahuan privasi. What a form shows before it asks for personal data: who keeps the data, for which purpose, who reads them, and the rights of the person (UU 27/2022 Art. 21). */
export type Notice = Schemas["Notice"];

/** Kapan tantangan diminta. `off`: never for a report. `load`: only while many reports arrive. `on`: for every report. */
export type ChallengeMode = Schemas["ChallengeMode"];

/** Kanal. What this key may do, and the limits that apply to it. */
export type Channel = Schemas["Channel"];

/** Kode galat. The reason for a refusal, never translated. Programs branch on it; more may be added. */
export type ErrorCode = Schemas["ErrorCode"];

/** Kode galat isian. Why a field was refused. */
export type FieldErrorCode = Schemas["FieldErrorCode"];

/** Galat isian pada isi permintaan. */
export type BodyFieldError = Schemas["BodyFieldError"];

/** Galat parameter. */
export type ParameterError = Schemas["ParameterError"];

/** Galat isian. A field or a parameter that was refused, and how to fix it. */
export type FieldError = Schemas["FieldError"];

/**
 * Isi tantangan. Find the smallest `counter`, from 0, for which SHA-256 over `salt`, `nonce` and the counter (four bytes, big-endian), applied
 * `cost` times to its own result, begins with `keyPrefix`. Compatible with ALTCHA proof of work, version 2, and its solvers.
 */
export type ChallengeParameters = Schemas["ChallengeParameters"];

/** Tantangan. A signed computation, valid for one key, ten minutes and one request. */
export type Challenge = Schemas["Challenge"];

/** Galat. A problem document (RFC 9457), the same shape for all refusals. */
export type Problem = Schemas["Problem"];

/** Kunci publik. The key of a site. */
export type PublishableKeyInfo = Schemas["PublishableKeyInfo"];

/** Peran kunci. The rights of a secret key. `national_admin`: the reports of national triage, and oversight of all. `agency_admin`: everything in its agency. `liaison` (Pejabat Penghubung): work on the reports of its agency. */
export type KeyRole = Schemas["KeyRole"];

/** Kunci rahasia. The key of a system for officers. */
export type SecretKeyInfo = Schemas["SecretKeyInfo"];

/** Peran. The rights of an officer. `national_admin`: the reports of national triage, and oversight of all. `agency_admin`: everything in the agency. `liaison` (Pejabat Penghubung): work on the reports of the agency. `unit_officer`: reads and works on the reports that are assigned to the unit, and no others. `leader` (Pimpinan): reads. `identity_custodian` (Penjaga identitas): reads, and opens identities of reporters. `auditor`: reads histories and access logs, no words of confidential reports. */
export type OfficerRole = Schemas["OfficerRole"];

/** Unit kerja, diringkas. The unit inside the agency that works on a report (disposisi). */
export type UnitSummary = Schemas["UnitSummary"];

/** Cara masuk. `passkey`, `password` (with a one-time code), or `oidc` (the identity provider of the agency). */
export type SignInMethod = Schemas["SignInMethod"];

/** Sesi. How long the sign-in lasts. */
export type OfficerSession = Schemas["OfficerSession"];

/** Petugas. The officer who signed in, with the session. */
export type OfficerInfo = Schemas["OfficerInfo"];

/** Kunci atau petugas. The kind, agency and role of the caller. `kind` selects the form. */
export type Me = Schemas["Me"];

/** Keluar. The sessions that ended. */
export type SessionEnd = Schemas["SessionEnd"];

/** Sesi. An open session of the officer. */
export type OpenSession = Schemas["OpenSession"];

/** Pass it as `cursor` to get the next page; `null` at the end. */
export type NextCursor = Schemas["NextCursor"];

/** Sesi yang terbuka. Last used first. */
export type OpenSessionList = Schemas["OpenSessionList"];

/** Petugas, diringkas. Also for former officers. */
export type OfficerSummary = Schemas["OfficerSummary"];

/** Jenis. `signed_in`: a session began. `confirmed`: the officer signed in again, in the same session. `refused`: the proof was wrong, or the officer may not sign in. `invitation_accepted`: the officer used an invitation. `passkey_added`, `passkey_removed`, `password_set`, `recovery_codes_renewed`: the officer changed a way to sign in; except for `passkey_added`, that ended the other sessions. `recovery_code_used`: a recovery code replaced a one-time code. `sessions_ended`: the identity provider ended all sessions. */
export type SignInKind = Schemas["SignInKind"];

/** Masuk. A sign-in of an officer, or a related event. */
export type SignIn = Schemas["SignIn"];

/** Riwayat masuk. Latest first. */
export type SignInList = Schemas["SignInList"];

/** Bahasa pemberitahuan. The language of the mails. */
export type NotificationLanguage = Schemas["NotificationLanguage"];

/** Jenis pemberitahuan. `escalated`: a deadline was missed for as many days again. `overdue`: a deadline was missed. `due_tomorrow`: a deadline ends on the next working day. `promise_due`: the agency promised to answer on the next working day. `contested`, `replied`: by the reporter. `assigned`: somebody else assigned a report to the officer or the officer's unit. `mentioned`: a colleague's note mentions the officer. `new_report`: for the officer's agency, or national triage. */
export type NotificationKind = Schemas["NotificationKind"];

/** Cara pemberitahuan. `now`: by mail within a minute, at most ten mails an hour; the rest comes with the digest. `digest`: once, at 07.30 local time on working days. `off`: not at all. */
export type NotificationDelivery = Schemas["NotificationDelivery"];

/** Pilihan pemberitahuan. How the officer gets notifications of one kind. */
export type NotificationChoice = Schemas["NotificationChoice"];

/** Pengaturan pemberitahuan. What the officer is notified of by mail. */
export type NotificationSettings = Schemas["NotificationSettings"];

/** Pilihan pemberitahuan baru. */
export type NewNotificationChoice = Schemas["NewNotificationChoice"];

/** Pengaturan pemberitahuan baru. */
export type NewNotificationSettings = Schemas["NewNotificationSettings"];

/** Tampilan kotak masuk. `needs_action`: waits for the party. `new`: not verified. `unassigned`: waits for the party and is assigned to no unit and no officer. `due_today`: due today (Asia/Jakarta), not overdue. `overdue`: past the deadline. `awaiting_reporter`: waits for the reporter. `answered`: answered and not closed. `contested`: waits for the party after its answer was contested. `escalated`: overdue for as long again. `take_to_sp4n`: has to be taken to SP4N-LAPOR! by hand; `needs_action` has it too. `forwarded_or_unknown`: is in SP4N-LAPOR!, or may be; also what the agency handed over. `passed_on`: left the agency. `ended`: closed or archived. */
export type InboxView = Schemas["InboxView"];

/** Status laporan (masuk, terdisposisi, ditindaklanjuti, menunggu pelapor, dijawab, selesai, diarsipkan). `closed` and `archived` are final; all others are open. */
export type ReportStatus = Schemas["ReportStatus"];

/** Keadaan di SP4N-LAPOR!. `manual`: the report is not in SP4N-LAPOR! yet; an officer or the reporter has to enter it there. `pending`: the channel is going to pass it on. `sending`: it is being passed on now. `unknown`: it is not certain whether it arrived. It is not sent again until this is known. `refused`: SP4N-LAPOR! did not accept it; an officer decides what happens next. `forwarded`: it is in SP4N-LAPOR!, where the reporter can follow it. */
export type NationalState = Schemas["NationalState"];

/** Cakupan. `mine`: reports that are with the agency. `passed_on`: reports that have left the agency, latest departure first. */
export type InboxScope = Schemas["InboxScope"];

/** Urutan. `dueAt`: earliest deadline first, reports without one last. `submittedAt`: oldest report first. `-submittedAt`: newest report first. `-updatedAt`: latest change first. */
export type InboxSort = Schemas["InboxSort"];

/** Saringan kotak masuk. Query parameters of `listAgencyReports`. */
export type InboxFilters = Schemas["InboxFilters"];

/** Tampilan tersimpan. Named filters of the inbox, for one officer. */
export type SavedView = Schemas["SavedView"];

/** Daftar tampilan tersimpan. In the order in which they were first saved. */
export type SavedViewList = Schemas["SavedViewList"];

/** Saringan kotak masuk baru. Query parameters of `listAgencyReports`, without those of its pages. Only their format is checked. When the view is used, `listAgencyReports` refuses ids that do not exist. */
export type NewInboxFilters = Schemas["NewInboxFilters"];

/** Tampilan tersimpan baru. Also replaces an existing one. */
export type NewSavedView = Schemas["NewSavedView"];

/** Unggahan. One file. With a tracking ID (and the access code as a header) it is added to that report; otherwise it waits 24 hours for a report. */
export type Upload = Schemas["Upload"];

/** Lampiran. A photo or document. */
export type Attachment = Schemas["Attachment"];

/** Lokasi kejadian. At least one of a region, an address and a point. */
export type NewLocation = Schemas["NewLocation"];

/** Pelapor. Stored separately from the report and encrypted. An agency never receives it for an anonymous report. */
export type Reporter = Schemas["Reporter"];

/** Pemberitahuan privasi yang dilihat. Which privacy notice the reporter was shown, and when. The agency never receives it. */
export type SeenNotice = Schemas["SeenNotice"];

/** Laporan baru. The fields are in the order of the LAPOR! form. */
export type NewReport = Schemas["NewReport"];

/** Instansi penanggung jawab. */
export type ResponsibleAgency = Schemas["ResponsibleAgency"];

/** Tim verifikasi nasional sebagai penanggung jawab. */
export type ResponsibleTriage = Schemas["ResponsibleTriage"];

/** SP4N-LAPOR! sebagai penanggung jawab. */
export type ResponsibleSp4n = Schemas["ResponsibleSp4n"];

/** Penanggung jawab. Who is responsible for the report now. `kind` selects the form; another kind would be a new major version. An open report always has exactly one responsible party. `sp4n` is SP4N-LAPOR!, only for reports that were handed over to it: the channel has the mode `single_agency` or `gateway`, and the report is not a matter of its agency. */
export type Responsible = Schemas["Responsible"];

/** Bukti laporan. The receipt. No other response contains the access code. */
export type SubmittedReport = Schemas["SubmittedReport"];

/** Berkadar pengawasan. Present when the complaint needs an examination, so that the deadline for the answer is longer. */
export type NeedsExamination = Schemas["NeedsExamination"];

/** Lokasi kejadian. */
export type Location = Schemas["Location"];

/** Kategori. The topic of a report, with its heading in LAPOR!. */
export type Category = Schemas["Category"];

/** Eskalasi. Present once the stage has missed its deadline. 1: the deadline has passed. 2: the same number of days has passed again, and national triage sees the report too (`listAgencyReports` with `escalated`). Removed when the next stage begins. */
export type Escalation = Schemas["Escalation"];

/** Hak baca. How much of a report a party can read. `full`: the whole report as it is now. `former`: the report as it was when it left the party, plus its current status and responsible party. `minimal`: only tracking ID, status and responsible party. */
export type AccessLevel = Schemas["AccessLevel"];

/** Pembaca laporan. A party whose officers can read the report, and how much of it. */
export type ReportReader = Schemas["ReportReader"];

/** Jenis tindakan pelapor. `reply`: `addReply`. `attach`: `uploadAttachment` with the tracking ID. `withdraw`: `withdrawReport`. The others are the kinds of `giveFeedback`. */
export type AvailableActionKind = Schemas["AvailableActionKind"];

/** Yang dapat dilakukan pelapor. */
export type AvailableAction = Schemas["AvailableAction"];

/** Alasan pengarsipan (tidak lengkap, sudah dilaporkan, bukan pelayanan publik, tidak pantas, dicabut pelapor). Why a report ended without an answer. */
export type ArchiveReason = Schemas["ArchiveReason"];

/** Penilaian. How satisfied the reporter is with the answer, from 1 (not at all) to 5 (very). */
export type Rating = Schemas["Rating"];

/** Jenis pelaku. */
export type ActorKind = Schemas["ActorKind"];

/** Pelaku. The party that caused the event, never a person; the entry's `officer` names the person. `channel` marks automatic transitions of the channel. `sp4n` marks what happened in SP4N-LAPOR!: an answer that `agency`, the custodian, passed on, or what the channel read there. */
export type Actor = Schemas["Actor"];

/** Riwayat penilaian. The reporter settled the matter, or rated the answer. */
export type RatedEntry = Schemas["RatedEntry"];

/** Riwayat perpindahan. An agency passed the report on, or the reporter contested the answer. */
export type PassedOnEntry = Schemas["PassedOnEntry"];

/** Riwayat lain. */
export type OtherEntry = Schemas["OtherEntry"];

/** Riwayat. One event in the history of the report. `kind` selects the form. The last form covers all other kinds, including those of later versions. */
export type TimelineEntry = Schemas["TimelineEntry"];

/** Laporan yang diikuti. The report that this one was merged into: what agencies and national triage have done and written since. Contains nothing from the reporter of that report: no text, files or identity. */
export type FollowedReport = Schemas["FollowedReport"];

/** Nomor kedua. The report in the national channel, SP4N-LAPOR!, next to its tracking ID here. The copy there is independent: erasing the report here removes the number, the address and the status, but not the copy. */
export type NationalReference = Schemas["NationalReference"];

/** Tanggapan yang dipublikasikan. An answer as the public reads it. */
export type ReleasedAnswer = Schemas["ReleasedAnswer"];

/** Publikasi. The text and photos that the public sees. The report itself stays as it was sent. */
export type ReleasedText = Schemas["ReleasedText"];

/** Alasan penghapusan. `requested`: the reporter asked for it (UU 27/2022 Art. 8). `retention`: the retention period of the channel is over. */
export type ErasureReason = Schemas["ErasureReason"];

/** Penghapusan data. Records an erasure. While a report is open, only the identity is erased, because the agency still has to answer. Text and files are erased when the report ends. */
export type Erasure = Schemas["Erasure"];

/** Bagian yang tidak terbaca. `text`: title, body and address. `timeline`, `attachments`, `notes`: at least one message, file name or note. `reporter`: the identity. */
export type UnreadablePart = Schemas["UnreadablePart"];

/** Tidak terbaca. Present when the channel cannot decrypt a part of the report at the moment. That part is empty or missing in the response, but not lost: the operator has to restore the encryption key, or a backup. */
export type Unreadable = Schemas["Unreadable"];

/** Bagian laporan yang dapat dikoreksi. A part of a report that officers can correct. */
export type CorrectableField = Schemas["CorrectableField"];

/** Semula. The original values of the fields that an officer has corrected. `fields` names these fields. A field that it names but that is absent here had no value. */
export type OriginalReport = Schemas["OriginalReport"];

/** Janji penyelesaian. The day until which the agency has promised to answer. It does not change `dueAt`. */
export type PromisedDate = Schemas["PromisedDate"];

/** Laporan. The report as its reporter reads it. */
export type Report = Schemas["Report"];

/** Tanggapan pelapor. A further message from the reporter, optionally with files. */
export type NewReply = Schemas["NewReply"];

/** Jawaban survei. From 1 (not good) to 4 (very good). */
export type SurveyScore = Schemas["SurveyScore"];

/** Survei kepuasan. The reporter's answers about the nine elements of a public service (PermenPANRB 14/2017), from 1 to 4; each is optional. Only the reporter can read the answers of one report (`exportReport`); officers read an index over many reports. */
export type Survey = Schemas["Survey"];

/** Umpan balik pelapor. The answer settles the matter (`confirm`), does not settle it (`contest`), or is only rated (`rate`). */
export type NewFeedback = Schemas["NewFeedback"];

/** Pencabutan laporan. The reporter withdraws the report. */
export type WithdrawReport = Schemas["WithdrawReport"];

/** Permintaan penghapusan data. Needs no content. */
export type RequestErasure = Schemas["RequestErasure"];

/** Pembaca identitas. An officer in one of the roles, the reporter, the operator on the channel's server, or the channel itself, to send the reporter an email. */
export type IdentityReader = Schemas["IdentityReader"];

/** Pembukaan identitas. One access to a reporter's identity. */
export type IdentityAccess = Schemas["IdentityAccess"];

/** Salinan data. Everything that the channel stores about the reporter of a report (UU 27/2022 Art. 7 and 13). A copy in SP4N-LAPOR! is not part of it; `report.national` has its number. */
export type ReportExport = Schemas["ReportExport"];

/** Permintaan saran instansi. The text so far. The channel uses it for this response only and does not store it. */
export type AgencySuggestionRequest = Schemas["AgencySuggestionRequest"];

/** Alasan saran. Why this agency is suggested. */
export type SuggestionReason = Schemas["SuggestionReason"];

/** Saran instansi. One agency that may be the right one, and why. */
export type AgencySuggestion = Schemas["AgencySuggestion"];

/**
 * Keyakinan saran. How reliable the first suggestion is. `confident`: almost always right. `likely`: show all suggestions. `unsure`: the text
 * indicates no agency clearly, so the site's own agency comes first, and national triage passes the report on if necessary.
 */
export type SuggestionConfidence = Schemas["SuggestionConfidence"];

/** Tempat kejadian menurut saran. Where the incident is, and how the channel knows it. */
export type SuggestionPlace = Schemas["SuggestionPlace"];

/** Daftar saran instansi. At most three, best first. Unless the confidence is `confident`, the site's own agency precedes any agency that is less than 1.2 times as likely; if the text indicates no agency clearly, it comes first. */
export type AgencySuggestionList = Schemas["AgencySuggestionList"];

/** Permintaan laporan serupa. The text so far. A location narrows the search. */
export type SimilarReportRequest = Schemas["SimilarReportRequest"];

/** Lokasi perkiraan. At most the district, and a point rounded to 0.01 degrees (about 1 km). No address. */
export type PublicPlace = Schemas["PublicPlace"];

/** Dukungan. How many others have the same problem: the counted supports, rounded down to a multiple of five. Absent below five. Updated once a day, and never falls while the report is public and not merged. */
export type PublicSupports = Schemas["PublicSupports"];

/** Laporan publik, diringkas. */
export type PublicReportSummary = Schemas["PublicReportSummary"];

/** Laporan serupa. At most five, most likely first. */
export type SimilarReportList = Schemas["SimilarReportList"];

/** Daftar laporan publik. Newest day first. */
export type PublicReportList = Schemas["PublicReportList"];

/** Asal foto. Who sent a released photo. */
export type PublicPhotoSender = Schemas["PublicPhotoSender"];

/** Foto publik. A released photo, without metadata. */
export type PublicPhoto = Schemas["PublicPhoto"];

/**
 * Peristiwa dalam riwayat laporan. The message of `corrected` names each correction with the value before it, and that of `promised` the promised date. The channel passed the report on to SP4N-LAPOR! itself (`forwarded`), could not do so for certain (`forward_failed`: `national.state` is then `unknown`, `refused` or `manual`), or is going to try again (`forward_retried`). `national_updated`: something happened to the report in SP4N-LAPOR!. Kinds from `overdue` on are steps of the channel itself: a deadline is near or has passed, personal data is
 * erased (`erased`: text, files and identity, as far as they were not erased before), or the responsible agency was merged or closed
 * (`agency_ended`). The channel itself also passes reports on (`assigned`, `transferred`) when its mode has changed.
 */
export type TimelineKind = Schemas["TimelineKind"];

/** Peristiwa publik. One step in the life of a public report. Contains no text except released answers. */
export type PublicStep = Schemas["PublicStep"];

/** Laporan publik. The part of a released report that everybody may read. */
export type PublicReport = Schemas["PublicReport"];

/** Pengelompokan laporan publik. `region` groups by the regions directly within the filter `regionCode`, down to districts; without that filter, by province. */
export type PublicCountBy = Schemas["PublicCountBy"];

/** Jumlah dalam satu kelompok. Identified by the field that `by` selects. The group without that field holds reports whose region (at this level) or category is unknown. */
export type PublicReportCount = Schemas["PublicReportCount"];

/** Jumlah laporan publik per kelompok. */
export type PublicReportCounts = Schemas["PublicReportCounts"];

/** Kode pengikut. A secret of at least 128 random bits, in base64url. The supporter's device generates one per report and keeps it: without it, the support cannot be read or withdrawn. The channel stores only a hash of it. */
export type FollowCode = Schemas["FollowCode"];

/** Dukungan baru. Records that another citizen has the same problem as a public report. A support counts unless five supports from the same network count for this report on the same day (western Indonesian time). A support that does not count is stored too. The channel cannot identify people: without an email address, one person can count twice with two devices, or after clearing the data of the browser. */
export type NewSupport = Schemas["NewSupport"];

/** Dukungan. One support, as its supporter reads it. */
export type Support = Schemas["Support"];

/** Dukungan yang ditarik. */
export type WithdrawnSupport = Schemas["WithdrawnSupport"];

/** Belum selesai. The answer did not solve the problem for this supporter. */
export type NotSolved = Schemas["NotSolved"];

/** Foto pendukung baru. */
export type NewSupportPhoto = Schemas["NewSupportPhoto"];

/** Pengelompokan statistik. By responsible party, regency or city, category, or month of submission. */
export type StatisticsBy = Schemas["StatisticsBy"];

/** Triwulan. A quarter of a calendar year. */
export type StatisticsQuarter = Schemas["StatisticsQuarter"];

/** Penilaian. The reporters' ratings of the last answer, from 1 (worst) to 5. Omitted with fewer than five, when one to four reports are unrated (of all, of the answered, or of those that were answered or are overdue), and when the mean would reveal that one rating differs from all others. */
export type StatisticsRating = Schemas["StatisticsRating"];

/** Indeks kepuasan. The satisfaction index of the surveys that accompanied these ratings, about the agency that has the report. Counts complete answers only. Omitted if there are fewer than five, if one to four reports have none (of all reports, of the answered ones, of the rated ones, or of those that were answered or are overdue), and if the index would reveal that one score differs from all others. It is the IKM of PermenPANRB 14/2017 only if it has a `grade`; otherwise it is indicative: do not call it the IKM. */
export type StatisticsSurvey = Schemas["StatisticsSurvey"];

/** Angka statistik. Figures based on fewer than five reports are omitted. Shares, transfers, ratings and the satisfaction index appear only by agency and in a total; those of a total cover the agencies that have the same figure. */
export type StatisticsFigures = Schemas["StatisticsFigures"];

/** Kelompok statistik. Identified by the field that `by` selects. The group without that field holds reports without a region or category. */
export type StatisticsGroup = Schemas["StatisticsGroup"];

/** Statistik. All reports submitted in a quarter, released or not, except confidential ones. Never changes after publication. */
export type Statistics = Schemas["Statistics"];

/** Dasar angka. The published group that the figure is of. */
export type UsualAnswerBasis = Schemas["UsualAnswerBasis"];

/** Lama tanggapan yang biasa. Without `days` and `basis`, too few reports of the quarter were answered, or it is not published. */
export type UsualAnswer = Schemas["UsualAnswer"];

/** Daftar kategori. */
export type CategoryList = Schemas["CategoryList"];

/** Titik yang dicari wilayahnya. WGS 84, decimal degrees. */
export type RegionLookup = Schemas["RegionLookup"];

/** Wilayah suatu titik. `source` says how certain the region is. */
export type LocatedRegion = Schemas["LocatedRegion"];

/** Daftar wilayah. Regions from `idn-area-data`, ODbL 1.0. */
export type RegionList = Schemas["RegionList"];

/** Daftar instansi. */
export type AgencyList = Schemas["AgencyList"];

/** Instansi berakhir. Only for an agency that was merged, divided or closed. Its id stays valid: a report sent to it goes to its only successor, or to the successor for the category of the report; without one, to national triage. */
export type AgencyEnd = Schemas["AgencyEnd"];

/** Instansi. A ministry, institution or local government that answers reports. */
export type Agency = Schemas["Agency"];

/** Jumlah dukungan. The supports of a report, as officers who read it in full see them. */
export type SupportCounts = Schemas["SupportCounts"];

/** Laporan, diringkas. A line in the inbox of a party that reads the report in full. */
export type FullAgencyReportSummary = Schemas["FullAgencyReportSummary"];

/** Laporan yang pernah ditangani, diringkas. A line of the inbox, with the classification, category and location that the report had when it left the agency. */
export type FormerAgencyReportSummary = Schemas["FormerAgencyReportSummary"];

/** Laporan bagi petugas, paling ringkas. For a party that may read only tracking ID, status and responsible party. */
export type MinimalAgencyReport = Schemas["MinimalAgencyReport"];

/** Laporan, diringkas. A line of the inbox. `access` selects the form: `full` for reports that are with the agency or that it handed over to SP4N-LAPOR!, `former` and `minimal` for others that have left it. */
export type AgencyReportSummary = Schemas["AgencyReportSummary"];

/** Daftar laporan instansi. In the order of `sort`; with `scope=passed_on`, latest departure first. */
export type AgencyReportList = Schemas["AgencyReportList"];

/** Jumlah laporan dalam satu tampilan. */
export type InboxCount = Schemas["InboxCount"];

/** Jumlah laporan per tampilan. Counts of the inbox. */
export type AgencyReportCounts = Schemas["AgencyReportCounts"];

/** Ekspor daftar laporan. A page of an export. */
export type InboxExportPage = Schemas["InboxExportPage"];

/** Disposisi. National triage selects the agency; an agency selects its unit, its officer, or both. */
export type AssignReport = Schemas["AssignReport"];

/** Bukan wewenang. Passes the report on; never ends it. */
export type TransferReport = Schemas["TransferReport"];

/** Permintaan kelengkapan. Asks the reporter for information that the agency needs to continue. */
export type AskReporter = Schemas["AskReporter"];

/** Tanggapan dari templat. An answer with the text of an answer template of the key's agency. */
export type TemplateAnswer = Schemas["TemplateAnswer"];

/** Pengarsipan. Ends a report without an answer, for one of the listed reasons. */
export type ArchiveReport = Schemas["ArchiveReport"];

/** Tindakan. `operation` is the operation for a single report, `input` its body. `answerReport` takes the text of an answer template instead, filled in for each report. */
export type BulkAction = Schemas["BulkAction"];

/** Laporan yang dipilih. A report as the officer last saw it. */
export type BulkTarget = Schemas["BulkTarget"];

/** Tindakan atas banyak laporan. One action, and the reports on which it is taken. */
export type ActOnReports = Schemas["ActOnReports"];

/** Berhasil. The action was taken, now or by an earlier request with the same key. */
export type BulkDone = Schemas["BulkDone"];

/** Ditolak. This request did not take the action. */
export type BulkRefused = Schemas["BulkRefused"];

/** Hasil satu laporan. `outcome` selects the form. */
export type BulkResult = Schemas["BulkResult"];

/** Hasil. One result for each report, in the order of the request. */
export type BulkResults = Schemas["BulkResults"];

/** Pesan pendukung. What a supporter wrote about an answer. */
export type NotSolvedMessage = Schemas["NotSolvedMessage"];

/** Foto pendukung. A photo from another citizen with the same problem. The channel does not name the citizen. */
export type SupporterPhoto = Schemas["SupporterPhoto"];

/** Catatan. An internal note that the officers of one agency share about a report. */
export type Note = Schemas["Note"];

/** Laporan bagi petugas, lengkap. For officers of the responsible party or the custodian, and for national triage when it oversees. Does not contain the identity of the reporter (`getReporterIdentity`). */
export type FullAgencyReport = Schemas["FullAgencyReport"];

/** Laporan yang pernah ditangani. A report as it was when it left the reading agency: timeline and files up to the entry that moved it, the agency's own notes, and the current status and responsible party. Contains nothing else that came later: title and place are those that the reporter submitted, without corrections. */
export type FormerAgencyReport = Schemas["FormerAgencyReport"];

/** Laporan bagi petugas. The report as an officer reads it; `access` selects the form. The responsible party reads everything, and so does the agency that handed a report over to SP4N-LAPOR! (`custodian`) while it is there. Any other agency that passed the report on reads it as it was when it left; if the report is confidential or withdrawn, or its erasure was requested or done, the agency reads only tracking ID, status and responsible party. National triage reads every report that is not confidential, and a confidential one while it is responsible for it or the report is escalated (`escalation` 2). No form contains the reporter's identity. */
export type AgencyReport = Schemas["AgencyReport"];

/** Identitas pelapor. The only response to an officer that contains it. */
export type ReporterIdentity = Schemas["ReporterIdentity"];

/** Catatan baru. Only officers of the same agency read it. */
export type NewNote = Schemas["NewNote"];

/** Isian. What was typed, by the name of the field in the officer's application. */
export type DraftFields = Schemas["DraftFields"];

/** Konsep petugas untuk satu laporan. */
export type ReportDraft = Schemas["ReportDraft"];

/** Konsep baru. At most 20,000 bytes as JSON. */
export type NewDraft = Schemas["NewDraft"];

/** Verifikasi. The agency confirms that the report is complete and within its competence. It may correct the classification and the category. */
export type VerifyReport = Schemas["VerifyReport"];

/** Tindak lanjut. The agency starts work on the report. */
export type StartFollowUp = Schemas["StartFollowUp"];

/** Koreksi. Corrects the title, the classification, the category or the place, at least one of them. What the reporter submitted is kept and stays visible (`original`). */
export type CorrectReport = Schemas["CorrectReport"];

/** Janji penyelesaian. The agency promises the reporter a day by which it will answer. */
export type PromiseDate = Schemas["PromiseDate"];

/** Tanggapan. The agency's answer to the reporter. */
export type AnswerReport = Schemas["AnswerReport"];

/** Penutupan. The agency closes an answered report and gives the reason. */
export type CloseReport = Schemas["CloseReport"];

/** Penggabungan. The report is about the same matter as another one and follows it from now on. */
export type MergeReport = Schemas["MergeReport"];

/** Nomor kedua. The number that the report has in SP4N-LAPOR!. Replaces all values recorded earlier. */
export type SetNationalReference = Schemas["SetNationalReference"];

/** Perubahan tanggapan untuk publik. A changed or omitted answer. */
export type AnswerToRelease = Schemas["AnswerToRelease"];

/** Publikasi laporan. The text and photos for the public. Omitted parts are released unchanged: title, body and every current answer. Later answers become public only when the report is released again. No photo is released unless it is named. */
export type ReleaseReport = Schemas["ReleaseReport"];

/** Penarikan publikasi. The public can no longer read the report. */
export type RetractReport = Schemas["RetractReport"];

/** Angka bukti dukung. Exact figures of a group of reports, even of a small group, so only officers can read them. Shares are rounded down to four decimals, so that no figure looks better than it is. A share or median is omitted if there are no reports for it. Each figure is defined, with its query, in the page "Evidence for evaluations" of the documentation. */
export type EvidenceFigures = Schemas["EvidenceFigures"];

/** Kelompok bukti dukung. A unit of the agency, or a party; a month; or both. The group without a unit holds reports that are assigned to no unit. */
export type EvidenceGroup = Schemas["EvidenceGroup"];

/** Bukti dukung. Figures on the reports of a period as they stand now, for evaluations of complaint handling. Contains no text, identity or tracking ID. */
export type Evidence = Schemas["Evidence"];

/** Nilai rata-rata per unsur. The mean of each element of the form, from 1 to 4, rounded to two decimals. */
export type SurveyMeans = Schemas["SurveyMeans"];

/** Indeks kepuasan. The mean of the elements of a form times 25. Counts complete answers only, so that all elements have the same respondents; at least five. It is the IKM of PermenPANRB 14/2017 only if it has a `grade`: with `full`, and at least `sampleSize` answers. Otherwise it is indicative: do not call it the IKM. With `short` it is an index of three elements: name them with it. */
export type SurveyIndex = Schemas["SurveyIndex"];

/** Angka survei. The surveys of a group. */
export type SurveyFigures = Schemas["SurveyFigures"];

/** Kelompok survei. A unit of the agency, or an agency. The group without a unit holds reports that were assigned to no unit. */
export type SurveyGroup = Schemas["SurveyGroup"];

/** Hasil survei kepuasan. Contains no text, identity or tracking ID. */
export type SurveyResults = Schemas["SurveyResults"];

/** Ekspor. One export of an inbox. The log is append-only. */
export type InboxExport = Schemas["InboxExport"];

/** Riwayat ekspor. Latest first. */
export type InboxExportList = Schemas["InboxExportList"];

/** Daftar pembukaan identitas. Latest first. */
export type IdentityAccessList = Schemas["IdentityAccessList"];

/** Tindakan. The action whose text a template holds. Only templates for `answerReport` can answer reports in bulk. */
export type TemplateAction = Schemas["TemplateAction"];

/** Templat jawaban. A prepared answer that the officers of one agency share. */
export type AnswerTemplate = Schemas["AnswerTemplate"];

/** Daftar templat jawaban. Sorted by name. */
export type AnswerTemplateList = Schemas["AnswerTemplateList"];

/** Templat jawaban baru. Also replaces an existing one. */
export type NewAnswerTemplate = Schemas["NewAnswerTemplate"];

/** Unit kerja. A part of an agency that works on reports. */
export type Unit = Schemas["Unit"];

/** Daftar unit kerja. Sorted by name. */
export type UnitList = Schemas["UnitList"];

/** Unit kerja baru. Also replaces an existing one. */
export type NewUnit = Schemas["NewUnit"];

/** Terakhir terlihat. The last day on which a page of an origin used a key, as its browser named the origin. */
export type KeySighting = Schemas["KeySighting"];

/** Kunci publik. The forms of an agency's sites call the channel with it. It is not a secret. */
export type PublishableKey = Schemas["PublishableKey"];

/** Daftar kunci publik. The latest first. */
export type PublishableKeyList = Schemas["PublishableKeyList"];

/** Kunci publik baru. Also replaces the name and the origins of an existing one. */
export type NewPublishableKey = Schemas["NewPublishableKey"];

/** Keadaan. `invited`: has not used the first invitation yet. `active`: signs in. `left`: has left, and never returns under this id. */
export type OfficerState = Schemas["OfficerState"];

/** Petugas. A person who signs in and works for an agency, or for national triage. */
export type Officer = Schemas["Officer"];

/** Daftar petugas. Sorted by name. */
export type OfficerList = Schemas["OfficerList"];

/** Petugas baru. */
export type NewOfficer = Schemas["NewOfficer"];

/** Undangan. The officer, and where the link that activates the account was sent. */
export type OfficerInvitation = Schemas["OfficerInvitation"];

/** Perubahan petugas. Replaces name, role and unit. The email address does not change. */
export type OfficerChange = Schemas["OfficerChange"];

/** Petugas keluar. */
export type OfficerDeparture = Schemas["OfficerDeparture"];

/**
 * Jenis kejadian. One for each `TimelineKind`; more may be added. `webhook.test` is about no report: only `sendTestEvent` sends it, and the log does not
 * contain it.
 */
export type EventType = Schemas["EventType"];

/**
 * Kejadian. One event of a report, and the state of the report after it. Never contains text, a file name or the reporter's identity: read the report for those.
 *
 * A former holder of the report (this event or an earlier one moved the report away) sees neither a deadline nor later changes: `dueAt` and `dueStage` are `null`, and `version` is the version when the report left.
 */
export type Event = Schemas["Event"];

/** Daftar kejadian. Oldest first. */
export type EventList = Schemas["EventList"];

/** Alamat webhook. A registered endpoint. */
export type WebhookEndpoint = Schemas["WebhookEndpoint"];

/** Daftar alamat webhook. */
export type WebhookEndpointList = Schemas["WebhookEndpointList"];

/** Alamat webhook baru. An endpoint to register. */
export type NewWebhookEndpoint = Schemas["NewWebhookEndpoint"];

/** Alamat webhook dengan rahasianya. */
export type WebhookEndpointSecret = Schemas["WebhookEndpointSecret"];

/** Perubahan alamat webhook. Members that are absent stay as they are. */
export type UpdateWebhookEndpoint = Schemas["UpdateWebhookEndpoint"];

/** Status pengiriman (menunggu, terkirim, gagal). `dead`: failed for more than a day, because its own attempts or all attempts to the endpoint failed, or because the endpoint was disabled. It waits for `redeliverWebhook` or `redeliverDeadLetters`, for a year by default. */
export type WebhookDeliveryState = Schemas["WebhookDeliveryState"];

/** Sebab kegagalan. Why there was no response: too late, no connection, a host name that cannot be resolved, or an address in a private network. */
export type WebhookError = Schemas["WebhookError"];

/** Pengiriman. The delivery of one event to one endpoint. */
export type WebhookDelivery = Schemas["WebhookDelivery"];

/** Daftar pengiriman. */
export type WebhookDeliveryList = Schemas["WebhookDeliveryList"];

/** Kirim ulang. The result of a redelivery. */
export type WebhookRedelivery = Schemas["WebhookRedelivery"];
