import type { AgencySummary, Channel, NewReport, Region } from "@lapor/sdk";
import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import { clientOf, tellFault } from "../client.ts";
import { faultReference } from "../fault-reference.ts";
import { loadPart } from "../load-part.ts";
import { isLike } from "../offline/matches-shape.ts";
import { PlaceExtras } from "../place/place-extras.ts";
import { placeStyles } from "../place/place-styles.ts";
import { AddedStyles } from "../styles/added-styles.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { guardContrast } from "../styles/contrast-guard.ts";
import { lateStyles } from "../styles/late-styles.ts";
import { Cautions } from "./caution.ts";
import { Combobox } from "./combobox.ts";
import { Directory } from "./directory.ts";
import { type FormView, faultLine, faultOf } from "./field.ts";
import { fitsField } from "./fit-values.ts";
import { FormFiles } from "./form-files.ts";
import { FormSending } from "./form-sending.ts";
import type { AgencyChoice, Fault, FieldFault, FieldName, FormValues } from "./form-state.ts";
import type { LaporForm } from "./lapor-form.ts";
import { chosenAgencyId, writeReport } from "./new-report.ts";
import { PlaceDoubtSlot } from "./place-doubt-slot.ts";
import { privacyPart } from "./privacy-part.ts";
import { readPolicy } from "./read-policy.ts";
import type { ReportKeeping } from "./report-drafts.ts";
import { reporterFields } from "./reporter-fields.ts";
import { searchField } from "./search-field.ts";
import { SimilarSlot } from "./similar-slot.ts";
import { Suggestions } from "./suggestions.ts";
import { validateChoices } from "./validate-choices.ts";
import { validateReporter } from "./validate-reporter.ts";

export { forgetReport } from "./report-drafts.ts";

/** What a page may fill in for the citizen. */
export interface Prefill {
  classification?: FormValues["classification"];
  title?: string;
  body?: string;
  /** `YYYY-MM-DD` */
  occurredOn?: string;
  regionCode?: string;
  address?: string;
  agencyId?: string;
  categoryId?: string;
  anonymous?: boolean;
  confidential?: boolean;
}

/** What of it goes into a field as it is. */
const prefilled = [
  ...(["classification", "title", "body", "occurredOn", "address"] as const),
  ...(["anonymous", "confidential"] as const),
];

/** Refusals that no patience heals: the site is not set up, and the fallback is shown instead of a form that cannot be sent. */
const siteRefusals = ["unauthorized", "forbidden", "origin_not_allowed", "not_found", "method_not_allowed"];

/**
 * Everything of the form that needs the channel or the device: fetched once the form is on the screen, so that nobody waits for it to
 * begin. What it shows has its room kept free in the first load's template.
 */
export class FormChannel implements ReactiveController {
  readonly directory: Directory;
  readonly suggestions: Suggestions;
  readonly similar: SimilarSlot;
  readonly doubt: PlaceDoubtSlot;
  readonly regionBox: Combobox<Region>;
  readonly agencyBox: Combobox<AgencySummary>;
  readonly files: FormFiles;
  readonly sending: FormSending;
  /** Policy of the channel, once it has told it. */
  policy: Channel | undefined;
  private readonly form: LaporForm;
  private readonly extras: PlaceExtras;
  private readonly cautions: Cautions;
  /** The channel refuses this site altogether. */
  private refused: Fault | undefined;
  private noticeSeen = "";
  private asking = 0;
  /** What the contrast was last judged under. */
  private look = "";

  constructor(form: LaporForm) {
    this.form = form;
    const styles = new AddedStyles(form.renderRoot as ShadowRoot, [baseStyles]);
    styles.add(lateStyles, placeStyles);
    const lapor = () => clientOf(form);
    const changed = () => form.requestUpdate();
    const words = () => form.late!.search;
    this.directory = new Directory(lapor, changed);
    this.suggestions = new Suggestions({
      lapor,
      siteAgencyId: () => this.siteAgencyId,
      inView: () => this.isInView("#agencies"),
      goTo: (agencyId) => void form.focusOn(`#${CSS.escape(`agency-${agencyId}`)}`),
      changed,
      placed: (place) => this.doubt.follow(place),
    });
    this.regionBox = new Combobox<Region>(form, {
      id: "region",
      words: () => ({ ...words(), failed: words().failedPlace }),
      chosen: () => form.state.values.region,
      near: () => (this.directory.siteRegion ? [this.directory.siteRegion] : []),
      search: (text, signal) => this.directory.findRegions(text, signal),
      name: ({ name, path }) => [name, ...path].join(", "),
      changed: (region, text) => form.edit({ region, regionText: region ? "" : text }),
    });
    this.agencyBox = new Combobox<AgencySummary>(form, {
      id: "agency",
      words,
      chosen: () => {
        const { agency } = form.state.values;
        return agency.kind === "other" ? agency.agency : undefined;
      },
      near: () => [],
      search: (text, signal) => this.directory.findAgencies(text, signal),
      name: ({ name }) => name,
      changed: (agency, text) => form.edit({ agency: { kind: "other", agency, text }, category: "" }),
    });
    this.extras = new PlaceExtras(form, {
      point: () => form.state.values.point,
      setPoint: (point) => form.edit({ point }),
      tiles: () => form.mapTiles,
      attribution: () => form.mapAttribution ?? "",
      words: () => form.late!.place,
      loadMap: () => loadPart(() => import("../place/map.ts")),
    });
    this.cautions = new Cautions((field) => void form.focusOn(`#${field}`));
    this.similar = new SimilarSlot(form, this, styles);
    this.doubt = new PlaceDoubtSlot(form, this, styles);
    this.files = new FormFiles(form, this, styles);
    this.sending = new FormSending(form, this, styles);
    form.addController(this);
    // Categories are only looked up for who begins to use the form.
    form.addEventListener("focusin", () => this.loadCategories(), { once: true });
    // A field that was left is safe at once, not half a second later. What moves inside of the root does not leave it.
    form.renderRoot.addEventListener("focusout", () => this.keeping.flush());
    const { regionText } = form.state.values;
    // Typed while this part was on its way.
    if (regionText) this.regionBox.look(regionText.trim());
  }

  get keeping(): ReportKeeping {
    return this.sending.keeping;
  }

  get attachments(): Channel["attachments"] | undefined {
    return this.policy?.attachments;
  }

  hostConnected(): void {
    this.start();
  }

  hostDisconnected(): void {
    this.suggestions.stop();
    this.similar.stop();
    this.files.unwatch();
    this.keeping.stop();
  }

  hostUpdated(): void {
    if (this.attachments?.maxCount) this.files.watch();
    const { theme, preset } = this.form;
    const look = `${theme} ${preset} ${!!this.screen()}`;
    if (look !== this.look) guardContrast(this.form.renderRoot);
    this.look = look;
  }

  /** Asks for the channel's policy unless it is known or being asked for: whoever enters a field tries again. */
  async learnMissing(): Promise<void> {
    if (!this.policy && !this.asking) await this.learn();
  }

  /** Asks for the channel's policy: when the form starts, and when its attributes change. */
  async learn(): Promise<void> {
    const { form, directory } = this;
    this.asking++;
    this.start();
    // What was written while this part was on its way.
    this.keeping.edited();
    try {
      const channel = readPolicy(await clientOf(form).getChannel());
      this.policy = channel;
      this.refused = undefined;
      this.similar.restart();
      this.noticeSeen = new Date().toISOString();
      directory.siteRegion = channel.region;
      form.dispatch({ type: "learn", policy: channel });
      form.emit("lapor-ready", {});
      void this.keeping.takeOver();
      // Only fills in a default; without it the citizen chooses.
      directory.learnSiteAgency(channel.agency, form.agency).catch(() => {});
      this.fillInRegion();
    } catch (error) {
      const fault = tellFault(form, error);
      if (siteRefusals.includes(fault.code)) this.refused = fault;
      form.requestUpdate();
    } finally {
      this.asking--;
    }
  }

  /** Fills in what the page knows, where the citizen has not been faster. What is unknown or of another type is left out. */
  async prefill(given: Prefill): Promise<void> {
    const { form, directory } = this;
    const { regionCode, agencyId, categoryId } = given;
    const [region, agency] = await Promise.all([
      isLike(regionCode, "…") && directory.readRegion(regionCode!),
      isLike(agencyId, "…") && clientOf(form).getAgency(agencyId!),
    ]);
    const { values } = form.state;
    const home = values.region === this.policy?.region;
    const filled: Partial<FormValues> = {
      ...Object.fromEntries(
        prefilled
          .filter((name) => fitsField(name, given[name]) && !values[name])
          .map((name) => [name, given[name]]),
      ),
      ...(region && (!values.region || home) && { region, regionText: "" }),
      ...(agency &&
        values.agency.kind === "site" && { agency: { kind: "other", agency, text: agency.name } }),
      ...(isLike(categoryId, "…") && !values.category && { category: categoryId! }),
    };
    if (Object.keys(filled).length) form.edit(filled);
  }

  /** Follows what the citizen enters. */
  edited(values: Partial<FormValues>): void {
    const { values: all } = this.form.state;
    const { title, body, region, confidential } = all;
    // Nothing of a confidential report leaves before its reporter says so.
    if (confidential) this.suggestions.stop();
    else if ("title" in values || "body" in values || "region" in values)
      this.suggestions.ask(`${title} ${body}`.trim(), region?.code);
    if (["title", "body", "region", "category", "confidential"].some((name) => name in values))
      this.similar.follow(all);
    if ("agency" in values) this.loadCategories();
    this.keeping.edited();
  }

  /** Adds what is wrong with choices and with the reporter's own data, in the order of the form. */
  judge(faults: readonly FieldFault[]): FieldFault[] {
    const { values, policy } = this.form.state;
    const order = Object.keys(values);
    return [
      ...faults,
      ...validateChoices(values, this.regionBox.missing),
      ...validateReporter(values, policy),
    ].sort((one, other) => order.indexOf(one.field!) - order.indexOf(other.field!));
  }

  /** Writes the report as the contract wants it. */
  write(): NewReport {
    const { form, policy, noticeSeen } = this;
    const notice = policy?.notice && { version: policy.notice.version, seenAt: noticeSeen };
    return writeReport(form.state.values, form.state.policy, this.siteAgencyId, notice);
  }

  send(): Promise<void> {
    void this.learnMissing();
    this.suggestions.stop();
    this.similar.stop();
    return this.sending.send();
  }

  /** Leaves everything that belongs to the report at hand. */
  reset(): void {
    this.files.clear();
    this.suggestions.clear();
    this.similar.clear();
    this.doubt.clear();
    this.sending.reset();
    this.fillInRegion();
  }

  /** Offers the site's own region as the place, unless the citizen was faster. */
  fillInRegion(): void {
    const { form, policy } = this;
    const { region, regionText } = form.state.values;
    if (!policy?.region || region || regionText) return;
    form.dispatch({ type: "edit", values: { region: policy.region } });
    const input = (form.renderRoot as ShadowRoot).activeElement;
    // Under a citizen who is about to type: the next letter replaces it, and does not go behind it.
    if (input instanceof HTMLInputElement && input.id === "region")
      void form.updateComplete.then(() => {
        if (form.state.values.region) input.setSelectionRange(0, input.value.length);
      });
  }

  /** The sentence for a failure. */
  faultWords(code: string): string {
    const { faults, unknownFault } = this.form.late!;
    return faults[code as keyof typeof faults] ?? unknownFault;
  }

  /** What stands in the place of the form: the refusal of the site, a receipt, what waits on the device. Nothing: the form. */
  screen(): TemplateResult | undefined {
    const { refused, form } = this;
    if (refused)
      return html`<div class="box"><h2 part="heading">${form.late!.unavailable}</h2>
        <p>${this.faultWords(refused.code)}</p><slot></slot></div>`;
    return this.sending.screen() ?? this.similar.screen();
  }

  keepLine(): unknown {
    return this.sending.keepLine();
  }

  forgetLine(): TemplateResult {
    return this.sending.forgetLine();
  }

  sendingWords(): string {
    return this.sending.words;
  }

  /** What stands below a field's control. */
  caution(view: FormView, field: FieldName): unknown {
    const caution = this.cautions.render(view, field);
    if (field === "region") return html`${caution}${this.doubt.render()}`;
    return field === "body" ? html`${caution}${this.similar.render()}` : caution;
  }

  /** The search for another agency, below its choice. */
  agencySearch(view: FormView, chosen: Extract<AgencyChoice, { kind: "other" }>): TemplateResult {
    return html`<div class="within ${faultOf("agency", view) ? "wrong" : ""}">
      <label class="label" for="agency" id="agency-label">${view.strings.agency.search}</label>
      ${faultLine("agency", view)}
      ${searchField("agency", view, chosen.agency?.name ?? chosen.text, () => {}, this.agencyBox)}
    </div>`;
  }

  place(): TemplateResult {
    return this.extras.render();
  }

  attachmentsField(view: FormView): unknown {
    return this.files.render(view);
  }

  privacy(view: FormView): TemplateResult {
    return privacyPart(view, this.policy?.notice, this.keeping);
  }

  reporter(view: FormView): unknown {
    return reporterFields(view);
  }

  /** Why sending failed, where the fields are not to blame. */
  failure(): TemplateResult | typeof nothing {
    const { fault } = this.sending;
    const { late } = this.form;
    if (!fault || !late) return nothing;
    return html`<div id="failure" class="box bad" part="error-summary" role="group" aria-labelledby="failure-heading">
      <h3 id="failure-heading">${late.fault.heading}</h3>
      <p>${this.faultWords(fault.code)}</p>
      <p>${late.fault.kept}</p>
      ${faultReference(fault, late.faults, late.fault.reference)}
    </div>`;
  }

  private get siteAgencyId(): string {
    return this.form.agency || this.policy?.agency.id || "";
  }

  private start(): void {
    // Taken off the page while this part was on its way.
    if (!this.form.isConnected) return;
    const { baseUrl = "", publishableKey = "", agency = "" } = this.form;
    this.keeping.start(`${baseUrl} ${publishableKey} ${agency}`);
  }

  private loadCategories(): void {
    void this.directory.loadCategories(chosenAgencyId(this.form.state.values, this.siteAgencyId));
  }

  private isInView(selector: string): boolean {
    const box = this.form.renderRoot.querySelector(selector)?.getBoundingClientRect();
    return !!box && box.top < innerHeight && box.bottom > 0;
  }
}
