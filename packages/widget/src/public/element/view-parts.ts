import { type CSSResult, html } from "lit";
import { LazyPart, type LazyPartHost } from "../../lazy-part.ts";
import { loadPart } from "../../load-part.ts";
import { loadFiguresStrings } from "../../strings/load/load-figures-strings.ts";
import type { FiguresStrings } from "../../strings/public/figures-strings.ts";
import { AddedStyles } from "../../styles/added-styles.ts";
import { listTemplate, waitingTemplate } from "../list-template.ts";
import { loadPublicReportStrings } from "../load-public-strings.ts";
import type { MapSource } from "../places/report-map-directive.ts";
import type { PublicStrings } from "../public-report.ts";
import type { PublicState } from "../public-state.ts";
import type { PublicView } from "../public-view.ts";
import type { OfferedSupport } from "../support/offered-support.ts";
import { readCounts, readList, readReport, type Shown } from "./read-public.ts";

/** The element that shows the views. */
export interface ViewHost extends LazyPartHost, MapSource {
  readonly shadowRoot: ShadowRoot | null;
  /** The number of reports per page of the list. */
  readonly limit: number | string | undefined;
  readonly baseUrl: string | undefined;
}

interface FiguresPart<Code> {
  code: Code;
  strings: FiguresStrings;
}

type MapCode = Pick<typeof import("../places/place-map.ts"), "figuresStyles" | "mapTemplate">;
type ReportPart = typeof import("../report-template.ts") & { words: PublicStrings };

/** The views of `<lapor-public>`. Loads each view's data, and the view's code when it is first opened. */
export class ViewParts {
  private readonly host: ViewHost;
  private addedStyles: AddedStyles | undefined;
  private readonly reportPart: LazyPart<ReportPart>;
  private readonly figuresPart: LazyPart<FiguresPart<typeof import("../figures/statistics-template.ts")>>;
  private readonly mapPart: LazyPart<FiguresPart<MapCode>>;

  constructor(host: ViewHost) {
    this.host = host;
    this.reportPart = new LazyPart(host, async (language) => {
      const [code, words] = await Promise.all([
        loadPart(() => import("../report-template.ts")),
        loadPublicReportStrings(language),
      ]);
      return { ...code, words };
    });
    this.figuresPart = this.partWith(() => import("../figures/statistics-template.ts"));
    this.mapPart = this.partWith<MapCode>(() =>
      host.mapTiles ? import("../places/place-map.ts") : import("../figures/region-map.ts"),
    );
  }

  /**
   * Loads a state's data and its view's code. Throws if either fails.
   * @param before The current content, to which the reader can return.
   */
  async read(current: PublicState, before: Shown | undefined, signal: AbortSignal): Promise<Shown> {
    const { host, reportPart, figuresPart, mapPart } = this;
    const { reader } = host;
    if (current.trackingId) {
      const [read, part] = await Promise.all([
        readReport(reader, current, before, signal),
        reportPart.load(),
      ]);
      if (!part) throw reportPart.error;
      this.addStyles(part.reportPageStyles);
      return read;
    }
    if (current.view === "statistics") {
      const part = await figuresPart.load();
      if (!part) throw figuresPart.error;
      this.addStyles([part.code.figuresStyles]);
      const figures = await part.code.readFigures(reader, current, signal);
      return { ...before, report: undefined, counts: undefined, state: current, figures };
    }
    if (current.view === "map") {
      const [counts, part] = await Promise.all([readCounts(reader, current, signal), mapPart.load()]);
      if (!part) throw mapPart.error;
      this.addStyles([part.code.figuresStyles]);
      return { ...before, report: undefined, figures: undefined, state: current, counts };
    }
    const list = readList(reader, current, before, host.limit, signal);
    return current.view === "agency" ? this.withSummary(list, current.agencyId, signal) : list;
  }

  /** Renders the data. Until the data arrives, reserves the space of a list. */
  render(shown: Shown | undefined, view: PublicView, support: OfferedSupport): unknown {
    const { report, figures, counts, list, summary } = shown ?? {};
    const { part } = this.reportPart;
    if (part && report)
      return report === "missing"
        ? part.missingTemplate(view)
        : html`${part.reportTemplate(report, part.words, view, this.host.baseUrl ?? "")} ${support.render(report)}`;
    const figuresPart = this.figuresPart.part;
    if (figuresPart && figures)
      return figuresPart.code.statisticsTemplate(figures, figuresPart.strings, view);
    const map = this.mapPart.part;
    if (map && counts) return map.code.mapTemplate(counts, map.strings, view, this.host);
    return list ? [summary?.(view), listTemplate(list, view)] : waitingTemplate(view, 5);
  }

  /** Loads code together with the strings that the statistics and the map share. */
  private partWith<Code>(load: () => Promise<Code>): LazyPart<FiguresPart<Code>> {
    return new LazyPart(this.host, async (language) => {
      const [code, strings] = await Promise.all([loadPart(load), loadFiguresStrings(language)]);
      return { code, strings };
    });
  }

  /**
   * A failure to load the figures is ignored, because the list is useful without them, and the channel may
   * not have published any yet.
   */
  private async withSummary(list: Promise<Shown>, agencyId: string, signal: AbortSignal): Promise<Shown> {
    const { host, figuresPart } = this;
    const summary = figuresPart.load().then((part) => {
      if (!part) return undefined;
      this.addStyles([part.code.figuresStyles]);
      return part.code.readSummary(host.reader, part.strings, agencyId, signal);
    });
    const [shown, figures] = await Promise.all([list, summary.catch(() => undefined)]);
    return { ...shown, summary: figures };
  }

  private addStyles(styles: readonly CSSResult[]): void {
    this.addedStyles ??= new AddedStyles(this.host.shadowRoot!, []);
    this.addedStyles.add(...styles);
  }
}
