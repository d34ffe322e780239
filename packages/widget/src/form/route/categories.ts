import { clientOf } from "../../client.ts";
import { type FormContext, siteAgencyId } from "../state/form-host.ts";
import { chosenAgencyId } from "../values/chosen-agency.ts";

/**
 * The categories to choose from. None of them is needed to send a report: a failure is silent, keeps what was
 * there, and is followed by another attempt on the next occasion.
 */
export class Categories {
  private readonly form: FormContext;
  private loadedFor: string | undefined;

  constructor(form: FormContext) {
    this.form = form;
    form.store.subscribe((action) => {
      if (
        action.type === "learn" ||
        action.type === "suggest" ||
        (action.type === "edit" && "agency" in action.values)
      )
        void this.load();
    });
    void this.load();
  }

  /** Loads the categories that the chosen agency handles, or all of them. */
  private async load(): Promise<void> {
    const { host, store } = this.form;
    const agencyId = chosenAgencyId(store.state.values, siteAgencyId(host, store.state));
    const wanted = `${agencyId ?? ""} ${host.language}`;
    if (this.loadedFor === wanted) return;
    this.loadedFor = wanted;
    try {
      const { data } = await clientOf(host).listCategories(agencyId ? { agencyId } : {});
      if (this.loadedFor === wanted) store.dispatch({ type: "look_up", found: { categories: data } });
    } catch {
      if (this.loadedFor === wanted) this.loadedFor = undefined;
    }
  }
}
