import "@awesome.me/webawesome/dist/components/button/button.js";
import "@awesome.me/webawesome/dist/components/checkbox/checkbox.js";
import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import "@awesome.me/webawesome/dist/components/input/input.js";
import "@awesome.me/webawesome/dist/components/option/option.js";
import "@awesome.me/webawesome/dist/components/select/select.js";
import "@awesome.me/webawesome/dist/components/textarea/textarea.js";
import "@awesome.me/webawesome/dist/translations/id.js";
import { registerIconLibrary } from "@awesome.me/webawesome/dist/components/icon/library.js";

/**
 * The signs inside the controls come from one file of the desk. Web Awesome would parse each of them as HTML,
 * which trusted types forbid, and would load all others from a CDN.
 */
export function useOwnIcons(): void {
  const file = new URL("./system-icons.svg", import.meta.url).href;
  for (const name of ["system", "default"])
    registerIconLibrary(name, { resolver: (sign) => `${file}#${sign}`, spriteSheet: true });
}
