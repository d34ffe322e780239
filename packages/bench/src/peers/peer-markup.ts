import { CATEGORIES, VISIBILITY } from "../../peers/fields.ts";

const each = <Item>(items: readonly Item[], markup: (item: Item, index: number) => string): string =>
  items.map(markup).join("");

const photo =
  '<p><label for="foto">Foto</label><input id="foto" type="file" name="foto" multiple accept="image/*"></p>';

/** The nine fields as Shoelace elements (`sl`) or as elements of its successor Web Awesome (`wa`). */
export const shoelaceMarkup = (prefix: "sl" | "wa", variant: string): string => `<form id="app">
<${prefix}-input name="judul" label="Judul laporan" required></${prefix}-input>
<${prefix}-select name="kategori" label="Kategori">${each(CATEGORIES, (name, index) => `<${prefix}-option value="c${index}">${name}</${prefix}-option>`)}</${prefix}-select>
<${prefix}-textarea name="isi" label="Isi laporan" required rows="5"></${prefix}-textarea>
<${prefix}-input name="tanggal" type="date" label="Tanggal kejadian"></${prefix}-input>
<${prefix}-input name="lokasi" label="Lokasi kejadian"></${prefix}-input>
${photo}
<${prefix}-radio-group name="identitas" label="Identitas" value="publik">${each(VISIBILITY, ([value, label]) => `<${prefix}-radio value="${value}">${label}</${prefix}-radio>`)}</${prefix}-radio-group>
<${prefix}-input name="telp" type="tel" label="Nomor telepon"></${prefix}-input>
<${prefix}-checkbox name="setuju">Saya menyetujui ketentuan</${prefix}-checkbox>
<${prefix}-button type="submit" variant="${variant}">Kirim laporan</${prefix}-button></form>`;

const mdField = (name: string, label: string, attributes = "") =>
  `<md-outlined-text-field label="${label}" name="${name}" ${attributes}></md-outlined-text-field>`;

export const materialMarkup: string = `<form id="app">
${mdField("judul", "Judul laporan", "required")}
<md-outlined-select label="Kategori" name="kategori">${each(CATEGORIES, (name) => `<md-select-option value="${name}"><div slot="headline">${name}</div></md-select-option>`)}</md-outlined-select>
${mdField("isi", "Isi laporan", 'type="textarea" rows="5" required')}
${mdField("tanggal", "Tanggal kejadian", 'type="date"')}
${mdField("lokasi", "Lokasi kejadian")}
${photo}
<div role="radiogroup" aria-label="Identitas">${each(VISIBILITY, ([value, label]) => `<p><md-radio id="v-${value}" name="identitas" value="${value}" aria-label="${label}"></md-radio><label for="v-${value}">${label}</label></p>`)}</div>
${mdField("telp", "Nomor telepon", 'type="tel"')}
<p><md-checkbox id="setuju" aria-label="Saya menyetujui ketentuan"></md-checkbox><label for="setuju">Saya menyetujui ketentuan</label></p>
<md-filled-button type="submit">Kirim laporan</md-filled-button></form>`;

const group = (inner: string, more = "") => `<div class="govuk-form-group${more}">${inner}</div>`;
const label = (id: string, text: string) => `<label class="govuk-label" for="${id}">${text}</label>`;
const input = (id: string, text: string, type = "text") =>
  group(`${label(id, text)}<input class="govuk-input" id="${id}" name="${id}" type="${type}">`);

/** The nine fields in the markup that GOV.UK's style sheet and scripts require. */
export const govukMarkup: string = `<form id="app" action="/lapor" method="post" enctype="multipart/form-data">${input("judul", "Judul laporan")}
${group(`${label("kategori", "Kategori")}<select class="govuk-select" id="kategori" name="kategori"><option value="">Pilih kategori</option>${each(CATEGORIES, (name) => `<option>${name}</option>`)}</select>`)}
${group(
  `${label("isi", "Isi laporan")}<textarea class="govuk-textarea govuk-js-character-count" id="isi" name="isi" rows="5" aria-describedby="isi-info"></textarea><div id="isi-info" class="govuk-hint govuk-character-count__message">Maksimal 2000 karakter</div>`,
  ' govuk-character-count" data-module="govuk-character-count" data-maxlength="2000',
)}
${input("tanggal", "Tanggal kejadian", "date")}${input("lokasi", "Lokasi kejadian")}
${group(`${label("foto", "Foto")}<div class="govuk-drop-zone" data-module="govuk-file-upload"><input class="govuk-file-upload" type="file" id="foto" name="foto" multiple></div>`)}
${group(`<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">Identitas</legend><div class="govuk-radios" data-module="govuk-radios">${each(VISIBILITY, ([value, text]) => `<div class="govuk-radios__item"><input class="govuk-radios__input" id="v-${value}" name="identitas" type="radio" value="${value}"><label class="govuk-label govuk-radios__label" for="v-${value}">${text}</label></div>`)}</div></fieldset>`)}
${input("telp", "Nomor telepon", "tel")}
${group('<div class="govuk-checkboxes"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="setuju" name="setuju" type="checkbox"><label class="govuk-label govuk-checkboxes__label" for="setuju">Saya menyetujui ketentuan</label></div></div>')}
<button type="submit" class="govuk-button" data-module="govuk-button">Kirim laporan</button></form>`;
