import type { NewNoticeSettings } from "../../schemas.gen.ts";
import { sameRequestInFlight } from "../http/idempotency.ts";
import { equal } from "../support/assertion.ts";
import { expectFieldErrors, expectProblem, expectSuccess } from "../support/exchange.ts";
import { newIdempotencyKey } from "../support/samples/reports.ts";
import { asOfficer } from "../support/session.ts";
import type { ContractCase } from "../support/target.ts";

const chosen: NewNoticeSettings = {
  language: "en",
  choices: [
    { kind: "new_report", delivery: "off" },
    { kind: "replied", delivery: "digest" },
  ],
};

/** Cases about officers' notification settings. Each officer can read and change only their own. */
export const noticeSettingsCases: ContractCase[] = [
  sameRequestInFlight("saveNoticeSettings"),
  {
    title: "saveNoticeSettings repeated with its Idempotency-Key changes nothing, and refuses another body",
    operation: "saveNoticeSettings",
    code: "idempotency_key_reused",
    needs: "signIn",
    async run(target) {
      const session = await asOfficer(target, "liaison");
      const request = { ...session, json: chosen, idempotencyKey: newIdempotencyKey() };
      const first = (await expectSuccess(target, "saveNoticeSettings", request)).body;
      const none: NewNoticeSettings = { language: "id", choices: [] };
      const later = await expectSuccess(target, "saveNoticeSettings", { ...session, json: none });
      const repeated = await expectSuccess(target, "saveNoticeSettings", request);
      equal(repeated.body, first, "saveNoticeSettings: the same response");
      equal(repeated.headers.get("idempotent-replayed"), "true", "saveNoticeSettings: replayed");
      const { body } = await expectSuccess(target, "getNoticeSettings", session);
      equal(body, later.body, "getNoticeSettings: unchanged");
      const other = { ...request, json: none };
      await expectProblem(target, "saveNoticeSettings", 422, "idempotency_key_reused", other);
    },
  },
  {
    title: "saveNoticeSettings replaces the officer's own settings, and what is left out gets its default",
    operation: "saveNoticeSettings",
    needs: "signIn",
    async run(target) {
      const session = await asOfficer(target, "liaison");
      const colleague = await asOfficer(target, "liaison");
      const before = (await expectSuccess(target, "getNoticeSettings", session)).body;
      equal(before.language, "id", "getNoticeSettings: language");
      const saved = (await expectSuccess(target, "saveNoticeSettings", { ...session, json: chosen })).body;
      const expected = before.choices.map(
        (usual) => chosen.choices.find(({ kind }) => kind === usual.kind) ?? usual,
      );
      equal([saved.language, saved.choices], ["en", expected], "saveNoticeSettings");
      const after = (await expectSuccess(target, "getNoticeSettings", session)).body;
      equal(after, saved, "getNoticeSettings: as saved");
      const none = { language: "id" as const, choices: [] };
      await expectSuccess(target, "saveNoticeSettings", { ...session, json: none });
      for (const reader of [session, colleague])
        equal((await expectSuccess(target, "getNoticeSettings", reader)).body, before, "getNoticeSettings");
    },
  },
  {
    title: "getNoticeSettings lists the kinds that the role gets, each once",
    operation: "getNoticeSettings",
    needs: "signIn",
    async run(target) {
      for (const role of ["liaison", "leader", "auditor", "national_admin"] as const) {
        const { body } = await expectSuccess(target, "getNoticeSettings", await asOfficer(target, role));
        const kinds = body.choices.map(({ kind }) => kind);
        equal(new Set(kinds).size, kinds.length, `getNoticeSettings by ${role}: kinds`);
        equal(kinds.includes("replied"), !["leader", "auditor"].includes(role), `${role}: replied`);
      }
    },
  },
  {
    title: "saveNoticeSettings refuses a kind that the role does not get, and one that is chosen twice",
    operation: "saveNoticeSettings",
    code: "validation_failed",
    needs: "signIn",
    async run(target) {
      const session = await asOfficer(target, "leader");
      const json: NewNoticeSettings = {
        language: "id",
        choices: [
          { kind: "overdue", delivery: "now" },
          { kind: "replied", delivery: "now" },
          { kind: "overdue", delivery: "off" },
        ],
      };
      const request = { ...session, json };
      await expectFieldErrors(target, "saveNoticeSettings", request, {
        "#/choices/1/kind": "not_permitted",
        "#/choices/2/kind": "duplicate",
      });
    },
  },
];
