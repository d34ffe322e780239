import type { NewNotificationSettings } from "../../schemas.gen.ts";
import { sameRequestInFlight } from "../http/idempotency.ts";
import { equal } from "../support/assertion.ts";
import { expectFieldErrors, expectProblem, expectSuccess } from "../support/exchange.ts";
import { newIdempotencyKey } from "../support/samples/reports.ts";
import { asOfficer } from "../support/session.ts";
import type { ContractCase } from "../support/target.ts";

const chosen: NewNotificationSettings = {
  language: "en",
  choices: [
    { kind: "new_report", delivery: "off" },
    { kind: "replied", delivery: "digest" },
  ],
};

export const notificationSettingsCases: ContractCase[] = [
  sameRequestInFlight("saveNotificationSettings"),
  {
    title:
      "saveNotificationSettings repeated with the same key changes nothing, and the key is refused for another body",
    operation: "saveNotificationSettings",
    code: "idempotency_key_reused",
    needs: "signIn",
    async run(target) {
      const session = await asOfficer(target, "liaison");
      const request = { ...session, json: chosen, idempotencyKey: newIdempotencyKey() };
      const first = (await expectSuccess(target, "saveNotificationSettings", request)).body;
      const none: NewNotificationSettings = { language: "id", choices: [] };
      const later = await expectSuccess(target, "saveNotificationSettings", { ...session, json: none });
      const repeated = await expectSuccess(target, "saveNotificationSettings", request);
      equal(repeated.body, first, "saveNotificationSettings: the same response");
      equal(repeated.headers.get("idempotent-replayed"), "true", "saveNotificationSettings: replayed");
      const { body } = await expectSuccess(target, "getNotificationSettings", session);
      equal(body, later.body, "getNotificationSettings: unchanged");
      const other = { ...request, json: none };
      await expectProblem(target, "saveNotificationSettings", 422, "idempotency_key_reused", other);
    },
  },
  {
    title:
      "saveNotificationSettings replaces the officer's own settings, and resets omitted settings to their defaults",
    operation: "saveNotificationSettings",
    needs: "signIn",
    async run(target) {
      const session = await asOfficer(target, "liaison");
      const colleague = await asOfficer(target, "liaison");
      const before = (await expectSuccess(target, "getNotificationSettings", session)).body;
      equal(before.language, "id", "getNotificationSettings: language");
      const saved = (await expectSuccess(target, "saveNotificationSettings", { ...session, json: chosen }))
        .body;
      const expected = before.choices.map(
        (usual) => chosen.choices.find(({ kind }) => kind === usual.kind) ?? usual,
      );
      equal([saved.language, saved.choices], ["en", expected], "saveNotificationSettings");
      const after = (await expectSuccess(target, "getNotificationSettings", session)).body;
      equal(after, saved, "getNotificationSettings: as saved");
      const none = { language: "id" as const, choices: [] };
      await expectSuccess(target, "saveNotificationSettings", { ...session, json: none });
      for (const reader of [session, colleague])
        equal(
          (await expectSuccess(target, "getNotificationSettings", reader)).body,
          before,
          "getNotificationSettings",
        );
    },
  },
  {
    title: "getNotificationSettings lists each kind of notification for the role once",
    operation: "getNotificationSettings",
    needs: "signIn",
    async run(target) {
      for (const role of ["liaison", "leader", "auditor", "national_admin"] as const) {
        const { body } = await expectSuccess(
          target,
          "getNotificationSettings",
          await asOfficer(target, role),
        );
        const kinds = body.choices.map(({ kind }) => kind);
        equal(new Set(kinds).size, kinds.length, `getNotificationSettings by ${role}: kinds`);
        equal(kinds.includes("replied"), !["leader", "auditor"].includes(role), `${role}: replied`);
      }
    },
  },
  {
    title: "saveNotificationSettings refuses duplicate kinds, and kinds that the role does not receive",
    operation: "saveNotificationSettings",
    code: "validation_failed",
    needs: "signIn",
    async run(target) {
      const session = await asOfficer(target, "leader");
      const json: NewNotificationSettings = {
        language: "id",
        choices: [
          { kind: "overdue", delivery: "now" },
          { kind: "replied", delivery: "now" },
          { kind: "overdue", delivery: "off" },
        ],
      };
      const request = { ...session, json };
      await expectFieldErrors(target, "saveNotificationSettings", request, {
        "#/choices/1/kind": "not_permitted",
        "#/choices/2/kind": "duplicate",
      });
    },
  },
];
