// Compiled, never run: what the components allow an app to write. A line that should fail and does
// not is an error.
import { LaporButton, LaporForm, LaporStatus } from "../src/lapor.ts";
import { LaporPublic } from "../src/lapor-public.ts";

export const right = [
  <LaporForm
    key="form"
    publishableKey="pk_contoh"
    baseUrl="https://kanal.example"
    agency="pemkot-bandung"
    theme="auto"
    density="compact"
    lang="jv"
    className="wide"
    onLaporSubmit={(event) => event.preventDefault()}
    onLaporSuccess={({ detail }) => detail.trackingId.toUpperCase()}
    onLaporChange={({ detail }) => detail.field.length}
    onLaporError={({ detail }) => detail.code.length}
    ref={(element) => void element?.prefill({ classification: "complaint", regionCode: "32.73" })}
  />,
  <LaporStatus key="status" trackingId="K7M-2QF-9XK" onLaporError={({ detail }) => detail.code.length} />,
  <LaporButton key="button" preset="netral" ref={(element) => void element?.open()} />,
  <LaporPublic key="public" baseUrl="https://kanal.example" view="map" limit={6} onLaporReady={() => {}} />,
];

export const wrong = [
  // @ts-expect-error No such theme.
  <LaporForm key="1" theme="blue" />,
  // @ts-expect-error `baseUrl` must be a string.
  <LaporForm key="2" baseUrl={8544} />,
  // @ts-expect-error Not the name of a property.
  <LaporForm key="3" instansi="pemkot-bandung" />,
  // @ts-expect-error No event carries the access code.
  <LaporForm key="4" onLaporSuccess={({ detail }) => detail.accessCode} />,
  // @ts-expect-error The status page sends no report.
  <LaporStatus key="5" onLaporSuccess={() => {}} />,
  // @ts-expect-error The form has no tracking ID of its own.
  <LaporForm key="6" trackingId="K7M-2QF-9XK" />,
  // @ts-expect-error No such field.
  <LaporForm key="7" ref={(element) => void element?.prefill({ judul: "Jalan berlubang" })} />,
  // @ts-expect-error No such view.
  <LaporPublic key="8" view="tiles" />,
];
