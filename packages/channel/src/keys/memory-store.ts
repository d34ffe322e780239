import type { KeySighting } from "../records/keys.ts";
import type { RecordReads } from "../records/ports.ts";
import type { KeyStore } from "./store.ts";

export const keyReads = ({
  keySightings,
}: {
  keySightings: Map<string, KeySighting>;
}): Omit<KeyStore, keyof RecordReads<never>> => ({
  async saveKeySighting(sighting) {
    const name = `${sighting.keyId} ${sighting.origin}`;
    const known = keySightings.get(name);
    if (!known || known.date < sighting.date) keySightings.set(name, sighting);
  },
});
