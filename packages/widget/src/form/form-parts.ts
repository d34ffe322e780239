import type { AgencySummary } from "@lapor/sdk";
import { html, type ReactiveController } from "lit";
import { errorReference } from "../error-reference.ts";
import { icon, icons } from "../icons.ts";
import { LazyPart } from "../lazy-part.ts";
import { loadPart } from "../load-part.ts";
import { photosStyles } from "../photos/photos-styles.ts";
import { PlaceSection } from "../place/place-section.ts";
import { placeStyles } from "../place/place-styles.ts";
import { loadExtraStrings } from "../strings/load/load-beside.ts";
import { AddedStyles } from "../styles/added-styles.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { guardContrast } from "../styles/contrast-guard.ts";
import { lateStyles } from "../styles/late-styles.ts";
import { type FieldError, type FieldName, type FormValues, visibilityOf } from "../values/form-values.ts";
import { Attachments } from "./fields/attachments.ts";
import type { FormView, LateContent } from "./fields/form-view.ts";
import { missing, noticeLine, onToggle, privacyDetails, reporterFields } from "./fields/identity-fields.ts";
import { nextTitle, proposeTitle } from "./fields/propose-title.ts";
import { routeField } from "./fields/route-fields.ts";
import { validateChoices, validateReporter } from "./fields/validate-late.ts";
import { whenField } from "./fields/when-field.ts";
import { moveOn } from "./move-on.ts";
import { ChannelPolicy } from "./policy/channel-policy.ts";
import { Cautions } from "./private-data/cautions.ts";
import { Nudge } from "./risk/nudge.ts";
import type { Suggestions } from "./route/suggestions.ts";
import type { UsualAnswer } from "./route/usual-answer.ts";
import { OfflineReports } from "./sending/offline-reports.ts";
import { ReceiptScreen } from "./sending/receipt-screen.ts";
import { progressWords, Sending } from "./sending/sending.ts";
import { StoredReports } from "./sending/stored-reports.ts";
import { forgetLine, reportList, savedLine } from "./sending/stored-reports-template.ts";
import type { SimilarSearch } from "./similar/similar-search.ts";
import {
  errorSentence,
  type FormContext,
  type FormHost,
  loadWithExtra,
  onlyAgency,
} from "./state/form-host.ts";
import { type FormAction, type FormState, mayAsk } from "./state/form-state.ts";
import type { FormStore } from "./state/form-store.ts";
import { reduceForm } from "./state/reduce-form.ts";
import type { LookUps } from "./where/look-ups.ts";

/** Milliseconds that a report waits before it is sent for the look-up of its agency. */
const lookUpMs = 2000;

export { forgetReport } from "./sending/offline-reports.ts";

/**
 * The parts of the form that need the channel or the device. They are loaded once the form is on the screen,
 * so the citizen can begin typing immediately. Each part subscribes to the store. This class creates the
 * parts and passes what they render to the form.
 */
export class FormParts implements ReactiveController {
  readonly form: FormContext;
  readonly policy: ChannelPolicy;
  readonly sending: Sending;
  readonly offline: OfflineReports;
  private readonly stored: StoredReports;
  private readonly receipt: ReceiptScreen;
  /**
   * Loaded once the form is allowed to send the text to the channel, or when the citizen opens the choice of
   * agencies.
   */
  private readonly hints: LazyPart<{
    suggestions: Suggestions;
    similar: SimilarSearch;
    usual: UsualAnswer;
    templates: Pick<typeof import("./hints.ts"), "routeChoices" | "likelyAgency" | "destinationQuestion">;
  }>;
  private readonly lookUps: LazyPart<LookUps>;
  private readonly details: LazyPart<typeof import("./fields/reporter-details.ts")>;
  private readonly nudge: Nudge;
  readonly attachments: Attachments;
  private readonly cautions: Cautions;
  private readonly place: PlaceSection;
  /** The agency that the open question before sending is about. */
  private asked: AgencySummary | undefined;
  /** Identifies the theme, preset and screen for which the contrast was last checked. */
  private look = "";

  constructor(host: FormHost, store: FormStore, words: Pick<FormContext, "strings" | "late">) {
    store.reduce = reduceForm;
    const styles = new AddedStyles(host.renderRoot as ShadowRoot, [baseStyles]);
    styles.add(lateStyles, placeStyles, photosStyles);
    const extra = new LazyPart(host, loadExtraStrings);
    const form: FormContext = { host, store, styles, extra, ...words };
    this.form = form;
    this.offline = new OfflineReports(form, (...step) => this.sending.delivered(...step));
    this.attachments = new Attachments(form);
    this.policy = new ChannelPolicy(form);
    this.hints = new LazyPart(host, async () => {
      const templates = await loadPart(() => import("./hints.ts"));
      if (this.hints.part) return this.hints.part;
      const { followCategories, Suggestions, SimilarSearch, UsualAnswer } = templates;
      followCategories(form);
      return {
        ...{ suggestions: new Suggestions(form), similar: new SimilarSearch(form) },
        ...{ usual: new UsualAnswer(form), templates },
      };
    });
    this.sending = new Sending(form, this);
    this.stored = new StoredReports(form, this.offline, this.sending);
    this.receipt = new ReceiptScreen(form, this.offline, (agencyId) =>
      this.hints.part?.usual.words(agencyId),
    );
    this.cautions = new Cautions(form);
    this.nudge = new Nudge(form);
    const place = {
      sign: icon(icons.pin),
      point: () => store.state.values.point,
      // The map loads tiles only after the reporter has chosen who can see the report, because tile requests
      // reveal the viewed place.
      tiles: () => (mayAsk(store.state) ? host.mapTiles : undefined),
    };
    this.place = new PlaceSection(host, { ...place, words: () => form.late().place }, async () => {
      const { PlaceExtras } = await loadWithExtra(form, () => import("../place/place-extras.ts"));
      return new PlaceExtras(host, {
        ...place,
        setPoint: (point) => store.dispatch({ type: "edit", values: { point } }),
        name: () => this.lookUps.part?.pointPlace.name,
        attribution: () => host.mapAttribution ?? "",
        words: () => ({ ...form.late().place, ...extra.part!.place }),
        loadMap: () => loadPart(() => import("../place/map.ts")),
      });
    });
    this.lookUps = new LazyPart(host, async () => {
      const { LookUps } = await loadWithExtra(form, () => import("./where/look-ups.ts"));
      return this.lookUps.part ?? new LookUps(form);
    });
    this.details = new LazyPart(host, () =>
      loadWithExtra(form, () => import("./fields/reporter-details.ts")),
    );
    store.subscribe((action, before) => this.follow(action, before));
    // A field's text is saved as soon as it loses the focus. On the host, `focusout` would not fire when the
    // focus moves within the shadow root.
    host.renderRoot.addEventListener("keydown", moveOn as EventListener);
    host.renderRoot.addEventListener("focusout", () => this.leave());
    host.addController(this);
    store.dispatch({ type: "look_up", found: { regionsMissing: false } });
    host.renderRoot.addEventListener("focusin", ({ target }) => void this.enter(target as Element));
    // A field may have received the focus before this code was loaded.
    const focused = (host.renderRoot as ShadowRoot).activeElement;
    if (focused) void this.enter(focused);
    void this.search(store.state.values);
  }

  hostConnected(): void {
    this.offline.start();
  }

  hostDisconnected(): void {
    this.hints.part?.suggestions.stop();
    this.hints.part?.similar.stop();
    this.offline.stop();
  }

  hostUpdated(): void {
    const { host } = this.form;
    growStory(host.renderRoot);
    this.policy.followLanguage();
    const look = `${host.theme} ${host.preset} ${!!this.screen()}`;
    if (look !== this.look) guardContrast(host.renderRoot);
    this.look = look;
  }

  /** Called when the form starts and when its attributes change. */
  async connect(): Promise<void> {
    this.offline.start();
    this.offline.save();
    await this.policy.load();
  }

  /**
   * Returns the screen that replaces the form, or undefined to show the form. It is the message that the
   * channel rejects the site, a receipt, the list of stored reports, or a followed report.
   */
  screen(): unknown {
    const { form, stored } = this;
    const { listing } = form.store.state;
    if (this.policy.replacesForm) return this.policy.faultBox();
    const view = { ...form, actions: stored };
    return (
      this.receipt.render() ??
      (listing ? html`${this.policy.faultBox()}${reportList(view)}` : undefined) ??
      this.hints.part?.similar.screen(() => forgetLine(view))
    );
  }

  render(view: FormView): LateContent {
    const { form } = this;
    const { state } = view;
    const { title, body } = state.values;
    const { suggestions } = this.hints.part ?? {};
    const lookUps = this.lookUps.part;
    const { agency } = state.values;
    const stored = { ...form, actions: this.stored };
    const content: LateContent = {
      sign: (visibility) => icon(icons[visibility]),
      saved: html`${this.policy.faultBox()}${savedLine(stored)}`,
      regionBox: lookUps?.region,
      agencyNews: suggestions?.news(),
      siteAgencyHint: suggestions?.ownHint(form.late().agency.site),
      // Without loaded suggestions, shows the suggested agency that a draft contains.
      suggestedAgencies:
        suggestions?.shown() ??
        (agency.kind === "suggested"
          ? [{ agency: agency.agency, reason: form.late().suggestion.reason }]
          : []),
      agencyBox: lookUps?.agency,
      destinationSign: html`<span class="sign">${icon(icons.agency)}</span>`,
      likely: suggestions?.likely,
      isOtherLikelier: !!suggestions?.isOtherLikelier,
      usual: mayAsk(state) ? (!suggestions?.likely && this.hints.part?.usual.words()) || "" : undefined,
      asked: this.asked,
      isTitleTyped: !!title && title !== proposeTitle(body),
      below: (field) => this.below(field),
      nudge: this.nudge.render(),
      similar: mayAsk(state)
        ? html`<div class="similar-room">${this.hints.part?.similar.render()}</div>`
        : undefined,
      place: html`${this.place.render()}${lookUps?.pointPlace.render()}`,
      when: undefined,
      route: undefined,
      attachments: html`${this.attachments.render(view, () => this.leave())}${this.cautions.ofFiles(this.attachments.names)}`,
      privacy: privacyDetails(form),
      reporter: undefined,
      notice: noticeLine(form, this.details, this.policy.language),
      failure: failureBox(form),
      progress: progressWords(state, form),
      forget: forgetLine(stored, true),
    };
    // The fields below render the content of each of their fields, so they need the view with the content.
    const whole = { ...view, content };
    content.when = whenField(whole);
    // If the page or a draft has set a category, loads the choices, because they contain the name to show.
    if (state.values.category !== "" && this.hints.status === "initial") void this.hints.load();
    const hints = this.hints.part?.templates;
    const choices = hints?.routeChoices(whole) ?? missing(this.hints, form);
    content.route = html`${routeField(whole, choices, onToggle(this.hints))}<div role="status">${hints?.likelyAgency(whole)}</div>${this.nudge.renderAgency()}${hints?.destinationQuestion(whole, (other) => this.answer(other))}`;
    content.reporter = reporterFields(whole, form, this.details);
    return content;
  }

  /**
   * Looks up a report that was never looked up before it is sent, for at most two seconds. Asks the citizen
   * if its text is probably about another agency. Never looks up a confidential report. Returns whether there
   * is a question to answer first.
   */
  async asksFirst(): Promise<boolean> {
    const { host, store } = this.form;
    const { state } = store;
    this.asked = undefined;
    store.dispatch({ type: "announce", words: progressWords(state, this.form) });
    if (state.values.confidential || onlyAgency(state)) return false;
    const abort = new AbortController();
    const late = new Promise<undefined>((resolve) => {
      setTimeout(() => {
        abort.abort();
        resolve(undefined);
      }, lookUpMs);
    });
    const looked = this.hints.load().then((part) => part?.suggestions.unseenAgency(abort.signal));
    const other = await Promise.race([looked, late]);
    if (!other || !store.state.busy) return false;
    this.asked = other;
    host.requestUpdate();
    void host.focusOn("#destination");
    return true;
  }

  /** Sends the report to the agency that the citizen has chosen in answer to the question. */
  private answer(other: boolean): void {
    const { host, store } = this.form;
    const agency = this.asked;
    this.asked = undefined;
    store.dispatch({
      type: "edit",
      values: { agency: other && agency ? { kind: "suggested", agency } : { kind: "site" } },
    });
    void host.submit();
  }

  /** Returns the errors in the fields that the lazily loaded parts render. */
  validate(): FieldError[] {
    const { state } = this.form.store;
    return [...validateChoices(state.values, state), ...validateReporter(state.values, state.policy)];
  }

  private below(field: FieldName): unknown {
    const caution = this.cautions.below(field);
    const { doubt, twins } = this.lookUps.part ?? {};
    if (field === "region") return html`${caution}${doubt?.render()}${twins?.render()}`;
    return caution;
  }

  /**
   * Loads the search fields' code when one of them receives the focus, and then searches for text typed in
   * the meantime.
   */
  private async enter(target: Element): Promise<void> {
    const { id } = target;
    if ((id !== "region" && id !== "agency") || this.lookUps.part) return;
    const before = this.form.store.state.values.region;
    const boxes = await this.loadLookUps();
    await this.form.host.updateComplete;
    if (!boxes || !(target instanceof HTMLInputElement) || !target.matches(":focus")) return;
    if (id === "region") boxes.region.enter(target, before);
    else boxes.agency.enter(target);
  }

  /**
   * Handles a field that has lost the focus. Saves its text on the device now, and retries failed requests,
   * which typing does not retry.
   */
  private leave(): void {
    void this.offline.autosave.flush();
    if (mayAsk(this.form.store.state)) void this.hints.load();
    this.lookUps.part?.pointPlace.retry();
  }

  /**
   * Searches for text that was entered before the search code was loaded, in a field that no longer has the
   * focus.
   */
  private async search({ regionText, agency }: Partial<FormValues>): Promise<void> {
    const agencyText = agency?.kind === "other" && !agency.agency ? agency.text : "";
    if (this.lookUps.part || !(regionText || agencyText)) return;
    const boxes = await this.loadLookUps();
    const id = regionText ? "region" : "agency";
    const input = this.form.host.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
    if (input) boxes?.[id].enter(input);
  }

  private async loadLookUps(): Promise<LookUps | undefined> {
    const part = await this.lookUps.load();
    this.form.store.dispatch({ type: "look_up", found: { regionsMissing: !part } });
    return part;
  }

  private follow(action: FormAction, before: FormState): void {
    const { host, store } = this.form;
    const { place, values } = store.state;
    if (action.type === "restart" || action.type === "reset" || action.type === "forgotten")
      this.asked = undefined;
    if (action.type === "edit" && action.values.agency) this.asked = undefined;
    const isPlaced = (values.point && mayAsk(store.state)) || (place !== before.place && place?.differs);
    if (isPlaced && !this.lookUps.part) void this.lookUps.load();
    if (mayAsk(store.state) && this.hints.status !== "failed") void this.hints.load();
    if (action.type === "choose_visibility" && action.visibility !== visibilityOf(before.values))
      host.emit("lapor-change", { field: "visibility" });
    if (action.type === "edit") {
      const { body } = action.values;
      const title =
        body !== undefined && action.values.title === undefined
          ? nextTitle(values.title, before.values.body, body)
          : undefined;
      if (title !== undefined) store.dispatch({ type: "edit", values: { title } });
      void this.search(action.values);
    }
    // The site's region has just appeared in the field that has the focus. Select it, so typing replaces it.
    const input = (host.renderRoot as ShadowRoot).activeElement;
    const isFilledIn = action.type !== "edit" && values.region && !before.values.region;
    if (isFilledIn && input instanceof HTMLInputElement && input.id === "region") {
      // The store requests an update only after its listeners have run, so request one now.
      host.requestUpdate();
      void host.updateComplete.then(() => {
        if (store.state.values.region) input.setSelectionRange(0, input.value.length);
      });
    }
  }
}

/** Makes the story's field as high as its text, in browsers that do not do this themselves. */
function growStory(root: ParentNode): void {
  const story = root.querySelector<HTMLElement>("#body");
  if (!story || CSS.supports("field-sizing", "content")) return;
  story.style.height = "auto";
  story.style.height = `${story.scrollHeight + 2}px`;
}

/** Renders the reason for a failure, with details that the citizen can quote to the channel's operator. */
function failureBox({ store, late }: FormContext): unknown {
  const { failure } = store.state;
  if (!failure) return undefined;
  const { fault: words, faults } = late();
  return html`<div id="failure" class="box bad" part="error-summary" role="group" aria-labelledby="failure-heading">
    <h3 id="failure-heading">${words.heading}</h3>
    <p>${errorSentence(failure.code, late())}</p>
    <p>${words.kept}</p>
    ${errorReference(failure, faults, words.reference)}
  </div>`;
}
