import type { Operation, OperationId } from "../../operation.ts";
import { operations } from "../../operation.ts";
import { equal, holds } from "../support/assertion.ts";
import { expectProblem, expectSuccess, namesParameter, type RequestParts } from "../support/exchange.ts";
import { inItsMode } from "../support/modes.ts";
import { act } from "../support/officer.ts";
import { marker, newReport, submit } from "../support/samples/reports.ts";
import type { ContractCase } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

type Parameter = Operation["parameters"][number];

const namesIn = ({ parameters }: Operation, isMeant: (parameter: Parameter) => boolean): string[] =>
  parameters.filter((parameter) => parameter.in === "query" && isMeant(parameter)).map(({ name }) => name);

const misspelt = (id: OperationId, names: readonly string[]): ContractCase => ({
  title: `${id} refuses a misspelt query parameter and names the one that was meant`,
  operation: id,
  code: "invalid_request",
  async run(target) {
    const request = await validRequest(target, id);
    for (const name of names) {
      const query = { ...request.query, [`${name}x`]: "1" };
      const result = await expectProblem(target, id, 400, "invalid_request", { ...request, query });
      const [error, ...others] = result.body.errors ?? [];
      equal(
        [error?.parameter, error?.code],
        [`${name}x`, "unknown_parameter"],
        `${id}: the refused parameter`,
      );
      equal(others, [], `${id}: nothing else is refused`);
      holds(error?.message.endsWith(` ${name}?`), `${id}: expected ${name} to be named`, error?.message);
    }
  },
});

const repeated = (id: OperationId, names: readonly string[]): ContractCase => ({
  title: `${id} refuses a second value of a query parameter that is not a list`,
  operation: id,
  code: "invalid_request",
  async run(target) {
    const request = await validRequest(target, id);
    for (const name of names) {
      const query = { ...request.query, [name]: ["1", "1"] };
      const result = await expectProblem(target, id, 400, "invalid_request", { ...request, query });
      const codes = (result.body.errors ?? []).flatMap(({ parameter, code }) =>
        parameter === name ? [code] : [],
      );
      equal(codes, ["repeated_parameter"], `${id}: ${name} twice`);
    }
  },
});

const cases: ContractCase[] = [
  ...operations.flatMap((operation) => {
    const names = namesIn(operation, () => true);
    return names.length > 0 ? [misspelt(operation.id, names)] : [];
  }),
  ...operations.flatMap((operation) => {
    const names = namesIn(operation, ({ list }) => !list);
    return names.length > 0 ? [repeated(operation.id, names)] : [];
  }),
  {
    title: "submitReport refuses query parameters, because it declares none",
    operation: "submitReport",
    code: "invalid_request",
    async run(target) {
      const request = await validRequest(target, "submitReport", { query: { regionCode: "32.73" } });
      const result = await expectProblem(target, "submitReport", 400, "invalid_request", request);
      namesParameter(result, "regionCode");
      equal(result.body.errors?.[0]?.code, "unknown_parameter", "submitReport: the reason");
    },
  },
  {
    title: "getChannel does not repeat an unknown query parameter's name in the error if it looks like text",
    operation: "getChannel",
    code: "invalid_request",
    async run(target) {
      const request: RequestParts = { query: { "nama saya Siti": "1" } };
      const result = await expectProblem(target, "getChannel", 400, "invalid_request", request);
      namesParameter(result, "?");
      holds(!result.text.includes("Siti"), "getChannel: expected no text of the query", result.text);
    },
  },
  {
    title: "listAgencyReports accepts lists in every common query format",
    operation: "listAgencyReports",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const q = marker();
      const title = `Lampu ${q}`;
      const made: string[] = [];
      for (let count = 0; count < 3; count++)
        made.push((await submit(target, newReport({ title }))).trackingId);
      const [verified = "", archived = "", untouched = ""] = made;
      await act(target, key, "verifyReport", verified);
      await act(target, key, "archiveReport", archived);
      const spellings: Record<string, string | readonly string[]>[] = [
        { status: "assigned,archived" },
        { status: ["assigned", "archived"] },
        { "status[]": ["assigned", "archived"] },
        { "status[0]": "assigned", "status[1]": "archived" },
        { status: "assigned", "status[]": "archived" },
      ];
      for (const spelling of spellings) {
        const result = await expectSuccess(target, "listAgencyReports", { key, query: { q, ...spelling } });
        equal(
          result.body.data.map(({ trackingId }) => trackingId).toSorted(),
          [verified, archived].toSorted(),
          `listAgencyReports: ${JSON.stringify(spelling)} without ${untouched}`,
        );
      }
      const other = { key, query: { "status[a]": "assigned" } };
      namesParameter(
        await expectProblem(target, "listAgencyReports", 400, "invalid_request", other),
        "status[a]",
      );
    },
  },
];

export const queryParameterCases: ContractCase[] = cases.map(inItsMode);
