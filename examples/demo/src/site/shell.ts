import { html } from "hono/html";
import { demoCity } from "../demo-agencies.ts";

/** A fragment of a page. Text from citizens and officers is escaped. */
export type Markup = ReturnType<typeof html>;

export interface Page {
  title: string;
  /** The URL of the navigation entry that is marked as current. */
  at: string;
  body: Markup;
  /** Scripts and other elements for the page's head. */
  head?: Markup | undefined;
}

const entries = [
  ["/", "Beranda"],
  ["/#lapor", "Lapor"],
  ["/lacak", "Lacak"],
  ["/#laporan-warga", "Laporan warga"],
  ["/#berita", "Berita"],
  ["/#layanan", "Layanan"],
  ["/petugas", "Petugas"],
] as const;

const emblem = html`<svg class="emblem" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true" focusable="false">
  <rect width="48" height="48" rx="12" fill="currentColor" />
  <path d="M8 33 18 18l6 8 5-6 11 13z" fill="#f4c542" />
  <path d="M8 37c5-3 8-3 11 0s6 3 10 0 7-3 11 0" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" />
</svg>`;

const navigation = (at: string): Markup => html`<nav aria-label="Utama">
  <ul class="site-nav">
    ${entries.map(
      ([href, name]) =>
        html`<li><a href="${href}" ${href === at ? html`aria-current="page"` : ""}>${name}</a></li>`,
    )}
  </ul>
</nav>`;

const footer = html`<footer class="site-footer" id="kontak">
  <div class="container">
    <div class="row g-4">
      <div class="col-md-5">
        <h2 class="h5">${demoCity.name}</h2>
        <p class="mb-0">
          Kota ini rekaan, begitu pula berita dan laporannya; nama tempat di formulir diambil dari Kota Bandung. Halaman ini
          memperagakan perangkat lunak LAPOR! Embed. Tidak ada laporan yang sampai ke instansi mana pun.
        </p>
      </div>
      <div class="col-md-4">
        <h2 class="h5">Kontak</h2>
        <address class="mb-0">
          Jl. Contoh No. 1, Sukamaju<br />
          Senin sampai Jumat, 08.00–16.00 WIB<br />
          <a href="mailto:halo@sukamaju.example">halo@sukamaju.example</a>
        </address>
      </div>
      <div class="col-md-3">
        <h2 class="h5">Laporan sungguhan</h2>
        <ul class="list-unstyled mb-0">
          <li><a href="https://www.lapor.go.id">lapor.go.id</a></li>
          <li>SMS ke 1708</li>
          <li>Darurat: 110</li>
        </ul>
      </div>
    </div>
  </div>
</footer>`;

/** Renders the frame that every page has: notice, header, navigation and footer. */
export const shell = ({ title, at, body, head }: Page): Markup => html`<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content="#0b4f6c" />
    <title>${title}</title>
    <link rel="icon" href="/assets/emblem.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/assets/bootstrap.min.css" />
    <link rel="stylesheet" href="/assets/site.css" />
    ${head ?? ""}
  </head>
  <body>
    <a class="skip-link" href="#isi">Langsung ke isi</a>
    <p class="demo-notice" role="note">
      <strong>Demo.</strong> Halaman ini hanya contoh, bukan situs resmi pemerintah. Jangan tulis data pribadi. Laporan sungguhan:
      <a href="https://www.lapor.go.id">lapor.go.id</a>
    </p>
    <header class="site-header">
      <div class="container site-header-row">
        <a class="brand" href="/">
          ${emblem}
          <span><span class="brand-name">${demoCity.name}</span><span class="brand-note">situs contoh</span></span>
        </a>
        ${navigation(at)}
      </div>
    </header>
    <main id="isi" tabindex="-1">${body}</main>
    ${footer}
  </body>
</html>`;
