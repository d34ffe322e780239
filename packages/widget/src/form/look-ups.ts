import type { AgencySummary, Region } from "@lapor/sdk";
import { clientOf } from "../client.ts";
import { Combobox } from "./fields/combobox.ts";
import type { FormContext } from "./form-host.ts";

export { PlaceDoubt } from "./place-doubt.ts";
export { prefill } from "./prefill.ts";

/** Maximum number of search results shown. */
const shown = 8;

/**
 * The searches for a region and for an agency. With what else looks up places, it is loaded when one of these
 * fields gets the focus.
 */
export class SearchBoxes {
  readonly region: Combobox<Region>;
  readonly agency: Combobox<AgencySummary>;

  constructor({ host, store, extra }: FormContext) {
    this.region = new Combobox<Region>(host, {
      id: "region",
      words: () => ({ ...extra.part!.search, failed: extra.part!.search.failedPlace }),
      chosen: () => store.state.values.region,
      near: () => {
        const { region } = store.state.channel ?? {};
        return region ? [region] : [];
      },
      // Down to villages; those within the site's own region first.
      search: async (q, signal) => {
        const { data } = await clientOf(host).listRegions({ q, limit: 30 }, { signal });
        const home = store.state.channel?.region?.code;
        const near = ({ code }: Region) => !!home && (code === home || code.startsWith(`${home}.`));
        return [...data.filter(near), ...data.filter((region) => !near(region))].slice(0, shown);
      },
      name: ({ name, path }) => [name, ...path].join(", "),
      changed: (region, text) =>
        store.dispatch({ type: "edit", values: { region, regionText: region ? "" : text } }),
      missing: (regionsMissing) => store.dispatch({ type: "look_up", found: { regionsMissing } }),
    });
    this.agency = new Combobox<AgencySummary>(host, {
      id: "agency",
      words: () => extra.part!.search,
      chosen: () => {
        const { agency } = store.state.values;
        return agency.kind === "other" ? agency.agency : undefined;
      },
      near: () => [],
      search: async (q, signal) => (await clientOf(host).listAgencies({ q, limit: shown }, { signal })).data,
      name: ({ name }) => name,
      changed: (agency, text) =>
        store.dispatch({ type: "edit", values: { agency: { kind: "other", agency, text }, category: "" } }),
    });
  }
}
