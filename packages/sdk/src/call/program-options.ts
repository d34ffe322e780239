// The widget's bundles have `page-options.ts` in its place.
import type { AppInfo, LaporOptions } from "../lapor-options.ts";
import { version } from "../version.gen.ts";
import type { Hooks } from "./hooks.ts";
import { createPace, type Pace } from "./pace.ts";

/** The options, with what follows from those that only programs use. */
export function readProgramOptions(options: LaporOptions): LaporOptions & { pace?: Pace | undefined } {
  const { appInfo, concurrency, debug, headers, hooks } = options;
  return {
    ...options,
    headers: { ...identify(appInfo), ...headers },
    hooks: debug ? debugHooks(hooks) : hooks,
    pace: createPace(concurrency),
  };
}

/**
 * Names the SDK and the program to the channel. Only browsers have a `location`: their own `User-Agent`
 * stays, because a channel need not accept another one (CORS).
 */
function identify({ name, version: appVersion, url }: Partial<AppInfo> = {}): Record<string, string> {
  const isPage = Boolean(globalThis.location);
  const parts = [
    `lapor-sdk/${version}`,
    isPage ? "" : (globalThis.navigator?.userAgent ?? ""),
    name && [name, appVersion].filter(Boolean).join("/").replace(/\s+/g, "-"),
    url && `(${url})`,
  ];
  return { [isPage ? "Lapor-Client" : "User-Agent"]: parts.filter(Boolean).join(" ") };
}

/** Hooks that write to the console, and then call the given ones. */
function debugHooks(hooks: Hooks = {}): Hooks {
  const log = (operation: string, attempt: number, text: string) =>
    console.debug(`LAPOR! ${operation} (${attempt}): ${text}`);
  return {
    request(event) {
      log(event.operation, event.attempt, `${event.method} ${event.url}`);
      hooks.request?.(event);
    },
    response(event) {
      const { operation, attempt, status, milliseconds, requestId } = event;
      log(operation, attempt, `${status} in ${milliseconds | 0} ms, request id ${requestId}`);
      hooks.response?.(event);
    },
    retry(event) {
      const { operation, attempt, error, milliseconds } = event;
      log(operation, attempt, `${error.code}, again in ${milliseconds | 0} ms`);
      hooks.retry?.(event);
    },
  };
}
