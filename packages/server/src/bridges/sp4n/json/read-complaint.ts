import { cutText, type NationalMatch, type NationalUpdate } from "@lapor/channel/store";
import type { Sp4nClient } from "../http/client.ts";
import { comparable, type Sp4nMapping } from "../mapping/mapping.ts";
import { complaintUrl } from "../texts/complaint-url.ts";
import { htmlToText } from "../texts/html-to-text.ts";
import { pick, pickId, pickList, pickText } from "../texts/pick.ts";
import { readEntries } from "./read-entries.ts";

/** The longest ministry status that the contract allows, in characters. */
const mostStatusLength = 100;

/** Reads a complaint with its history. Rejects with an `Error` whose message is a short code. */
export async function readComplaint(
  nationalId: string,
  mapping: Sp4nMapping,
  client: Sp4nClient,
  signal: AbortSignal,
): Promise<NationalUpdate> {
  const { fields, paths, ids, statuses } = mapping;
  const detail = pick(await client.readJson(paths.detail, { id: nationalId }, signal), fields.detail.data);
  const history = pickList(
    await client.readJson(paths.history, { id: nationalId }, signal),
    fields.history.list,
  );
  if (typeof detail !== "object" || detail === null || !history) throw new Error("invalid_response");
  const trackingId = pickText(detail, fields.detail.trackingId) ?? null;
  const statusCode = pickText(detail, fields.detail.statusCode);
  const named = cutText(htmlToText(pickText(detail, fields.detail.status) ?? ""), mostStatusLength);
  const status = named || null;
  const meaning = statuses.get(comparable(named)) ?? (statusCode && statuses.get(comparable(statusCode)));
  return {
    trackingId,
    url: complaintUrl(mapping, nationalId, trackingId),
    status,
    ...(meaning && { meaning }),
    isWithUs: pickText(detail, fields.detail.disposition) === String(ids.institution),
    entries: readEntries(history, mapping, client),
  };
}

/** Finds a complaint by its tag. Rejects with an `Error` whose message is a short code. */
export async function lookUpComplaint(
  ownTrackingId: string,
  path: string,
  mapping: Sp4nMapping,
  client: Sp4nClient,
  signal: AbortSignal,
): Promise<NationalMatch | null> {
  const { found } = mapping.fields;
  const tag = mapping.tag.replaceAll("{trackingId}", ownTrackingId);
  const list = pickList(await client.readJson(path, { tag }, signal), found.list);
  if (!list) throw new Error("invalid_response");
  // The search can also match a part of a tag. If an entry states its tags, one of them must be the same.
  const hits = list.filter((entry) => {
    const tags = pickText(entry, found.tag);
    return tags === undefined || tags.split(/[\s,]+/).some((other) => tag.split(/\s+/).includes(other));
  });
  if (hits.length === 0) return null;
  const id = pickId(hits[0], found.id);
  if (id === undefined) throw new Error("invalid_response");
  const trackingId = pickText(hits[0], found.trackingId) ?? null;
  return { nationalId: id, trackingId, url: complaintUrl(mapping, id, trackingId) };
}
