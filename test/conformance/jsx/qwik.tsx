/** @jsxImportSource @builder.io/qwik */
// Compiled, never run: the elements in the templates of Qwik.
import "@lapor/widget";
import type {} from "@lapor/widget/qwik";

export const page = (
  <main>
    <lapor-form
      agency="pemkot-bandung"
      base-url="https://kanal.example"
      publishable-key="pk_contoh"
      theme="dark"
      lang="id"
      onLapor-success$={({ detail }) => console.log(detail.trackingId)}
    >
      <a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a>
    </lapor-form>
    <lapor-status trackingId="LP-1" onLapor-error$={({ detail }) => console.warn(detail.code.length)} />
    <lapor-button preset="lapor" density="compact" />
    <lapor-public view="map" region="32.73" limit={6} state="none" />
  </main>
);

// @ts-expect-error No such theme.
export const wrongTheme = <lapor-form theme="blue" />;
// @ts-expect-error No such view.
export const wrongView = <lapor-public view="tiles" />;
// @ts-expect-error Not a number that the list takes.
export const wrongLimit = <lapor-public limit={true} />;
// @ts-expect-error No event carries the access code.
export const wrongDetail = <lapor-form onLapor-success$={({ detail }) => detail.accessCode} />;
