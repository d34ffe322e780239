import type { NationalComplaint, SendResult, SendWindow } from "@lapor/channel/store";
import { parseJson, type Sp4nClient } from "../http/client.ts";
import { failureOfCreation, isSuccess } from "../http/outcome.ts";
import { locationOf, type Sp4nId, type Sp4nMapping } from "../mapping/mapping.ts";
import { complaintText } from "../texts/complaint-text.ts";
import { complaintUrl } from "../texts/complaint-url.ts";
import { pickId, pickText } from "../texts/pick.ts";
import { uploadFiles } from "./upload-files.ts";

/**
 * Encodes attachments as the public client does (a list in a string that ends with a dot, or `false` without
 * any), or as a list of IDs.
 */
function writeAttachments(ids: readonly string[], as: Sp4nMapping["attachmentsAs"]): unknown {
  const values = ids.map((id) => (/^\d{1,15}$/.test(id) ? Number(id) : id));
  if (as === "list") return values;
  return values.length > 0 ? `${JSON.stringify(values)}.` : false;
}

function writeComplaint(
  complaint: NationalComplaint,
  agency: Sp4nId,
  fileIds: readonly string[],
  mapping: Sp4nMapping,
): Record<string, unknown> {
  const { ids, fields, disposition, tag, forwarding, attachmentsAs } = mapping;
  const { anonymous, confidential, reporter } = complaint;
  // The channel already omits the identity for these reports. This is the last check before the network.
  const identity = forwarding.sendsIdentity && !anonymous && !confidential ? reporter : undefined;
  const names = fields.create;
  const recipients = { agency, national: ids.national, none: null };
  const category = complaint.categoryId === null ? undefined : ids.categories.get(complaint.categoryId);
  const values: Record<keyof typeof names, unknown> = {
    title: complaint.title,
    content: complaintText(complaint),
    channel: ids.channel,
    user: ids.user,
    classification: ids.classifications[complaint.classification],
    disposition: recipients[disposition],
    category: category ?? ids.defaultCategory,
    location: locationOf(ids, complaint.location.regionCode),
    occurredOn: complaint.occurredOn,
    tag: tag.replaceAll("{trackingId}", complaint.trackingId),
    anonymous,
    confidential,
    attachments: writeAttachments(fileIds, attachmentsAs),
    reporterName: identity?.name,
    reporterEmail: identity?.email,
    reporterPhone: identity?.phone,
  };
  const body: Record<string, unknown> = { ...mapping.extra };
  for (const [member, name] of Object.entries(names))
    if (name !== null) body[name] = values[member as keyof typeof names];
  return body;
}

export async function createComplaint(
  complaint: NationalComplaint,
  mapping: Sp4nMapping,
  client: Sp4nClient,
  window: SendWindow,
): Promise<SendResult> {
  const { fields, ids, paths } = mapping;
  const agency = ids.agencies.get(complaint.agencyId);
  if (agency === undefined) return { outcome: "refused", error: "no_mapping_agency" };
  const uploaded = await uploadFiles(complaint.files, mapping, client, window);
  if ("failure" in uploaded) return uploaded.failure;
  const body = writeComplaint(complaint, agency, uploaded.ids, mapping);
  const content = { contentType: "application/json", body: Buffer.from(JSON.stringify(body)) };
  const result = await client.post(paths.create, {}, content, window);
  if (!isSuccess(result)) return failureOfCreation(result);
  const created = parseJson(result.body);
  if (created === undefined) return { outcome: "unknown", error: "invalid_response" };
  const nationalId = pickId(created, fields.created.id);
  if (nationalId === undefined) return { outcome: "unknown", error: "no_id" };
  const trackingId = pickText(created, fields.created.trackingId) ?? null;
  return { outcome: "accepted", nationalId, trackingId, url: complaintUrl(mapping, nationalId, trackingId) };
}
