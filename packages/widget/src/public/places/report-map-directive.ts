import type { PublicReportSummary } from "@lapor/sdk";
import { type ElementPart, noChange, render } from "lit";
import { AsyncDirective } from "lit/async-directive.js";
import { type DirectiveResult, directive, type PartInfo, PartType } from "lit/directive.js";
import { loadPart } from "../../load-part.ts";
import type { Language } from "../../strings/load/languages.ts";
import { loadPlacesStrings } from "../../strings/load/load-places-strings.ts";
import { listTemplate } from "../list-template.ts";
import type { PublicReader } from "../public-reader.ts";
import { queryOf, writeState } from "../public-state.ts";
import type { PublicView } from "../public-view.ts";
import type { MapPlace, ReportMap } from "./report-map.ts";

/** The element that shows the map. */
export interface MapSource {
  /** The URL template of the site's own tiles. */
  readonly mapTiles: string | undefined;
  readonly mapAttribution: string | undefined;
  readonly reader: PublicReader;
  readonly language: Language;
}

/** The maximum number of reports on the map, which is the contract's maximum page size. */
const limit = 100;

/** The map position at which a reader opened a report, by element, to restore it when they return. */
const leftAt = new WeakMap<Node, { query: string; place: MapPlace }>();

const hasPoint = ({ location }: PublicReportSummary): boolean =>
  location.latitude !== undefined && location.longitude !== undefined;

/** Creates a line whose text screen readers announce when it changes. */
function statusLine(className: string): HTMLElement {
  const line = document.createElement("p");
  line.className = className;
  line.setAttribute("role", "status");
  return line;
}

class ReportMapDirective extends AsyncDirective {
  private host: HTMLElement | undefined;
  private drawn: [source: MapSource, view: PublicView] | undefined;
  private query = "";
  private map: ReportMap | undefined;
  private controller = new AbortController();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError("reportMap belongs on an element");
  }

  /** Renders nothing on the server. */
  render(_source: MapSource, _view: PublicView): unknown {
    return noChange;
  }

  override update(part: ElementPart, drawn: [source: MapSource, view: PublicView]): unknown {
    this.host = part.element as HTMLElement;
    this.drawn = drawn;
    const [{ mapTiles, language }, { state }] = drawn;
    const query = `${writeState({ ...state, trackingId: "" })} ${mapTiles} ${language}`;
    if (query === this.query) return noChange;
    this.close();
    this.query = query;
    void this.open(this.host, drawn);
    return noChange;
  }

  protected override disconnected(): void {
    this.close();
  }

  /** Called when the page has moved the element and connected it again. */
  protected override reconnected(): void {
    if (this.host && this.drawn) void this.open(this.host, this.drawn);
  }

  private close(): void {
    this.controller.abort();
    if (!this.map || !this.host) return;
    leftAt.set(this.host.getRootNode(), { query: this.query, place: this.map.place() });
    this.map.destroy();
    this.map = undefined;
  }

  private async open(host: HTMLElement, [source, view]: [MapSource, PublicView]): Promise<void> {
    const { reader, language, mapTiles: tiles = "", mapAttribution: attribution = "" } = source;
    this.controller = new AbortController();
    const { signal } = this.controller;
    const strings = await loadPlacesStrings(language);
    if (signal.aborted) return;
    const place = document.createElement("div");
    const status = statusLine("muted");
    const said = statusLine("");
    const chosen = document.createElement("div");
    status.textContent = strings.loading;
    chosen.className = "chosen-reports";
    host.replaceChildren(place, status, said, chosen);
    try {
      const query = { ...queryOf({ ...view.state, cursor: "" }), limit };
      const [{ data }, { openReportMap }] = await Promise.all([
        reader.listPublicReports(query, { signal }),
        loadPart(() => import("./report-map.ts")),
      ]);
      if (signal.aborted) return;
      const reports = data.filter(hasPoint);
      status.textContent = reports.length ? strings.shown(reports.length) : strings.none;
      if (!reports.length) return;
      const left = leftAt.get(host.getRootNode());
      this.map = openReportMap(place, {
        tiles,
        attribution,
        reports,
        strings,
        start: left?.query === this.query ? left.place : undefined,
        choose(found) {
          said.textContent = strings.chosen(found.length);
          render(listTemplate({ data: [...found], nextCursor: null }, view), chosen);
        },
      });
    } catch (error) {
      if (signal.aborted) return;
      // Log the error for the site's owner, because the cause is an invalid template or a missing file. The
      // error contains no personal data.
      console.error(error);
      status.textContent = strings.failed;
    }
  }
}

const draw = directive(ReportMapDirective);

/** Draws a map of the newest reports that match a view, on the site's own tiles, into an element. */
export const reportMap = (source: MapSource, view: PublicView): DirectiveResult<typeof ReportMapDirective> =>
  draw(source, view);
