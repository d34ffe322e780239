import { findAgency } from "@lapor/directory";
import {
  filtersTemplate,
  headingTemplate,
  mapTemplate,
  type PublicState,
  viewsTemplate,
  writeState,
} from "@lapor/widget/public-templates";
import { renderTemplates } from "../document/render-templates.ts";
import type { PublicPage } from "../document/write-document.ts";
import { missing, type Read } from "../read-channel.ts";
import { findChoices } from "./filter-choices.ts";
import { isListed, matterOf } from "./list-page.ts";
import { type PageParts, pageViews, urlsOf, viewOf } from "./page-parts.ts";

export async function mapPage(parts: PageParts, state: PublicState): Promise<Read<PublicPage>> {
  const { channelName, reader, frame, strings, figures } = parts;
  const agency = state.agencyId ? findAgency(state.agencyId) : undefined;
  if (state.agencyId && !agency) return missing;
  const query = writeState({ ...state, view: "list", trackingId: "", cursor: "" });
  const read = await reader.countPublicReports("region", query);
  if ("refusal" in read) return read;
  const view = viewOf(parts, state);
  const choices = await findChoices(parts, state);
  const name = [strings.views.map, agency?.name].filter(Boolean).join(": ");
  const page: PublicPage = {
    title: [name, matterOf(choices, state)].filter(Boolean).join(": "),
    description: frame.about.map(agency?.name ?? channelName),
    content: renderTemplates(
      headingTemplate(view, name),
      viewsTemplate(pageViews, view),
      filtersTemplate(choices, view),
      mapTemplate(read.data, figures, view),
    ),
    urls: urlsOf(parts, state),
    isListed: isListed(state),
    kind: "website",
  };
  return { data: page, cacheControl: read.cacheControl };
}
