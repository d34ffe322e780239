import type { Settings } from "../../config/settings.ts";

export interface Sp4nSettings {
  /** The path of the YAML file that maps this channel to SP4N-LAPOR!. Without it, there is no connection. */
  sp4nFile?: string;
  /** The other variables `LAPOR_SP4N_…`, with the credentials that the mapping file names. */
  sp4nSecrets?: Record<string, string>;
}

export const sp4nVariable = "LAPOR_SP4N_FILE";

const prefix = "LAPOR_SP4N_";

export const sp4nSettings: Settings<Sp4nSettings> = {
  variables: [sp4nVariable],
  prefix,
  read({ given, namesWith }) {
    const sp4nFile = given(sp4nVariable);
    const names = namesWith(prefix).filter((name) => name !== sp4nVariable);
    return {
      ...(sp4nFile && { sp4nFile }),
      ...(names.length > 0 && {
        sp4nSecrets: Object.fromEntries(names.map((name) => [name, given(name) ?? ""])),
      }),
    };
  },
};
