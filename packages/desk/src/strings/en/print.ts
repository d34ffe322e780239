import type { PrintStrings } from "../id/print.ts";

export const print: PrintStrings = {
  title: "Print",
  kinds: { laporan: "Report", disposisi: "Disposition slip", jawaban: "Answer letter" },
  back: "Back to the report",
  print: "Print",
  size: "Paper size",
  notes: "With internal notes",
  loading: "Loading the report…",
  failed: "This report could not be loaded.",
  unprintable: "Only the agency that handles this report can print it.",
  notAnswered: "This report has no answer yet, so that the letter is empty.",
  letterHint: "These fields are used for printing only, and are not stored.",
  office: "Agency in the letterhead",
  address: "Address in the letterhead",
  number: "Number of the letter",
  place: "City",
  position: "Position of the signer",
  signer: "Name of the signer",
  nip: "NIP",
};
