import type { LocatedRegion, Region } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { clientOf } from "../../client.ts";
import type { Point } from "../../geolocation/locate.ts";
import type { FormContext } from "../state/form-host.ts";
import { mayAsk } from "../state/form-state.ts";

const isWithin = (one: string, other: string): boolean => `${one}.`.startsWith(`${other}.`);

/**
 * Names the place of a point: "Sekitar Lembang, Kabupaten Bandung Barat". Asks for confirmation if the field
 * is empty, and for a choice if the point is outside the field's place. Never queries the channel before the
 * citizen has chosen who can see the report, or for a confidential report.
 */
export class PointPlace {
  private readonly form: FormContext;
  private found: LocatedRegion | undefined;
  private asked: Point | undefined;
  private abort: AbortController | undefined;
  private failed = false;
  /** The regions between which the citizen has already chosen, joined as a key. */
  private settled = "";

  constructor(form: FormContext) {
    this.form = form;
    form.store.subscribe(() => this.follow());
    this.follow();
  }

  /**
   * Retries a failed request. Called when the citizen leaves another field, because a retry at every letter
   * would be too often.
   */
  retry(): void {
    if (this.failed) this.asked = undefined;
    this.follow();
  }

  private follow(): void {
    const { host, store } = this.form;
    const point = mayAsk(store.state) ? store.state.values.point : undefined;
    if (point === this.asked) return;
    this.abort?.abort();
    if (this.found) host.requestUpdate();
    this.found = undefined;
    this.failed = false;
    this.asked = point;
    if (point) void this.ask(point);
  }

  private async ask({ latitude, longitude }: Point): Promise<void> {
    const { host, store } = this.form;
    const abort = new AbortController();
    this.abort = abort;
    try {
      const found = await clientOf(host).locateRegion(
        { latitude, longitude },
        { signal: abort.signal, maxRetries: 0 },
      );
      if (abort.signal.aborted) return;
      this.found = found;
      // Announces the question. A name need not be announced, because the screen reader reads it where it is
      // shown.
      if (this.name === "") store.dispatch({ type: "announce", words: this.sentence(found) });
      host.requestUpdate();
    } catch {
      // Failures are ignored, because a report with an address does not need the place's name.
      this.failed = !abort.signal.aborted;
    }
  }

  /** Returns the region in the field, or undefined if that region contains the point. */
  private contradicts({ code }: Region): Region | undefined {
    const { region } = this.form.store.state.values;
    return region && !isWithin(code, region.code) && !isWithin(region.code, code) ? region : undefined;
  }

  private sentence(found: LocatedRegion): string {
    const { region, place } = found;
    if (!region) return "";
    const words = this.form.extra.part!.pointPlace;
    const name = place && !region.name.endsWith(place.name) ? `${place.name}, ${region.name}` : region.name;
    const set = this.contradicts(region);
    if (set) return words.differs(name, set.name);
    return words.around(
      name,
      place && place.distanceMetres >= 2000 ? Math.round(place.distanceMetres / 1000) : 0,
    );
  }

  /** The name of the place: empty while it is being requested, and undefined if it is unknown. */
  get name(): string | undefined {
    const { found } = this;
    if (!found?.region) return undefined;
    return this.isOpen(found.region) ? "" : this.sentence(found);
  }

  private keyOf(region: Region): string {
    return `${region.code} ${this.contradicts(region)?.code}`;
  }

  private isOpen(region: Region): boolean {
    const isNew = !this.form.store.state.values.region;
    return (isNew || !!this.contradicts(region)) && this.settled !== this.keyOf(region);
  }

  render(): TemplateResult | typeof nothing {
    const { found } = this;
    const region = found?.region;
    if (!found || !region || !this.isOpen(region)) return nothing;
    const set = this.contradicts(region);
    const key = this.keyOf(region);
    const settle = (values: { region?: Region; regionText?: string; point?: undefined }) => {
      this.settled = key;
      this.form.store.dispatch({ type: "edit", values });
      void this.form.host.focusOn("#region");
    };
    const button = (words: string, act: () => void) =>
      html`<button type="button" class="button plain small" part="button-secondary" @click=${act}>${words}</button>`;
    const words = this.form.extra.part!.pointPlace;
    return html`<div class="box" part="point-place">
      <p>${this.sentence(found)}</p>
      <div class="row">
        ${button(set ? region.name : words.yes, () => settle({ region, regionText: "" }))}
        ${button(set ? set.name : words.no, () => settle({ point: undefined }))}
      </div>
    </div>`;
  }
}
