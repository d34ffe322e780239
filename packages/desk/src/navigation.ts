import { html, nothing, type TemplateResult } from "lit";
import { type Office, roleOf } from "./office.ts";
import type { Language } from "./strings/load-strings.ts";
import { nameIn } from "./strings/strings.ts";
import { icon } from "./style/icons.ts";
import type { Route } from "./view/route.ts";
import { type ViewName, viewsFor } from "./view/views.ts";

interface NavigationActs {
  hrefFor: (view: ViewName) => string;
  setLanguage: (language: Language) => void;
  setTheme: (theme: string | undefined) => void;
  showKeys: () => void;
  skip: () => void;
  signOut: () => void;
}

const themes: readonly (string | undefined)[] = [undefined, "light", "dark"];

/** The views, and the officer's own settings. */
export function renderNavigation(
  { strings, me, channel, language }: Office,
  route: Route,
  theme: string | undefined,
  { hrefFor, setLanguage, setTheme, showKeys, skip, signOut }: NavigationActs,
): TemplateResult {
  const role = nameIn(strings.names.roles, roleOf(me) ?? "");
  const who = me.kind === "officer" ? `${me.name} · ${role}` : role;
  const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length];
  const themeName = strings.appearances[(theme ?? "system") as keyof typeof strings.appearances];
  return html`<nav aria-label=${strings.menu}>
    <button type="button" class="skip" @click=${skip}>${strings.skip}</button>
    <div class="brand">
      <b>${me.agency?.shortName ?? channel.identity.verificationTeam}</b>
      <span class="quiet small">${who}</span>
    </div>
    <ul>
      ${viewsFor(me).map(
        ({ name }) =>
          html`<li>
            <a href=${hrefFor(name)} aria-current=${name === route.view ? "page" : nothing}>${strings.views[name]}</a>
          </li>`,
      )}
    </ul>
    <div class="foot">
      <button type="button" @click=${showKeys}>${icon("keyboard")}${strings.keys.open}</button>
      <button type="button" @click=${() => setTheme(nextTheme)}>
        ${icon("sun")}<span class="sr">${strings.appearance}:</span>${themeName}
      </button>
      <button type="button" lang=${language === "id" ? "en" : "id"} @click=${() => setLanguage(language === "id" ? "en" : "id")}>
        ${language === "id" ? "English" : "Bahasa Indonesia"}
      </button>
      ${me.kind === "officer" ? html`<button type="button" @click=${signOut}>${strings.signOut}</button>` : nothing}
    </div>
  </nav>`;
}
