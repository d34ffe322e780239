import { DeskHeldReports } from "./held-reports.ts";
import { DeskInvitationLink } from "./invitation-link.ts";
import { DeskOfficerForm } from "./officer-form.ts";
import { DeskOfficers } from "./officers.ts";
import { DeskTeam } from "./team-page.ts";
import { DeskUnits } from "./units.ts";

export function defineTeam(): void {
  const elements = {
    "desk-held-reports": DeskHeldReports,
    "desk-invitation-link": DeskInvitationLink,
    "desk-officer-form": DeskOfficerForm,
    "desk-officers": DeskOfficers,
    "desk-team": DeskTeam,
    "desk-units": DeskUnits,
  };
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element);
}
