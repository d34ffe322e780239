// Reads the regions from idn-area-data (Kepmendagri 300.2.2-2138/2025) and packs them for fast loading.
import { readFileSync } from "node:fs";

const dataFolder = new URL("data/", import.meta.resolve("idn-area-data/package.json"));

// Common short names that replace the long names in the decree.
const provinceNames = {
  "Daerah Khusus Ibukota Jakarta": "DKI Jakarta",
  "Daerah Istimewa Yogyakarta": "DI Yogyakarta",
};

const readRows = (file) =>
  readFileSync(new URL(file, dataFolder), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [, code, parentCode, name] = /^([\d.]+),(?:([\d.]+),)?(.+)$/.exec(line);
      return { code, parentCode: parentCode ?? null, name: tidyName(name) };
    });

/**
 * Cleans a name: removes CSV quoting and stray marks, unifies apostrophes and capitalizes words ("Huta baru"
 * -> "Huta Baru").
 */
export function tidyName(written) {
  const unquoted = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', "'") : written;
  const tidy = unquoted
    .replaceAll("’", "'")
    .replaceAll("*", "")
    .replace(/\s*-\s*/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=^| )(?!dan )[a-z](?=[a-z]{2})/g, (letter) => letter.toUpperCase());
  if (/[|:`\\$\n]/.test(tidy))
    throw new Error(`The region name ${written} holds a character that the packed form uses.`);
  return provinceNames[tidy] ?? tidy;
}

const byParent = (rows) => Map.groupBy(rows, (row) => row.parentCode);

/**
 * Packs provinces, regencies, cities and districts, with one line per regency or city. `=` starts a province.
 */
export function packedRegions() {
  const regencies = byParent(readRows("regencies.csv"));
  const districts = byParent(readRows("districts.csv"));
  return readRows("provinces.csv")
    .flatMap((province) => [
      `=${province.code}:${province.name}`,
      ...regencies
        .get(province.code)
        .map(({ code, name }) => `${code.slice(3)}:${name}|${packSiblings(districts.get(code))}`),
    ])
    .join("\n");
}

/** Packs villages, with one line per district in the order of `packedRegions`. */
export function packedVillages() {
  const villages = byParent(readRows("villages.csv"));
  return readRows("districts.csv")
    .map(({ code }) => packSiblings(villages.get(code) ?? []))
    .join("\n");
}

// Writes a number only if it does not follow the previous one: "Bakongan|Kluet Utara|07:Sawang".
function packSiblings(rows) {
  let expected = 1;
  return rows
    .map(({ code, name }) => {
      const number = code.slice(code.lastIndexOf(".") + 1);
      const packed = Number(number) === expected ? name : `${number}:${name}`;
      expected = Number(number) + 1;
      return packed;
    })
    .join("|");
}
