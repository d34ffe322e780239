import type { NationalComplaint, SendResult, SendWindow } from "@lapor/channel";
import type { Sp4nClient } from "../http/client.ts";
import { failureOfCreation, isSuccess } from "../http/outcome.ts";
import type { Sp4nMapping } from "../mapping/mapping.ts";
import { complaintText } from "../texts/complaint-text.ts";
import { complaintUrl } from "../texts/complaint-url.ts";
import { decodeCharacters } from "../texts/html-to-text.ts";

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text for XML 1.0: escaped, without the characters that it cannot hold. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (character) => references[character] ?? "");

/** The text of one element of a response. Undefined without it, or when it is empty. */
function elementText(xml: string, name: string): string | undefined {
  const start = xml.indexOf(`<${name}>`);
  const end = xml.indexOf(`</${name}>`, start);
  if (start < 0 || end < 0) return undefined;
  const text = xml
    .slice(start + name.length + 2, end)
    .replace("<![CDATA[", "")
    .replace("]]>", "");
  return decodeCharacters(text).trim() || undefined;
}

/** The form has one text: title, date, place, number and files are lines in it. */
function freeText(complaint: NationalComplaint, tag: string): string {
  const { title, occurredOn, files } = complaint;
  return [
    title,
    complaintText(complaint),
    occurredOn && `Tanggal kejadian: ${occurredOn}`,
    files.length > 0 && `Lampiran di kanal asal: ${files.length} berkas`,
    tag,
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The complaint in the form of 2018. It has no member for agency, category or place. */
export function writeXmlComplaint(
  complaint: NationalComplaint,
  { token, tag, forwarding }: Sp4nMapping,
): string {
  const { anonymous, confidential, reporter, trackingId } = complaint;
  const identity = forwarding.sendsIdentity && !anonymous && !confidential ? reporter : undefined;
  const [first = "", ...rest] = (identity?.name ?? "").trim().split(/\s+/);
  const element = (name: string, text = ""): string => `<${name}>${escapeXml(text)}</${name}>`;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<lapor token="${escapeXml(token)}"><pelapor>`,
    element("email", identity?.email),
    element("telpon", identity?.phone),
    element("namadepan", first),
    element("namabelakang", rest.join(" ")),
    `</pelapor><laporan rahasia="${confidential ? 1 : 0}" anonim="${anonymous ? 1 : 0}">`,
    element("isi", freeText(complaint, tag.replaceAll("{trackingId}", trackingId))),
    "</laporan></lapor>",
  ].join("");
}

/** Creates a complaint by the older XML form. It has no call for anything else. */
export async function createByXml(
  complaint: NationalComplaint,
  mapping: Sp4nMapping,
  client: Sp4nClient,
  window: SendWindow,
): Promise<SendResult> {
  const content = {
    contentType: "text/xml; charset=UTF-8",
    body: Buffer.from(writeXmlComplaint(complaint, mapping)),
  };
  const result = await client.post(mapping.paths.create, {}, content, window);
  if (!isSuccess(result)) return failureOfCreation(result);
  const xml = new TextDecoder().decode(result.body);
  const trackingId = elementText(xml, "trackingid") ?? null;
  const nationalId = elementText(xml, "transaksiid") ?? trackingId;
  if (nationalId === null || !/^[\w.:-]{1,64}$/.test(nationalId))
    return { outcome: "unknown", error: "no_id" };
  return { outcome: "accepted", nationalId, trackingId, url: complaintUrl(mapping, nationalId, trackingId) };
}
