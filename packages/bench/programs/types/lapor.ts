import { isLaporError } from "@lapor/sdk";

declare const error: unknown;
if (isLaporError(error)) {
  const codesAreListed: string extends typeof error.code ? false : true = true;
  if (error.code === "rate_limited") {
    const wait: number | undefined = error.retryAfter;
    console.log(wait);
  }
  console.log(codesAreListed);
}
