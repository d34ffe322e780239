/** The page with the results of the satisfaction survey. */
export const surveyStrings = {
  title: "Hasil survei kepuasan",
  back: "Kembali ke laporan",
  about:
    "Jawaban pelapor atas survei yang menyertai penilaian mereka, pada triwulan yang sudah berakhir. Laporan rahasia ikut dihitung; jawaban satu orang tidak dapat dilihat.",
  quarter: "Triwulan penilaian",
  quarterName: (quarter: number, year: number) => `Triwulan ${quarter} tahun ${year}`,
  loading: "Memuat hasil survei…",
  failed: "Hasil survei belum dapat dimuat.",
  retry: "Coba lagi",
  none: "Tidak ada survei yang diisi pada triwulan ini.",
  summary: "Ringkasan",
  byUnit: "Indeks tiap unit kerja",
  byAgency: "Indeks tiap instansi",
  total: "Seluruhnya",
  noUnit: "Tanpa unit kerja",
  few: "terlalu sedikit",
  fewHint:
    "“Terlalu sedikit”: kurang dari lima jawaban lengkap, atau jawaban seseorang dapat ditebak dari selisihnya.",
  /** Takes the place of the grade for an index of the full form without one. */
  indicative: "indikatif",
  /** The complete answers, and the number that the IKM needs. */
  answers: (count: string, sampleSize: string) => `${count} dari ${sampleSize}`,
  incomplete: (count: string, sampleSize: string) =>
    `Ada ${count} dari ${sampleSize} jawaban lengkap yang diperlukan. Jadi, indeks ini indikatif dan tidak disebut IKM.`,
  forms: {
    full: "Indeks sembilan unsur (1 sampai 4), rata-ratanya dikalikan 25. Disebut IKM (PermenPANRB 14/2017) dan diberi mutu bila jawaban lengkapnya mencukupi untuk jumlah laporan yang dijawab. Mutu A mulai 88,31; B mulai 76,61; C mulai 65,00.",
    short:
      "Indeks tiga unsur (1 sampai 4), rata-ratanya dikalikan 25. Formulir pendek tidak menghasilkan Indeks Kepuasan Masyarakat (IKM), jadi tidak ada nilai mutu A sampai D.",
  } as Record<string, string>,
  grades: {
    A: "A (sangat baik)",
    B: "B (baik)",
    C: "C (kurang baik)",
    D: "D (tidak baik)",
  } as Record<string, string>,
  columns: {
    unit: "Unit kerja",
    agency: "Instansi",
    year: "Tahun",
    quarter: "Triwulan",
    surveys: "Survei",
    count: "Jawaban lengkap",
    sampleSize: "Jawaban yang diperlukan untuk IKM",
    index: "Indeks",
    grade: "Mutu",
  },
  /** In the order of the regulation. */
  elements: {
    requirements: "U1 Persyaratan",
    procedure: "U2 Prosedur",
    time: "U3 Waktu penyelesaian",
    cost: "U4 Biaya",
    product: "U5 Hasil layanan",
    competence: "U6 Kompetensi petugas",
    conduct: "U7 Perilaku petugas",
    complaintHandling: "U8 Penanganan pengaduan",
    facilities: "U9 Sarana dan prasarana",
  },
  saveXlsx: "Simpan sebagai Excel (XLSX)",
  saveCsv: "Simpan sebagai CSV",
  saved: (file: string) => `Hasil survei tersimpan dalam ${file}.`,
  sheet: "Survei",
  fileName: (year: number, quarter: number) => `survei-${year}-triwulan-${quarter}`,
};

export type SurveyStrings = typeof surveyStrings;
