"use client";

import "@lapor/widget";

export function ReportForm() {
  return (
    <lapor-form agency="pemkot-bandung" publishable-key="pk_…" base-url="https://kanal.example">
      <a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a>
    </lapor-form>
  );
}
