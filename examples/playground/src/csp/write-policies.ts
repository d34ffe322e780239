import type { Policy } from "./policy.ts";

const names = { enforce: "Content-Security-Policy", report: "Content-Security-Policy-Report-Only" } as const;

export const writePolicy = ({ directives }: Policy): string =>
  directives.map(({ name, values }) => [name, ...values].join(" ")).join("; ");

const inAttribute = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** Formats policies as a site sends them, with one line for each header or `<meta>` tag. */
export const writePolicies = (policies: readonly Policy[]): string =>
  policies
    .map((policy) =>
      policy.from === "meta"
        ? `<meta http-equiv="${names[policy.disposition]}" content="${inAttribute(writePolicy(policy))}">`
        : `${names[policy.disposition]}: ${writePolicy(policy)}`,
    )
    .join("\n");
