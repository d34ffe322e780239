import { html, nothing, type TemplateResult } from "lit";
import { locateObstacle } from "../geolocation/locate-obstacle.ts";
import { LazyPart, type LazyPartHost } from "../lazy-part.ts";
import type { PlaceButtonStrings } from "../strings/form/place-strings.ts";
import type { PlaceExtras, PlaceExtrasOptions } from "./place-extras.ts";

interface PlaceSectionOptions extends Pick<PlaceExtrasOptions, "point" | "tiles" | "sign"> {
  words: () => PlaceButtonStrings;
}

type PlaceHost = LazyPartHost & { renderRoot: ParentNode };

/**
 * The buttons below the address field. Their code is loaded on the first click, or immediately if there is
 * already a point.
 */
export class PlaceSection {
  private readonly host: PlaceHost;
  private readonly options: PlaceSectionOptions;
  private readonly extras: LazyPart<PlaceExtras>;

  constructor(host: PlaceHost, options: PlaceSectionOptions, load: () => Promise<PlaceExtras>) {
    this.host = host;
    this.options = options;
    let extras: PlaceExtras | undefined;
    this.extras = new LazyPart(host, async () => {
      extras ??= await load();
      return extras;
    });
  }

  render(): TemplateResult {
    const { extras, options } = this;
    if (options.point() && extras.status === "initial") void extras.load();
    return extras.part?.render() ?? this.buttons();
  }

  private buttons(): TemplateResult {
    const { options } = this;
    const { status } = this.extras;
    const words = options.words();
    const obstacle = locateObstacle();
    const busy = status === "loading" || nothing;
    const act = (text: unknown, action: (extras: PlaceExtras) => void) =>
      html`<button type="button" class="button plain small" part="button-secondary" aria-disabled=${busy} @click=${(event: Event) => this.start(event, action)}>${text}</button>`;
    return html`<div class="place">
      ${obstacle ? html`<p class="hint" part="hint">${words.refusals[obstacle]}</p>` : nothing}
      <div class="row">
        ${obstacle ? nothing : act(html`${options.sign}${words.locate}`, (extras) => void extras.locate())}
        ${this.options.tiles() ? act(words.openMap, (extras) => extras.toggleMap()) : nothing}
      </div>
      <p class="place-said" role="status">${status === "failed" ? words.refusals.unavailable : ""}</p>
    </div>`;
  }

  private async start({ currentTarget }: Event, action: (extras: PlaceExtras) => void): Promise<void> {
    const { host } = this;
    const buttons = () => [...host.renderRoot.querySelectorAll<HTMLElement>(".place .row button")];
    const index = buttons().indexOf(currentTarget as HTMLElement);
    const extras = await this.extras.load();
    if (!extras) return;
    action(extras);
    await host.updateComplete;
    // The loaded part renders its own buttons instead of the first ones, so move the focus to the
    // corresponding button.
    buttons()[index]?.focus();
  }
}
