import { nothing } from "lit";
import { LazyPart } from "../../lazy-part.ts";
import { loadPart } from "../../load-part.ts";
import type { OmbudsmanStrings } from "../../strings/ombudsman-strings.ts";
import type { ShownReport } from "../report/shown-report.ts";
import type { Ombudsman, OmbudsmanSlotOptions } from "./ombudsman.ts";

/**
 * Returns whether the Ombudsman accepts the matter (UU 37/2008 Art. 24 (1) c), because the agency has had its
 * chance: it has missed a deadline, or the report was closed against its reporter's will and can no longer be
 * contested.
 */
function maySeeOmbudsman(report: ShownReport): boolean {
  const { overdueSince, status, archiveReason, reporterActions, timeline } = report;
  if (overdueSince) return true;
  if (status !== "closed" && status !== "archived") return false;
  // A duplicate is handled in the report into which it was merged.
  if (archiveReason === "withdrawn" || archiveReason === "duplicate") return false;
  if (!reporterActions || reporterActions.some(({ kind }) => kind === "contest")) return false;
  const kinds = timeline.map(({ kind }) => kind);
  return kinds.lastIndexOf("confirmed") <= kinds.lastIndexOf("contested");
}

/** Loads the section about the Ombudsman for a report that the Ombudsman may accept. */
export class OmbudsmanSlot {
  private readonly options: OmbudsmanSlotOptions;
  private readonly code: LazyPart<{ Part: typeof Ombudsman; strings: OmbudsmanStrings }>;
  private report: ShownReport | undefined;
  private part: Ombudsman | undefined;

  constructor(options: OmbudsmanSlotOptions) {
    this.options = options;
    this.code = new LazyPart(options.element, async (language) => {
      const { Ombudsman, loadOmbudsmanStrings } = await loadPart(() => import("./ombudsman.ts"));
      return { Part: Ombudsman, strings: await loadOmbudsmanStrings(language) };
    });
  }

  /** Updates the section with the report that was just loaded. */
  follow(report: ShownReport): void {
    this.report = maySeeOmbudsman(report) ? report : undefined;
    if (this.report && !this.part) void this.load();
  }

  /** Discards the report. */
  close(): void {
    this.part?.close();
    this.report = undefined;
  }

  render(): unknown {
    return this.report && this.part ? this.part.render() : nothing;
  }

  /** Renders the sheet that is printed instead of everything else. It comes first in the shadow root. */
  renderSheet(): unknown {
    return this.report && this.part ? this.part.renderSheet() : nothing;
  }

  /**
   * Failures are silent: the reporter has not requested anything yet, and the next load of the report
   * retries.
   */
  private async load(): Promise<void> {
    const code = await this.code.load();
    if (!code || this.part) return;
    this.part = new code.Part({
      ...this.options,
      report: () => this.report,
      ownStrings: () => this.code.part!.strings,
    });
    this.options.element.requestUpdate();
  }
}
