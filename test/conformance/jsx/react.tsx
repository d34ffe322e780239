/** @jsxImportSource react */
// Compiled, never run: the elements in the templates of React 19.
import "@lapor/widget";
import type {} from "@lapor/widget/react";

export const page = (
  <main>
    <lapor-form
      agency="pemkot-bandung"
      base-url="https://kanal.example"
      publishable-key="pk_contoh"
      theme="dark"
      lang="id"
      onlapor-success={({ detail }) => console.log(detail.trackingId)}
    >
      <a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a>
    </lapor-form>
    <lapor-status trackingId="LP-1" onlapor-error={({ detail }) => console.warn(detail.code.length)} />
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
export const wrongDetail = <lapor-form onlapor-success={({ detail }) => detail.accessCode} />;
