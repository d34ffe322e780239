import { escapeHtml } from "@lapor/channel/store";
import { firstState } from "@lapor/widget/public-templates";
import type { PublicPage } from "../document/write-document.ts";
import type { Refusal } from "../read-channel.ts";
import type { ErrorStrings } from "../strings/frame-strings.ts";
import type { PageParts } from "./page-parts.ts";

function sayingOf({ status, retryAfter }: Refusal, { frame }: PageParts): ErrorStrings {
  const { invalid, missing, limited, unavailable } = frame.errors;
  if (status === 400) return invalid;
  if (status === 404) return missing;
  return status === 429 ? limited(retryAfter ?? "60") : unavailable;
}

/** Explains why there is no page, and what to do. `report` is set for a report that is not public. */
export function errorPage(refusal: Refusal, parts: PageParts, report = false): PublicPage {
  const { strings, frame, addresses, language } = parts;
  const { heading, text } =
    report && refusal.status === 404
      ? { heading: strings.report.missing, text: strings.report.missingHint }
      : sayingOf(refusal, parts);
  const home = escapeHtml(addresses[language].hrefOf(firstState));
  return {
    title: heading,
    description: text,
    content: `<h1 id="public-heading">${escapeHtml(heading)}</h1><p>${escapeHtml(text)}</p><p><a class="link" href="${home}">${frame.toList}</a></p>`,
    isListed: false,
    kind: "website",
  };
}
