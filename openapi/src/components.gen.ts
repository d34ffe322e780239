// Generated from contract/openapi.yaml by generate/contract.mjs. Do not edit.
import type { OneOf, UnknownKind, UnknownValue } from "./open-types.ts";

type Schemas = components["schemas"];

export interface components {
    schemas: {
        ChannelMode: "standalone" | "single_agency" | "gateway";
        NationalChannel: "none" | "linked" | "forwarded";
        RegionCode: string;
        RegionLevel: "province" | "regency" | "city" | "district" | "village";
        Region: {
            code: Schemas["RegionCode"];
            /** The official name. */
            name: string;
            level: Schemas["RegionLevel"] | UnknownValue;
            /**
             * Names of the regions that contain it, nearest first.
             *       "Jawa Barat"
             *     ]
             */
            path: string[];
        };
        ChannelIdentity: {
            /** Nama kanal. */
            name: string;
            /** Pengelola kanal. The controller of the personal data (UU 27/2022 Art. 1 (4)). */
            operator: string;
            /** The team that decides which agency is responsible (`national_triage`). */
            verificationTeam: string;
            mode: Schemas["ChannelMode"] | UnknownValue;
            nationalChannel: Schemas["NationalChannel"] | UnknownValue;
            /** The region of the agency that runs the channel, if it has one: the place of receipt (UU 25/2009 Art. 43). */
            region?: Schemas["Region"];
        };
        AgencyKind: "ministry" | "institution" | "local_government";
        AgencySummary: {
            /** Stays valid, also after the agency has ended. */
            id: string;
            /** The official name, in Indonesian. */
            name: string;
            /** The common name of the agency. */
            shortName: string;
            kind: Schemas["AgencyKind"] | UnknownValue;
        };
        Classification: "complaint" | "aspiration" | "information_request";
        FieldRule: "required" | "optional" | "off";
        DueStage: "national_verification" | "agency_verification" | "follow_up" | "answer" | "reporter_reaction" | "reporter_information" | "taking_to_sp4n";
        DayKind: "working" | "calendar";
        Deadline: {
            stage: Schemas["DueStage"] | UnknownValue;
            /** Only for reports of this classification. Absent: for all. */
            classification?: Schemas["Classification"] | UnknownValue;
            /**
             * Berkadar pengawasan. Only for complaints about abuse of authority or a breach of law by officials (`needsExamination`). Absent: for all.
             * @constant
             */
            needsExamination?: true;
            /** The number of days. */
            days: number;
            dayKind: Schemas["DayKind"] | UnknownValue;
        };
        SurveyRequest: {
            /** `none`: the channel asks for nothing. `short`: three elements. `full`: all nine. */
            form: "none" | "short" | "full" | UnknownValue;
            /** Names of the fields of `Survey`, in the order of the regulation. */
            elements: ("requirements" | "procedure" | "time" | "cost" | "product" | "competence" | "conduct" | "complaintHandling" | "facilities" | UnknownValue)[];
        };
        EmergencyNumber: {
            /** Who answers. */
            name: string;
            /** What to dial: digits, with spaces or hyphens. */
            number: string;
        };
        Notice: {
            /** Changes whenever the text or its meaning changes. */
            version: string;
            /** Plain text in the requested language, or in Indonesian if there is no translation. A line break begins a paragraph. */
            text: string;
            /** Address of the full notice. Format: uri. */
            url?: string;
        };
        ChallengeMode: "off" | "load" | "on";
        Channel: {
            identity: Schemas["ChannelIdentity"];
            /** The agency that runs the site, or the one of a secret key. The channel also accepts reports for other agencies. Only a key of national triage has none. */
            agency?: Schemas["AgencySummary"];
            /** The region of that agency, if it has one. A form offers it as the location. */
            region?: Schemas["Region"];
            /** The classifications that a citizen can submit. */
            classifications: (Schemas["Classification"] | UnknownValue)[];
            /** Lengths in Unicode code points. */
            text: {
                /** Minimum length of `title`. */
                titleMin: number;
                /** Maximum length of `title`. */
                titleMax: number;
                /** Minimum length of `body`. */
                bodyMin: number;
                /** Maximum length of `body`. */
                bodyMax: number;
            };
            /** Limits of files. */
            attachments: {
                /** Maximum number of files for a report, including files added later, and for each reply or answer. */
                maxCount: number;
                /** Maximum size of one file in bytes. */
                maxBytes: number;
                /** Maximum width times height of one picture. */
                maxPixels?: number;
                /**
                 * Accepted types of files.
                 *       "image/jpeg",
                 *       "image/png",
                 *       "image/webp",
                 *       "application/pdf"
                 *     ]
                 */
                mediaTypes: string[];
            };
            /** Which personal data the channel asks the reporter for. */
            reporter: {
                name: Schemas["FieldRule"] | UnknownValue;
                email: Schemas["FieldRule"] | UnknownValue;
                phone: Schemas["FieldRule"] | UnknownValue;
            };
            /** The deadline of each stage. */
            deadlines: Schemas["Deadline"][];
            /** How long the reporter may contest a report after it was closed or archived, in calendar days. */
            contestDays: number;
            survey: Schemas["SurveyRequest"];
            /** Absent when the operator has set none. */
            emergencyNumbers?: Schemas["EmergencyNumber"][];
            /** Absent when the channel has no notice. */
            notice?: Schemas["Notice"];
            /** When a report needs a solved challenge. A form need not request one in advance: the error `challenge_required` contains it. */
            challenge?: Schemas["ChallengeMode"] | UnknownValue;
            /**
             * Languages of texts for people, for `Accept-Language`.
             *       "id",
             *       "en"
             *     ]
             */
            locales: string[];
        };
        ErrorCode: "invalid_request" | "idempotency_key_missing" | "invalid_tracking_id" | "unauthorized" | "key_expired" | "wrong_key_kind" | "secret_key_exposed" | "role_not_allowed" | "not_responsible" | "origin_not_allowed" | "step_up_required" | "invalid_link" | "not_found" | "report_not_found" | "agency_not_found" | "attachment_not_found" | "method_not_allowed" | "request_timeout" | "idempotency_in_flight" | "invalid_transition" | "cursor_expired" | "precondition_failed" | "payload_too_large" | "unsupported_media_type" | "range_not_satisfiable" | "validation_failed" | "idempotency_key_reused" | "precondition_required" | "challenge_required" | "challenge_invalid" | "rate_limited" | "upload_quota_exceeded" | "internal_error" | "unavailable";
        FieldErrorCode: "required" | "unknown_field" | "unknown_parameter" | "repeated_parameter" | "wrong_type" | "too_short" | "too_long" | "too_small" | "too_large" | "too_many" | "duplicate" | "invalid_format" | "not_allowed_value" | "in_future" | "out_of_range" | "not_found" | "already_used" | "same_agency" | "not_permitted" | "personal_data" | "too_many_pixels" | "locked" | "unreadable" | "holds_files";
        BodyFieldError: {
            /** JSON Pointer into the request body as a URI fragment (RFC 6901 §6). */
            pointer: string;
            code: Schemas["FieldErrorCode"] | UnknownValue;
            /** A sentence for people, in the requested language. */
            message: string;
        };
        ParameterError: {
            /** Name of the query, path or header parameter. `?` stands for an unknown name that is not shown. */
            parameter: string;
            code: Schemas["FieldErrorCode"] | UnknownValue;
            /** A sentence for people, in the requested language. */
            message: string;
        };
        FieldError: OneOf<Schemas["BodyFieldError"] | Schemas["ParameterError"]>;
        ChallengeParameters: {
            algorithm: "SHA-256";
            /** Bytes in hexadecimal. */
            nonce: string;
            /** Bytes in hexadecimal. */
            salt: string;
            /** How many times SHA-256 is applied. */
            cost: number;
            /** How many bytes of the result count. */
            keyLength: number;
            /** The hexadecimal prefix of the result. */
            keyPrefix: string;
            /** The key, range and expiry of the challenge. Covered by the signature. */
            data: {
                /** The key that the challenge is valid for. */
                keyId: string;
                /** Upper bound of the counter (exclusive). On average, half of the range has to be tried. */
                maxCounter: number;
                /** Expiry, in seconds since 1970. Later solutions are refused. */
                expiresAt: number;
            };
        };
        Challenge: {
            parameters: Schemas["ChallengeParameters"];
            /** Signature of the channel. Return it unchanged. */
            signature: string;
        };
        Problem: {
            /** Stable identifier of the problem type. Format: uri-reference. */
            type: string;
            /** A short title of the problem type, in the requested language. */
            title: string;
            /** The HTTP status. */
            status: number;
            /** The error and what to do about it, in the requested language. Never contains a citizen's text. */
            detail?: string;
            code: Schemas["ErrorCode"] | UnknownValue;
            /** All fields that were refused. */
            errors?: Schemas["FieldError"][];
            /** With `challenge_required` and `challenge_invalid`: a new challenge to solve. */
            challenge?: Schemas["Challenge"];
            /** The same as in the header `Request-Id`. Quote it to the operator. */
            requestId: string;
        };
        PublishableKeyInfo: {
            kind: "publishable";
            /** Names the key in the lists and logs of the channel. It is not a secret. */
            id: string;
            /** The note of the operator who created the key. May be empty. */
            label: string;
            /** The agency that runs the site. */
            agency: Schemas["AgencySummary"];
            /**
             * The sites that may use the key from a browser.
             *       "https://bandung.go.id"
             *     ]
             */
            origins: string[];
            /** When it was created. Format: date-time. */
            createdAt: string;
        };
        KeyRole: "national_admin" | "agency_admin" | "liaison";
        SecretKeyInfo: {
            kind: "secret";
            /** Names the key in the lists and logs of the channel. It is not a secret. */
            id: string;
            /** The note of the operator who created the key. May be empty. */
            label: string;
            role: Schemas["KeyRole"] | UnknownValue;
            /** The agency of the officers. A key of national triage has none. */
            agency?: Schemas["AgencySummary"];
            /** When it was created. Format: date-time. */
            createdAt: string;
            /** Masa berlaku. From when on the key is refused (`key_expired`). Absent: it does not expire. Format: date-time. */
            expiresAt?: string;
        };
        OfficerRole: "national_admin" | "agency_admin" | "liaison" | "unit_officer" | "leader" | "identity_custodian" | "auditor";
        UnitSummary: {
            /** As in `listUnits`. */
            id: string;
            /** Its present name. */
            name: string;
        };
        SignInMethod: "passkey" | "password" | "oidc";
        OfficerSession: {
            method: Schemas["SignInMethod"] | UnknownValue;
            /** When the officer signed in. Format: date-time. */
            startedAt: string;
            /** When it ends at the latest. Format: date-time. */
            endsAt: string;
            /** Seconds without a request after which it also ends. */
            idleSeconds: number;
            /** Until when sensitive operations are accepted. After that they are refused with `step_up_required`: let the officer sign in again, in the same session. Format: date-time. */
            confirmedUntil: string;
        };
        OfficerInfo: {
            kind: "officer";
            /** The officer. */
            id: string;
            /** The officer's name. */
            name: string;
            role: Schemas["OfficerRole"] | UnknownValue;
            /** Instansi. The officer's agency. Officers of national triage have none. */
            agency?: Schemas["AgencySummary"];
            /** Unit kerja. The officer's unit. Absent without one. A `unit_officer` can read only this unit's reports. */
            unit?: Schemas["UnitSummary"];
            session: Schemas["OfficerSession"];
        };
        Me: OneOf<Schemas["PublishableKeyInfo"] | Schemas["SecretKeyInfo"] | Schemas["OfficerInfo"]>;
        SessionEnd: {
            /** How many sessions of the officer ended. */
            endedSessions: number;
        };
        OpenSession: {
            /** For `endSession`. */
            id: string;
            /** Whether it is the session of this request. */
            current: boolean;
            method: Schemas["SignInMethod"] | UnknownValue;
            /** When the officer signed in. Format: date-time. */
            startedAt: string;
            /** When it was last used, exact to a minute. Format: date-time. */
            usedAt: string;
            /** The network of the client, never its address. Absent when it is unknown. */
            network?: string;
            /** The family of browser and system. Absent when it is unknown. */
            device?: string;
        };
        NextCursor: string | null;
        OpenSessionList: {
            /** The items of this page. */
            data: Schemas["OpenSession"][];
            nextCursor: Schemas["NextCursor"];
        };
        OfficerSummary: {
            /** As in `listOfficers`. */
            id: string;
            /** The present name. */
            name: string;
        };
        SignInKind: "signed_in" | "confirmed" | "refused" | "invitation_accepted" | "passkey_added" | "passkey_removed" | "password_set" | "recovery_code_used" | "recovery_codes_renewed" | "sessions_ended";
        SignIn: {
            /** The id of the entry. */
            id: string;
            /** When it happened. Format: date-time. */
            at: string;
            /** Petugas. The officer, present or former. */
            officer: Schemas["OfficerSummary"];
            kind: Schemas["SignInKind"] | UnknownValue;
            method: Schemas["SignInMethod"] | UnknownValue;
            /** The network of the client, never its address. Absent when it is unknown. */
            network?: string;
            /** The family of browser and system. Absent when it is unknown. */
            device?: string;
        };
        SignInList: {
            /** The items of this page. */
            data: Schemas["SignIn"][];
            nextCursor: Schemas["NextCursor"];
        };
        NotificationLanguage: "id" | "en";
        NotificationKind: "escalated" | "overdue" | "due_tomorrow" | "promise_due" | "contested" | "replied" | "assigned" | "mentioned" | "new_report";
        NotificationDelivery: "now" | "digest" | "off";
        NotificationChoice: {
            kind: Schemas["NotificationKind"] | UnknownValue;
            delivery: Schemas["NotificationDelivery"] | UnknownValue;
        };
        NotificationSettings: {
            language: Schemas["NotificationLanguage"] | UnknownValue;
            /** The kinds that the officer's role can get, each once. */
            choices: Schemas["NotificationChoice"][];
            /** Whether the channel sends mail at all. */
            sendsMail: boolean;
        };
        NewNotificationChoice: {
            /** Jenis pemberitahuan. `escalated`: a deadline was missed for as many days again. `overdue`: a deadline was missed. `due_tomorrow`: a deadline ends on the next working day. `promise_due`: the agency promised to answer on the next working day. `contested`, `replied`: by the reporter. `assigned`: somebody else assigned a report to the officer or the officer's unit. `mentioned`: a colleague's note mentions the officer. `new_report`: for the officer's agency, or national triage. */
            kind: "escalated" | "overdue" | "due_tomorrow" | "promise_due" | "contested" | "replied" | "assigned" | "mentioned" | "new_report";
            /** Cara pemberitahuan. `now`: by mail within a minute, at most ten mails an hour; the rest comes with the digest. `digest`: once, at 07.30 local time on working days. `off`: not at all. */
            delivery: "now" | "digest" | "off";
        };
        NewNotificationSettings: {
            /** Bahasa pemberitahuan. The language of the mails. */
            language: "id" | "en";
            /** Kinds that are left out get their defaults. A second choice for a kind is `duplicate`, a kind that the role does not get `not_permitted`. */
            choices: Schemas["NewNotificationChoice"][];
        };
        InboxView: "needs_action" | "new" | "unassigned" | "due_today" | "overdue" | "awaiting_reporter" | "answered" | "contested" | "escalated" | "take_to_sp4n" | "forwarded_or_unknown" | "passed_on" | "ended";
        ReportStatus: "submitted" | "assigned" | "in_progress" | "awaiting_reporter" | "answered" | "closed" | "archived";
        NationalState: "manual" | "pending" | "sending" | "unknown" | "refused" | "forwarded";
        InboxScope: "mine" | "passed_on";
        InboxSort: "dueAt" | "submittedAt" | "-submittedAt" | "-updatedAt";
        InboxFilters: {
            /** Parameter `status`. */
            status?: (Schemas["ReportStatus"] | UnknownValue)[];
            /** Parameter `overdue`. */
            overdue?: boolean;
            /** Parameter `escalated`. */
            escalated?: boolean;
            /** Parameter `dueTo`. Format: date. */
            dueTo?: string;
            /** Parameter `promiseTo`. Format: date. */
            promiseTo?: string;
            /** Parameter `contested`. */
            contested?: boolean;
            /** Parameter `nationalState`. */
            nationalState?: (Schemas["NationalState"] | UnknownValue)[];
            /** Parameter `handedOver`. */
            handedOver?: boolean;
            scope?: Schemas["InboxScope"] | UnknownValue;
            classification?: Schemas["Classification"] | UnknownValue;
            /** Parameter `categoryId`. */
            categoryId?: string[];
            /** Parameter `unitId`. */
            unitId?: string[];
            /** Parameter `officerId`. */
            officerId?: string;
            /** Parameter `unassigned`. */
            unassigned?: boolean;
            /** Parameter `regionCode`. */
            regionCode?: Schemas["RegionCode"][];
            /** Parameter `receivedFrom`. Format: date. */
            receivedFrom?: string;
            /** Parameter `receivedTo`. Format: date. */
            receivedTo?: string;
            /** Parameter `updatedSince`. Format: date-time. */
            updatedSince?: string;
            /** Parameter `q`. */
            q?: string;
            /** Parameter `agencyId`. */
            agencyId?: string;
            sort?: Schemas["InboxSort"] | UnknownValue;
        };
        SavedView: {
            /** For `saveView` and `deleteView`. */
            id: string;
            /** The name. */
            name: string;
            /** The view of `countAgencyReports` whose filters also apply, as of the day of use. Absent: all reports. */
            view?: Schemas["InboxView"] | UnknownValue;
            filters: Schemas["InboxFilters"];
        };
        SavedViewList: {
            /** The items of this page. */
            data: Schemas["SavedView"][];
            nextCursor: Schemas["NextCursor"];
        };
        NewInboxFilters: {
            /** Parameter `status`. */
            status?: ("submitted" | "assigned" | "in_progress" | "awaiting_reporter" | "answered" | "closed" | "archived")[];
            /** Parameter `overdue`. */
            overdue?: boolean;
            /** Parameter `escalated`. */
            escalated?: boolean;
            /** Parameter `dueTo`. Format: date. */
            dueTo?: string;
            /** Parameter `promiseTo`. Format: date. */
            promiseTo?: string;
            /** Parameter `contested`. */
            contested?: boolean;
            /** Parameter `nationalState`. */
            nationalState?: ("manual" | "pending" | "sending" | "unknown" | "refused" | "forwarded")[];
            /** Parameter `handedOver`. */
            handedOver?: boolean;
            /** Cakupan. `mine`: reports that are with the agency. `passed_on`: reports that have left the agency, latest departure first. */
            scope?: "mine" | "passed_on";
            /** Klasifikasi laporan (pengaduan, aspirasi, permintaan informasi). */
            classification?: "complaint" | "aspiration" | "information_request";
            /** Parameter `categoryId`. */
            categoryId?: string[];
            /** Parameter `unitId`. */
            unitId?: string[];
            /** Parameter `officerId`. */
            officerId?: string;
            /** Parameter `unassigned`. */
            unassigned?: boolean;
            /** Parameter `regionCode`. */
            regionCode?: Schemas["RegionCode"][];
            /** Parameter `receivedFrom`. Format: date. */
            receivedFrom?: string;
            /** Parameter `receivedTo`. Format: date. */
            receivedTo?: string;
            /** Parameter `updatedSince`. Format: date-time. */
            updatedSince?: string;
            /** Parameter `q`. */
            q?: string;
            /** Parameter `agencyId`. */
            agencyId?: string;
            /** Urutan. `dueAt`: earliest deadline first, reports without one last. `submittedAt`: oldest report first. `-submittedAt`: newest report first. `-updatedAt`: latest change first. */
            sort?: "dueAt" | "submittedAt" | "-submittedAt" | "-updatedAt";
        };
        NewSavedView: {
            /** Unique among the views of the officer; case and spaces make no difference (`duplicate`). */
            name: string;
            /** The view of `countAgencyReports` whose filters also apply. Absent: all reports. */
            view?: "needs_action" | "new" | "unassigned" | "due_today" | "overdue" | "awaiting_reporter" | "answered" | "contested" | "escalated" | "take_to_sp4n" | "forwarded_or_unknown" | "passed_on" | "ended";
            filters: Schemas["NewInboxFilters"];
        };
        Upload: {
            /** Berkas. JPEG, PNG, WebP or PDF, detected by content, not by name. */
            file: Blob;
            /** Nomor lacak. The report that the file belongs to. */
            trackingId?: string;
        };
        Attachment: {
            /** The id of the file. */
            id: string;
            /** As the sender named it, cleaned. */
            fileName: string;
            /** Detected from the content of the file. */
            mediaType: string;
            /** The size of the file. */
            bytes: number;
            /** Download link, valid for 15 minutes. Only in responses that contain the report. Format: uri. */
            url?: string;
        };
        NewLocation: {
            regionCode?: Schemas["RegionCode"];
            /** Street and number, or a landmark. */
            address?: string;
            /** Degrees, WGS 84. Rounded to a millionth of a degree. */
            latitude?: number;
            /** Degrees, WGS 84. Rounded to a millionth of a degree. */
            longitude?: number;
        };
        Reporter: {
            /** Nama pelapor. */
            name?: string;
            /** Email pelapor. The channel sends news of the report there, if it sends mail. Format: email. */
            email?: string;
            /** Indonesian mobile number. */
            phone?: string;
        };
        SeenNotice: {
            /** The `version` of the channel's `notice` at that time. The channel accepts unknown versions. */
            version: string;
            /** According to the reporter's clock. The channel accepts wrong times. Format: date-time. */
            seenAt: string;
        };
        NewReport: {
            /** Klasifikasi laporan (pengaduan, aspirasi, permintaan informasi). */
            classification: "complaint" | "aspiration" | "information_request";
            /** Judul laporan. */
            title: string;
            /** Isi laporan. */
            body: string;
            /** Tanggal kejadian. The local date, from 1900 on and not in the future. Required for a `complaint`. Format: date. */
            occurredOn?: string;
            location: Schemas["NewLocation"];
            /** Instansi tujuan. The agency that the citizen chose. The channel accepts a wrong choice. Without one, national triage decides. In the modes `single_agency` and `gateway`, every report starts with the agency of the channel. */
            agencyId?: string;
            /** Kategori. */
            categoryId?: string;
            /** Lampiran. Ids from `uploadAttachment`, at most `attachments.maxCount` of the channel. */
            attachmentIds?: string[];
            /**
             * Anonim. Neither the agency nor the public learns who the reporter is.
             * @default false
             */
            anonymous?: boolean;
            /**
             * Rahasia. The public never sees the report; only the agency that handles it does.
             * @default false
             */
            confidential?: boolean;
            reporter?: Schemas["Reporter"];
            notice?: Schemas["SeenNotice"];
        };
        ResponsibleAgency: {
            kind: "agency";
            agency: Schemas["AgencySummary"];
        };
        ResponsibleTriage: {
            kind: "national_triage";
        };
        ResponsibleSp4n: {
            kind: "sp4n";
            /** Penyerah laporan. The agency that handed the report over. It can still read the report, and passes on the answers. Absent in statistics. */
            custodian?: Schemas["AgencySummary"];
        };
        Responsible: OneOf<Schemas["ResponsibleAgency"] | Schemas["ResponsibleTriage"] | Schemas["ResponsibleSp4n"]>;
        SubmittedReport: {
            /** Nomor lacak. Short enough to read aloud; not a secret. */
            trackingId: string;
            /** Kode akses. A secret that opens the report, together with the tracking ID. */
            accessCode: string;
            status: Schemas["ReportStatus"] | UnknownValue;
            /** The channel that received the report, and who runs it (UU 25/2009 Art. 43). */
            channel: Schemas["ChannelIdentity"];
            responsible: Schemas["Responsible"];
            /** Day and hour of receipt (UU 25/2009 Art. 43), with the local UTC offset as in `dueAt`. Format: date-time. */
            submittedAt: string;
            /** When the next step is due. Format: date-time. */
            dueAt: string;
            dueStage: Schemas["DueStage"] | UnknownValue;
        };
        NeedsExamination: true;
        Location: {
            regionCode?: Schemas["RegionCode"];
            /** The region, followed by the regions that contain it. */
            regionName?: string;
            /** As the reporter wrote it. */
            address?: string;
            /** Degrees, WGS 84. */
            latitude?: number;
            /** Degrees, WGS 84. */
            longitude?: number;
        };
        Category: {
            /** For `categoryId` in requests. */
            id: string;
            /** In the requested language. */
            name: string;
            /** The heading in LAPOR!. */
            group: string;
        };
        Escalation: 1 | 2;
        AccessLevel: "full" | "former" | "minimal";
        ReportReader: {
            /** The agency, national triage, or SP4N-LAPOR! (`sp4n`) if the report was handed over. SP4N-LAPOR! has `former` access: it knows at most what was written before the hand-over (`until`). */
            party: Schemas["Responsible"];
            access: Schemas["AccessLevel"] | UnknownValue;
            /** When the report left the party. With `former`, the party reads nothing later than this. Absent for the responsible party and the custodian, and for national triage when it only oversees. Format: date-time. */
            until?: string;
            /** Its officers may read the identity of the reporter, for a reason that is recorded (`getReporterIdentity`). Never true for an anonymous report. */
            mayReadIdentity: boolean;
        };
        AvailableActionKind: "reply" | "attach" | "confirm" | "contest" | "rate" | "withdraw";
        AvailableAction: {
            kind: Schemas["AvailableActionKind"] | UnknownValue;
            /** The end of the period, with the local UTC offset. Absent: no limit while the report stays in its state. Format: date-time. */
            until?: string;
            /** Sisa berkas. Only with `attach`: how many more files can be added one by one. Each question of an officer resets this to the maximum for a report. */
            remaining?: number;
        };
        ArchiveReason: "incomplete" | "duplicate" | "not_public_service" | "abusive" | "withdrawn";
        Rating: number;
        ActorKind: "reporter" | "agency" | "national_triage" | "sp4n" | "channel";
        Actor: {
            kind: Schemas["ActorKind"] | UnknownValue;
            agency?: Schemas["AgencySummary"];
            /** Only with `sp4n`: the institution that wrote it, as SP4N-LAPOR! names it. */
            institution?: string;
        };
        RatedEntry: {
            /** The id of the entry. The same as the id of its event. */
            id: string;
            /** When it happened. Format: date-time. */
            at: string;
            /** The kind of the entry. */
            kind: "confirmed" | "rated";
            actor: Schemas["Actor"];
            /** Status after this entry. */
            status: Schemas["ReportStatus"] | UnknownValue;
            /** The responsible party after this entry. */
            responsible: Schemas["Responsible"];
            /** Message to or from the reporter. */
            message?: string;
            /** Lampiran. */
            attachments?: Schemas["Attachment"][];
            rating?: Schemas["Rating"];
        };
        PassedOnEntry: {
            /** The id of the entry. The same as the id of its event. */
            id: string;
            /** When it happened. Format: date-time. */
            at: string;
            /** The kind of the entry. */
            kind: "transferred" | "contested";
            actor: Schemas["Actor"];
            /** Status after this entry. */
            status: Schemas["ReportStatus"] | UnknownValue;
            /** The responsible party after this entry. */
            responsible: Schemas["Responsible"];
            /** Petugas. The person who acted. Only for the own party and auditors of national triage. */
            officer?: Schemas["OfficerSummary"];
            /** Pelaku di sistem petugas. The person who acted, as the officers' system named them (`Lapor-Acting-As`). Only for officers of the party that acted. Absent once the text of the report is erased. */
            actorReference?: string;
            /** Message to or from the reporter. */
            message?: string;
            /** Lampiran. */
            attachments?: Schemas["Attachment"][];
            /** The report was passed back and forth, or contested three times, so it went to national triage or SP4N-LAPOR!. */
            pingPong?: boolean;
        };
        OtherEntry: {
            /** The id of the entry. The same as the id of its event. */
            id: string;
            /** When it happened. Format: date-time. */
            at: string;
            /** The kind of the entry. */
            kind: "submitted" | "verified" | "assigned" | "follow_up_started" | "reporter_asked" | "corrected" | "promised" | "answered" | "replied" | "attachment_added" | "closed" | "archived" | "merged" | "duplicate_joined" | "withdrawn" | "released" | "retracted" | "national_reference_set" | "forwarded" | "forward_failed" | "forward_retried" | "national_updated" | "overdue" | "escalated" | "reminded" | "closing_announced" | "closed_by_silence" | "identity_erased" | "files_erased" | "erased" | "agency_ended" | UnknownKind;
            actor: Schemas["Actor"];
            /** Status after this entry. */
            status: Schemas["ReportStatus"] | UnknownValue;
            /** The responsible party after this entry. */
            responsible: Schemas["Responsible"];
            /** Petugas. The person who acted. Only for the own party and auditors of national triage. */
            officer?: Schemas["OfficerSummary"];
            /** Pelaku di sistem petugas. The person who acted, as the officers' system named them (`Lapor-Acting-As`). Only for officers of the party that acted. Absent once the text of the report is erased. */
            actorReference?: string;
            /** Message to or from the reporter. */
            message?: string;
            /** Lampiran. */
            attachments?: Schemas["Attachment"][];
        };
        TimelineEntry: OneOf<Schemas["RatedEntry"] | Schemas["PassedOnEntry"] | Schemas["OtherEntry"]>;
        FollowedReport: {
            status: Schemas["ReportStatus"] | UnknownValue;
            responsible: Schemas["Responsible"];
            /** When an agency or national triage last changed the report. Format: date-time. */
            updatedAt: string;
            /** When the next step is due; `null` when nothing is due. Format: date-time. */
            dueAt: string | null;
            /** The step that is due; `null` when nothing is due. */
            dueStage: (Schemas["DueStage"] | UnknownValue) | null;
            /** Oldest first. */
            timeline: Schemas["TimelineEntry"][];
        };
        NationalReference: {
            /**
             * SP4N-LAPOR!.
             * @constant
             */
            system: "sp4n";
            state: Schemas["NationalState"] | UnknownValue;
            /** The number that SP4N-LAPOR! shows. Only with `forwarded`, once SP4N-LAPOR! has told it, and until the text of the report is erased. */
            trackingId?: string;
            /** The address of the report there. Format: uri. */
            url?: string;
            /** The status there, in the words of SP4N-LAPOR!, as of `checkedAt`. */
            ministryStatus?: string;
            /** When the report came to SP4N-LAPOR!. Always with `forwarded`. Format: date-time. */
            forwardedAt?: string;
            /** When number and status were last recorded here. Always with `forwarded`. Format: date-time. */
            checkedAt?: string;
        };
        ReleasedAnswer: {
            /** The timeline entry of the answer. */
            entryId: string;
            /** The released text of the answer. */
            message: string;
        };
        ReleasedText: {
            /** When the text was last released. Format: date-time. */
            at: string;
            /** The released title. */
            title: string;
            /** The released text. */
            body: string;
            /** The answers of the agency that are released with it. */
            answers: Schemas["ReleasedAnswer"][];
            /** The released photos. */
            photoIds: string[];
        };
        ErasureReason: "requested" | "retention";
        Erasure: {
            reason: Schemas["ErasureReason"] | UnknownValue;
            /** When the reporter asked for it. Format: date-time. */
            requestedAt?: string;
            /** When text, files and identity were erased. Absent: the text is erased when the report ends. Format: date-time. */
            erasedAt?: string;
        };
        UnreadablePart: "text" | "timeline" | "attachments" | "notes" | "reporter";
        Unreadable: (Schemas["UnreadablePart"] | UnknownValue)[];
        CorrectableField: "title" | "classification" | "category" | "location";
        OriginalReport: {
            /** The corrected fields. */
            fields: (Schemas["CorrectableField"] | UnknownValue)[];
            /** Judul laporan. */
            title?: string;
            classification?: Schemas["Classification"] | UnknownValue;
            category?: Schemas["Category"];
            location?: Schemas["Location"];
        };
        PromisedDate: {
            /** The promised day. Format: date. */
            date: string;
            /** When the agency made or renewed the promise. Format: date-time. */
            madeAt: string;
        };
        Report: {
            /** Nomor lacak. */
            trackingId: string;
            classification: Schemas["Classification"] | UnknownValue;
            needsExamination?: Schemas["NeedsExamination"];
            /** Judul laporan. */
            title: string;
            /** Isi laporan. */
            body: string;
            /** Tanggal kejadian. Always present for a `complaint`. Format: date. */
            occurredOn?: string;
            location: Schemas["Location"];
            category?: Schemas["Category"];
            /** Anonim. No agency learns who the reporter is. */
            anonymous: boolean;
            /** Rahasia. The public never sees the report. */
            confidential: boolean;
            /** Lampiran. */
            attachments: Schemas["Attachment"][];
            status: Schemas["ReportStatus"] | UnknownValue;
            channel: Schemas["ChannelIdentity"];
            responsible: Schemas["Responsible"];
            /** Day and hour of receipt (UU 25/2009 Art. 43), with the local UTC offset as in `dueAt`. Format: date-time. */
            submittedAt: string;
            /** When the report last changed. Format: date-time. */
            updatedAt: string;
            /** `null` when nothing is due. Format: date-time. */
            dueAt: string | null;
            /** The step that is due; `null` when nothing is due. */
            dueStage: (Schemas["DueStage"] | UnknownValue) | null;
            /** Tenggat terlewat. The deadline that this stage has missed, with the local UTC offset as in `dueAt`. Format: date-time. */
            overdueSince?: string;
            escalation?: Schemas["Escalation"];
            /** The parties that can read the report, one row per party: the responsible party, the custodian of a report with SP4N-LAPOR!, then national triage, then former holders, latest first. In the modes `single_agency` and `gateway` there is no national triage; a report that it had ended before has no reader. */
            readers: Schemas["ReportReader"][];
            /** The actions that the reporter can take now, each kind once. Anything else is refused (`invalid_transition`). */
            reporterActions: Schemas["AvailableAction"][];
            /** Present when the report is `archived`. */
            archiveReason?: Schemas["ArchiveReason"] | UnknownValue;
            /** Rating of the latest answer, once the reporter has rated it. */
            rating?: Schemas["Rating"];
            /** Present when the report was merged into another one. */
            followed?: Schemas["FollowedReport"];
            /** Present when the report is in SP4N-LAPOR!, or has to be taken there. The public never sees it. */
            national?: Schemas["NationalReference"];
            /** Present while the public can read the report. */
            released?: Schemas["ReleasedText"];
            /** As it was sent with the report. */
            notice?: Schemas["SeenNotice"];
            /** Present once the reporter has asked for erasure, or the retention period is over. After `erasedAt`, `title` and `body` are empty. */
            erasure?: Schemas["Erasure"];
            unreadable?: Schemas["Unreadable"];
            /** Present when an officer has corrected the report. */
            original?: Schemas["OriginalReport"];
            /** Present while the agency's promise is open: until its answer. */
            promise?: Schemas["PromisedDate"];
            /** Oldest first. */
            timeline: Schemas["TimelineEntry"][];
        };
        NewReply: {
            /** The message. The agency reads it. */
            message: string;
            /** Lampiran. Ids from `uploadAttachment`. */
            attachmentIds?: string[];
        };
        SurveyScore: number;
        Survey: {
            /** U1, persyaratan. */
            requirements?: Schemas["SurveyScore"];
            /** U2, sistem, mekanisme, dan prosedur. */
            procedure?: Schemas["SurveyScore"];
            /** U3, waktu penyelesaian. */
            time?: Schemas["SurveyScore"];
            /** U4, biaya atau tarif; 4 is free of charge. */
            cost?: Schemas["SurveyScore"];
            /** U5, produk spesifikasi jenis pelayanan. */
            product?: Schemas["SurveyScore"];
            /** U6, kompetensi pelaksana. */
            competence?: Schemas["SurveyScore"];
            /** U7, perilaku pelaksana. */
            conduct?: Schemas["SurveyScore"];
            /** U8, penanganan pengaduan, saran, dan masukan. */
            complaintHandling?: Schemas["SurveyScore"];
            /** U9, sarana dan prasarana. */
            facilities?: Schemas["SurveyScore"];
        };
        NewFeedback: {
            /** The reporter's reaction to the answer. */
            kind: "confirm" | "contest" | "rate";
        } & ({
            kind: "confirm";
            rating?: Schemas["Rating"];
            /** Only together with `rating`. */
            survey?: Schemas["Survey"];
            /** For the agency. */
            message?: string;
        } | {
            kind: "contest";
            /** The part that is still wrong. The agency reads it. */
            message: string;
            /** Lampiran. Ids from `uploadAttachment`. */
            attachmentIds?: string[];
        } | {
            kind: "rate";
            rating: Schemas["Rating"];
            survey?: Schemas["Survey"];
            /** For the agency. */
            message?: string;
        });
        WithdrawReport: {
            /** The reason, if the reporter wants to give one. The agency reads it. */
            message?: string;
        };
        RequestErasure: Record<string, never>;
        IdentityReader: "national_admin" | "agency_admin" | "liaison" | "identity_custodian" | "reporter" | "operator" | "channel";
        IdentityAccess: {
            /** The id of this access. */
            id: string;
            /** When the identity was read. Format: date-time. */
            at: string;
            /** Nomor lacak. */
            trackingId: string;
            reader: Schemas["IdentityReader"] | UnknownValue;
            /** The agency of the officer. Absent for other readers. */
            agency?: Schemas["AgencySummary"];
            /** The key that was used, as shown by `lapor keys list`, or the id of the officer who signed in. Not shown to reporters. */
            keyId?: string;
            /** Petugas. The officer who read it while signed in. Only for auditors, and for the officer's own party. */
            officer?: Schemas["OfficerSummary"];
            /** The operation that returned the identity. */
            operation: string;
            /** The reason. Required from officers and the operator. Absent when the reporter or the channel itself read the identity, once the identity is erased, when the channel cannot decrypt the reason, and in `listIdentityAccesses` for reports that national triage may read only minimally. */
            reason?: string;
            /** Pelaku di sistem petugas. The person who read the identity, as the officers' system named them (`Lapor-Acting-As`). Not shown to reporters. Absent once the identity is erased. */
            actorReference?: string;
        };
        ReportExport: {
            /** When the copy was made. Format: date-time. */
            exportedAt: string;
            report: Schemas["Report"];
            /** `null` when no identity was given, or it was erased. */
            reporter: Schemas["Reporter"] | null;
            /** The answers to the survey that accompanied the last rating, if there are any. */
            survey?: Schemas["Survey"];
            /** All accesses to `reporter`, including this export; oldest first. */
            identityAccesses: Schemas["IdentityAccess"][];
        };
        AgencySuggestionRequest: {
            /** Title and body, as far as they are typed. */
            text: string;
            regionCode?: Schemas["RegionCode"];
            /** Kategori. An id from `listCategories`. */
            categoryId?: string;
        };
        SuggestionReason: "topic" | "category" | "site";
        AgencySuggestion: {
            agency: Schemas["AgencySummary"];
            /** Calibrated probability that this is the right agency. 1 is certain. */
            score: number;
            reason: Schemas["SuggestionReason"] | UnknownValue;
            /** The topic that the text indicates. */
            categoryId?: string;
            /** A sentence for the citizen in the requested language. */
            explanation: string;
        };
        SuggestionConfidence: "confident" | "likely" | "unsure";
        SuggestionPlace: {
            regionCode: Schemas["RegionCode"];
            /** The name of the region. */
            name: string;
            /** The region of the request, else a name in the text, else the site's own agency. */
            source: "given" | "text" | "site" | UnknownValue;
            /** A conflicting location. With `given`: the one that the text names. With `text`: the site's own. With `site`: one that the text may name ("banjir Cimahi"). Ask the citizen to check the location. */
            differs?: {
                regionCode: Schemas["RegionCode"];
                /** The name of the region. */
                name: string;
            };
        };
        AgencySuggestionList: {
            /** Best first. */
            data: Schemas["AgencySuggestion"][];
            confidence: Schemas["SuggestionConfidence"] | UnknownValue;
            place?: Schemas["SuggestionPlace"];
        };
        SimilarReportRequest: {
            /** Title and body, as far as they are typed. */
            text: string;
            regionCode?: Schemas["RegionCode"];
            /** Degrees, WGS 84. */
            latitude?: number;
            /** Degrees, WGS 84. */
            longitude?: number;
            /** Kategori. An id from `listCategories`. */
            categoryId?: string;
        };
        PublicPlace: {
            regionCode?: Schemas["RegionCode"];
            /** The region, followed by the regions that contain it. */
            regionName?: string;
            /** Degrees, WGS 84. */
            latitude?: number;
            /** Degrees, WGS 84. */
            longitude?: number;
        };
        PublicSupports: number;
        PublicReportSummary: {
            /** Nomor lacak. */
            trackingId: string;
            classification: Schemas["Classification"] | UnknownValue;
            /** The released title. */
            title: string;
            location: Schemas["PublicPlace"];
            category?: Schemas["Category"];
            status: Schemas["ReportStatus"] | UnknownValue;
            responsible: Schemas["Responsible"];
            /** The local date. No time, because a time could identify the reporter. Format: date. */
            submittedOn: string;
            supports?: Schemas["PublicSupports"];
        };
        SimilarReportList: {
            /** Most similar first. */
            data: Schemas["PublicReportSummary"][];
        };
        PublicReportList: {
            /** The items of this page. */
            data: Schemas["PublicReportSummary"][];
            nextCursor: Schemas["NextCursor"];
        };
        PublicPhotoSender: "reporter" | "supporter" | "agency";
        PublicPhoto: {
            /** The id of the photo. */
            id: string;
            from: Schemas["PublicPhotoSender"] | UnknownValue;
            /** `image/jpeg`, `image/png` or `image/webp`. */
            mediaType: string;
            /** The size of the file. */
            bytes: number;
            /** Pixels, as the photo is shown. */
            width: number;
            /** Pixels, as the photo is shown. */
            height: number;
            /** The address of `getPublicPhoto`, after the base URL of the channel. */
            path: string;
        };
        TimelineKind: "submitted" | "verified" | "assigned" | "transferred" | "follow_up_started" | "reporter_asked" | "corrected" | "promised" | "answered" | "replied" | "attachment_added" | "confirmed" | "rated" | "contested" | "closed" | "archived" | "merged" | "duplicate_joined" | "withdrawn" | "released" | "retracted" | "national_reference_set" | "forwarded" | "forward_failed" | "forward_retried" | "national_updated" | "overdue" | "escalated" | "reminded" | "closing_announced" | "closed_by_silence" | "identity_erased" | "files_erased" | "erased" | "agency_ended";
        PublicStep: {
            /** The day on which it happened. Format: date. */
            on: string;
            kind: Schemas["TimelineKind"] | UnknownValue;
            actor: Schemas["Actor"];
            /** Status after this step. */
            status: Schemas["ReportStatus"] | UnknownValue;
            /** The responsible party after this step. */
            responsible: Schemas["Responsible"];
            /** The agency's answer. */
            message?: string;
        };
        PublicReport: {
            /** Nomor lacak. */
            trackingId: string;
            classification: Schemas["Classification"] | UnknownValue;
            /** The released title. */
            title: string;
            /** The released text. */
            body: string;
            location: Schemas["PublicPlace"];
            category?: Schemas["Category"];
            status: Schemas["ReportStatus"] | UnknownValue;
            /** Present when the report is `archived`. */
            archiveReason?: Schemas["ArchiveReason"] | UnknownValue;
            responsible: Schemas["Responsible"];
            /** The local date. Format: date. */
            submittedOn: string;
            supports?: Schemas["PublicSupports"];
            /** Whether the channel sends mail to supporters who give an address (`NewSupport.email`). Absent otherwise. */
            supporterMail?: boolean;
            /** The released photos, in the order that the officer chose. Absent when empty. */
            photos?: Schemas["PublicPhoto"][];
            /** Oldest first. */
            timeline: Schemas["PublicStep"][];
        };
        PublicCountBy: "agency" | "region" | "category" | "status";
        PublicReportCount: {
            responsible?: Schemas["Responsible"];
            regionCode?: Schemas["RegionCode"];
            /** The region, followed by the regions that contain it. */
            regionName?: string;
            category?: Schemas["Category"];
            status?: Schemas["ReportStatus"] | UnknownValue;
            /** Number of reports. */
            reports: number;
            /** The sum of the numbers of supports that these reports show (`PublicReportSummary.supports`). */
            supports: number;
        };
        PublicReportCounts: {
            by: Schemas["PublicCountBy"] | UnknownValue;
            /** How many reports were counted, the newest first: the sum of all groups. */
            counted: number;
            /** `false` if `counted` is 2,000: older reports may match too. */
            isComplete: boolean;
            /** The groups, largest first. */
            data: Schemas["PublicReportCount"][];
        };
        FollowCode: string;
        NewSupport: {
            followCode: Schemas["FollowCode"];
            notice?: Schemas["SeenNotice"];
            /** Email pendukung. The channel sends a link to this address. After the owner of the mailbox has confirmed it, the channel sends one mail about each step of the report that the public sees. The address is stored encrypted, and no officer can read it. It is deleted with the support, when its owner stops the mails, or after seven days without a confirmation. The response is the same for every address. Stored only if the report has `supporterMail`. A repetition with the same `followCode` does not change it. Format: email. */
            email?: string;
        };
        Support: {
            /** Nomor lacak. The public report that is supported. After a merge, the report that was kept. */
            trackingId: string;
            /** The day of the support (western Indonesian time). Format: date. */
            supportedOn: string;
            /** Whether it counts. */
            counted: boolean;
            /** Whether the supporter reported that the latest answer did not solve the problem. */
            notSolved: boolean;
            /** Whether `reportNotSolved` is accepted now. */
            mayReportNotSolved: boolean;
            /** Whether the supporter added a photo. */
            hasPhoto: boolean;
            /** Whether `addSupportPhoto` is accepted now. */
            mayAddPhoto: boolean;
            /** The privacy notice that the supporter was shown. Absent when the client named none. */
            notice?: Schemas["SeenNotice"];
        };
        WithdrawnSupport: {
            /** `false` if there was no support with this follow code. */
            withdrawn: boolean;
        };
        NotSolved: {
            /** Only officers of the responsible party read it. Stored encrypted. */
            message?: string;
        };
        NewSupportPhoto: {
            /** The id of an uploaded JPEG, PNG or WebP (`uploadAttachment`). It must not belong to a report. */
            attachmentId: string;
        };
        StatisticsBy: "agency" | "region" | "category" | "month";
        StatisticsQuarter: {
            /** The year. */
            year: number;
            /** Triwulan. */
            quarter: number;
        };
        StatisticsRating: {
            /** The mean, to one decimal. */
            mean: number;
            /** Number of rated reports. */
            count: number;
        };
        StatisticsSurvey: {
            /** `short`: `time`, `conduct` and `complaintHandling`. `full`: all nine elements. The same in all groups of a quarter. */
            form: "short" | "full" | UnknownValue;
            /** Number of complete answers. */
            count: number;
            /** The mean of all elements times 25, to two decimals. */
            index: number;
            /** Mutu pelayanan: A from 88.31, B from 76.61, C from 65.00, D below. Only with `full`, and if the complete answers are the sample that Krejcie and Morgan ask for, for the reports that the agency answered; for several agencies together only if each of them has a grade. */
            grade?: "A" | "B" | "C" | "D" | UnknownValue;
        };
        StatisticsFigures: {
            /** Number of reports. */
            reports: number;
            /** Of the reports that were answered or are overdue: the share that missed no deadline. Omitted when one to four reports are on either side, or are neither. */
            onTimeShare?: number;
            /** The share that was transferred at least once. Omitted when one to four reports are on either side. */
            transferredShare?: number;
            /** Transfers per report, to one decimal. Omitted without `transferredShare`, and when one to four transfers were not the first of their report. */
            meanTransfers?: number;
            /** The share that has a number in SP4N-LAPOR! (`setNationalReference`). Omitted when no report has one, or when one to four reports are on either side. */
            forwardedShare?: number;
            /** Of the answered reports: the share that the reporter contested at least once. Omitted when one to four reports are on either side, are unanswered, or are overdue without an answer. */
            contestedShare?: number;
            rating?: Schemas["StatisticsRating"];
            survey?: Schemas["StatisticsSurvey"];
            /** Median of calendar days to the first verification, for verified reports. */
            daysToVerify?: number;
            /** Median of calendar days to the first answer, for answered reports. */
            daysToAnswer?: number;
            /** Median of calendar days to closing, for closed reports. */
            daysToClose?: number;
        };
        StatisticsGroup: {
            responsible?: Schemas["Responsible"];
            regionCode?: Schemas["RegionCode"];
            /** The region, followed by the regions that contain it. */
            regionName?: string;
            category?: Schemas["Category"];
            /** The month of submission. */
            month?: string;
            figures: Schemas["StatisticsFigures"];
        };
        Statistics: {
            /** The year. */
            year: number;
            /** Triwulan. */
            quarter: number;
            by: Schemas["StatisticsBy"] | UnknownValue;
            agency?: Schemas["AgencySummary"];
            /** The last day of the quarter. Format: date. */
            until: string;
            /** The quarters with a published total, of all reports or of this agency; the newest first. */
            quarters: Schemas["StatisticsQuarter"][];
            total?: Schemas["StatisticsFigures"];
            /** Groups of at least five reports, largest first, or months in order. Groups that could be calculated from the others are omitted too. */
            data: Schemas["StatisticsGroup"][];
        };
        UsualAnswerBasis: "agency_category" | "agency" | "category";
        UsualAnswer: {
            /** The year of the quarter. */
            year: number;
            /** Triwulan. The reports were submitted in it. */
            quarter: number;
            /** Median of calendar days to the first answer; 0 is the same day. */
            days?: number;
            basis?: Schemas["UsualAnswerBasis"] | UnknownValue;
        };
        CategoryList: {
            /** The items of this page. */
            data: Schemas["Category"][];
            nextCursor: Schemas["NextCursor"];
        };
        RegionLookup: {
            /** Degrees, WGS 84. */
            latitude: number;
            /** Degrees, WGS 84. */
            longitude: number;
        };
        LocatedRegion: {
            /** `null` when no known place lies within 50 km. */
            region: Schemas["Region"] | null;
            /** `boundary`: the point lies within the operator's boundary of the region. `nearest_place`: the region of the nearest known place, to be confirmed by the citizen. Absent without a region. */
            source?: "boundary" | "nearest_place" | UnknownValue;
            /** Tempat terdekat. Only for `nearest_place`. */
            place?: {
                /** The name of the place. */
                name: string;
                /** From the point to the middle of the place. */
                distanceMetres: number;
            };
        };
        RegionList: {
            /** The items of this page. */
            data: Schemas["Region"][];
            nextCursor: Schemas["NextCursor"];
        };
        AgencyList: {
            /** The items of this page. */
            data: Schemas["AgencySummary"][];
            nextCursor: Schemas["NextCursor"];
        };
        AgencyEnd: {
            /** In Indonesian. */
            reason: string;
            /** The day on which it ended. Absent if not known. Format: date. */
            on?: string;
            /** Penerus. The agencies that are responsible now. Several if its tasks were divided; empty if no agency took over. */
            successors: Schemas["AgencySummary"][];
        };
        Agency: {
            /** Stays valid, also after the agency has ended. */
            id: string;
            /** The official name, in Indonesian. */
            name: string;
            /** The common name of the agency. */
            shortName: string;
            kind: Schemas["AgencyKind"] | UnknownValue;
            regionCode?: Schemas["RegionCode"];
            /** Kewenangan. Keywords for what the agency is responsible for; not a legal text. */
            mandate: string[];
            /** The site of the agency. Format: uri. */
            website?: string;
            ended?: Schemas["AgencyEnd"];
        };
        SupportCounts: {
            /** Supports that count. */
            counted: number;
            /** Supports that do not count (`NewSupport`). */
            uncounted: number;
            /** Counted supports that report that the latest answer did not solve the problem. */
            notSolved: number;
        };
        FullAgencyReportSummary: {
            access: "full";
            /** Nomor lacak. */
            trackingId: string;
            classification: Schemas["Classification"] | UnknownValue;
            needsExamination?: Schemas["NeedsExamination"];
            /** Judul laporan. */
            title: string;
            status: Schemas["ReportStatus"] | UnknownValue;
            responsible: Schemas["Responsible"];
            location: Schemas["Location"];
            category?: Schemas["Category"];
            unit?: Schemas["UnitSummary"];
            /** Petugas. The officer to whom the responsible agency assigned the report, until it moves or opens again. Visible to that agency and to auditors of national triage. */
            officer?: Schemas["OfficerSummary"];
            /** Day and hour of receipt (UU 25/2009 Art. 43), with the local UTC offset as in `dueAt`. Format: date-time. */
            submittedAt: string;
            /** When the report last changed. Format: date-time. */
            updatedAt: string;
            /** When the next step is due; `null` when nothing is due. Format: date-time. */
            dueAt: string | null;
            /** The step that is due; `null` when nothing is due. */
            dueStage: (Schemas["DueStage"] | UnknownValue) | null;
            /** `dueAt` has passed. */
            overdue: boolean;
            /** Present while the agency's promise is open: until its answer. */
            promise?: Schemas["PromisedDate"];
            escalation?: Schemas["Escalation"];
            /** Present when anybody supports the report. */
            supports?: Schemas["SupportCounts"];
            /** Present once erasure was requested or done. After `erasedAt`, only this field and the report's states remain. */
            erasure?: Schemas["Erasure"];
            unreadable?: Schemas["Unreadable"];
            /** Increases with every change. In quotes, it is accepted in `If-Match`. */
            version: number;
        };
        FormerAgencyReportSummary: {
            access: "former";
            /** Nomor lacak. */
            trackingId: string;
            classification: Schemas["Classification"] | UnknownValue;
            /** Judul laporan. */
            title: string;
            /** The current status. */
            status: Schemas["ReportStatus"] | UnknownValue;
            /** The current responsible party. */
            responsible: Schemas["Responsible"];
            location: Schemas["Location"];
            category?: Schemas["Category"];
            /** Day and hour of receipt (UU 25/2009 Art. 43), with the local UTC offset as in `dueAt`. Format: date-time. */
            submittedAt: string;
            /** When the report left the agency. Format: date-time. */
            leftAt: string;
            unreadable?: Schemas["Unreadable"];
            /** The version when the report left. */
            version: number;
        };
        MinimalAgencyReport: {
            access: "minimal";
            /** Nomor lacak. */
            trackingId: string;
            status: Schemas["ReportStatus"] | UnknownValue;
            responsible: Schemas["Responsible"];
        };
        AgencyReportSummary: OneOf<Schemas["FullAgencyReportSummary"] | Schemas["FormerAgencyReportSummary"] | Schemas["MinimalAgencyReport"]>;
        AgencyReportList: {
            /** The items of this page. */
            data: Schemas["AgencyReportSummary"][];
            nextCursor: Schemas["NextCursor"];
        };
        InboxCount: {
            view: Schemas["InboxView"] | UnknownValue;
            /** Query parameters of `listAgencyReports` that list these reports. */
            filters: {
                /** Parameter `status`. */
                status?: (Schemas["ReportStatus"] | UnknownValue)[];
                /** Parameter `overdue`. */
                overdue?: boolean;
                /** Parameter `escalated`. */
                escalated?: boolean;
                /** Parameter `dueTo`. Format: date. */
                dueTo?: string;
                /** Parameter `contested`. */
                contested?: boolean;
                /** Parameter `unassigned`. */
                unassigned?: boolean;
                /** Parameter `nationalState`. */
                nationalState?: (Schemas["NationalState"] | UnknownValue)[];
                /** Parameter `handedOver`. */
                handedOver?: boolean;
                scope?: Schemas["InboxScope"] | UnknownValue;
            };
            /** The number of reports. */
            count: number;
            /** There are more: counting stops at 1000. */
            more: boolean;
        };
        AgencyReportCounts: {
            /** When the reports were counted. Format: date-time. */
            at: string;
            /** The views. For the reports of national triage itself, without `unassigned` and `passed_on`. */
            views: Schemas["InboxCount"][];
        };
        InboxExportPage: {
            /** The `id` in `listInboxExports`. */
            exportId: string;
            /** The number of reports when the export began. */
            total: number;
            /** The items of this page. */
            data: Schemas["AgencyReportSummary"][];
            nextCursor: Schemas["NextCursor"];
        };
        AssignReport: {
            /** Instansi tujuan. Required from national triage, and only allowed there. */
            agencyId?: string;
            /** Unit kerja. An active unit of `listUnits`. Only allowed inside an agency, and required there unless `officerId` is given. A new unit removes the officer of the report. */
            unitId?: string;
            /** Petugas. An active officer of `listOfficers` in a role that works on reports; with `unitId`, one of that unit. Without `unitId`, the report gets the unit of the officer, or no unit if the officer has none. `null` removes the officer. Only allowed inside an agency. */
            officerId?: string | null;
            /** As in `VerifyReport`. Only inside an agency, for a report that it verifies with the assignment. */
            classification?: "complaint" | "aspiration" | "information_request";
            /** Kategori, as in `VerifyReport`. Only inside an agency, for a report that it verifies with the assignment. */
            categoryId?: string;
            /** Berkadar pengawasan, as in `VerifyReport`. Only for a report that is verified with the assignment, and from national triage. */
            needsExamination?: boolean;
            /** Message to the reporter. */
            message?: string;
        };
        TransferReport: {
            /** The competent agency: any of `listAgencies` with the officer's key, except the agency of that key. Without it, national triage decides. In the modes `single_agency` and `gateway`, the report always goes to SP4N-LAPOR!, and the message to the reporter names this agency as the one that is meant. */
            toAgencyId?: string;
            /** The reason. The reporter reads it. */
            reason: string;
        };
        AskReporter: {
            /** The question to the reporter. */
            message: string;
        };
        TemplateAnswer: {
            /** From `listAnswerTemplates`. A template for one category or status answers only reports with it. */
            templateId: string;
        };
        ArchiveReport: {
            /** From `ArchiveReason`. Officers cannot give the other reasons: `duplicate` comes from `mergeReport`, `withdrawn` from the reporter, and `incomplete` from the channel, after the reporter was asked, was reminded and missed the deadline. */
            reason: "not_public_service" | "abusive";
            /** The reason. The reporter reads it. */
            message: string;
        };
        BulkAction: {
            /** The operation. */
            operation: "assignReport" | "transferReport" | "askReporter" | "answerReport" | "archiveReport";
        } & ({
            operation: "assignReport";
            input: Schemas["AssignReport"];
        } | {
            operation: "transferReport";
            input: Schemas["TransferReport"];
        } | {
            operation: "askReporter";
            input: Schemas["AskReporter"];
        } | {
            operation: "answerReport";
            input: Schemas["TemplateAnswer"];
        } | {
            operation: "archiveReport";
            input: Schemas["ArchiveReport"];
        });
        BulkTarget: {
            /** Nomor lacak. */
            trackingId: string;
            /** As last read; takes the place of `If-Match`. */
            version: number;
        };
        ActOnReports: {
            action: Schemas["BulkAction"];
            /** The reports, each once. The action is taken in this order. */
            reports: Schemas["BulkTarget"][];
        };
        BulkDone: {
            /** The action was taken. (enum property replaced by openapi-typescript) */
            outcome: "done";
            /** The report. */
            trackingId: string;
            status: Schemas["ReportStatus"] | UnknownValue;
            /** For the next step. Of a report that has left the party, the version when it left. Absent if the key may now read only tracking ID, status and responsible party. */
            version?: number;
        };
        BulkRefused: {
            /** The action was refused. (enum property replaced by openapi-typescript) */
            outcome: "refused";
            /** As in the request. */
            trackingId: string;
            /** The reason, as for the single operation. Its pointers lead into the body of this request. */
            problem: Schemas["Problem"];
        };
        BulkResult: OneOf<Schemas["BulkDone"] | Schemas["BulkRefused"]>;
        BulkResults: {
            /** The results. */
            results: Schemas["BulkResult"][];
        };
        NotSolvedMessage: {
            /** The day (western Indonesian time). Format: date. */
            on: string;
            /** Whether the support counts. */
            counted: boolean;
            /** The text. Empty while the channel cannot decrypt it. */
            message: string;
        };
        SupporterPhoto: {
            /** The id of the photo. */
            id: string;
            /** The day on which it was added (western Indonesian time). Format: date. */
            on: string;
            /** Whether the support counts. */
            counted: boolean;
            /** Detected from the content of the file. */
            mediaType: string;
            /** The size of the file. */
            bytes: number;
            /** Download link, valid for 15 minutes. Format: uri. */
            url: string;
        };
        Note: {
            /** The id of the note. */
            id: string;
            /** When it was written. Format: date-time. */
            at: string;
            /** The text of the note. */
            text: string;
            /** Petugas. The officer who wrote it. Absent when a system of officers wrote it. */
            officer?: Schemas["OfficerSummary"];
            /** Disebut. The officers that the note mentions. Absent if there are none. */
            mentions?: Schemas["OfficerSummary"][];
        };
        FullAgencyReport: {
            access: "full";
            /** Nomor lacak. */
            trackingId: string;
            classification: Schemas["Classification"] | UnknownValue;
            needsExamination?: Schemas["NeedsExamination"];
            /** Judul laporan. */
            title: string;
            /** Isi laporan. */
            body: string;
            /** Tanggal kejadian. Always present for a `complaint`. Format: date. */
            occurredOn?: string;
            location: Schemas["Location"];
            category?: Schemas["Category"];
            /** The reporter shares no identity with agencies. */
            anonymous: boolean;
            /** Rahasia. The public never sees the report. */
            confidential: boolean;
            /** Lampiran. */
            attachments: Schemas["Attachment"][];
            status: Schemas["ReportStatus"] | UnknownValue;
            responsible: Schemas["Responsible"];
            unit?: Schemas["UnitSummary"];
            /** Petugas. The officer to whom the responsible agency assigned the report, until it moves or opens again. Visible to that agency and to auditors of national triage. */
            officer?: Schemas["OfficerSummary"];
            /** When the responsible agency verified it. Format: date-time. */
            verifiedAt?: string;
            /** Day and hour of receipt (UU 25/2009 Art. 43), with the local UTC offset as in `dueAt`. Format: date-time. */
            submittedAt: string;
            /** When the report last changed. Format: date-time. */
            updatedAt: string;
            /** When the next step is due; `null` when nothing is due. Format: date-time. */
            dueAt: string | null;
            /** The step that is due; `null` when nothing is due. */
            dueStage: (Schemas["DueStage"] | UnknownValue) | null;
            /** `dueAt` has passed. */
            overdue: boolean;
            /** The deadline that this stage has missed. Format: date-time. */
            overdueSince?: string;
            escalation?: Schemas["Escalation"];
            /** Present when an officer has corrected the report. */
            original?: Schemas["OriginalReport"];
            /** Present while the agency's promise is open: until its answer. */
            promise?: Schemas["PromisedDate"];
            /** How many times the report was passed on. */
            transferCount: number;
            /** Passed back and forth: returned to an agency that had passed it on, passed on three times, or contested three times. */
            pingPong: boolean;
            /** Present when the report is `archived`. */
            archiveReason?: Schemas["ArchiveReason"] | UnknownValue;
            /** Rating of the latest answer, once the reporter has rated it. */
            rating?: Schemas["Rating"];
            /** Tracking ID of the report that this one was merged into. */
            mergedInto?: string;
            /** How many reports were merged into this one, including those merged into them. */
            duplicates?: number;
            /** Present when the report is in SP4N-LAPOR!, or has to be taken there. */
            national?: Schemas["NationalReference"];
            /** Present while the public can read the report. */
            released?: Schemas["ReleasedText"];
            /** Present when anybody supports the report. */
            supports?: Schemas["SupportCounts"];
            /** Messages of supporters about answers, at most 50: counted supports first, then newest first. A new message replaces the supporter's earlier one. Absent when empty. */
            notSolvedMessages?: Schemas["NotSolvedMessage"][];
            /** Photos of supporters, newest first. Absent when empty. */
            supporterPhotos?: Schemas["SupporterPhoto"][];
            /** Notes of the key's agency (or of national triage), oldest first. */
            notes: Schemas["Note"][];
            /** Oldest first. */
            timeline: Schemas["TimelineEntry"][];
            /** Present once erasure was requested or done. After `erasedAt`, only this field and the report's states remain. */
            erasure?: Schemas["Erasure"];
            unreadable?: Schemas["Unreadable"];
            /** Increases with every change. In quotes, it is accepted in `If-Match`. */
            version: number;
        };
        FormerAgencyReport: {
            access: "former";
            /** Nomor lacak. */
            trackingId: string;
            /** The value when the report left. */
            classification: Schemas["Classification"] | UnknownValue;
            /** Judul laporan. */
            title: string;
            /** Isi laporan. */
            body: string;
            /** Tanggal kejadian. Always present for a `complaint`. Format: date. */
            occurredOn?: string;
            location: Schemas["Location"];
            /** The value when the report left. */
            category?: Schemas["Category"];
            /** Lampiran. */
            attachments: Schemas["Attachment"][];
            /** The current status. */
            status: Schemas["ReportStatus"] | UnknownValue;
            /** The current responsible party. */
            responsible: Schemas["Responsible"];
            /** Day and hour of receipt (UU 25/2009 Art. 43), with the local UTC offset as in `dueAt`. Format: date-time. */
            submittedAt: string;
            /** When the report left the agency. Format: date-time. */
            leftAt: string;
            /** Notes of the key's agency, oldest first. */
            notes: Schemas["Note"][];
            /** Up to and including the entry that moved the report. */
            timeline: Schemas["TimelineEntry"][];
            unreadable?: Schemas["Unreadable"];
            /** The version when the report left. */
            version: number;
        };
        AgencyReport: OneOf<Schemas["FullAgencyReport"] | Schemas["FormerAgencyReport"] | Schemas["MinimalAgencyReport"]>;
        ReporterIdentity: {
            /** Nomor lacak. */
            trackingId: string;
            /** `null` when the report is anonymous, no identity was given, or it was erased. In these cases, no access is recorded. */
            reporter: Schemas["Reporter"] | null;
            unreadable?: Schemas["Unreadable"];
        };
        NewNote: {
            /** The text of the note. */
            text: string;
            /** Disebut. Ids of active officers of the party, as in `listOfficers`; each is notified. An unknown officer is `not_found`; one who cannot read the note is `not_permitted`. */
            mentions?: string[];
        };
        DraftFields: {
            [key: string]: string | boolean;
        };
        ReportDraft: {
            /** Nomor lacak. */
            trackingId: string;
            /** `null` without a draft. */
            draft: {
                /** The operation for which it is written. */
                action: string;
                fields: Schemas["DraftFields"];
                /** When it was saved. Format: date-time. */
                savedAt: string;
            } | null;
        };
        NewDraft: {
            /** The operation for which it is written, such as `answerReport`. */
            action: string;
            fields: Schemas["DraftFields"];
        };
        VerifyReport: {
            /** Klasifikasi laporan (pengaduan, aspirasi, permintaan informasi). */
            classification?: "complaint" | "aspiration" | "information_request";
            /** Kategori. An id from `listCategories`. */
            categoryId?: string;
            /** Berkadar pengawasan (Permendagri 8/2023 Art. 1(4)). The complaint is about abuse of authority or a breach of law by officials, which the inspectorate examines, so the deadline for the answer is longer (43 calendar days instead of 14 working days by default). Setting it requires the reason in `message`, unless it is set already. Only for complaints. */
            needsExamination?: boolean;
            /** Message to the reporter. */
            message?: string;
        };
        StartFollowUp: {
            /** Berkadar pengawasan, as in `VerifyReport`. The last chance to change it, because the deadline for the answer starts here. Setting or clearing it requires the reason in `message`. */
            needsExamination?: boolean;
            /** Message to the reporter. */
            message?: string;
        };
        CorrectReport: {
            /** Judul laporan. */
            title?: string;
            /** Klasifikasi laporan (pengaduan, aspirasi, permintaan informasi). */
            classification?: "complaint" | "aspiration" | "information_request";
            /** Kategori. An id from `listCategories`. */
            categoryId?: string;
            /** Lokasi kejadian. Replaces the whole place. */
            location?: Schemas["NewLocation"];
            /** The reason. The reporter reads it. */
            reason: string;
        };
        PromiseDate: {
            /** The promised day, at the place of the report: from tomorrow to 365 days ahead. Format: date. */
            date: string;
            /** Message to the reporter. */
            message: string;
        };
        AnswerReport: {
            /** The answer. The reporter reads it. */
            message: string;
            /** Lampiran. Ids from `uploadAttachment`. */
            attachmentIds?: string[];
        };
        CloseReport: {
            /** The reason. The reporter reads it. */
            message: string;
        };
        MergeReport: {
            /** The report that is kept. Only its own reporter ever sees its tracking ID. */
            intoTrackingId: string;
            /** Message to the reporter. Default: a standard sentence of the channel. */
            message?: string;
        };
        SetNationalReference: {
            /** The number that SP4N-LAPOR! shows. */
            trackingId: string;
            /** Only an address of `lapor.go.id`, with https. Format: uri. */
            url?: string;
            /** The status that SP4N-LAPOR! shows. */
            ministryStatus?: string;
            /** When the report came there; not in the future. Default: the time that was recorded before, or else now. Format: date-time. */
            forwardedAt?: string;
            /** Message to the reporter. Default: a standard sentence of the channel. */
            message?: string;
        };
        AnswerToRelease: {
            /** The `id` of the timeline entry with the answer. */
            entryId: string;
            /** The text of the answer for the public. */
            message?: string;
        };
        ReleaseReport: {
            /** In place of the report's own title. */
            title?: string;
            /** In place of the report's own body. */
            body?: string;
            /** Changes to answers, by timeline entry. An answer without `message` is not released. */
            answers?: Schemas["AnswerToRelease"][];
            /** The photos that are public from now on: attachments of the report or its timeline, or `supporterPhotos`. A photo that is not in the list is no longer public. If the list is omitted, the released photos stay public. An officer must look at each photo: faces, number plates and signs can identify people. */
            photoIds?: string[];
            /**
             * Confirms that telephone numbers and email addresses in the text are meant for the public, such as those of an office. A NIK is always refused.
             * @default false
             */
            contactsConfirmed?: boolean;
            /** Message to the reporter. */
            message?: string;
        };
        RetractReport: {
            /** Message to the reporter. */
            message?: string;
        };
        EvidenceFigures: {
            /** Reports submitted in the period: complaints, aspirations and requests for information, also confidential ones. */
            reports: number;
            /** Neither closed nor archived. */
            open: number;
            /** Archived: incomplete, a duplicate, not a public service, abusive, or withdrawn. */
            archived: number;
            /** With an answer of the agency. */
            answered: number;
            /** Closed. An archived report is not settled. */
            settled: number;
            /** `settled` of `reports`. */
            settledShare?: number;
            /** Answered, or past a deadline. */
            decided: number;
            /** Of `decided`, those that missed no deadline. */
            inTime: number;
            /** `inTime` of `decided`. */
            inTimeShare?: number;
            /** With a first response of an officer: a follow-up, a question to the reporter, or an answer. A verification does not count. */
            responded: number;
            /** Median of the hours, weekends included, from submission to the first response. Each is rounded up. */
            hoursToResponse?: number;
            /** Median of the calendar days from submission to closing. */
            daysToSettlement?: number;
            /** In SP4N-LAPOR! with a number there. */
            forwarded: number;
            /** `forwarded` of `reports`. */
            forwardedShare?: number;
            /** Of `forwarded`, those whose last known status in SP4N-LAPOR! is "Selesai" or "Terdisposisi Selesai", or one that the bridge reads as closed. */
            settledThere: number;
            /** `settledThere` of `forwarded`. */
            settledThereShare?: number;
            /** Of `forwarded`, those whose status there is not recorded, or was erased with the text of the report. */
            statusUnknown: number;
            /** Rated by the reporter. */
            rated: number;
            /** Average rating, rounded down to two decimals. */
            averageRating?: number;
        };
        EvidenceGroup: {
            /** Only for one agency. */
            unit?: Schemas["UnitSummary"];
            party?: Schemas["Responsible"];
            /** The month of submission. */
            month?: string;
            figures: Schemas["EvidenceFigures"];
        };
        Evidence: {
            /** The first day of the period. Format: date. */
            from: string;
            /** The last day of the period. Format: date. */
            to: string;
            /**
             * Days and months follow western Indonesian time for the whole country.
             * @constant
             */
            timeZone: "Asia/Jakarta";
            /** When the reports were counted. Format: date-time. */
            at: string;
            /** The agency whose reports are counted. Absent for all parties. */
            agency?: Schemas["AgencySummary"];
            /** `unit` for one agency; `party` for all, national triage among them. */
            by: "unit" | "party" | UnknownValue;
            total: Schemas["EvidenceFigures"];
            /** Units or parties, largest first. */
            groups: Schemas["EvidenceGroup"][];
            /** Months with reports, in order. */
            months: Schemas["EvidenceGroup"][];
            /** Months of each unit or party, in the order of `groups`. */
            groupMonths: Schemas["EvidenceGroup"][];
        };
        SurveyMeans: {
            /** U1. */
            requirements?: number;
            /** U2. */
            procedure?: number;
            /** U3. */
            time?: number;
            /** U4. */
            cost?: number;
            /** U5. */
            product?: number;
            /** U6. */
            competence?: number;
            /** U7. */
            conduct?: number;
            /** U8. */
            complaintHandling?: number;
            /** U9. */
            facilities?: number;
        };
        SurveyIndex: {
            /** `short`: `time`, `conduct` and `complaintHandling`. `full`: all nine elements. */
            form: "short" | "full" | UnknownValue;
            /** Complete answers. */
            count: number;
            /** Rounded to two decimals. */
            index: number;
            /** Jumlah sampel. Only with `full`: the number of complete answers that the IKM needs (Krejcie and Morgan), for the reports that the group answered in the quarter. */
            sampleSize?: number;
            /** Mutu pelayanan: A from 88.31, B from 76.61, C from 65.00, D below. Only with at least `sampleSize` answers. */
            grade?: "A" | "B" | "C" | "D" | UnknownValue;
            means: Schemas["SurveyMeans"];
        };
        SurveyFigures: {
            /** Number of surveys with an answer to at least one element. */
            surveys: number;
            /** Omitted below five complete answers, and when it would reveal the answers of one to four other surveys. */
            index?: Schemas["SurveyIndex"];
        };
        SurveyGroup: {
            /** Only for one agency. */
            unit?: Schemas["UnitSummary"];
            /** Only for all agencies. */
            agency?: Schemas["AgencySummary"];
            figures: Schemas["SurveyFigures"];
        };
        SurveyResults: {
            /** The year. */
            year: number;
            /** Triwulan. */
            quarter: number;
            /** The agency that the surveys are about. Absent for all agencies. */
            agency?: Schemas["AgencySummary"];
            /** `unit` for one agency; `agency` for all. */
            by: "unit" | "agency" | UnknownValue;
            total: Schemas["SurveyFigures"];
            /** Units or agencies, most surveys first. */
            groups: Schemas["SurveyGroup"][];
        };
        InboxExport: {
            /** The id of this export. */
            id: string;
            /** Start of the export. Format: date-time. */
            at: string;
            /** The agency of the officer or key. Absent for national triage. */
            agency?: Schemas["AgencySummary"];
            role: Schemas["OfficerRole"] | UnknownValue;
            /** The key that was used, as shown by `lapor keys list`, or the id of the officer who signed in. Absent for an officer whom the caller may not know (see `officer`). */
            keyId?: string;
            /** Petugas. The officer who exported. Absent for a key. Visible to auditors and to the officer's own party. */
            officer?: Schemas["OfficerSummary"];
            /** The filters and the `sort` of the export, as a query. Without `q`, which may name people. */
            filters: string;
            /** Whether the export was also limited by search words (`q`). */
            searched: boolean;
            /** The number of reports when it began. */
            total: number;
        };
        InboxExportList: {
            /** The items of this page. */
            data: Schemas["InboxExport"][];
            nextCursor: Schemas["NextCursor"];
        };
        IdentityAccessList: {
            /** The items of this page. */
            data: Schemas["IdentityAccess"][];
            nextCursor: Schemas["NextCursor"];
        };
        TemplateAction: "startFollowUp" | "askReporter" | "answerReport" | "addNote";
        AnswerTemplate: {
            /** For `updateAnswerTemplate` and `deleteAnswerTemplate`. */
            id: string;
            /** How officers find the template. */
            name: string;
            /** With placeholders: `{trackingId}`, `{agency}`, `{dueDate}`. */
            text: string;
            /** Only for reports of this category. Absent: for all. */
            categoryId?: string;
            status?: Schemas["ReportStatus"] | UnknownValue;
            action?: Schemas["TemplateAction"] | UnknownValue;
            /** The unit to which the officer assigns the report together with the action. */
            unitId?: string;
            /** The text with its placeholders filled in for the requested report. */
            rendered?: string;
            /** In quotes, the `ETag` for `If-Match`. */
            version: number;
            /** When the template last changed. Format: date-time. */
            updatedAt: string;
        };
        AnswerTemplateList: {
            /** The items of this page. */
            data: Schemas["AnswerTemplate"][];
            nextCursor: Schemas["NextCursor"];
        };
        NewAnswerTemplate: {
            /** The name that officers see in the list. */
            name: string;
            /**
             * At most 5,000 characters for another action than `answerReport`. The channel fills in `{trackingId}`, `{agency}` (the name of the agency that owns the template) and `{dueDate}` (the report's next
             *     deadline as a date). Any other word in braces is refused, because a reporter would read it.
             */
            text: string;
            /** Only for reports of this category. */
            categoryId?: string;
            /** Only for reports with this status. */
            status?: "submitted" | "assigned" | "in_progress" | "awaiting_reporter" | "answered" | "closed" | "archived";
            /** The action for which the text is written. Without one, `answerReport`. */
            action?: "startFollowUp" | "askReporter" | "answerReport" | "addNote";
            /** Unit kerja. An active unit of `listUnits`, to which the officer assigns the report together with the action. Not in national triage. */
            unitId?: string;
        };
        Unit: {
            /** For `updateUnit` and `assignReport`. */
            id: string;
            /** The name of the unit. */
            name: string;
            /** Whether reports can be assigned to it. */
            active: boolean;
            /** In quotes, the `ETag` for `If-Match`. */
            version: number;
            /** When the unit last changed. Format: date-time. */
            updatedAt: string;
        };
        UnitList: {
            /** The items of this page. */
            data: Schemas["Unit"][];
            nextCursor: Schemas["NextCursor"];
        };
        NewUnit: {
            /** Unique within the agency; case and spaces make no difference (`duplicate`). */
            name: string;
            /** Whether reports can be assigned to it. Default: `true`. */
            active?: boolean;
        };
        KeySighting: {
            /** The origin of the page. */
            origin: string;
            /** The day in western Indonesia (UTC+7). Format: date. */
            date: string;
        };
        PublishableKey: {
            /** For `updatePublishableKey`, `rotatePublishableKey` and `revokePublishableKey`. It is not the key. */
            id: string;
            /** The name of the key in the agency. */
            name: string;
            /** The key itself, for the page. Absent for a key that was created on the command line, and after the secret of the channel was replaced: only a hash of it is stored. */
            key?: string;
            /** The origins of the sites that may use it. */
            origins: string[];
            /** The days on which a page of each origin last used it, the latest first. Empty for a key that no page has used. */
            lastSeen: Schemas["KeySighting"][];
            /** When it was created. Format: date-time. */
            createdAt: string;
            /** When it stops working because it was rotated. Absent unless it was. Format: date-time. */
            endsAt?: string;
            /** In quotes, the `ETag` for `If-Match`. */
            version: number;
        };
        PublishableKeyList: {
            /** The items of this page. */
            data: Schemas["PublishableKey"][];
            nextCursor: Schemas["NextCursor"];
        };
        NewPublishableKey: {
            /** Such as the name of the site. */
            name: string;
            /** The sites that may use the key, such as `https://bandung.go.id`. A path is left out. With and without `www` are two sites. Anything that is not the address of a site is `invalid_format`. */
            origins: string[];
        };
        OfficerState: "invited" | "active" | "left";
        Officer: {
            /** For `updateOfficer`, `renewInvitation` and `offboardOfficer`. */
            id: string;
            /** The officer's name. */
            name: string;
            /** The address that invitations are sent to. Only administrators (`agency_admin`, `national_admin`) receive it. */
            email?: string;
            role: Schemas["OfficerRole"] | UnknownValue;
            /** Unit kerja. The unit that the officer belongs to. Absent without one. */
            unit?: Schemas["UnitSummary"];
            state: Schemas["OfficerState"] | UnknownValue;
            /** Until when the last invitation can be used. Absent when it has been used. Only administrators receive it. Format: date-time. */
            invitedUntil?: string;
            /** In quotes, the `ETag` for `If-Match`. */
            version: number;
            /** When the officer's entry last changed. Format: date-time. */
            updatedAt: string;
        };
        OfficerList: {
            /** The items of this page. */
            data: Schemas["Officer"][];
            nextCursor: Schemas["NextCursor"];
        };
        NewOfficer: {
            /** The officer's name. */
            name: string;
            /** For invitations, and to sign in with a password. No other officer may have it (`duplicate`); case makes no difference. Format: email. */
            email: string;
            /** Peran. The rights of an officer. `national_admin`: the reports of national triage, and oversight of all. `agency_admin`: everything in the agency. `liaison` (Pejabat Penghubung): work on the reports of the agency. `unit_officer`: reads and works on the reports that are assigned to the unit, and no others. `leader` (Pimpinan): reads. `identity_custodian` (Penjaga identitas): reads, and opens identities of reporters. `auditor`: reads histories and access logs, no words of confidential reports. */
            role: "national_admin" | "agency_admin" | "liaison" | "unit_officer" | "leader" | "identity_custodian" | "auditor";
            /** Unit kerja. The unit of the officer, as in `listUnits`. Not for national triage. */
            unitId?: string;
            /** Only for `national_admin`, to invite the first `agency_admin` of an agency. Default: the party of the caller. */
            agencyId?: string;
        };
        OfficerInvitation: {
            officer: Schemas["Officer"];
            /** The link for the invited person, and nobody else: its holder signs in as that person. Valid once. The token is the fragment, so that no server logs it. Only for a first invitation, and never for an `identity_custodian`: other links go to the officer's address alone. Format: uri. */
            url?: string;
            /** A week after the invitation. Absent when none was made. Format: date-time. */
            validUntil?: string;
            /** Whether the mail server accepted a mail with the link to the officer's address. If not, pass `url` on yourself; without `url`, try again, or ask the operator of the channel (`lapor officers renew`). */
            mailed: boolean;
        };
        OfficerChange: {
            /** The officer's name. */
            name: string;
            /** Peran. The rights of an officer. `national_admin`: the reports of national triage, and oversight of all. `agency_admin`: everything in the agency. `liaison` (Pejabat Penghubung): work on the reports of the agency. `unit_officer`: reads and works on the reports that are assigned to the unit, and no others. `leader` (Pimpinan): reads. `identity_custodian` (Penjaga identitas): reads, and opens identities of reporters. `auditor`: reads histories and access logs, no words of confidential reports. */
            role: "national_admin" | "agency_admin" | "liaison" | "unit_officer" | "leader" | "identity_custodian" | "auditor";
            /** Unit kerja. As in `listUnits`. Without it, the officer belongs to no unit. */
            unitId?: string;
        };
        OfficerDeparture: {
            /** Penerus. The officer who takes over the open reports: another active officer of the party, in a role that works on reports. They move to the unit of that officer. Without it, they stay with their unit and have no officer. */
            handOverTo?: string;
        };
        EventType: "report.submitted" | "report.verified" | "report.assigned" | "report.transferred" | "report.follow_up_started" | "report.reporter_asked" | "report.corrected" | "report.promised" | "report.answered" | "report.replied" | "report.attachment_added" | "report.confirmed" | "report.rated" | "report.contested" | "report.closed" | "report.archived" | "report.merged" | "report.duplicate_joined" | "report.withdrawn" | "report.released" | "report.retracted" | "report.national_reference_set" | "report.forwarded" | "report.forward_failed" | "report.forward_retried" | "report.national_updated" | "report.overdue" | "report.escalated" | "report.reminded" | "report.closing_announced" | "report.closed_by_silence" | "report.identity_erased" | "report.files_erased" | "report.erased" | "report.agency_ended" | "webhook.test";
        Event: {
            /** The id of the timeline entry, or of the test event. The same in the log, in every delivery and in `webhook-id`. */
            id: string;
            type: Schemas["EventType"] | UnknownValue;
            /** When it happened. Format: date-time. */
            at: string;
            /** Nomor lacak. */
            trackingId: string;
            /** Status after the event. */
            status: Schemas["ReportStatus"] | UnknownValue;
            /** The responsible party after the event. */
            responsible: Schemas["Responsible"];
            /** When the next step is due; `null` when nothing is due, and for a former holder. Format: date-time. */
            dueAt: string | null;
            /** The step that is due; `null` when nothing is due, and for a former holder. */
            dueStage: (Schemas["DueStage"] | UnknownValue) | null;
            /** The version of the report after the event; for a former holder, the version when the report left. Events of one report are ordered by version. */
            version: number;
        };
        EventList: {
            /** The items of this page. */
            data: Schemas["Event"][];
            /** Where to continue. Present even when nothing follows yet, because the log has no end. Store it and poll with it, within the period for which events are kept. */
            nextCursor: string;
        };
        WebhookEndpoint: {
            /** For the other operations on endpoints. */
            id: string;
            /** Where the channel sends events. Format: uri. */
            url: string;
            /** Absent: all types. */
            types?: (Schemas["EventType"] | UnknownValue)[];
            /** Keterangan. The note for people. */
            description?: string;
            /** When the endpoint was created. Format: date-time. */
            createdAt: string;
            /** After a rotation: until when deliveries are also signed with the previous secret. Format: date-time. */
            previousSecretUntil?: string;
            /** Gangguan. Since when every delivery has failed. Absent while deliveries succeed or none is waiting. Restarts after the channel itself was down for hours. Meanwhile the channel tries one event at a time, after 5 and 30 seconds, after 2 and 10 minutes, then every 30 minutes; after the first success the others follow. Format: date-time. */
            failingSince?: string;
            /** While deliveries fail: nothing is sent before this time. Format: date-time. */
            nextAttemptAt?: string;
            /** When the endpoint returned 410 (Gone). It receives nothing until `redeliverWebhook`, `redeliverDeadLetters`, `sendTestEvent` or a new address enables it again; `listEvents` has the events in between. Format: date-time. */
            disabledAt?: string;
        };
        WebhookEndpointList: {
            /** Oldest first. */
            data: Schemas["WebhookEndpoint"][];
            /** Always `null`: one page holds all endpoints. */
            nextCursor: string | null;
        };
        NewWebhookEndpoint: {
            /** Receives events by POST. Must be `https` and outside private networks, unless the channel's operator allows them; without user name and fragment. Redirects are not followed. Format: uri. */
            url: string;
            /** Only events of these types. Absent: all types. */
            types?: ("report.submitted" | "report.verified" | "report.assigned" | "report.transferred" | "report.follow_up_started" | "report.reporter_asked" | "report.corrected" | "report.promised" | "report.answered" | "report.replied" | "report.attachment_added" | "report.confirmed" | "report.rated" | "report.contested" | "report.closed" | "report.archived" | "report.merged" | "report.duplicate_joined" | "report.withdrawn" | "report.released" | "report.retracted" | "report.national_reference_set" | "report.forwarded" | "report.forward_failed" | "report.forward_retried" | "report.national_updated" | "report.overdue" | "report.escalated" | "report.reminded" | "report.closing_announced" | "report.closed_by_silence" | "report.identity_erased" | "report.files_erased" | "report.erased" | "report.agency_ended" | "webhook.test")[];
            /** Keterangan. A note for people. */
            description?: string;
        };
        WebhookEndpointSecret: {
            endpoint: Schemas["WebhookEndpoint"];
            /** Signs deliveries according to Standard Webhooks. */
            secret: string;
        };
        UpdateWebhookEndpoint: {
            /** As for a new endpoint. Events that are still pending go to the new address. Format: uri. */
            url?: string;
            /** Only events of these types, from now on. `null`: all types. */
            types?: ("report.submitted" | "report.verified" | "report.assigned" | "report.transferred" | "report.follow_up_started" | "report.reporter_asked" | "report.corrected" | "report.promised" | "report.answered" | "report.replied" | "report.attachment_added" | "report.confirmed" | "report.rated" | "report.contested" | "report.closed" | "report.archived" | "report.merged" | "report.duplicate_joined" | "report.withdrawn" | "report.released" | "report.retracted" | "report.national_reference_set" | "report.forwarded" | "report.forward_failed" | "report.forward_retried" | "report.national_updated" | "report.overdue" | "report.escalated" | "report.reminded" | "report.closing_announced" | "report.closed_by_silence" | "report.identity_erased" | "report.files_erased" | "report.erased" | "report.agency_ended" | "webhook.test")[] | null;
            /** Keterangan. A note for people. `null` removes it. */
            description?: string | null;
        };
        WebhookDeliveryState: "pending" | "delivered" | "dead";
        WebhookError: "timeout" | "unreachable" | "unknown_host" | "private_address";
        WebhookDelivery: {
            /** The `id` of the event. */
            eventId: string;
            type: Schemas["EventType"] | UnknownValue;
            /** Nomor lacak. */
            trackingId: string;
            /** When the event happened. Format: date-time. */
            at: string;
            state: Schemas["WebhookDeliveryState"] | UnknownValue;
            /** Attempts since the delivery was created or last redelivered. */
            attempts: number;
            /** When the channel last tried. Format: date-time. */
            lastAttemptAt?: string;
            /** HTTP status of the last attempt, if there was a response. */
            lastStatus?: number;
            /** Reason of the last failure, if there was no response. */
            lastError?: Schemas["WebhookError"] | UnknownValue;
            /** Present while `pending`. The delivery is not attempted before this time, before earlier events of the same report, or before `nextAttemptAt` of a failing endpoint. Format: date-time. */
            nextAttemptAt?: string;
        };
        WebhookDeliveryList: {
            /** Latest first. */
            data: Schemas["WebhookDelivery"][];
            /** Pass it as `cursor` to get the next page; `null` at the end. */
            nextCursor: string | null;
        };
        WebhookRedelivery: {
            /** Number of events that are sent again. */
            count: number;
        };
    };
}
