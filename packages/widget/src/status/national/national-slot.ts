import { LazyPart } from "../../lazy-part.ts";
import { loadPart } from "../../load-part.ts";
import type { ReportView } from "../report/report-view.ts";
import type { ShownReport } from "../report/shown-report.ts";
import type { NationalPart } from "./national-part.ts";

/** Loads the section about a report in SP4N-LAPOR! on demand, because few reports have one. */
export class NationalSlot {
  private readonly part: LazyPart<NationalPart>;
  private report: ShownReport | undefined;

  constructor({ element, strings }: Pick<ReportView, "element" | "strings">) {
    this.part = new LazyPart(element, async (language) => {
      const code = await loadPart(() => import("./national-part.ts"));
      return code.NationalPart.create(element, () => strings().status, language);
    });
  }

  /** Updates the section with the report that was just loaded. */
  follow(report: ShownReport): void {
    this.report = report;
    if (report.national) void this.part.load();
  }

  /** Discards the report. */
  close(): void {
    this.part.abort();
    this.report = undefined;
  }

  render(): unknown {
    return this.report && this.part.part?.render(this.report);
  }
}
