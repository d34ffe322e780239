/** Everyday Indonesian words that occur in reports about anything. */
const indonesian = `
  ada adalah agar akan aku alas anak anda apa apel api as asal atas atau ayah ayam baca bagai bagi bagus
  baik baja baju balai bandar bang banyak bapak barang baru basi batu bawa bayar beda belum beras berat
  berbau besar besi besok bias biasa bila bina bisa bisu bobo buah buka bukan bulan bus cepat cincin coba
  cukup dalam dan dapat dari datang daun dekat dengan depan desember dia diam doa dua duduk elang enak
  gading gali gang garing gelap gemuk gigi guru habis hari harus hati hidup hijau hilang hingga hujan
  hukuman ibu ikut ini intan itu jadi jalan jam jari jatuh juga jujur kabar kaca kain kaji kaki kali kami
  kamis kamu kan karena karya kasih kata kaya kecil kelas kemarin kembang kena kepala keras kerja ketua
  kilang kilo kira kita kolong kota kuat kuku kunci kurang lagi lain laku lalu lama lamar lampu lantai
  lapangan larang larut laut lebih lemah lembar lihat lima lokal luar lurus makan malam mandi masih masuk
  mau meja meter minggu minta mobil motor muda mulai naik nama nanti nasi oleh orang pagi pajak pakai
  paling panjang pantai parah pari pegawai pejabat pekan peti pintu pohon pulang punya putih rakyat ramah
  rapat rasa roda rt ruang ruko rumah rusak rw saja saku salah sama sampai sangat sapu saya sayur sebab
  sekali sekolah selalu semua senang sengaja seni sepi sering siang simpang sini situ sudah suka susu
  tadi tahan tahun tamu tangan tangga tapi telur teman tembok tempat tentang terus tiap tiba tidak tidur
  tiga tinggi tokoh tolong tua tugas turun tutup uang ujung untuk usia waktu warga warung yang
`;

/** Everyday words in Javanese and in spoken Indonesian. */
const javanese = `
  alon ana ayo babeh banget bengkok boten cilik dadi dhewe gede gelem iki iku iso kabeh kaji kalih karep
  karo kowe kula lali lan lara larang lemah lor lunga mangan mangkat mantap mas mbak mburi menehi nang
  ndelok nganti ngarep nggih ngono ning omah opo ora pak pipis pit piye ra rame sapa sesuk siji sopo teko
  tuku turu urip wae wedi wis wong wulan
`;

/** First names, including ordinary words that are also first names. */
const firstNames = `
  adi agung agus ahmad aji andi ani anton ari arif asep ayu bambang bayu budi cahya citra dedi dewi dian
  dimas dwi eka eko endang fajar fitri gita hadi hendra heri ida indah intan iwan joko juanda kartika
  kijang lestari lina made maria milo mina muhammad ningsih nur nyoman putra putri putu rahmat ratna reni
  rian rina rini rio rizki rudi sari satria seroja siti slamet sri sugeng sulis surya susi taufik titi
  toni tri tuti udin umar wahidin wahyu wati wawan wayan wulan yanti yoga yuni yusuf zainal
`;

/** Words that on their own do not indicate the subject of a report. */
export const everydayWords: ReadonlySet<string> = new Set(
  [indonesian, javanese, firstNames].flatMap((words) => words.trim().split(/\s+/)),
);
