import { equal, holds } from "../support/assertion.ts";
import { expectFieldErrors, expectSuccess } from "../support/exchange.ts";
import { act, requestWithETag } from "../support/officer.ts";
import { newReport, submit, undecidedReport } from "../support/samples/reports.ts";
import type { ContractCase } from "../support/target.ts";

/** An abolished agency with one successor. */
const renamed = { id: "kemenkominfo", name: "Kominfo", successor: "komdigi" } as const;

/**
 * An agency whose tasks were divided, with one category that belongs to a successor and one that belongs to
 * none.
 */
const divided = {
  id: "kemenkumham",
  successors: ["kemenkum", "kemenham", "kemenimipas"],
  clear: { categoryId: "imigrasi", successor: "kemenimipas" },
  unclear: "jalan",
} as const;

/** Cases about abolished agencies, whose ids keep working. */
export const endedAgencyCases: ContractCase[] = [
  {
    title: "getAgency returns an abolished agency with the reason and all its successors",
    operation: "getAgency",
    async run(target) {
      for (const [agencyId, successors] of [
        [renamed.id, [renamed.successor]],
        [divided.id, [...divided.successors]],
      ] satisfies [string, string[]][]) {
        const { body } = await expectSuccess(target, "getAgency", { path: { agencyId } });
        equal(body.id, agencyId, "getAgency: the id stays");
        holds(body.ended?.reason, "getAgency: expected a reason");
        equal(
          body.ended?.successors.map(({ id }) => id),
          successors,
          `getAgency: the successors of ${agencyId}`,
        );
      }
      const { body } = await expectSuccess(target, "getAgency", { path: { agencyId: renamed.successor } });
      equal(body.ended, undefined, "getAgency: an agency that exists has not ended");
    },
  },
  {
    title: "listAgencies omits abolished agencies, and finds their successors by the former name",
    operation: "listAgencies",
    async run(target) {
      const found = async (q: string) =>
        (await expectSuccess(target, "listAgencies", { query: { q } })).body.data.map(({ id }) => id);
      equal((await found(renamed.name))[0], renamed.successor, "listAgencies: the only successor");
      const ids = await found(divided.id);
      for (const id of divided.successors) holds(ids.includes(id), `listAgencies: expected ${id}`, ids);
      holds(!ids.includes(divided.id), "listAgencies: an agency that ended", ids);
    },
  },
  {
    title: "submitReport to an abolished agency goes to the successor for the category or to national triage",
    operation: "submitReport",
    async run(target) {
      const holderOf = async (changes: Parameters<typeof newReport>[0]) =>
        (await submit(target, newReport(changes))).responsible.agency?.id;
      equal(await holderOf({ agencyId: renamed.id }), renamed.successor, "submitReport: the only successor");
      const { clear, unclear } = divided;
      equal(
        await holderOf({ agencyId: divided.id, categoryId: clear.categoryId }),
        clear.successor,
        "submitReport: the successor for the category",
      );
      for (const changes of [{ agencyId: divided.id }, { agencyId: divided.id, categoryId: unclear }])
        equal(await holderOf(changes), undefined, "submitReport: no default successor");
    },
  },
  {
    title: "transferReport to an abolished agency goes to the category's successor or to national triage",
    operation: "transferReport",
    async run(target) {
      const transferred = async (categoryId: string) => {
        const { trackingId } = await submit(target, newReport({ categoryId }));
        const report = await act(target, target.keys.agencyAdmin, "transferReport", trackingId, {
          toAgencyId: divided.id,
          reason: "Bukan wewenang kami.",
        });
        return report.responsible.agency?.id;
      };
      equal(
        await transferred(divided.clear.categoryId),
        divided.clear.successor,
        "transferReport: by category",
      );
      equal(await transferred(divided.unclear), undefined, "transferReport: no default successor");
    },
  },
  {
    title: "assignReport rejects an agency whose tasks were divided unless the category names one successor",
    operation: "assignReport",
    async run(target) {
      const key = target.keys.nationalAdmin;
      const { clear, unclear } = divided;
      const known = await submit(target, undecidedReport({ categoryId: clear.categoryId }));
      const report = await act(target, key, "assignReport", known.trackingId, { agencyId: divided.id });
      equal(report.responsible.agency?.id, clear.successor, "assignReport: by category");
      const { trackingId } = await submit(target, undecidedReport({ categoryId: unclear }));
      const request = await requestWithETag(target, key, trackingId, { agencyId: divided.id });
      await expectFieldErrors(target, "assignReport", request, { "#/agencyId": "not_found" });
    },
  },
];
