// Baseline 3: the smallest correct Lit 3 element with the same fields.
import { css, html, LitElement, unsafeCSS } from "lit";
import { CATEGORIES, CSS, VISIBILITY } from "./fields.ts";

class XLit extends LitElement {
  static formAssociated = true;
  static shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static styles = css`${unsafeCSS(CSS)}`;
  static properties = { busy: { state: true }, value: { attribute: false } };
  constructor() {
    super();
    this.busy = false;
    this.value = {};
    this.internals = this.attachInternals();
  }
  set(e) {
    this.value = { ...this.value, [e.target.name]: e.target.value };
  }
  async submit(e) {
    e.preventDefault();
    this.busy = true;
    this.dispatchEvent(
      new CustomEvent("x-submit", { detail: new FormData(e.target), bubbles: true, composed: true }),
    );
    this.busy = false;
  }
  f(name, label, control) {
    return html`<p><label for=${name}>${label}</label>${control}</p>`;
  }
  render() {
    return html`<form @submit=${this.submit} @change=${this.set}>
      ${this.f("judul", "Judul laporan", html`<input id="judul" name="judul" required maxlength="120" autocomplete="off">`)}
      ${this.f("kategori", "Kategori", html`<select id="kategori" name="kategori" required><option value="">Pilih kategori</option>${CATEGORIES.map((c) => html`<option>${c}</option>`)}</select>`)}
      ${this.f("isi", "Isi laporan", html`<textarea id="isi" name="isi" rows="5" required maxlength="2000"></textarea>`)}
      ${this.f("tanggal", "Tanggal kejadian", html`<input id="tanggal" name="tanggal" type="date">`)}
      ${this.f("lokasi", "Lokasi kejadian", html`<input id="lokasi" name="lokasi" autocomplete="street-address">`)}
      ${this.f("foto", "Foto", html`<input id="foto" name="foto" type="file" accept="image/*" multiple>`)}
      <fieldset><legend>Identitas</legend>${VISIBILITY.map(([v, t], i) => html`<p><input type="radio" id=${`v-${v}`} name="identitas" .value=${v} ?checked=${!i}><label for=${`v-${v}`}>${t}</label></p>`)}</fieldset>
      ${this.f("telp", "Nomor telepon", html`<input id="telp" name="telp" type="tel" autocomplete="tel">`)}
      <p><input type="checkbox" id="setuju" name="setuju" required><label for="setuju">Saya menyetujui ketentuan</label></p>
      <p><button ?disabled=${this.busy}>Kirim laporan</button></p></form>`;
  }
}
customElements.define("x-lit", XLit);
