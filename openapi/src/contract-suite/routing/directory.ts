import type { AgencySuggestion } from "../../schemas.gen.ts";
import { equal, first, holds, includes } from "../support/assertion.ts";
import { expectFieldErrors, expectSuccess } from "../support/exchange.ts";
import { pagesOf } from "../support/pages.ts";
import { agencyIds } from "../support/samples/reports.ts";
import type { ContractCase } from "../support/target.ts";

/** A text that matches many more agencies than a reporter can choose from. */
const manyTopics =
  "Paspor imigrasi, haji, BPJS Kesehatan, listrik padam, jalan tol, SMA, KTP, sertifikat tanah, pajak, pos";

export const directoryCases: ContractCase[] = [
  {
    title: "listAgencies pages through all agencies without loss or repetition",
    operation: "listAgencies",
    async run(target) {
      const large = await pagesOf(target, "listAgencies", { limit: 100 });
      const small = await pagesOf(target, "listAgencies", { limit: 43 });
      const ids = large.items.map(({ id }) => id);
      equal(new Set(ids).size, ids.length, "listAgencies: no agency twice");
      equal(
        small.items.map(({ id }) => id),
        ids,
        "listAgencies: the same agencies in the same order by any page size",
      );
      for (const id of Object.values(agencyIds)) holds(ids.includes(id), `listAgencies: expected ${id}`);
    },
  },
  {
    title: "listAgencies finds agencies by typed text, including abbreviations, best match first",
    operation: "listAgencies",
    async run(target) {
      for (const q of ["pemkot bdg", "Pemerintah Kota Bandung", "PEMKOT  bandung"]) {
        const { body } = await expectSuccess(target, "listAgencies", { query: { q } });
        equal(first(body.data, `listAgencies "${q}"`).id, agencyIds.own, `listAgencies "${q}": the best`);
      }
      const nothing = await expectSuccess(target, "listAgencies", { query: { q: "qqxxzzw" } });
      equal(nothing.body, { data: [], nextCursor: null }, "listAgencies: words that fit nothing");
    },
  },
  {
    title: "listAgencies filters by kind and by region",
    operation: "listAgencies",
    async run(target) {
      for (const kind of ["ministry", "institution", "local_government"]) {
        const { body } = await expectSuccess(target, "listAgencies", { query: { kind } });
        holds(
          body.data.length > 0 && body.data.every((agency) => agency.kind === kind),
          `listAgencies: only ${kind}`,
        );
      }
      const { body } = await expectSuccess(target, "listAgencies", {
        query: { regionCode: "32.73", kind: "local_government" },
      });
      holds(
        body.data.some(({ id }) => id === agencyIds.own),
        "listAgencies: expected Bandung's own",
        body.data,
      );
    },
  },
  {
    title: "getAgency returns name, region and mandate of the agency",
    operation: "getAgency",
    async run(target) {
      const { body } = await expectSuccess(target, "getAgency", { path: { agencyId: agencyIds.own } });
      includes(
        body,
        { id: agencyIds.own, name: "Pemerintah Kota Bandung", kind: "local_government", regionCode: "32.73" },
        "getAgency",
      );
      holds(body.mandate.length > 0, "getAgency: expected a mandate");
      const ministry = await expectSuccess(target, "getAgency", { path: { agencyId: agencyIds.third } });
      equal(ministry.body.regionCode, undefined, "getAgency: a ministry has no region");
    },
  },
  {
    title: "listCategories returns all categories, or those that an agency is responsible for",
    operation: "listCategories",
    async run(target) {
      const all = (await expectSuccess(target, "listCategories")).body;
      const ids = all.data.map(({ id }) => id);
      equal(all.nextCursor, null, "listCategories: one page");
      equal(new Set(ids).size, ids.length, "listCategories: no category twice");
      holds(
        all.data.every(({ name, group }) => name && group),
        "listCategories: each has a name and a heading",
      );
      const own = (await expectSuccess(target, "listCategories", { query: { agencyId: agencyIds.own } })).body
        .data;
      holds(
        own.length > 0 && own.length < ids.length,
        "listCategories: an agency answers for some",
        own.length,
      );
      holds(
        own.every(({ id }) => ids.includes(id)),
        "listCategories: an agency's are among all",
      );
      holds(
        own.some(({ id }) => id === "jalan"),
        "listCategories: a city answers for its roads",
      );
    },
  },
  {
    title: "listCategories returns names in the requested language, by default Indonesian",
    operation: "listCategories",
    async run(target) {
      const named = async (language?: string) => {
        const headers: Record<string, string> = language === undefined ? {} : { "accept-language": language };
        const { data } = (await expectSuccess(target, "listCategories", { headers })).body;
        return data.find(({ id }) => id === "jalan")?.name;
      };
      const [none, indonesian, english] = [await named(), await named("id"), await named("en")];
      equal(none, indonesian, "listCategories: Indonesian is the default");
      holds(english && english !== indonesian, "listCategories: English differs", [english, indonesian]);
      equal(
        await named("fr, en;q=0.8, id;q=0.5"),
        english,
        "listCategories: the best language that there is",
      );
      equal(await named("fr"), indonesian, "listCategories: an unknown language falls back");
    },
  },
  {
    title: "suggestAgencies suggests at most three agencies, best first, and the city for a road in Bandung",
    operation: "suggestAgencies",
    async run(target) {
      const json = { text: "Jalan Braga berlubang, banyak motor jatuh", regionCode: "32.73" };
      const { data, confidence, place } = (await expectSuccess(target, "suggestAgencies", { json })).body;
      const best = first(data, "suggestAgencies");
      equal(best.agency.id, agencyIds.own, "suggestAgencies: the best");
      equal(confidence, "confident", "suggestAgencies: how far it is to be relied on");
      equal(
        place,
        { regionCode: "32.73", name: "Kota Bandung", source: "given" },
        "suggestAgencies: the place",
      );
      holds(data.length <= 3, "suggestAgencies: three at the most", data.length);
      const scores = data.map(({ score }) => score);
      equal(
        scores,
        scores.toSorted((a, b) => b - a),
        "suggestAgencies: the best first",
      );
      const ids = data.map(({ agency }) => agency.id);
      equal(new Set(ids).size, ids.length, "suggestAgencies: no agency twice");
      const inEnglish = await expectSuccess(target, "suggestAgencies", {
        json,
        headers: { "accept-language": "en" },
      });
      const translated = first(inEnglish.body.data, "suggestAgencies");
      equal(translated.agency.id, best.agency.id, "suggestAgencies: the language changes no suggestion");
      holds(
        translated.explanation !== best.explanation,
        "suggestAgencies: explained in English",
        best.explanation,
      );
    },
  },
  {
    title:
      "suggestAgencies returns nothing for a text without a topic, and accepts both a single letter and a long text",
    operation: "suggestAgencies",
    async run(target) {
      const reasons: AgencySuggestion["reason"][] = ["site", "category"];
      for (const text of ["q", "zzqx wvvk", "kata ".repeat(2000), manyTopics]) {
        const { data, confidence } = (await expectSuccess(target, "suggestAgencies", { json: { text } }))
          .body;
        holds(data.length <= 3, "suggestAgencies: three at the most", data.length);
        if (!text.startsWith("zz")) continue;
        equal(confidence, "unsure", "suggestAgencies: such words say nothing");
        equal(
          first(data, "suggestAgencies").agency.id,
          agencyIds.own,
          "suggestAgencies: then it is the site's own",
        );
        holds(
          data.every(({ reason }) => reasons.includes(reason)),
          "suggestAgencies: no topic in such words",
          data,
        );
      }
    },
  },
  {
    title:
      "suggestAgencies takes the location from the text if none is given, and reports if the given location and the text differ",
    operation: "suggestAgencies",
    async run(target) {
      const text = "Jalan berlubang di Kabupaten Sleman, aspal hancur";
      const named = (await expectSuccess(target, "suggestAgencies", { json: { text } })).body;
      equal(
        first(named.data, "suggestAgencies").agency.id,
        "pemkab-sleman",
        "suggestAgencies: by the words' place",
      );
      includes(
        named.place ?? {},
        { regionCode: "34.04", source: "text" },
        "suggestAgencies: the place named",
      );
      const given = (await expectSuccess(target, "suggestAgencies", { json: { text, regionCode: "32.73" } }))
        .body;
      equal(
        first(given.data, "suggestAgencies").agency.id,
        agencyIds.own,
        "suggestAgencies: what is given counts",
      );
      includes(
        given.place ?? {},
        { regionCode: "32.73", source: "given", differs: { regionCode: "34.04", name: "Kabupaten Sleman" } },
        "suggestAgencies: both places",
      );
      const own = (await expectSuccess(target, "suggestAgencies", { json: { text: "Jalan berlubang" } }))
        .body;
      includes(
        own.place ?? {},
        { regionCode: "32.73", source: "site" },
        "suggestAgencies: else the site's place",
      );
    },
  },
  {
    title: "suggestAgencies reports every invalid field",
    operation: "suggestAgencies",
    code: "validation_failed",
    async run(target) {
      const json = { text: "", regionCode: "3273", categoryId: 7, title: "x" };
      await expectFieldErrors(
        target,
        "suggestAgencies",
        { json },
        {
          "#/text": "too_short",
          "#/regionCode": "invalid_format",
          "#/categoryId": "wrong_type",
          "#/title": "unknown_field",
        },
      );
    },
  },
];
