import type { ClaimedMail, NewMail } from "../../records/mail.ts";
import type { SupporterMails } from "../../supports/supporter-mails.ts";
import type { MailStore, MailTransaction } from "../store.ts";
import type { Remember, StoredMail, StoredSubscription, SupporterMailState } from "./mails-in-memory.ts";

const supportersOf = ({ mailSubscriptions }: SupporterMailState, reportId: string): StoredSubscription[] =>
  [...mailSubscriptions.values()].filter((own) => own.reportId === reportId && own.supportId !== null);

/** Deletes a subscription and its emails. */
function removeSubscription(
  { mailSubscriptions, mails }: SupporterMailState,
  remember: Remember,
  owner: string,
): void {
  const thread = mailSubscriptions.get(owner)?.thread;
  if (thread === undefined) return;
  remember(mailSubscriptions, owner);
  mailSubscriptions.delete(owner);
  for (const [key, mail] of mails)
    if (mail.thread === thread) {
      remember(mails, key);
      mails.delete(key);
    }
}

/** Updates supporters' emails when their supports change. */
export const supporterMails = (state: SupporterMailState, remember: Remember): SupporterMails => ({
  supportDeleted: (supportId) => removeSubscription(state, remember, supportId),
  supportMoved(supportId, movedFrom, reportId) {
    const { mailSubscriptions } = state;
    const subscription = mailSubscriptions.get(supportId);
    if (!subscription) return;
    remember(mailSubscriptions, supportId);
    mailSubscriptions.set(supportId, { ...subscription, reportId, movedFrom });
  },
  reportMerged(from, to) {
    const { supporterSteps } = state;
    for (const [entryId, step] of supporterSteps) {
      if (step.holderId !== from) continue;
      remember(supporterSteps, entryId);
      if (step.movedFrom === null) supporterSteps.set(entryId, { ...step, holderId: to, movedFrom: from });
      else supporterSteps.delete(entryId);
    }
  },
  supportsErased(reportId) {
    for (const { supportId } of supportersOf(state, reportId))
      removeSubscription(state, remember, supportId ?? "");
  },
});

type Enqueue = (mail: NewMail, subscription: StoredSubscription) => void;

/** Creates the writes that run in a transaction. */
export const supporterMailWrites = (
  state: SupporterMailState,
  remember: Remember,
  enqueue: Enqueue,
): Pick<MailTransaction, "insertConfirmation" | "queueSupporterMails"> => ({
  async insertConfirmation({ thread, ...mail }) {
    const subscription = supportersOf(state, mail.reportId).find((own) => own.thread === thread);
    if (subscription) enqueue(mail, subscription);
  },
  async queueSupporterMails(limit) {
    const { supporterSteps } = state;
    const [step] = supporterSteps.values();
    if (!step) return undefined;
    const { holderId, movedFrom, after, ...mail } = step;
    const told = supportersOf(state, holderId)
      .filter(({ confirmed }) => confirmed)
      .filter((own) => movedFrom === null || own.movedFrom === movedFrom)
      .filter(({ thread }) => thread > after)
      .sort((left, right) => (left.thread < right.thread ? -1 : 1))
      .slice(0, limit);
    for (const subscription of told) enqueue(mail, subscription);
    remember(supporterSteps, step.entryId);
    const last = told.length === limit ? told.at(-1) : undefined;
    if (last) supporterSteps.set(step.entryId, { ...step, after: last.thread });
    else supporterSteps.delete(step.entryId);
    return told.length;
  },
});

/** Returns the parts of a public report that an email to a supporter shows. */
export function publicPartsOf(
  { released }: Pick<SupporterMailState, "released">,
  { reportId, supportId }: StoredMail,
  subscription: StoredSubscription,
): Pick<ClaimedMail, "title" | "keptTrackingId"> {
  if (supportId === null) return { title: null, keptTrackingId: null };
  const kept = subscription.reportId === reportId ? undefined : released.get(subscription.reportId);
  return {
    title: released.get(reportId)?.copy.title ?? null,
    keptTrackingId: kept?.copy.trackingId ?? null,
  };
}

/** Creates the reads and writes that run outside transactions. */
export const memorySupporterMails = (
  state: SupporterMailState,
): Pick<MailStore, "reserveRecipient" | "confirmSupporter"> => {
  const { mails, mailSubscriptions } = state;
  return {
    async reserveRecipient({ thread, entryId }, recipient) {
      const key = `${thread} ${entryId}`;
      const mail = mails.get(key);
      if (!mail) return "taken";
      if (mail.recipient === recipient) return "held";
      const others = [...mails.values()].filter((other) => other.entryId === entryId);
      if (others.some((other) => other.recipient === recipient)) return "taken";
      mails.set(key, { ...mail, recipient });
      return "reserved";
    },
    async confirmSupporter(thread) {
      for (const [owner, subscription] of mailSubscriptions) {
        if (subscription.thread !== thread || subscription.supportId === null) continue;
        mailSubscriptions.set(owner, { ...subscription, confirmed: true });
        return true;
      }
      return false;
    },
  };
};

/** Records a step for the report's supporters, if any of them has confirmed an address. */
export function noteSupporterStep(state: SupporterMailState, remember: Remember, step: NewMail): void {
  const { supporterSteps } = state;
  if (!supportersOf(state, step.reportId).some(({ confirmed }) => confirmed)) return;
  remember(supporterSteps, step.entryId);
  supporterSteps.set(step.entryId, {
    ...step,
    dueAt: null,
    holderId: step.reportId,
    movedFrom: null,
    after: "",
  });
}

/** Deletes unconfirmed subscriptions for supports from before a given day. Returns how many it deleted. */
export function deleteUnconfirmed(state: SupporterMailState, beforeDay: string, limit: number): number {
  const old = [...state.mailSubscriptions.values()].flatMap(({ supportId, confirmed }) => {
    const day = supportId === null || confirmed ? undefined : state.supports.get(supportId)?.day;
    return supportId !== null && day !== undefined && day < beforeDay ? [supportId] : [];
  });
  for (const supportId of old.slice(0, limit)) removeSubscription(state, () => {}, supportId);
  return Math.min(old.length, limit);
}

/**
 * Deletes the subscription of a supporter who stops the emails. Returns false for a reporter's subscription.
 */
export function stopSupporter(state: SupporterMailState, { supportId }: StoredSubscription): boolean {
  if (supportId === null) return false;
  removeSubscription(state, () => {}, supportId);
  return true;
}
