import type { NationalReply, SendResult, SendWindow } from "@lapor/channel/store";
import { isObject } from "../../../platform/json-file.ts";
import { parseJson, readOwnFile, type Sp4nClient } from "../http/client.ts";
import { type Part, writeMultipart } from "../http/multipart.ts";
import { failureOfCreation, isSuccess } from "../http/outcome.ts";
import type { Exchange } from "../http/send-request.ts";
import type { Sp4nMapping } from "../mapping/mapping.ts";

/**
 * Returns the outcome of sending a message about a complaint. The response needs no ID. If a response with a
 * success status reports a failure, the outcome is `unknown`, because the message may exist.
 */
function resultOf(result: Exchange, nationalId: string): SendResult {
  if (!isSuccess(result)) return failureOfCreation(result);
  const value = parseJson(result.body);
  if (isObject(value) && (value.status === false || value.success === false))
    return { outcome: "unknown", error: "invalid_response" };
  return { outcome: "accepted", nationalId, trackingId: null, url: null };
}

/** Adds a message from this channel's institution to a complaint. */
export async function sendReply(
  nationalId: string,
  reply: NationalReply,
  { ids, fields, paths, replyTemplate }: Sp4nMapping,
  client: Sp4nClient,
  window: SendWindow,
): Promise<SendResult> {
  const names = fields.reply;
  const institution = String(ids.institution);
  const values = {
    user: String(ids.user),
    institutionFrom: institution,
    institutionTo: institution,
    complaint: nationalId,
    template: replyTemplate,
    confidential: reply.confidential ? "1" : "0",
    content: reply.text,
  };
  const parts: Part[] = Object.entries(values).flatMap(([member, content]) => {
    const name = names[member as keyof typeof values];
    return name === null ? [] : [{ name, content }];
  });
  for (const [index, file] of reply.files.entries()) {
    const content = await readOwnFile(file, window.signal);
    if (!content) return { outcome: "not_sent", error: "file_unreadable" };
    const { fileName, mediaType } = file;
    if (names.attachment !== null)
      parts.push({ name: `${names.attachment}[${index}]`, content, fileName, mediaType });
  }
  const form = { ...writeMultipart(parts), isUpload: reply.files.length > 0 };
  return resultOf(await client.post(paths.reply, {}, form, window), nationalId);
}

/** Returns a complaint to the national administrator, who assigns it to another institution. */
export async function handBack(
  nationalId: string,
  reason: string,
  { ids, fields, paths }: Sp4nMapping,
  client: Sp4nClient,
  window: SendWindow,
): Promise<SendResult> {
  if (ids.national === null) return { outcome: "refused", error: "no_mapping_national" };
  const values = { isRequest: 1, notAuthority: 1, institution: ids.national, reason };
  const body: Record<string, unknown> = {};
  for (const [member, name] of Object.entries(fields.handBack))
    if (name !== null) body[name] = values[member as keyof typeof values];
  const content = { contentType: "application/json", body: Buffer.from(JSON.stringify(body)) };
  return resultOf(await client.post(paths.handBack, { id: nationalId }, content, window), nationalId);
}
