import { ConnectionLost } from "../faults/connection-lost.ts";
import type { ComplaintRegister, NewComplaint, NewFile } from "./complaint-register.ts";
import type { Complaint, MasterEntry } from "./complaints.ts";
import type { QuirkSwitch } from "./quirks.ts";

/** The body that a client sent: the fields of a form or JSON object, and the files of a form. */
export interface SentBody {
  fields: Readonly<Record<string, unknown>>;
  files: readonly NewFile[];
}

export interface CallContext {
  register: ComplaintRegister;
  affects: QuirkSwitch["affects"];
  institutions: readonly MasterEntry[];
  /** The number of seconds until a look-up by tag finds a new complaint. `undefined` turns look-ups off. */
  lookUpDelay: number | undefined;
}

/** Creates an error response. The real format was never published. */
export const errorResponse = (status: number, message: string): Response =>
  Response.json({ message }, { status });

/** Creates an error page as a proxy in front of the API would send it. */
export const proxyResponse = (
  status: number,
  title: string,
  headers: Record<string, string> = {},
): Response =>
  new Response(`<html><head><title>${status} ${title}</title></head><body><h1>${title}</h1></body></html>`, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", ...headers },
  });

/**
 * Returns the response that replaces the usual one after a write, if a quirk requires it. Throws
 * ConnectionLost if a quirk drops the connection.
 */
export function interruptAfterWrite({ affects }: CallContext): Response | undefined {
  if (affects("lost_response")) throw new ConnectionLost();
  return affects("error_after_write") ? errorResponse(500, "Internal Server Error") : undefined;
}

/** Creates a complaint. A quirk can make it reject the complaint or hide it for a while. */
export function createComplaint(complaint: NewComplaint, context: CallContext): Complaint | Response {
  if (complaint.content.trim() === "") return errorResponse(422, "content wajib diisi");
  if (context.affects("refused_create")) return errorResponse(422, "Laporan tidak memenuhi syarat");
  const late = context.affects("late_create");
  const created = context.register.create(complaint, late?.seconds);
  if (late) return proxyResponse(504, "Gateway Time-out");
  return interruptAfterWrite(context) ?? created;
}
