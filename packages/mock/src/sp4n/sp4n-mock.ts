import { CallLog, type CallRecord, type RecordedCall, readBody } from "../calls/recorded-calls.ts";
import type { SettableClock } from "../channel/settable-clock.ts";
import { ConnectionLost } from "../faults/connection-lost.ts";
import { wait } from "../faults/effects.ts";
import { isNetworkCondition, networkConditions } from "../faults/network-conditions.ts";
import {
  type Complaint,
  institutions,
  readAttachmentIds,
  statusNames,
  templates,
  writeTime,
} from "./complaints.ts";

/** A mock of the SP4N API, for tests of a bridge. */
export interface Sp4nMock {
  /**
   * Accepts any prefix before `/complaints` and `/masters`. Rejects with a TypeError when the
   * connection is dropped.
   */
  fetch(request: Request): Promise<Response>;
  readonly complaints: readonly Complaint[];
  readonly calls: readonly RecordedCall[];
  /**
   * Performs an officer's status change, which a polling client then finds. Throws RangeError for
   * an unknown complaint or status.
   */
  setStatus(
    id: number,
    change: { status: keyof typeof statusNames; note: string; institution?: number },
  ): void;
  reset(): void;
}

type Fields = Record<string, unknown>;

const errorResponse = (status: number, message: string): Response => Response.json({ message }, { status });
const integerOrUndefined = (value: unknown): number | undefined =>
  Number.isInteger(Number(value)) ? Number(value) : undefined;
const isYes = (value: unknown): boolean => [true, 1, "1", "true"].includes(value as string);

/**
 * Imitates, with state, the API of SP4N-LAPOR! as one public client (LaporForwardingService.php)
 * uses it. Only what that client shows is known; error responses are invented. The API has no
 * idempotency: what is sent twice exists twice.
 */
export function createSp4nMock({
  clock,
  scenario = () => undefined,
}: {
  clock: Pick<SettableClock, "now">;
  /** The active scenario: a quirk (`sp4n_…`), or a network condition such as `offline`. */
  scenario?(): string | undefined;
}): Sp4nMock {
  const complaints = new Map<number, Complaint>();
  const calls = new CallLog();
  const counts = { complaint: 1000, file: 10, call: 0 };

  const require = (id: number): Complaint => {
    const complaint = complaints.get(id);
    if (complaint) return complaint;
    throw new RangeError(`The SP4N mock has no complaint ${id}.`);
  };
  const nameOf = (id: number): string => institutions.find((entry) => entry.id === id)?.name ?? "";

  const upload = (form: Fields, quirk: string | undefined): Response => {
    const files = Object.values(form).filter((value) => value instanceof Blob);
    if (files.length === 0) return errorResponse(422, "attachments[] wajib diisi");
    const docs = quirk === "sp4n_upload_without_ids" ? [] : files.map(() => ({ id: ++counts.file }));
    return Response.json({ results: { docs } });
  };

  const create = (body: Fields, quirk: string | undefined): Response => {
    const { title, content } = body;
    if (typeof content !== "string" || content.trim() === "")
      return errorResponse(422, "content wajib diisi");
    const id = ++counts.complaint;
    complaints.set(id, {
      id,
      title: String(title ?? ""),
      content,
      isSecret: isYes(body.is_secret),
      isAnonymous: isYes(body.is_anonymous),
      statusCode: 1,
      dispositionId: integerOrUndefined(body.disposition_id) ?? 1,
      attachmentIds: readAttachmentIds(body.attachments),
      logs: [{ note: "Laporan diterima", at: clock.now() }],
      followups: [],
    });
    if (quirk === "sp4n_lost_response") throw new ConnectionLost();
    if (quirk === "sp4n_no_complaint_id") return Response.json({ status: true });
    if (quirk === "sp4n_old_complaint_id") return Response.json({ results: { complaint: { id } } });
    return Response.json({ complaint_id: id });
  };

  const move = (complaint: Complaint, status: number, note: string, institution: number): void => {
    complaint.followups.push({
      content: `Status {{status_old}} menjadi {{status_new}}, dari {{institution_from}} ke {{institution_to}}. ${note}`,
      at: clock.now(),
      institutionFrom: complaint.dispositionId,
      institutionTo: institution,
      statusOld: complaint.statusCode,
      statusNew: status,
      attachments: [],
    });
    complaint.logs.push({ note, at: clock.now() });
    complaint.statusCode = status;
    complaint.dispositionId = institution;
  };

  const detail = (complaint: Complaint, quirk: string | undefined): Response => {
    const { id, title, content, statusCode, dispositionId, attachmentIds, logs } = complaint;
    const attachments = attachmentIds.length > 0 ? `${JSON.stringify(attachmentIds)}.` : false;
    const data = {
      id,
      title,
      content,
      status_code: statusCode,
      status_name: statusNames[statusCode],
      disposition_id: dispositionId,
      disposition_name: nameOf(dispositionId),
      attachments: quirk === "sp4n_attachments_text" ? attachments : attachmentIds,
      status_logs: logs.map(({ note, at }) => ({ note, timestamp: writeTime(at) })),
    };
    return Response.json({ results: { data, data_logs: data.status_logs } });
  };

  const history = ({ followups }: Complaint, quirk: string | undefined): Response =>
    Response.json({
      results: {
        data: followups.map((entry) => ({
          content: quirk === "sp4n_html_content" ? `<p>${entry.content}<br>&nbsp;</p>` : entry.content,
          institution_from: nameOf(entry.institutionFrom),
          institution_to: nameOf(entry.institutionTo),
          status_old: statusNames[entry.statusOld],
          status_new: statusNames[entry.statusNew],
          created_at: writeTime(entry.at),
          attachments: entry.attachments,
        })),
      },
    });

  const reply = (form: Fields): Response => {
    const complaint = complaints.get(Number(form.complaint_id));
    if (!complaint) return errorResponse(404, "complaint_id tidak ditemukan");
    const { statusCode } = complaint;
    complaint.followups.push({
      content: String(form.content ?? ""),
      at: clock.now(),
      institutionFrom: integerOrUndefined(form.institution_from_id) ?? complaint.dispositionId,
      institutionTo: integerOrUndefined(form.institution_to_id) ?? complaint.dispositionId,
      statusOld: statusCode,
      statusNew: statusCode,
      attachments: Object.values(form).flatMap((value) =>
        value instanceof File
          ? [
              {
                path: `followups/${value.name}`,
                file_name: value.name,
                extension: value.name.split(".").at(-1) ?? "",
              },
            ]
          : [],
      ),
    });
    return Response.json({ status: true });
  };

  const masterData = (list: readonly object[], url: URL): Response =>
    Response.json({
      results: { data: list.slice(0, integerOrUndefined(url.searchParams.get("page_size")) ?? 10) },
    });

  const respond = (method: string, url: URL, body: Fields, quirk: string | undefined): Response => {
    const [, path = ""] = /(\/(?:complaints|masters)\/.*)$/.exec(url.pathname) ?? [];
    const route = `${method} ${path}`;
    if (route === "POST /complaints/complaint/file") return upload(body, quirk);
    if (route === "POST /complaints/complaint-lmw") return create(body, quirk);
    if (route === "POST /complaints/followup/add") return reply(body);
    if (route === "GET /masters/templates") return masterData(templates, url);
    if (route === "GET /masters/institutions/external") return masterData(institutions, url);
    const [, verb, id, last] =
      /^(GET|POST) \/complaints\/(?:process\/)?(\d+)\/(complaint|followups|reject)$/.exec(route) ?? [];
    const complaint = complaints.get(Number(id));
    if (verb && !complaint) return errorResponse(404, "Laporan tidak ditemukan");
    if (complaint && route.endsWith("/reject") && verb === "POST") {
      if (!isYes(body.not_authority)) return errorResponse(422, "not_authority wajib diisi");
      move(complaint, 1, String(body.reason_description ?? ""), integerOrUndefined(body.reason) ?? 1);
      return Response.json({ status: true });
    }
    if (complaint && verb === "GET" && last === "complaint") return detail(complaint, quirk);
    if (complaint && verb === "GET" && last === "followups") return history(complaint, quirk);
    return errorResponse(404, "Alamat tidak dikenal");
  };

  const applyCondition = async (
    name: string | undefined,
    signal: AbortSignal,
  ): Promise<Response | undefined> => {
    if (name === "sp4n_timeout") await wait(100_000, signal);
    if (!isNetworkCondition(name)) return undefined;
    const { delay, outcome } = networkConditions[name].effect({
      count: counts.call,
      isFirstOfKey: false,
      fraction: () => 0.5,
    });
    if (delay) await wait(delay, signal);
    if (outcome?.kind === "drop") throw new ConnectionLost();
    if (outcome?.kind === "fail") return errorResponse(503, "Sistem sedang dipelihara");
    return undefined;
  };

  const readFields = async (request: Request, call: CallRecord): Promise<Fields> => {
    const body = request.method === "POST" ? await readBody(request) : undefined;
    call.body = body as CallRecord["body"];
    return typeof body === "object" && body !== null ? (body as Fields) : {};
  };

  return {
    async fetch(request) {
      const call = calls.record(request, clock.now());
      counts.call++;
      try {
        const body = await readFields(request, call);
        const name = request.headers.get("lapor-scenario") ?? scenario();
        const hasBoth = request.headers.has("authorization") && request.headers.has("token");
        const response =
          (await applyCondition(name, request.signal)) ??
          (hasBoth
            ? respond(request.method, new URL(request.url), body, name)
            : errorResponse(401, "Authorization dan token wajib dikirim"));
        call.status = response.status;
        return response;
      } catch (error) {
        call.dropped = error instanceof ConnectionLost;
        throw error;
      }
    },
    get complaints() {
      return [...complaints.values()];
    },
    get calls() {
      return calls.list;
    },
    setStatus(id, { status, note, institution }) {
      const complaint = require(id);
      if (!Object.hasOwn(statusNames, status)) throw new RangeError(`Unknown status ${status}.`);
      move(complaint, status, note, institution ?? complaint.dispositionId);
    },
    reset() {
      complaints.clear();
      calls.clear();
      Object.assign(counts, { complaint: 1000, file: 10, call: 0 });
    },
  };
}
