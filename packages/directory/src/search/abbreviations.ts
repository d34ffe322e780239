// One abbreviation per line, with its meaning. Only abbreviations with a single meaning in this directory are
// listed.
const table = `
kab kabupaten
ri republik indonesia
kec kecamatan
prov provinsi
prop provinsi
propinsi provinsi
adm administrasi
kep kepulauan
pemda pemerintah
pemko pemkot
walkot walikota
kementrian kementerian
kemen kementerian
mentri kementerian
menteri kementerian
jabar jawa barat
jateng jawa tengah
jatim jawa timur
sumut sumatera utara
sumatra sumatera
sumbar sumatera barat
sumsel sumatera selatan
babel bangka belitung
kepri kepulauan riau
dki dki jakarta
dkj dki jakarta
jkt jakarta
jaksel jakarta selatan
jakbar jakarta barat
jaktim jakarta timur
jakut jakarta utara
jakpus jakarta pusat
diy di yogyakarta
yogya yogyakarta
jogja yogyakarta
jogya yogyakarta
yogja yogyakarta
jogjakarta yogyakarta
jogyakarta yogyakarta
ntb nusa tenggara barat
ntt nusa tenggara timur
kalbar kalimantan barat
kalteng kalimantan tengah
kalsel kalimantan selatan
kaltim kalimantan timur
kaltara kalimantan utara
sulut sulawesi utara
sulteng sulawesi tengah
sulsel sulawesi selatan
sultra sulawesi tenggara
sulbar sulawesi barat
malut maluku utara
bdg bandung
sby surabaya
smg semarang
mlg malang
mdn medan
plg palembang
pku pekanbaru
smd samarinda
bjm banjarmasin
ptk pontianak
mks makassar
mksr makassar
dps denpasar
bks bekasi
bgr bogor
dpk depok
btm batam
tng tangerang
tangsel tangerang selatan
solo surakarta
`;

/** Maps an abbreviation to the words that it stands for ("jabar" -> jawa, barat). */
export const expansionOf: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [short = "", ...words] = line.split(" ");
      return [short, words];
    }),
);

/**
 * Offices that every local government has. Users name the government by its office: "dishub bandung" means
 * the government of Bandung.
 */
export const localOffices: ReadonlySet<string> = new Set([
  "dinas",
  "dishub",
  "dinkes",
  "disdik",
  "disdukcapil",
  "dinsos",
  "disnaker",
  "dispenda",
  "bapenda",
  "satpol",
  "bpbd",
  "damkar",
]);
