import { startSystemTimer } from "./body-memory/body-pace.ts";
import type { Channel, ChannelOptions } from "./channel.ts";
import type { ChannelContext } from "./context.ts";
import { defaultPolicy } from "./default-policy.ts";
import { applyErasures } from "./erasure/apply-erasures.ts";
import { removeFiles } from "./erasure/erase-report.ts";
import { noJournal } from "./erasure/erasure-journal.ts";
import { createWebhookDelivery } from "./events/deliver-webhooks.ts";
import { eventOf } from "./events/events.ts";
import { createLiveLog } from "./events/live/live-log.ts";
import { createApp } from "./http/app.ts";
import { createJobs } from "./jobs.ts";
import { createDeferredCounts } from "./limits/deferred-counts.ts";
import { createMemoryLimits } from "./limits/memory-store.ts";
import { createRightCodes } from "./limits/right-codes.ts";
import { createMailDelivery } from "./mail/deliver-mail.ts";
import { createOptOut } from "./mail/opt-out.ts";
import { mailChange } from "./mail/queue-mail.ts";
import { createInvitationMail } from "./mail/write-invitation.ts";
import { createNationalDelivery } from "./national/deliver-national.ts";
import { listDifferences } from "./national/differences.ts";
import { queueNationalMessages } from "./national/queue-messages.ts";
import { resolveForwarding } from "./national/resolve-forwarding.ts";
import { createNotificationDelivery } from "./notifications/deliver-notifications.ts";
import { queueNotification } from "./notifications/queue-notifications.ts";
import { createOfficerAccounts } from "./officers/accounts.ts";
import { exportForOperator } from "./operations/export-for-operator.ts";
import { readEvidence } from "./operations/get-evidence.ts";
import { readSurveyResults } from "./operations/get-survey-results.ts";
import { releaseReports } from "./operations/hand-over-reports.ts";
import { webHashing } from "./platform/hashing.ts";
import { createCurrentModel } from "./routing/load-model.ts";
import { createSealingBlobs } from "./sealing/sealing-blobs.ts";
import { createSecrets } from "./sealing/secrets.ts";
import { createSealingStore } from "./store/sealing-store.ts";

/**
 * Creates a channel: it accepts reports, passes them to the responsible agency, and follows them to the
 * answer.
 * @example
 * const store = createMemoryStore();
 * const parts = { store, blobs: createMemoryBlobs(), clock: systemClock, random: systemRandom };
 * const { key } = await createKey(parts, { kind: "publishable", agencyId: "pemkot-bandung", origins: [] });
 * const channel = createChannel({ ...parts, secret: crypto.getRandomValues(new Uint8Array(32)) });
 * const headers = { authorization: `Bearer ${key}` };
 * const response = await channel.fetch(new Request("http://localhost/v1/channel", { headers }));
 */
export function createChannel(options: ChannelOptions): Channel {
  const { clock, random, officerMailer, sendsMail = false, relays = [] } = options;
  const policy = options.policy ?? defaultPolicy;
  const hashing = options.hashing ?? webHashing;
  const secrets = createSecrets(options.secret, options.sealKeys, hashing);
  const onDecryptError = (error: unknown): void => options.onDecryptError?.(error);
  const store = createSealingStore(options.store, secrets, onDecryptError);
  const blobs = createSealingBlobs(options.blobs, secrets);
  const startTimer = options.startTimer ?? startSystemTimer;
  const webhookTargets = options.webhookTargets ?? { allowPrivate: false };
  const context: ChannelContext = {
    store,
    blobs,
    cleanPdf: options.cleanPdf,
    clock,
    random,
    hashing,
    secrets,
    policy,
    webhookTargets,
    onDecryptError,
    erasures: options.erasures ?? noJournal,
    mailInvitation: officerMailer && createInvitationMail(officerMailer, policy),
    endProofs: async (officerId) => options.endProofs?.(officerId),
    sendsMail,
    relays,
    followers: [
      (transaction, report, entry) => transaction.insertEvent(eventOf(report, entry)),
      (transaction, report, entry) => mailChange({ sendsMail }, transaction, report, entry),
      (transaction, report, entry) => queueNotification({ sendsMail, relays }, transaction, report, entry),
      (transaction, report, entry) => queueNationalMessages({ random, policy }, transaction, report, entry),
    ],
    regionAt: options.regionAt,
    currentModel: createCurrentModel({
      readLearned: options.readLearnedModel,
      now: () => clock.now(),
      onError: (error) =>
        options.onError?.(error, { requestId: "routing-model", operation: "suggestAgencies" }),
    }),
    startTimer,
    liveLog: createLiveLog(store, startTimer),
    openStreams: new Map(),
    running: new Set(),
    localLimits: createMemoryLimits(),
    counts: createDeferredCounts(store, clock, startTimer),
    rightCodes: createRightCodes(),
    knownKeys: new Map(),
    sightings: new Map(),
    blocked: new Map(),
  };
  return {
    ...createApp(context, options),
    officerAccounts: (publicUrl) =>
      createOfficerAccounts(context, publicUrl, (officer) => releaseReports(context, officer)),
    jobs: createJobs(context),
    saveCounts: context.counts.save,
    applyErasures: (records, options) => applyErasures(context, records, options),
    exportReport: (trackingId, { reason }) => exportForOperator(context, trackingId, reason),
    readEvidence: (selection) => readEvidence(context, selection),
    readSurveyResults: (selection) => readSurveyResults(context, selection),
    createWebhookDelivery: (options) => createWebhookDelivery({ ...context, ...options }),
    createMailDelivery: (options) => createMailDelivery({ ...context, ...options }),
    createNotificationDelivery: (options) => createNotificationDelivery({ ...context, ...options }),
    createNationalDelivery: (options) =>
      createNationalDelivery({ ...context, removeFiles: (ids) => removeFiles(context, ids) }, options),
    resolveForwarding: (trackingId, decision) => resolveForwarding(context, trackingId, decision),
    listNationalDifferences: () => listDifferences(context),
    ...createOptOut(context),
  };
}
