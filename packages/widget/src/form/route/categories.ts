import { clientOf } from "../../client.ts";
import { chosenAgencyId } from "../../values/chosen-agency.ts";
import { type FormContext, siteAgencyId } from "../state/form-host.ts";

/**
 * Keeps the selectable categories in the store: those that the chosen agency handles, or all categories if no
 * agency is chosen. A failure keeps the previous categories, shows no error because a report does not require
 * a category, and is retried at the next change.
 */
export function followCategories({ host, store }: FormContext): void {
  let loadedFor: string | undefined;
  const load = async () => {
    const agencyId = chosenAgencyId(store.state.values, siteAgencyId(host, store.state));
    const wanted = `${agencyId ?? ""} ${host.language}`;
    if (loadedFor === wanted) return;
    loadedFor = wanted;
    try {
      const { data } = await clientOf(host).listCategories(agencyId ? { agencyId } : {});
      if (loadedFor === wanted) store.dispatch({ type: "look_up", found: { categories: data } });
    } catch {
      if (loadedFor === wanted) loadedFor = undefined;
    }
  };
  store.subscribe((action) => {
    if (
      action.type === "learn" ||
      action.type === "suggest" ||
      (action.type === "edit" && "agency" in action.values)
    )
      void load();
  });
  void load();
}
