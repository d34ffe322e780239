import type { FullAgencyReportSummary } from "../../schemas.gen.ts";
import { equal, holds } from "../support/assertion.ts";
import { expectProblem, expectSuccess, namesParameter } from "../support/exchange.ts";
import { fullLines } from "../support/inbox-lines.ts";
import { act } from "../support/officer.ts";
import { pagesOf } from "../support/pages.ts";
import { actAsReporter, usualFeedback } from "../support/reporter-actions.ts";
import { agencyIds, marker, newReport, submit, undecidedReport } from "../support/samples/reports.ts";
import { makeUnit } from "../support/samples/units.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

type Query = Record<string, string | number | boolean>;

const idsIn = async (target: ContractTarget, key: string, query: Query): Promise<string[]> =>
  (await pagesOf(target, "listAgencyReports", { limit: 100, ...query }, { key })).items.map(
    ({ trackingId }) => trackingId,
  );

const linesIn = async (target: ContractTarget, query: Query): Promise<FullAgencyReportSummary[]> =>
  fullLines(
    (await pagesOf(target, "listAgencyReports", { limit: 100, ...query }, { key: target.keys.agencyAdmin }))
      .items,
  );

/** Returns the local day (Asia/Jakarta) of a moment. */
const dayOf = (at: string): string => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);

/** Cases about the filters of the inbox, and about changes while a client reads its pages. */
export const inboxFilterCases: ContractCase[] = [
  {
    title:
      "listAgencyReports finds reports by words in title and body, and by the tracking ID as people type it",
    operation: "listAgencyReports",
    async run(target) {
      const key = target.keys.liaison;
      const [word, other] = [marker(), marker()];
      const title = `Jembatan ${word} berlubang`;
      const { trackingId } = await submit(target, newReport({ title, body: `Sudah lama begini. ${other}!` }));
      await submit(target);
      for (const q of [
        ...[word, word.slice(0, -3), word.toUpperCase(), `${other} ${word}`, `jembatan, ${word}`],
        ...[`lubang ${word}`, trackingId, trackingId.toLowerCase(), trackingId.replaceAll("-", "")],
        trackingId.replaceAll("-", " "),
      ])
        equal(await idsIn(target, key, { q }), [trackingId], `listAgencyReports: q=${q}`);
      for (const q of [`${word} ${marker()}`, word.slice(1)])
        equal(await idsIn(target, key, { q }), [], `listAgencyReports: q=${q}`);
      const query = { q: word, status: "closed" };
      equal(await idsIn(target, key, query), [], "listAgencyReports: q and another filter");
      equal(
        await idsIn(target, target.keys.otherAdmin, { q: word }),
        [],
        "listAgencyReports: another agency",
      );
    },
  },
  {
    title: "listAgencyReports combines filters by classification, category and region",
    operation: "listAgencyReports",
    async run(target) {
      const q = marker();
      const title = `Usulan ${q}`;
      const make = async (changes: object) =>
        (await submit(target, newReport({ title, ...changes }))).trackingId;
      const city = await make({ categoryId: "jalan" });
      const district = await make({ categoryId: "sampah", location: { regionCode: "32.73.01" } });
      const elsewhere = await make({ classification: "aspiration", location: { regionCode: "32.77" } });
      const holdsOnly = async (query: Query, expected: string[]) =>
        equal(
          (await idsIn(target, target.keys.agencyAdmin, { q, ...query })).toSorted(),
          expected.toSorted(),
          `listAgencyReports: ${JSON.stringify(query)}`,
        );
      await holdsOnly({}, [city, district, elsewhere]);
      await holdsOnly({ classification: "aspiration" }, [elsewhere]);
      await holdsOnly({ categoryId: "sampah" }, [district]);
      await holdsOnly({ regionCode: "32.73" }, [city, district]);
      await holdsOnly({ regionCode: "32.73.01" }, [district]);
      await holdsOnly({ regionCode: "32" }, [city, district, elsewhere]);
      await holdsOnly({ regionCode: "32.73", categoryId: "jalan", status: "submitted" }, [city]);
      await holdsOnly({ regionCode: "32.73", classification: "aspiration" }, []);
      const regions = (await linesIn(target, { regionCode: "32.73" })).map(
        ({ location }) => location.regionCode,
      );
      holds(
        regions.every((code) => code?.startsWith("32.73")),
        "listAgencyReports: only of the region",
        regions,
      );
    },
  },
  {
    title: "listAgencyReports with dueTo returns the reports that are due on that day or earlier",
    operation: "listAgencyReports",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const q = marker();
      const title = `Lampu ${q}`;
      const first = await submit(target, newReport({ title }));
      const later = await submit(target, newReport({ title }));
      await act(target, key, "verifyReport", later.trackingId);
      await act(target, key, "startFollowUp", later.trackingId);
      const ended = await submit(target, newReport({ title }));
      await act(target, key, "archiveReport", ended.trackingId);
      const dueAt = (await linesIn(target, { q })).map((line) => line.dueAt);
      const [day = "", last = ""] = dueAt.filter((due) => due !== null).map(dayOf);
      const dayBefore = dayOf(new Date(Date.parse(day) - 86_400_000).toISOString());
      holds(day < last, "startFollowUp: a later deadline", dueAt);
      const due = (dueTo: string, more: Query = {}) => idsIn(target, key, { q, dueTo, ...more });
      equal(await due(dayBefore), [], "listAgencyReports: the day before the deadline");
      equal(await due(day), [first.trackingId], "listAgencyReports: the day of the deadline");
      equal(await due(last), [first.trackingId, later.trackingId], "listAgencyReports: the later deadline");
      equal(
        await due(last, { status: "in_progress" }),
        [later.trackingId],
        "listAgencyReports: and a status",
      );
      equal(await due(last, { overdue: true }), [], "listAgencyReports: and overdue");
    },
  },
  {
    title: "listAgencyReports with contested returns only reports whose answer was or was not contested",
    operation: "listAgencyReports",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const q = marker();
      const answered = async () => {
        const receipt = await submit(target, newReport({ title: `Lampu ${q}` }));
        for (const action of ["verifyReport", "startFollowUp", "answerReport"] as const)
          await act(target, key, action, receipt.trackingId);
        return receipt;
      };
      const contested = await answered();
      const content = await answered();
      const inbox = async () => [
        await idsIn(target, key, { q, contested: true }),
        await idsIn(target, key, { q, contested: false }),
      ];
      await actAsReporter(target, content, "giveFeedback", usualFeedback.rate);
      equal((await inbox())[0], [], "listAgencyReports: before an answer is contested");
      await actAsReporter(target, contested, "giveFeedback", usualFeedback.contest);
      equal(await inbox(), [[contested.trackingId], [content.trackingId]], "listAgencyReports: contested");
    },
  },
  {
    title: "listAgencyReports filters by unit, and by whether a report is assigned to a unit",
    operation: "listAgencyReports",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const q = marker();
      const units = [await makeUnit(target, key), await makeUnit(target, key)] as const;
      const make = async () => (await submit(target, newReport({ title: `Lampu ${q}` }))).trackingId;
      const [first, second, unassigned] = [await make(), await make(), await make()];
      for (const [index, trackingId] of [first, second].entries())
        await act(target, key, "assignReport", trackingId, { unitId: units[index]?.id });
      const holdsOnly = async (query: Record<string, string | boolean | string[]>, expected: string[]) => {
        const { data } = (await expectSuccess(target, "listAgencyReports", { key, query: { q, ...query } }))
          .body;
        equal(
          data.map(({ trackingId }) => trackingId).toSorted(),
          expected.toSorted(),
          `listAgencyReports: ${JSON.stringify(query)}`,
        );
      };
      await holdsOnly({ unitId: units[0].id }, [first]);
      await holdsOnly({ unitId: [units[0].id, units[1].id] }, [first, second]);
      await holdsOnly({ unassigned: true }, [unassigned]);
      await holdsOnly({ unassigned: false }, [first, second]);
      await holdsOnly({ unassigned: true, unitId: units[0].id }, []);
      await holdsOnly({ unitId: units[0].id, status: "submitted" }, []);
      const names = (await linesIn(target, { q })).map(({ unit }) => unit?.name ?? "");
      equal(names.toSorted(), ["", units[0].name, units[1].name].toSorted(), "listAgencyReports: unit");
    },
  },
  {
    title:
      "listAgencyReports returns 400 for another agency's unit, and for a unit filter in a list without units",
    operation: "listAgencyReports",
    code: "invalid_request",
    async run(target) {
      const { agencyAdmin, otherAdmin, nationalAdmin } = target.keys;
      const { id: unitId } = await makeUnit(target, otherAdmin);
      const refused = async (key: string, query: Query, parameter: string) =>
        namesParameter(
          await expectProblem(target, "listAgencyReports", 400, "invalid_request", { key, query }),
          parameter,
        );
      await refused(agencyAdmin, { unitId }, "unitId");
      await refused(agencyAdmin, { unitId: "x" }, "unitId");
      for (const query of [{ unitId }, { unassigned: true }] as const) {
        const [parameter = ""] = Object.keys(query);
        await refused(nationalAdmin, query, parameter);
        await refused(otherAdmin, { ...query, scope: "passed_on" }, parameter);
      }
      const query = { unitId, agencyId: agencyIds.other };
      await expectSuccess(target, "listAgencyReports", { key: nationalAdmin, query });
    },
  },
  {
    title: "listAgencyReports with scope=passed_on shows reports that have left the agency",
    operation: "listAgencyReports",
    async run(target) {
      const { agencyAdmin, otherAdmin, thirdAdmin, nationalAdmin } = target.keys;
      const q = marker();
      const { trackingId } = await submit(target, newReport({ title: `Jalan ${q}` }));
      const passed = async () => {
        const scope = "passed_on";
        const lists = [];
        for (const key of [agencyAdmin, otherAdmin, thirdAdmin])
          lists.push(await idsIn(target, key, { q, scope }));
        const agencyId = agencyIds.own;
        lists.push(await idsIn(target, nationalAdmin, { q, scope, agencyId }));
        return lists.map(({ length }) => length);
      };
      equal(await passed(), [0, 0, 0, 0], "listAgencyReports: before it moved");
      const json = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await act(target, agencyAdmin, "transferReport", trackingId, json);
      equal(await passed(), [1, 0, 0, 1], "listAgencyReports: after the first transfer");
      await act(target, otherAdmin, "transferReport", trackingId);
      equal(await passed(), [1, 1, 0, 1], "listAgencyReports: after the second");
      const own = await idsIn(target, agencyAdmin, { q, scope: "mine" });
      equal(own, [], "listAgencyReports: scope=mine");
      await act(target, nationalAdmin, "assignReport", trackingId, { agencyId: agencyIds.own });
      equal(await passed(), [0, 1, 0, 0], "listAgencyReports: after it came back");
    },
  },
  {
    title: "listAgencyReports returns each report once across pages while the deadline of one is postponed",
    operation: "listAgencyReports",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const q = marker();
      const made: string[] = [];
      for (let count = 0; count < 5; count++)
        made.push((await submit(target, newReport({ title: `Lampu ${q}` }))).trackingId);
      const query = { q, limit: 2 };
      const page = async (cursor?: string | null) =>
        (
          await expectSuccess(target, "listAgencyReports", {
            key,
            query: { ...query, ...(cursor && { cursor }) },
          })
        ).body;
      const first = await page();
      const shown = first.data.map(({ trackingId }) => trackingId);
      // The action gives the report a later deadline, which moves it behind the unread reports.
      await act(target, key, "verifyReport", shown[0] as string);
      await submit(target, newReport({ title: `Lampu ${q}` }));
      for (let cursor = first.nextCursor; cursor !== null; ) {
        const { data, nextCursor } = await page(cursor);
        shown.push(...data.map(({ trackingId }) => trackingId));
        cursor = nextCursor;
      }
      equal(shown.toSorted(), made.toSorted(), "listAgencyReports: each once");
    },
  },
  {
    title: "listAgencyReports refuses an invalid filter and names it",
    operation: "listAgencyReports",
    code: "invalid_request",
    async run(target) {
      const { agencyAdmin, nationalAdmin } = target.keys;
      for (const [name, value] of [
        ...([
          ["scope", "all"],
          ["classification", "keluhan"],
          ["categoryId", "sulap"],
        ] as const),
        ...([
          ["regionCode", "3273"],
          ["regionCode", "99.99"],
          ["q", "?!"],
        ] as const),
      ]) {
        const request = { key: agencyAdmin, query: { [name]: value } };
        namesParameter(
          await expectProblem(target, "listAgencyReports", 400, "invalid_request", request),
          name,
        );
      }
      await submit(target, undecidedReport());
      const request = { key: nationalAdmin, query: { scope: "passed_on" } };
      namesParameter(
        await expectProblem(target, "listAgencyReports", 400, "invalid_request", request),
        "scope",
      );
    },
  },
];
