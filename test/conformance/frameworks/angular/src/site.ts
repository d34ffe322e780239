import "@lapor/widget";
import { Component, CUSTOM_ELEMENTS_SCHEMA } from "@angular/core";

@Component({
  selector: "lapor-site",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <lapor-form agency="pemkot-bandung" publishable-key="pk_…" base-url="https://kanal.example">
      <a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a>
    </lapor-form>
    <footer>Pemerintah Kota Bandung</footer>
  `,
})
export class Site {}
