import type { AgencySummary, Region } from "@lapor/sdk";
import { clientOf } from "../../client.ts";
import { Combobox } from "../fields/combobox.ts";
import type { FormContext } from "../state/form-host.ts";
import { mayAsk } from "../state/form-state.ts";
import { DeviceAgencies } from "./device-agencies.ts";
import { DeviceRegions } from "./device-regions.ts";
import { PlaceDoubt } from "./place-doubt.ts";
import { PointPlace } from "./point-place.ts";
import { searchStyles } from "./search-styles.ts";
import { TwinRegions } from "./twin-regions.ts";

export { prefill } from "./prefill.ts";

/** The maximum number of search results to show. */
const shown = 8;

/**
 * The searches for regions and agencies, and the other look-ups of places. They are loaded when one of their
 * fields receives the focus, a point is set, or the text names another place.
 */
export class LookUps {
  readonly region: Combobox<Region>;
  readonly agency: Combobox<AgencySummary>;
  readonly twins: TwinRegions;
  readonly doubt: PlaceDoubt;
  readonly pointPlace: PointPlace;
  private asking: AbortController | undefined;

  constructor(form: FormContext) {
    const { host, store, extra } = form;
    form.styles.add(searchStyles);
    const onDevice = new DeviceRegions(form);
    const agencies = new DeviceAgencies(form);
    this.twins = new TwinRegions(form, () => onDevice.country());
    this.doubt = new PlaceDoubt(form);
    this.pointPlace = new PointPlace(form);
    store.subscribe(({ type }) => {
      if (!mayAsk(store.state)) this.asking?.abort();
      // Repeats the search when the channel is loaded, because before that it could not find the regions
      // within the site's own region.
      if (type === "learn") this.region.searchAgain();
    });
    this.region = new Combobox<Region>(host, {
      id: "region",
      words: () => ({ ...extra.part!.search, failed: extra.part!.search.failedPlace }),
      chosen: () => store.state.values.region,
      near: () => {
        const { region } = store.state.channel ?? {};
        return region ? [region] : [];
      },
      // The search includes villages, and lists those in the site's own region first. It runs only on the
      // device until the citizen has chosen who can see the report, and always for a confidential report.
      search: async (q, signal) => {
        if (!mayAsk(store.state)) return onDevice.search(q, shown);
        const near = store.state.channel?.region?.code;
        const asking = this.asks(signal);
        try {
          const { data } = await clientOf(host).listRegions(
            { q, limit: shown, ...(near && { near }) },
            { signal: asking },
          );
          return data;
        } catch (error) {
          // The report may have become confidential in the meantime, so search on the device instead.
          if (!mayAsk(store.state)) return onDevice.search(q, shown);
          throw error;
        }
      },
      name: ({ name, path }) => [name, ...path].join(", "),
      note: ({ code }) => {
        const { region } = store.state.channel ?? {};
        if (!region || code.slice(0, 2) === region.code.slice(0, 2)) return "";
        return extra.part!.search.outside(region.path[region.path.length - 1] ?? region.name);
      },
      changed: (region, text) =>
        store.dispatch({ type: "edit", values: { region, regionText: region ? "" : text } }),
      missing: (regionsMissing) => store.dispatch({ type: "look_up", found: { regionsMissing } }),
    });
    this.agency = new Combobox<AgencySummary>(host, {
      id: "agency",
      words: () => {
        const { search } = extra.part!;
        return store.state.consented ? search : { ...search, none: search.noneYet };
      },
      chosen: () => {
        const { agency } = store.state.values;
        return agency.kind === "other" ? agency.agency : undefined;
      },
      near: () => [],
      // This search has the same rules as the search for regions. On the device, it uses official names and a
      // few everyday names.
      search: async (q, signal) => {
        const { state } = store;
        if (!mayAsk(state)) return agencies.search(q, shown);
        const near = state.values.region?.code ?? state.channel?.region?.code;
        try {
          const { data } = await clientOf(host).listAgencies(
            { q, limit: shown, ...(near && { near }) },
            { signal: this.asks(signal) },
          );
          return data;
        } catch (error) {
          if (!mayAsk(store.state)) return agencies.search(q, shown);
          throw error;
        }
      },
      name: ({ name }) => name,
      changed: (agency, text) =>
        store.dispatch({ type: "edit", values: { agency: { kind: "other", agency, text }, category: "" } }),
    });
  }

  /**
   * Returns a signal that aborts when the search ends, or when the text is no longer allowed to leave the
   * device.
   */
  private asks(search: AbortSignal): AbortSignal {
    const asking = new AbortController();
    this.asking = asking;
    search.addEventListener("abort", () => asking.abort());
    return asking.signal;
  }
}
