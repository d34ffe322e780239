import { accessCases } from "./contract-suite/access-cases.ts";
import { addressCases } from "./contract-suite/addresses.ts";
import { answerTemplateCases } from "./contract-suite/answer-templates.ts";
import { archiveContestCases } from "./contract-suite/archive-contests.ts";
import { attachmentLinkCases } from "./contract-suite/attachment-links.ts";
import { attachmentRoomCases } from "./contract-suite/attachment-room.ts";
import { attachmentCases } from "./contract-suite/attachments.ts";
import { contractCase, skipReason } from "./contract-suite/case.ts";
import { challengeCases } from "./contract-suite/challenges.ts";
import { channelCases } from "./contract-suite/channel.ts";
import { clockCases } from "./contract-suite/clocks.ts";
import { conditionalReadCases } from "./contract-suite/conditional-reads.ts";
import { cursorCases } from "./contract-suite/cursors.ts";
import { directoryCases } from "./contract-suite/directory.ts";
import { erasureCases } from "./contract-suite/erasure.ts";
import { eventCases } from "./contract-suite/events.ts";
import { examinationCases } from "./contract-suite/examination.ts";
import { feedbackCases } from "./contract-suite/feedback.ts";
import { idempotencyCases } from "./contract-suite/idempotency.ts";
import { inboxCases } from "./contract-suite/inbox.ts";
import { inboxFilterCases } from "./contract-suite/inbox-filters.ts";
import { informationCases } from "./contract-suite/information.ts";
import { lifeCases } from "./contract-suite/life.ts";
import { limitCases } from "./contract-suite/limits.ts";
import { mergeCases } from "./contract-suite/merges.ts";
import { noteCases } from "./contract-suite/notes.ts";
import { originCases } from "./contract-suite/origins.ts";
import { outageCases } from "./contract-suite/outages.ts";
import { permissionCases } from "./contract-suite/permission-cases.ts";
import { personalDataCases } from "./contract-suite/personal-data.ts";
import { privacyCases } from "./contract-suite/privacy.ts";
import { publicReportCases } from "./contract-suite/public-reports.ts";
import { refusalCases } from "./contract-suite/refusals.ts";
import { regionCases } from "./contract-suite/regions.ts";
import { releaseCases } from "./contract-suite/releases.ts";
import { reporterCases } from "./contract-suite/reporter.ts";
import { roleCases } from "./contract-suite/roles.ts";
import { similarReportCases } from "./contract-suite/similar-reports.ts";
import { statisticsCases } from "./contract-suite/statistics.ts";
import { submissionCases } from "./contract-suite/submission.ts";
import { submissionRefusalCases } from "./contract-suite/submission-refusals.ts";
import type { BoundCase, ContractCase, ContractTarget } from "./contract-suite/target.ts";
import { timeCases } from "./contract-suite/times.ts";
import { transferCases } from "./contract-suite/transfers.ts";
import { transitionCases } from "./contract-suite/transitions.ts";
import { webhookCases } from "./contract-suite/webhooks.ts";

export { type Ask, requestFor } from "./contract-suite/exchange.ts";
export { photo as samplePhoto } from "./contract-suite/file-sample.ts";
export { grantedAsk } from "./contract-suite/granted-asks.ts";
export type {
  BoundCase,
  ContractCase,
  ContractTarget,
  LimitedKind,
  TargetAbility,
} from "./contract-suite/target.ts";

/**
 * Everything that a server has to do to be called a LAPOR! channel, for any test runner. Each case makes what it needs, so that
 * they run in any order and against a server that holds data; run them one after the other, as `breakStore` breaks it for all.
 */
export const contractCases: readonly ContractCase[] = [
  ...[...channelCases, ...directoryCases, ...regionCases],
  ...[...submissionCases, ...submissionRefusalCases, ...idempotencyCases],
  ...[...attachmentCases, ...attachmentLinkCases, ...attachmentRoomCases, ...reporterCases],
  ...[
    ...inboxCases,
    ...lifeCases,
    ...transferCases,
    ...transitionCases,
    ...roleCases,
    ...permissionCases,
    ...accessCases,
    ...privacyCases,
    ...erasureCases,
    ...personalDataCases,
  ],
  ...[...inboxFilterCases, ...noteCases, ...answerTemplateCases, ...conditionalReadCases, ...cursorCases],
  ...[
    ...informationCases,
    ...examinationCases,
    ...feedbackCases,
    ...archiveContestCases,
    ...mergeCases,
    ...eventCases,
    ...webhookCases,
  ],
  ...[...releaseCases, ...publicReportCases, ...similarReportCases, ...statisticsCases],
  ...[...limitCases, ...challengeCases],
  ...[...refusalCases, ...addressCases, ...originCases, ...outageCases, ...timeCases, ...clockCases],
].map(contractCase);

/**
 * Binds the cases to a server.
 * @example for (const { title, skip, run } of contractSuite(target)) test(title, { skip: skip ?? false }, run);
 */
export const contractSuite = (target: ContractTarget): BoundCase[] =>
  contractCases.map((definition) => {
    const skip = skipReason(definition, target);
    return { ...definition, ...(skip !== undefined && { skip }), run: () => definition.run(target) };
  });
