import { equal, holds } from "../support/assertion.ts";
import { expectFieldErrors, expectSuccess } from "../support/exchange.ts";
import { act } from "../support/officer.ts";
import { submitReleased } from "../support/samples/public-reports.ts";
import { marker, newReport, submit } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const similarTo = async (target: ContractTarget, json: object): Promise<string[]> =>
  (await expectSuccess(target, "findSimilarReports", { json })).body.data.map(({ trackingId }) => trackingId);

/** Cases about similar reports, which a reporter can follow instead of sending another one. */
export const similarReportCases: ContractCase[] = [
  {
    title: "findSimilarReports returns only released reports about the same matter nearby, best match first",
    operation: "findSimilarReports",
    async run(target) {
      const word = marker();
      const make = (title: string, changes: object = {}) =>
        newReport({ title, body: `Sudah dilaporkan ke kelurahan. ${word}`, ...changes });
      const near = { regionCode: "32.73", latitude: -6.9175, longitude: 107.6095 };
      const far = { regionCode: "32.73", latitude: -6.8, longitude: 107.5 };
      const likely = await submitReleased(target, make("Lampu padam di taman", { location: near }));
      const less = await submitReleased(target, make("Lampu padam di taman", { location: far }));
      const other = await submitReleased(target, make("Air keruh"));
      await submit(target, make("Lampu padam di taman"));
      const elsewhere = await submitReleased(
        target,
        make("Lampu padam", { location: { regionCode: "33.74" } }),
      );
      const taken = await submitReleased(target, make("Lampu padam di taman"));
      await act(target, target.keys.agencyAdmin, "retractReport", taken.trackingId);
      const text = `Lampu taman padam semua ${word}`;
      const found = await similarTo(target, { text, ...near });
      equal(found.slice(0, 2), [likely.trackingId, less.trackingId], "findSimilarReports: nearest first");
      holds(!found.includes(other.trackingId), "findSimilarReports: one word in common is not enough");
      holds(!found.includes(elsewhere.trackingId), "findSimilarReports: not another city's");
      equal(
        (await similarTo(target, { text }))[0] !== undefined,
        true,
        "findSimilarReports: in the site's region",
      );
      const there = await similarTo(target, { text, regionCode: "33.74" });
      equal(there, [elsewhere.trackingId], "findSimilarReports: in another region");
    },
  },
  {
    title: "findSimilarReports returns nothing for meaningless text, and otherwise at most five reports",
    operation: "findSimilarReports",
    async run(target) {
      equal(await similarTo(target, { text: "yang dan di ke dari" }), [], "findSimilarReports: empty words");
      const word = marker();
      for (let count = 0; count < 6; count++)
        await submitReleased(target, newReport({ title: `Selokan mampet ${word}` }));
      equal(
        (await similarTo(target, { text: `Selokan mampet ${word}` })).length,
        5,
        "findSimilarReports: count",
      );
    },
  },
  {
    title: "findSimilarReports reports invalid fields",
    operation: "findSimilarReports",
    code: "validation_failed",
    async run(target) {
      const text = "Jalan berlubang";
      for (const [json, expected] of [
        [{ text: "ab" }, { "#/text": "too_short" }],
        [{ text, regionCode: "99.99" }, { "#/regionCode": "not_found" }],
        [{ text, categoryId: "sulap" }, { "#/categoryId": "not_found" }],
        [{ text, latitude: -6.9 }, { "#/longitude": "required" }],
        [{ text, latitude: 91, longitude: 0 }, { "#/latitude": "too_large" }],
      ] as const)
        await expectFieldErrors(target, "findSimilarReports", { json }, expected);
    },
  },
];
