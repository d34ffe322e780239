import { attachmentLinkCases } from "./contract-suite/attachments/attachment-links.ts";
import { attachmentRoomCases } from "./contract-suite/attachments/attachment-room.ts";
import { attachmentCases } from "./contract-suite/attachments/attachments.ts";
import { actingPersonCases } from "./contract-suite/desk/acting-persons.ts";
import { answerTemplateCases } from "./contract-suite/desk/answer-templates.ts";
import { bulkCases } from "./contract-suite/desk/bulk.ts";
import { draftCases } from "./contract-suite/desk/drafts.ts";
import { evidenceCases } from "./contract-suite/desk/evidence.ts";
import { mentionCases } from "./contract-suite/desk/mentions.ts";
import { noteCases } from "./contract-suite/desk/notes.ts";
import { surveyCases } from "./contract-suite/desk/survey-results.ts";
import { changedWebhookCases } from "./contract-suite/events/changed-webhooks.ts";
import { eventStreamCases } from "./contract-suite/events/event-streams.ts";
import { eventCases } from "./contract-suite/events/events.ts";
import { repeatedWebhookCases } from "./contract-suite/events/repeated-webhooks.ts";
import { webhookCases } from "./contract-suite/events/webhooks.ts";
import { accessCases } from "./contract-suite/http/access.ts";
import { addressCases } from "./contract-suite/http/addresses.ts";
import { channelCases } from "./contract-suite/http/channel.ts";
import { conditionalReadCases } from "./contract-suite/http/conditional-reads.ts";
import { cursorCases } from "./contract-suite/http/cursors.ts";
import { documentCases } from "./contract-suite/http/documents.ts";
import { idempotencyCases } from "./contract-suite/http/idempotency.ts";
import { keyCases } from "./contract-suite/http/keys.ts";
import { originCases } from "./contract-suite/http/origins.ts";
import { outageCases } from "./contract-suite/http/outages.ts";
import { permissionCases } from "./contract-suite/http/permissions.ts";
import { queryParameterCases } from "./contract-suite/http/query-parameters.ts";
import { refusalCases } from "./contract-suite/http/refusals.ts";
import { roleCases } from "./contract-suite/http/roles.ts";
import { inboxCountCases } from "./contract-suite/inbox/counts.ts";
import { exportCases } from "./contract-suite/inbox/exports.ts";
import { inboxFilterCases } from "./contract-suite/inbox/filters.ts";
import { inboxCases } from "./contract-suite/inbox/inbox.ts";
import { inboxOrderCases } from "./contract-suite/inbox/order.ts";
import { savedViewCases } from "./contract-suite/inbox/saved-views.ts";
import { challengeCases } from "./contract-suite/limits/challenges.ts";
import { limitCases } from "./contract-suite/limits/limits.ts";
import { forwardingCases } from "./contract-suite/national/forwarding.ts";
import { handOverCases } from "./contract-suite/national/hand-overs.ts";
import { nationalReferenceCases } from "./contract-suite/national/national-reference.ts";
import { takingThereCases } from "./contract-suite/national/taking-there.ts";
import { assignedOfficerCases } from "./contract-suite/officers/assigned-officers.ts";
import { formerOfficerCases } from "./contract-suite/officers/former-officers.ts";
import { namedOfficerCases } from "./contract-suite/officers/named-officers.ts";
import { notificationSettingsCases } from "./contract-suite/officers/notification-settings.ts";
import { officerRoleCases } from "./contract-suite/officers/officer-roles.ts";
import { officerCases } from "./contract-suite/officers/officers.ts";
import { publishableKeyCases } from "./contract-suite/officers/publishable-keys.ts";
import { sessionCases } from "./contract-suite/officers/sessions.ts";
import { signInCases } from "./contract-suite/officers/sign-ins.ts";
import { unitCases } from "./contract-suite/officers/units.ts";
import { erasureCases } from "./contract-suite/privacy/erasure.ts";
import { personalDataCases } from "./contract-suite/privacy/personal-data.ts";
import { privacyCases } from "./contract-suite/privacy/privacy.ts";
import { publicPhotoCases } from "./contract-suite/public/public-photos.ts";
import { publicReportCountCases } from "./contract-suite/public/public-report-counts.ts";
import { publicReportCases } from "./contract-suite/public/public-reports.ts";
import { releaseCases } from "./contract-suite/public/releases.ts";
import { similarReportCases } from "./contract-suite/public/similar-reports.ts";
import { statisticsCases } from "./contract-suite/public/statistics.ts";
import { supportPhotoCases } from "./contract-suite/public/support-photos.ts";
import { supportCases } from "./contract-suite/public/supports.ts";
import { archiveContestCases } from "./contract-suite/report/archive-contests.ts";
import { clockCases } from "./contract-suite/report/clocks.ts";
import { correctionCases, promiseCases } from "./contract-suite/report/corrections.ts";
import { examinationCases } from "./contract-suite/report/examination.ts";
import { feedbackCases } from "./contract-suite/report/feedback.ts";
import { informationCases } from "./contract-suite/report/information.ts";
import { lifeCases } from "./contract-suite/report/life.ts";
import { mergeCases } from "./contract-suite/report/merges.ts";
import { repeatedActionCases } from "./contract-suite/report/repeated-actions.ts";
import { reporterCases } from "./contract-suite/report/reporter.ts";
import { submissionCases } from "./contract-suite/report/submission.ts";
import { submissionRefusalCases } from "./contract-suite/report/submission-refusals.ts";
import { transferCases } from "./contract-suite/report/transfers.ts";
import { transitionCases } from "./contract-suite/report/transitions.ts";
import { verifyingAssignmentCases } from "./contract-suite/report/verifying-assignments.ts";
import { directoryCases } from "./contract-suite/routing/directory.ts";
import { endedAgencyCases } from "./contract-suite/routing/ended-agencies.ts";
import { regionCases } from "./contract-suite/routing/regions.ts";
import { contractCase, lackedAbility, skipReason } from "./contract-suite/support/case.ts";
import type { BoundCase, ContractCase, ContractTarget } from "./contract-suite/support/target.ts";
import { textCases } from "./contract-suite/values/texts.ts";
import { timeCases } from "./contract-suite/values/times.ts";

export { type RequestParts, requestFor } from "./contract-suite/support/exchange.ts";
export { photo as samplePhoto } from "./contract-suite/support/samples/files.ts";
export { isForSessions } from "./contract-suite/support/session.ts";
export type {
  BoundCase,
  ContractCase,
  ContractTarget,
  LimitedKind,
  Sp4nConnection,
  TargetAbility,
} from "./contract-suite/support/target.ts";
export { validRequest } from "./contract-suite/support/valid-requests.ts";

/**
 * The test cases that every LAPOR! channel must pass, for any test runner. Each case creates its own data, so
 * the cases can run in any order and against a server that already has data. Run them one at a time, because
 * some, such as those that call `breakStore`, affect all requests.
 */
export const contractCases: readonly ContractCase[] = [
  ...[...sessionCases, ...signInCases, ...officerCases, ...officerRoleCases],
  ...[...namedOfficerCases, ...assignedOfficerCases, ...formerOfficerCases, ...notificationSettingsCases],
  ...[...channelCases, ...keyCases, ...directoryCases, ...endedAgencyCases, ...regionCases],
  ...[...submissionCases, ...submissionRefusalCases, ...textCases, ...idempotencyCases],
  ...[...attachmentCases, ...attachmentLinkCases, ...attachmentRoomCases, ...reporterCases],
  ...[
    ...inboxCases,
    ...inboxCountCases,
    ...exportCases,
    ...lifeCases,
    ...transferCases,
    ...verifyingAssignmentCases,
    ...transitionCases,
    ...repeatedActionCases,
    ...roleCases,
    ...permissionCases,
    ...accessCases,
    ...privacyCases,
    ...erasureCases,
    ...personalDataCases,
  ],
  ...[
    ...inboxFilterCases,
    ...inboxOrderCases,
    ...noteCases,
    ...mentionCases,
    ...draftCases,
    ...savedViewCases,
    ...actingPersonCases,
    ...answerTemplateCases,
    ...unitCases,
    ...publishableKeyCases,
    ...bulkCases,
    ...conditionalReadCases,
    ...cursorCases,
  ],
  ...documentCases,
  ...[
    ...informationCases,
    ...correctionCases,
    ...promiseCases,
    ...examinationCases,
    ...feedbackCases,
    ...archiveContestCases,
    ...mergeCases,
    ...nationalReferenceCases,
    ...handOverCases,
    ...takingThereCases,
    ...forwardingCases,
    ...eventCases,
    ...eventStreamCases,
    ...webhookCases,
    ...changedWebhookCases,
    ...repeatedWebhookCases,
  ],
  ...[
    ...releaseCases,
    ...publicReportCases,
    ...publicReportCountCases,
    ...similarReportCases,
    ...statisticsCases,
    ...supportCases,
    ...supportPhotoCases,
    ...publicPhotoCases,
    ...evidenceCases,
    ...surveyCases,
  ],
  ...[...limitCases, ...challengeCases],
  ...[
    ...refusalCases,
    ...queryParameterCases,
    ...addressCases,
    ...originCases,
    ...outageCases,
    ...timeCases,
    ...clockCases,
  ],
].map(contractCase);

/**
 * Binds the cases to a server. A case is marked as skipped if it needs an ability that the target lacks.
 * @example for (const { title, skip, run } of contractSuite(target)) test(title, { skip: skip ?? false },
 * run);
 */
export const contractSuite = (target: ContractTarget): BoundCase[] =>
  contractCases.map((definition) => {
    const lacks = lackedAbility(definition, target);
    return {
      ...definition,
      ...(lacks && { lacks, skip: skipReason(lacks) }),
      run: () => definition.run(target),
    };
  });
