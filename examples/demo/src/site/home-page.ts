import { html } from "hono/html";
import { demoCity } from "../demo-agencies.ts";
import { type Embed, publicScript, script } from "./embed.ts";
import { news, skyline } from "./pictures.ts";
import { type Markup, shell } from "./shell.ts";

const steps = [
  ["Tulis laporan", "Tulis apa yang terjadi. Instansinya kami carikan."],
  ["Verifikasi", "Diperiksa paling lama 3 hari kerja. Laporan yang salah alamat diteruskan, tidak ditolak."],
  ["Tindak lanjut", "Instansi yang berwenang mulai bekerja dalam 5 hari kerja."],
  ["Jawaban", "Jawaban muncul di halaman lacak, dan Anda dapat menanggapinya."],
] as const;

const services = [
  ["Kependudukan", "KTP, kartu keluarga, akta kelahiran, pindah domisili"],
  ["Kesehatan", "Jadwal puskesmas, imunisasi, rujukan"],
  ["Perizinan", "Usaha mikro, reklame, bangunan gedung"],
  ["Pendidikan", "Penerimaan siswa baru, beasiswa, data sekolah"],
] as const;

const stories = [
  {
    picture: news.lamps,
    date: "2026-11-20",
    shown: "20 November 2026",
    title: "1.200 lampu jalan diganti LED sampai akhir tahun",
    text: "Penggantian dimulai dari jalan yang paling sering dilaporkan warga padam.",
  },
  {
    picture: news.drain,
    date: "2026-11-17",
    shown: "17 November 2026",
    title: "Pengerukan saluran dipercepat sebelum puncak hujan",
    text: "Tujuh belas titik genangan dikerjakan malam hari agar lalu lintas tetap lancar.",
  },
  {
    picture: news.bus,
    date: "2026-11-12",
    shown: "12 November 2026",
    title: "Halte baru ramah kursi roda di jalur timur",
    text: "Lantai halte sejajar dengan pintu bus, dan ada ubin pemandu sampai penyeberangan.",
  },
] as const;

// The README's snippet with the demo's key and URLs.
const snippet = ({
  publishableKey,
  channelUrl,
}: Embed): Markup => html`<lapor-form agency="${demoCity.id}" publishable-key="${publishableKey}" base-url="${channelUrl}" status-url="/lacak" theme="auto" lang="id">
  <a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a>
</lapor-form>`;

const publicReports = ({ publishableKey, channelUrl }: Embed): Markup => html`<lapor-public
  agency="${demoCity.id}"
  publishable-key="${publishableKey}"
  base-url="${channelUrl}"
  limit="6"
  theme="auto"
  lang="id"
>
  <p>Laporan warga belum dapat dimuat di sini. Silakan baca di <a href="${channelUrl}/publik">halaman publik kanal</a>.</p>
</lapor-public>`;

/** The channel's own pages, which also work without JavaScript. */
const publicPages = [
  ["/publik", "Semua laporan"],
  ["/publik/peta", "Peta"],
  ["/publik/statistik", "Statistik"],
] as const;

/** The front page, which shows the form and the public reports between typical content. */
export const homePage = (embed: Embed): Markup =>
  shell({
    title: `${demoCity.name} (demo)`,
    at: "/",
    head: html`<link rel="stylesheet" href="/assets/hero.css" />${script}${publicScript}`,
    body: html`<section class="hero">
        ${skyline}
        <div class="container">
          <h1>Ada yang perlu dibenahi di kota kita?</h1>
          <p class="lead">Sampaikan di sini. Lewat pintu mana pun, laporan Anda sampai ke instansi yang berwenang.</p>
          <p class="mb-0 hero-actions">
            <a class="btn btn-lg btn-accent" href="#lapor">Tulis laporan</a>
            <a class="btn btn-lg btn-quiet" href="/lacak">Lacak laporan</a>
          </p>
        </div>
      </section>
      <section class="container section" id="lapor" aria-label="Tulis laporan">
        <div class="row g-4 g-lg-5">
          <div class="col-lg-7 col-xl-8">${snippet(embed)}</div>
          <aside class="col-lg-5 col-xl-4 beside" aria-labelledby="alur">
            <h2 class="h4 mb-3" id="alur">Setelah Anda melapor</h2>
            <ol class="steps">
              ${steps.map(([name, text]) => html`<li><strong>${name}</strong><span>${text}</span></li>`)}
            </ol>
            <p class="tip">
              Sudah melapor? Simpan <strong>nomor lacak</strong> dan <strong>kode akses</strong>, lalu buka
              <a href="/lacak">halaman lacak</a>.
            </p>
          </aside>
        </div>
      </section>
      <section class="section section-tint" id="laporan-warga" aria-label="Laporan warga">
        <div class="container">
          ${publicReports(embed)}
          <nav class="public-pages" aria-labelledby="halaman-publik">
            <p id="halaman-publik">Di halaman publik kanal:</p>
            <ul>
              ${publicPages.map(([path, name]) => html`<li><a href="${embed.channelUrl}${path}">${name}</a></li>`)}
            </ul>
          </nav>
        </div>
      </section>
      <section class="section" id="berita" aria-labelledby="judul-berita">
        <div class="container">
          <h2 id="judul-berita">Berita kota</h2>
          <ul class="row g-4 list-unstyled mb-0">
            ${stories.map(
              (story) => html`<li class="col-md-4">
                <article class="card h-100">
                  ${story.picture}
                  <div class="card-body">
                    <p class="date"><time datetime="${story.date}">${story.shown}</time></p>
                    <h3 class="h5">${story.title}</h3>
                    <p class="mb-0">${story.text}</p>
                  </div>
                </article>
              </li>`,
            )}
          </ul>
        </div>
      </section>
      <section class="section section-tint" id="layanan" aria-labelledby="judul-layanan">
        <div class="container">
          <h2 id="judul-layanan">Layanan</h2>
          <ul class="row g-3 list-unstyled mb-0">
            ${services.map(
              ([name, text]) =>
                html`<li class="col-sm-6 col-lg-3"><div class="service"><h3 class="h6">${name}</h3><p>${text}</p></div></li>`,
            )}
          </ul>
        </div>
      </section>`,
  });
