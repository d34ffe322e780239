import { html, nothing, type TemplateResult } from "lit";
import { ombudsman as indonesian } from "../../strings/id/status.ts";
import { type Language, loadBeside } from "../../strings/load/languages.ts";
import type { OmbudsmanStrings } from "../../strings/ombudsman-strings.ts";
import { type ReportView, wordsOf } from "../report/report-view.ts";
import type { ShownReport } from "../report/shown-report.ts";
import { historySheet } from "./history-sheet.ts";
import { ombudsmanStyles } from "./ombudsman-styles.ts";

/** Options from the view; the slot adds the report and the strings of this part. */
export type OmbudsmanSlotOptions = Pick<ReportView, "element" | "styles" | "strings">;

export const loadOmbudsmanStrings = async (language: Language): Promise<OmbudsmanStrings> =>
  (await loadBeside(
    "ombudsman",
    (tag) => import(`../../strings/${tag}/status.ts?part=ombudsman&without=id`),
    language,
  )) ?? indonesian;

/**
 * A style sheet that hides the site around the element. The element's own styles hide the rest of the
 * element.
 */
const alone =
  "@media print{body *{visibility:hidden}:host{position:absolute!important;top:0!important;left:0!important}}";

/** The section about the Ombudsman, and the dated history that the reporter can take there. */
export class Ombudsman {
  private readonly view: OmbudsmanSlotOptions & {
    report: () => ShownReport | undefined;
    ownStrings: () => OmbudsmanStrings;
  };
  /** The time of printing, set while the sheet is rendered for printing. */
  private printedAt: Date | undefined;
  private sheets: CSSStyleSheet[] = [];

  constructor(view: Ombudsman["view"]) {
    this.view = view;
    view.styles.add(ombudsmanStyles);
  }

  close(): void {
    this.endPrint();
  }

  render(): TemplateResult {
    const { heading, sentence, phone, print, hint } = this.view.ownStrings();
    return html`<section class="box ombudsman" part="ombudsman" aria-labelledby="ombudsman-heading">
      <h3 id="ombudsman-heading">${heading}</h3>
      <p>${sentence}</p>
      <div class="row">
        <a class="button plain" part="button-secondary" href="https://ombudsman.go.id" target="_blank" rel="noopener noreferrer">ombudsman.go.id</a>
        <a class="button plain" part="button-secondary" href="tel:137">${phone}</a>
      </div>
      <div class="row"><button type="button" class="button plain" part="button-secondary" aria-describedby="history-hint" @click=${this.print}>${print}</button></div>
      <p id="history-hint" class="hint">${hint}</p>
    </section>`;
  }

  renderSheet(): TemplateResult | typeof nothing {
    const report = this.view.report();
    if (!this.printedAt || !report) return nothing;
    return historySheet(
      report,
      wordsOf(this.view.strings().status, report),
      this.view.ownStrings(),
      this.printedAt,
    );
  }

  /**
   * Opens the browser's print dialog, in which the sheet can also be saved as a PDF; nothing is sent. The
   * receipt's `printAlone` is not used, because every receipt would need another request to load the shared
   * module.
   */
  private print = async (): Promise<void> => {
    const { element } = this.view;
    this.endPrint();
    this.printedAt = new Date();
    element.requestUpdate();
    await element.updateComplete;
    const root = element.renderRoot as ShadowRoot;
    // In a browser without adoptable style sheets, the site around the element is printed too.
    if ("adoptedStyleSheets" in document) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(alone);
      this.sheets = [sheet];
      for (const adopter of [document, root])
        adopter.adoptedStyleSheets = [...adopter.adoptedStyleSheets, sheet];
    }
    addEventListener("afterprint", this.endPrint);
    print();
  };

  private endPrint = (): void => {
    removeEventListener("afterprint", this.endPrint);
    const root = this.view.element.renderRoot as ShadowRoot;
    for (const sheet of this.sheets)
      for (const adopter of [document, root])
        adopter.adoptedStyleSheets = adopter.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    this.sheets = [];
    this.printedAt = undefined;
    this.view.element.requestUpdate();
  };
}
