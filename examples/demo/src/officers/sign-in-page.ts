import { html } from "hono/html";
import { type Markup, shell } from "../site/shell.ts";
import { officers } from "./officers.ts";

export const signInPage: Markup = shell({
  title: "Petugas – pilih petugas",
  at: "/petugas",
  head: html`<link rel="stylesheet" href="/assets/officers.css" />`,
  body: html`<div class="container section narrow">
    <h1>Meja petugas</h1>
    <p class="lead">Pilih petugas untuk membuka meja kerjanya.</p>
    <p class="tip">
      Pada peragaan ini siapa pun masuk dengan satu klik. Pada kanal sungguhan, petugas masuk dengan kunci sandi (passkey),
      kata sandi dan aplikasi autentikator, atau akun instansinya.
    </p>
    <form method="post" action="/petugas/masuk">
      <ul class="roles">
        ${officers.map(
          ({ id, name, duty, agency }) => html`<li>
            <button class="role" name="petugas" value="${id}">
              <strong>${name}</strong><span>${duty}</span><span>${agency}</span>
            </button>
          </li>`,
        )}
      </ul>
    </form>
  </div>`,
});
