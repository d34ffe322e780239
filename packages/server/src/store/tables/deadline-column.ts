import { withOffset } from "@lapor/channel/store";
import type { Conversion } from "./table.ts";

interface DeadlineColumns {
  due_at: Date | null;
  due_offset: number | null;
}

/**
 * The deadline after an event. Its string (`2026-11-27T23:59:59+07:00`) is stored as a time and the hours
 * from UTC.
 */
export const deadline: Conversion<"dueAt", string | null, DeadlineColumns> = {
  field: "dueAt",
  columns: ["due_at", "due_offset"],
  toColumns: (dueAt) => ({
    due_at: dueAt === null ? null : new Date(dueAt),
    due_offset: dueAt === null ? null : Number(dueAt.slice(-6, -3)),
  }),
  fromColumns: ({ due_at: at, due_offset: offset }) =>
    at === null || offset === null ? null : withOffset(at, offset),
};
