import type { AgencySuggestion, AgencySummary, Category, Lapor, Region } from "@lapor/sdk";

/** Milliseconds without a keystroke before the words so far are sent for a suggestion. */
const pause = 900;
/** Shorter words point at nothing yet. */
const shortest = 15;
/** A suggestion below this score would send more people astray than it helps. */
const weakest = 0.25;

/**
 * What the form looks up while it is being filled in. Nothing here is needed to send a report: each failure is silent, leaves what
 * was there, and is tried again on the next occasion.
 */
export class Directory {
  siteAgency: AgencySummary | undefined;
  categories: readonly Category[] = [];
  suggestions: readonly AgencySuggestion[] = [];
  private readonly lapor: () => Lapor;
  private readonly changed: () => void;
  private categoriesOf: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private abort: AbortController | undefined;

  constructor(lapor: () => Lapor, changed: () => void) {
    this.lapor = lapor;
    this.changed = changed;
  }

  async findRegions(q: string, signal: AbortSignal): Promise<readonly Region[]> {
    return (await this.lapor().listRegions({ q, limit: 8 }, { signal })).data;
  }

  async findAgencies(q: string, signal: AbortSignal): Promise<readonly AgencySummary[]> {
    return (await this.lapor().listAgencies({ q, limit: 8 }, { signal })).data;
  }

  /** Learns the name of the agency that the site named itself. */
  async learnSiteAgency(known: AgencySummary, id: string | undefined): Promise<void> {
    this.siteAgency = id && id !== known.id ? await this.lapor().getAgency(id) : known;
    this.changed();
  }

  /** Categories that an agency answers for, or all of them. */
  async loadCategories(agencyId: string | undefined): Promise<void> {
    const wanted = agencyId ?? "";
    if (this.categoriesOf === wanted) return;
    this.categoriesOf = wanted;
    try {
      const { data } = await this.lapor().listCategories(agencyId ? { agencyId } : {});
      if (this.categoriesOf !== wanted) return;
      this.categories = data;
      this.changed();
    } catch {
      if (this.categoriesOf === wanted) this.categoriesOf = undefined;
    }
  }

  /** Asks which agencies the words point at, once typing has paused. */
  suggest(text: string, regionCode: string | undefined): void {
    this.stop();
    if (text.length < shortest) return;
    this.timer = setTimeout(async () => {
      this.abort = new AbortController();
      const { signal } = this.abort;
      try {
        const { data } = await this.lapor().suggestAgencies(
          { text, ...(regionCode && { regionCode }) },
          { signal },
        );
        // What the words point at more than at the site's own agency, which is offered anyway.
        const own = data.findIndex(({ agency }) => agency.id === this.siteAgency?.id);
        this.suggestions = (own < 0 ? data : data.slice(0, own))
          .filter(({ score }) => score >= weakest)
          .slice(0, 2);
        this.changed();
      } catch {
        // The citizen chooses without it.
      }
    }, pause);
  }

  /** Ends what is under way. */
  stop(): void {
    clearTimeout(this.timer);
    this.abort?.abort();
  }
}
