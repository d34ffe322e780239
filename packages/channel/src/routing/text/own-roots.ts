// Words that look like a form of another word, or like a typing error in one, but are not: "mohon" is not a
// form of "pohon", nor "merak" of "perak", nor "Semarang" of "parang". `test/routing/stems.test.ts` detects
// missing words.
const common = `
  adalah adapun aduan agar akan akhirnya amat antara apabila apakah atas bagaimana bagian bahkan bahwa
  balai baru bekas belum berada berapa berbagai berdiri berharap berhenti berikan berikut bersama berubah
  besar biasa bila boleh bukan bulan bunga cukup dalam dapat demi demikian dengan diberi dikarenakan
  dimana dimohon diri emang hanya hari harian harus hingga hubungan ingin jadi jangan jika juga kamera
  kami karena kasihan kata keadaan kebutuhan keluhan kemana kemarin kemudian kenapa kepada keputusan kesal
  ketika ketua kiranya kondisi kurang lagi lain lalu langsung maaf maka makan makanan malam mana mandiri
  manfaat marah masa masalah masih masing mata melainkan melalui memadai memang membuka memiliki menangis
  mengadu mengadukan mengajar mengajukan mengapa mengatakan mengenai mengurus meninggal menjadi menjawab
  menolak menurut merasa mereka merupakan meski mesti miliar milik mohon muka mulai mungkin nanti nilai
  nomor oleh padahal pagi paling pandemi papan pasti patroli pelanggan pelanggaran pelayanan pemilik
  penting perhatian perlu permohonan pernah pertama pihak pindah piring pisau rasa salah sama sampai
  sangat satu sebab sebagai sebelum sebelumnya secara sedang segera sehingga sehubungan sejak sekali
  sekarang selain selaku selalu selama semoga sempat semua sendiri sering serta sesuai setelah setiap
  siapa sini situ sudah surel tadi tahun tambah tambahan tangan tapi telah tentang tentunya terhadap
  terhormat terima terkait terlalu ternyata tersebut terus tetapi tidak topik untuk waktu walaupun yaitu
  yakni yang
`;

/**
 * Words in rules that would be read as everyday words, and everyday words that would be read as words in
 * rules.
 */
const ofRules = `
  bajoe batanghari bendungan marapi merapi kayangan kecamatan kejaksaan kejari kejati kelurahan kemenbumn kemenpora ketapang
  dilintasi melaut melintas melintasi merak ninja pangkalan pengawas penyidik peringatan perlintasan permakanan perpusnas persandian pesanan polisi
  sepaku shopee tersesat
`;

/** Agencies whose names differ by one letter. */
const agencies = `
  bapanas bakamla kemenag kemendag kemendagri kemendes kemenham kemenhaj kemenhub kemenhut kemenkes kemenkeu
  kemenkum kemenkop kemenpar kemenperin kemenpu kemensos kementan kementrans pertamina
`;

/** Provinces, regencies and cities. */
const regions = `
  ambon badung balangan banggai bangkalan bantaeng banten bantul bekasi belitung bharat blora bogor
  bontang brebes bulungan buton ciamis cilacap dairi demak denpasar depok gresik jabung jambi jember
  jepara kapuas karawang katingan kediri kendal kendari klaten kudus kuningan kupang kutai lamongan
  lampung landak langkat langsa lembata lubuk lumajang madiun magelang majene malaka malang maluku mamasa
  mamuju manado
  mandar manggarai mataram medan melawi merangin meranti merauke meriah minahasa mojokerto moutong muaro
  murung musi nabire nagan natal nganjuk ngawi padang palangka palembang palopo palu pamekasan pangandaran
  pangkajene paniai pariaman pasaman pasuruan patani pati pegunungan pekalongan pekanbaru pemalang penajam
  pesawaran pidie ponorogo pontianak poso probolinggo purbalingga purwakarta purworejo rembang rokan
  sabang salatiga samarinda sambas sampang sanggau selayar seluma semarang serang seruyan siak sibolga
  sidoarjo sigi sikka singkawang sinjai sintang situbondo sleman solok sorong sragen subang sukabumi
  sukoharjo sumbawa sumedang sumenep surabaya surakarta tabalong tabanan takalar talaud tamiang tangerang
  tapanuli tapin tarakan tasikmalaya tebo tegal ternate tidore tidung toba tuban tulungagung wajo wonogiri
  wonosobo yalimo
`;

/** Words that are neither a form of another word nor a typing error in one. */
export const ownRoots: ReadonlySet<string> = new Set(
  [common, ofRules, agencies, regions].flatMap((words) => words.trim().split(/\s+/)),
);
