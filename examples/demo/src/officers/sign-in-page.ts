import { html } from "hono/html";
import { type Markup, shell } from "../site/shell.ts";
import { officers } from "./officers.ts";
import { officersStyles } from "./officers-page.ts";

/** The choice of a role. */
export const signInPage: Markup = shell({
  title: "Petugas – pilih peran",
  at: "/petugas",
  head: officersStyles,
  body: html`<div class="container section narrow">
    <h1>Ruang petugas</h1>
    <p class="lead">Pilih peran untuk melihat kotak masuknya.</p>
    <p class="tip">
      Pada peragaan ini siapa pun boleh memilih peran. Pada pemakaian nyata, petugas masuk dengan akunnya sendiri. Kunci
      rahasia tetap di server dan tidak pernah sampai ke peramban.
    </p>
    <form method="post" action="/petugas/masuk">
      <ul class="roles">
        ${officers.map(
          ({ id, duty, agency }) => html`<li>
            <button class="role" name="peran" value="${id}"><strong>${agency}</strong><span>${duty}</span></button>
          </li>`,
        )}
      </ul>
    </form>
  </div>`,
});
