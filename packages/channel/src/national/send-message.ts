import type { Reporter } from "@lapor/openapi";
import {
  type IdentityAccessContext,
  IdentityDecryptError,
  readIdentity,
} from "../privacy/identity-access.ts";
import type { ClaimedNationalMessage } from "../records/national.ts";
import type { System } from "../records/ports.ts";
import type { AttachmentRecord, ReportFile, TimelineRecord } from "../records/report.ts";
import { keeperOf } from "../report/report-access.ts";
import type { ReportStore } from "../report/store.ts";
import type { SealingBlobs } from "../sealing/sealing-blobs.ts";
import { viewAgency } from "../views/views.ts";
import type {
  NationalBridge,
  NationalComplaint,
  NationalFile,
  NationalReply,
  SendResult,
  SendWindow,
} from "./bridge.ts";

export type SendContext = IdentityAccessContext &
  Pick<System, "policy"> & { store: ReportStore; blobs: SealingBlobs };

const fileOf = ({ blobs }: SendContext, attachment: AttachmentRecord): NationalFile => ({
  fileName: attachment.fileName,
  mediaType: attachment.mediaType,
  async read(signal) {
    const reading = await blobs.open(attachment);
    if (!reading) throw new Error(`The file ${attachment.id} is lost.`);
    try {
      const bytes = new Uint8Array(attachment.bytes);
      let read = 0;
      for await (const chunk of reading.read()) {
        signal.throwIfAborted();
        bytes.set(chunk, read);
        read += chunk.length;
      }
      return bytes;
    } finally {
      await reading.close();
    }
  },
});

const filesOf = (context: SendContext, { attachments }: ReportFile, entryId: string | null): NationalFile[] =>
  attachments
    .filter((attachment) => attachment.entryId === entryId && !attachment.unreadable)
    .map((attachment) => fileOf(context, attachment));

/**
 * Returns the identity to send. No other bridge code reads an identity, and the access is logged like any
 * other. Returns undefined for anonymous and confidential reports, and unless the configuration allows
 * sending identities.
 */
async function identityFor(
  context: SendContext,
  { id, trackingId, anonymous, confidential }: ReportFile["report"],
): Promise<Reporter | undefined> {
  if (anonymous || confidential || !context.policy.forwarding?.sendsIdentity) return undefined;
  const access = {
    reader: "channel",
    agencyId: null,
    keyId: null,
    operation: "sp4n",
    reason: null,
  } as const;
  return (await readIdentity(context, { id, trackingId }, access)) ?? undefined;
}

async function complaintOf(context: SendContext, file: ReportFile): Promise<NationalComplaint> {
  const { report } = file;
  const reporter = await identityFor(context, report);
  return {
    trackingId: report.trackingId,
    classification: report.classification,
    title: report.title,
    body: report.body,
    occurredOn: report.occurredOn,
    location: report.location,
    categoryId: report.categoryId,
    agencyId: keeperOf(report) ?? report.siteAgencyId,
    anonymous: report.anonymous,
    confidential: report.confidential,
    ...(reporter && { reporter }),
    submittedAt: report.submittedAt,
    files: filesOf(context, file, null),
  };
}

/** Returns the author's name for SP4N-LAPOR!, where every message comes from the channel's account. */
const writerOf = ({ actorKind, actorAgencyId }: TimelineRecord): string =>
  actorKind === "agency" && actorAgencyId !== null ? viewAgency(actorAgencyId).name : "Pelapor";

const textsWithoutWords: Partial<Record<TimelineRecord["kind"], string>> = {
  withdrawn: "Laporan ini dicabut oleh pelapor.",
  attachment_added: "Lampiran tambahan.",
};

/** Returns the message text for a timeline entry; empty if the entry has none. */
export function replyText(entry: TimelineRecord): string {
  const text = [textsWithoutWords[entry.kind], entry.message].filter(Boolean).join("\n\n");
  return text === "" ? "" : `${writerOf(entry)}:\n${text}`;
}

async function replyOf(context: SendContext, file: ReportFile, entryId: string): Promise<NationalReply> {
  const entry = file.timeline.find(({ id }) => id === entryId);
  const { confidential } = file.report;
  return { confidential, text: entry ? replyText(entry) : "", files: filesOf(context, file, entryId) };
}

const notSent = (error: string): SendResult => ({ outcome: "not_sent", error });
const refused = (error: string): SendResult => ({ outcome: "refused", error });

const isUnreadable = ({ report, timeline }: ReportFile, entryId: string | null): boolean =>
  report.unreadable === true || timeline.some(({ id, unreadable }) => id === entryId && unreadable === true);

/**
 * Makes one attempt to send a claimed message. Never rejects: a fault in this process before the bridge is
 * called results in `not_sent`, and a rejected bridge call in `unknown`.
 */
export async function sendMessage(
  context: SendContext & { bridge: NationalBridge },
  message: ClaimedNationalMessage,
  window: SendWindow,
  onError: (error: unknown) => void,
): Promise<SendResult> {
  const { bridge, store } = context;
  let call: () => Promise<SendResult>;
  try {
    const file = await store.findReport({ id: message.reportId });
    if (!file || file.report.erasedAt) return refused("erased");
    if (isUnreadable(file, message.entryId)) return notSent("unreadable");
    if (message.kind === "create") {
      const complaint = await complaintOf(context, file);
      call = () => bridge.create(complaint, window);
    } else {
      const { nationalId, kind, entryId } = message;
      const reply = await replyOf(context, file, entryId ?? "");
      if (nationalId === null) return notSent("not_there");
      if (reply.text === "" && reply.files.length === 0) return refused("empty");
      call = () =>
        kind === "reply"
          ? bridge.reply(nationalId, reply, window)
          : bridge.handBack(nationalId, reply.text, window);
    }
  } catch (error) {
    onError(error);
    return notSent(error instanceof IdentityDecryptError ? "unreadable" : "internal");
  }
  if (!window.mayWrite()) return notSent("too_late");
  try {
    return await call();
  } catch (error) {
    onError(error);
    return { outcome: "unknown", error: "internal" };
  }
}
