import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import { LocateError, locate, locateObstacle, type Point } from "./locate.ts";
import type { OpenMap } from "./map.ts";
import type { PlaceStrings } from "./place-strings.ts";

/** What the extras need of the form. Functions, for each may change while the form is open. */
export interface PlaceExtrasOptions {
  point: () => Point | undefined;
  setPoint: (point: Point | undefined) => void;
  /** URL template of the site's tiles; without it there is no map. */
  tiles: () => string | undefined;
  attribution: () => string;
  words: () => PlaceStrings;
  /** `() => import("./map.ts")`, called on a click only. */
  loadMap: () => Promise<typeof import("./map.ts")>;
}

/** Metres from which on a point is too rough to find the place by. */
const roughFrom = 1000;

/** Says one thing at a time: a key of the strings, or why there is no location. */
type Said = "locating" | "removed" | "loadingMap" | "mapFailed" | LocateError;

/**
 * Below the address field: the device's location and the map, both optional, both started by a click. Nothing here is ever required, and
 * each failure says that the address alone is enough.
 */
export class PlaceExtras implements ReactiveController {
  private readonly host: ReactiveControllerHost & { renderRoot: ParentNode };
  private readonly options: PlaceExtrasOptions;
  private said: Said | undefined;
  private search: AbortController | undefined;
  private mapState: "closed" | "loading" | "open" = "closed";
  private map: OpenMap | undefined;
  private mapPlace: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }, options: PlaceExtrasOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.search?.abort();
    this.closeMap();
  }

  /** The form may have made room for its receipt. */
  hostUpdated(): void {
    if (this.map && !this.mapPlace?.isConnected) this.closeMap();
  }

  private say(said: Said | undefined): void {
    this.said = said;
    this.host.requestUpdate();
  }

  private readonly locate = async (): Promise<void> => {
    if (this.search) return;
    const search = new AbortController();
    this.search = search;
    this.say("locating");
    try {
      const point = await locate(search.signal);
      this.options.setPoint(point);
      this.say(undefined);
      if (this.map) await this.drawMap();
    } catch (error) {
      // What else is thrown here: the location is not needed any more.
      if (error instanceof LocateError) this.say(error);
      else if (this.said === "locating") this.say(undefined);
    } finally {
      this.search = undefined;
      this.host.requestUpdate();
    }
  };

  private readonly remove = (): void => {
    this.search?.abort();
    this.options.setPoint(undefined);
    this.say("removed");
    // The button that was pressed goes away; the focus must not go with it.
    this.host.renderRoot.querySelector<HTMLElement>(".place button")?.focus();
  };

  private readonly toggleMap = (): void => {
    if (this.mapState === "closed") void this.drawMap();
    else this.closeMap();
  };

  /** Asks anew after each wait. */
  private isMap(state: PlaceExtras["mapState"]): boolean {
    return this.mapState === state;
  }

  private closeMap(): void {
    this.map?.destroy();
    this.map = undefined;
    this.mapState = "closed";
    this.say(this.said === "loadingMap" ? undefined : this.said);
  }

  /** Draws the map, anew when it is there, at the point that is attached now. */
  private async drawMap(): Promise<void> {
    const { tiles, attribution, words, point, setPoint, loadMap } = this.options;
    this.closeMap();
    this.mapState = "loading";
    this.say("loadingMap");
    try {
      const { openMap } = await loadMap();
      // The citizen or the form has thought better of it.
      if (!this.isMap("loading")) return;
      this.mapState = "open";
      this.say(undefined);
      await this.host.updateComplete;
      this.mapPlace = this.host.renderRoot.querySelector<HTMLElement>("#place-map");
      if (!this.mapPlace || !this.isMap("open")) return;
      this.map = openMap(this.mapPlace, {
        tiles: tiles() ?? "",
        attribution: attribution(),
        start: point(),
        words: words().map,
        language: words().locale,
        changed: (moved) => {
          this.search?.abort();
          setPoint(moved);
          this.say(undefined);
        },
      });
    } catch (error) {
      // For the site's owner: a template that cannot be right, or a file that is not there.
      console.error(error);
      this.closeMap();
      this.say("mapFailed");
    }
  }

  private sentence(words: PlaceStrings, point: Point | undefined): string {
    const { said } = this;
    if (said instanceof LocateError) return words.refusals[said.refusal];
    if (said) return words[said];
    if (!point) return "";
    const { accuracy } = point;
    return accuracy !== undefined && accuracy > roughFrom ? words.rough(accuracy) : words.attached(accuracy);
  }

  /** To be put below the address field. */
  render(): TemplateResult {
    const words = this.options.words();
    const point = this.options.point();
    const obstacle = locateObstacle();
    const open = this.mapState !== "closed";
    const act = (text: string, action: () => void, busy = false, expanded: unknown = nothing) =>
      html`<button type="button" class="button plain small" part="button-secondary" aria-disabled=${busy || nothing} aria-expanded=${expanded} @click=${action}>${text}</button>`;
    return html`<div class="place">
      ${obstacle ? html`<p class="hint" part="hint">${words.refusals[obstacle]}</p>` : nothing}
      <div class="row">
        ${obstacle ? nothing : act(words.locate, this.locate, !!this.search)}
        ${this.options.tiles() ? act(open ? words.closeMap : words.openMap, this.toggleMap, false, open) : nothing}
      </div>
      <p class="place-said" role="status">${this.sentence(words, point)}</p>
      ${point ? html`<div class="place-point"><small>${words.coordinates(point)}</small>${act(words.remove, this.remove)}</div>` : nothing}
      <div id="place-map" ?hidden=${this.mapState !== "open"}></div>
    </div>`;
  }
}
