import type { ForwardingRules, NationalComplaint, NationalUpdate } from "@lapor/channel/store";

/** An ID that SP4N-LAPOR! assigned, for example to an institution, a category or a location. */
export type Sp4nId = number | string;

/** The meaning of a SP4N-LAPOR! status for this channel. */
export type StatusMeaning = NonNullable<NationalUpdate["meaning"]>;

/** All meanings, in the order of a complaint's life cycle. */
export const statusMeanings = [
  "waiting",
  "in_progress",
  "answered",
  "closed",
  "rejected",
] as const satisfies readonly StatusMeaning[];

/** The kinds of history entries that a template code can stand for. */
export const entryKinds = ["answer", "follow_up", "transfer", "status"] as const;

/**
 * The member names that a public client uses (`LaporForwardingService.php` of Lapor Mas Wapres, 2026). The
 * ministry has not confirmed them. A null request member is not sent. A response member is a list of dotted
 * paths, and the first path with a value counts.
 */
export const observedFields = {
  upload: { file: "attachments[]" },
  uploaded: { list: ["results.docs"], id: ["id"] },
  create: {
    title: "title",
    content: "content",
    channel: "channel",
    user: "user_id",
    classification: "classification_id",
    disposition: "disposition_id",
    category: "category_id",
    location: "location_id",
    occurredOn: "date_of_incident",
    tag: "tags_raw",
    anonymous: "is_anonymous",
    confidential: "is_secret",
    attachments: "attachments",
    reporterName: null,
    reporterEmail: null,
    reporterPhone: null,
  },
  created: {
    id: ["complaint_id", "results.complaint.id", "data.complaint_id", "data.results.complaint.id"],
    trackingId: ["tracking_id", "results.complaint.tracking_id"],
  },
  detail: {
    data: ["results.data"],
    status: ["status_name"],
    statusCode: ["status_code"],
    disposition: ["disposition_id"],
    trackingId: ["tracking_id"],
  },
  history: {
    list: ["results.data"],
    id: ["id"],
    at: ["created_at", "date"],
    template: ["template_code"],
    templateText: ["template_content"],
    text: ["content"],
    user: ["user_id"],
    fromId: ["institution_from_id.id", "institution_from.id", "institution_from_id"],
    from: ["institution_from_name", "institution_from.name", "institution_from_id.name", "institution_from"],
    toId: ["institution_to_id.id", "institution_to.id", "institution_to_id"],
    to: ["institution_to_name", "institution_to.name", "institution_to_id.name", "institution_to"],
    institution: ["institution.name", "institution"],
    statusOld: ["status_old_name", "status_old.name", "status_old"],
    statusNew: ["status_new_name", "status_new.name", "status_new"],
    files: ["attachments"],
    filePath: ["path"],
    fileName: ["file_name"],
    fileExtension: ["extension"],
  },
  found: { list: ["results.data"], id: ["id"], trackingId: ["tracking_id"], tag: ["tags_raw"] },
  reply: {
    user: "user_id",
    institutionFrom: "institution_from_id",
    institutionTo: "institution_to_id",
    complaint: "complaint_id",
    template: "template_code",
    confidential: "is_secret",
    content: "content",
    attachment: "attachment",
  },
  handBack: {
    isRequest: "is_request",
    notAuthority: "not_authority",
    institution: "reason",
    reason: "reason_description",
  },
  masters: { list: ["results.data"], id: ["id"], name: ["name"] },
} satisfies Record<string, Record<string, string | null | readonly string[]>>;

type Observed = typeof observedFields;

/** The member names by group: those in `observedFields`, with the changes from the mapping file. */
export type Sp4nFields = {
  [Group in keyof Observed]: {
    [Member in keyof Observed[Group]]: Observed[Group][Member] extends readonly string[]
      ? readonly string[]
      : string | null;
  };
};

/** Paths under the base URL, as one public client uses them. Null when SP4N-LAPOR! has no such call. */
export interface Sp4nPaths {
  /** Always set in the mapping file, because each client has its own path. */
  create: string;
  upload: string;
  detail: string;
  history: string;
  reply: string;
  handBack: string;
  /** The path that is read to test the credentials. */
  check: string;
  institutions: string | null;
  /** The path that lists the statuses. None is publicly known. */
  statuses: string | null;
  /** The path that finds complaints by their tag. None is publicly known. */
  lookup: string | null;
  /** The path of a file by its ID. None is publicly known. */
  file: string | null;
}

/** The client's IDs, which differ for each holder of credentials. */
export interface Sp4nIds {
  /** The institution of this channel. */
  institution: Sp4nId;
  /** The national administrator, who receives complaints that the institution is not responsible for. */
  national: Sp4nId | null;
  channel: Sp4nId;
  user: Sp4nId;
  classifications: Record<NationalComplaint["classification"], Sp4nId>;
  /** IDs by the agency's ID. */
  agencies: ReadonlyMap<string, Sp4nId>;
  /** IDs by the topic's ID. */
  categories: ReadonlyMap<string, Sp4nId>;
  defaultCategory: Sp4nId | null;
  /** IDs by region code. A region without an ID uses that of the nearest region around it. */
  locations: ReadonlyMap<string, Sp4nId>;
  defaultLocation: Sp4nId | null;
}

/** The validated mapping file, which defines how this channel calls the interface of SP4N-LAPOR!. */
export interface Sp4nMapping {
  /** The path of the file, for messages. */
  file: string;
  /** Without a trailing slash. */
  baseUrl: string;
  /** With the secrets filled in, so never show them. */
  headers: Readonly<Record<string, string>>;
  paths: Sp4nPaths;
  fields: Sp4nFields;
  /** Members that are sent unchanged with every complaint. */
  extra: Readonly<Record<string, string | number | boolean | null>>;
  ids: Sp4nIds;
  /** The recipient of a new complaint: the agency's institution, the national administrator, or none. */
  disposition: "agency" | "national" | "none";
  /** The template code that this channel uses for replies. */
  replyTemplate: string;
  /** Contains {trackingId}, which stands for the channel's tracking ID. */
  tag: string;
  attachmentsAs: "text" | "list";
  /** Meanings by the status's name in lower case or by its code. */
  statuses: ReadonlyMap<string, StatusMeaning>;
  /** Kinds of entries by template code. */
  entryKinds: ReadonlyMap<string, (typeof entryKinds)[number]>;
  timeouts: { connectMs: number; requestMs: number; uploadMs: number };
  forwarding: ForwardingRules;
  /** The web page of a complaint, with {trackingId} or {id}. Null when no page is shown. */
  url: string | null;
}

/** Normalises a status or a name for comparison. */
export const comparable = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();

/** Returns the ID of a region, or of the nearest region around it that has one. */
export function locationOf(
  { locations, defaultLocation }: Sp4nIds,
  regionCode: string | undefined,
): Sp4nId | null {
  for (let code = regionCode ?? ""; code !== ""; code = code.slice(0, Math.max(code.lastIndexOf("."), 0))) {
    const id = locations.get(code);
    if (id !== undefined) return id;
  }
  return defaultLocation;
}
