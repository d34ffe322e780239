import { createHash, createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Uint8Array, text: string): Buffer =>
  createHmac("sha256", key).update(text).digest();

/**
 * Verifies the signature of a request, including its body (AWS Signature Version 4, "Create a signed AWS API
 * request"). Written from the specification, independently of the code that signs.
 */
export function isSignedWith(
  secret: string,
  { method, url = "", headers }: IncomingMessage,
  body: Uint8Array,
): boolean {
  const [, day = "", region = "", signedNames = "", signature] =
    /^AWS4-HMAC-SHA256 Credential=[^/]+\/(\d+)\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
      headers.authorization ?? "",
    ) ?? [];
  if (headers["x-amz-content-sha256"] !== sha256(body)) return false;
  const [path = "", query = ""] = url.split("?");
  const canonical = [
    method,
    path,
    query.split("&").filter(Boolean).sort().join("&"),
    ...signedNames.split(";").map((name) => `${name}:${String(headers[name]).trim()}`),
    "",
    signedNames,
    headers["x-amz-content-sha256"],
  ].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const key = [region, "s3", "aws4_request"].reduce<Buffer>(hmac, hmac(`AWS4${secret}`, day));
  return hmac(key, text).toString("hex") === signature;
}
