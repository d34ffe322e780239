// Writes pdfkit.pdf and jspdf.pdf to the current folder. Requires `npm install pdfkit@0.20.2 jspdf@4.2.1`.
import { createWriteStream, writeFileSync } from "node:fs";
import { jsPDF } from "jspdf";
import PDFDocument from "pdfkit";

const maker = "Wulandari";
const size = [300, 400];
const kit = new PDFDocument({
  size,
  margin: 20,
  tagged: true,
  lang: "id",
  displayTitle: true,
  pdfVersion: "1.7",
  info: { Author: maker, Title: `Surat ${maker}` },
});
kit.pipe(createWriteStream("pdfkit.pdf"));
kit.addStructure(kit.struct("P", () => kit.text("Jalan Braga berlubang")));
kit.addNamedDestination("awal");
kit.note(20, 60, 20, 20, "Lubangnya di sini", { Title: maker });
kit.link(20, 100, 100, 20, "https://bandung.go.id/jalan");
kit.goTo(20, 130, 100, 20, "awal");
kit.font("Helvetica").initForm();
// Scripts in the form enforce the format.
kit.formText("alamat", 20, 160, 150, 20, { value: "Jl. Braga 12", format: { type: "date", param: "mm/dd" } });
const gradient = kit.linearGradient(20, 200, 120, 250);
gradient.stop(0, "#933").stop(1, "#39f", 0.5);
kit.rect(20, 200, 100, 50).fill(gradient);
kit.addPage({ size }).fillColor("black").text("Halaman dua");
kit.end();

const js = new jsPDF({ unit: "pt", format: size });
js.setProperties({ author: maker, creator: maker, title: `Surat ${maker}` });
js.addMetadata(maker, "http://wulandari.example/");
js.text("Jalan Braga berlubang", 20, 50);
js.addJS("app.launchURL('https://wulandari.example')");
const bounds = { x: 20, y: 60, w: 20, h: 20 };
js.createAnnotation({ type: "text", title: maker, bounds, contents: "Lubangnya di sini", open: false });
js.textWithLink("jalan", 20, 100, { url: "https://bandung.go.id/jalan" });
const field = new js.AcroFormTextField();
field.Rect = [20, 130, 150, 20];
field.fieldName = "alamat";
field.value = "Jl. Braga 12";
js.addField(field);
js.outline.add(null, "Bagian satu", { pageNumber: 1 });
js.addPage(size);
js.text("Halaman dua", 20, 50);
writeFileSync("jspdf.pdf", Buffer.from(js.output("arraybuffer")));
