import type { SurveyStrings } from "../status/survey-strings.ts";

const fits = ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"] as const;
const good = ["Tidak baik", "Kurang baik", "Baik", "Sangat baik"] as const;

export const survey: SurveyStrings = {
  heading: "Survei kepuasan",
  hint: "Setiap pertanyaan boleh dilewati. Instansi membaca hasil gabungan dari banyak pelapor, bukan jawaban Anda sendiri.",
  clear: "Kosongkan jawaban survei",
  questions: {
    requirements: { question: "Apakah persyaratannya sesuai dengan jenis pelayanannya?", scores: fits },
    procedure: {
      question: "Seberapa mudah prosedur pelayanannya?",
      scores: ["Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"],
    },
    time: {
      question: "Seberapa cepat laporan Anda ditangani?",
      scores: ["Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat"],
    },
    cost: {
      question: "Bagaimana biaya atau tarif pelayanannya?",
      scores: ["Sangat mahal", "Cukup mahal", "Murah", "Gratis"],
    },
    product: { question: "Apakah hasilnya sesuai dengan yang dijanjikan?", scores: fits },
    competence: {
      question: "Seberapa mampu petugas menangani laporan Anda?",
      scores: ["Tidak mampu", "Kurang mampu", "Mampu", "Sangat mampu"],
    },
    conduct: {
      question: "Seberapa sopan dan ramah petugas?",
      scores: ["Tidak sopan", "Kurang sopan", "Sopan", "Sangat sopan"],
    },
    complaintHandling: { question: "Bagaimana penanganan pengaduan, saran, dan masukan?", scores: good },
    facilities: { question: "Bagaimana sarana dan prasarananya?", scores: good },
  },
};
