import { RequestError } from "octokit";

declare const error: unknown;
if (error instanceof RequestError) {
  const status: number = error.status;
  // @ts-expect-error an error has no code
  console.log(status, error.code);
}
