import { html } from "hono/html";
import { demoCity } from "../demo-agencies.ts";
import { type Embed, script } from "./embed.ts";
import { type Markup, shell } from "./shell.ts";

/** The page on which a reporter follows a report. `trackingId`, from the URL, fills in the field. */
export const trackingPage = (
  { publishableKey, channelUrl, sample }: Embed,
  trackingId: string | undefined,
): Markup =>
  shell({
    title: `Lacak laporan – ${demoCity.name} (demo)`,
    at: "/lacak",
    head: script,
    body: html`<div class="container section narrow">
      <h1>Lacak laporan</h1>
      <p class="lead">Lihat siapa yang menangani laporan Anda, tenggatnya, dan jawabannya. Di sini Anda juga dapat menanggapinya. Laporan yang Anda minta diingat di perangkat ini muncul di bawah.</p>
      <lapor-status publishable-key="${publishableKey}" base-url="${channelUrl}" theme="auto" lang="id" ${
        trackingId ? html`tracking-id="${trackingId}"` : ""
      }>
        <p>Halaman lacak belum dapat dimuat. Periksa sambungan internet, lalu muat ulang halaman ini.</p>
      </lapor-status>
      ${
        sample
          ? html`<section class="tip" aria-labelledby="contoh">
              <h2 class="h6" id="contoh">Belum punya laporan? Pakai contoh ini</h2>
              <dl class="sample">
                <div><dt>Nomor lacak</dt><dd><code>${sample.trackingId}</code></dd></div>
                <div><dt>Kode akses</dt><dd><code>${sample.accessCode}</code></dd></div>
              </dl>
            </section>`
          : ""
      }
    </div>`,
  });
