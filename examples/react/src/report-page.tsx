import type { LaporForm as FormElement } from "@lapor/widget";
import { useRef, useState } from "react";
import { channel } from "./environment.ts";
import { LaporForm } from "./lapor.ts";

const matters = ["Jalan berlubang", "Lampu jalan padam", "Sampah menumpuk", "Saluran tersumbat"];

/** The form, with links that prefill it and a message about the result. */
export function ReportPage() {
  const form = useRef<FormElement>(null);
  const [sent, setSent] = useState<string[]>([]);
  const begin = async (title: string) => {
    await form.current?.prefill({ classification: "complaint", title });
    form.current?.focus();
  };
  return (
    <>
      <section className="hero">
        <h1>Apa yang perlu dibenahi?</h1>
        <p>Pilih yang paling sering dilaporkan, atau langsung tulis sendiri.</p>
        <div className="matters">
          {matters.map((title) => (
            <button type="button" key={title} onClick={() => begin(title)}>
              {title}
            </button>
          ))}
        </div>
      </section>
      <div className="columns">
        <LaporForm
          ref={form}
          {...channel}
          agency="pemkot-bandung"
          statusUrl="/lacak"
          preset="netral"
          onLaporSuccess={({ detail }) => setSent((before) => [...before, detail.trackingId])}
        >
          <a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a>
        </LaporForm>
        <aside aria-labelledby="sent">
          <h2 id="sent">Terkirim dari halaman ini</h2>
          {sent.length === 0 ? (
            <p>Belum ada. Nomor lacak muncul di sini setelah laporan Anda diterima.</p>
          ) : (
            <ul>
              {sent.map((trackingId) => (
                <li key={trackingId}>{trackingId}</li>
              ))}
            </ul>
          )}
        </aside>
      </div>
    </>
  );
}
