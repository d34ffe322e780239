import { createHash } from "node:crypto";
import { cutText, type NationalEntry, type NationalFile } from "@lapor/channel/store";
import { isObject } from "../../../platform/json-file.ts";
import type { Sp4nClient } from "../http/client.ts";
import { parseJson } from "../http/client.ts";
import { comparable, type Sp4nMapping } from "../mapping/mapping.ts";
import { htmlToText } from "../texts/html-to-text.ts";
import { readLocalTime } from "../texts/local-time.ts";
import { pick, pickId, pickText } from "../texts/pick.ts";

/** The longest text in a report's timeline, in characters. */
const mostTextLength = 5000;
const mostNameLength = 200;

/** Media types for the file extensions that SP4N-LAPOR! accepts. The channel checks the content itself. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["png", "image/png"],
  ["webp", "image/webp"],
  ["pdf", "application/pdf"],
]);

const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${cutText(text, most - 1)}…`;

/**
 * Fills the placeholders in the ministry's templates, such as {{institution_from}}, and removes those without
 * a value. A placeholder within a value stays as it is.
 */
const fillPlaceholders = (text: string, values: ReadonlyMap<string, string>): string =>
  text.replace(/\{\{ ?(\w{1,64}) ?\}\}/g, (_, name: string) => values.get(name) ?? "");

/**
 * Reads the entries of a complaint's history, oldest first, without those that this channel wrote. An entry
 * without a readable time keeps its position after the previous one. Rejects with a short code when no entry
 * has a readable time, because the interface then uses a different time format.
 */
export function readEntries(
  history: readonly unknown[],
  mapping: Sp4nMapping,
  client: Sp4nClient,
): NationalEntry[] {
  const times = history.map((raw) => readLocalTime(pick(raw, mapping.fields.history.at)));
  let at = times.find((time) => time !== undefined);
  if (history.length > 0 && !at) throw new Error("invalid_time");
  const seen = new Map<string, number>();
  const entries = history.flatMap((raw, index): NationalEntry[] => {
    at = times[index] ?? at;
    const entry = { ...readEntry(raw, mapping, client), at: at as Date };
    // Identical entries get different IDs, numbered in their order.
    const count = (seen.get(entry.id) ?? 0) + 1;
    seen.set(entry.id, count);
    if (isOwn(raw, mapping)) return [];
    return [count === 1 ? entry : { ...entry, id: hashOf([entry.id, String(count)]) }];
  });
  return entries.sort((one, other) => one.at.getTime() - other.at.getTime());
}

/**
 * Whether this channel wrote an entry with its own account at SP4N-LAPOR!, in the name of its institution.
 */
function isOwn(raw: unknown, { fields, ids, replyTemplate }: Sp4nMapping): boolean {
  const { history } = fields;
  if (pickText(raw, history.fromId) !== String(ids.institution)) return false;
  const user = pickText(raw, history.user);
  return user === undefined ? pickText(raw, history.template) === replyTemplate : user === String(ids.user);
}

function readEntry(raw: unknown, mapping: Sp4nMapping, client: Sp4nClient): Omit<NationalEntry, "at"> {
  const { history } = mapping.fields;
  const texts = [pickText(raw, history.templateText), pickText(raw, history.text)];
  const kind = kindOf(raw, mapping);
  return {
    id:
      pickId(raw, history.id) ??
      hashOf([pickText(raw, history.at), pickText(raw, history.template), ...texts]),
    kind,
    author: nameAt(raw, history.from),
    text: textOf(raw, texts, mapping),
    files: readFiles(pick(raw, history.files), mapping, client),
  };
}

const hashOf = (parts: readonly (string | undefined)[]): string =>
  createHash("sha256")
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest("hex")
    .slice(0, 32);

const nameAt = (raw: unknown, paths: readonly string[]): string =>
  shorten(htmlToText(pickText(raw, paths) ?? "").replaceAll("\n", " "), mostNameLength);

/** Reads the details of a status change, which some entries store as JSON in a string. */
function detailsOf(raw: unknown): unknown {
  const data = isObject(raw) ? raw.data : undefined;
  return typeof data === "string" ? parseJson(Buffer.from(data)) : data;
}

function statusAt(raw: unknown, paths: readonly string[]): string {
  return nameAt(raw, paths) || nameAt(detailsOf(raw), paths);
}

/** Combines an entry's template and text into one plain text without repetition. */
function textOf(
  raw: unknown,
  texts: readonly (string | undefined)[],
  { fields: { history } }: Sp4nMapping,
): string {
  const values = new Map([
    ["institution_from", nameAt(raw, history.from)],
    ["institution_to", nameAt(raw, history.to)],
    ["institution", nameAt(raw, history.institution)],
    ["status_old", statusAt(raw, history.statusOld)],
    ["status_new", statusAt(raw, history.statusNew)],
  ]);
  const plain = texts.map((text) => fillPlaceholders(htmlToText(text ?? ""), values)).map(trimLines);
  return shorten([...new Set(plain)].filter(Boolean).join("\n\n"), mostTextLength);
}

/** Removes the gaps left by removed placeholders. */
const trimLines = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .join("\n")
    .trim();

/**
 * Determines the kind of an entry from its template, else from its sender and recipient, else from its new
 * status.
 */
function kindOf(
  raw: unknown,
  { fields: { history }, entryKinds, statuses }: Sp4nMapping,
): NationalEntry["kind"] {
  const template = pickText(raw, history.template);
  const known = template === undefined ? undefined : entryKinds.get(template);
  if (known) return known;
  if (template === "disposition") return "transfer";
  const [from, to] = [
    pickText(raw, history.fromId) ?? nameAt(raw, history.from),
    pickText(raw, history.toId) ?? nameAt(raw, history.to),
  ];
  if (from !== "" && to !== "" && from !== to) return "transfer";
  const [before, after] = [statusAt(raw, history.statusOld), statusAt(raw, history.statusNew)].map(
    comparable,
  );
  const meaning = after && before !== after ? statuses.get(after) : undefined;
  if (meaning === "answered" || meaning === "closed") return "answer";
  return meaning === undefined ? "follow_up" : "status";
}

/**
 * Lists the files of an entry. A string such as "[12,13]." contains IDs, which can be read only if the
 * mapping has a path for files.
 */
function readFiles(value: unknown, mapping: Sp4nMapping, client: Sp4nClient): NationalFile[] {
  const { baseUrl, paths, fields } = mapping;
  const byId = (id: string): NationalFile[] =>
    paths.file === null
      ? []
      : [fileAt(baseUrl + paths.file.replace("{id}", encodeURIComponent(id)), `lampiran-${id}`, "", client)];
  if (typeof value === "string") return [...value.matchAll(/\d{1,15}/g)].flatMap(([id]) => byId(id));
  if (!Array.isArray(value)) return [];
  return value.flatMap((raw) => {
    if (typeof raw === "number") return byId(String(raw));
    const path = pickText(raw, fields.history.filePath);
    if (path === undefined) return [];
    const extension = (pickText(raw, fields.history.fileExtension) ?? "").replace(/^\./, "").toLowerCase();
    const name = pickText(raw, fields.history.fileName) ?? path.split("/").at(-1) ?? "lampiran";
    return [fileAt(addressOf(baseUrl, path), name, extension, client)];
  });
}

/** Returns a file's absolute address, resolved against the base URL. An invalid address stays unchanged. */
const addressOf = (baseUrl: string, path: string): string =>
  /^https?:\/\//i.test(path) ? path : (URL.parse(path.replace(/^\/+/, ""), `${baseUrl}/`)?.href ?? path);

function fileAt(url: string, name: string, extension: string, client: Sp4nClient): NationalFile {
  const fileName = shorten(htmlToText(name).replace(/[\\/\n]/g, "_"), mostNameLength) || "lampiran";
  const ending = extension || (fileName.split(".").at(-1) ?? "").toLowerCase();
  return {
    fileName,
    mediaType: mediaTypes.get(ending) ?? "application/octet-stream",
    read: (signal) => client.download(url, signal),
  };
}
