import { createCall, unsent } from "./call/call.ts";
import type { CallOptions } from "./call/call-options.ts";
import type { LaporOptions } from "./call/lapor-options.ts";
import { readProgramOptions } from "./call/program-options.ts";
import { createSend, type Route, type Send } from "./call/send.ts";
import type { Transport } from "./call/transport.ts";
import { checkNumbers, isForeign, secretsIn, writeForeign } from "./for-programs.ts";
import type { Lapor } from "./lapor.gen.ts";
import { LaporError } from "./lapor-error.ts";
import { slowestUpload, uploadForm } from "./upload/upload.ts";

/** Creates a client with the methods for these routes. `Methods` is generated together with them. */
export function createClient<Methods extends Partial<Lapor>>(options: LaporOptions, routes: string): Methods {
  checkOptions(options ?? {});
  const { key, fetch: ownFetch } = options;
  // Uses the global `fetch` at the time of each request, so a later replacement (msw, tracing) takes effect.
  const transport: Transport = (...message) => (ownFetch ?? fetch)(...message);
  const programOptions = readProgramOptions(options);
  const call = createCall(programOptions);
  const send = createSend(call, transport, programOptions);

  const special: Pick<Lapor, "uploadAttachment" | "getAttachment"> = {
    async uploadAttachment(file, options = {}) {
      let body: FormData;
      try {
        body = uploadForm(file, options);
      } catch (cause) {
        const error = new TypeError("file: pass new Blob([bytes]).", { cause });
        throw new LaporError({ ...unsent(error), operation: "uploadAttachment" });
      }
      const { onProgress } = options;
      // Loaded on demand, because most programs never use it. If loading fails, the file is sent without
      // progress.
      const counted =
        onProgress || ownFetch || isForeign(body)
          ? await import("./upload/counted-transport.ts").catch(() => undefined)
          : undefined;
      return send(
        {
          route: ["POST", "uploadAttachment", "attachments", "a"],
          body,
          transport: counted?.createCountedTransport(onProgress, ownFetch, writeForeign),
          extraTime: file.size / slowestUpload,
        },
        options,
      ) as ReturnType<Lapor["uploadAttachment"]>;
    },

    async getAttachment({ url }, options) {
      const operation = "getAttachment";
      const secrets = () => [key, url, ...secretsIn(options?.headers)];
      try {
        if (!url) throw new TypeError("url is missing.");
        checkNumbers(options);
      } catch (cause) {
        throw new LaporError({ ...unsent(cause as Error), operation });
      }
      return call(
        {
          operation,
          method: "GET",
          url,
          // No key is sent, because the signature in the URL grants access.
          send: (signal) => transport(url, { signal, headers: options?.headers ?? {} }),
          read: async (response) => {
            const blob = await response.blob();
            // The response is a web page, such as a captive portal's, instead of the file.
            return blob.type.startsWith("text/") ? undefined : blob;
          },
          repeatable: true,
          secrets,
        },
        options,
      );
    },
  };
  const methods = routes.split("\n").map((line) => {
    const route = line.split(" ") as Route;
    return [route[1], createMethod(send, route)];
  });
  // Types and routes are generated together from the contract, so the routes have exactly these methods.
  return { ...Object.fromEntries(methods), ...special } as Methods;
}

/** The method's arguments are path parameter, reason, query, body and options. */
function createMethod(send: Send, route: Route) {
  const [, , path, takes = ""] = route;
  return async (...rest: unknown[]): Promise<object> => {
    const pathArgument = path.includes("{") ? rest.shift() : undefined;
    const reason = takes.includes("r") ? (rest.shift() as string) : undefined;
    const query = takes.includes("q") ? (rest.shift() as object) : undefined;
    // The contract requires a body even if all of its fields are optional.
    const body = takes.includes("b")
      ? JSON.stringify(rest.shift() ?? {})
      : takes.includes("e")
        ? "{}"
        : undefined;
    return send({ route, pathArgument, query, reason, body }, (rest[0] ?? {}) as CallOptions);
  };
}

function checkOptions({ baseUrl, key, session, dangerouslyAllowSecretKeyInBrowser }: LaporOptions): void {
  let error = "";
  try {
    // "//" has no host, so an empty `baseUrl` is invalid in a page too.
    const { username, password, search, hash } = new URL(baseUrl || "//", globalThis.location?.href);
    if (username || password || search || hash) error = "baseUrl must have no password or query";
  } catch {
    error = `baseUrl must be an address, but is "${`${baseUrl}`.replace(/^.*@|\?.*/gs, "…")}"`;
  }
  if (!/^[\w.~+/=-]+$/.test(`${key ?? session ?? ""}`)) error ||= "key must be a channel's key";
  else if (key?.startsWith("sk_") && globalThis.window?.document && !dangerouslyAllowSecretKeyInBrowser)
    error ||= "sk_ keys must never be in a browser";
  if (error) throw new TypeError(`createLapor: ${error}.`);
}
