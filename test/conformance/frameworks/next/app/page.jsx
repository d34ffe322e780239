import { ReportForm } from "./report-form.jsx";

export default function Page() {
  return (
    <>
      <ReportForm />
      <footer>Pemerintah Kota Bandung</footer>
    </>
  );
}
