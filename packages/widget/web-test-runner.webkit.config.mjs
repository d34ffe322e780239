import { miniBrowser } from "../../scripts/browser.ts";
import { webkitLauncher } from "../../scripts/webkit-launcher.mjs";
import everywhere from "./web-test-runner.config.mjs";

// WebKit is tested where it is installed.
if (!miniBrowser()) process.exit(0);

/**
 * The journey and the parts that differ by engine. Records on the device, suggestions and the screen reader are left to the other two: in
 * one long run WebKitGTK's storage stops answering for what follows, and tests that send a report then run into their limits.
 */
export default {
  ...everywhere,
  files: [
    "test/{button,contrast-guard,filling-in,host-page*,photos-*,place-*,privacy,receipt*,sending,status}.browser.test.ts",
  ],
  browsers: [webkitLauncher(miniBrowser())],
};
