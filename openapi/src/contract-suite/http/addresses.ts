import { holds } from "../support/assertion.ts";
import { assertProblem, expectProblem, namesParameter } from "../support/exchange.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const send = (target: ContractTarget, method: string, path: string): Promise<Response> =>
  target.fetch(
    new Request(new URL(path, target.baseUrl), {
      method,
      headers: { authorization: `Bearer ${target.keys.publishable}` },
    }),
  );

export const addressCases: ContractCase[] = [
  {
    title: "GET of a URL outside the contract returns a problem document, not a page",
    code: "not_found",
    async run(target) {
      for (const path of [
        "/v1/nothing",
        "/v1/reports/",
        "/v2/reports",
        "/v1",
        "/v1/agencies/a/b",
        "/v1//reports",
      ])
        await assertProblem(await send(target, "GET", path), 404, "not_found", `GET ${path}`);
    },
  },
  {
    title: "GET of a URL with malformed escapes returns 404",
    code: "not_found",
    async run(target) {
      for (const path of ["/v1/agencies/%E0%A4%A", "/v1/reports/%"])
        await assertProblem(await send(target, "GET", path), 404, "not_found", `GET ${path}`);
    },
  },
  {
    title: "DELETE of a URL in the contract returns an error with the methods that the URL supports",
    code: "method_not_allowed",
    async run(target) {
      for (const [path, allowed] of [
        ["/v1/reports", "POST"],
        ["/v1/channel", "GET"],
        ["/v1/agency-reports/K7M-2QF-9XK", "GET"],
      ] as const) {
        const { headers } = await assertProblem(
          await send(target, "DELETE", path),
          405,
          "method_not_allowed",
          `DELETE ${path}`,
        );
        const allow = (headers.get("allow") ?? "").split(/,\s*/);
        holds(allow.includes(allowed) && !allow.includes("DELETE"), `DELETE ${path}: Allow`, allow);
        holds(allow.includes("HEAD") === (allowed === "GET"), `DELETE ${path}: HEAD in Allow`, allow);
      }
    },
  },
  {
    title: "getAgency returns 404 for an unknown agency",
    operation: "getAgency",
    code: "agency_not_found",
    async run(target) {
      for (const agencyId of ["pemkot-atlantis", "constructor", "%00"])
        await expectProblem(target, "getAgency", 404, "agency_not_found", { path: { agencyId } });
    },
  },
  {
    title: "listCategories returns 404 for an unknown agency",
    operation: "listCategories",
    code: "agency_not_found",
    async run(target) {
      await expectProblem(target, "listCategories", 404, "agency_not_found", {
        query: { agencyId: "pemkot-atlantis" },
      });
    },
  },
  ...(["listRegions", "listAgencies"] as const).map(
    (operation): ContractCase => ({
      title: `${operation} names the invalid parameter`,
      operation,
      code: "invalid_request",
      async run(target) {
        const bad: [name: string, value: string][] = [
          ...([
            ["limit", "0"],
            ["limit", operation === "listRegions" ? "1001" : "101"],
            ["q", ""],
            ["q", "x".repeat(101)],
          ] as [string, string][]),
          operation === "listRegions" ? ["level", "planet"] : ["kind", "planet"],
          operation === "listRegions" ? ["parentCode", "3273"] : ["regionCode", "3273"],
          ["cursor", "no such cursor"],
        ];
        for (const [name, value] of bad) {
          namesParameter(
            await expectProblem(target, operation, 400, "invalid_request", { query: { [name]: value } }),
            name,
          );
        }
      },
    }),
  ),
];
