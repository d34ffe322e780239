/** The topics that every form in the bench offers. */
export const CATEGORIES: readonly string[] = [
  "Jalan rusak",
  "Lampu jalan",
  "Sampah",
  "Air bersih",
  "Lainnya",
];

/** The visibility choices that every form in the bench offers. */
export const VISIBILITY: readonly (readonly [value: string, label: string])[] = [
  ["publik", "Tampilkan nama saya"],
  ["anonim", "Sembunyikan nama saya"],
  ["rahasia", "Rahasiakan laporan ini"],
];

const options = CATEGORIES.map((name) => `<option>${name}</option>`).join("");
const choices = VISIBILITY.map(
  ([value, label], index) =>
    `<p><input type="radio" id="v-${value}" name="identitas" value="${value}"${index ? "" : " checked"}><label for="v-${value}">${label}</label></p>`,
).join("");

/**
 * The nine form fields as plain HTML. Every peer form shows these fields as far as it can. The plain form is
 * the lower limit for every measurement.
 */
export const FIELDS_HTML: string = `
<form action="/lapor" method="post" enctype="multipart/form-data">
<p><label for="judul">Judul laporan</label><input id="judul" name="judul" required maxlength="120" autocomplete="off"></p>
<p><label for="kategori">Kategori</label><select id="kategori" name="kategori" required><option value="">Pilih kategori</option>${options}</select></p>
<p><label for="isi">Isi laporan</label><textarea id="isi" name="isi" rows="5" required maxlength="2000"></textarea></p>
<p><label for="tanggal">Tanggal kejadian</label><input id="tanggal" name="tanggal" type="date"></p>
<p><label for="lokasi">Lokasi kejadian</label><input id="lokasi" name="lokasi" autocomplete="street-address"></p>
<p><label for="foto">Foto</label><input id="foto" name="foto" type="file" accept="image/*" multiple></p>
<fieldset><legend>Identitas</legend>${choices}</fieldset>
<p><label for="telp">Nomor telepon</label><input id="telp" name="telp" type="tel" autocomplete="tel"></p>
<p><input type="checkbox" id="setuju" name="setuju" required><label for="setuju">Saya menyetujui ketentuan</label></p>
<p><button type="submit">Kirim laporan</button></p>
</form>`;

export const CSS: string = `*{box-sizing:border-box}form{display:grid;gap:1rem;font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b}
p{margin:0}label,legend{display:block;font-weight:600}fieldset{border:1px solid #767676;border-radius:.5rem;padding:.75rem}
fieldset p,p:has(>[type=checkbox]){display:flex;gap:.5rem;align-items:center;min-height:2.75rem}fieldset label,[type=checkbox]+label{font-weight:400}
input:not([type=radio],[type=checkbox]),select,textarea{width:100%;min-height:2.75rem;font:inherit;padding:.5rem;border:1px solid #767676;border-radius:.5rem;background:#fff;color:inherit}
[type=radio],[type=checkbox]{width:1.5rem;height:1.5rem;flex:none}
button{min-height:2.75rem;padding:.5rem 1.25rem;font:inherit;font-weight:600;color:#fff;background:#0b5394;border:0;border-radius:.5rem}
:focus-visible{outline:3px solid #ffbf47;outline-offset:2px;box-shadow:0 0 0 2px #1b1b1b}`;
