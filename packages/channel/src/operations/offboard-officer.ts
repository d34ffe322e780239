import type { Officer, OfficerDeparture } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { DeskStore } from "../desk/store.ts";
import type { Caller } from "../limits/client-info.ts";
import {
  type AdministerOfficerContext,
  administerOfficer,
  type OfficerTarget,
} from "../officers/administer-officer.ts";
import { changeOfficer, isLastAdmin, readOfficer } from "../officers/officers.ts";
import { isWorking } from "../officers/principal.ts";
import type { OfficerStore, OfficerTransaction } from "../officers/store.ts";
import { DomainError, type Text, throwIfInvalid } from "../platform/domain-error.ts";
import type { OfficerRecord } from "../records/officers.ts";
import type { Records } from "../records/ports.ts";
import { type HandOverContext, handOverReports } from "./hand-over-reports.ts";
import { officerOf } from "./officer-action.ts";

type Context = AdministerOfficerContext &
  HandOverContext & {
    store: DeskStore & OfficerStore & Records<"units">;
    endProofs(officerId: string): Promise<void>;
  };

/**
 * Removes an officer, once per `Idempotency-Key`: ends the sessions, the invitation and the ways to sign in,
 * deletes the drafts and the saved views, and hands over the open reports. If a request was interrupted, the
 * next request for the same officer finishes its work. Refuses to remove a party's last active administrator,
 * because nobody else could invite another one.
 */
export async function offboardOfficer(
  context: Context,
  caller: Caller,
  target: OfficerTarget,
  input: OfficerDeparture,
): Promise<{ officer: Officer; replayed: boolean }> {
  const { store } = context;
  const { officerId } = target;
  const request = { operation: "offboardOfficer", content: input, evenIfLeft: true };
  const { replayed } = await administerOfficer(
    context,
    caller,
    target,
    request,
    async (transaction: OfficerTransaction, officer, party) => {
      if (isLastAdmin(party, officer)) {
        const fieldErrors = [{ pointer: "#", code: "not_permitted" }] as const;
        throw new DomainError("validation_failed", { fieldErrors, detail: lastAdmin });
      }
      throwIfInvalid(validateSuccessor(party, officer, input));
      if (officer.state === "left") return {};
      const ended = { state: "left", invitationHash: null, invitedUntil: null } as const;
      await changeOfficer(context, transaction, officer, ended);
      return {};
    },
  );
  // Runs after the officer's state has changed, because from then on no session can start and no report can
  // be assigned to the officer.
  await store.endSessions({ officerId });
  await context.endProofs(officerId);
  await store.remove("drafts", { officerId });
  await store.remove("savedViews", { officerId });
  await handOverReports(context, officerOf(caller), { officerId, successorId: input.handOverTo });
  return { officer: await readOfficer(context, officerId), replayed };
}

function validateSuccessor(
  party: readonly OfficerRecord[],
  { id }: OfficerRecord,
  { handOverTo }: OfficerDeparture,
): FieldError[] {
  if (handOverTo === undefined) return [];
  const successor = party.find((one) => one.id === handOverTo && one.state === "active");
  if (!successor) return [{ pointer: "#/handOverTo", code: "not_found" }];
  const isPossible = successor.id !== id && isWorking(successor);
  return isPossible ? [] : [{ pointer: "#/handOverTo", code: "not_permitted" }];
}

const lastAdmin: Text = {
  id: "Petugas ini admin aktif terakhir. Angkat admin lain dahulu.",
  en: "This officer is the last active administrator. Appoint another one first.",
};
