import { DeskNotificationSettings } from "../notifications/notification-settings.ts";
import { DeskEntrance } from "./entrance.ts";
import { DeskInvitation } from "./invitation.ts";
import { DeskNewPassword } from "./new-password.ts";
import { DeskOwnAccount } from "./own-account.ts";
import { DeskRecoveryCodes } from "./recovery-codes.ts";
import { DeskSessionDialog } from "./session-dialog.ts";
import { DeskSignIn } from "./sign-in-form.ts";

const elements = {
  "desk-entrance": DeskEntrance,
  "desk-invitation": DeskInvitation,
  "desk-notification-settings": DeskNotificationSettings,
  "desk-new-password": DeskNewPassword,
  "desk-own-account": DeskOwnAccount,
  "desk-recovery-codes": DeskRecoveryCodes,
  "desk-session-dialog": DeskSessionDialog,
  "desk-sign-in": DeskSignIn,
};

export function defineSignIn(): void {
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element);
}
