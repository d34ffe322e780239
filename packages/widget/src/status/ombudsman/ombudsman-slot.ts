import { nothing } from "lit";
import { LazyPart } from "../../lazy-part.ts";
import { loadPart } from "../../load-part.ts";
import type { OmbudsmanStrings } from "../../strings/ombudsman-strings.ts";
import type { ShownReport } from "../report/shown-report.ts";
import type { Ombudsman, OmbudsmanSlotOptions } from "./ombudsman.ts";

/**
 * Whether the agency had its chance: it has missed a deadline, or the report ended against its reporter's
 * will and can no longer be contested. Then the Ombudsman accepts the matter (UU 37/2008 Art. 24 (1) c).
 */
function maySeeOmbudsman(report: ShownReport): boolean {
  const { overdueSince, status, archiveReason, reporterActs, timeline } = report;
  if (overdueSince) return true;
  if (status !== "closed" && status !== "archived") return false;
  // A duplicate continues as the report that it was merged into.
  if (archiveReason === "withdrawn" || archiveReason === "duplicate") return false;
  if (!reporterActs || reporterActs.some(({ kind }) => kind === "contest")) return false;
  const kinds = timeline.map(({ kind }) => kind);
  return kinds.lastIndexOf("confirmed") <= kinds.lastIndexOf("contested");
}

/** Loads the way to the Ombudsman for a report that may take it. */
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

  /** Follows the report as it was read now. */
  follow(report: ShownReport): void {
    this.report = maySeeOmbudsman(report) ? report : undefined;
    if (this.report && !this.part) void this.load();
  }

  /** Forgets the report. */
  close(): void {
    this.part?.close();
    this.report = undefined;
  }

  render(): unknown {
    return this.report && this.part ? this.part.render() : nothing;
  }

  /** The sheet that is printed instead of everything else: first in the root. */
  renderSheet(): unknown {
    return this.report && this.part ? this.part.renderSheet() : nothing;
  }

  /** A failure is silent: the reporter has asked for nothing yet, and the next reading tries again. */
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
