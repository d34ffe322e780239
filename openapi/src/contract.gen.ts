// Generated from contract/openapi.yaml by generate/contract.mjs. Do not edit.
import type { components } from "./components.gen.ts";
export interface paths {
    "/v1/channel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read policy and limits
         * @description Kanal. What this key may do, and the limits to keep. Ask once per page load; it may be cached for five minutes, for this key and this language (`Vary`).
         */
        get: operations["getChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a challenge to solve
         * @description Tantangan. A small computation (proof of work) that `submitReport` wants to see solved while many reports come, and that opens a report after many wrong
         *     access codes. Nobody needs to ask for one ahead: the refusal `challenge_required` carries one. Its solution goes into the header `Lapor-Challenge`.
         */
        post: operations["createChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload one photo or document
         * @description Lampiran. One file a request. Without a tracking ID it waits 24 hours for the report, reply or answer that names its id. With one, and with the access code, it is added to
         *     that report: a report is valid without its photos, they may follow. What the file is, is told by its content. Pictures are stored without metadata (place, camera, comments, previews, anything behind the picture); a PDF is freed of what names its maker where the channel can do that (`lapor serve` does).
         *     The bytes of the body count against quotas as they arrive. An upload that breaks off or is refused gives nothing back. A repetition of a stored upload under its `Idempotency-Key` is not counted again.
         */
        post: operations["uploadAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a file
         * @description Lampiran. The `url` of an attachment as `getReport` and `getAgencyReport` give it. The signature in it is the permission. It lasts 15 minutes and opens this one file, as long as the party that it was made for may read it: the link of an agency ends when the agency may no longer read the file.
         *     When a file turns out to be damaged while it is sent, the connection is closed without a clean end. A response that ends cleanly is intact.
         */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a report
         * @description Laporan. Takes a report whatever agency was chosen (no wrong door). With a chosen agency it goes straight to that agency, without one to national triage.
         *     The answer is the receipt, with the access code that is shown only here; a repeated request with the same `Idempotency-Key` gets the same receipt.
         */
        post: operations["submitReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{trackingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a report
         * @description Laporan saya. The report with its timeline, for who holds tracking ID and access code.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{trackingId}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add words, with files if any, to a report
         * @description Tanggapan pelapor. Possible as long as the report is open; it does not change the report's status. But while the report waits for its reporter (`awaiting_reporter`), a reply or a file brings it back where it was, with the days that the agency had left. A report takes 200 replies.
         */
        post: operations["addReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{trackingId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm, contest or rate the answer
         * @description Umpan balik. `confirm` closes an answered report. `contest` brings an answered or closed one back into progress at the same agency, the third time to national triage, flagged; a closed one within the channel's `contestDays`. An archived report that is contested goes to national triage, whoever archived it, within `contestDays` and as long as it was not contested three times; only a withdrawal is final, and a duplicate can be contested only once the report that it follows was archived, from when on its days count. `rate` changes nothing else; an answer is rated once, with `confirm` or alone.
         */
        post: operations["giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{trackingId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a report back
         * @description Pencabutan. Ends an open report (`archived`, `withdrawn`); final. Reports that were merged into it are free to be contested.
         */
        post: operations["withdrawReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{trackingId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have one's data erased
         * @description Penghapusan data. A report that has ended loses its words, files and identity at once; number, states, agency and times stay, so that it can still be found. An open report loses the identity at once and goes on as an anonymous one, because the agency still owes an answer to it; its words and files go when it ends. Who wants all gone now withdraws the report first. It can be asked any number of times, and cannot be undone.
         */
        post: operations["requestErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{trackingId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a copy of one's data
         * @description Salinan data. The report as `getReport` gives it, the identity that came with it, and who has read that identity. This reading is written down as well.
         */
        get: operations["exportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest agencies for a text
         * @description Saran instansi. Up to three agencies that the words, the place and the site point at, each with a reason. A suggestion decides nothing: the citizen does, else national triage.
         *     A POST because the citizen's words belong into no address; they are kept nowhere.
         *     Shares a limit of its own with `findSimilarReports`, and is refused with 429 or 503 before reports have to wait. A form goes on without it.
         */
        post: operations["suggestAgencies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/similar-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find similar public reports
         * @description Laporan serupa. Public reports of the last twelve months that may be about the same matter, so that a citizen can follow one instead of sending another. In the regency or city of the place that is named, else of the site.
         *     A POST because the citizen's words belong into no address; they are kept nowhere.
         *     Shares a limit of its own with `suggestAgencies`, and is refused with 429 or 503 before reports have to wait. A form goes on without it.
         */
        post: operations["findSimilarReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the public reports
         * @description Laporan publik. What officers have released, the newest day first. Filters narrow it together. Who pages to the end reads no report twice. No key is needed, from any site; a shared cache may keep a page for a minute.
         */
        get: operations["listPublicReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public-reports/{trackingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one public report
         * @description Laporan publik. A report that an officer has released, with the steps of its life and the released answers. No identity, no attachment, no note, and nothing else that the reporter wrote. No key is needed, from any site; a shared cache may keep it for a minute.
         */
        get: operations["getPublicReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the statistics
         * @description Statistik. Figures of a quarter, in groups: of all reports that came in it, released or not, except confidential ones. A quarter is published once, when the next quarter is over, and never changed: later moves, ends and erasures do not show, so comparing publications reveals nothing. From all publications together, nobody can work out a number from one to four: neither of the reports of a group that is not shown, nor of those on one side of a share that is not shown. Shares are given by agency only; those of the total cover the agencies whose share is shown. No key is needed, from any site; a shared cache may keep it for an hour.
         */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Categories of reports
         * @description Kategori. All of them, or those that an agency answers for; ask again once the agency is known.
         */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Regions
         * @description Wilayah. Provinces, regencies and cities, districts by what was typed (`q`), or what lies in a region (`parentCode`), down to villages. Without either, the provinces. A search gives 300 at the most.
         */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agencies
         * @description Instansi. All of them, ministries first, or those that fit what was typed, the best first; a search gives 300 at the most.
         */
        get: operations["listAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agencyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one agency
         * @description Instansi. Name, region and what it answers for.
         */
        get: operations["getAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the inbox
         * @description Kotak masuk. The reports that the key's agency is responsible for, the earliest deadline first. With a key of national triage: those in national triage, or, by `agencyId`, those of an agency, without confidential ones that it may not read.
         *     Filters narrow it together. Who pages to the end reads no report twice and misses none, but for those that change or come meanwhile.
         */
        get: operations["listAgencyReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one report
         * @description Laporan. A report that is or once was the agency's own; with a key of national triage, any. `access` says how much of it: see `AgencyReport`. A successor of an agency that ended reads what that agency read. Never includes the identity of the reporter: call `getReporterIdentity`.
         */
        get: operations["getAgencyReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who sent a report
         * @description Identitas pelapor. One explicit act with a reason: time, key, operation and reason are recorded before the identity is returned, and the reporter can read them (`exportReport`). The record is permanent; its reason is erased with the identity. No other response to an officer includes the identity. Do not keep a copy; the response is `no-store`.
         *
         *     Roles: `agency_admin` and `liaison` of the agency that has the report; `national_admin` while national triage has it or it is escalated (`escalation` 2). An agency that has passed the report on is refused (`forbidden`). For a report that is anonymous or has no identity, `reporter` is `null` and nothing is recorded.
         */
        get: operations["getReporterIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a note
         * @description Catatan. For the officers of one's own agency and for nobody else: neither the reporter nor the next agency nor national triage reads it. It is no part of the report's history and leaves its version as it is. At most 200 of one agency for a report, and none once its words are erased. Roles: `agency_admin`, `liaison` of the agency that has the report; `national_admin` on any that it reads in full.
         */
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify
         * @description Verifikasi. The agency finds the report in order and its own: `submitted` becomes `assigned`; after a transfer or disposition to it, it verifies while `assigned`. Roles: `agency_admin`.
         */
        post: operations["verifyReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign (disposisi)
         * @description Disposisi. National triage (`national_admin`) names the agency, which is binding even after a ping-pong; an agency (`agency_admin`) names its unit. From `submitted` to `assigned`; inside an agency also while `assigned` or `in_progress`.
         */
        post: operations["assignReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass on (bukan wewenang)
         * @description Bukan wewenang. Moves the report to the agency that is competent, or to national triage; never ends it. A report that comes back to an agency that had passed it on, or is passed on the third time, goes to national triage and is flagged. Roles: `agency_admin`, `liaison`.
         */
        post: operations["transferReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start follow-up
         * @description Tindak lanjut. From `assigned` to `in_progress`; the last moment to say whether the complaint needs an examination, by which its answer is due. Roles: `agency_admin`, `liaison`.
         */
        post: operations["startFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/request-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the reporter
         * @description Permintaan kelengkapan. From `submitted`, `assigned` or `in_progress` to `awaiting_reporter`: the agency's clock stands still and the reporter's runs. The reporter's reply brings the report back where it was, with the days that were left, one at the least. Roles: `agency_admin`, `liaison`; in national triage `national_admin`.
         */
        post: operations["requestInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer
         * @description Tanggapan. From `in_progress` to `answered`; again while `answered` for a further answer, 200 in all. Roles: `agency_admin`, `liaison`.
         */
        post: operations["answerReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close
         * @description Penutupan. From `answered` to `closed`, with a reason that the reporter reads. Roles: `agency_admin`; `national_admin` for any report.
         */
        post: operations["closeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive
         * @description Pengarsipan. Ends an open report without an answer, from any state; the reporter reads why and may contest it within `contestDays`, which brings it to national triage. For want of information it is asked for with `requestInformation`: when none comes, the channel archives the report as `incomplete` by itself. Never for want of competence: that is `transferReport`. Roles: `agency_admin`; in national triage `national_admin`.
         */
        post: operations["archiveReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge into another report
         * @description Penggabungan. The report is `archived` as a `duplicate`, and its reporter follows the kept one from now on: what agencies write there is read by both reporters. Both have to be with the same responsible party; the kept one is not confidential, and still waits for its answer. Not for a report that was answered: that is the reporter's to judge. Roles: `agency_admin`; in national triage `national_admin`.
         */
        post: operations["mergeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release to the public
         * @description Publikasi. Lets the public read the report, in the words given here or in its own; released once more, in the new ones. Nothing is public before. Never a confidential report, nor one that was withdrawn or archived as abusive; what becomes so later is taken back by itself. The reporter reads what was released. Roles: `agency_admin`; `national_admin` for any report.
         */
        post: operations["releaseReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back from the public
         * @description Penarikan publikasi. The public reads the report no longer; caches may keep it for a minute. It can be released again. Roles: `agency_admin`; `national_admin` for any report.
         */
        post: operations["retractReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity-reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See who read identities
         * @description Pembacaan identitas. Every time that a reporter's identity was given to anybody, the latest first; for national administrators. Nothing of the identity itself.
         */
        get: operations["listIdentityReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/answer-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the answer templates
         * @description Templat jawaban. Those of the key's agency (or of national triage), by name, all on one page: an agency has 200 at the most. With `trackingId`, those that fit the report (its category, its state), each also with its placeholders filled in.
         */
        get: operations["listAnswerTemplates"];
        put?: never;
        /**
         * Make an answer template
         * @description Templat jawaban. For all officers of the agency. Roles: `agency_admin`; for national triage `national_admin`.
         */
        post: operations["createAnswerTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/answer-templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace an answer template
         * @description Templat jawaban. What is not named is gone. Roles: `agency_admin`; for national triage `national_admin`.
         */
        put: operations["updateAnswerTemplate"];
        post?: never;
        /**
         * Delete an answer template
         * @description Templat jawaban. Answers that were made of it stay as they are. Roles: `agency_admin`; for national triage `national_admin`.
         */
        delete: operations["deleteAnswerTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what happens
         * @description Kejadian. What happened to reports while they were with the key's agency, in one order that never changes. Of a report that has moved on, the agency gets two more events: the one that moved it, and its end (closed, archived, merged, withdrawn). It gets nothing in between, even if the report comes back later. Once its access to the report is `minimal` (see `AgencyReport`), its log shows only these two events of the report. With a key of national triage: what happened to all reports, except confidential ones that at the time were neither with it nor escalated. `nextCursor` never loses an event: what is not in a page yet comes after it.
         *
         *     The log shows the events of the last 90 days unless the operator sets another number; without a cursor it begins with the oldest of them. A cursor after which some are missing by now is refused (`cursor_expired`), so that nobody misses one without a word. Only their delivery to webhook endpoints goes on beyond that: what an endpoint has not taken is kept until it is given up, after a good day of tries, and then as a dead letter (`WebhookDeliveryState`).
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the endpoints
         * @description Alamat webhook. Those of the key's agency, or of national triage. Roles: `agency_admin`, `national_admin`.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Have events delivered
         * @description Alamat webhook. From now on, each event that `listEvents` would show this key is sent to the address (`webhooks` of this document). Twenty for each agency and for national triage at the most. Roles: `agency_admin`, for its agency; `national_admin`, for national triage.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End an endpoint
         * @description Hapus alamat webhook. It gets nothing any more, and what was on its way to it is forgotten. Roles: `agency_admin`, `national_admin`.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an endpoint's secret
         * @description Ganti rahasia. For 24 hours deliveries are signed with the secret before as well, so that a receiver can change over; one before that ends at once. Roles: `agency_admin`, `national_admin`.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what was delivered
         * @description Pengiriman. What an endpoint got, waits for, or failed to take, the latest first. Leaves out events that the party of the endpoint may no longer read; what still waits of them is not sent. Roles: `agency_admin`, `national_admin`.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/deliveries/{eventId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver again
         * @description Kirim ulang. Sends the event once more, with the same `webhook-id` and all its attempts anew, whether it was delivered or not. Enables an endpoint that was disabled. Roles: `agency_admin`, `national_admin`.
         */
        post: operations["redeliverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver all dead letters again
         * @description Kirim ulang semua yang gagal. As `redeliverWebhook`, for everything of the endpoint that is `dead`, in the order in which it happened; for a receiver that was away. Roles: `agency_admin`, `national_admin`.
         */
        post: operations["redeliverDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    reportEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an event
         * @description Webhook. What the channel sends to each endpoint that wants the event, signed by Standard Webhooks: `webhook-signature` holds `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}`, once for each secret that is valid, apart by spaces. Verify it over the bytes as they came (`verifyWebhook` of `@lapor/sdk/webhooks`), answer within 15 seconds, work afterwards.
         *
         *     An event comes at least once, always with the same `webhook-id`: keep the ids that you have seen. Events of one report come one after the other; only a redelivered one may come late, which its `version` tells. What is not taken is sent again after 5 seconds, 5 and 30 minutes, 2, 5, 10 and 10 hours, or later where `Retry-After` says so. An endpoint that takes nothing is sent one event at a time, at growing distances up to 30 minutes, until it takes one.
         */
        post: operations["receiveReportEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type $defs = Record<string, never>;
export interface operations {
    getChannel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Policy and limits of the channel for this key. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createChallenge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A fresh challenge, for this key alone. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    uploadAttachment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description As with `submitReport`, but optional, and kept only as long as the file waits for a report (24 hours).
                 * @example 0b8a9f1e-9b43-4f0e-8b0a-8f2f6a3c9d21
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`, the challenge
                 *     as it came, the key in hexadecimal. Each opens one request; what was refused for another reason needs a fresh one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description The file is stored. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["UploadConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CreateRefused"];
            428: components["responses"]["ChallengeRequired"];
            429: components["responses"]["UploadsLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAttachment: {
        parameters: {
            query: {
                /**
                 * @description Seconds since 1970 at which the link ends.
                 * @example 1795700000
                 */
                expires: number;
                /**
                 * @description For whom the link was made: `reporter`, `national_triage`, or the id of an agency.
                 * @example reporter
                 */
                party: string;
                /**
                 * @description Signature of the channel over id, expiry and party.
                 * @example 3q2-7wJx9hVfGq4k1YtTjH3Zl0mQeXo5rB8nUcDpSgA
                 */
                signature: string;
            };
            header?: {
                /**
                 * @description One part of the file, as `bytes=0-65535`, `bytes=65536-` or `bytes=-1000` (RFC 9110 §14.1.2). Several parts, another unit, a malformed range or a
                 *     request with `If-Range` return the whole file.
                 * @example bytes=0-65535
                 */
                Range?: components["parameters"]["Range"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of the attachment.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3e
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                    "image/jpeg": Blob;
                    "image/png": Blob;
                    "image/webp": Blob;
                    "application/pdf": Blob;
                };
            };
            /** @description The part of the file that `Range` asks for. */
            206: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Content-Range": components["headers"]["ContentRange"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                    "image/jpeg": Blob;
                    "image/png": Blob;
                    "image/webp": Blob;
                    "application/pdf": Blob;
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidLink"];
            404: components["responses"]["AttachmentNotFound"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    submitReport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes a repeated request safe: the same key and body give the same answer (`Idempotent-Replayed: true`), the same key while the first is still
                 *     running is `idempotency_in_flight`, the same key with another body is `idempotency_key_reused`. Kept for 72 hours; refusals are not kept.
                 *     Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07). A UUID, made once per logical request, is a good one.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`, the challenge
                 *     as it came, the key in hexadecimal. Each opens one request; what was refused for another reason needs a fresh one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            /** @description The report is taken. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedReport"];
                };
            };
            400: components["responses"]["BadCreateRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CreateRefused"];
            428: components["responses"]["ChallengeRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`, the challenge
                 *     as it came, the key in hexadecimal. Each opens one request; what was refused for another reason needs a fresh one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            428: components["responses"]["ChallengeRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addReply: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes a repeated request safe: the same key and body give the same answer (`Idempotent-Replayed: true`), the same key while the first is still
                 *     running is `idempotency_in_flight`, the same key with another body is `idempotency_key_reused`. Kept for 72 hours; refusals are not kept.
                 *     Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07). A UUID, made once per logical request, is a good one.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`, the challenge
                 *     as it came, the key in hexadecimal. Each opens one request; what was refused for another reason needs a fresh one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReply"];
            };
        };
        responses: {
            /** @description The reply is part of the timeline. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntry"];
                };
            };
            400: components["responses"]["BadReplyRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ReplyConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CreateRefused"];
            428: components["responses"]["ChallengeRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    giveFeedback: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes a repeated request safe: the same key and body give the same answer (`Idempotent-Replayed: true`), the same key while the first is still
                 *     running is `idempotency_in_flight`, the same key with another body is `idempotency_key_reused`. Kept for 72 hours; refusals are not kept.
                 *     Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07). A UUID, made once per logical request, is a good one.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`, the challenge
                 *     as it came, the key in hexadecimal. Each opens one request; what was refused for another reason needs a fresh one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeedback"];
            };
        };
        responses: {
            /** @description The feedback is part of the timeline; `status` and `responsible` are those after it. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntry"];
                };
            };
            400: components["responses"]["BadReplyRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ReplyConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CreateRefused"];
            428: components["responses"]["ChallengeRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawReport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes a repeated request safe: the same key and body give the same answer (`Idempotent-Replayed: true`), the same key while the first is still
                 *     running is `idempotency_in_flight`, the same key with another body is `idempotency_key_reused`. Kept for 72 hours; refusals are not kept.
                 *     Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07). A UUID, made once per logical request, is a good one.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`, the challenge
                 *     as it came, the key in hexadecimal. Each opens one request; what was refused for another reason needs a fresh one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawReport"];
            };
        };
        responses: {
            /** @description The withdrawal is part of the timeline. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntry"];
                };
            };
            400: components["responses"]["BadReplyRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ReplyConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CreateRefused"];
            428: components["responses"]["ChallengeRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestErasure: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes a repeated request safe: the same key and body give the same answer (`Idempotent-Replayed: true`), the same key while the first is still
                 *     running is `idempotency_in_flight`, the same key with another body is `idempotency_key_reused`. Kept for 72 hours; refusals are not kept.
                 *     Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07). A UUID, made once per logical request, is a good one.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`, the challenge
                 *     as it came, the key in hexadecimal. Each opens one request; what was refused for another reason needs a fresh one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestErasure"];
            };
        };
        responses: {
            /** @description What was erased, as an entry of the timeline; the earlier one when there was nothing more to do. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntry"];
                };
            };
            400: components["responses"]["BadReplyRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["ChallengeRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`, the challenge
                 *     as it came, the key in hexadecimal. Each opens one request; what was refused for another reason needs a fresh one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportExport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            428: components["responses"]["ChallengeRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    suggestAgencies: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencySuggestionRequest"];
            };
        };
        responses: {
            /** @description The agencies, the best first. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencySuggestionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    findSimilarReports: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimilarReportRequest"];
            };
        };
        responses: {
            /** @description The reports; none is usual. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarReportList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPublicReports: {
        parameters: {
            query?: {
                /**
                 * @description Only reports that this agency has.
                 * @example pemkot-bandung
                 */
                agencyId?: string;
                /**
                 * @description Only reports of this region and of everything that lies in it, down to districts.
                 * @example 32.73
                 */
                regionCode?: components["schemas"]["RegionCode"];
                /**
                 * @description Only reports of this category.
                 * @example jalan
                 */
                categoryId?: string;
                /**
                 * @description Only reports in one of these states.
                 * @example [
                 *       "answered",
                 *       "closed"
                 *     ]
                 */
                status?: components["schemas"]["ReportStatus"][];
                /**
                 * @description Only reports of this classification.
                 * @example complaint
                 */
                classification?: components["schemas"]["Classification"];
                /**
                 * @description Only reports that came on this day or later.
                 * @example 2026-11-01
                 */
                from?: string;
                /**
                 * @description Only reports that came on this day or earlier.
                 * @example 2026-11-30
                 */
                to?: string;
                /**
                 * @description Only reports that hold all of these words, however they are inflected ("perbaikan" finds "diperbaiki"), or words that begin so.
                 * @example jalan berlubang
                 */
                q?: string;
                /**
                 * @description How many items a page holds at the most.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still the present one, the answer is 304 without a body (RFC 9110 §13.1.2).
                 * @example "3-5f1e0c9a27"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["PublicETag"];
                    "Cache-Control": components["headers"]["PublicCache"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicReportList"];
                };
            };
            304: components["responses"]["PublicNotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPublicReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still the present one, the answer is 304 without a body (RFC 9110 §13.1.2).
                 * @example "3-5f1e0c9a27"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["PublicETag"];
                    "Cache-Control": components["headers"]["PublicCache"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicReport"];
                };
            };
            304: components["responses"]["PublicNotModified"];
            400: components["responses"]["BadReportRequest"];
            404: components["responses"]["PublicReportNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStatistics: {
        parameters: {
            query: {
                /**
                 * @description What the groups are.
                 * @example category
                 */
                by: components["schemas"]["StatisticsBy"];
                /**
                 * @description The year in which the reports came (western Indonesian time). Default: the year of the last quarter that may be published.
                 * @example 2026
                 */
                year?: number;
                /**
                 * @description The quarter in which the reports came, 1 for January to March. Default: the last quarter that may be published; in any other year, the fourth.
                 * @example 2
                 */
                quarter?: number;
                /**
                 * @description Only reports that this agency has. Not with `by=agency`.
                 * @example pemkot-bandung
                 */
                agencyId?: string;
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still the present one, the answer is 304 without a body (RFC 9110 §13.1.2).
                 * @example "3-5f1e0c9a27"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["PublicETag"];
                    "Cache-Control": components["headers"]["PublicCache"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            304: components["responses"]["PublicNotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /**
                 * @description Only what this agency answers for.
                 * @example pemkot-bandung
                 */
                agencyId?: string;
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Categories of reports. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AgencyNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRegions: {
        parameters: {
            query?: {
                /**
                 * @description What was typed so far. Case, spacing and usual abbreviations ("kab.", "pemkot bdg") are understood.
                 * @example pemkot ban
                 */
                q?: components["parameters"]["Query"];
                /**
                 * @description The region whose parts are asked for.
                 * @example 32
                 */
                parentCode?: components["schemas"]["RegionCode"];
                /**
                 * @description Of those found by `q` or `parentCode`, only this level.
                 * @example city
                 */
                level?: components["schemas"]["RegionLevel"];
                /**
                 * @description How many items a page holds at the most.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Regions. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAgencies: {
        parameters: {
            query?: {
                /**
                 * @description What was typed so far. Case, spacing and usual abbreviations ("kab.", "pemkot bdg") are understood.
                 * @example pemkot ban
                 */
                q?: components["parameters"]["Query"];
                /**
                 * @description Only agencies of this kind.
                 * @example local_government
                 */
                kind?: components["schemas"]["AgencyKind"];
                /**
                 * @description Wilayah. Code of the Ministry of Home Affairs, with dots (Kepmendagri 300.2.2-2138/2025).
                 * @example 32.73
                 */
                regionCode?: components["parameters"]["RegionCode"];
                /**
                 * @description How many items a page holds at the most.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agencies. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgency: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of the agency.
                 * @example pemkot-bandung
                 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agency. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AgencyNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAgencyReports: {
        parameters: {
            query?: {
                /**
                 * @description Only reports in one of these states.
                 * @example [
                 *       "submitted",
                 *       "assigned"
                 *     ]
                 */
                status?: components["schemas"]["ReportStatus"][];
                /**
                 * @description Only reports whose deadline has passed (`true`) or has not (`false`).
                 * @example true
                 */
                overdue?: boolean;
                /**
                 * @description Only reports that have missed a deadline twice over (`true`; see `escalation`), or no such (`false`). With `true`, a key of national triage sees those of all agencies unless it names one.
                 * @example true
                 */
                escalated?: boolean;
                /**
                 * @description `mine` (default): the reports that the agency has. `passed_on`: those that it had and that have moved on, the latest departure first. All filters but `status` then apply to a report as it was when it left; `overdue` and `escalated` are refused. Not available for national triage's own reports: it reads those of every agency by `agencyId`.
                 * @example mine
                 */
                scope?: components["schemas"]["InboxScope"];
                /**
                 * @description Only reports of this classification.
                 * @example complaint
                 */
                classification?: components["schemas"]["Classification"];
                /**
                 * @description Only reports of this category.
                 * @example jalan
                 */
                categoryId?: string;
                /**
                 * @description Only reports of this region and of everything that lies in it.
                 * @example 32.73
                 */
                regionCode?: components["schemas"]["RegionCode"];
                /**
                 * @description Only reports that hold all of these words, or words that begin so, in title, body or tracking ID.
                 * @example lubang braga
                 */
                q?: string;
                /**
                 * @description Only for a key of national triage; the reports of this agency.
                 * @example pemkot-bandung
                 */
                agencyId?: string;
                /**
                 * @description How many items a page holds at the most.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the inbox. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReportList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAgencyReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still the present one, the answer is 304 without a body (RFC 9110 §13.1.2).
                 * @example "3-5f1e0c9a27"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, with the notes of the key's own agency; its version begins the `ETag`. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["ReportNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReporterIdentity: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Alasan. Why the identity is read, in 10 to 500 characters, percent-encoded as UTF-8 (`encodeURIComponent`), because headers hold ASCII only. A header and no query parameter,
                 *     because addresses are logged and a reason may name people. Stored in one line, without control and direction-changing characters; its length is counted after that. The reporter can read it
                 *     until the identity is erased.
                 * @example Menelepon%20pelapor%20untuk%20meninjau%20lokasi
                 */
                "Identity-Reason": components["parameters"]["IdentityReason"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity, or `null`. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReporterIdentity"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["ReportNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addNote: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of what is written to, as the officer last saw it; its `version` in quotes does as well. Without it the answer is `precondition_required`
                 *     (RFC 6585 §3), with an old one `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite one another.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Makes a repeated request safe: the same key and body give the same answer (`Idempotent-Replayed: true`), the same key while the first is still
                 *     running is `idempotency_in_flight`, the same key with another body is `idempotency_key_reused`. Kept for 72 hours; refusals are not kept.
                 *     Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07). A UUID, made once per logical request, is a good one.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNote"];
            };
        };
        responses: {
            /** @description The note. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["BadReplyRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ReplyConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CreateRefused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of what is written to, as the officer last saw it; its `version` in quotes does as well. Without it the answer is `precondition_required`
                 *     (RFC 6585 §3), with an old one `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite one another.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyReport"];
            };
        };
        responses: {
            /** @description The report after it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InvalidTransition"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    assignReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of what is written to, as the officer last saw it; its `version` in quotes does as well. Without it the answer is `precondition_required`
                 *     (RFC 6585 §3), with an old one `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite one another.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignReport"];
            };
        };
        responses: {
            /** @description The report after it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InvalidTransition"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    transferReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of what is written to, as the officer last saw it; its `version` in quotes does as well. Without it the answer is `precondition_required`
                 *     (RFC 6585 §3), with an old one `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite one another.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferReport"];
            };
        };
        responses: {
            /** @description The report after it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InvalidTransition"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startFollowUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of what is written to, as the officer last saw it; its `version` in quotes does as well. Without it the answer is `precondition_required`
                 *     (RFC 6585 §3), with an old one `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite one another.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartFollowUp"];
            };
        };
        responses: {
            /** @description The report after it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InvalidTransition"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestInformation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of what is written to, as the officer last saw it; its `version` in quotes does as well. Without it the answer is `precondition_required`
                 *     (RFC 6585 §3), with an old one `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite one another.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestInformation"];
            };
        };
        responses: {
            /** @description The report after it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InvalidTransition"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    answerReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of what is written to, as the officer last saw it; its `version` in quotes does as well. Without it the answer is `precondition_required`
                 *     (RFC 6585 §3), with an old one `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite one another.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerReport"];
            };
        };
        responses: {
            /** @description The report after it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InvalidTransition"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of what is written to, as the officer last saw it; its `version` in quotes does as well. Without it the answer is `precondition_required`
                 *     (RFC 6585 §3), with an old one `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite one another.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseReport"];
            };
        };
        responses: {
            /** @description The report after it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InvalidTransition"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    archiveReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of what is written to, as the officer last saw it; its `version` in quotes does as well. Without it the answer is `precondition_required`
                 *     (RFC 6585 §3), with an old one `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite one another.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchiveReport"];
            };
        };
        responses: {
            /** @description The report after it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InvalidTransition"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    mergeReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of what is written to, as the officer last saw it; its `version` in quotes does as well. Without it the answer is `precondition_required`
                 *     (RFC 6585 §3), with an old one `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite one another.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeReport"];
            };
        };
        responses: {
            /** @description The report after it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InvalidTransition"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of what is written to, as the officer last saw it; its `version` in quotes does as well. Without it the answer is `precondition_required`
                 *     (RFC 6585 §3), with an old one `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite one another.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseReport"];
            };
        };
        responses: {
            /** @description The report after it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InvalidTransition"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReleaseRefused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retractReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of what is written to, as the officer last saw it; its `version` in quotes does as well. Without it the answer is `precondition_required`
                 *     (RFC 6585 §3), with an old one `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite one another.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
                 * @example K7M-2QF-9XH
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractReport"];
            };
        };
        responses: {
            /** @description The report after it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InvalidTransition"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIdentityReads: {
        parameters: {
            query?: {
                /**
                 * @description Only those of this report.
                 * @example K7M-2QF-9XH
                 */
                trackingId?: string;
                /**
                 * @description How many items a page holds at the most.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityReadList"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAnswerTemplates: {
        parameters: {
            query?: {
                /**
                 * @description Nomor lacak. The report to answer.
                 * @example K7M-2QF-9XH
                 */
                trackingId?: string;
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTemplateList"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["ReportNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAnswerTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes a repeated request safe: the same key and body give the same answer (`Idempotent-Replayed: true`), the same key while the first is still
                 *     running is `idempotency_in_flight`, the same key with another body is `idempotency_key_reused`. Kept for 72 hours; refusals are not kept.
                 *     Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07). A UUID, made once per logical request, is a good one.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAnswerTemplate"];
            };
        };
        responses: {
            /** @description The template. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTemplate"];
                };
            };
            400: components["responses"]["BadCreateRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CreateRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAnswerTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of what is written to, as the officer last saw it; its `version` in quotes does as well. Without it the answer is `precondition_required`
                 *     (RFC 6585 §3), with an old one `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite one another.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The answer template.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c50
                 */
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAnswerTemplate"];
            };
        };
        responses: {
            /** @description The template after it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["TemplateNotFound"];
            408: components["responses"]["RequestTimeout"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteAnswerTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of what is written to, as the officer last saw it; its `version` in quotes does as well. Without it the answer is `precondition_required`
                 *     (RFC 6585 §3), with an old one `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite one another.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The answer template.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c50
                 */
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template as it was. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["TemplateNotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only events of these types.
                 * @example [
                 *       "report.submitted",
                 *       "report.replied"
                 *     ]
                 */
                type?: components["schemas"]["EventType"][];
                /**
                 * @description How many items a page holds at the most.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log, the oldest event first. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            410: components["responses"]["CursorExpired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookEndpoint"];
            };
        };
        responses: {
            /** @description The endpoint, and its secret for this once. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The webhook endpoint.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40
                 */
                endpointId: components["parameters"]["EndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint as it was. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The webhook endpoint.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40
                 */
                endpointId: components["parameters"]["EndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint, and its new secret for this once. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Only those in this state.
                 * @example dead
                 */
                state?: components["schemas"]["WebhookDeliveryState"];
                /**
                 * @description How many items a page holds at the most.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The webhook endpoint.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40
                 */
                endpointId: components["parameters"]["EndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    redeliverWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The webhook endpoint.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40
                 */
                endpointId: components["parameters"]["EndpointId"];
                /**
                 * @description The event.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d
                 */
                eventId: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, on its way. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    redeliverDeadLetters: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The webhook endpoint.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40
                 */
                endpointId: components["parameters"]["EndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many are on their way again. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRedelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    receiveReportEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, in seconds since 1970.
                 * @example 1795580100
                 */
                "webhook-timestamp": string;
                /**
                 * @description One signature or several.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"];
            };
        };
        responses: {
            /** @description The endpoint wants nothing any more and is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken; it is sent again. Redirects (3XX) count as this. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken; it is sent again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
