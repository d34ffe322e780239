import type { SurveyStrings } from "../status/survey-strings.ts";

const fits = ["Teu luyu", "Kirang luyu", "Luyu", "Luyu pisan"] as const;
const good = ["Teu saé", "Kirang saé", "Saé", "Saé pisan"] as const;

export const survey: SurveyStrings = {
  heading: "Survéi kasugemaan",
  hint: "Unggal patarosan kénging diliwat. Instansi maos hasil gabungan ti seueur palapor, sanés waleran Anjeun nyalira.",
  clear: "Kosongkeun waleran survéi",
  questions: {
    requirements: { question: "Naha saratna luyu sareng jinis palayananana?", scores: fits },
    procedure: {
      question: "Sabaraha gampilna prosedur palayananana?",
      scores: ["Teu gampil", "Kirang gampil", "Gampil", "Gampil pisan"],
    },
    time: {
      question: "Sabaraha gancangna laporan Anjeun diurus?",
      scores: ["Teu gancang", "Kirang gancang", "Gancang", "Gancang pisan"],
    },
    cost: {
      question: "Kumaha waragad atanapi tarip palayananana?",
      scores: ["Awis pisan", "Rada awis", "Mirah", "Gratis"],
    },
    product: { question: "Naha hasilna luyu sareng anu dijangjikeun?", scores: fits },
    competence: {
      question: "Sabaraha mampuhna patugas ngurus laporan Anjeun?",
      scores: ["Teu mampuh", "Kirang mampuh", "Mampuh", "Mampuh pisan"],
    },
    conduct: {
      question: "Sabaraha sopan sareng daréhdéhna patugas?",
      scores: ["Teu sopan", "Kirang sopan", "Sopan", "Sopan pisan"],
    },
    complaintHandling: { question: "Kumaha pangaduan sareng saran diurus?", scores: good },
    facilities: { question: "Kumaha sarana sareng prasaranana?", scores: good },
  },
};
