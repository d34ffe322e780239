import type { OpenMap } from "@lapor/widget/map";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Localization, MapContext, Session, StorageContext } from "../session/session.ts";
import { baseStyles } from "../style/base-styles.ts";
import { icon } from "../style/icons.ts";

/** A position in degrees, WGS 84. */
export interface MapPoint {
  latitude: number;
  longitude: number;
}

const isSame = (one: MapPoint | undefined, other: MapPoint | undefined): boolean =>
  one?.latitude === other?.latitude && one?.longitude === other?.longitude;

/** The storage key that keeps an open map open for the next report in this tab. */
const openName = "lapor-desk-map";

/**
 * Shows a point on a map. Requests nothing from the operator's tile service until the officer opens the map.
 * If `changed` is set, moving the map moves the point.
 */
export class DeskPlaceMap extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        --border: var(--line-strong);
        --focus: var(--accent);
        --muted: var(--quiet);
      }
      .frame {
        margin-top: 0.375rem;
      }
      .frame .map-box {
        height: 16rem;
      }
      .plain {
        margin-inline-start: -0.375rem;
      }
    `,
  ];
  static override properties = {
    session: { attribute: false },
    point: { attribute: false },
    changed: { attribute: false },
    confidential: { type: Boolean },
    open: { type: Boolean, reflect: true },
    failed: { state: true },
  };
  declare session: Localization & StorageContext & MapContext;
  declare point: MapPoint | undefined;
  declare changed: ((point: MapPoint) => void) | undefined;
  /**
   * Whether the report is confidential. Its map never opens automatically, because tile requests reveal the
   * area to the tile service.
   */
  declare confidential: boolean;
  declare open: boolean;
  declare failed: boolean;
  #map: OpenMap | undefined;
  #shown: MapPoint | undefined;

  constructor() {
    super();
    this.confidential = false;
    this.open = false;
    this.failed = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.changed && (changed.has("confidential") || changed.has("point"))) {
      this.open = !this.confidential && this.session.storage.getItem(openName) === "open";
      if (!this.open) this.#close();
    }
    if (!changed.has("point") || isSame(this.point, this.#shown)) return;
    this.#close();
    this.failed = false;
  }

  override updated(): void {
    if (this.open && !this.#map && !this.failed) void this.#show();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  #close(): void {
    this.#map?.destroy();
    this.#map = undefined;
  }

  #toggle(): void {
    this.open = !this.open;
    this.failed = false;
    if (!this.open) this.#close();
    const { session } = this;
    if (this.changed) return;
    if (this.open) session.storage.setItem(openName, "open");
    else session.storage.removeItem(openName);
  }

  async #show(): Promise<void> {
    const { session } = this;
    if (!session.map) return;
    try {
      const { openMap } = await import("@lapor/widget/map");
      const place = this.renderRoot.querySelector<HTMLElement>(".frame");
      // The officer may have closed the map or left the report while the map was loading.
      if (!this.isConnected || !this.open || this.#map || !place) return;
      const { point, changed } = this;
      const { map: words } = session.strings;
      this.#shown = point;
      this.#map = openMap(place, {
        ...session.map,
        start: point,
        language: session.language,
        words: {
          ...words,
          instruction: changed ? words.move : words.look,
          at: (at) => words.at(inWords(at, session)),
        },
        ...(changed && {
          changed: (moved: MapPoint) => {
            this.#shown = { latitude: moved.latitude, longitude: moved.longitude };
            changed(this.#shown);
          },
        }),
      });
    } catch (error) {
      // The operator needs this error to find an invalid URL template or a missing file.
      console.error(error);
      this.failed = true;
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { session, open } = this;
    if (!session.map) return nothing;
    const { map: words } = session.strings;
    const label = open ? words.close : this.changed ? words.choose : words.open;
    return html`<button type="button" class="plain small" aria-expanded=${open} @click=${this.#toggle}>
        ${icon("pin")} ${label}
      </button>
      ${this.failed ? html`<p class="small late" role="alert">${words.failed}</p>` : nothing}
      <div class="frame small" ?hidden=${!open || this.failed}></div>`;
  }
}

const inWords = ({ latitude, longitude }: MapPoint, { language }: Pick<Session, "language">): string => {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  return `${format.format(latitude)}; ${format.format(longitude)}`;
};
