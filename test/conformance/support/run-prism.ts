import { fileURLToPath } from "node:url";
import { freePort } from "../../../scripts/free-port.ts";
import { quietTools, toolProgram } from "../tools/install-tools.ts";
import { type Running, startProgram } from "./run-program.ts";

const contract = fileURLToPath(import.meta.resolve("@lapor/openapi/openapi.yaml"));

/**
 * Starts Prism's validation proxy in front of a server. The proxy validates only responses, because the tests
 * also send invalid requests.
 */
export async function startPrism(
  upstream: string,
  folder: string,
): Promise<Pick<Running, "stop"> & { url: string }> {
  const port = await freePort();
  const prism = await startProgram(
    process.execPath,
    [
      ...[toolProgram("prism"), "proxy", contract, upstream, "--port", `${port}`, "--host", "127.0.0.1"],
      ...["--errors", "--validate-request=false"],
    ],
    { cwd: folder, env: quietTools, ready: /Prism is listening/ },
  );
  return { url: `http://127.0.0.1:${port}`, stop: prism.stop };
}

/**
 * Returns Prism's error for a response, or undefined if the response is valid. Prism replaces an invalid
 * response with its own problem document.
 */
export async function violationIn(response: Response): Promise<string | undefined> {
  const text = await response.clone().text();
  return text.includes("stoplight.io/prism/errors#") ? text : undefined;
}
