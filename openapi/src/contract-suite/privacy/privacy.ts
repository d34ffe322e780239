import type { NewReport } from "../../schemas.gen.ts";
import { equal, holds } from "../support/assertion.ts";
import { expectSuccess, requestFor } from "../support/exchange.ts";
import { identityRequest, readIdentity } from "../support/identity.ts";
import { act, type OfficerAction, readAsAllowed, readAsOfficer, takeAction } from "../support/officer.ts";
import { pagesOf } from "../support/pages.ts";
import { actAsReporter } from "../support/reporter-actions.ts";
import { uploadPhoto } from "../support/samples/files.ts";
import { agencyIds, marker, newReport, readReport, submit } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

/** Returns a target that records the bodies and headers of all its responses. */
function overheard(target: ContractTarget): { target: ContractTarget; heard: string[] } {
  const heard: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const response = await target.fetch(request);
    heard.push(JSON.stringify([...response.headers]), await response.clone().text());
    return response;
  };
  return { target: { ...target, fetch }, heard };
}

function identity() {
  const name = marker();
  return { name: `Ayu ${name}`, email: `${name}@example.org`, phone: `0812${String(Date.now()).slice(-8)}` };
}

/**
 * Returns all forms in which an identity could leak, including encoded ones and parts of the name and the
 * phone number.
 */
const tracesOf = ({ name, email, phone }: ReturnType<typeof identity>): string[] => [
  ...[name, email, phone, phone.slice(1)],
  ...[name.slice(4), btoa(name), btoa(email)],
];

export const privacyCases: ContractCase[] = [
  {
    title:
      "getAgencyReport never reveals an anonymous reporter to an officer, in any response during the report's life",
    operation: "getAgencyReport",
    async run(plain) {
      const reporter = identity();
      const { trackingId } = await submit(plain, newReport({ anonymous: true, reporter }));
      const { target, heard } = overheard(plain);
      const { agencyAdmin, otherAdmin, nationalAdmin, liaison } = target.keys;
      const passed = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await act(target, agencyAdmin, "transferReport", trackingId, passed);
      const actions: OfficerAction[] = [
        "verifyReport",
        "assignReport",
        "startFollowUp",
        "answerReport",
        "closeReport",
      ];
      for (const action of actions) await act(target, otherAdmin, action, trackingId);
      for (const key of [agencyAdmin, liaison, otherAdmin, nationalAdmin]) {
        await readAsAllowed(target, key, trackingId);
        await target.fetch(requestFor(target, "getReporterIdentity", identityRequest(key, trackingId)));
        await pagesOf(target, "listAgencyReports", { limit: 100 }, { key });
      }
      holds(heard.length > 20, "expected answers to look through", heard.length);
      for (const trace of tracesOf(reporter))
        holds(
          heard.every((text) => !text.includes(trace)),
          "an identity must be in no answer to an officer",
        );
    },
  },
  {
    title: "getReporterIdentity is the only response to an officer that contains the reporter's name",
    operation: "getReporterIdentity",
    async run(plain) {
      const reporter = identity();
      const { trackingId } = await submit(plain, newReport({ reporter }));
      const { target, heard } = overheard(plain);
      const { agencyAdmin, liaison, nationalAdmin } = target.keys;
      const actions: OfficerAction[] = [
        "verifyReport",
        "assignReport",
        "startFollowUp",
        "answerReport",
        "releaseReport",
      ];
      for (const action of actions) await takeAction(target, agencyAdmin, action, trackingId);
      for (const key of [agencyAdmin, liaison, nationalAdmin]) {
        equal((await readAsOfficer(target, key, trackingId)).body.anonymous, false, "getAgencyReport");
        await pagesOf(target, "listAgencyReports", { limit: 100 }, { key });
        await expectSuccess(target, "listEvents", { key, query: { limit: 100 } });
      }
      holds(heard.length > 20, "expected answers to look through", heard.length);
      for (const trace of tracesOf(reporter))
        holds(
          heard.every((text) => !text.includes(trace)),
          "an identity must be in no answer but that of getReporterIdentity",
        );
      for (const key of [agencyAdmin, liaison])
        equal((await readIdentity(plain, key, trackingId)).reporter, reporter, "getReporterIdentity");
    },
  },
  {
    title: "getAgencyReport never reveals which privacy notice the reporter saw, or when",
    operation: "getAgencyReport",
    async run(plain) {
      const notice = { version: marker(), seenAt: "2001-02-03T09:12:31.417+07:00" };
      const { trackingId } = await submit(plain, newReport({ notice }));
      const { target, heard } = overheard(plain);
      const { agencyAdmin, nationalAdmin } = target.keys;
      await act(target, agencyAdmin, "verifyReport", trackingId);
      for (const key of [agencyAdmin, nationalAdmin]) await readAsOfficer(target, key, trackingId);
      await pagesOf(target, "listAgencyReports", { limit: 100 }, { key: agencyAdmin });
      holds(heard.length >= 8, "expected answers to look through", heard.length);
      for (const trace of [notice.version, "2001-02-03"])
        holds(
          heard.every((text) => !text.includes(trace)),
          "the notice that a reporter saw must be in no answer to an officer",
        );
    },
  },
  {
    title: "getReport of a merged report and of the kept report reveals nothing about the other reporter",
    operation: "getReport",
    async run(plain) {
      const [one, other] = [identity(), identity()];
      const [hidden, hiddenToo] = [marker(), marker()];
      const kept = await submit(
        plain,
        newReport({
          anonymous: true,
          reporter: one,
          title: `Lubang ${hidden}`,
          body: `Lubang besar ${hidden}`,
        }),
      );
      const duplicate = await submit(plain, newReport({ reporter: other, title: `Jalan ${hiddenToo}` }));
      const { agencyAdmin } = plain.keys;
      const json = { intoTrackingId: kept.trackingId };
      await act(plain, agencyAdmin, "mergeReport", duplicate.trackingId, json);
      await actAsReporter(plain, kept, "addReply", { message: `Masih ${hidden}` });
      const { id } = await uploadPhoto(plain);
      await act(plain, agencyAdmin, "verifyReport", kept.trackingId);
      await actAsReporter(plain, kept, "addReply", { message: `Foto ${hidden}`, attachmentIds: [id] });
      const actions: OfficerAction[] = ["startFollowUp", "answerReport"];
      for (const action of actions) await act(plain, agencyAdmin, action, kept.trackingId);
      await actAsReporter(plain, kept, "giveFeedback", {
        kind: "contest",
        message: `Belum selesai ${hidden}`,
      });
      const [ofDuplicate, ofKept] = [overheard(plain), overheard(plain)];
      holds((await readReport(ofDuplicate.target, duplicate)).followed, "getReport: followed");
      await readReport(ofKept.target, kept);
      for (const trace of [...tracesOf(one), hidden, id, kept.trackingId])
        holds(
          ofDuplicate.heard.every((text) => !text.includes(trace)),
          "who follows a report must read nothing of who sent it",
        );
      for (const trace of [...tracesOf(other), hiddenToo, duplicate.trackingId])
        holds(
          ofKept.heard.every((text) => !text.includes(trace)),
          "who sent the kept report must read nothing of who follows it",
        );
    },
  },
  {
    title: "getReport never returns the identity, so a lost receipt reveals no name",
    operation: "getReport",
    async run(plain) {
      const reporter = identity();
      const { target, heard } = overheard(plain);
      const flags: Partial<NewReport>[] = [{ anonymous: true }, { confidential: true }];
      for (const flag of flags) {
        const read = await readReport(target, await submit(target, newReport({ reporter, ...flag })));
        equal(
          [read.anonymous, read.confidential],
          [flag.anonymous === true, flag.confidential === true],
          "getReport: flags",
        );
      }
      for (const trace of tracesOf(reporter))
        holds(
          heard.every((text) => !text.includes(trace)),
          "no identity in getReport",
        );
    },
  },
];
