import type { LocationRecord, NationalRecord, PromiseRecord, SeenNoticeRecord } from "@lapor/channel/store";
import type { Conversion } from "./table.ts";

// Report fields that take several columns, or that have a different value in their column.

/** Converts a coordinate to whole millionths of a degree, which take half as much space as a fraction. */
const millionths = (degrees: number | undefined): number | null =>
  degrees === undefined ? null : Math.round(degrees * 1e6);

interface LocationColumns {
  region_code: string | null;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
}

export const location: Conversion<"location", LocationRecord, LocationColumns> = {
  field: "location",
  columns: ["region_code", "address", "latitude", "longitude"],
  toColumns: ({ regionCode, address, latitude, longitude }) => ({
    region_code: regionCode ?? null,
    address: address ?? null,
    latitude: millionths(latitude),
    longitude: millionths(longitude),
  }),
  fromColumns: ({ region_code: regionCode, address, latitude, longitude }) => ({
    ...(regionCode !== null && { regionCode }),
    ...(address !== null && { address }),
    ...(latitude !== null && { latitude: latitude / 1e6 }),
    ...(longitude !== null && { longitude: longitude / 1e6 }),
  }),
};

interface DueColumns {
  due_at: Date | number;
}

/**
 * A report without a deadline has an infinite time in the column, which pg can read and write. An index
 * therefore lists such reports last.
 */
export const dueAt: Conversion<"dueAt", Date | null, DueColumns> = {
  field: "dueAt",
  columns: ["due_at"],
  toColumns: (at) => ({ due_at: at ?? Number.POSITIVE_INFINITY }),
  fromColumns: ({ due_at: at }) => (typeof at === "number" ? null : at),
};

interface NoticeColumns {
  notice_version: string | null;
  notice_seen_at: string | null;
}

export const notice: Conversion<"notice", SeenNoticeRecord | null, NoticeColumns> = {
  field: "notice",
  columns: ["notice_version", "notice_seen_at"],
  toColumns: (seen) => ({ notice_version: seen?.version ?? null, notice_seen_at: seen?.seenAt ?? null }),
  fromColumns: ({ notice_version: version, notice_seen_at: seenAt }) =>
    version === null || seenAt === null ? null : { version, seenAt },
};

interface PromiseColumns {
  promised_on: string | null;
  promised_at: Date | null;
}

export const promise: Conversion<"promise", PromiseRecord | null, PromiseColumns> = {
  field: "promise",
  columns: ["promised_on", "promised_at"],
  toColumns: (made) => ({ promised_on: made?.date ?? null, promised_at: made?.madeAt ?? null }),
  fromColumns: ({ promised_on: date, promised_at: madeAt }) =>
    date === null || madeAt === null ? null : { date, madeAt },
};

interface NationalColumns {
  national_state: NationalRecord["state"] | null;
  national_tracking_id: string | null;
  national_url: string | null;
  national_ministry_status: string | null;
  national_forwarded_at: Date | null;
  national_checked_at: Date | null;
}

export const national: Conversion<"national", NationalRecord | null, NationalColumns> = {
  field: "national",
  columns: [
    "national_state",
    "national_tracking_id",
    "national_url",
    "national_ministry_status",
    "national_forwarded_at",
    "national_checked_at",
  ],
  toColumns: (record) => ({
    national_state: record?.state ?? null,
    national_tracking_id: record?.trackingId ?? null,
    national_url: record?.url ?? null,
    national_ministry_status: record?.ministryStatus ?? null,
    national_forwarded_at: record?.forwardedAt ?? null,
    national_checked_at: record?.checkedAt ?? null,
  }),
  fromColumns: (row) =>
    row.national_state && {
      state: row.national_state,
      trackingId: row.national_tracking_id,
      url: row.national_url,
      ministryStatus: row.national_ministry_status,
      forwardedAt: row.national_forwarded_at,
      checkedAt: row.national_checked_at,
    },
};

/** National triage is stored as an empty string, because the column is part of an index. */
export const partyColumn: Conversion<"agencyId", string | null, { agency_id: string }> = {
  field: "agencyId",
  columns: ["agency_id"],
  toColumns: (agencyId) => ({ agency_id: agencyId ?? "" }),
  fromColumns: ({ agency_id: agencyId }) => (agencyId === "" ? null : agencyId),
};
