import type { Region } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { FormContext } from "../state/form-host.ts";
import type { FormAction, FormState } from "../state/form-state.ts";
import { coreOf } from "./device-regions.ts";

const isGoverned = ({ level }: Region): boolean => level === "city" || level === "regency";

/**
 * Asks "Kota Bandung or Kabupaten Bandung?" if the citizen has chosen one of two regions that share a name,
 * because many people choose the first one in the list. Asks once per name, and never blocks sending. Does
 * not ask if the text, the search or a point distinguishes the two, or about the site's own region, which the
 * form presets.
 */
export class TwinRegions {
  private readonly form: FormContext;
  private readonly country: () => Promise<readonly Region[]>;
  /** The region in the field and the region that shares its name, while the question is open. */
  private twins: readonly [Region, Region] | undefined;
  private readonly settled: Set<string> = new Set();

  /**
   * @param country Lists all regencies and cities, so that the request does not reveal which one was chosen.
   */
  constructor(form: FormContext, country: () => Promise<readonly Region[]>) {
    this.form = form;
    this.country = country;
    form.store.subscribe((action, before) => this.follow(action, before));
  }

  private follow(action: FormAction, before: FormState): void {
    const { region, point } = this.form.store.state.values;
    if (action.type === "restart" || action.type === "reset" || action.type === "forgotten") {
      this.settled.clear();
      this.twins = undefined;
    }
    if (action.type !== "edit") return;
    if (this.twins && (point || region?.code !== this.twins[0].code)) this.twins = undefined;
    if (region && action.values.region && !point && isGoverned(region) && !this.isTold(region, before))
      void this.ask(region);
  }

  /** Whether the citizen has already made clear which of the two regions is meant. */
  private isTold(region: Region, before: FormState): boolean {
    const name = coreOf(region);
    if (this.settled.has(name) || /^\s*(kota|kab)\w*\W/i.test(before.values.regionText)) return true;
    const { title, body, address } = this.form.store.state.values;
    const words = `${title} ${body} ${address}`.toLowerCase();
    return ["kota", "kabupaten", "kab", "kab."].some((kind) =>
      words.includes(`${kind} ${name.toLowerCase()}`),
    );
  }

  private async ask(region: Region): Promise<void> {
    const { host, store, extra } = this.form;
    const name = coreOf(region);
    // If the list cannot be loaded, assumes that the name is unique.
    const regions = await this.country().catch(() => []);
    const other = regions.find((one) => isGoverned(one) && one.code !== region.code && coreOf(one) === name);
    const { values } = store.state;
    if (!other || values.region?.code !== region.code || values.point || this.settled.has(name)) return;
    this.twins = [region, other];
    store.dispatch({ type: "announce", words: extra.part!.twins(name) });
    host.requestUpdate();
    await host.updateComplete;
    // Scrolls, because the field may be at the lower edge of the window or just above the on-screen keyboard.
    host.renderRoot.querySelector("#twins")?.scrollIntoView({ block: "nearest" });
  }

  private choose(region: Region): void {
    const { host, store } = this.form;
    this.settled.add(coreOf(region));
    this.twins = undefined;
    if (store.state.values.region?.code !== region.code)
      store.dispatch({ type: "edit", values: { region, regionText: "" } });
    host.requestUpdate();
    // The pressed button disappears, so the focus moves back to the field.
    void host.focusOn("#region");
  }

  render(): TemplateResult | typeof nothing {
    const { twins } = this;
    if (!twins) return nothing;
    const [one, other] = twins;
    const isFar = one.path.join() !== other.path.join();
    const button = (region: Region) =>
      html`<button type="button" class="button plain small" part="button-secondary" @click=${() => this.choose(region)}>${[region.name, ...(isFar ? region.path : [])].join(", ")}</button>`;
    return html`<div id="twins" class="box" part="place-doubt" role="group" aria-labelledby="twin-words">
      <p id="twin-words">${this.form.extra.part!.twins(coreOf(one))}</p>
      <div class="row">${button(one)} ${button(other)}</div>
    </div>`;
  }
}
