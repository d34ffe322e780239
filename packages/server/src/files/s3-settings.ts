import type { Settings } from "../config/settings.ts";
import type { S3Address } from "./s3-blobs.ts";

export interface FileSettings {
  /** The bucket for files. Without it, files are stored in the data folder. */
  s3?: S3Address;
}

const names = ["S3_ENDPOINT", "S3_BUCKET", "S3_REGION", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;

const flag = "S3_FORCE_PATH_STYLE";

export const fileSettings: Settings<FileSettings> = {
  variables: [...names, flag],
  read({ given, faults }) {
    const s3 = readS3Settings(given, faults);
    return s3 ? { s3 } : {};
  },
};

/**
 * Reads the `S3_` variables. Returns undefined when none is set, which means that files are stored in the
 * data folder. Adds a sentence to `faults` for each missing or wrong variable. None shows a secret.
 */
function readS3Settings(
  given: (name: string) => string | undefined,
  faults: string[],
): S3Address | undefined {
  if (![flag, ...names].some((name) => given(name) !== undefined)) return undefined;
  const needed = (name: (typeof names)[number]): string => {
    const value = given(name);
    if (value === undefined)
      faults.push(
        `${name} should be set when another S3_ variable is, but it is missing. Set it, or leave out every S3_ variable to keep the files in the folder LAPOR_DATA.`,
      );
    return value ?? "";
  };
  const endpoint = needed("S3_ENDPOINT");
  const bucket = needed("S3_BUCKET");
  if (bucket && !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    faults.push(
      `S3_BUCKET should be a bucket's name of 3 to 63 lower-case letters, digits, dots and hyphens, but is "${bucket}". Correct it.`,
    );
  const pathStyle = given(flag) ?? "0";
  if (pathStyle !== "0" && pathStyle !== "1")
    faults.push(
      `S3_FORCE_PATH_STYLE should be 1 (yes) or 0 (no), but is "${pathStyle}". Correct it, or leave it out for no.`,
    );
  return {
    endpoint: endpoint && readEndpoint(endpoint, faults),
    bucket,
    region: needed("S3_REGION"),
    accessKeyId: needed("S3_ACCESS_KEY_ID"),
    secretAccessKey: needed("S3_SECRET_ACCESS_KEY"),
    forcePathStyle: pathStyle === "1",
  };
}

function readEndpoint(text: string, faults: string[]): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username)
    return text.replace(/\/+$/, "");
  faults.push(
    `S3_ENDPOINT should be the http or https address of the server, without the bucket, such as https://s3.ap-southeast-3.amazonaws.com, but ${url ? "contains something else" : "is not a URL"}. Correct it, or leave out every S3_ variable to keep the files in the folder LAPOR_DATA.`,
  );
  return "";
}
