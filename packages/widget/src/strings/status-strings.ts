import type { Classification, ReportStatus, TimelineKind } from "@lapor/sdk";

/** Who did something, as a word in a sentence; `agency` gives way to the agency's own name. */
export type ActorKind = "reporter" | "agency" | "national_triage" | "channel";

/** Every text of `<lapor-status>` in one language. */
export interface StatusStrings {
  heading: string;
  intro: string;
  trackingIdHint: string;
  accessCodeHint: string;
  missing: { trackingId: string; accessCode: string; message: string };
  open: string;
  opening: string;
  refresh: string;
  refreshing: string;
  refreshed: string;
  close: string;
  /** Said when one paste filled in both codes. */
  pasted: string;
  classification: Readonly<Record<Classification, string>>;
  status: Readonly<Record<ReportStatus, { name: string; meaning: string }>>;
  noDue: string;
  occurredOn: string;
  place: string;
  attachments: string;
  confidential: string;
  anonymous: string;
  yourReport: string;
  timeline: string;
  kinds: Readonly<Record<TimelineKind, (actor: string, responsible: string) => string>>;
  actors: Readonly<Record<ActorKind, string>>;
  pingPong: string;
  reply: string;
  replyHint: string;
  sendReply: string;
  sendingReply: string;
  replySent: string;
  closed: string;
  /** Files that go with a reply, or alone. */
  addFiles: string;
  /** Of one of them, once it is up. */
  inReport: string;
  filesAdded: (count: number) => string;
  summary: (count: number) => string;
  faultHeading: string;
}
