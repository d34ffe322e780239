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
 * Registers the icons of Web Awesome's controls from a file of the desk. By default, Web Awesome parses some
 * icons as HTML, which trusted types forbid, and loads others from a CDN.
 */
export function useOwnIcons(): void {
  const file = new URL("./system-icons.svg", import.meta.url).href;
  for (const name of ["system", "default"])
    registerIconLibrary(name, { resolver: (sign) => `${file}#${sign}`, spriteSheet: true });
}
