import type { NationalFile, SendWindow } from "@lapor/channel/store";
import { parseJson, readOwnFile, type Sp4nClient } from "../http/client.ts";
import { writeMultipart } from "../http/multipart.ts";
import { failureOfUpload, isSuccess } from "../http/outcome.ts";
import type { Sp4nMapping } from "../mapping/mapping.ts";
import { pickId, pickList } from "../texts/pick.ts";

/** The IDs of the uploaded files, or the reason why there are none. */
export type Uploaded = { ids: string[] } | { failure: ReturnType<typeof failureOfUpload> };

/**
 * Uploads files one by one, so at most one is in memory. Files without a complaint are visible to nobody at
 * SP4N-LAPOR!, so all are uploaded again after a failure.
 */
export async function uploadFiles(
  files: readonly NationalFile[],
  { paths, fields }: Sp4nMapping,
  client: Sp4nClient,
  { signal }: SendWindow,
): Promise<Uploaded> {
  const ids: string[] = [];
  for (const file of files) {
    const content = await readOwnFile(file, signal);
    if (!content) return { failure: { outcome: "not_sent", error: "file_unreadable" } };
    const { fileName, mediaType } = file;
    const form = writeMultipart([
      { name: fields.upload.file ?? "attachments[]", content, fileName, mediaType },
    ]);
    const result = await client.post(paths.upload, {}, { ...form, isUpload: true }, { signal });
    if (!isSuccess(result)) return { failure: failureOfUpload(result) };
    const [document] = pickList(parseJson(result.body), fields.uploaded.list) ?? [];
    const id = pickId(document, fields.uploaded.id);
    if (id === undefined) return { failure: { outcome: "not_sent", error: "upload_without_ids" } };
    ids.push(id);
  }
  return { ids };
}
