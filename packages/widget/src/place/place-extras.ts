import type { ReactiveController, ReactiveControllerHost } from "lit";
import { html, nothing, type TemplateResult } from "lit";
import { LocateError, locate, type Point } from "../geolocation/locate.ts";
import { locateObstacle } from "../geolocation/locate-obstacle.ts";
import type { PlaceButtonStrings, PlaceStrings } from "../strings/form/place-strings.ts";
import type { OpenMap } from "./map.ts";

/** Options from the form. They are functions, because each value can change while the form is open. */
export interface PlaceExtrasOptions {
  point: () => Point | undefined;
  setPoint: (point: Point | undefined) => void;
  /**
   * The name of the point's place: empty while the form is asking about it, and undefined if it is unknown.
   */
  name: () => string | undefined;
  /** The URL template of the site's tiles. Without it, there is no map. */
  tiles: () => string | undefined;
  attribution: () => string;
  /** The icon of the location button. */
  sign?: unknown;
  words: () => PlaceButtonStrings & PlaceStrings;
  /** `() => import("./map.ts")`, called only on a click. */
  loadMap: () => Promise<typeof import("./map.ts")>;
}

/** The accuracy in metres above which a point is too rough to find the place. */
const roughFrom = 1000;

/** The current message: a key of the strings, or the reason for a missing location. */
type Said = "locating" | "removed" | "loadingMap" | "mapFailed" | LocateError;

/**
 * The device's location and the map, below the address field. Both are optional and start only on a click.
 * Every failure message explains that the address is sufficient.
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

  /**
   * Close the map if the receipt has replaced the form, or if Rahasia was chosen, because tile requests would
   * reveal the viewed place.
   */
  hostUpdated(): void {
    const isGone = this.map && !this.mapPlace?.isConnected;
    if (isGone || (!this.isMap("closed") && !this.options.tiles())) this.closeMap();
  }

  private say(said: Said | undefined): void {
    this.said = said;
    this.host.requestUpdate();
  }

  readonly locate = async (): Promise<void> => {
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
      // Any other error means that the location is no longer needed, so it is ignored.
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
    // The pressed button disappears, so the focus has to move to another one.
    this.host.renderRoot.querySelector<HTMLElement>(".place button")?.focus();
  };

  readonly toggleMap = (): void => {
    if (this.mapState === "closed") void this.drawMap();
    else this.closeMap();
  };

  /** Returns whether the map has this state now. The state can change while a caller awaits something. */
  private isMap(state: PlaceExtras["mapState"]): boolean {
    return this.mapState === state;
  }

  private closeMap(): void {
    this.map?.destroy();
    this.map = undefined;
    this.mapState = "closed";
    this.say(this.said === "loadingMap" ? undefined : this.said);
  }

  /** Draws the map at the current point. If the map is already open, draws it again. */
  private async drawMap(): Promise<void> {
    const { tiles, attribution, words, point, setPoint, loadMap } = this.options;
    this.closeMap();
    this.mapState = "loading";
    this.say("loadingMap");
    try {
      const { openMap } = await loadMap();
      // Stop if the citizen or the form has closed the map in the meantime.
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
      // Log the error for the site's owner, because the cause is an invalid template or a missing file.
      console.error(error);
      this.closeMap();
      this.say("mapFailed");
    }
  }

  private sentence(words: PlaceButtonStrings & PlaceStrings, point: Point | undefined): string {
    const { said } = this;
    if (said instanceof LocateError) return words.refusals[said.refusal];
    if (said) return words[said];
    if (!point) return "";
    const { accuracy = 0 } = point;
    const name = this.options.name();
    if (accuracy > roughFrom) return [name, words.rough(accuracy)].filter(Boolean).join(" ");
    return name ?? words.attached(accuracy || undefined);
  }

  /** Renders the content below the address field. */
  render(): TemplateResult {
    const words = this.options.words();
    const point = this.options.point();
    const obstacle = locateObstacle();
    const open = this.mapState !== "closed";
    const name = this.options.name();
    const act = (text: unknown, action: () => void, busy = false, expanded: unknown = nothing) =>
      html`<button type="button" class="button plain small" part="button-secondary" aria-disabled=${busy || nothing} aria-expanded=${expanded} @click=${action}>${text}</button>`;
    return html`<div class="place">
      ${obstacle ? html`<p class="hint" part="hint">${words.refusals[obstacle]}</p>` : nothing}
      <div class="row">
        ${obstacle ? nothing : act(html`${this.options.sign}${words.locate}`, this.locate, !!this.search)}
        ${this.options.tiles() ? act(open ? words.closeMap : words.openMap, this.toggleMap, false, open) : nothing}
      </div>
      <div class=${point ? "place-point" : "contents"}>
        <p class="place-said" role="status">${this.sentence(words, point)}</p>
        ${point && name !== "" ? act(words.remove, this.remove) : nothing}
      </div>
      ${point && name === undefined ? html`<small>${words.coordinates(point)}</small>` : nothing}
      <div id="place-map" ?hidden=${this.mapState !== "open"}></div>
    </div>`;
  }
}
