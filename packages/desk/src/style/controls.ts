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
 * Registers the icons inside the controls from one of the desk's own files. Otherwise, Web Awesome would
 * parse each icon as HTML, which trusted types forbid, and would load the others from a CDN.
 */
export function useOwnIcons(): void {
  const file = new URL("./system-icons.svg", import.meta.url).href;
  for (const name of ["system", "default"])
    registerIconLibrary(name, { resolver: (sign) => `${file}#${sign}`, spriteSheet: true });
}
