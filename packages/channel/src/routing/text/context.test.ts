import assert from "node:assert/strict";
import { test } from "node:test";
import { inContext, withoutMentions } from "./context.ts";

const meant = (text: string) => inContext(text.split(" ")).join(" ");
const kept = (text: string) => withoutMentions(text.split(" ")).join(" ");

test("an abbreviation is interpreted by the words around it", () => {
  assert.equal(meant("parkir spt ini tiap hari"), "parkir seperti ini tiap hari");
  assert.equal(meant("lapor spt tahunan gagal"), "lapor spt tahunan gagal");
  assert.equal(meant("antre di pkm dari pagi"), "antre di puskesmas dari pagi");
  assert.equal(meant("dana pkm mahasiswa belum cair"), "dana pkm mahasiswa belum cair");
});

test("an abbreviation that is also slang is expanded when it has its rarer meaning", () => {
  assert.equal(meant("nama bapak masih di dpt"), "nama bapak masih di daftar pemilih tetap");
  assert.equal(meant("saya tidak dpt bantuan"), "saya tidak dapat bantuan");
  assert.equal(meant("lantai tpi licin untuk nelayan"), "lantai tempat pelelangan ikan licin untuk nelayan");
  assert.equal(meant("sudah lapor tpi diam"), "sudah lapor tapi diam");
  assert.equal(meant("beasiswa ppa kampus"), "beasiswa peningkatan prestasi akademik kampus");
  assert.equal(meant("lapor ke unit ppa"), "lapor ke unit ppa");
  assert.equal(meant("siswa smk pkl di bengkel"), "siswa smk praktik kerja lapangan di bengkel");
  assert.equal(meant("pkl di trotoar"), "pkl di trotoar");
  assert.equal(meant("siswa gagal ikut tka"), "siswa gagal ikut tes kemampuan akademik");
  assert.equal(meant("tka kasar di smelter"), "tka kasar di smelter");
  assert.equal(meant("sudah buat lp di polsek"), "sudah buat laporan polisi di polsek");
  assert.equal(meant("jenguk adik di lp cipinang"), "jenguk adik di lapas cipinang");
});

test("`sma` is read as `sama` only in informal texts, and never where it means a school", () => {
  assert.equal(meant("sya kesal sma petugas"), "sya kesal sama petugas");
  assert.equal(meant("pungutan sma mahal"), "pungutan sma mahal");
  assert.equal(meant("anak sya di sma 3"), "anak sya di sma 3");
});

test("landmarks, and positions that the reporter applies for, are ignored", () => {
  assert.equal(kept("lampu mati di depan stasiun kereta api gelap"), "lampu mati di depan gelap");
  assert.equal(kept("lubang samping gerbang tol besar"), "lubang samping besar");
  assert.equal(
    kept("surat sehat untuk melamar panitia pemungutan suara mahal"),
    "surat sehat untuk melamar mahal",
  );
  assert.equal(kept("air masuk depan rumah sakit hati"), "air masuk depan rumah sakit hati");
  assert.equal(kept("stasiun kotor"), "stasiun kotor");
});
