import { equal, holds } from "../support/assertion.ts";
import { type Ask, requestFor } from "../support/exchange.ts";
import { act, readAsOfficer, reportAfter } from "../support/officer.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const statusFor = async (target: ContractTarget, ask: Ask, known: string): Promise<number> => {
  const headers = { ...ask.headers, "if-none-match": known };
  const response = await target.fetch(requestFor(target, "getAgencyReport", { ...ask, headers }));
  if (response.status === 304) {
    equal(await response.text(), "", "getAgencyReport: a 304 has no body");
    holds(response.headers.get("etag"), "getAgencyReport: a 304 names the ETag");
  }
  return response.status;
};

/** A client that has the answer already need not load it again. */
export const conditionalReadCases: ContractCase[] = [
  {
    title: "getAgencyReport returns 304 for the current ETag, and the report for any other",
    operation: "getAgencyReport",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      const ask = { key: agencyAdmin, path: { trackingId } };
      const known = (await readAsOfficer(target, agencyAdmin, trackingId)).headers.get("etag") ?? "";
      for (const tags of [known, `W/${known}`, `"0", ${known}`, "*"])
        equal(await statusFor(target, ask, tags), 304, `getAgencyReport: If-None-Match: ${tags}`);
      for (const tags of ['"0"', "", known.replaceAll('"', "")])
        equal(await statusFor(target, ask, tags), 200, `getAgencyReport: If-None-Match: ${tags}`);
      const english = { ...ask, headers: { "accept-language": "en" } };
      const inEnglish = (await target.fetch(requestFor(target, "getAgencyReport", english))).headers.get(
        "etag",
      );
      equal(await statusFor(target, english, inEnglish ?? ""), 304, "getAgencyReport: in English");
      await act(target, agencyAdmin, "startFollowUp", trackingId);
      equal(await statusFor(target, ask, known), 200, "getAgencyReport: after a step");
    },
  },
  {
    title: "getAgencyReport does not answer 304 when the deadline has passed meanwhile",
    operation: "getAgencyReport",
    needs: "passTime",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      const { body, headers } = await readAsOfficer(target, agencyAdmin, trackingId);
      await target.passTime?.((Date.parse(body.dueAt ?? "") - Date.parse(body.updatedAt)) / 1000 + 60);
      const ask = { key: agencyAdmin, path: { trackingId } };
      equal(await statusFor(target, ask, headers.get("etag") ?? ""), 200, "getAgencyReport: overdue");
    },
  },
];
