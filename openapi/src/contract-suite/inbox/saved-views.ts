import type { NewSavedView } from "../../schemas.gen.ts";
import { equal, holds } from "../support/assertion.ts";
import {
  expectFieldErrors,
  expectProblem,
  expectSuccess,
  namesParameter,
  type RequestParts,
} from "../support/exchange.ts";
import { marker } from "../support/samples/reports.ts";
import { allFilters, newViewId } from "../support/samples/saved-views.ts";
import { asOfficer } from "../support/session.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const save = async (target: ContractTarget, session: RequestParts, viewId: string, json: NewSavedView) =>
  (await expectSuccess(target, "saveView", { ...session, path: { viewId }, json })).body.data;

const read = async (target: ContractTarget, session: RequestParts) =>
  (await expectSuccess(target, "listSavedViews", session)).body.data;

const remove = async (target: ContractTarget, session: RequestParts, viewId: string) =>
  (await expectSuccess(target, "deleteView", { ...session, path: { viewId } })).body.data;

/** Signs in an officer and deletes the officer's saved views. */
async function officerWithoutViews(target: ContractTarget): Promise<RequestParts> {
  const session = await asOfficer(target);
  for (const { id } of await read(target, session)) await remove(target, session, id);
  return session;
}

const viewOf = (name: string): NewSavedView => ({ name, view: "overdue", filters: { q: name } });

export const savedViewCases: ContractCase[] = [
  {
    title: "saveView keeps an officer's views in the order in which they were first saved",
    operation: "saveView",
    needs: "signIn",
    async run(target) {
      const session = await officerWithoutViews(target);
      const [first, second] = [newViewId(), newViewId()];
      const all: NewSavedView = { name: "Semua saringan", filters: allFilters };
      equal(await save(target, session, first, all), [{ id: first, ...all }], "saveView: every filter");
      const later = viewOf("Lubang yang terlambat");
      const both = [
        { id: first, ...all },
        { id: second, ...later },
      ];
      equal(await save(target, session, second, later), both, "saveView");
      const renamed = { id: first, name: "Lain", filters: {} };
      const changed = [renamed, { id: second, ...later }];
      equal(await save(target, session, first, { name: "Lain", filters: {} }), changed, "saveView: again");
      equal(await read(target, session), changed, "listSavedViews");
      equal(await remove(target, session, first), [{ id: second, ...later }], "deleteView");
      equal(await remove(target, session, first), [{ id: second, ...later }], "deleteView: again");
    },
  },
  {
    title: "listSavedViews returns no views of other officers, who can neither replace nor delete them",
    operation: "listSavedViews",
    needs: "signIn",
    async run(target) {
      const own = await officerWithoutViews(target);
      const colleague = await asOfficer(target, "agency_admin");
      const viewId = newViewId();
      const word = marker();
      const saved = await save(target, own, viewId, viewOf(word));
      const list = await expectSuccess(target, "listSavedViews", colleague);
      holds(!list.text.includes(word), "listSavedViews: expected no view of a colleague");
      const others = await save(target, colleague, viewId, viewOf(`Milik ${marker()}`));
      holds(
        others.some(({ id }) => id === viewId),
        "saveView: with the id of a colleague's view",
      );
      equal(await read(target, own), saved, "listSavedViews: after a colleague has saved");
      await remove(target, colleague, viewId);
      equal(await read(target, own), saved, "listSavedViews: after a colleague has deleted");
    },
  },
  {
    title: "saveView refuses the name of another view, and more than 50 views",
    operation: "saveView",
    code: "validation_failed",
    needs: "signIn",
    async run(target) {
      const session = await officerWithoutViews(target);
      const ids = Array.from({ length: 50 }, newViewId);
      for (const [number, id] of ids.entries()) await save(target, session, id, viewOf(`Tampilan ${number}`));
      const request = (viewId: string, name: string) => ({
        ...session,
        path: { viewId },
        json: viewOf(name),
      });
      const last = ids[49] ?? "";
      const taken = { "#/name": "duplicate" } as const;
      await expectFieldErrors(target, "saveView", request(last, " TAMPILAN  0"), taken);
      await expectFieldErrors(target, "saveView", request(newViewId(), "Satu lagi"), { "#": "too_many" });
      const [, , third] = await save(target, session, ids[2] ?? "", viewOf("tampilan2"));
      equal(third?.name, "tampilan2", "saveView: the same name in another case");
      await remove(target, session, last);
      equal((await save(target, session, newViewId(), viewOf("Satu lagi"))).length, 50, "saveView: 50");
    },
  },
  {
    title: "saveView refuses filters that listAgencyReports does not have, and values in another format",
    operation: "saveView",
    code: "validation_failed",
    needs: "signIn",
    async run(target) {
      const request = { ...(await asOfficer(target)), path: { viewId: newViewId() } };
      for (const [filters, field, code] of [
        [{ cursor: "abc" }, "#/filters/cursor", "unknown_field"],
        [{ limit: 10 }, "#/filters/limit", "unknown_field"],
        [{ status: ["lost"] }, "#/filters/status/0", "not_allowed_value"],
        [{ status: Array(8).fill("closed") }, "#/filters/status", "too_many"],
        [{ nationalState: Array(7).fill("unknown") }, "#/filters/nationalState", "too_many"],
        [{ dueTo: "besok" }, "#/filters/dueTo", "invalid_format"],
        [{ overdue: "ya" }, "#/filters/overdue", "wrong_type"],
      ] as const) {
        const json = { name: "Salah", filters };
        await expectFieldErrors(target, "saveView", { ...request, json }, { [field]: code });
      }
    },
  },
  ...(["saveView", "deleteView"] as const).map(
    (operation): ContractCase => ({
      title: `${operation} refuses an id that is not a UUID`,
      operation,
      code: "invalid_request",
      needs: "signIn",
      async run(target) {
        const json = operation === "saveView" ? { json: viewOf("Tampilan") } : {};
        for (const viewId of ["1", "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2cXX"]) {
          const request = { ...(await asOfficer(target)), path: { viewId }, ...json };
          namesParameter(await expectProblem(target, operation, 400, "invalid_request", request), "viewId");
        }
      },
    }),
  ),
];
