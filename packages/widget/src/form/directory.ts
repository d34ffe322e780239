import type { AgencySummary, Category } from "@lapor/sdk";
import { clientOf } from "../client.ts";
import { type FormContext, siteAgencyId } from "./form-host.ts";
import { chosenAgencyId } from "./sending/new-report.ts";

/**
 * What the form looks up while it is being filled in. None of it is needed to send a report: each failure is
 * silent, keeps what was there, and is tried again on the next occasion.
 */
export class Directory {
  private readonly form: FormContext;
  private categoriesOf: string | undefined;

  constructor(form: FormContext) {
    this.form = form;
    // Categories are only looked up once somebody begins to use the form.
    form.host.addEventListener("focusin", () => void this.loadCategories(), { once: true });
    form.store.subscribe((action) => {
      if (action.type === "learn") this.loadSiteAgency(action.channel.agency).catch(() => {});
      const isRead = this.categoriesOf !== undefined;
      if (action.type === "learn" && isRead) void this.loadCategories();
      if (action.type === "suggest" || (action.type === "edit" && "agency" in action.values))
        void this.loadCategories();
    });
  }

  /** The agency that the page named; without it the choice has no name. */
  private async loadSiteAgency(known: AgencySummary): Promise<void> {
    const { host, store } = this.form;
    const id = host.agency;
    const siteAgency = id && id !== known.id ? await clientOf(host).getAgency(id) : known;
    store.dispatch({ type: "look_up", found: { siteAgency } });
  }

  /** Categories that the chosen agency handles, or all of them. */
  private async loadCategories(): Promise<void> {
    const { host, store } = this.form;
    const agencyId = chosenAgencyId(store.state.values, siteAgencyId(host, store.state));
    const wanted = `${agencyId ?? ""} ${host.language}`;
    if (this.categoriesOf === wanted) return;
    this.categoriesOf = wanted;
    try {
      const { data } = await clientOf(host).listCategories(agencyId ? { agencyId } : {});
      if (this.categoriesOf === wanted) this.show(data);
    } catch {
      if (this.categoriesOf === wanted) this.categoriesOf = undefined;
    }
  }

  private show(categories: readonly Category[]): void {
    this.form.store.dispatch({ type: "look_up", found: { categories } });
  }
}
