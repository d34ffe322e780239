import { mayHold } from "../officers/principal.ts";
import type {
  NotificationDelivery,
  NotificationEvent,
  NotificationKind,
  NotificationReader,
  NotificationRecord,
  NotificationReport,
} from "../records/notifications.ts";
import type { OfficerRole } from "../records/officers.ts";
import { defaultDeliveries } from "./notification-kind.ts";
import { type Relay, relayRecipient } from "./relay.ts";

/** The roles that distribute their party's reports. */
const coordinating: readonly OfficerRole[] = ["national_admin", "agency_admin", "liaison"];

/** The roles that are accountable for a missed deadline, whoever works on the report. */
const answering: readonly OfficerRole[] = ["national_admin", "agency_admin", "leader"];

const coordinates = ({ role }: NotificationReader): boolean => coordinating.includes(role);

/** Returns how the officer has chosen to receive notifications of a kind. */
export const deliveryOf = (
  { role, deliveries }: Pick<NotificationReader, "role" | "deliveries">,
  kind: NotificationKind,
): NotificationDelivery => {
  const usual = defaultDeliveries[role][kind];
  return usual === undefined ? "off" : (deliveries[kind] ?? usual);
};

/**
 * Returns the officer assigned to the report, if that officer can still work on it; otherwise its unit's
 * officers; otherwise the officers who distribute reports.
 */
function workersOn(
  { unitId, officerId }: NotificationReport,
  readers: readonly NotificationReader[],
): readonly NotificationReader[] {
  const holder = readers.find((reader) => reader.id === officerId && mayHold(reader, unitId));
  if (holder) return [holder];
  const ofUnit = readers.filter((reader) => unitId !== null && reader.unitId === unitId);
  return ofUnit.length > 0 ? ofUnit : readers.filter(coordinates);
}

/** Returns the officers whom an event concerns, before their notification settings apply. */
function concernedBy(
  event: NotificationEvent,
  report: NotificationReport,
  readers: readonly NotificationReader[],
): readonly NotificationReader[] {
  switch (event.kind) {
    case "new_report":
      return readers.filter(coordinates);
    case "assigned":
      if (report.officerId !== null) return readers.filter(({ id }) => id === report.officerId);
      // If the unit has no officers, those who assigned the report to it already know.
      return readers.filter(({ unitId }) => unitId !== null && unitId === report.unitId);
    case "mentioned":
      return readers.filter(({ id }) => event.officerIds?.includes(id));
    case "overdue":
    case "escalated":
      return [
        ...new Set([
          ...workersOn(report, readers),
          ...readers.filter(({ role }) => answering.includes(role)),
        ]),
      ];
    default:
      return workersOn(report, readers);
  }
}

/**
 * Returns an event's notifications: one for each officer and relay of the party, according to their settings.
 */
export function notificationsOf(
  event: NotificationEvent,
  report: NotificationReport,
  readers: readonly NotificationReader[],
  relays: readonly Relay[],
): NotificationRecord[] {
  const officers = concernedBy(event, report, readers)
    .filter(({ id }) => id !== event.actorId)
    .map((reader) => ({ recipient: reader.id, delivery: deliveryOf(reader, event.kind) }));
  const chats = relays
    .filter(({ agencyId }) => agencyId === event.agencyId)
    .map((relay) => ({
      recipient: relayRecipient(relay),
      delivery: relay.deliveries[event.kind] ?? "off",
    }));
  const { officerIds: _, actorId: __, ...about } = event;
  return [...officers, ...chats].flatMap(({ recipient, delivery }) =>
    delivery === "off" ? [] : [{ ...about, recipient, delivery }],
  );
}
