import { equal, first, holds, includes } from "../support/assertion.ts";
import { expectFieldErrors, expectProblem, expectSuccess, namesParameter } from "../support/exchange.ts";
import { pagesOf } from "../support/pages.ts";
import type { ContractCase } from "../support/target.ts";

export const regionCases: ContractCase[] = [
  {
    title: "getRegion returns a region of any level by its code, with the regions that contain it",
    operation: "getRegion",
    async run(target) {
      const read = async (regionCode: string) =>
        (await expectSuccess(target, "getRegion", { path: { regionCode } })).body;
      equal(
        await read("32.73"),
        { code: "32.73", name: "Kota Bandung", level: "city", path: ["Jawa Barat"] },
        "getRegion: a city",
      );
      includes(await read("32"), { name: "Jawa Barat", level: "province" }, "getRegion: a province");
      const { body } = await expectSuccess(target, "listRegions", { query: { parentCode: "32.73.02" } });
      const village = first(body.data, "listRegions");
      equal(await read(village.code), village, "getRegion: a village as listRegions shows it");
    },
  },
  {
    title: "getRegion returns 404 for an unknown code",
    operation: "getRegion",
    code: "not_found",
    async run(target) {
      await expectSuccess(target, "getRegion", { path: { regionCode: "32.73" } });
      for (const regionCode of ["00", "32.99", "32.73.99", "32.73.02.9999"])
        await expectProblem(target, "getRegion", 404, "not_found", { path: { regionCode } });
    },
  },
  {
    title: "getRegion refuses a malformed code and names the parameter",
    operation: "getRegion",
    code: "invalid_request",
    async run(target) {
      for (const regionCode of ["3273", "bandung", "32.7"])
        namesParameter(
          await expectProblem(target, "getRegion", 400, "invalid_request", { path: { regionCode } }),
          "regionCode",
        );
    },
  },
  {
    title: "listRegions finds a region by its code, with or without dots, in the requested level and parent",
    operation: "listRegions",
    async run(target) {
      const codes = async (query: Record<string, string>) =>
        (await expectSuccess(target, "listRegions", { query })).body.data.map(({ code }) => code);
      for (const q of ["32.73", "3273", " 3273 "])
        equal((await codes({ q }))[0], "32.73", `listRegions: q=${q}`);
      const [village = ""] = await codes({ parentCode: "32.73.02" });
      equal((await codes({ q: village }))[0], village, "listRegions: a village");
      equal((await codes({ q: village.replaceAll(".", "") }))[0], village, "listRegions: without dots");
      equal((await codes({ q: "32.73", parentCode: "32" }))[0], "32.73", "listRegions: in its province");
      for (const query of [{ parentCode: "31" }, { parentCode: "32.73" }, { level: "district" }])
        holds(
          !(await codes({ q: "32.73", ...query })).includes("32.73"),
          `listRegions: ${JSON.stringify(query)}`,
        );
    },
  },
  {
    title: "listRegions returns the provinces without a filter",
    operation: "listRegions",
    async run(target) {
      const { items } = await pagesOf(target, "listRegions", { limit: 100 });
      holds(
        items.every(
          ({ level, code, path }) => level === "province" && code.length === 2 && path.length === 0,
        ),
        "provinces only",
      );
      includes(items.find(({ code }) => code === "32") ?? {}, { name: "Jawa Barat" }, "listRegions: 32");
    },
  },
  {
    title: "listRegions finds Kota Bandung by its first letters, with the regions that contain it",
    operation: "listRegions",
    async run(target) {
      const { body } = await expectSuccess(target, "listRegions", {
        query: { q: "band", level: "city", limit: 100 },
      });
      const bandung = body.data.find(({ code }) => code === "32.73");
      equal(
        bandung,
        { code: "32.73", name: "Kota Bandung", level: "city", path: ["Jawa Barat"] },
        "listRegions: Kota Bandung",
      );
      holds(
        body.data.every(({ level }) => level === "city"),
        "listRegions: only of the level asked for",
        body.data,
      );
      const any = await expectSuccess(target, "listRegions", { query: { q: "band", limit: 100 } });
      holds(
        any.body.data.some(({ code }) => code === "32.73"),
        "listRegions: without a level too",
      );
    },
  },
  {
    title: "listRegions leads from a province down to a village through parentCode",
    operation: "listRegions",
    async run(target) {
      for (const [parentCode, levels, depth] of [
        ["32", ["regency", "city"], 1],
        ["32.73", ["district"], 2],
        ["32.73.01", ["village"], 3],
      ] as const) {
        const { items } = await pagesOf(target, "listRegions", { parentCode, limit: 100 });
        const parts = items.map(({ code }) => code);
        holds(parts.length > 0, `listRegions: expected what lies in ${parentCode}`);
        holds(
          parts.every((code) => code.startsWith(`${parentCode}.`)),
          `listRegions: only what lies in ${parentCode}`,
          parts,
        );
        holds(
          items.every(({ level }) => (levels as readonly string[]).includes(level)),
          `listRegions: ${levels.join("/")} in ${parentCode}`,
        );
        equal(
          first(items, "listRegions").path.length,
          depth,
          `listRegions: names above a part of ${parentCode}`,
        );
      }
    },
  },
  {
    title: "listRegions returns only the requested level inside a region",
    operation: "listRegions",
    async run(target) {
      const { items } = await pagesOf(target, "listRegions", { parentCode: "32", level: "city", limit: 100 });
      holds(
        items.length > 0 && items.every(({ level }) => level === "city"),
        "listRegions: cities of Jawa Barat",
        items,
      );
      const none = await expectSuccess(target, "listRegions", { query: { parentCode: "32.73.01.1001" } });
      equal(none.body, { data: [], nextCursor: null }, "listRegions: nothing lies in a village");
    },
  },
  {
    title: "listRegions pages without loss or repetition, by text and by parent",
    operation: "listRegions",
    async run(target) {
      for (const query of [{ parentCode: "32" }, { q: "ban" }] as Record<string, string>[]) {
        const [whole, parts] = [
          await pagesOf(target, "listRegions", { ...query, limit: 100 }),
          await pagesOf(target, "listRegions", { ...query, limit: 7 }),
        ];
        const codes = whole.items.map(({ code }) => code);
        holds(parts.pages > 1, "listRegions: expected several pages", parts.pages);
        equal(new Set(codes).size, codes.length, "listRegions: no region twice");
        equal(
          parts.items.map(({ code }) => code),
          codes,
          "listRegions: the same regions in the same order by any page size",
        );
      }
    },
  },
  {
    title: "listRegions finds a village by its name, and returns those in the region of `near` first",
    operation: "listRegions",
    async run(target) {
      const { body } = await expectSuccess(target, "listRegions", {
        query: { q: "dago", near: "32.73", limit: 100 },
      });
      equal(
        body.data[0],
        {
          code: "32.73.02.1004",
          name: "Dago",
          level: "village",
          path: ["Coblong", "Kota Bandung", "Jawa Barat"],
        },
        "listRegions: the village of the site's own city",
      );
      holds(
        body.data.every(({ name }) => name.toLowerCase().startsWith("dago")),
        "listRegions: no name that is only similar, far away",
        body.data.map(({ name }) => name),
      );
    },
  },
  {
    title: "listRegions with `descendants` returns every region inside a region, highest levels first",
    operation: "listRegions",
    async run(target) {
      const { items } = await pagesOf(target, "listRegions", {
        parentCode: "32.73",
        descendants: "true",
        limit: 100,
      });
      const levels = items.map(({ level }) => level);
      const districts = levels.filter((level) => level === "district").length;
      equal(districts, 30, "listRegions: districts of Kota Bandung");
      equal(levels.length - districts, 151, "listRegions: villages of Kota Bandung");
      holds(
        levels.slice(0, districts).every((level) => level === "district"),
        "listRegions: districts before villages",
      );
    },
  },
  {
    title: "locateRegion returns the region of the nearest place and the distance, and nothing at sea",
    operation: "locateRegion",
    async run(target) {
      const { body } = await expectSuccess(target, "locateRegion", {
        json: { latitude: -7.2575, longitude: 112.7521 },
      });
      equal(body.region?.code, "35.78", "locateRegion: Kota Surabaya");
      equal(body.source, "nearest_place", "locateRegion: how it is known");
      holds((body.place?.distanceMetres ?? -1) >= 0, "locateRegion: the distance to the place", body.place);
      const atSea = await expectSuccess(target, "locateRegion", { json: { latitude: -11, longitude: 100 } });
      equal(atSea.body, { region: null }, "locateRegion: nothing at sea");
    },
  },
  {
    title: "locateRegion refuses an invalid point and names its field",
    operation: "locateRegion",
    code: "validation_failed",
    async run(target) {
      await expectFieldErrors(
        target,
        "locateRegion",
        { json: { latitude: 91, longitude: 107.6 } },
        { "#/latitude": "too_large" },
      );
    },
  },
];
