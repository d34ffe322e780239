import type { ReactiveController, ReactiveControllerHost } from "lit";
import { readPrintAddress } from "./print/print-address.ts";
import type { PageName } from "./view/page-name.ts";
import { type Route, readRoute, writeRoute } from "./view/route.ts";

/** The pages whose path consists only of their name. */
const pageNames: readonly PageName[] = ["akun", "tim", "templat", "situs", "survei", "masuk"];

interface LocatedDesk extends ReactiveControllerHost, HTMLElement {
  readonly base: string;
  route: Route;
  page: PageName | undefined;
  /** Called after the officer followed a link with the keyboard. */
  onFollowedByKey(): void;
}

/** Keeps the URL and the view in sync. */
export class DeskLocation implements ReactiveController {
  readonly #desk: LocatedDesk;

  constructor(desk: LocatedDesk) {
    this.#desk = desk;
    desk.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("popstate", this.#read);
    this.#desk.addEventListener("click", this.#onClick);
    this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener("popstate", this.#read);
    this.#desk.removeEventListener("click", this.#onClick);
  }

  hrefOf(page: PageName): string {
    return `${this.#desk.base}/${page}`;
  }

  #pageAt(pathname: string): PageName | undefined {
    const printouts = `${this.hrefOf("cetak")}/`;
    if (pathname.startsWith(printouts) && readPrintAddress(pathname.slice(printouts.length))) return "cetak";
    return pageNames.find((name) => this.hrefOf(name) === pathname);
  }

  hrefFor(route: Route): string {
    return writeRoute(route, this.#desk.base);
  }

  go(route: Route, replace = false): void {
    const url = this.hrefFor(route);
    if (url !== `${location.pathname}${location.search}`)
      history[replace ? "replaceState" : "pushState"](null, "", url);
    this.#desk.route = route;
    this.#desk.page = undefined;
  }

  #read = (): void => {
    const desk = this.#desk;
    desk.page = this.#pageAt(location.pathname);
    if (!desk.page) desk.route = readRoute(new URL(location.href), desk.base);
    // Changing from one printout to another changes no reactive property, so the update must be requested.
    desk.requestUpdate();
  };

  /** Links inside the desk change the view without loading the page. */
  #onClick = (event: MouseEvent): void => {
    const { base } = this.#desk;
    const link = deskLinkOf(event, base);
    if (!link) return;
    event.preventDefault();
    if (this.#pageAt(link.pathname)) {
      history.pushState(null, "", link);
      this.#read();
    } else this.go(readRoute(link, base));
    // A click caused by a key press has a click count of 0.
    if (event.detail === 0) this.#desk.onFollowedByKey();
  };
}

/** Returns the URL within the desk that a click leads to. Clicks with a modifier are left to the browser. */
function deskLinkOf(event: MouseEvent, base: string): URL | undefined {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return undefined;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link || link.target || link.origin !== location.origin) return undefined;
  return link.pathname === base || link.pathname.startsWith(`${base}/`) ? new URL(link.href) : undefined;
}
