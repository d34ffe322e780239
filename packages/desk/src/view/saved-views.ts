import {
  type InboxFilters,
  type Input,
  isLaporError,
  type Lapor,
  type Me,
  type NewSavedView,
  type SavedView,
} from "@lapor/sdk";
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from "lit";
import type { Session } from "../session/session.ts";
import { asQuery, type Filters, noUnit, own } from "./filters.ts";
import { haveSameList, type Route, readRoute, writeRoute } from "./route.ts";
import { allViews, findView } from "./views.ts";

/** Returns the content of a saved view for a route. */
export function contentOf(name: string, { view, filters }: Route): Input<NewSavedView> {
  const counted = findView(view)?.counted;
  return { name, ...(counted && { view: counted }), filters: asQuery(filters) };
}

/** Serializes a query, in sorted order and without undefined members, so queries can be compared. */
const sorted = (query: object): string =>
  JSON.stringify(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .sort(),
  );

/** Returns a query's filters, or undefined if the desk cannot show them all. */
function filtersOf(query: InboxFilters): Filters | undefined {
  const { q, status, unitId, unassigned, officerId, regionCode, categoryId, nationalState } = query;
  const { classification, dueTo, receivedFrom, receivedTo, sort } = query;
  const filters = {
    search: q,
    status: status?.[0],
    unit: unassigned ? noUnit : unitId?.[0],
    officer: officerId === "me" ? own : officerId,
    regionCode: regionCode?.[0],
    categoryId: categoryId?.[0],
    nationalState: nationalState?.[0],
    ...{ classification, dueTo, receivedFrom, receivedTo, sort },
  } as Filters;
  return sorted(asQuery(filters)) === sorted(query) ? filters : undefined;
}

/** Returns a saved view's route, or undefined if a newer version of the desk saved it. */
export function routeOf({ view: counted, filters: query }: Pick<SavedView, "view" | "filters">) {
  const view = allViews.find((one) => one.counted === counted);
  const filters = filtersOf(query);
  if (!view || !filters) return undefined;
  const route: Route = { view: view.name, filters };
  // Parsing the route's own URL drops filters that the view does not offer.
  const read = readRoute(new URL(writeRoute(route, ""), "https://desk.invalid"), "");
  return haveSameList(route, read) ? read : undefined;
}

interface Desk extends ReactiveControllerHost {
  client: Lapor | undefined;
  me: Me | undefined;
  language: string;
}

interface ShownView {
  id: string;
  name: string;
  route: Route;
}

/** A view that is being created or renamed. A new view has no ID. */
type EditedView = Omit<ShownView, "id"> & { id?: string };

/** The signed-in officer's saved views, and the dialog for naming them. */
export class SavedViews implements ReactiveController {
  readonly #desk: Desk;
  #shown: readonly ShownView[] = [];
  #edited: EditedView | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
    desk.addController(this);
  }

  hostDisconnected(): void {
    this.#edited = undefined;
  }

  get shown(): readonly ShownView[] {
    return this.#shown;
  }

  at(route: Route): ShownView | undefined {
    return this.#shown.find((view) => haveSameList(view.route, route));
  }

  /**
   * Returns whether the officer can save the route as a view: it has filters, and no saved view shows the
   * same list.
   */
  canSave(route: Route): boolean {
    const isFiltered = Object.values(route.filters).some(Boolean);
    return this.#desk.me?.kind === "officer" && isFiltered && !this.at(route);
  }

  async load(): Promise<void> {
    const { client, me, language } = this.#desk;
    this.#shown = [];
    if (!client || me?.kind !== "officer") return;
    try {
      const { data } = await client.listSavedViews({ locale: language });
      if (me === this.#desk.me) this.#show(data);
    } catch (error) {
      // The list shows the same error, so it is ignored here.
      if (!isLaporError(error)) throw error;
    }
  }

  edit(edited: EditedView | undefined): void {
    this.#edited = edited;
    this.#desk.requestUpdate();
  }

  renderDialog(session: Session) {
    if (!this.#edited) return nothing;
    return html`<desk-view-dialog
      .session=${session}
      .edited=${this.#edited}
      @desk-views=${(event: CustomEvent<{ views: readonly SavedView[] }>) => this.#show(event.detail.views)}
      @desk-closed=${() => this.edit(undefined)}
    ></desk-view-dialog>`;
  }

  #show(views: readonly SavedView[]): void {
    this.#shown = views.flatMap((view) => {
      const route = routeOf(view);
      return route ? [{ id: view.id, name: view.name, route }] : [];
    });
    this.#desk.requestUpdate();
  }
}
