import { readSwitch } from "../config/read-values.ts";
import type { Settings } from "../config/settings.ts";

export interface PublicSettings {
  /** Whether the pages of released reports at `/publik` are served. Default: true. */
  publicPages?: boolean;
}

const variable = "LAPOR_PUBLIC_PAGES";

export const publicSettings: Settings<PublicSettings> = {
  variables: [variable],
  read({ given, faults }) {
    const text = given(variable);
    return text === undefined ? {} : { publicPages: readSwitch(variable, text, "yes", faults) };
  },
};
