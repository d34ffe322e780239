import type { AgencySummary, Category, Lapor, Region } from "@lapor/sdk";

/** Answers shown of a search. */
const shown = 8;

/**
 * What the form looks up while it is being filled in. Nothing here is needed to send a report: each failure is silent, leaves what
 * was there, and is tried again on the next occasion.
 */
export class Directory {
  siteAgency: AgencySummary | undefined;
  /** Where the site is at home. */
  siteRegion: Region | undefined;
  categories: readonly Category[] = [];
  private readonly lapor: () => Lapor;
  private readonly changed: () => void;
  private categoriesOf: string | undefined;

  constructor(lapor: () => Lapor, changed: () => void) {
    this.lapor = lapor;
    this.changed = changed;
  }

  /** Regions by what was typed, down to villages; those of the site's own region first. */
  async findRegions(q: string, signal: AbortSignal): Promise<readonly Region[]> {
    const { data } = await this.lapor().listRegions({ q, limit: 30 }, { signal });
    const home = this.siteRegion?.code;
    const near = ({ code }: Region) => !!home && (code === home || code.startsWith(`${home}.`));
    return [...data.filter(near), ...data.filter((region) => !near(region))].slice(0, shown);
  }

  async findAgencies(q: string, signal: AbortSignal): Promise<readonly AgencySummary[]> {
    return (await this.lapor().listAgencies({ q, limit: shown }, { signal })).data;
  }

  /** The region of a code, out of those that lie in the same one; nothing when there is none. */
  async readRegion(code: string): Promise<Region | undefined> {
    const parentCode = code.split(".").slice(0, -1).join(".");
    for (let cursor: string | null | undefined; ; ) {
      const page = await this.lapor().listRegions({
        ...(parentCode && { parentCode }),
        ...(cursor && { cursor }),
        limit: 100,
      });
      const found = page.data.find((region) => region.code === code);
      cursor = page.nextCursor;
      if (found || !cursor) return found;
    }
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
}
