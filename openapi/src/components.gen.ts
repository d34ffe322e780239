// Generated from contract/openapi.yaml by generate/contract.mjs. Do not edit.
export interface components {
    schemas: {
        AgencyKind: "ministry" | "institution" | "local_government";
        AgencySummary: {
            /** @example pemkot-bandung */
            id: string;
            /** @example Pemerintah Kota Bandung */
            name: string;
            /** @example Pemkot Bandung */
            shortName: string;
            kind: components["schemas"]["AgencyKind"];
        };
        RegionCode: string;
        RegionLevel: "province" | "regency" | "city" | "district" | "village";
        Region: {
            code: components["schemas"]["RegionCode"];
            /** @example Kota Bandung */
            name: string;
            level: components["schemas"]["RegionLevel"];
            /**
             * Names of what it lies in, the nearest first.
             * @example [
             *       "Jawa Barat"
             *     ]
             */
            path: string[];
        };
        Classification: "complaint" | "aspiration" | "information_request";
        FieldRule: "required" | "optional" | "off";
        DueStage: "national_verification" | "agency_verification" | "follow_up" | "answer" | "reporter_reaction" | "reporter_information";
        Deadline: {
            stage: components["schemas"]["DueStage"];
            /** Only for reports of this classification; absent for all. */
            classification?: components["schemas"]["Classification"];
            /**
             * Berkadar pengawasan. Only for complaints that were found to need an examination (`needsExamination`); absent for all.
             * @constant
             */
            needsExamination?: true;
            days: number;
            /**
             * Hari kerja (working days by the joint decree on holidays) or hari kalender.
             */
            dayKind: "working" | "calendar";
        };
        Notice: {
            /**
             * Another one whenever the words or what they mean have changed.
             * @example 2026-11
             */
            version: string;
            /** Plain text in the language asked for; in Indonesian where it is not translated. */
            text: string;
            /**
             * Format: uri
             * Where the whole of it stands.
             */
            url?: string;
        };
        ChallengeMode: "off" | "load" | "on";
        Channel: {
            /** @example Kanal LAPOR! Kota Bandung */
            name: string;
            /** The agency whose site this is. A report for another one is taken all the same. */
            agency: components["schemas"]["AgencySummary"];
            /** The region of that agency, if it has one; a form offers it as the place. */
            region?: components["schemas"]["Region"];
            classifications: components["schemas"]["Classification"][];
            /** Lengths in Unicode code points. */
            text: {
                titleMin: number;
                titleMax: number;
                bodyMin: number;
                bodyMax: number;
            };
            attachments: {
                /** Files of a report at the most, those that follow it included; and of each reply or answer. */
                maxCount: number;
                /** Bytes of one file at the most. */
                maxBytes: number;
                /** Width times height of one picture at the most. */
                maxPixels?: number;
                /**
                 * @example [
                 *       "image/jpeg",
                 *       "image/png",
                 *       "image/webp",
                 *       "application/pdf"
                 *     ]
                 */
                mediaTypes: string[];
            };
            /** Which of the reporter's own data the channel asks for. */
            reporter: {
                name: components["schemas"]["FieldRule"];
                email: components["schemas"]["FieldRule"];
                phone: components["schemas"]["FieldRule"];
            };
            deadlines: components["schemas"]["Deadline"][];
            /**
             * Calendar days after its closing or archiving within which the reporter may contest a report.
             * @example 30
             */
            contestDays: number;
            /** Absent when the channel has none to show. */
            notice?: components["schemas"]["Notice"];
            /** When a report needs a solved challenge. A form need not ask first; `challenge_required` brings one. */
            challenge?: components["schemas"]["ChallengeMode"];
            /**
             * @example [
             *       "id",
             *       "en"
             *     ]
             */
            locales: string[];
        };
        ErrorCode: "invalid_request" | "idempotency_key_missing" | "invalid_tracking_id" | "unauthorized" | "forbidden" | "origin_not_allowed" | "invalid_link" | "not_found" | "report_not_found" | "agency_not_found" | "attachment_not_found" | "method_not_allowed" | "request_timeout" | "idempotency_in_flight" | "invalid_transition" | "cursor_expired" | "precondition_failed" | "payload_too_large" | "unsupported_media_type" | "range_not_satisfiable" | "validation_failed" | "idempotency_key_reused" | "precondition_required" | "challenge_required" | "challenge_invalid" | "rate_limited" | "upload_quota_exceeded" | "internal_error" | "unavailable";
        FieldErrorCode: "required" | "unknown_field" | "wrong_type" | "too_short" | "too_long" | "too_small" | "too_large" | "too_many" | "duplicate" | "invalid_format" | "not_allowed_value" | "in_future" | "not_found" | "already_used" | "same_agency" | "not_permitted" | "personal_data" | "too_many_pixels" | "locked" | "unreadable" | "holds_files";
        FieldError: {
            /**
             * JSON Pointer into the request body as a URI fragment (RFC 6901 §6).
             * @example #/title
             */
            pointer?: string;
            /**
             * Name of the query, path or header parameter, when it is not the body.
             * @example limit
             */
            parameter?: string;
            code: components["schemas"]["FieldErrorCode"];
            /** A sentence for people, in the language asked for. */
            message: string;
        };
        ChallengeParameters: {
            algorithm: "SHA-256";
            /** Bytes in hexadecimal. */
            nonce: string;
            /** Bytes in hexadecimal. */
            salt: string;
            cost: number;
            /** Bytes of the result that count. */
            keyLength: number;
            keyPrefix: string;
            data: {
                /** The key for which it holds. */
                keyId: string;
                /** The counter is below this; on average half of them have to be tried. */
                most: number;
                /** Seconds since 1970 after which its solution is refused. */
                until: number;
            };
        };
        Challenge: {
            parameters: components["schemas"]["ChallengeParameters"];
            /** Of the channel. Goes back as it came. */
            signature: string;
        };
        Problem: {
            /**
             * Format: uri-reference
             * Stable address of the kind of problem.
             */
            type: string;
            /** The kind of problem in a few words, in the language asked for. */
            title: string;
            status: number;
            /** What happened here and what to do, in the language asked for. Never holds a citizen's words. */
            detail?: string;
            code: components["schemas"]["ErrorCode"];
            /** The fields that were refused, all at once. */
            errors?: components["schemas"]["FieldError"][];
            /** With `challenge_required` and `challenge_invalid`, a fresh one to solve. */
            challenge?: components["schemas"]["Challenge"];
            requestId: string;
        };
        Upload: {
            /** Berkas. JPEG, PNG, WebP or PDF, told by its content, not by its name. */
            file: Blob;
            /** Nomor lacak. The report that the file is for. */
            trackingId?: string;
        };
        Attachment: {
            /** Format: uuid */
            id: string;
            fileName: string;
            mediaType: string;
            bytes: number;
            /**
             * Format: uri
             * Where to fetch it, for 15 minutes. Only where the report is read.
             */
            url?: string;
        };
        NewLocation: {
            regionCode?: components["schemas"]["RegionCode"];
            address?: string;
            /** Degrees, WGS 84. */
            latitude?: number;
            /** Degrees, WGS 84. */
            longitude?: number;
        };
        Reporter: {
            name?: string;
            /** Format: email */
            email?: string;
            /**
             * Indonesian mobile number.
             * @example 081234567890
             */
            phone?: string;
        };
        SeenNotice: {
            /**
             * `version` of the channel's `notice` at that time; one that the channel does not know is no refusal.
             * @example 2026-11
             */
            version: string;
            /**
             * Format: date-time
             * By the reporter's own clock; one that is wrong is no refusal.
             */
            seenAt: string;
        };
        NewReport: {
            classification: components["schemas"]["Classification"];
            /** Judul laporan. */
            title: string;
            /** Isi laporan. */
            body: string;
            /**
             * Format: date
             * Tanggal kejadian, the local date; from 1900 on, not in the future.
             */
            occurredOn: string;
            location: components["schemas"]["NewLocation"];
            /** Instansi tujuan. The agency that the citizen chose. A wrong choice is no refusal; without one, national triage decides. */
            agencyId?: string;
            /** Kategori. */
            categoryId?: string;
            /** Lampiran. Ids out of `uploadAttachment`; as many as the channel allows. */
            attachmentIds?: string[];
            /**
             * Anonim. Neither the agency nor the public learns who reports.
             * @default false
             */
            anonymous?: boolean;
            /**
             * Rahasia. The public never sees the report; the agency that handles it does.
             * @default false
             */
            confidential?: boolean;
            reporter?: components["schemas"]["Reporter"];
            notice?: components["schemas"]["SeenNotice"];
        };
        ReportStatus: "submitted" | "assigned" | "in_progress" | "awaiting_reporter" | "answered" | "closed" | "archived";
        Responsible: {
            kind: "agency" | "national_triage";
            /** Present when `kind` is `agency`. */
            agency?: components["schemas"]["AgencySummary"];
        };
        SubmittedReport: {
            /**
             * Nomor lacak, to be said aloud; no secret.
             * @example K7M-2QF-9XH
             */
            trackingId: string;
            /**
             * Kode akses. A secret; opens the report together with the tracking ID.
             * @example 4F7K-9QXW-ZB2D-M8TR
             */
            accessCode: string;
            status: components["schemas"]["ReportStatus"];
            responsible: components["schemas"]["Responsible"];
            /** Format: date-time */
            submittedAt: string;
            /**
             * Format: date-time
             * When the next step is due.
             */
            dueAt: string;
            dueStage: components["schemas"]["DueStage"];
        };
        NeedsExamination: true;
        Location: {
            regionCode?: components["schemas"]["RegionCode"];
            /**
             * The region with what it lies in.
             * @example Kota Bandung, Jawa Barat
             */
            regionName?: string;
            address?: string;
            latitude?: number;
            longitude?: number;
        };
        Category: {
            /** @example jalan */
            id: string;
            /**
             * In the language asked for.
             * @example Jalan dan jembatan
             */
            name: string;
            /**
             * Heading in LAPOR!.
             * @example Pekerjaan Umum dan Penataan Ruang
             */
            group: string;
        };
        Escalation: 1 | 2;
        AccessLevel: "full" | "former" | "minimal";
        ReportReader: {
            /** The agency or national triage. */
            party: components["schemas"]["Responsible"];
            access: components["schemas"]["AccessLevel"];
            /**
             * Format: date-time
             * When the report left the party. With `former`, it reads nothing that came later. Absent for the holder, and for national triage where it only oversees.
             */
            until?: string;
            /** Its officers may read the identity that came with the report, with a reason that is written down (`getReporterIdentity`). Never true of an anonymous report. */
            mayReadIdentity: boolean;
        };
        ReporterAct: {
            kind: "reply" | "attach" | "confirm" | "contest" | "rate" | "withdraw";
            /**
             * Format: date-time
             * The last moment for it, with the offset of the place. Absent: as long as the report stays as it is.
             */
            until?: string;
            /** Sisa berkas. With `attach`, and only there: how many more files the report takes one by one. Each question of an officer makes room anew for as many as a report may have. */
            remaining?: number;
        };
        ArchiveReason: "incomplete" | "duplicate" | "not_public_service" | "abusive" | "withdrawn";
        Rating: number;
        TimelineKind: "submitted" | "verified" | "assigned" | "transferred" | "follow_up_started" | "information_requested" | "answered" | "replied" | "attachment_added" | "confirmed" | "rated" | "contested" | "closed" | "archived" | "merged" | "duplicate_joined" | "withdrawn" | "released" | "retracted" | "overdue" | "escalated" | "reminded" | "closing_announced" | "closed_by_silence" | "identity_erased" | "files_erased" | "erased" | "agency_ended";
        Actor: {
            kind: "reporter" | "agency" | "national_triage" | "channel";
            agency?: components["schemas"]["AgencySummary"];
        };
        TimelineEntry: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            kind: components["schemas"]["TimelineKind"];
            actor: components["schemas"]["Actor"];
            /** Status after it. */
            status: components["schemas"]["ReportStatus"];
            /** Who had the report after it. */
            responsible: components["schemas"]["Responsible"];
            /** Words for the reporter, or of the reporter. */
            message?: string;
            attachments?: components["schemas"]["Attachment"][];
            /** The report had been passed round, or contested three times; national triage takes it. */
            pingPong?: boolean;
            /** With `confirmed` and `rated`. */
            rating?: components["schemas"]["Rating"];
        };
        FollowedReport: {
            status: components["schemas"]["ReportStatus"];
            responsible: components["schemas"]["Responsible"];
            /**
             * Format: date-time
             * When an agency or national triage last did something.
             */
            updatedAt: string;
            /** Format: date-time */
            dueAt: string | null;
            dueStage: components["schemas"]["DueStage"] | null;
            /** The oldest first. */
            timeline: components["schemas"]["TimelineEntry"][];
        };
        ReleasedAnswer: {
            /**
             * Format: uuid
             * The timeline entry of the answer.
             */
            entryId: string;
            message: string;
        };
        ReleasedWords: {
            /**
             * Format: date-time
             * When they were last released.
             */
            at: string;
            title: string;
            body: string;
            /** Of the agency's answers, those that are released with it. */
            answers: components["schemas"]["ReleasedAnswer"][];
        };
        ErasureReason: "requested" | "retention";
        Erasure: {
            reason: components["schemas"]["ErasureReason"];
            /**
             * Format: date-time
             * When the reporter asked for it.
             */
            requestedAt?: string;
            /**
             * Format: date-time
             * When words, files and identity were gone. Absent: the words wait for the end of the report.
             */
            erasedAt?: string;
        };
        UnreadablePart: "words" | "timeline" | "attachments" | "notes" | "reporter";
        Unreadable: components["schemas"]["UnreadablePart"][];
        Report: {
            trackingId: string;
            classification: components["schemas"]["Classification"];
            needsExamination?: components["schemas"]["NeedsExamination"];
            title: string;
            body: string;
            /** Format: date */
            occurredOn: string;
            location: components["schemas"]["Location"];
            category?: components["schemas"]["Category"];
            anonymous: boolean;
            confidential: boolean;
            attachments: components["schemas"]["Attachment"][];
            status: components["schemas"]["ReportStatus"];
            responsible: components["schemas"]["Responsible"];
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /**
             * Format: date-time
             * `null` when nothing is due any more.
             */
            dueAt: string | null;
            /** What is due; `null` when nothing is. */
            dueStage: components["schemas"]["DueStage"] | null;
            /**
             * Format: date-time
             * Tenggat terlewat. The deadline that this stage has missed, with the offset of the place as in `dueAt`.
             */
            overdueSince?: string;
            escalation?: components["schemas"]["Escalation"];
            /** Who reads the report: one row a party, its holder first, then national triage, then those that had it before, the last one first. */
            readers: components["schemas"]["ReportReader"][];
            /** What the channel takes from the reporter now, each kind once; what is not listed is refused (`invalid_transition`). */
            reporterActs: components["schemas"]["ReporterAct"][];
            /** Present when the report is `archived`. */
            archiveReason?: components["schemas"]["ArchiveReason"];
            /** Of the last answer, once the reporter has rated it. */
            rating?: components["schemas"]["Rating"];
            /** Present when the report was merged into another one. */
            followed?: components["schemas"]["FollowedReport"];
            /** Present while the public can read the report. */
            released?: components["schemas"]["ReleasedWords"];
            /** As it was sent with the report. */
            notice?: components["schemas"]["SeenNotice"];
            /** Present once the reporter has asked for it, or the time for which words are kept is over. After `erasedAt`, `title` and `body` are empty. */
            erasure?: components["schemas"]["Erasure"];
            unreadable?: components["schemas"]["Unreadable"];
            /** The oldest first. */
            timeline: components["schemas"]["TimelineEntry"][];
        };
        NewReply: {
            message: string;
            attachmentIds?: string[];
        };
        NewFeedback: {
            kind: "confirm" | "contest" | "rate";
        } & ({
            kind: "confirm";
            rating?: components["schemas"]["Rating"];
            message?: string;
        } | {
            kind: "contest";
            /** What is still wrong; the agency reads it. */
            message: string;
            attachmentIds?: string[];
        } | {
            kind: "rate";
            rating: components["schemas"]["Rating"];
            message?: string;
        });
        WithdrawReport: {
            /** Why, if the reporter wants to say; the agency reads it. */
            message?: string;
        };
        RequestErasure: Record<string, never>;
        IdentityReader: "national_admin" | "agency_admin" | "liaison" | "reporter" | "operator" | "channel";
        IdentityRead: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            trackingId: string;
            reader: components["schemas"]["IdentityReader"];
            /** Of the officer. Absent for the others. */
            agency?: components["schemas"]["AgencySummary"];
            /**
             * Format: uuid
             * The key with which it was read, as `lapor keys list` shows it. Not told to reporters.
             */
            keyId?: string;
            /**
             * The operation that gave the identity.
             * @example getReporterIdentity
             */
            operation: string;
            /** Why. Required of officers and the operator. Absent when the reporter or the channel itself read it, once the identity is erased, when the channel cannot decrypt it, and in `listIdentityReads` while national triage may read only tracking ID, status and holder of the report. */
            reason?: string;
        };
        ReportExport: {
            /** Format: date-time */
            exportedAt: string;
            report: components["schemas"]["Report"];
            /** `null` when none was given, or it was erased. */
            reporter: components["schemas"]["Reporter"] | null;
            /** Who has read `reporter`, this time included; the oldest first. */
            identityReads: components["schemas"]["IdentityRead"][];
        };
        AgencySuggestionRequest: {
            /** Title and body as far as typed. */
            text: string;
            regionCode?: components["schemas"]["RegionCode"];
            categoryId?: string;
        };
        SuggestionReason: "topic" | "category" | "site";
        AgencySuggestion: {
            agency: components["schemas"]["AgencySummary"];
            /** How likely it is the right one: of those with this score about that share is right. 1 is certain. */
            score: number;
            reason: components["schemas"]["SuggestionReason"];
            /** The topic that the words point at. */
            categoryId?: string;
            /**
             * A line for the citizen in the language asked for.
             * @example Tentang jalan dan jembatan di Kota Bandung
             */
            explanation: string;
        };
        SuggestionConfidence: "confident" | "likely" | "unsure";
        SuggestionPlace: {
            regionCode: components["schemas"]["RegionCode"];
            /** @example Kota Bandung */
            name: string;
            /**
             * By the region given, else by a name in the text, else by the site's own agency.
             */
            source: "given" | "text" | "site";
            /** Another place that speaks against it: with `given` the one that the text names, with `text` the site's own, with `site` one that the text may name ("banjir Cimahi"). The citizen should look at the place again. */
            differs?: {
                regionCode: components["schemas"]["RegionCode"];
                /** @example Kabupaten Sleman */
                name: string;
            };
        };
        AgencySuggestionList: {
            data: components["schemas"]["AgencySuggestion"][];
            confidence: components["schemas"]["SuggestionConfidence"];
            place?: components["schemas"]["SuggestionPlace"];
        };
        SimilarReportRequest: {
            /** Title and body, as far as they are typed. */
            text: string;
            regionCode?: components["schemas"]["RegionCode"];
            latitude?: number;
            longitude?: number;
            categoryId?: string;
        };
        PublicPlace: {
            regionCode?: components["schemas"]["RegionCode"];
            /** @example Kota Bandung, Jawa Barat */
            regionName?: string;
            latitude?: number;
            longitude?: number;
        };
        PublicReportSummary: {
            /** Nomor lacak. */
            trackingId: string;
            classification: components["schemas"]["Classification"];
            title: string;
            location: components["schemas"]["PublicPlace"];
            category?: components["schemas"]["Category"];
            status: components["schemas"]["ReportStatus"];
            responsible: components["schemas"]["Responsible"];
            /**
             * Format: date
             * The local date; no time, as that could tell who it was.
             */
            submittedOn: string;
        };
        SimilarReportList: {
            data: components["schemas"]["PublicReportSummary"][];
        };
        NextCursor: string | null;
        PublicReportList: {
            data: components["schemas"]["PublicReportSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        PublicStep: {
            /** Format: date */
            on: string;
            kind: components["schemas"]["TimelineKind"];
            actor: components["schemas"]["Actor"];
            /** Status after it. */
            status: components["schemas"]["ReportStatus"];
            /** Who had the report after it. */
            responsible: components["schemas"]["Responsible"];
            /** The agency's answer. */
            message?: string;
        };
        PublicReport: {
            /** Nomor lacak. */
            trackingId: string;
            classification: components["schemas"]["Classification"];
            title: string;
            body: string;
            location: components["schemas"]["PublicPlace"];
            category?: components["schemas"]["Category"];
            status: components["schemas"]["ReportStatus"];
            /** Present when the report is `archived`. */
            archiveReason?: components["schemas"]["ArchiveReason"];
            responsible: components["schemas"]["Responsible"];
            /**
             * Format: date
             * The local date.
             */
            submittedOn: string;
            /** The oldest first. */
            timeline: components["schemas"]["PublicStep"][];
        };
        StatisticsBy: "agency" | "region" | "category" | "month";
        StatisticsFigures: {
            /** How many came. */
            reports: number;
            /** Of those that were answered or missed a deadline: the share that missed none. Left out when one to four are on one of its sides. In a total of all: of the agencies whose share is shown. */
            onTimeShare?: number;
            /** The share that was passed on at least once. Left out when one to four are on one of its sides. In a total of all: of the agencies whose share is shown. */
            transferredShare?: number;
            /** Median of calendar days to the first answer, of those that have one. */
            daysToAnswer?: number;
            /** Median of calendar days to the end, of those that are closed. */
            daysToClose?: number;
        };
        StatisticsGroup: {
            responsible?: components["schemas"]["Responsible"];
            regionCode?: components["schemas"]["RegionCode"];
            regionName?: string;
            category?: components["schemas"]["Category"];
            /** @example 2026-10 */
            month?: string;
            figures: components["schemas"]["StatisticsFigures"];
        };
        Statistics: {
            year: number;
            quarter: number;
            by: components["schemas"]["StatisticsBy"];
            agency?: components["schemas"]["AgencySummary"];
            /**
             * Format: date
             * The last day of the quarter.
             */
            until: string;
            total?: components["schemas"]["StatisticsFigures"];
            /** Groups of five reports and more, the largest first, months in their order. A group that could be worked out from the others is left out too. */
            data: components["schemas"]["StatisticsGroup"][];
        };
        CategoryList: {
            data: components["schemas"]["Category"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        RegionList: {
            data: components["schemas"]["Region"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        AgencyList: {
            data: components["schemas"]["AgencySummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        AgencyEnd: {
            /**
             * In Indonesian.
             * @example Perpres 140/2024
             */
            reason: string;
            /** Penerus. Who answers now; absent when nobody took over. */
            successor?: components["schemas"]["AgencySummary"];
        };
        Agency: {
            id: string;
            name: string;
            shortName: string;
            kind: components["schemas"]["AgencyKind"];
            regionCode?: components["schemas"]["RegionCode"];
            /** Kewenangan. Keywords of what it answers for; not a legal text. */
            mandate: string[];
            /** Format: uri */
            website?: string;
            /** What became of a ministry since the cabinet of October 2024. */
            successors?: string[];
            ended?: components["schemas"]["AgencyEnd"];
        };
        InboxScope: "mine" | "passed_on";
        FullAgencyReportSummary: {
            access: "full";
            trackingId: string;
            classification: components["schemas"]["Classification"];
            needsExamination?: components["schemas"]["NeedsExamination"];
            title: string;
            status: components["schemas"]["ReportStatus"];
            responsible: components["schemas"]["Responsible"];
            location: components["schemas"]["Location"];
            category?: components["schemas"]["Category"];
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            dueAt: string | null;
            dueStage: components["schemas"]["DueStage"] | null;
            /** `dueAt` has passed. */
            overdue: boolean;
            escalation?: components["schemas"]["Escalation"];
            /** Present once it was asked for or done. After `erasedAt` nothing is left of the report but this and its states. */
            erasure?: components["schemas"]["Erasure"];
            unreadable?: components["schemas"]["Unreadable"];
            version: number;
        };
        FormerAgencyReportSummary: {
            access: "former";
            trackingId: string;
            classification: components["schemas"]["Classification"];
            title: string;
            /** Its present status. */
            status: components["schemas"]["ReportStatus"];
            /** The present holder. */
            responsible: components["schemas"]["Responsible"];
            location: components["schemas"]["Location"];
            category?: components["schemas"]["Category"];
            /** Format: date-time */
            submittedAt: string;
            /**
             * Format: date-time
             * When the report left the agency.
             */
            leftAt: string;
            unreadable?: components["schemas"]["Unreadable"];
            /** The version with which it left. */
            version: number;
        };
        MinimalAgencyReport: {
            access: "minimal";
            trackingId: string;
            status: components["schemas"]["ReportStatus"];
            responsible: components["schemas"]["Responsible"];
        };
        AgencyReportSummary: components["schemas"]["FullAgencyReportSummary"] | components["schemas"]["FormerAgencyReportSummary"] | components["schemas"]["MinimalAgencyReport"];
        AgencyReportList: {
            data: components["schemas"]["AgencyReportSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        Note: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            text: string;
        };
        FullAgencyReport: {
            access: "full";
            trackingId: string;
            classification: components["schemas"]["Classification"];
            needsExamination?: components["schemas"]["NeedsExamination"];
            title: string;
            body: string;
            /** Format: date */
            occurredOn: string;
            location: components["schemas"]["Location"];
            category?: components["schemas"]["Category"];
            /** The reporter gave no identity for agencies to read. */
            anonymous: boolean;
            confidential: boolean;
            attachments: components["schemas"]["Attachment"][];
            status: components["schemas"]["ReportStatus"];
            responsible: components["schemas"]["Responsible"];
            /** Unit kerja. Who inside the agency works on it (disposisi). */
            unit?: string;
            /**
             * Format: date-time
             * When the responsible agency verified it.
             */
            verifiedAt?: string;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            dueAt: string | null;
            dueStage: components["schemas"]["DueStage"] | null;
            overdue: boolean;
            /**
             * Format: date-time
             * The deadline that this stage has missed.
             */
            overdueSince?: string;
            escalation?: components["schemas"]["Escalation"];
            transferCount: number;
            /** Passed round: returned to an agency that had passed it on, passed on three times, or contested three times. */
            pingPong: boolean;
            /** Present when the report is `archived`. */
            archiveReason?: components["schemas"]["ArchiveReason"];
            /** Of the last answer, once the reporter has rated it. */
            rating?: components["schemas"]["Rating"];
            /**
             * Tracking ID of the report that this one was merged into.
             * @example M4T-8WC-2RN
             */
            mergedInto?: string;
            /** How many reports were merged into this one, those merged into them included. */
            duplicates?: number;
            /** Present while the public can read the report. */
            released?: components["schemas"]["ReleasedWords"];
            /** Of the key's own agency (or of national triage), the oldest first. */
            notes: components["schemas"]["Note"][];
            timeline: components["schemas"]["TimelineEntry"][];
            /** Present once it was asked for or done. After `erasedAt` nothing is left of the report but this and its states. */
            erasure?: components["schemas"]["Erasure"];
            unreadable?: components["schemas"]["Unreadable"];
            version: number;
        };
        FormerAgencyReport: {
            access: "former";
            trackingId: string;
            /** As it was when the report left. */
            classification: components["schemas"]["Classification"];
            title: string;
            body: string;
            /** Format: date */
            occurredOn: string;
            location: components["schemas"]["Location"];
            /** As it was when the report left. */
            category?: components["schemas"]["Category"];
            attachments: components["schemas"]["Attachment"][];
            /** Its present status. */
            status: components["schemas"]["ReportStatus"];
            /** The present holder. */
            responsible: components["schemas"]["Responsible"];
            /** Format: date-time */
            submittedAt: string;
            /**
             * Format: date-time
             * When the report left the agency.
             */
            leftAt: string;
            /** Of the key's own agency, the oldest first. */
            notes: components["schemas"]["Note"][];
            /** Up to and including the entry that moved the report. */
            timeline: components["schemas"]["TimelineEntry"][];
            unreadable?: components["schemas"]["Unreadable"];
            /** The version with which it left. */
            version: number;
        };
        AgencyReport: components["schemas"]["FullAgencyReport"] | components["schemas"]["FormerAgencyReport"] | components["schemas"]["MinimalAgencyReport"];
        ReporterIdentity: {
            trackingId: string;
            /** `null` when the report is anonymous, none was given, or it was erased; then no read is recorded. */
            reporter: components["schemas"]["Reporter"] | null;
            unreadable?: components["schemas"]["Unreadable"];
        };
        NewNote: {
            text: string;
        };
        VerifyReport: {
            classification?: components["schemas"]["Classification"];
            categoryId?: string;
            /** Berkadar pengawasan. A complaint that cannot be answered without an examination, for which the answer has a longer deadline (60 working days instead of 14 unless the channel sets others). Whoever marks it says why in `message`; what is marked already needs no word more. Only for complaints. */
            needsExamination?: boolean;
            /** Words for the reporter. */
            message?: string;
        };
        AssignReport: {
            /** Instansi tujuan. Needed from national triage and only there. */
            agencyId?: string;
            /** Unit kerja. Needed inside an agency and only there. */
            unit?: string;
            /** Berkadar pengawasan, as in `VerifyReport`. Until the agency has verified the report. */
            needsExamination?: boolean;
            /** Words for the reporter. */
            message?: string;
        };
        TransferReport: {
            /** The agency that is competent; without it national triage decides. */
            toAgencyId?: string;
            /** Why; the reporter reads it. */
            reason: string;
        };
        StartFollowUp: {
            /** Berkadar pengawasan, as in `VerifyReport`: the answer is due by what is found here at the latest. What marks the report, or takes the mark back, says why in `message`. */
            needsExamination?: boolean;
            /** Words for the reporter. */
            message?: string;
        };
        RequestInformation: {
            /** The question; the reporter reads it. */
            message: string;
        };
        AnswerReport: {
            message: string;
            attachmentIds?: string[];
        };
        CloseReport: {
            /** Why; the reporter reads it. */
            message: string;
        };
        ArchiveReport: {
            /**
             * Out of `ArchiveReason`. The others are not an officer's to give: `duplicate` comes from `mergeReport`, `withdrawn` from the reporter, and `incomplete` from the channel itself, once the reporter was asked, reminded, and has let the deadline pass.
             */
            reason: "not_public_service" | "abusive";
            /** Why; the reporter reads it. */
            message: string;
        };
        MergeReport: {
            /**
             * The report that is kept; its tracking ID is told to no reporter but its own.
             * @example M4T-8WC-2RN
             */
            intoTrackingId: string;
            /** Words for the reporter; without them the channel's own sentence. */
            message?: string;
        };
        AnswerToRelease: {
            /** Format: uuid */
            entryId: string;
            message?: string;
        };
        ReleaseReport: {
            /** In place of the report's own title. */
            title?: string;
            /** In place of the report's own body. */
            body?: string;
            /** Changes to answers, by their timeline entry; one without `message` is held back. */
            answers?: components["schemas"]["AnswerToRelease"][];
            /**
             * The telephone numbers and e-mail addresses in the words are meant for the public (those of an office). A NIK is refused all the same.
             * @default false
             */
            contactsConfirmed?: boolean;
            /** Words for the reporter. */
            message?: string;
        };
        RetractReport: {
            /** Words for the reporter. */
            message?: string;
        };
        IdentityReadList: {
            data: components["schemas"]["IdentityRead"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        AnswerTemplate: {
            /** Format: uuid */
            id: string;
            name: string;
            /** With placeholders: `{trackingId}`, `{agency}`, `{dueDate}`. */
            text: string;
            /** For reports of this category; absent when for all. */
            categoryId?: string;
            status?: components["schemas"]["ReportStatus"];
            /** The text with its placeholders filled in for the report that was named. */
            rendered?: string;
            /** In quotes it is the `ETag` for `If-Match`. */
            version: number;
            /** Format: date-time */
            updatedAt: string;
        };
        AnswerTemplateList: {
            data: components["schemas"]["AnswerTemplate"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        NewAnswerTemplate: {
            /** What officers choose it by. */
            name: string;
            /**
             * `{trackingId}`, `{agency}` (the name of the agency whose template it is) and `{dueDate}` (the report's next deadline as a date) are filled in; any
             *     other word in braces is refused, as a reporter would read it.
             */
            text: string;
            /** For reports of this category. */
            categoryId?: string;
            /** For reports in this state. */
            status?: components["schemas"]["ReportStatus"];
        };
        EventType: "report.submitted" | "report.verified" | "report.assigned" | "report.transferred" | "report.follow_up_started" | "report.information_requested" | "report.answered" | "report.replied" | "report.attachment_added" | "report.confirmed" | "report.rated" | "report.contested" | "report.closed" | "report.archived" | "report.merged" | "report.duplicate_joined" | "report.withdrawn" | "report.released" | "report.retracted" | "report.overdue" | "report.escalated" | "report.reminded" | "report.closing_announced" | "report.closed_by_silence" | "report.identity_erased" | "report.files_erased" | "report.erased" | "report.agency_ended";
        Event: {
            /**
             * Format: uuid
             * That of the timeline entry; the same in the log, in every delivery and in `webhook-id`.
             * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d
             */
            id: string;
            type: components["schemas"]["EventType"];
            /** Format: date-time */
            at: string;
            /**
             * Nomor lacak.
             * @example K7M-2QF-9XH
             */
            trackingId: string;
            /** Status after it. */
            status: components["schemas"]["ReportStatus"];
            /** Who had the report after it. */
            responsible: components["schemas"]["Responsible"];
            /**
             * Format: date-time
             * When the next step is due; `null` when nothing is, and for a former holder.
             */
            dueAt: string | null;
            /** What is due; `null` when nothing is, and for a former holder. */
            dueStage: components["schemas"]["DueStage"] | null;
            /** The report's version that it made; for a former holder the version with which the report left it. Events of one report are in the order of their versions. */
            version: number;
        };
        EventList: {
            data: components["schemas"]["Event"][];
            /** Where to go on, also when there is nothing after it yet: the log has no end. Keep it, and ask again with it, within the time for which events are kept. */
            nextCursor: string;
        };
        WebhookEndpoint: {
            /** Format: uuid */
            id: string;
            /** Format: uri */
            url: string;
            /** Absent when it takes all. */
            types?: components["schemas"]["EventType"][];
            description?: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * After a rotation: until when deliveries are signed with the secret before as well.
             */
            previousSecretUntil?: string;
            /**
             * Format: date-time
             * Gangguan. Since when it has been tried and has taken nothing; absent while it takes what it gets, or nothing waits for it. Begins anew when the channel itself was away for hours. Meanwhile one event at a time is tried, after 5 and 30 seconds, 2, 10 and then every 30 minutes; the first that it takes lets the others follow.
             */
            failingSince?: string;
            /**
             * Format: date-time
             * While it fails: nothing is sent before this time.
             */
            nextAttemptAt?: string;
            /**
             * Format: date-time
             * When it answered 410 (Gone). It gets nothing any more, until `redeliverWebhook` or `redeliverDeadLetters` enables it; what happened in between stands in `listEvents`.
             */
            disabledAt?: string;
        };
        WebhookEndpointList: {
            /** The oldest first. */
            data: components["schemas"]["WebhookEndpoint"][];
            nextCursor: string | null;
        };
        NewWebhookEndpoint: {
            /**
             * Format: uri
             * Takes events by POST. `https`, and outside of private networks unless the channel's operator allows them; no user name and no fragment. Redirects are not followed.
             * @example https://sistem.bandung.example/lapor
             */
            url: string;
            /** Only events of these types; absent, of all. */
            types?: components["schemas"]["EventType"][];
            /** Keterangan, for people. */
            description?: string;
        };
        WebhookEndpointSecret: {
            endpoint: components["schemas"]["WebhookEndpoint"];
            /**
             * Signs what is delivered, by Standard Webhooks.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
             */
            secret: string;
        };
        WebhookDeliveryState: "pending" | "delivered" | "dead";
        WebhookFault: "timeout" | "unreachable" | "unknown_host" | "private_address";
        WebhookDelivery: {
            /** Format: uuid */
            eventId: string;
            type: components["schemas"]["EventType"];
            trackingId: string;
            /**
             * Format: date-time
             * When the event happened.
             */
            at: string;
            state: components["schemas"]["WebhookDeliveryState"];
            /** Since it was made or last redelivered. */
            attempts: number;
            /** Format: date-time */
            lastAttemptAt?: string;
            /** HTTP status of the last attempt, when something answered. */
            lastStatus?: number;
            /** Of the last attempt, when nothing answered. */
            lastFault?: components["schemas"]["WebhookFault"];
            /**
             * Format: date-time
             * Present while it is `pending`: not before this time, not before the event of the same report ahead of it, and not before `nextAttemptAt` of an endpoint that fails.
             */
            nextAttemptAt?: string;
        };
        WebhookDeliveryList: {
            /** The latest first. */
            data: components["schemas"]["WebhookDelivery"][];
            nextCursor: string | null;
        };
        WebhookRedelivery: {
            /** How many events. */
            count: number;
        };
    };
    responses: {
        /** The request itself is malformed: a parameter, a header or the JSON. */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** No key, or a key that the channel does not know; or the access code is missing where one is needed. */
        Unauthorized: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The key is known but may not do this here. */
        Forbidden: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** Too many requests from this address, by this key or on this report. The same request may be sent again after `Retry-After`. */
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
        /** A fault of the channel. Nothing was done, or the same `Idempotency-Key` shows what was. */
        InternalError: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The channel cannot work just now. */
        Unavailable: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The request itself is malformed, or the tracking ID holds a typing mistake. */
        BadReportRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** No report has this tracking ID and access code, or it is not this agency's to see; which of them is not said. */
        ReportNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The body stalled or arrived too slowly: it has to bring 120 KiB in each 30 seconds, unless it ends in them. The connection is closed. Send the same request again. */
        RequestTimeout: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** A request with the same `Idempotency-Key` is still running, or the report has ended. */
        UploadConflict: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfterInFlight"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The body is larger than the channel takes. */
        PayloadTooLarge: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The body is not of a type that this operation takes. */
        UnsupportedMediaType: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** Fields of the body are refused, or the `Idempotency-Key` was used for another body. */
        CreateRefused: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The channel wants a challenge solved first; the answer carries a fresh one. Solve it and send the same request again. */
        ChallengeRequired: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** Too many requests, or too many bytes of files, from this address or by this key. */
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
        /** The link was changed or its 15 minutes are over. */
        InvalidLink: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** There is no such attachment any more. */
        AttachmentNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** No byte of the file lies in the requested range. */
        RangeNotSatisfiable: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Content-Range": components["headers"]["UnsatisfiedRange"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The request itself is malformed, or the `Idempotency-Key` is missing. */
        BadCreateRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** A request with the same `Idempotency-Key` is still running. */
        IdempotencyInFlight: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The request itself is malformed, the tracking ID holds a typing mistake, or the `Idempotency-Key` is missing. */
        BadReplyRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** A request with the same `Idempotency-Key` is still running, or the life of a report has no such step from here. */
        ReplyConflict: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfterInFlight"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The body is well-formed, but fields of it are refused; each is named. */
        ValidationFailed: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** Nothing has changed since the answer whose `ETag` was sent. */
        PublicNotModified: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["PublicETag"];
                "Cache-Control": components["headers"]["PublicCache"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** No report with this tracking ID is released. Whether there is one that is not, is not said. */
        PublicReportNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The directory has no such agency. */
        AgencyNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The key is known but is no officer's, has not the role, comes from a browser, or the report is not the agency's any more. */
        ForbiddenToOfficer: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** Nothing has changed since the answer whose `ETag` was sent. */
        NotModified: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** Somebody changed the report in between. */
        PreconditionFailed: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** `If-Match` is missing. */
        PreconditionRequired: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The life of a report has no such step from here. */
        InvalidTransition: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** Fields of the body are refused; or the words to be released hold what looks like personal data (`personal_data`). */
        ReleaseRefused: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The key's agency has no such answer template. */
        TemplateNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** Events that stood after the cursor are not kept any more. */
        CursorExpired: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The key's agency has no such webhook endpoint, or there is no such delivery to it. */
        WebhookNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * Language of texts for people, `id` (default) or `en` (RFC 9110 §12.5.4); on `submitReport` also of the mails to the reporter, which know `jv` and `su` besides.
         * @example id
         */
        AcceptLanguage: string;
        /**
         * Solution of a challenge, after `challenge_required`: base64url of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": "…"}}`, the challenge
         *     as it came, the key in hexadecimal. Each opens one request; what was refused for another reason needs a fresh one.
         * @example eyJjaGFsbGVuZ2UiOnsicGFyYW1ldGVycyI6e30sInNpZ25hdHVyZSI6IjBmIn0sInNvbHV0aW9uIjp7ImNvdW50ZXIiOjEyM319
         */
        ChallengeSolution: string;
        /**
         * One part of the file, as `bytes=0-65535`, `bytes=65536-` or `bytes=-1000` (RFC 9110 §14.1.2). Several parts, another unit, a malformed range or a
         *     request with `If-Range` return the whole file.
         * @example bytes=0-65535
         */
        Range: string;
        /**
         * Makes a repeated request safe: the same key and body give the same answer (`Idempotent-Replayed: true`), the same key while the first is still
         *     running is `idempotency_in_flight`, the same key with another body is `idempotency_key_reused`. Kept for 72 hours; refusals are not kept.
         *     Bare or as a quoted string (draft-ietf-httpapi-idempotency-key-header-07). A UUID, made once per logical request, is a good one.
         * @example 5f0c1f3e-6a55-4c5e-9d0b-3a0e3d1f7c11
         */
        IdempotencyKey: string;
        /**
         * Nomor lacak. Nine characters, the last of which checks the others; case, spaces and hyphens do not matter.
         * @example K7M-2QF-9XH
         */
        TrackingId: string;
        /**
         * How many items a page holds at the most.
         * @example 25
         */
        Limit: number;
        /**
         * The `nextCursor` of the page before.
         * @example eyJvZmZzZXQiOjI1fQ
         */
        Cursor: string;
        /**
         * The `ETag` of the answer that the client has. When it is still the present one, the answer is 304 without a body (RFC 9110 §13.1.2).
         * @example "3-5f1e0c9a27"
         */
        IfNoneMatch: string;
        /**
         * What was typed so far. Case, spacing and usual abbreviations ("kab.", "pemkot bdg") are understood.
         * @example pemkot ban
         */
        Query: string;
        RegionCode: components["schemas"]["RegionCode"];
        /**
         * Alasan. Why the identity is read, in 10 to 500 characters, percent-encoded as UTF-8 (`encodeURIComponent`), because headers hold ASCII only. A header and no query parameter,
         *     because addresses are logged and a reason may name people. Stored in one line, without control and direction-changing characters; its length is counted after that. The reporter can read it
         *     until the identity is erased.
         * @example Menelepon%20pelapor%20untuk%20meninjau%20lokasi
         */
        IdentityReason: string;
        /**
         * The `ETag` of what is written to, as the officer last saw it; its `version` in quotes does as well. Without it the answer is `precondition_required`
         *     (RFC 6585 §3), with an old one `precondition_failed` (RFC 9110 §13.1.1): two officers never overwrite one another.
         * @example "3"
         */
        IfMatch: string;
        /**
         * The answer template.
         * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c50
         */
        TemplateId: string;
        /**
         * The webhook endpoint.
         * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40
         */
        EndpointId: string;
        /**
         * The event.
         * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d
         */
        EventId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * Names this exchange in the channel's logs. A `Request-Id` sent by the client is taken over when it is well formed.
         * @example 0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d
         */
        RequestId: string;
        /**
         * Seconds to wait before the next try (RFC 9110 §10.2.3).
         * @example 5
         */
        RetryAfter: string;
        /**
         * What is left: for each policy that counted this request, `r` requests and `t` seconds until all of them are back (draft-ietf-httpapi-ratelimit-headers-10).
         * @example "submitsPerAddress";r=0;t=600
         */
        RateLimit: string;
        /**
         * The policies that counted this request, `q` requests in `w` seconds each (draft-ietf-httpapi-ratelimit-headers-10). Uploads count in bytes too.
         * @example "submitsPerAddress";q=300;w=600
         */
        RateLimitPolicy: string;
        /**
         * `true` when this is the kept answer to an earlier request with the same key.
         * @example true
         */
        IdempotentReplayed: "true";
        /**
         * Seconds to wait, when the code is `idempotency_in_flight` (RFC 9110 §10.2.3).
         * @example 1
         */
        RetryAfterInFlight: string;
        /**
         * The file can be read in parts (RFC 9110 §14.3).
         * @example bytes
         */
        AcceptRanges: "bytes";
        /**
         * Neither browsers nor proxies keep a copy.
         * @example no-store
         */
        NoStore: "no-store";
        /**
         * Which bytes of the file these are, and how many it has (RFC 9110 §14.4).
         * @example bytes 0-65535/412345
         */
        ContentRange: string;
        /**
         * How many bytes the file has (RFC 9110 §15.5.17).
         * @example bytes *\/412345
         */
        UnsatisfiedRange: string;
        Location: string;
        /**
         * For `If-None-Match`. Of the whole answer; it says nothing else.
         * @example "5f1e0c9a27b4d813"
         */
        PublicETag: string;
        /**
         * Anybody's cache may keep the answer, so long and no longer, for who asks in the same language (`Vary`).
         * @example public, max-age=60
         */
        PublicCache: string;
        /**
         * For `If-Match` and `If-None-Match`. Begins with the version; what follows is of everything else in the answer that may change without it (notes, links to
         *     files, whether it is overdue).
         * @example "3-5f1e0c9a27"
         */
        ETag: string;
    };
    pathItems: never;
}
