import type { SurveyStrings } from "../status/survey-strings.ts";

const fits = ["Mboten trep", "Kirang trep", "Trep", "Trep sanget"] as const;
const good = ["Mboten sae", "Kirang sae", "Sae", "Sae sanget"] as const;

export const survey: SurveyStrings = {
  heading: "Survei kaleganipun masarakat",
  hint: "Saben pitakenan kenging dipunliwati. Instansi maos asil gabungan saking kathah palapor, sanes wangsulan panjenengan piyambak.",
  clear: "Kosongaken wangsulan survei",
  questions: {
    requirements: { question: "Punapa saratipun trep kaliyan jinisipun layanan?", scores: fits },
    procedure: {
      question: "Sepinten gampilipun prosedur layanan?",
      scores: ["Mboten gampil", "Kirang gampil", "Gampil", "Gampil sanget"],
    },
    time: {
      question: "Sepinten rikatipun laporan panjenengan dipunurus?",
      scores: ["Mboten rikat", "Kirang rikat", "Rikat", "Rikat sanget"],
    },
    cost: {
      question: "Kados pundi ragad utawi tarip layananipun?",
      scores: ["Awis sanget", "Radi awis", "Mirah", "Gratis"],
    },
    product: { question: "Punapa asilipun trep kaliyan ingkang dipunjanjekaken?", scores: fits },
    competence: {
      question: "Sepinten saged petugas ngurus laporan panjenengan?",
      scores: ["Mboten saged", "Kirang saged", "Saged", "Saged sanget"],
    },
    conduct: {
      question: "Sepinten sopan lan grapyak petugasipun?",
      scores: ["Mboten sopan", "Kirang sopan", "Sopan", "Sopan sanget"],
    },
    complaintHandling: { question: "Kados pundi pangaduan lan pamrayogi dipunurus?", scores: good },
    facilities: { question: "Kados pundi sarana lan prasarananipun?", scores: good },
  },
};
