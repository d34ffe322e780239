import { equal, holds } from "../support/assertion.ts";
import { type RequestParts, requestFor } from "../support/exchange.ts";
import { act, readAsOfficer, reportAfter } from "../support/officer.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

async function statusFor(target: ContractTarget, request: RequestParts, known: string): Promise<number> {
  const headers = { ...request.headers, "if-none-match": known };
  const response = await target.fetch(requestFor(target, "getAgencyReport", { ...request, headers }));
  if (response.status === 304) {
    equal(await response.text(), "", "getAgencyReport: a 304 has no body");
    holds(response.headers.get("etag"), "getAgencyReport: a 304 names the ETag");
  }
  return response.status;
}

/** Cases about conditional requests. A client that has the current version does not load it again. */
export const conditionalReadCases: ContractCase[] = [
  {
    title: "getAgencyReport returns 304 for the current ETag, and the report for any other ETag",
    operation: "getAgencyReport",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      const request = { key: agencyAdmin, path: { trackingId } };
      const known = (await readAsOfficer(target, agencyAdmin, trackingId)).headers.get("etag") ?? "";
      for (const tags of [known, `W/${known}`, `"0", ${known}`, "*"])
        equal(await statusFor(target, request, tags), 304, `getAgencyReport: If-None-Match: ${tags}`);
      for (const tags of ['"0"', "", known.replaceAll('"', "")])
        equal(await statusFor(target, request, tags), 200, `getAgencyReport: If-None-Match: ${tags}`);
      const english = { ...request, headers: { "accept-language": "en" } };
      const inEnglish = (await target.fetch(requestFor(target, "getAgencyReport", english))).headers.get(
        "etag",
      );
      equal(await statusFor(target, english, inEnglish ?? ""), 304, "getAgencyReport: in English");
      await act(target, agencyAdmin, "startFollowUp", trackingId);
      equal(await statusFor(target, request, known), 200, "getAgencyReport: after an action");
    },
  },
  {
    title: "getAgencyReport does not return 304 when the deadline has passed in the meantime",
    operation: "getAgencyReport",
    needs: "passTime",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      const { body, headers } = await readAsOfficer(target, agencyAdmin, trackingId);
      await target.passTime?.((Date.parse(body.dueAt ?? "") - Date.parse(body.updatedAt)) / 1000 + 60);
      const request = { key: agencyAdmin, path: { trackingId } };
      equal(await statusFor(target, request, headers.get("etag") ?? ""), 200, "getAgencyReport: overdue");
    },
  },
];
