import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";

const plainText = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/**
 * Reads a workbook's sheets by name. Throws on a cell that is not text, a number or empty, such as a formula.
 */
export function readXlsx(bytes: Uint8Array): Map<string, (string | number | null)[][]> {
  const files = unzipSync(bytes);
  const textOf = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const workbook = textOf("xl/workbook.xml");
  const links = textOf("xl/_rels/workbook.xml.rels");
  const sheets = [...workbook.matchAll(/<sheet name="([^"]+)" sheetId="\d+" r:id="(\w+)"\/>/g)];
  assert.ok(sheets.length > 0);
  return new Map(
    sheets.map(([, name = "", id]) => {
      const target = new RegExp(`Id="${id}" [^>]*Target="([^"]+)"`).exec(links)?.[1];
      const xml = textOf(`xl/${target}`);
      assert.ok(xml && !xml.includes("<f>") && textOf("[Content_Types].xml").includes(`/xl/${target}`));
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

/** Parses the rows of a CSV file (RFC 4180). */
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
