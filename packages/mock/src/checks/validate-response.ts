import { type ChannelResponse, DomainError, problemOf, readLocale } from "@lapor/channel";
import { loadResponseValidator } from "@lapor/channel/testing";

/**
 * Returns the response if it conforms to the contract, or else an `internal_error` that lists the violations.
 */
export async function validateResponse(
  { url, method, headers: sent }: Request,
  response: ChannelResponse,
): Promise<ChannelResponse> {
  if (method === "HEAD") return response;
  const { body, ...head } = response;
  const validate = await loadResponseValidator();
  const errors = await validate(
    new Request(url, { method }),
    new Response(typeof body === "string" ? body : null, head),
  );
  if (errors.length === 0) return response;
  if (body instanceof ReadableStream) await body.cancel();
  const said = errors.join("; ");
  const error = new DomainError("internal_error", {
    detail: {
      id: `Respons mock ini melanggar kontrak: ${said}`,
      en: `This response of the mock breaks the contract: ${said}`,
    },
  });
  const locale = readLocale(sent.get("accept-language"));
  const problem = problemOf(error, response.headers["request-id"] ?? "", locale);
  const headers = { ...response.headers, "content-type": "application/problem+json" };
  return { status: problem.status, headers, body: JSON.stringify(problem) };
}
