import { type GivenKeys, keyNames, keyOptions } from "./keys.ts";

/** A request and its response. They are kept until the case has finished. */
export interface Exchange {
  /** A copy of the request with an unread body. */
  request: Request;
  /** A copy of the response with an unread body, or the error that occurred instead. */
  response: Response | Error;
}

export interface ShownExchange {
  sent: string;
  received: string;
}

const maxCharacters = 800;

const cut = (text: string): string =>
  text.length > maxCharacters ? `${text.slice(0, maxCharacters)}… (${text.length} characters)` : text;

/** Redacts access codes and signatures, and replaces keys with the name of their option. */
export function redact(text: string, keys: GivenKeys): string {
  let struck = text;
  for (const name of keyNames) {
    const key = keys[name];
    if (key) struck = struck.replaceAll(key, `(key --${keyOptions[name].option})`);
  }
  return struck
    .replace(/\b[ps]k_[\w-]+/g, "(key)")
    .replace(/\bwhsec_[\w+/=-]+/g, "(secret)")
    .replace(/\b(signature=)[\w-]+/g, "$1(signature)")
    .replace(/("accessCode"\s*:\s*)"[^"]*"/g, '$1"(access code)"')
    .replace(/^(lapor-access-code: ).*$/gim, "$1(access code)")
    .replace(/\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b/g, "(access code)");
}

const headerLines = (headers: Headers, names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [`${name}: ${value.length > 120 ? `${value.slice(0, 120)}…` : value}`];
  });

const shownRequestHeaders = [
  ...["authorization", "lapor-access-code", "idempotency-key", "if-match", "if-none-match", "origin"],
  ...["content-type", "accept-language", "access-control-request-method"],
];

const shownResponseHeaders = [
  ...["content-type", "request-id", "etag", "location", "retry-after", "idempotent-replayed"],
  ...["access-control-allow-origin", "www-authenticate"],
];

const isText = (type: string): boolean => /json|text|urlencoded|xml/i.test(type);

async function bodyOf(message: Request | Response): Promise<string> {
  const type = message.headers.get("content-type") ?? "";
  const bytes = await message.arrayBuffer();
  if (bytes.byteLength === 0) return "(no body)";
  return isText(type) || type === ""
    ? cut(new TextDecoder().decode(bytes))
    : `(${type.split(";")[0]}, ${bytes.byteLength} bytes)`;
}

/** Formats a request and its response as text. Consumes the bodies of both copies. */
export async function formatExchange(
  { request, response }: Exchange,
  keys: GivenKeys,
): Promise<ShownExchange> {
  const { pathname, search } = new URL(request.url);
  const sent = [
    `${request.method} ${pathname}${search}`,
    ...headerLines(request.headers, shownRequestHeaders),
    ...(request.body ? ["", await bodyOf(request)] : []),
  ];
  const received =
    response instanceof Error
      ? [response.message]
      : [
          `${response.status} ${response.statusText}`.trim(),
          ...headerLines(response.headers, shownResponseHeaders),
          ...["", await bodyOf(response)],
        ];
  return { sent: redact(sent.join("\n"), keys), received: redact(received.join("\n"), keys) };
}
