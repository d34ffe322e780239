import assert from "node:assert/strict";
import { inflateRawSync } from "node:zlib";

/** The files of a ZIP archive, found by its directory at the end. */
function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  assert.ok(end >= 0);
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    assert.equal(bytes.readUInt32LE(at), 0x02014b50);
    const [packed, size, nameLength] = [20, 24, 28].map((place) =>
      place === 28 ? bytes.readUInt16LE(at + place) : bytes.readUInt32LE(at + place),
    ) as [number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    assert.equal(bytes.readUInt32LE(local), 0x04034b50);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = inflateRawSync(bytes.subarray(start, start + packed));
    assert.equal(content.length, size);
    files.set(bytes.toString("utf8", at + 46, at + 46 + nameLength), content.toString("utf8"));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  assert.equal(at, end);
  return files;
}

const plainText = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/**
 * The sheets of a workbook by name: texts, numbers and empty cells. Fails on a formula, and on any other
 * cell.
 */
export function readXlsx(bytes: Buffer): Map<string, (string | number | null)[][]> {
  const files = unzip(bytes);
  const workbook = files.get("xl/workbook.xml") ?? "";
  const links = files.get("xl/_rels/workbook.xml.rels") ?? "";
  const sheets = [...workbook.matchAll(/<sheet name="([^"]+)" sheetId="\d+" r:id="(\w+)"\/>/g)];
  assert.ok(sheets.length > 0);
  return new Map(
    sheets.map(([, name = "", id]) => {
      const target = new RegExp(`Id="${id}" [^>]*Target="([^"]+)"`).exec(links)?.[1];
      const xml = files.get(`xl/${target}`);
      assert.ok(xml && !xml.includes("<f>") && files.get("[Content_Types].xml")?.includes(`/xl/${target}`));
      const rows = [...xml.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(([, row = ""]) =>
        [...row.matchAll(/<c r="[A-Z]+\d+"(?:\/>| [^>]*>(.*?)<\/c>)/gs)].map(([, cell]) => {
          if (cell === undefined) return null;
          const value = /^<v>([-\d.]+)<\/v>$/.exec(cell)?.[1];
          if (value !== undefined) return Number(value);
          const text = /^<is><t xml:space="preserve">([^<]*)<\/t><\/is>$/s.exec(cell)?.[1];
          assert.ok(text !== undefined, cell);
          return plainText(text);
        }),
      );
      return [plainText(name), rows];
    }),
  );
}

/** The rows of a CSV file (RFC 4180). */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
