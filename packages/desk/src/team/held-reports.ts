import { isLaporError, type Lapor, type Officer, type ReportStatus } from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { AgencyStaff } from "../session/agency.ts";
import { assignable, assigneeName } from "../session/agency.ts";
import type { Session } from "../session/session.ts";
import type { TeamStrings } from "../strings/id/officers.ts";
import { baseStyles } from "../style/base-styles.ts";
import { pageStyles } from "../style/page-styles.ts";
import { tell } from "../tell.ts";
import { teamStyles } from "./team-styles.ts";

const open: ReportStatus[] = ["submitted", "assigned", "in_progress", "awaiting_reporter", "answered"];

/** The count stops at this number, as in the menu. */
const most = 1000;

/** Returns the number of an officer's open reports, and whether there are more than `most`. */
export async function countHeld(
  client: Pick<Lapor, "listAgencyReports">,
  officerId: string,
  locale: Session["language"],
): Promise<{ count: number; more: boolean }> {
  let count = 0;
  let cursor: string | null | undefined;
  do {
    const query = { officerId, status: open, limit: 100, ...(cursor && { cursor }) };
    const page = await client.listAgencyReports(query, { locale });
    count += page.data.length;
    cursor = page.nextCursor;
  } while (cursor && count < most);
  return { count, more: Boolean(cursor) };
}

/**
 * Shows the number of a leaving officer's open reports, and lets the administrator choose who takes them
 * over.
 * @fires desk-successor - `handOverTo`: the successor's ID; undefined leaves the reports with their units
 */
export class DeskHeldReports extends LitElement {
  static override styles = [baseStyles, pageStyles, teamStyles];
  static override properties = {
    session: { attribute: false },
    strings: { attribute: false },
    officer: { attribute: false },
    held: { state: true },
    isUnknown: { state: true },
    successorId: { state: true },
  };
  declare session: Session & Pick<AgencyStaff, "colleagues">;
  declare strings: TeamStrings;
  declare officer: Officer;
  declare held: { count: number; more: boolean } | undefined;
  declare isUnknown: boolean;
  declare successorId: string;

  constructor() {
    super();
    this.isUnknown = false;
    this.successorId = "";
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("officer") && changed.get("officer")?.id !== this.officer.id) void this.#count();
  }

  async #count(): Promise<void> {
    const { session, officer } = this;
    try {
      const held = await countHeld(session.client, officer.id, session.language);
      if (officer.id === this.officer.id) this.held = held;
    } catch (error) {
      // The officer can be offboarded without the count.
      if (!isLaporError(error)) throw error;
      this.isUnknown = true;
    }
  }

  override render(): TemplateResult {
    const { strings, session, officer, held } = this;
    const mayHold = this.isUnknown || (held && held.count > 0);
    const others = assignable(session).filter(({ id }) => id !== officer.id);
    return html`<p role="status">${this.#words}</p>
      ${
        mayHold
          ? html`<wa-select
              size="s"
              label=${strings.handOverTo}
              hint=${strings.handOverHint}
              .value=${this.successorId}
              @change=${this.#choose}
            >
              <wa-option value="">${strings.handOverToUnit}</wa-option>
              ${others.map(
                (other) => html`<wa-option value=${other.id}>${assigneeName(other, session)}</wa-option>`,
              )}
            </wa-select>`
          : nothing
      }`;
  }

  get #words(): string {
    const { strings, session, held } = this;
    if (this.isUnknown) return strings.heldUnknown;
    if (!held) return strings.loading;
    if (held.count === 0) return strings.heldNone;
    return strings.held(held.count.toLocaleString(session.language) + (held.more ? "+" : ""), held.count);
  }

  #choose = (event: Event): void => {
    this.successorId = (event.target as HTMLInputElement).value;
    tell(this, "desk-successor", { handOverTo: this.successorId || undefined });
  };
}
