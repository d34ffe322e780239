import { type CallContext, createComplaint } from "./call-context.ts";

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

const unescapeXml = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? "");

/** Where the first start tag with this name begins, or -1. */
function startOf(xml: string, name: string): number {
  const [first = -1] = [" ", ">", "/"]
    .map((end) => xml.indexOf(`<${name}${end}`))
    .filter((at) => at >= 0)
    .toSorted((left, right) => left - right);
  return first;
}

/** The start tag and the text of the first element with this name. */
function elementOf(xml: string, name: string): { tag: string; text: string } | undefined {
  const start = startOf(xml, name);
  const tagEnd = xml.indexOf(">", start);
  if (start < 0 || tagEnd < 0) return undefined;
  const end = xml.indexOf(`</${name}>`, tagEnd);
  return { tag: xml.slice(start, tagEnd), text: end < 0 ? "" : xml.slice(tagEnd + 1, end) };
}

function attributeOf(tag: string, name: string): string {
  const [, rest = ""] = tag.split(` ${name}="`);
  return unescapeXml(rest.slice(0, Math.max(rest.indexOf('"'), 0)));
}

function textOf(xml: string, name: string): string {
  const text = elementOf(xml, name)?.text ?? "";
  const [, raw] = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(text) ?? [];
  return raw ?? unescapeXml(text);
}

const xmlResponse = (content: string, status = 200): Response =>
  new Response(`<?xml version="1.0" encoding="UTF-8"?><lapor>${content}</lapor>`, {
    status,
    headers: { "content-type": "text/xml; charset=utf-8" },
  });

/**
 * Handles `POST /api/stream/addstream` of the API of 2018. It knows one credential, only free text
 * and no tags.
 */
export function respondToXmlCall(xml: string, token: string, context: CallContext): Response {
  const lapor = elementOf(xml, "lapor");
  if (!lapor || attributeOf(lapor.tag, "token") !== token)
    return xmlResponse("<error>token tidak sah</error>", 401);
  const { tag } = elementOf(xml, "laporan") ?? { tag: "" };
  const content = textOf(xml, "isi");
  const reporter = ["email", "telpon", "namadepan", "namabelakang"].map((name) => [name, textOf(xml, name)]);
  const created = createComplaint(
    {
      title: content.slice(0, 60),
      content,
      isSecret: attributeOf(tag, "rahasia") === "1",
      isAnonymous: attributeOf(tag, "anonim") === "1",
      sent: { isi: content, ...Object.fromEntries(reporter) },
    },
    context,
  );
  if (created instanceof Response) return created;
  if (context.affects("create_without_id")) return xmlResponse("<status>1</status>");
  const { id, trackingId } = created;
  return xmlResponse(`<trackingid>${trackingId}</trackingid><transaksiid>${id}</transaksiid>`);
}
