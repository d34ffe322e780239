import { html, nothing, type TemplateResult } from "lit";
import { countInWords, type ViewCounts } from "./list/counts.ts";
import { maySee } from "./other-pages.ts";
import { roleOf } from "./session/role.ts";
import type { ChannelContext, Session } from "./session/session.ts";
import { type Language, languages, nameIn, nextLanguage } from "./strings/strings.ts";
import { icon } from "./style/icons.ts";
import type { PageName } from "./view/page-name.ts";
import type { Route } from "./view/route.ts";
import type { SavedViews } from "./view/saved-views.ts";
import { viewsFor } from "./view/views.ts";

interface NavigationState {
  route: Route;
  theme: string | undefined;
  counts: ViewCounts;
  saved: SavedViews;
  /** Undefined if the desk has no sign-in. */
  accountHref: string | undefined;
  page: PageName | undefined;
}

interface NavigationActions {
  hrefOf: (page: PageName) => string;
  hrefFor: (route: Route) => string;
  setLanguage: (language: Language) => void;
  setTheme: (theme: string | undefined) => void;
  showKeys: () => void;
  skip: () => void;
  signOut: () => void;
}

/** Pages that only some roles can open. */
const administration = ["tim", "templat", "situs", "survei"] as const;

/** Scrolls the focused item into view, because browsers leave an item at the edge of the menu half hidden. */
function showFocused({ target }: FocusEvent): void {
  const item = target as Element;
  if (item.matches(":focus-visible")) item.scrollIntoView({ block: "nearest", inline: "nearest" });
}

const themes: readonly (string | undefined)[] = [undefined, "light", "dark"];

export function renderNavigation(
  session: Session & ChannelContext,
  { route, theme, counts, saved, accountHref, page }: NavigationState,
  { hrefOf, hrefFor, setLanguage, setTheme, showKeys, skip, signOut }: NavigationActions,
): TemplateResult {
  const { strings, me, channel, language } = session;
  const role = nameIn(strings.names.roles, roleOf(me) ?? "");
  const who = me.kind === "officer" ? `${me.name} · ${role}` : role;
  const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length];
  const themeName = strings.appearances[(theme ?? "system") as keyof typeof strings.appearances];
  const current = page ? undefined : saved.at(route);
  return html`<nav aria-label=${strings.menu} @focusin=${showFocused}>
    <button type="button" class="skip" @click=${skip}>${strings.skip}</button>
    <div class="brand">
      <b>${me.agency?.shortName ?? channel.identity.verificationTeam}</b>
      <span class="quiet small">${who}</span>
    </div>
    <ul>
      ${viewsFor(session).map((view) => {
        const { name } = view;
        const count = counts.of(view);
        return html`<li class=${name}>
          <a
            href=${hrefFor({ view: name, filters: {} })}
            aria-current=${name === route.view && !page && !current ? "page" : nothing}
            >${strings.views[name]} ${count ? html`<span class="count">${countInWords(count, language)}</span>` : nothing}</a
          >
        </li>`;
      })}
    </ul>
    ${
      saved.shown.length
        ? html`<h2 class="quiet small" id="saved">${strings.saved.heading}</h2>
            <ul class="saved" aria-labelledby="saved">
              ${saved.shown.map(
                (view) => html`<li>
                  <a href=${hrefFor(view.route)} aria-current=${view === current ? "page" : nothing}>${view.name}</a>
                  <button type="button" aria-label=${strings.saved.changeNamed(view.name)} @click=${() => saved.edit(view)}>
                    ${icon("more")}
                  </button>
                </li>`,
              )}
            </ul>`
        : nothing
    }
    <div class="foot">
      <button type="button" @click=${showKeys}>${icon("keyboard")}${strings.keys.open}</button>
      <button type="button" @click=${() => setTheme(nextTheme)}>
        ${icon("sun")}${strings.appearance}: ${themeName}
      </button>
      <button type="button" lang=${nextLanguage(language)} @click=${() => setLanguage(nextLanguage(language))}>
        ${languages[nextLanguage(language)]}
      </button>
      ${administration
        .filter((name) => maySee(name, me))
        .map(
          (name) =>
            html`<a href=${hrefOf(name)} aria-current=${page === name ? "page" : nothing}>${strings.pages[name]}</a>`,
        )}
    </div>
    <div class="foot self">
      ${accountHref ? html`<a href=${accountHref} aria-current=${page === "akun" ? "page" : nothing}>${strings.account}</a>` : nothing}
      ${me.kind === "officer" ? html`<button type="button" @click=${signOut}>${strings.signOut}</button>` : nothing}
    </div>
  </nav>`;
}
