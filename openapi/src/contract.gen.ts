// Generated from contract/openapi.yaml by generate/contract.mjs. Do not edit.
import type { components as schemaComponents } from "./components.gen.ts";
export interface paths {
    "/v1/channel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the policy and limits
         * @description Kanal. What this key may do, and the limits that apply to it. Call it once per page load. The response may be cached for five minutes, per key and language (`Vary`). With a secret key: the limits of a form of the key's agency; national triage has no `agency`. `getMe` describes the key itself.
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
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the key or officer
         * @description Kunci atau petugas. The kind, agency and role of this key, or of the officer who signed in. A system calls it when it starts, to show whose key it has and to refuse the wrong kind.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
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
         * Sign out
         * @description Keluar. Ends this session, or with `everywhere` all sessions of the officer, and removes the cookie. A repetition is refused with `unauthorized`, because the session has ended.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your open sessions
         * @description Sesi. The open sessions of the officer who signed in, last used first, on one page.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{sessionId}": {
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
         * End one of your sessions
         * @description Akhiri sesi. Ends the session of the officer with this id, if it exists: for example one at another computer. To end the current session, use `signOut`, which also removes the cookie.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sign-ins
         * @description Riwayat masuk. The sign-ins of the caller's party, latest first: sign-ins, confirmations and refused attempts, with their origin, and changes of passkeys and passwords. Contains neither full network addresses nor secrets. Entries are kept for one year. Roles: `agency_admin`, `national_admin`, `auditor`; every officer with their own `officerId`.
         */
        get: operations["listSignIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the officer's notification settings
         * @description Pengaturan pemberitahuan. What the officer of the session is notified of. Without a choice of the officer, the defaults of the role.
         */
        get: operations["getNotificationSettings"];
        /**
         * Replace the officer's notification settings
         * @description Pengaturan pemberitahuan. They apply to what happens from now on. Only the officer can change them, so they have no version.
         */
        put: operations["saveNotificationSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your saved views
         * @description Tampilan tersimpan. The saved views of the officer who signed in, on one page: at most 50. No other officer can read them. They are deleted when the officer leaves.
         */
        get: operations["listSavedViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/saved-views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save a view
         * @description Tampilan tersimpan. Creates the view with this id, or replaces it. Only this officer can change it, so it has no version: the last write wins.
         */
        put: operations["saveView"];
        post?: never;
        /**
         * Delete a saved view
         * @description Tampilan tersimpan. Deletes the view with this id, if it exists.
         */
        delete: operations["deleteView"];
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
         * @description Tantangan. A small proof of work that `submitReport` requires while many reports arrive, and that `getReport` requires after many wrong
         *     access codes. There is no need to request one in advance: the error `challenge_required` contains it. Send the solution in the header `Lapor-Challenge`.
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
         * @description Lampiran. One file per request. Without a tracking ID, the file waits 24 hours for the report, reply or answer that names its id. With one, and with the access code, it is added to
         *     that report: photos may follow later. The type is detected from the content. Pictures are stored without metadata (place, camera, comments, previews, trailing data); the channel removes author data from a PDF if it can (`lapor serve` can).
         *     Bytes count against the quotas as they arrive, even if the upload is aborted or refused. Repeating a stored upload with its `Idempotency-Key` does not count again.
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
         * @description Lampiran. The `url` of an attachment, as returned by `getReport` and `getAgencyReport`. The signature in it is the permission: it opens this one file for 15 minutes, while the party that the link was made for may read it. The link of an agency stops working when the agency may no longer read the file.
         *     If the channel finds a file damaged while sending it, it aborts the connection. A response that ends normally is intact.
         */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        /**
         * Delete an uploaded file
         * @description Lampiran. Deletes a file that waits for a report, for the key that uploaded it. A form calls it when the citizen removes a photo, or chooses to report confidentially after a photo was uploaded. A file that a report has stays:
         *     `requestErasure` removes that. The `Idempotency-Key` of a deleted upload stays used: a repetition returns the deleted file, so upload it under another key.
         */
        delete: operations["deleteAttachment"];
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
         * @description Laporan. Accepts a report for any agency (no wrong door). With a chosen agency, the report goes straight to it; without one, to national triage. In the modes `single_agency` and `gateway`, every report starts with the agency of the channel, whatever agency was chosen.
         *     The response is the receipt with the access code, which no other response contains. Repeating the request with the same `Idempotency-Key` returns the same receipt.
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
         * @description Laporan saya. The report with its timeline, for anyone with the tracking ID and the access code.
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
         * Add a reply to a report
         * @description Tanggapan pelapor. A message, optionally with files, while the report is open. It does not change the status, except while the report waits for its reporter (`awaiting_reporter`): then a reply or a file returns the report to its previous status, with the agency's remaining days. At most 200 replies per report.
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
         * @description Umpan balik. `confirm` closes an answered report. `contest` returns an answered report, or within `contestDays` a closed one, to `in_progress` at the same agency; the third time it goes to national triage and is flagged. `contest` also moves an archived report to national triage, whoever archived it, within `contestDays` and at most three times in all. Only a withdrawal is final. A duplicate can be contested only after the report that it follows was archived; its `contestDays` start then. In the modes `single_agency` and `gateway`, SP4N-LAPOR! takes the place of national triage; a report that is there already becomes `submitted` again. `rate` changes nothing else. An answer can be rated once, with `confirm` or alone. `survey` accompanies the rating, with the elements that `getChannel` names.
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
         * Withdraw a report
         * @description Pencabutan. Ends an open report (`archived`, `withdrawn`) and is final. Reports that were merged into it can then be contested.
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
         * Erase personal data
         * @description Penghapusan data. If the report has ended, its text, files and identity are erased at once; tracking ID, statuses, agency and times stay, so that the report can still be found. If it is open, only the identity is erased at once and the report continues as an anonymous one, because the agency still owes an answer; text and files are erased when it ends. To erase everything now, withdraw the report first. A number in SP4N-LAPOR! (`national`) is erased with the text; the copy there is not, and has to be erased there. The request can be repeated and cannot be undone.
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
         * Export personal data
         * @description Salinan data. Returns the report as `getReport` does, the reporter's identity, and the log of all accesses to that identity. The export itself is added to the log.
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
         * @description Saran instansi. Up to three agencies that the text, the location and the site indicate, each with a reason. A suggestion decides nothing: the citizen decides, or else national triage. In the modes `single_agency` and `gateway`, the only suggestion is the agency of the channel, with the category that the text indicates.
         *     A POST, because a citizen's text must not appear in a URL. The channel does not store it.
         *     Shares a separate rate limit with `findSimilarReports`. Under load it is refused with 429 or 503 before reports have to wait; a form continues without it.
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
         * @description Laporan serupa. Public reports of the last twelve months that may be about the same matter, so that a citizen can follow one instead of sending another. From the regency or city of the given location, or else of the site.
         *     A POST, because a citizen's text must not appear in a URL. The channel does not store it.
         *     Shares a separate rate limit with `suggestAgencies`. Under load it is refused with 429 or 503 before reports have to wait; a form continues without it.
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
         * List public reports
         * @description Laporan publik. Released reports, newest day first. Filters combine. Reading all pages returns no report twice. Needs no key and works from any site; shared caches may keep a page for a minute.
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
         * @description Laporan publik. A released report, with its steps and the released answers. Contains no identity, no note, no photo that was not released, and nothing else that the reporter wrote. Needs no key and works from any site; shared caches may keep it for a minute.
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
    "/v1/public-reports/{trackingId}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a released photo
         * @description Foto publik. The photo at `path` of a `PublicPhoto`. A photo that was taken back, and every photo of a retracted report, is not found. Needs no key and works from any site; caches may keep it for a minute, and then must ask again.
         */
        get: operations["getPublicPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public-report-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count public reports
         * @description Jumlah laporan publik. The number of released reports in each group, for maps and filters. Counts the newest 2,000 reports that match the filters, which are those of `listPublicReports`. Anybody can read these reports one by one, so small groups appear too; `getStatistics` covers all reports and hides small groups. `supports` adds up the numbers that these reports show, each already rounded down to a multiple of five, so the sum reveals nothing new; a report that is withdrawn or retracted takes its own away. Needs no key and works from any site; shared caches may keep it for five minutes.
         */
        get: operations["countPublicReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public-reports/{trackingId}/supports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Support a public report
         * @description Dukungan. "Saya mengalami masalah yang sama": records that another citizen has the same problem as a public report, in place of a second report. Needs no key and works from any site.
         *     A repetition with the same `followCode` changes nothing and returns the support. Under load the channel requires a solved challenge, as with `submitReport`. A report that has ended accepts no supports.
         *     A support changes neither the report nor its version. No agency learns who supports a report. Supports with an `email` have a limit per network of their own.
         */
        post: operations["supportReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public-reports/{trackingId}/supports/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your support
         * @description Dukungan saya. The support with this follow code. Works while the report is public; also with the tracking ID of a merged report.
         */
        get: operations["getSupport"];
        put?: never;
        post?: never;
        /**
         * Withdraw your support
         * @description Penarikan dukungan. Deletes the support with this follow code and everything that is stored about it, also its photo, whether released or not. Works also after the report was retracted or has ended. The public number does not fall. A repetition changes nothing.
         */
        delete: operations["withdrawSupport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public-reports/{trackingId}/supports/own/not-solved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report that an answer did not solve the problem
         * @description Belum selesai. Reports that the answer to an answered or closed report did not solve the problem. Counts once per answer; a repetition changes nothing. The responsible party sees the number and the message. The report does not change; only its reporter can contest the answer.
         */
        post: operations["reportNotSolved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public-reports/{trackingId}/supports/own/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a photo to your support
         * @description Foto pendukung. Adds one photo, uploaded with `uploadAttachment` and the same key, to the support with this follow code. A support has one photo: to replace it, withdraw the support. A repetition with the same photo changes nothing. A report that is archived accepts no photos, and a report has at most 50 photos of supporters, at most 10 of them of supports that do not count.
         *     Officers of the responsible party see the photo and the day, not the supporter; former holders do not see it. It becomes public only if an officer releases it.
         */
        post: operations["addSupportPhoto"];
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
         * @description Statistik. Grouped figures of a quarter, for all reports submitted in it, released or not, except confidential ones. A quarter is published once, when the next quarter is over, and never changes: later transfers, ends and erasures do not show, so comparing publications reveals nothing. Even from all publications together, nobody can calculate a number from one to four: neither the reports of a hidden group nor those on one side of a hidden share, rating or index. Shares, transfers, ratings and the satisfaction index appear only by agency; those of the total cover the agencies that have the same figure. Needs no key and works from any site; shared caches may keep it for an hour.
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
    "/v1/usual-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how long an answer usually takes
         * @description Biasanya dijawab dalam berapa hari. The median of calendar days from a report to its first answer, from the statistics of the latest published quarter: for the agency and category together, otherwise for the agency, otherwise for the category. `basis` names the group. Reveals nothing that `getStatistics` does not. Needs no key and works from any site; shared caches may keep it for an hour.
         */
        get: operations["getUsualAnswer"];
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
         * List categories
         * @description Kategori. All categories, or those that an agency is responsible for. Call it again once the agency is known.
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
    "/v1/region-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name the region of a point
         * @description Wilayah titik. The region in which a point lies, for a form to ask "Sekitar Dago, Kota Bandung: benar?". With the operator's boundaries the region is the one that contains the point; without them it is
         *     the region of the nearest known place within 50 km, which can be wrong near a boundary. A POST, because a citizen's position must not appear in a URL. The channel does not store it.
         *     Shares a rate limit with `suggestAgencies`.
         */
        post: operations["locateRegion"];
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
         * List regions
         * @description Wilayah. Regions that match the typed text (`q`), villages included from three letters on, or the regions in a region (`parentCode`). Without either, the provinces. A search returns at most 300. A code as `q`, with or without dots (`32.73`, `3273`), finds its region first.
         *     With `near` a search forgives typos inside that region only and lists its own regions first: a place far away is found by its exact name alone.
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
    "/v1/regions/{regionCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a region
         * @description Wilayah. Name, level and place of the region with this code, villages included. For systems that store codes.
         */
        get: operations["getRegion"];
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
         * List agencies
         * @description Instansi. All agencies, ministries first, or those that match the typed text, best first. A search returns at most 300. With a secret key, these are the agencies that `transferReport` and `assignReport` accept. With a publishable key, those that a form can offer: in the modes `single_agency` and `gateway` only the agency of the channel.
         *     Everyday names of offices work too: with `near`, "dishub", "puskesmas" or "sman 3" finds the local government that runs it there, and "kua" the ministry.
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
         * Read an agency
         * @description Instansi. Name, region and mandate of an agency.
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
         * @description Kotak masuk. The reports that the key's agency is responsible for, and those that it handed over and still has to take to SP4N-LAPOR! itself (`nationalState` is `manual` or `refused`), by default earliest deadline first (`sort`). With a key of national triage: the reports in national triage or, with `agencyId`, those of an agency, except confidential ones that national triage may not read.
         *     Filters combine. Reading all pages returns every report exactly once, except reports that change or arrive in the meantime. A `cursor` is valid only with the filters and the `sort` of its first page; `limit` may change.
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
    "/v1/agency-reports/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the inbox
         * @description Jumlah laporan per tampilan. How many reports each view of the inbox has, for the caller's party. Each count equals the number of reports that `listAgencyReports` returns to the same caller with the `filters` of the view.
         */
        get: operations["countAgencyReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the inbox
         * @description Ekspor daftar laporan. The reports that `listAgencyReports` lists to the same caller with the same filters and `sort`, in larger pages, for a file. At most 10,000 reports: a larger export is refused with `too_many` for `receivedFrom`; shorten the period.
         *     The first page is recorded permanently (`listInboxExports`) before it is returned, and `total` is the number of reports of the export. Further pages are available to the same officer or key for 15 minutes. A report that changes in the meantime is missing from them, as in `listAgencyReports`. A page of more than 25 reports counts as several requests of the key, one for every 25 reports.
         *     Roles: all. For the first page, an officer must have signed in or confirmed the session within the last five minutes (`step_up_required`).
         */
        get: operations["exportAgencyReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act on many reports
         * @description Tindakan massal. Takes one action on at most 100 reports: assigns, transfers, asks the reporters, answers with a template, or archives. The rules, roles, events and messages of the single operation apply to each report, and each report counts as one request of the key. A refusal does not stop the rest: the response has one result per report.
         *     Each action is stored with the `Idempotency-Key`. A repeated request, also after one that was cut off half-way, takes no action twice and finishes the others; reports that were refused are tried again. The limit of the key is checked for all reports together, before the first action.
         */
        post: operations["actOnReports"];
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
         * @description Laporan. A report that is or was with the key's agency; with a key of national triage, any report. `access` says how much of it the response contains: see `AgencyReport`. The only successor of an agency that ended reads what that agency read. Never contains the reporter's identity: call `getReporterIdentity`.
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
         * Read the reporter's identity
         * @description Identitas pelapor. A separate operation that requires a reason: time, key, operation and reason are recorded before the identity is returned, and the reporter can read them (`exportReport`). The record is permanent; its reason is erased with the identity. No other response to an officer contains the identity. Do not keep a copy; the response is `no-store`.
         *
         *     Roles: `agency_admin` and `liaison` of the agency that has the report; `national_admin` while national triage has it or it is escalated (`escalation` 2). An agency that has passed the report on is refused (`not_responsible`), also as the custodian of a report with SP4N-LAPOR!. For a report that is anonymous or has no identity, `reporter` is `null` and nothing is recorded.
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
         * @description Catatan. Only officers of the same agency read the note, not the reporter, another agency or national triage. A note is not part of the report's history and does not change its version. At most 200 notes per agency and report; none once the text of the report is erased. Roles: `agency_admin`, `liaison`, `unit_officer` (own unit) of the responsible agency or the custodian; `national_admin` for any report that it reads in full.
         */
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your draft
         * @description Konsep. What the officer has typed for an action on this report and not sent yet. Only the officer who wrote it reads it. Roles: those that work on reports.
         */
        get: operations["getDraft"];
        /**
         * Save your draft
         * @description Konsep. Replaces the draft of the officer for this report: only the draft that was saved last is kept. It is deleted when the officer takes its action, when the report is erased, when the officer leaves, and 30 days after it was saved. Roles: those that work on reports.
         */
        put: operations["saveDraft"];
        post?: never;
        /**
         * Delete your draft
         * @description Konsep. Deletes the draft of the officer for this report, if there is one. Roles: those that work on reports.
         */
        delete: operations["deleteDraft"];
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
         * @description Verifikasi. The agency confirms that the report is complete and within its competence: `submitted` becomes `assigned`. After a transfer or disposition, the agency verifies while `assigned`. The custodian of a report with SP4N-LAPOR! takes it back with this operation while it is `submitted`: the report is the agency's again, verified, and its deadlines start. Roles: `agency_admin`.
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
         * @description Disposisi. National triage (`national_admin`) selects the agency; its decision is binding even after the report was passed back and forth. An agency (`agency_admin`) selects its unit, its officer, or both. From `submitted` to `assigned`; inside an agency also while `assigned` or `in_progress`. An agency that assigns a report before it has verified it, while `submitted` or `assigned`, verifies it at the same time: the history gets two entries, `verified` with the message and then `assigned`, and the version rises by two. Without `classification`, `categoryId` and `needsExamination`, the agency confirms those of the report.
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
         * Transfer (bukan wewenang)
         * @description Bukan wewenang. Moves the report to the competent agency or to national triage; never ends it. If the report would return to an agency that has already passed it on, or is passed on for the third time, it goes to national triage and is flagged. In the modes `single_agency` and `gateway` it always goes to SP4N-LAPOR!: it becomes `submitted`, and the agency stays its custodian. If the channel does not pass it on automatically (`national.state` is `manual`, or `refused` later), the custodian has to enter it there: until its number is recorded (`setNationalReference`), the report stays in the custodian's inbox with a deadline (`taking_to_sp4n`). Otherwise nothing is due. The custodian reads everything but the identity, writes notes, passes answers on once the report is there (`answerReport`), releases it, and can take it back (`verifyReport`). Roles: `agency_admin`, `liaison`.
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
         * @description Tindak lanjut. From `assigned` to `in_progress`. The last action in which the agency can set `needsExamination`, which determines the deadline for the answer. Roles: `agency_admin`, `liaison`, `unit_officer` (own unit).
         */
        post: operations["startFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/ask-reporter": {
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
         * @description Permintaan kelengkapan. From `submitted`, `assigned` or `in_progress` to `awaiting_reporter`: the agency's deadline is paused and the reporter's deadline starts. A reply returns the report to its previous status, with the remaining days, at least one. Roles: `agency_admin`, `liaison`, `unit_officer` (own unit); in national triage `national_admin`.
         */
        post: operations["askReporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct (koreksi)
         * @description Koreksi. Corrects what the reporter submitted: title, classification, category or place. Possible until the report ends. Does not change the status. The reporter is notified, and reads both values. The deadline of the current stage follows the corrected classification, counted from the same start. An unchanged correction is not recorded. Roles: `agency_admin`, `liaison`; in national triage `national_admin`.
         */
        post: operations["correctReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promise a date
         * @description Janji penyelesaian. While `in_progress`: the agency promises the reporter a day, or renews its promise with a new one. The promise has its own clock (`promise`) and never changes the deadline. It ends when the agency answers, or when the report moves to another party. Roles: `agency_admin`, `liaison`.
         */
        post: operations["promiseDate"];
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
         * @description Tanggapan. From `in_progress` to `answered`. Further answers are possible while `answered`, at most 200 in all. The custodian of a report with SP4N-LAPOR! passes an answer from there on, from `submitted` or `answered` to `answered`; the report stays with SP4N-LAPOR!. Roles: `agency_admin`, `liaison`, `unit_officer` (own unit).
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
         * @description Penutupan. From `answered` to `closed`, with a reason for the reporter. Roles: `agency_admin`; `national_admin` for any report.
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
         * @description Pengarsipan. Ends an open report without an answer, from any status. The reporter reads the reason and may contest it within `contestDays`; the report then goes to national triage. If information is missing, use `askReporter`: without a reply, the channel archives the report as `incomplete` automatically. If the agency is not competent, use `transferReport`. Roles: `agency_admin`; in national triage `national_admin`.
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
         * @description Penggabungan. Archives the report as a `duplicate`. Its reporter follows the kept report from now on: both reporters read what agencies write there. The kept report takes over the earlier deadline of the two and the escalation, so that merging never extends a deadline; its timeline entry `duplicate_joined` records this. Both reports must have the same responsible party; the kept one must not be confidential or answered yet. Not for an answered report, because its reporter decides whether the answer settles the matter. Roles: `agency_admin`; in national triage `national_admin`.
         */
        post: operations["mergeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency-reports/{trackingId}/national-reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Record the number in SP4N-LAPOR!
         * @description Nomor kedua. Records that the report is in SP4N-LAPOR! (`national`), with the number it has there, and informs the reporter. Sending it again corrects the number; sending the same values again changes nothing. Possible in every status, as long as the text of the report is not erased. Status and deadline stay. Refused (`invalid_transition`) on a channel that passes nothing to SP4N-LAPOR! (`nationalChannel` is `none`). Roles: `agency_admin`, `liaison`.
         */
        put: operations["setNationalReference"];
        post?: never;
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
         * @description Publikasi. Lets the public read the report, with the text given here or its own text, and with the photos that are named. Releasing it again replaces the text and the list of photos. Nothing is public before a release. Reports that are confidential, withdrawn or archived as abusive cannot be released; if a released report becomes one of these, it is retracted automatically. The reporter can read what was released. Roles: `agency_admin`; `national_admin` for any report.
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
         * Retract from the public
         * @description Penarikan publikasi. The public can no longer read the report; caches may keep it for a minute. It can be released again. Roles: `agency_admin`; `national_admin` for any report.
         */
        post: operations["retractReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read figures for evaluations
         * @description Bukti dukung. Figures on the reports of a period that evaluations of complaint handling ask for: settled, in time, in SP4N-LAPOR!, settled there, and medians, by unit and month. A report counts for the party that keeps it now: its holder, or the agency that handed it over to SP4N-LAPOR!. Exact also for small groups, which `getStatistics` hides. The period has at most 366 days. Roles: `agency_admin` for its own agency; `national_admin` for any agency or for all parties.
         */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/survey-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the satisfaction index by unit
         * @description Hasil survei kepuasan. The index of the surveys that accompanied ratings in a quarter that is over: of an agency by unit, or of all agencies. A survey counts for the agency and unit that held the report when it was rated; a later rating of the same report replaces it. Confidential reports count too.
         *     An index of fewer than five complete answers is omitted. So is one whose difference from the total, with the other shown groups, is that of one to four answers: of the smallest unit, or, by agency, of the total. The result of a quarter changes when a report is rated again. Roles: `agency_admin` for its own agency; `national_admin` for any agency or for all.
         */
        get: operations["getSurveyResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List exports of the inbox
         * @description Riwayat ekspor. The log of exports by the officers and keys of the caller's party, latest first. National triage reads the exports of all parties. Entries contain no reports. Roles: `agency_admin`, `national_admin`, `auditor`.
         */
        get: operations["listInboxExports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity-accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accesses to identities
         * @description Pembukaan identitas. The log of all accesses to reporters' identities, latest first. Contains no identity. Role: `national_admin`; in the modes `single_agency` and `gateway` `agency_admin` of the agency that runs the channel.
         */
        get: operations["listIdentityAccesses"];
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
         * @description Templat jawaban. The templates of the key's agency (or of national triage), sorted by name, on one page: an agency has at most 200. With `trackingId`: only templates that fit the report's category and status, each with its placeholders filled in.
         */
        get: operations["listAnswerTemplates"];
        put?: never;
        /**
         * Create an answer template
         * @description Templat jawaban. Shared by all officers of the agency. Roles: `agency_admin`; for national triage `national_admin`.
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
         * @description Templat jawaban. Replaces the whole template: omitted fields are removed. Roles: `agency_admin`; for national triage `national_admin`.
         */
        put: operations["updateAnswerTemplate"];
        post?: never;
        /**
         * Delete an answer template
         * @description Templat jawaban. Existing answers stay unchanged. Roles: `agency_admin`; for national triage `national_admin`.
         */
        delete: operations["deleteAnswerTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the units
         * @description Unit kerja. The units of the key's agency, active or not, sorted by name, on one page: an agency has at most 500. National triage has no units. Roles: all officers of an agency.
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * Create a unit
         * @description Unit kerja. `assignReport` selects it. Roles: `agency_admin`.
         */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a unit
         * @description Unit kerja. Renames a unit, or sets whether reports can be assigned to it. A unit is never deleted: with `active: false` it stays on the reports that it has. Roles: `agency_admin`.
         */
        put: operations["updateUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publishable-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the publishable keys
         * @description Kunci publik. The keys of the agency that work, the latest first, on one page. A key that was rotated is listed until it ends; `lastSeen` shows the sites that still use it. Roles: `agency_admin`.
         */
        get: operations["listPublishableKeys"];
        put?: never;
        /**
         * Create a publishable key
         * @description Kunci publik. For the form on the sites that it names. An agency has at most 20 that were not rotated (`too_many`). Roles: `agency_admin`.
         */
        post: operations["createPublishableKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publishable-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the name and the sites of a publishable key
         * @description Kunci publik. From the next request on, only pages of these origins may use the key. Roles: `agency_admin`.
         */
        put: operations["updatePublishableKey"];
        post?: never;
        /**
         * Revoke a publishable key
         * @description Cabut kunci publik. From the next request on, the key is refused: forms that use it stop working. This cannot be undone. An officer must have signed in within the last five minutes (`step_up_required`). Roles: `agency_admin`.
         */
        delete: operations["revokePublishableKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publishable-keys/{keyId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a publishable key
         * @description Ganti kunci publik. Creates a key with the same name and sites. The old one works for 24 hours more, so that the sites can be changed without a break. An officer must have signed in within the last five minutes (`step_up_required`). Roles: `agency_admin`.
         */
        post: operations["rotatePublishableKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the officers
         * @description Petugas. The officers of the caller's agency, or of national triage, who have not left: sorted by name, on one page, at most 500. Roles: all officers. Only administrators (`agency_admin`, `national_admin`) receive addresses.
         */
        get: operations["listOfficers"];
        put?: never;
        /**
         * Invite an officer
         * @description Undang petugas. Creates an officer and a link to set up a way to sign in, valid once and for a week. It is also mailed, if the channel sends mail. The link of an `identity_custodian` is only mailed. A repetition returns the same. Roles: `agency_admin`; `national_admin`, also for the first `agency_admin` of an agency.
         */
        post: operations["inviteOfficer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officers/{officerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change an officer
         * @description Ubah petugas. Replaces name, role and unit, with effect from the officer's next request. A new `identity_custodian` loses an open invitation: renew it. Open reports that the officer may no longer hold (in a role that does not work on reports, and for a `unit_officer` those of other units) stay with their unit, each with an entry `assigned`. The last active administrator of a party cannot take another role (`not_permitted`). Roles: `agency_admin`, `national_admin`.
         */
        put: operations["updateOfficer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officers/{officerId}/renew-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew an invitation
         * @description Perbarui undangan. Mails a new link to the officer's address, and to nobody else. The earlier link ends; when the officer uses the new one, earlier ways to sign in and all sessions end. A channel that sends no mail changes nothing (`mailed` is false). Roles: `agency_admin`, `national_admin`.
         */
        post: operations["renewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officers/{officerId}/offboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an officer leave
         * @description Petugas keluar. Ends sessions, invitation and ways to sign in. Open reports go to another officer or stay with their unit, each with an entry `assigned`; ended ones keep the officer. A repetition, with any `Idempotency-Key` or none, goes on where an interrupted request stopped; `If-Match` is compared only while the officer has not left. The name stays in histories. The last active administrator of a party cannot leave (`not_permitted`). Roles: `agency_admin`, `national_admin`.
         */
        post: operations["offboardOfficer"];
        delete?: never;
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
         * List events
         * @description Kejadian. The events of reports while they were with the key's agency, or with SP4N-LAPOR! and the agency was their custodian, in an order that never changes. For a report that has left the agency, the log contains only two later events: the one that moved it, and its end (closed, archived, merged, withdrawn). It contains nothing in between, even if the report returns later. Once the agency's access to the report is `minimal` (see `AgencyReport`), the log shows only these two events. With a key of national triage: the events of all reports, except confidential ones that were neither with it nor escalated at the time. No event is lost: events that are not on a page yet come after its `nextCursor`. Refused for a `unit_officer`.
         *
         *     The log contains the events of the last 90 days by default; without a cursor it starts with the oldest one. A cursor that points before the oldest event is refused (`cursor_expired`), so that no client misses events unnoticed. Pending webhook deliveries are kept independently of this period: for a little more than a day of attempts, and then as dead letters (`WebhookDeliveryState`).
         *     With `Accept: text/event-stream` the response is a stream of server-sent events instead, and stays open. It begins with a message of type `ready`, whose `id` is the cursor where the stream begins: without a cursor, the present end of the log. Each event then follows within about a second, as a message with an `Event` in `data`; `limit` has no effect. After a broken connection, send the last `id` that arrived as `Last-Event-ID` (or as `cursor`): no event is lost, and some may arrive twice. A comment every 15 seconds keeps the connection open. The stream ends when the key or the session ends. A caller with more than six open streams is refused (`rate_limited`).
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
         * List webhook endpoints
         * @description Alamat webhook. The endpoints of the key's agency, or of national triage. Roles: `agency_admin`, `national_admin`.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Alamat webhook. From now on the channel sends the endpoint each event that `listEvents` shows to this key (see `webhooks` in this document). At most 20 per agency and for national triage. Roles: `agency_admin`, for its agency; `national_admin`, for national triage.
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
        /**
         * Read a webhook endpoint
         * @description Alamat webhook. One endpoint of the key's agency, or of national triage. Roles: `agency_admin`, `national_admin`.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Hapus alamat webhook. The endpoint receives no more events, and its pending deliveries are dropped. Roles: `agency_admin`, `national_admin`.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change a webhook endpoint
         * @description Ubah alamat webhook. Members that are absent stay as they are. The secret and the pending deliveries stay; these go to the new address. A new address also enables a disabled endpoint and ends the pauses of a failing one. New `types` apply to events from now on. Roles: `agency_admin`, `national_admin`.
         */
        patch: operations["updateWebhookEndpoint"];
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
         * Rotate a webhook secret
         * @description Ganti rahasia. For 24 hours deliveries are also signed with the previous secret, so that the receiver can switch. Any older secret ends at once. Roles: `agency_admin`, `national_admin`.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Kirim kejadian uji. Sends an event of type `webhook.test` to the endpoint, whatever its `types` are: signed, retried and listed among the deliveries like any other, but not in the log (`listEvents`). It is about no report: its tracking ID is `222-222-222`. Enables a disabled endpoint. Roles: `agency_admin`, `national_admin`.
         */
        post: operations["sendTestEvent"];
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
         * List deliveries
         * @description Pengiriman. Delivered, pending and failed events of an endpoint, latest first. Omits events that the endpoint's party may no longer read; pending deliveries of those are not sent. Roles: `agency_admin`, `national_admin`.
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
         * Redeliver an event
         * @description Kirim ulang. Sends the event again, delivered or not, with the same `webhook-id` and a full set of attempts. Enables a disabled endpoint. Roles: `agency_admin`, `national_admin`.
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
         * Redeliver all dead letters
         * @description Kirim ulang semua yang gagal. Like `redeliverWebhook`, for all `dead` deliveries of the endpoint in the order of their events. Use it after the receiver was down. Roles: `agency_admin`, `national_admin`.
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
         * Receive an event
         * @description Webhook. The request that the channel sends to each endpoint for the event, signed according to Standard Webhooks: `webhook-signature` contains `v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}`, once per valid secret, separated by spaces. Verify it over the raw bytes of the body (`verifyWebhook` of `@lapor/sdk/webhooks`). Respond within 15 seconds and process the event afterwards.
         *
         *     Each event is delivered at least once, always with the same `webhook-id`: store the ids that you have processed. Events of one report arrive in order, except redelivered ones; compare `version`. A failed delivery is repeated after 5 seconds, 5 and 30 minutes, and 2, 5, 10 and 10 hours, or later if `Retry-After` asks for it. A failing endpoint receives one event at a time, at growing intervals up to 30 minutes, until a delivery succeeds.
         */
        post: operations["receiveReportEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components extends schemaComponents {
    responses: {
        /** @description A parameter, a header or the JSON is malformed. Correct the request; `errors` names the parameter. */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key is missing, unknown, revoked or expired, or a required access code is missing. Send `Authorization: Bearer` with a valid key, and `Lapor-Access-Code` where it is required. */
        Unauthorized: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key is valid but does not permit this. Use a publishable key from a site that is registered for it, or a secret key from a server. In a channel of one agency, keys of national triage are refused. */
        ForbiddenToKey: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests from this address, with this key or for this report. Send the same request again after `Retry-After`. */
        TooManyRequests: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An internal error. Send the same request again later, with the same `Idempotency-Key` if it has one, so that it cannot take effect twice. */
        InternalError: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The channel is temporarily unavailable. Send the same request again after `Retry-After`. */
        Unavailable: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The session is missing, unknown or ended, or the request does not come from a page of the channel. Let the officer sign in. If the request has a key, that key must be valid. */
        NoSession: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation requires the session of an officer, and accepts no key. */
        NoKey: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation requires the session of an officer with one of the roles that it names, and accepts no key. */
        ForbiddenToSession: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body stalled or arrived too slowly: at least 120 KiB must arrive every 30 seconds until the body ends. The connection is closed. Send the same request again. */
        RequestTimeout: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still running. Send the same request again after `Retry-After`. */
        IdempotencyInFlight: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the channel accepts. Send less; `getChannel` returns the maximum size of a file. */
        PayloadTooLarge: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation does not accept this type of body. Send JSON as `application/json`, and files as JPEG, PNG, WebP or PDF in `multipart/form-data`. */
        UnsupportedMediaType: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Fields of the body are invalid (correct the fields in `errors`), or the `Idempotency-Key` was used for another body (create a new key). */
        ActionRefused: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is well-formed, but some fields are invalid. Correct the fields in `errors`, which lists them all. */
        ValidationFailed: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key is valid but does not permit this. Use a publishable key, from a site that is registered for it. */
        Forbidden: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is malformed, or the tracking ID contains a typing mistake. Correct the request, or ask the user to check the tracking ID. */
        BadReportRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No report has this tracking ID and access code, or this agency may not read it; the response does not say which. Ask the user to check both codes. */
        ReportNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still running (send the same request again after `Retry-After`), or the report has ended and accepts no more files. */
        UploadConflict: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfterInFlight"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Fields of the body are invalid (correct the fields in `errors`), or the `Idempotency-Key` was used for another body (create a new key). */
        CreateRefused: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The channel requires a solved challenge. The response contains a new one: solve it and send the same request again. */
        ChallengeRequired: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests, or too many uploaded bytes, from this address or with this key. Send the same request again after `Retry-After`, or submit the report without files. */
        UploadsLimited: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The link was altered, or has expired after 15 minutes. Read the report again to get a new link. */
        InvalidLink: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The attachment no longer exists. Read the report again to see its attachments. */
        AttachmentNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The requested range is outside the file. Use the size in `Content-Range`, or request the whole file. */
        RangeNotSatisfiable: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Content-Range": components["headers"]["UnsatisfiedRange"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is malformed, or the `Idempotency-Key` is missing. Correct the request. */
        BadCreateRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is malformed, the tracking ID contains a typing mistake, or the `Idempotency-Key` is missing. Correct the request, or ask the user to check the tracking ID. */
        BadReplyRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still running (send the same request again after `Retry-After`), or the report's status does not allow this action (read the report again). */
        ActionConflict: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfterInFlight"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing has changed since the response with this `ETag`. Use the stored response. */
        PublicNotModified: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["PublicETag"];
                "Cache-Control": components["headers"]["PublicCache"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No released report has this tracking ID; the response does not say whether an unreleased one exists. Check the tracking ID. */
        PublicReportNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The photo is the one with this `ETag`, and still released. Use the stored response. */
        PublicPhotoNotModified: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["PublicETag"];
                "Cache-Control": components["headers"]["PublicPhotoCache"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No released report has this tracking ID, or it has no such released photo; the response does not say whether an unreleased one exists. Read the report again. */
        PublicPhotoNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The report's status does not allow this. Read the report again. */
        ReportConflict: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No released report has this tracking ID (the response does not say whether an unreleased one exists), or it has no support with this follow code. Check both. */
        SupportNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The directory has no agency with this id. Find ids with `listAgencies`. */
        AgencyNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No region has this code. Find codes with `listRegions`. */
        RegionNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key is valid but does not permit this. Use a secret key from a server, with a role that the operation names. In a channel of one agency, keys of national triage are refused. */
        ForbiddenToOfficer: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is known but may not do this. Use a secret key from a server, or the session of an officer, with a role that the operation names. `step_up_required`: the officer signed in too long ago for a sensitive action; let the officer sign in again. In a channel of one agency, keys of national triage are refused. */
        ConfirmOfficer: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing has changed since the response with this `ETag`. Use the stored response. */
        NotModified: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["ETag"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The caller is known but may not do this. Use a secret key from a server, or the session of an officer, with a role that the operation names. `not_responsible`: the report is with another party now. `step_up_required`: the officer signed in too long ago for a sensitive action; let the officer sign in again. */
        ConfirmOnReport: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key is valid but does not permit this. Use a secret key from a server, with a role that the operation names. `not_responsible`: the report is with another party now. If the response to an earlier request was lost, that request may have moved the report: with the `Idempotency-Key` of that request, a repetition returns its result. */
        ForbiddenOnReport: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource was changed since it was read. Read it again and repeat the change. */
        PreconditionFailed: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing. Send the `ETag` of the version that the officer has read. */
        PreconditionRequired: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation requires the session of an officer with a role that works on reports, and accepts no key. `not_responsible`: the report is with another party now. */
        OfficerMayNot: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Fields of the body are invalid, or the text to be released seems to contain personal data (`personal_data`): correct the fields in `errors`. Or the `Idempotency-Key` was used for another body: create a new key. */
        ReleaseRefused: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key's agency has no such answer template. Find ids with `listAnswerTemplates`. */
        TemplateNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key's agency has no such unit. Find ids with `listUnits`. */
        UnitNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The officer's agency has no such publishable key, or it no longer works. Find ids with `listPublishableKeys`. */
        KeyNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation requires the session of an officer with one of the roles that it names, and accepts no key. `step_up_required`: the officer signed in too long ago for a sensitive action; let the officer sign in again. */
        ConfirmSession: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The agency has too many publishable keys. Revoke one. */
        RotateRefused: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The party of the caller has no such officer, or the officer has left. Find ids with `listOfficers`. */
        OfficerNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Events after the cursor are no longer stored. Read the inbox with `listAgencyReports`, then list events without a cursor. */
        CursorExpired: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key's agency has no such webhook endpoint, or the endpoint has no such delivery, or the secret that a repeated request asks for has been replaced. Find ids with `listWebhookEndpoints` and `listWebhookDeliveries`. */
        WebhookNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
         * @example id
         */
        AcceptLanguage: string;
        /**
         * @description The session, as in `listSessions`.
         * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c92
         */
        SessionId: string;
        /**
         * @description Maximum number of items on a page.
         * @example 25
         */
        Limit: number;
        /**
         * @description The `nextCursor` of the previous page.
         * @example eyJvZmZzZXQiOjI1fQ
         */
        Cursor: string;
        /**
         * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match`, so that a
         *     repetition succeeds although the first request has changed the version.
         * @example 9a7d1c40-5b0e-4e0f-8f43-0d6f0f6f7e52
         */
        OptionalIdempotencyKey: string;
        /**
         * @description The saved view. The client creates the id, a UUID, once for each view.
         * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c91
         */
        ViewId: string;
        /**
         * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`,
         *     with the challenge unchanged and the key in hexadecimal. Valid for one request; a request that was refused for another reason needs a new one.
         * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
         */
        ChallengeSolution: string;
        /**
         * @description One part of the file, as `bytes=0-65535`, `bytes=65536-` or `bytes=-1000` (RFC 9110 §14.1.2). Several parts, another unit, a malformed range or a
         *     request with `If-Range` return the whole file.
         * @example bytes=0-65535
         */
        Range: string;
        /**
         * @description Makes a request safe to repeat. The same key and body return the same response (`Idempotent-Replayed: true`). The same key while the first
         *     request is still running returns `idempotency_in_flight`, or waits for the first; the same key with another body returns
         *     `idempotency_key_reused`. The channel keeps keys for 72 hours, except those of refused requests. Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07).
         *     Use a UUID, created once per logical request.
         * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
         */
        IdempotencyKey: string;
        /**
         * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
         * @example K7M-2QF-9XK
         */
        TrackingId: string;
        /**
         * @description Only reports that are with this agency.
         * @example pemkot-bandung
         */
        PublicAgencyId: string;
        /**
         * @description Only reports of this region and the regions in it, down to districts.
         * @example 32.73
         */
        PublicRegionCode: components["schemas"]["RegionCode"];
        /**
         * @description Only reports of this category.
         * @example jalan
         */
        PublicCategoryId: string;
        /**
         * @description Only reports with one of these statuses.
         * @example [
         *       "answered",
         *       "closed"
         *     ]
         */
        PublicStatus: ("submitted" | "assigned" | "in_progress" | "awaiting_reporter" | "answered" | "closed" | "archived")[];
        /**
         * @description Only reports of this classification.
         * @example complaint
         */
        PublicClassification: "complaint" | "aspiration" | "information_request";
        /**
         * @description Only reports submitted on this day or later.
         * @example 2026-11-01
         */
        PublicFrom: string;
        /**
         * @description Only reports submitted on this day or earlier.
         * @example 2026-11-30
         */
        PublicTo: string;
        /**
         * @description Only reports that contain all of these words, in any inflection ("perbaikan" finds "diperbaiki"), or words that begin with them.
         * @example jalan berlubang
         */
        PublicQuery: string;
        /**
         * @description The `ETag` of the response that the client has. If it is still current, the response is 304 without a body (RFC 9110 §13.1.2).
         * @example "3-5f1e0c9a27"
         */
        IfNoneMatch: string;
        /**
         * @description Kode pengikut. The secret that the supporter's device made for `supportReport`.
         * @example q83vEjRWeJCrze8SNFZ4kA
         */
        FollowCode: components["schemas"]["FollowCode"];
        /**
         * @description The text typed so far. Ignores case and spacing, and knows common abbreviations ("kab.", "pemkot bdg").
         * @example pemkot ban
         */
        Query: string;
        /**
         * @description Wilayah pencari. The region in which the user is, usually the site's own. Matches in it come first. An unknown code has no effect.
         * @example 32.73
         */
        Near: components["schemas"]["RegionCode"];
        /**
         * @description Wilayah. Region code of the Ministry of Home Affairs, with dots (Kepmendagri 300.2.2-2138/2025).
         * @example 32.73
         */
        RegionCode: components["schemas"]["RegionCode"];
        /**
         * @description Only reports with one of these statuses.
         * @example [
         *       "submitted",
         *       "assigned"
         *     ]
         */
        InboxStatus: ("submitted" | "assigned" | "in_progress" | "awaiting_reporter" | "answered" | "closed" | "archived")[];
        /**
         * @description Only reports whose deadline has passed (`true`) or has not (`false`).
         * @example true
         */
        InboxOverdue: boolean;
        /**
         * @description Only escalated reports (`true`; `escalation` 2), or only others (`false`). With `true` and without `agencyId`, a key of national triage sees the reports of all agencies.
         * @example true
         */
        InboxEscalated: boolean;
        /**
         * @description Only reports whose deadline is on this day (Asia/Jakarta) or earlier.
         * @example 2026-11-27
         */
        InboxDueTo: string;
        /**
         * @description Only reports with an open promise for this day or an earlier one.
         * @example 2026-11-27
         */
        InboxPromiseTo: string;
        /**
         * @description Only reports whose reporter has contested an answer (`true`), or only others (`false`).
         * @example true
         */
        InboxContested: boolean;
        /**
         * @description Only reports in one of these states in SP4N-LAPOR!. Also returns reports that the agency handed over and of which it is the custodian.
         * @example [
         *       "unknown",
         *       "refused"
         *     ]
         */
        InboxNationalState: ("manual" | "pending" | "sending" | "unknown" | "refused" | "forwarded")[];
        /**
         * @description Only reports that the agency handed over to SP4N-LAPOR! (`true`), or only others (`false`).
         * @example false
         */
        InboxHandedOver: boolean;
        /**
         * @description `mine` (default): reports that are with the agency. `passed_on`: reports that have left it, latest departure first, among them those that it handed over to SP4N-LAPOR!. Filters other than `status` then apply to the report as it was when it left; `overdue`, `escalated`, `dueTo`, `promiseTo`, `contested`, `nationalState`, `handedOver`, `unitId`, `officerId`, `unassigned`, `updatedSince` and `sort` are refused. Not available for the reports of national triage itself; it reads those of an agency with `agencyId`.
         * @example mine
         */
        InboxScope: "mine" | "passed_on";
        /**
         * @description Only reports of this classification.
         * @example complaint
         */
        InboxClassification: "complaint" | "aspiration" | "information_request";
        /**
         * @description Only reports of one of these categories.
         * @example [
         *       "jalan"
         *     ]
         */
        InboxCategoryId: string[];
        /**
         * @description Only reports that are assigned to one of these units. Not for the reports of national triage.
         * @example [
         *       "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c70"
         *     ]
         */
        InboxUnitId: string[];
        /**
         * @description Only reports that are assigned to this officer of the agency, present or former; `me` is the officer who signed in. Not for the reports of national triage. In national triage, only auditors use it.
         * @example me
         */
        InboxOfficerId: string;
        /**
         * @description Only reports without a unit and without an officer (`true`), or only the others (`false`). Not for the reports of national triage.
         * @example true
         */
        InboxUnassigned: boolean;
        /**
         * @description Only reports of one of these regions and the regions in it.
         * @example [
         *       "32.73"
         *     ]
         */
        InboxRegionCode: components["schemas"]["RegionCode"][];
        /**
         * @description Only reports submitted on this day (Asia/Jakarta) or later.
         * @example 2026-11-01
         */
        InboxReceivedFrom: string;
        /**
         * @description Only reports submitted on this day (Asia/Jakarta) or earlier.
         * @example 2026-11-30
         */
        InboxReceivedTo: string;
        /**
         * @description Only reports whose `updatedAt` is this moment or later. To miss no change, read `listEvents` instead.
         * @example 2026-11-24T00:00:00+07:00
         */
        InboxUpdatedSince: string;
        /**
         * @description Only reports whose title, body or tracking ID contains all of these words, or words that begin with them.
         * @example lubang braga
         */
        InboxQ: string;
        /**
         * @description Only with a key of national triage: the reports of this agency.
         * @example pemkot-bandung
         */
        InboxAgencyId: string;
        /**
         * @description The order of the reports. Default: `dueAt`.
         * @example -submittedAt
         */
        InboxSort: "dueAt" | "submittedAt" | "-submittedAt" | "-updatedAt";
        /**
         * @description Maximum number of reports on a page.
         * @example 500
         */
        ExportLimit: number;
        /**
         * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
         *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
         *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
         * @example akun-1842
         */
        ActingAs: string;
        /**
         * @description Alasan. Why the identity is read: 10 to 500 characters, percent-encoded as UTF-8 (`encodeURIComponent`), because headers are ASCII. A header
         *     instead of a query parameter, because URLs are logged and a reason may name people. Prose on one line; the length is
         *     counted without the characters that are removed. The reporter can read the reason until the identity is erased.
         * @example Menelepon%20pelapor%20untuk%20meninjau%20lokasi
         */
        IdentityReason: string;
        /**
         * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
         *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
         * @example "3"
         */
        IfMatch: string;
        /**
         * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match` and before
         *     the responsibility for the report, so that a repetition succeeds although the first request has changed both. It returns the report as the
         *     key reads it now (`Idempotent-Replayed: true`): after a transfer, as a former holder.
         * @example 3c1f7a52-0d4e-4b8a-9a6f-7f5d2c9e1b33
         */
        ActionIdempotencyKey: string;
        /**
         * @description The answer template.
         * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c50
         */
        TemplateId: string;
        /**
         * @description The unit.
         * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c70
         */
        UnitId: string;
        /**
         * @description The publishable key, by its id.
         * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80
         */
        KeyId: string;
        /**
         * @description The officer.
         * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80
         */
        OfficerId: string;
        /**
         * @description Only for a stream. The `id` of the last message that arrived; replaces `cursor`. Browsers send it when they connect again.
         * @example eyJwb3NpdGlvbiI6MX0
         */
        LastEventId: string;
        /**
         * @description The webhook endpoint.
         * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40
         */
        EndpointId: string;
        /**
         * @description The event.
         * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d
         */
        EventId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies this exchange in the channel's logs. The channel reuses a well-formed `Request-Id` of the client.
         * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d
         */
        RequestId: string;
        /**
         * @description Seconds to wait before the next attempt (RFC 9110 §10.2.3).
         * @example 5
         */
        RetryAfter: string;
        /**
         * @description The remaining quota. For each policy that counted this request: `r` requests left, and `t` seconds until the quota is full again
         *     (draft-ietf-httpapi-ratelimit-headers-10).
         * @example "submitsPerAddress";r=0;t=600
         */
        RateLimit: string;
        /**
         * @description The policies that counted this request: `q` requests in `w` seconds each (draft-ietf-httpapi-ratelimit-headers-10). Uploads are also counted in bytes.
         * @example "submitsPerAddress";q=300;w=600
         */
        RateLimitPolicy: string;
        /**
         * @description `true` when this is the stored response to an earlier request with the same key.
         * @example true
         */
        IdempotentReplayed: "true";
        /**
         * @description Seconds to wait, when the code is `idempotency_in_flight` (RFC 9110 §10.2.3).
         * @example 1
         */
        RetryAfterInFlight: string;
        /**
         * @description The file can be read in parts (RFC 9110 §14.3).
         * @example bytes
         */
        AcceptRanges: "bytes";
        /**
         * @description Neither browsers nor proxies may keep a copy.
         * @example no-store
         */
        NoStore: "no-store";
        /**
         * @description The range of bytes in this response, and the size of the file (RFC 9110 §14.4).
         * @example bytes 0-65535/412345
         */
        ContentRange: string;
        /**
         * @description The size of the file in bytes (RFC 9110 §15.5.17).
         * @example bytes *\/412345
         */
        UnsatisfiedRange: string;
        /**
         * @description Where the new resource can be read.
         * @example /v1/reports/K7M-2QF-9XK
         */
        Location: string;
        /**
         * @description For `If-None-Match`. A hash of the whole response.
         * @example "5f1e0c9a27b4d813"
         */
        PublicETag: string;
        /**
         * @description Shared caches may keep the response for this long, per language (`Vary`).
         * @example public, max-age=60
         */
        PublicCache: string;
        /**
         * @description Caches may keep the photo for this long. Afterwards they must revalidate it, so that a retracted photo disappears.
         * @example public, max-age=60, must-revalidate
         */
        PublicPhotoCache: string;
        /**
         * @description For `If-Match` and `If-None-Match`. Starts with the version, followed by a hash of the parts of the response that can change without it
         *     (notes, links to files, whether it is overdue).
         * @example "3-5f1e0c9a27"
         */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getChannel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToKey"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key without its secret, or the officer with the session. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToKey"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    signOut: {
        parameters: {
            query?: {
                /**
                 * @description Di semua perangkat. Whether to end all sessions of the officer.
                 * @example true
                 */
                everywhere?: boolean;
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of ended sessions. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionEnd"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["NoKey"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open sessions. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["NoKey"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The session, as in `listSessions`.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c92
                 */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open sessions. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["NoKey"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSignIns: {
        parameters: {
            query?: {
                /**
                 * @description Petugas. Only the sign-ins of this officer.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80
                 */
                officerId?: string;
                /**
                 * @description Maximum number of items on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["ForbiddenToSession"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNotificationSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["NoKey"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveNotificationSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match`, so that a
                 *     repetition succeeds although the first request has changed the version.
                 * @example 9a7d1c40-5b0e-4e0f-8f43-0d6f0f6f7e52
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNotificationSettings"];
            };
        };
        responses: {
            /** @description The new settings. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["NoKey"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSavedViews: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The saved views. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["NoKey"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveView: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The saved view. The client creates the id, a UUID, once for each view.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c91
                 */
                viewId: components["parameters"]["ViewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSavedView"];
            };
        };
        responses: {
            /** @description All saved views of the officer, including this one. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["NoKey"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteView: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The saved view. The client creates the id, a UUID, once for each view.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c91
                 */
                viewId: components["parameters"]["ViewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The remaining views. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["NoKey"];
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
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new challenge, valid only for this key. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
                 * @description As with `submitReport`, but optional, and stored only while the file waits for a report (24 hours).
                 * @example 0b8a9f1e-9b43-4f0e-8b0a-8f2f6a3c9d21
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`,
                 *     with the challenge unchanged and the key in hexadecimal. Valid for one request; a request that was refused for another reason needs a new one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToKey"];
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
                 * @description Expiry of the link, in seconds since 1970.
                 * @example 1795700000
                 */
                expires: number;
                /**
                 * @description The party that the link was made for: `reporter`, `national_triage`, or the id of an agency.
                 * @example reporter
                 */
                party: string;
                /**
                 * @description The channel's signature over id, expiry and party.
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
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
    deleteAttachment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
            /** @description The deleted file as it was. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AttachmentNotFound"];
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
                 * @description Makes a request safe to repeat. The same key and body return the same response (`Idempotent-Replayed: true`). The same key while the first
                 *     request is still running returns `idempotency_in_flight`, or waits for the first; the same key with another body returns
                 *     `idempotency_key_reused`. The channel keeps keys for 72 hours, except those of refused requests. Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07).
                 *     Use a UUID, created once per logical request.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`,
                 *     with the challenge unchanged and the key in hexadecimal. Valid for one request; a request that was refused for another reason needs a new one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
            /** @description The receipt. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`,
                 *     with the challenge unchanged and the key in hexadecimal. Valid for one request; a request that was refused for another reason needs a new one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
                 * @description Makes a request safe to repeat. The same key and body return the same response (`Idempotent-Replayed: true`). The same key while the first
                 *     request is still running returns `idempotency_in_flight`, or waits for the first; the same key with another body returns
                 *     `idempotency_key_reused`. The channel keeps keys for 72 hours, except those of refused requests. Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07).
                 *     Use a UUID, created once per logical request.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`,
                 *     with the challenge unchanged and the key in hexadecimal. Valid for one request; a request that was refused for another reason needs a new one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
            /** @description The reply as a timeline entry. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            409: components["responses"]["ActionConflict"];
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
                 * @description Makes a request safe to repeat. The same key and body return the same response (`Idempotent-Replayed: true`). The same key while the first
                 *     request is still running returns `idempotency_in_flight`, or waits for the first; the same key with another body returns
                 *     `idempotency_key_reused`. The channel keeps keys for 72 hours, except those of refused requests. Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07).
                 *     Use a UUID, created once per logical request.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`,
                 *     with the challenge unchanged and the key in hexadecimal. Valid for one request; a request that was refused for another reason needs a new one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
            /** @description The feedback as a timeline entry, with `status` and `responsible` after it. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            409: components["responses"]["ActionConflict"];
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
                 * @description Makes a request safe to repeat. The same key and body return the same response (`Idempotent-Replayed: true`). The same key while the first
                 *     request is still running returns `idempotency_in_flight`, or waits for the first; the same key with another body returns
                 *     `idempotency_key_reused`. The channel keeps keys for 72 hours, except those of refused requests. Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07).
                 *     Use a UUID, created once per logical request.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`,
                 *     with the challenge unchanged and the key in hexadecimal. Valid for one request; a request that was refused for another reason needs a new one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
            /** @description The withdrawal as a timeline entry. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            409: components["responses"]["ActionConflict"];
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
                 * @description Makes a request safe to repeat. The same key and body return the same response (`Idempotent-Replayed: true`). The same key while the first
                 *     request is still running returns `idempotency_in_flight`, or waits for the first; the same key with another body returns
                 *     `idempotency_key_reused`. The channel keeps keys for 72 hours, except those of refused requests. Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07).
                 *     Use a UUID, created once per logical request.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`,
                 *     with the challenge unchanged and the key in hexadecimal. Valid for one request; a request that was refused for another reason needs a new one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
            /** @description The erasure as a timeline entry; the earlier entry if there was nothing left to erase. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`,
                 *     with the challenge unchanged and the key in hexadecimal. Valid for one request; a request that was refused for another reason needs a new one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exported data. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencySuggestionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToKey"];
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
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
            /** @description The reports, often none. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarReportList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToKey"];
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
                 * @description Only reports that are with this agency.
                 * @example pemkot-bandung
                 */
                agencyId?: components["parameters"]["PublicAgencyId"];
                /**
                 * @description Only reports of this region and the regions in it, down to districts.
                 * @example 32.73
                 */
                regionCode?: components["parameters"]["PublicRegionCode"];
                /**
                 * @description Only reports of this category.
                 * @example jalan
                 */
                categoryId?: components["parameters"]["PublicCategoryId"];
                /**
                 * @description Only reports with one of these statuses.
                 * @example [
                 *       "answered",
                 *       "closed"
                 *     ]
                 */
                status?: components["parameters"]["PublicStatus"];
                /**
                 * @description Only reports of this classification.
                 * @example complaint
                 */
                classification?: components["parameters"]["PublicClassification"];
                /**
                 * @description Only reports submitted on this day or later.
                 * @example 2026-11-01
                 */
                from?: components["parameters"]["PublicFrom"];
                /**
                 * @description Only reports submitted on this day or earlier.
                 * @example 2026-11-30
                 */
                to?: components["parameters"]["PublicTo"];
                /**
                 * @description Only reports that contain all of these words, in any inflection ("perbaikan" finds "diperbaiki"), or words that begin with them.
                 * @example jalan berlubang
                 */
                q?: components["parameters"]["PublicQuery"];
                /**
                 * @description Maximum number of items on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the client has. If it is still current, the response is 304 without a body (RFC 9110 §13.1.2).
                 * @example "3-5f1e0c9a27"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of public reports. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["PublicETag"];
                    "Cache-Control": components["headers"]["PublicCache"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
                 * @description The `ETag` of the response that the client has. If it is still current, the response is 304 without a body (RFC 9110 §13.1.2).
                 * @example "3-5f1e0c9a27"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
    getPublicPhoto: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the response that the client has. If it is still current, the response is 304 without a body (RFC 9110 §13.1.2).
                 * @example "3-5f1e0c9a27"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
                 */
                trackingId: components["parameters"]["TrackingId"];
                /**
                 * @description Id of the photo.
                 * @example 5d1f6c0e-2b74-4a19-9c3d-7e80f1a2b3c4
                 */
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["PublicETag"];
                    "Cache-Control": components["headers"]["PublicPhotoCache"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": Blob;
                    "image/png": Blob;
                    "image/webp": Blob;
                };
            };
            304: components["responses"]["PublicPhotoNotModified"];
            400: components["responses"]["BadReportRequest"];
            404: components["responses"]["PublicPhotoNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    countPublicReports: {
        parameters: {
            query: {
                /**
                 * @description The grouping of the counts.
                 * @example region
                 */
                by: "agency" | "region" | "category" | "status";
                /**
                 * @description Only reports that are with this agency.
                 * @example pemkot-bandung
                 */
                agencyId?: components["parameters"]["PublicAgencyId"];
                /**
                 * @description Only reports of this region and the regions in it, down to districts.
                 * @example 32.73
                 */
                regionCode?: components["parameters"]["PublicRegionCode"];
                /**
                 * @description Only reports of this category.
                 * @example jalan
                 */
                categoryId?: components["parameters"]["PublicCategoryId"];
                /**
                 * @description Only reports with one of these statuses.
                 * @example [
                 *       "answered",
                 *       "closed"
                 *     ]
                 */
                status?: components["parameters"]["PublicStatus"];
                /**
                 * @description Only reports of this classification.
                 * @example complaint
                 */
                classification?: components["parameters"]["PublicClassification"];
                /**
                 * @description Only reports submitted on this day or later.
                 * @example 2026-11-01
                 */
                from?: components["parameters"]["PublicFrom"];
                /**
                 * @description Only reports submitted on this day or earlier.
                 * @example 2026-11-30
                 */
                to?: components["parameters"]["PublicTo"];
                /**
                 * @description Only reports that contain all of these words, in any inflection ("perbaikan" finds "diperbaiki"), or words that begin with them.
                 * @example jalan berlubang
                 */
                q?: components["parameters"]["PublicQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the client has. If it is still current, the response is 304 without a body (RFC 9110 §13.1.2).
                 * @example "3-5f1e0c9a27"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["PublicETag"];
                    "Cache-Control": components["headers"]["PublicCache"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicReportCounts"];
                };
            };
            304: components["responses"]["PublicNotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    supportReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`,
                 *     with the challenge unchanged and the key in hexadecimal. Valid for one request; a request that was refused for another reason needs a new one.
                 * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
                 */
                "Lapor-Challenge"?: components["parameters"]["ChallengeSolution"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSupport"];
            };
        };
        responses: {
            /** @description The support. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Support"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            404: components["responses"]["PublicReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ReportConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["ChallengeRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSupport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Kode pengikut. The secret that the supporter's device made for `supportReport`.
                 * @example q83vEjRWeJCrze8SNFZ4kA
                 */
                "Lapor-Follow-Code": components["parameters"]["FollowCode"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The support. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Support"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            404: components["responses"]["SupportNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawSupport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Kode pengikut. The secret that the supporter's device made for `supportReport`.
                 * @example q83vEjRWeJCrze8SNFZ4kA
                 */
                "Lapor-Follow-Code": components["parameters"]["FollowCode"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no support with this follow code any more. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawnSupport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportNotSolved: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Kode pengikut. The secret that the supporter's device made for `supportReport`.
                 * @example q83vEjRWeJCrze8SNFZ4kA
                 */
                "Lapor-Follow-Code": components["parameters"]["FollowCode"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotSolved"];
            };
        };
        responses: {
            /** @description The support. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Support"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            404: components["responses"]["SupportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ReportConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addSupportPhoto: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Kode pengikut. The secret that the supporter's device made for `supportReport`.
                 * @example q83vEjRWeJCrze8SNFZ4kA
                 */
                "Lapor-Follow-Code": components["parameters"]["FollowCode"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSupportPhoto"];
            };
        };
        responses: {
            /** @description The support. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Support"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SupportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ReportConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStatistics: {
        parameters: {
            query: {
                /**
                 * @description The grouping of the figures.
                 * @example category
                 */
                by: "agency" | "region" | "category" | "month";
                /**
                 * @description The year of submission (western Indonesian time). Default: the year of the latest published quarter.
                 * @example 2026
                 */
                year?: number;
                /**
                 * @description The quarter of submission, 1 for January to March. Default: the latest published quarter; in any other year, the fourth.
                 * @example 2
                 */
                quarter?: number;
                /**
                 * @description Only reports that are with this agency. Not with `by=agency`.
                 * @example pemkot-bandung
                 */
                agencyId?: string;
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the client has. If it is still current, the response is 304 without a body (RFC 9110 §13.1.2).
                 * @example "3-5f1e0c9a27"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["PublicETag"];
                    "Cache-Control": components["headers"]["PublicCache"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
    getUsualAnswer: {
        parameters: {
            query?: {
                /**
                 * @description The agency that the report goes to. Required without `categoryId`.
                 * @example pemkot-bandung
                 */
                agencyId?: string;
                /**
                 * @description The category of the report.
                 * @example jalan
                 */
                categoryId?: string;
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the client has. If it is still current, the response is 304 without a body (RFC 9110 §13.1.2).
                 * @example "3-5f1e0c9a27"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure, if one is published. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["PublicETag"];
                    "Cache-Control": components["headers"]["PublicCache"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsualAnswer"];
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
                 * @description Only categories that this agency is responsible for.
                 * @example pemkot-bandung
                 */
                agencyId?: string;
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToKey"];
            404: components["responses"]["AgencyNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    locateRegion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegionLookup"];
            };
        };
        responses: {
            /** @description The region, or `null` at sea and abroad. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocatedRegion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToKey"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRegions: {
        parameters: {
            query?: {
                /**
                 * @description The text typed so far. Ignores case and spacing, and knows common abbreviations ("kab.", "pemkot bdg").
                 * @example pemkot ban
                 */
                q?: components["parameters"]["Query"];
                /**
                 * @description Only regions directly inside this region.
                 * @example 32
                 */
                parentCode?: components["schemas"]["RegionCode"];
                /**
                 * @description Wilayah pencari. The region in which the user is, usually the site's own. Matches in it come first. An unknown code has no effect.
                 * @example 32.73
                 */
                near?: components["parameters"]["Near"];
                /**
                 * @description All regions in `parentCode` at any depth, nearest levels first, instead of its direct parts; without `parentCode`, provinces, regencies and cities. A form that must not send what is typed searches in this list.
                 * @example true
                 */
                descendants?: boolean;
                /**
                 * @description Only regions of this level, among those found by `q` or `parentCode`.
                 * @example city
                 */
                level?: "province" | "regency" | "city" | "district" | "village";
                /**
                 * @description Maximum number of items on a page.
                 * @example 25
                 */
                limit?: number;
                /**
                 * @description The `nextCursor` of the previous page.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToKey"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRegion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Code of the region, with dots.
                 * @example 32.73
                 */
                regionCode: components["schemas"]["RegionCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The region. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToKey"];
            404: components["responses"]["RegionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAgencies: {
        parameters: {
            query?: {
                /**
                 * @description The text typed so far. Ignores case and spacing, and knows common abbreviations ("kab.", "pemkot bdg").
                 * @example pemkot ban
                 */
                q?: components["parameters"]["Query"];
                /**
                 * @description Only agencies of this kind.
                 * @example local_government
                 */
                kind?: "ministry" | "institution" | "local_government";
                /**
                 * @description Wilayah. Region code of the Ministry of Home Affairs, with dots (Kepmendagri 300.2.2-2138/2025).
                 * @example 32.73
                 */
                regionCode?: components["parameters"]["RegionCode"];
                /**
                 * @description Wilayah pencari. The region in which the user is, usually the site's own. Matches in it come first. An unknown code has no effect.
                 * @example 32.73
                 */
                near?: components["parameters"]["Near"];
                /**
                 * @description Maximum number of items on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToKey"];
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
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToKey"];
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
                 * @description Only reports with one of these statuses.
                 * @example [
                 *       "submitted",
                 *       "assigned"
                 *     ]
                 */
                status?: components["parameters"]["InboxStatus"];
                /**
                 * @description Only reports whose deadline has passed (`true`) or has not (`false`).
                 * @example true
                 */
                overdue?: components["parameters"]["InboxOverdue"];
                /**
                 * @description Only escalated reports (`true`; `escalation` 2), or only others (`false`). With `true` and without `agencyId`, a key of national triage sees the reports of all agencies.
                 * @example true
                 */
                escalated?: components["parameters"]["InboxEscalated"];
                /**
                 * @description Only reports whose deadline is on this day (Asia/Jakarta) or earlier.
                 * @example 2026-11-27
                 */
                dueTo?: components["parameters"]["InboxDueTo"];
                /**
                 * @description Only reports with an open promise for this day or an earlier one.
                 * @example 2026-11-27
                 */
                promiseTo?: components["parameters"]["InboxPromiseTo"];
                /**
                 * @description Only reports whose reporter has contested an answer (`true`), or only others (`false`).
                 * @example true
                 */
                contested?: components["parameters"]["InboxContested"];
                /**
                 * @description Only reports in one of these states in SP4N-LAPOR!. Also returns reports that the agency handed over and of which it is the custodian.
                 * @example [
                 *       "unknown",
                 *       "refused"
                 *     ]
                 */
                nationalState?: components["parameters"]["InboxNationalState"];
                /**
                 * @description Only reports that the agency handed over to SP4N-LAPOR! (`true`), or only others (`false`).
                 * @example false
                 */
                handedOver?: components["parameters"]["InboxHandedOver"];
                /**
                 * @description `mine` (default): reports that are with the agency. `passed_on`: reports that have left it, latest departure first, among them those that it handed over to SP4N-LAPOR!. Filters other than `status` then apply to the report as it was when it left; `overdue`, `escalated`, `dueTo`, `promiseTo`, `contested`, `nationalState`, `handedOver`, `unitId`, `officerId`, `unassigned`, `updatedSince` and `sort` are refused. Not available for the reports of national triage itself; it reads those of an agency with `agencyId`.
                 * @example mine
                 */
                scope?: components["parameters"]["InboxScope"];
                /**
                 * @description Only reports of this classification.
                 * @example complaint
                 */
                classification?: components["parameters"]["InboxClassification"];
                /**
                 * @description Only reports of one of these categories.
                 * @example [
                 *       "jalan"
                 *     ]
                 */
                categoryId?: components["parameters"]["InboxCategoryId"];
                /**
                 * @description Only reports that are assigned to one of these units. Not for the reports of national triage.
                 * @example [
                 *       "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c70"
                 *     ]
                 */
                unitId?: components["parameters"]["InboxUnitId"];
                /**
                 * @description Only reports that are assigned to this officer of the agency, present or former; `me` is the officer who signed in. Not for the reports of national triage. In national triage, only auditors use it.
                 * @example me
                 */
                officerId?: components["parameters"]["InboxOfficerId"];
                /**
                 * @description Only reports without a unit and without an officer (`true`), or only the others (`false`). Not for the reports of national triage.
                 * @example true
                 */
                unassigned?: components["parameters"]["InboxUnassigned"];
                /**
                 * @description Only reports of one of these regions and the regions in it.
                 * @example [
                 *       "32.73"
                 *     ]
                 */
                regionCode?: components["parameters"]["InboxRegionCode"];
                /**
                 * @description Only reports submitted on this day (Asia/Jakarta) or later.
                 * @example 2026-11-01
                 */
                receivedFrom?: components["parameters"]["InboxReceivedFrom"];
                /**
                 * @description Only reports submitted on this day (Asia/Jakarta) or earlier.
                 * @example 2026-11-30
                 */
                receivedTo?: components["parameters"]["InboxReceivedTo"];
                /**
                 * @description Only reports whose `updatedAt` is this moment or later. To miss no change, read `listEvents` instead.
                 * @example 2026-11-24T00:00:00+07:00
                 */
                updatedSince?: components["parameters"]["InboxUpdatedSince"];
                /**
                 * @description Only reports whose title, body or tracking ID contains all of these words, or words that begin with them.
                 * @example lubang braga
                 */
                q?: components["parameters"]["InboxQ"];
                /**
                 * @description Only with a key of national triage: the reports of this agency.
                 * @example pemkot-bandung
                 */
                agencyId?: components["parameters"]["InboxAgencyId"];
                /**
                 * @description The order of the reports. Default: `dueAt`.
                 * @example -submittedAt
                 */
                sort?: components["parameters"]["InboxSort"];
                /**
                 * @description Maximum number of items on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
    countAgencyReports: {
        parameters: {
            query?: {
                /**
                 * @description Only with a key of national triage: the reports of this agency.
                 * @example pemkot-bandung
                 */
                agencyId?: string;
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReportCounts"];
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
    exportAgencyReports: {
        parameters: {
            query?: {
                /**
                 * @description Only reports with one of these statuses.
                 * @example [
                 *       "submitted",
                 *       "assigned"
                 *     ]
                 */
                status?: components["parameters"]["InboxStatus"];
                /**
                 * @description Only reports whose deadline has passed (`true`) or has not (`false`).
                 * @example true
                 */
                overdue?: components["parameters"]["InboxOverdue"];
                /**
                 * @description Only escalated reports (`true`; `escalation` 2), or only others (`false`). With `true` and without `agencyId`, a key of national triage sees the reports of all agencies.
                 * @example true
                 */
                escalated?: components["parameters"]["InboxEscalated"];
                /**
                 * @description Only reports whose deadline is on this day (Asia/Jakarta) or earlier.
                 * @example 2026-11-27
                 */
                dueTo?: components["parameters"]["InboxDueTo"];
                /**
                 * @description Only reports with an open promise for this day or an earlier one.
                 * @example 2026-11-27
                 */
                promiseTo?: components["parameters"]["InboxPromiseTo"];
                /**
                 * @description Only reports whose reporter has contested an answer (`true`), or only others (`false`).
                 * @example true
                 */
                contested?: components["parameters"]["InboxContested"];
                /**
                 * @description Only reports in one of these states in SP4N-LAPOR!. Also returns reports that the agency handed over and of which it is the custodian.
                 * @example [
                 *       "unknown",
                 *       "refused"
                 *     ]
                 */
                nationalState?: components["parameters"]["InboxNationalState"];
                /**
                 * @description Only reports that the agency handed over to SP4N-LAPOR! (`true`), or only others (`false`).
                 * @example false
                 */
                handedOver?: components["parameters"]["InboxHandedOver"];
                /**
                 * @description `mine` (default): reports that are with the agency. `passed_on`: reports that have left it, latest departure first, among them those that it handed over to SP4N-LAPOR!. Filters other than `status` then apply to the report as it was when it left; `overdue`, `escalated`, `dueTo`, `promiseTo`, `contested`, `nationalState`, `handedOver`, `unitId`, `officerId`, `unassigned`, `updatedSince` and `sort` are refused. Not available for the reports of national triage itself; it reads those of an agency with `agencyId`.
                 * @example mine
                 */
                scope?: components["parameters"]["InboxScope"];
                /**
                 * @description Only reports of this classification.
                 * @example complaint
                 */
                classification?: components["parameters"]["InboxClassification"];
                /**
                 * @description Only reports of one of these categories.
                 * @example [
                 *       "jalan"
                 *     ]
                 */
                categoryId?: components["parameters"]["InboxCategoryId"];
                /**
                 * @description Only reports that are assigned to one of these units. Not for the reports of national triage.
                 * @example [
                 *       "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c70"
                 *     ]
                 */
                unitId?: components["parameters"]["InboxUnitId"];
                /**
                 * @description Only reports that are assigned to this officer of the agency, present or former; `me` is the officer who signed in. Not for the reports of national triage. In national triage, only auditors use it.
                 * @example me
                 */
                officerId?: components["parameters"]["InboxOfficerId"];
                /**
                 * @description Only reports without a unit and without an officer (`true`), or only the others (`false`). Not for the reports of national triage.
                 * @example true
                 */
                unassigned?: components["parameters"]["InboxUnassigned"];
                /**
                 * @description Only reports of one of these regions and the regions in it.
                 * @example [
                 *       "32.73"
                 *     ]
                 */
                regionCode?: components["parameters"]["InboxRegionCode"];
                /**
                 * @description Only reports submitted on this day (Asia/Jakarta) or later.
                 * @example 2026-11-01
                 */
                receivedFrom?: components["parameters"]["InboxReceivedFrom"];
                /**
                 * @description Only reports submitted on this day (Asia/Jakarta) or earlier.
                 * @example 2026-11-30
                 */
                receivedTo?: components["parameters"]["InboxReceivedTo"];
                /**
                 * @description Only reports whose `updatedAt` is this moment or later. To miss no change, read `listEvents` instead.
                 * @example 2026-11-24T00:00:00+07:00
                 */
                updatedSince?: components["parameters"]["InboxUpdatedSince"];
                /**
                 * @description Only reports whose title, body or tracking ID contains all of these words, or words that begin with them.
                 * @example lubang braga
                 */
                q?: components["parameters"]["InboxQ"];
                /**
                 * @description Only with a key of national triage: the reports of this agency.
                 * @example pemkot-bandung
                 */
                agencyId?: components["parameters"]["InboxAgencyId"];
                /**
                 * @description The order of the reports. Default: `dueAt`.
                 * @example -submittedAt
                 */
                sort?: components["parameters"]["InboxSort"];
                /**
                 * @description Maximum number of reports on a page.
                 * @example 500
                 */
                limit?: components["parameters"]["ExportLimit"];
                /**
                 * @description The `nextCursor` of the previous page.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the export. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxExportPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ConfirmOfficer"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    actOnReports: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes a request safe to repeat. The same key and body return the same response (`Idempotent-Replayed: true`). The same key while the first
                 *     request is still running returns `idempotency_in_flight`, or waits for the first; the same key with another body returns
                 *     `idempotency_key_reused`. The channel keeps keys for 72 hours, except those of refused requests. Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07).
                 *     Use a UUID, created once per logical request.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnReports"];
            };
        };
        responses: {
            /** @description The results, in the order of the request. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    /**
                     * @description `true` when an earlier request with the same key has taken every action whose `outcome` is `done`.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResults"];
                };
            };
            400: components["responses"]["BadCreateRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ConfirmOfficer"];
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
    getAgencyReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the response that the client has. If it is still current, the response is 304 without a body (RFC 9110 §13.1.2).
                 * @example "3-5f1e0c9a27"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, with the notes of the key's agency. The `ETag` begins with its version. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
                 * @description Alasan. Why the identity is read: 10 to 500 characters, percent-encoded as UTF-8 (`encodeURIComponent`), because headers are ASCII. A header
                 *     instead of a query parameter, because URLs are logged and a reason may name people. Prose on one line; the length is
                 *     counted without the characters that are removed. The reporter can read the reason until the identity is erased.
                 * @example Menelepon%20pelapor%20untuk%20meninjau%20lokasi
                 */
                "Identity-Reason": components["parameters"]["IdentityReason"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReporterIdentity"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ConfirmOnReport"];
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
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Makes a request safe to repeat. The same key and body return the same response (`Idempotent-Replayed: true`). The same key while the first
                 *     request is still running returns `idempotency_in_flight`, or waits for the first; the same key with another body returns
                 *     `idempotency_key_reused`. The channel keeps keys for 72 hours, except those of refused requests. Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07).
                 *     Use a UUID, created once per logical request.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["BadReplyRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOnReport"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ActionConflict"];
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
    getDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft, or `null` if there is none. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDraft"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["OfficerMayNot"];
            404: components["responses"]["ReportNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraft"];
            };
        };
        responses: {
            /** @description The saved draft. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDraft"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["OfficerMayNot"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ReportConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft is gone. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDraft"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["OfficerMayNot"];
            404: components["responses"]["ReportNotFound"];
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
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match` and before
                 *     the responsibility for the report, so that a repetition succeeds although the first request has changed both. It returns the report as the
                 *     key reads it now (`Idempotent-Replayed: true`): after a transfer, as a former holder.
                 * @example 3c1f7a52-0d4e-4b8a-9a6f-7f5d2c9e1b33
                 */
                "Idempotency-Key"?: components["parameters"]["ActionIdempotencyKey"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
            /** @description The report after this action; for a repeated request, as the key reads it now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOnReport"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ActionConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
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
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match` and before
                 *     the responsibility for the report, so that a repetition succeeds although the first request has changed both. It returns the report as the
                 *     key reads it now (`Idempotent-Replayed: true`): after a transfer, as a former holder.
                 * @example 3c1f7a52-0d4e-4b8a-9a6f-7f5d2c9e1b33
                 */
                "Idempotency-Key"?: components["parameters"]["ActionIdempotencyKey"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
            /** @description The report after this action; for a repeated request, as the key reads it now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOnReport"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ActionConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
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
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match` and before
                 *     the responsibility for the report, so that a repetition succeeds although the first request has changed both. It returns the report as the
                 *     key reads it now (`Idempotent-Replayed: true`): after a transfer, as a former holder.
                 * @example 3c1f7a52-0d4e-4b8a-9a6f-7f5d2c9e1b33
                 */
                "Idempotency-Key"?: components["parameters"]["ActionIdempotencyKey"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
            /** @description The report after this action; for a repeated request, as the key reads it now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOnReport"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ActionConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
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
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match` and before
                 *     the responsibility for the report, so that a repetition succeeds although the first request has changed both. It returns the report as the
                 *     key reads it now (`Idempotent-Replayed: true`): after a transfer, as a former holder.
                 * @example 3c1f7a52-0d4e-4b8a-9a6f-7f5d2c9e1b33
                 */
                "Idempotency-Key"?: components["parameters"]["ActionIdempotencyKey"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
            /** @description The report after this action; for a repeated request, as the key reads it now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOnReport"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ActionConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    askReporter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match` and before
                 *     the responsibility for the report, so that a repetition succeeds although the first request has changed both. It returns the report as the
                 *     key reads it now (`Idempotent-Replayed: true`): after a transfer, as a former holder.
                 * @example 3c1f7a52-0d4e-4b8a-9a6f-7f5d2c9e1b33
                 */
                "Idempotency-Key"?: components["parameters"]["ActionIdempotencyKey"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskReporter"];
            };
        };
        responses: {
            /** @description The report after this action; for a repeated request, as the key reads it now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOnReport"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ActionConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    correctReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match` and before
                 *     the responsibility for the report, so that a repetition succeeds although the first request has changed both. It returns the report as the
                 *     key reads it now (`Idempotent-Replayed: true`): after a transfer, as a former holder.
                 * @example 3c1f7a52-0d4e-4b8a-9a6f-7f5d2c9e1b33
                 */
                "Idempotency-Key"?: components["parameters"]["ActionIdempotencyKey"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectReport"];
            };
        };
        responses: {
            /** @description The report after this action; for a repeated request, as the key reads it now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOnReport"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ActionConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    promiseDate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match` and before
                 *     the responsibility for the report, so that a repetition succeeds although the first request has changed both. It returns the report as the
                 *     key reads it now (`Idempotent-Replayed: true`): after a transfer, as a former holder.
                 * @example 3c1f7a52-0d4e-4b8a-9a6f-7f5d2c9e1b33
                 */
                "Idempotency-Key"?: components["parameters"]["ActionIdempotencyKey"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromiseDate"];
            };
        };
        responses: {
            /** @description The report after this action; for a repeated request, as the key reads it now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOnReport"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ActionConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
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
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match` and before
                 *     the responsibility for the report, so that a repetition succeeds although the first request has changed both. It returns the report as the
                 *     key reads it now (`Idempotent-Replayed: true`): after a transfer, as a former holder.
                 * @example 3c1f7a52-0d4e-4b8a-9a6f-7f5d2c9e1b33
                 */
                "Idempotency-Key"?: components["parameters"]["ActionIdempotencyKey"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
            /** @description The report after this action; for a repeated request, as the key reads it now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOnReport"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ActionConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
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
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match` and before
                 *     the responsibility for the report, so that a repetition succeeds although the first request has changed both. It returns the report as the
                 *     key reads it now (`Idempotent-Replayed: true`): after a transfer, as a former holder.
                 * @example 3c1f7a52-0d4e-4b8a-9a6f-7f5d2c9e1b33
                 */
                "Idempotency-Key"?: components["parameters"]["ActionIdempotencyKey"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
            /** @description The report after this action; for a repeated request, as the key reads it now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOnReport"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ActionConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
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
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match` and before
                 *     the responsibility for the report, so that a repetition succeeds although the first request has changed both. It returns the report as the
                 *     key reads it now (`Idempotent-Replayed: true`): after a transfer, as a former holder.
                 * @example 3c1f7a52-0d4e-4b8a-9a6f-7f5d2c9e1b33
                 */
                "Idempotency-Key"?: components["parameters"]["ActionIdempotencyKey"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
            /** @description The report after this action; for a repeated request, as the key reads it now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ConfirmOnReport"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ActionConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
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
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match` and before
                 *     the responsibility for the report, so that a repetition succeeds although the first request has changed both. It returns the report as the
                 *     key reads it now (`Idempotent-Replayed: true`): after a transfer, as a former holder.
                 * @example 3c1f7a52-0d4e-4b8a-9a6f-7f5d2c9e1b33
                 */
                "Idempotency-Key"?: components["parameters"]["ActionIdempotencyKey"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
            /** @description The report after this action; for a repeated request, as the key reads it now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOnReport"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ActionConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setNationalReference: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match` and before
                 *     the responsibility for the report, so that a repetition succeeds although the first request has changed both. It returns the report as the
                 *     key reads it now (`Idempotent-Replayed: true`): after a transfer, as a former holder.
                 * @example 3c1f7a52-0d4e-4b8a-9a6f-7f5d2c9e1b33
                 */
                "Idempotency-Key"?: components["parameters"]["ActionIdempotencyKey"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
                 */
                trackingId: components["parameters"]["TrackingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetNationalReference"];
            };
        };
        responses: {
            /** @description The report after this action; for a repeated request, as the key reads it now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOnReport"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ActionConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
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
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match` and before
                 *     the responsibility for the report, so that a repetition succeeds although the first request has changed both. It returns the report as the
                 *     key reads it now (`Idempotent-Replayed: true`): after a transfer, as a former holder.
                 * @example 3c1f7a52-0d4e-4b8a-9a6f-7f5d2c9e1b33
                 */
                "Idempotency-Key"?: components["parameters"]["ActionIdempotencyKey"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
            /** @description The report after this action; for a repeated request, as the key reads it now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOnReport"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ActionConflict"];
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
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match` and before
                 *     the responsibility for the report, so that a repetition succeeds although the first request has changed both. It returns the report as the
                 *     key reads it now (`Idempotent-Replayed: true`): after a transfer, as a former holder.
                 * @example 3c1f7a52-0d4e-4b8a-9a6f-7f5d2c9e1b33
                 */
                "Idempotency-Key"?: components["parameters"]["ActionIdempotencyKey"];
                /**
                 * @description Optional. The person who acts, as an opaque reference of the officers' system, such as the number of an account: letters, digits and
                 *     `. _ : ~ -`, at most 64. Never a name, an email address, a NIK or a NIP: only the officers' system needs to resolve it. Stored with the
                 *     action as `actorReference`, until the text of the report is erased. A repetition with the same `Idempotency-Key` does not change it.
                 * @example akun-1842
                 */
                "Lapor-Acting-As"?: components["parameters"]["ActingAs"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Nomor lacak. Nine characters; the last one is a check character. Case, spaces and hyphens are ignored.
                 * @example K7M-2QF-9XK
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
            /** @description The report after this action; for a repeated request, as the key reads it now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyReport"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOnReport"];
            404: components["responses"]["ReportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ActionConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEvidence: {
        parameters: {
            query: {
                /**
                 * @description The first day of submission (Asia/Jakarta).
                 * @example 2026-01-01
                 */
                from: string;
                /**
                 * @description The last day of submission (Asia/Jakarta).
                 * @example 2026-12-31
                 */
                to: string;
                /**
                 * @description Only reports of this agency, by unit. Default: the agency of the key; for national triage all parties.
                 * @example pemkot-bandung
                 */
                agencyId?: string;
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
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
    getSurveyResults: {
        parameters: {
            query: {
                /**
                 * @description The year of the ratings (Asia/Jakarta).
                 * @example 2026
                 */
                year: number;
                /**
                 * @description The quarter of the ratings, 1 for January to March.
                 * @example 2
                 */
                quarter: number;
                /**
                 * @description Only surveys on this agency, by unit. Default: the agency of the key; for national triage all agencies.
                 * @example pemkot-bandung
                 */
                agencyId?: string;
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The index of each group. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResults"];
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
    listInboxExports: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxExportList"];
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
    listIdentityAccesses: {
        parameters: {
            query?: {
                /**
                 * @description Only accesses to this report.
                 * @example K7M-2QF-9XK
                 */
                trackingId?: string;
                /**
                 * @description Maximum number of items on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the access log. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityAccessList"];
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
                 * @example K7M-2QF-9XK
                 */
                trackingId?: string;
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTemplateList"];
                };
            };
            400: components["responses"]["BadReportRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOnReport"];
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
                 * @description Makes a request safe to repeat. The same key and body return the same response (`Idempotent-Replayed: true`). The same key while the first
                 *     request is still running returns `idempotency_in_flight`, or waits for the first; the same key with another body returns
                 *     `idempotency_key_reused`. The channel keeps keys for 72 hours, except those of refused requests. Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07).
                 *     Use a UUID, created once per logical request.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match`, so that a
                 *     repetition succeeds although the first request has changed the version.
                 * @example 9a7d1c40-5b0e-4e0f-8f43-0d6f0f6f7e52
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
            /** @description The new version of the template. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            409: components["responses"]["IdempotencyInFlight"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
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
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
            /** @description The deleted template. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
    listUnits: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
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
    createUnit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes a request safe to repeat. The same key and body return the same response (`Idempotent-Replayed: true`). The same key while the first
                 *     request is still running returns `idempotency_in_flight`, or waits for the first; the same key with another body returns
                 *     `idempotency_key_reused`. The channel keeps keys for 72 hours, except those of refused requests. Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07).
                 *     Use a UUID, created once per logical request.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnit"];
            };
        };
        responses: {
            /** @description The unit. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
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
    updateUnit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match`, so that a
                 *     repetition succeeds although the first request has changed the version.
                 * @example 9a7d1c40-5b0e-4e0f-8f43-0d6f0f6f7e52
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The unit.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c70
                 */
                unitId: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnit"];
            };
        };
        responses: {
            /** @description The new version of the unit. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToOfficer"];
            404: components["responses"]["UnitNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyInFlight"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPublishableKeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishableKeyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["ForbiddenToSession"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPublishableKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes a request safe to repeat. The same key and body return the same response (`Idempotent-Replayed: true`). The same key while the first
                 *     request is still running returns `idempotency_in_flight`, or waits for the first; the same key with another body returns
                 *     `idempotency_key_reused`. The channel keeps keys for 72 hours, except those of refused requests. Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07).
                 *     Use a UUID, created once per logical request.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPublishableKey"];
            };
        };
        responses: {
            /** @description The key. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishableKey"];
                };
            };
            400: components["responses"]["BadCreateRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["ForbiddenToSession"];
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
    updatePublishableKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match`, so that a
                 *     repetition succeeds although the first request has changed the version.
                 * @example 9a7d1c40-5b0e-4e0f-8f43-0d6f0f6f7e52
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The publishable key, by its id.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80
                 */
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPublishableKey"];
            };
        };
        responses: {
            /** @description The new version of the key. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishableKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["ForbiddenToSession"];
            404: components["responses"]["KeyNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyInFlight"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokePublishableKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The publishable key, by its id.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80
                 */
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revoked key. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishableKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["ConfirmSession"];
            404: components["responses"]["KeyNotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotatePublishableKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match`, so that a
                 *     repetition succeeds although the first request has changed the version.
                 * @example 9a7d1c40-5b0e-4e0f-8f43-0d6f0f6f7e52
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The publishable key, by its id.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80
                 */
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishableKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["ConfirmSession"];
            404: components["responses"]["KeyNotFound"];
            409: components["responses"]["IdempotencyInFlight"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["RotateRefused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOfficers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The officers. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerList"];
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
    inviteOfficer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes a request safe to repeat. The same key and body return the same response (`Idempotent-Replayed: true`). The same key while the first
                 *     request is still running returns `idempotency_in_flight`, or waits for the first; the same key with another body returns
                 *     `idempotency_key_reused`. The channel keeps keys for 72 hours, except those of refused requests. Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07).
                 *     Use a UUID, created once per logical request.
                 * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOfficer"];
            };
        };
        responses: {
            /** @description The officer and the link. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerInvitation"];
                };
            };
            400: components["responses"]["BadCreateRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ConfirmOfficer"];
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
    updateOfficer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match`, so that a
                 *     repetition succeeds although the first request has changed the version.
                 * @example 9a7d1c40-5b0e-4e0f-8f43-0d6f0f6f7e52
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The officer.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80
                 */
                officerId: components["parameters"]["OfficerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerChange"];
            };
        };
        responses: {
            /** @description The new version of the officer. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Officer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ConfirmOfficer"];
            404: components["responses"]["OfficerNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyInFlight"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    renewInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match`, so that a
                 *     repetition succeeds although the first request has changed the version.
                 * @example 9a7d1c40-5b0e-4e0f-8f43-0d6f0f6f7e52
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The officer.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80
                 */
                officerId: components["parameters"]["OfficerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The officer, and whether the new link was mailed. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerInvitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ConfirmOfficer"];
            404: components["responses"]["OfficerNotFound"];
            409: components["responses"]["IdempotencyInFlight"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    offboardOfficer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as the officer last saw it, or its `version` in quotes. Without it the request is refused with
                 *     `precondition_required` (RFC 6585 §3), with an old one with `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite each other.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match`, so that a
                 *     repetition succeeds although the first request has changed the version.
                 * @example 9a7d1c40-5b0e-4e0f-8f43-0d6f0f6f7e52
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The officer.
                 * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c80
                 */
                officerId: components["parameters"]["OfficerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerDeparture"];
            };
        };
        responses: {
            /** @description The officer, now in the state `left`. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Officer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ConfirmOfficer"];
            404: components["responses"]["OfficerNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyInFlight"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
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
                type?: ("report.submitted" | "report.verified" | "report.assigned" | "report.transferred" | "report.follow_up_started" | "report.reporter_asked" | "report.corrected" | "report.promised" | "report.answered" | "report.replied" | "report.attachment_added" | "report.confirmed" | "report.rated" | "report.contested" | "report.closed" | "report.archived" | "report.merged" | "report.duplicate_joined" | "report.withdrawn" | "report.released" | "report.retracted" | "report.national_reference_set" | "report.forwarded" | "report.forward_failed" | "report.forward_retried" | "report.national_updated" | "report.overdue" | "report.escalated" | "report.reminded" | "report.closing_announced" | "report.closed_by_silence" | "report.identity_erased" | "report.files_erased" | "report.erased" | "report.agency_ended" | "webhook.test")[];
                /**
                 * @description Only events of this report. A report that the key may not read has none.
                 * @example K7M-2QF-9XK
                 */
                trackingId?: string;
                /**
                 * @description Maximum number of items on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Only for a stream. The `id` of the last message that arrived; replaces `cursor`. Browsers send it when they connect again.
                 * @example eyJwb3NpdGlvbiI6MX0
                 */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log, oldest event first, or a stream of events. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                    "text/event-stream": Blob;
                };
            };
            400: components["responses"]["BadReportRequest"];
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
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
                 * @example id
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All endpoints. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match`, so that a
                 *     repetition succeeds although the first request has changed the version.
                 * @example 9a7d1c40-5b0e-4e0f-8f43-0d6f0f6f7e52
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
            /** @description The endpoint and its secret. Only a repetition with the same `Idempotency-Key` returns the secret again, while it still signs; then it is `not_found`. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
            /** @description The endpoint. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
            /** @description The deleted endpoint. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match`, so that a
                 *     repetition succeeds although the first request has changed the version.
                 * @example 9a7d1c40-5b0e-4e0f-8f43-0d6f0f6f7e52
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookEndpoint"];
            };
        };
        responses: {
            /** @description The changed endpoint; for a repeated request, as it is now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyInFlight"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ActionRefused"];
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
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match`, so that a
                 *     repetition succeeds although the first request has changed the version.
                 * @example 9a7d1c40-5b0e-4e0f-8f43-0d6f0f6f7e52
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
            /** @description The endpoint and its new secret. Only a repetition with the same `Idempotency-Key` returns the secret again, while it still signs; then it is `not_found`. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            409: components["responses"]["IdempotencyInFlight"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendTestEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match`, so that a
                 *     repetition succeeds although the first request has changed the version.
                 * @example 9a7d1c40-5b0e-4e0f-8f43-0d6f0f6f7e52
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
            /** @description The pending delivery; for a repeated request, as it is now. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            409: components["responses"]["IdempotencyInFlight"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Only deliveries in this state.
                 * @example dead
                 */
                state?: "pending" | "delivered" | "dead";
                /**
                 * @description Maximum number of items on a page.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
            /** @description A page of deliveries. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match`, so that a
                 *     repetition succeeds although the first request has changed the version.
                 * @example 9a7d1c40-5b0e-4e0f-8f43-0d6f0f6f7e52
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
            /** @description The pending delivery. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            409: components["responses"]["IdempotencyInFlight"];
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
                 * @description Optional. As with `submitReport`, makes the request safe to repeat after a lost response. The key is looked up before `If-Match`, so that a
                 *     repetition succeeds although the first request has changed the version.
                 * @example 9a7d1c40-5b0e-4e0f-8f43-0d6f0f6f7e52
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); with `submitReport` also of the emails to the reporter, which also support `jv` and `su`.
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
            /** @description How many deliveries are pending again. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            409: components["responses"]["IdempotencyInFlight"];
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
                 * @description Time of sending, in seconds since 1970.
                 * @example 1795580100
                 */
                "webhook-timestamp": string;
                /**
                 * @description One or more signatures.
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
            /** @description The endpoint accepts no more events. The channel disables it. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accepted. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not accepted, so the channel sends it again. Redirects (3XX) count as failures. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not accepted, so the channel sends it again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
