import { equal, holds } from "../support/assertion.ts";
import { expectProblem, expectSuccess, namesParameter } from "../support/exchange.ts";
import { identityRequest, readIdentity, usualReason } from "../support/identity.ts";
import { act } from "../support/officer.ts";
import { actAsReporter } from "../support/reporter-actions.ts";
import { uploadPhoto } from "../support/samples/files.ts";
import {
  marker,
  newIdempotencyKey,
  newReport,
  type Receipt,
  readReport,
  submit,
  typingMistakes,
} from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const identity = () => ({ name: `Ayu ${marker()}`, email: "ayu@example.org", phone: "081234567890" });

const readsOf = async (target: ContractTarget, { trackingId }: Pick<Receipt, "trackingId">) =>
  (
    await expectSuccess(target, "listIdentityAccesses", {
      key: target.keys.nationalAdmin,
      query: { trackingId },
    })
  ).body.data;

export const personalDataCases: ContractCase[] = [
  {
    title:
      "exportReport returns everything that the channel stores, including the identity of an anonymous reporter",
    operation: "exportReport",
    async run(target) {
      for (const flags of [{}, { anonymous: true }, { anonymous: true, confidential: true }]) {
        const reporter = identity();
        const { id } = await uploadPhoto(target);
        const notice = { version: marker(), seenAt: "2026-11-24T10:12:30+07:00" };
        const json = newReport({ reporter, notice, attachmentIds: [id], ...flags });
        const receipt = await submit(target, json);
        await actAsReporter(target, receipt, "addReply", { message: "Lubangnya makin lebar." });
        const path = { trackingId: receipt.trackingId };
        const { body } = await expectSuccess(target, "exportReport", {
          path,
          accessCode: receipt.accessCode,
        });
        equal(body.reporter, reporter, "exportReport: reporter");
        equal([body.report.title, body.report.notice], [json.title, notice], "exportReport: report");
        equal(
          body.report.attachments.map((file) => file.id),
          [id],
          "exportReport: files",
        );
        equal(
          body.report.timeline.map(({ message }) => message),
          [undefined, "Lubangnya makin lebar."],
          "exportReport: words",
        );
        equal(
          body.identityAccesses.map(({ reader, operation }) => [reader, operation]),
          [["reporter", "exportReport"]],
          "exportReport: this reading",
        );
      }
    },
  },
  {
    title: "exportReport lists all accesses to the identity, without the keys that were used",
    operation: "exportReport",
    async run(target) {
      const receipt = await submit(target, newReport({ reporter: identity() }));
      const { trackingId, accessCode } = receipt;
      await readIdentity(target, target.keys.liaison, trackingId);
      await readIdentity(target, target.keys.agencyAdmin, trackingId);
      await act(target, target.keys.agencyAdmin, "verifyReport", trackingId);
      const { body } = await expectSuccess(target, "exportReport", { path: { trackingId }, accessCode });
      const officers = body.identityAccesses.filter(({ agency }) => agency?.id === "pemkot-bandung");
      holds(
        officers.length === 2 &&
          officers.every((read) => read.operation === "getReporterIdentity" && read.reason === usualReason),
        "exportReport: expected both officers and their reasons, and no other act",
        officers,
      );
      equal(
        officers.map(({ reader }) => reader).toSorted(),
        ["agency_admin", "liaison"],
        "exportReport: who",
      );
      holds(
        body.identityAccesses.every(({ keyId }) => keyId === undefined),
        "exportReport: expected no key",
      );
      equal((await readReport(target, receipt)).title, body.report.title, "exportReport: as getReport");
    },
  },
  {
    title: "listIdentityAccesses returns each access to national administrators, latest first",
    operation: "listIdentityAccesses",
    async run(target) {
      const named = await submit(target, newReport({ reporter: identity() }));
      const anonymous = await submit(target, newReport({ reporter: identity(), anonymous: true }));
      const nobody = await submit(target);
      for (const receipt of [named, anonymous, nobody])
        for (const key of [target.keys.liaison, target.keys.agencyAdmin])
          await readIdentity(target, key, receipt.trackingId);
      const reads = await readsOf(target, named);
      equal(
        reads.map(({ reader, operation, trackingId }) => [reader, operation, trackingId]).toSorted(),
        [
          ["agency_admin", "getReporterIdentity", named.trackingId],
          ["liaison", "getReporterIdentity", named.trackingId],
        ],
        "listIdentityAccesses: of a named report",
      );
      const times = reads.map(({ at }) => at);
      equal(times, times.toSorted().toReversed(), "listIdentityAccesses: the latest first");
      holds(
        reads.every(({ keyId, agency }) => keyId && agency?.id === "pemkot-bandung"),
        "listIdentityAccesses: expected key and agency",
        reads,
      );
      equal(await readsOf(target, anonymous), [], "listIdentityAccesses: of an anonymous report");
      equal(await readsOf(target, nobody), [], "listIdentityAccesses: of a report without identity");
    },
  },
  {
    title: "listIdentityAccesses pages without loss or repetition",
    operation: "listIdentityAccesses",
    async run(target) {
      const { trackingId } = await submit(target, newReport({ reporter: identity() }));
      for (let count = 0; count < 5; count++) await readIdentity(target, target.keys.liaison, trackingId);
      const ids: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const query = { trackingId, limit: 2, ...(cursor && { cursor }) };
        const { body } = await expectSuccess(target, "listIdentityAccesses", {
          key: target.keys.nationalAdmin,
          query,
        });
        ids.push(...body.data.map(({ id }) => id));
        if (body.nextCursor === null) break;
        cursor = body.nextCursor;
      }
      equal([ids.length, new Set(ids).size], [5, 5], "listIdentityAccesses: readings");
    },
  },
  {
    title: "listIdentityAccesses reports a mistyped tracking ID",
    operation: "listIdentityAccesses",
    code: "invalid_tracking_id",
    async run(target) {
      const { trackingId } = await submit(target);
      for (const typed of typingMistakes(trackingId, 1).slice(0, 3)) {
        const request = { key: target.keys.nationalAdmin, query: { trackingId: typed } };
        namesParameter(
          await expectProblem(target, "listIdentityAccesses", 400, "invalid_tracking_id", request),
          "trackingId",
        );
      }
    },
  },
  {
    title: "getReporterIdentity returns null for a report without an identity, and records no access",
    operation: "getReporterIdentity",
    async run(target) {
      const { agencyAdmin } = target.keys;
      for (const json of [newReport(), newReport({ reporter: identity(), anonymous: true })]) {
        const receipt = await submit(target, json);
        const { body, headers } = await expectSuccess(
          target,
          "getReporterIdentity",
          identityRequest(agencyAdmin, receipt.trackingId),
        );
        equal([body.reporter, headers.get("cache-control")], [null, "no-store"], "getReporterIdentity");
        equal(await readsOf(target, receipt), [], "listIdentityAccesses");
      }
    },
  },
  {
    title: "getReporterIdentity requires a reason of 10 to 500 characters, in any script",
    operation: "getReporterIdentity",
    code: "invalid_request",
    async run(target) {
      const { trackingId } = await submit(target, newReport({ reporter: identity() }));
      const { agencyAdmin: key } = target.keys;
      const headersOf = (reason: string) => ({ headers: { "identity-reason": reason } });
      const without = { key, path: { trackingId } };
      for (const refused of [
        without,
        { ...without, ...headersOf("terlalu") },
        { ...without, ...headersOf("%E0%A4%A-not-percent-encoded") },
        { ...without, ...headersOf(encodeURIComponent(`${" ".repeat(20)}x`)) },
        { ...without, ...headersOf(encodeURIComponent(`Menelepon${"\u202e".repeat(9)}`)) },
        identityRequest(key, trackingId, "ꦲ".repeat(501)),
      ])
        namesParameter(
          await expectProblem(target, "getReporterIdentity", 400, "invalid_request", refused),
          "Identity-Reason",
        );
      equal(await readsOf(target, { trackingId }), [], "listIdentityAccesses: nothing was read");
      for (const reason of ["ꦲ".repeat(500), "Menelepon!"])
        await expectSuccess(target, "getReporterIdentity", identityRequest(key, trackingId, reason));
    },
  },
  {
    title: "getReporterIdentity stores the reason in one line, without characters that deceive a reader",
    operation: "getReporterIdentity",
    async run(target) {
      const receipt = await submit(target, newReport({ reporter: identity() }));
      for (const end of ["\n", "\r\n", "\u0085", "\u2028", "\u2029"]) {
        const reason = `Menelepon \u202epelapor\u202c\u0007${end}besok`;
        await expectSuccess(
          target,
          "getReporterIdentity",
          identityRequest(target.keys.agencyAdmin, receipt.trackingId, reason),
        );
      }
      equal(
        (await readsOf(target, receipt)).map(({ reason }) => reason),
        Array(5).fill("Menelepon pelapor besok"),
        "listIdentityAccesses: reasons",
      );
    },
  },
  {
    title: "listIdentityAccesses omits the reason if national triage can read only the status of the report",
    operation: "listIdentityAccesses",
    async run(target) {
      for (const confidential of [false, true]) {
        const receipt = await submit(target, newReport({ reporter: identity(), confidential }));
        await readIdentity(target, target.keys.liaison, receipt.trackingId);
        const reasons = (await readsOf(target, receipt)).map(({ reason }) => reason);
        equal(
          reasons,
          [confidential ? undefined : usualReason],
          `listIdentityAccesses, confidential: ${confidential}`,
        );
        const path = { trackingId: receipt.trackingId };
        const { body } = await expectSuccess(target, "exportReport", {
          path,
          accessCode: receipt.accessCode,
        });
        equal(body.identityAccesses[0]?.reason, usualReason, "exportReport: reason");
      }
    },
  },
  {
    title:
      "requestErasure erases the identity and the reasons in the access log, and keeps the log's entries",
    operation: "requestErasure",
    async run(target) {
      for (const isEnded of [false, true]) {
        const receipt = await submit(target, newReport({ reporter: identity() }));
        await readIdentity(target, target.keys.liaison, receipt.trackingId);
        if (isEnded) await actAsReporter(target, receipt, "withdrawReport", {});
        const { trackingId, accessCode } = receipt;
        const request = { path: { trackingId }, accessCode };
        await expectSuccess(target, "requestErasure", {
          ...request,
          json: {},
          idempotencyKey: newIdempotencyKey(),
        });
        equal(
          (await readsOf(target, receipt)).map(({ reader, reason }) => [reader, reason]),
          [["liaison", undefined]],
          "listIdentityAccesses",
        );
        const { text } = await expectSuccess(target, "exportReport", request);
        holds(!text.includes(usualReason), "exportReport: expected no reason");
      }
    },
  },
];
