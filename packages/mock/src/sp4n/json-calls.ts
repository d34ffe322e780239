import {
  type CallContext,
  createComplaint,
  errorResponse,
  interruptAfterWrite,
  type SentBody,
} from "./call-context.ts";
import { type Complaint, type Followup, statusNames, templates, writeTime } from "./complaints.ts";

/** Fields of a new complaint that contain the client's own ids. */
const idFields = [
  "channel",
  "user_id",
  "classification_id",
  "disposition_id",
  "category_id",
  "location_id",
  "community_id",
  "priority_program_id",
];

const isYes = (value: unknown): boolean => [true, 1, "1", "true"].includes(value as string);
const integerOrUndefined = (value: unknown): number | undefined =>
  value !== null && value !== "" && Number.isInteger(Number(value)) ? Number(value) : undefined;
const textOf = (value: unknown): string => (value === undefined || value === null ? "" : String(value));

/** The path is invented, because the ministry gives each client its own route. */
const createRoute = "POST /complaints/complaint-mock";

/** Handles a call to the JSON API. `path` begins with `/complaints` or `/masters`. */
export function respondToJsonCall(
  method: string,
  path: string,
  query: URLSearchParams,
  body: SentBody,
  context: CallContext,
): Response {
  const route = `${method} ${path}`;
  if (route === "POST /complaints/complaint/file") return upload(body, context);
  if (route === createRoute) return create(body, context);
  if (route === "POST /complaints/followup/add") return reply(body, context);
  if (route === "GET /masters/templates") return masterData(templates, query);
  if (route === "GET /masters/institutions/external") return masterData(context.institutions, query);
  if (route === "GET /complaints" && context.lookUpDelay !== undefined)
    return lookUp(query.get("tag") ?? "", context.lookUpDelay, context);
  const [, verb, id, last] =
    /^(GET|POST) \/complaints\/(?:process\/)?(\d+)\/(complaint|followups|reject)$/.exec(route) ?? [];
  if (!verb) return errorResponse(404, "Alamat tidak dikenal");
  const complaint = context.register.find(Number(id));
  if (!complaint) return errorResponse(404, "Laporan tidak ditemukan");
  if (verb === "POST" && last === "reject") return reject(complaint, body, context);
  if (verb === "GET" && last === "complaint") return detail(complaint, context);
  if (verb === "GET" && last === "followups") return history(complaint, context);
  return errorResponse(404, "Alamat tidak dikenal");
}

function upload({ files }: SentBody, { register, affects }: CallContext): Response {
  if (files.length === 0) return errorResponse(422, "attachments[] wajib diisi");
  const docs = files.map((file) => ({ id: register.addFile(file).id }));
  return Response.json({ results: { docs: affects("upload_without_ids") ? [] : docs } });
}

function create({ fields }: SentBody, context: CallContext): Response {
  const wrong = idFields.find(
    (name) => ![undefined, null, ""].includes(fields[name] as string) && !integerOrUndefined(fields[name]),
  );
  if (wrong) return errorResponse(422, `${wrong} tidak dikenal`);
  const created = createComplaint(
    {
      title: textOf(fields.title),
      content: textOf(fields.content),
      tags: textOf(fields.tags_raw),
      isSecret: isYes(fields.is_secret),
      isAnonymous: isYes(fields.is_anonymous),
      dispositionId: integerOrUndefined(fields.disposition_id),
      attachments: fields.attachments,
      sent: fields,
    },
    context,
  );
  if (created instanceof Response) return created;
  if (context.affects("create_without_id")) return Response.json({ status: true });
  if (context.affects("old_complaint_id"))
    return Response.json({ results: { complaint: { id: created.id } } });
  return Response.json({ complaint_id: created.id });
}

function reject(complaint: Complaint, { fields }: SentBody, context: CallContext): Response {
  if (!isYes(fields.not_authority)) return errorResponse(422, "not_authority wajib diisi");
  const institution = integerOrUndefined(fields.reason);
  context.register.reject(complaint, institution, textOf(fields.reason_description));
  return interruptAfterWrite(context) ?? Response.json({ status: true });
}

function reply({ fields, files }: SentBody, context: CallContext): Response {
  const complaint = context.register.find(Number(fields.complaint_id));
  if (!complaint) return errorResponse(404, "complaint_id tidak ditemukan");
  const { dispositionId } = complaint;
  context.register.addFollowup(complaint, {
    content: textOf(fields.content),
    institutionFrom: integerOrUndefined(fields.institution_from_id) ?? dispositionId,
    institutionTo: integerOrUndefined(fields.institution_to_id) ?? dispositionId,
    templateCode: textOf(fields.template_code) || null,
    files,
  });
  return interruptAfterWrite(context) ?? Response.json({ status: true });
}

const nameOf = (id: number, { institutions }: CallContext): string =>
  institutions.find((entry) => entry.id === id)?.name ?? "";

function detail(complaint: Complaint, context: CallContext): Response {
  const hasZone = !context.affects("zoneless_times");
  const { attachmentIds, statusCode, dispositionId, at } = complaint;
  const list = context.affects("attachments_text") ? `${JSON.stringify(attachmentIds)}.` : attachmentIds;
  const isFalse = attachmentIds.length === 0 && context.affects("attachments_false");
  const logs = complaint.logs.map((log) => ({ note: log.note, timestamp: writeTime(log.at, hasZone) }));
  const data = {
    id: complaint.id,
    tracking_id: complaint.trackingId,
    title: complaint.title,
    content: complaint.content,
    is_anonymous: complaint.isAnonymous,
    is_secret: complaint.isSecret,
    tags_raw: complaint.tags,
    status_code: statusCode,
    status_name: statusNames[statusCode],
    disposition_id: dispositionId,
    disposition_name: nameOf(dispositionId, context),
    attachments: isFalse ? false : list,
    created_at: writeTime(at, hasZone),
    status_logs: logs,
  };
  return Response.json({ results: { data, data_logs: logs } });
}

function attachmentsOf({ files }: Followup, { affects }: CallContext): object[] | false {
  if (files.length === 0 && affects("attachments_false")) return false;
  return files.map(({ id, fileName }) => ({
    path: `storage/followups/${id}/${encodeURIComponent(fileName)}`,
    file_name: fileName,
    extension: fileName.split(".").at(-1) ?? "",
  }));
}

function history({ followups }: Complaint, context: CallContext): Response {
  const hasZone = !context.affects("zoneless_times");
  const isHtml = context.affects("html_content");
  const data = followups.map((entry) => ({
    id: entry.id,
    content: isHtml
      ? `<p>${entry.content}<br>&nbsp;</p><script>alert("sp4n")</script><img src="x" onerror="alert(1)">`
      : entry.content,
    institution_from: nameOf(entry.institutionFrom, context),
    institution_to: nameOf(entry.institutionTo, context),
    status_old: statusNames[entry.statusOld],
    status_new: statusNames[entry.statusNew],
    template_code: entry.templateCode,
    rating: 0,
    created_at: writeTime(entry.at, hasZone),
    attachments: attachmentsOf(entry, context),
  }));
  return Response.json({ results: { data } });
}

/** Looks up a complaint by its tag. This call is invented; no known client uses it. */
function lookUp(tag: string, delay: number, { register, affects }: CallContext): Response {
  if (tag === "") return errorResponse(422, "tag wajib diisi");
  const hasZone = !affects("zoneless_times");
  const data = register.findByTag(tag, delay).map(({ id, trackingId, title, tags, statusCode, at }) => ({
    id,
    tracking_id: trackingId,
    title,
    tags_raw: tags,
    status_name: statusNames[statusCode],
    created_at: writeTime(at, hasZone),
  }));
  return Response.json({ results: { data } });
}

function masterData(list: readonly object[], query: URLSearchParams): Response {
  const size = integerOrUndefined(query.get("page_size")) ?? 10;
  return Response.json({ results: { data: list.slice(0, size) } });
}
