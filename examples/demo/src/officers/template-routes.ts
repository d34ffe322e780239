import type { AgencyReport, Lapor, NewAnswerTemplate } from "@lapor/sdk";
import type { Hono } from "hono";
import { optional, text } from "./action-fields.ts";
import type { Templates } from "./action-forms.ts";
import { failureOf } from "./failure.ts";
import type { Officer, OfficerId } from "./officers.ts";
import { templatesPage } from "./templates-page.ts";

/** The answer templates that fit a report. The page's address names the chosen one. */
export async function templatesFor(
  lapor: Lapor,
  { trackingId }: AgencyReport,
  chosenId?: string,
): Promise<Templates> {
  const { data } = await lapor.listAnswerTemplates({ trackingId });
  return { all: data, chosen: data.find(({ id }) => id === chosenId) };
}

const bodyOf = (filled: FormData): NewAnswerTemplate => ({
  name: text(filled, "name"),
  text: text(filled, "text"),
  ...optional(filled, "categoryId"),
  // The channel refuses anything else.
  ...(optional(filled, "status") as Pick<NewAnswerTemplate, "status">),
});

/** The pages for an agency's answer templates. */
export function addTemplateRoutes(
  app: Hono<{ Variables: { officer: Officer } }>,
  laporOf: (officer: OfficerId) => Lapor,
): void {
  app.get("/templat", async (context) => {
    const { officer } = context.var;
    const { data } = await laporOf(officer.id).listAnswerTemplates();
    return context.html(templatesPage({ officer, templates: data, done: context.req.query("selesai") }));
  });

  /** Creates a template without an id; deletes one with `hapus`. */
  app.post("/templat/:id?", async (context) => {
    const { officer } = context.var;
    const lapor = laporOf(officer.id);
    const filled = await context.req.formData();
    const id = context.req.param("id");
    const seen = { id: id ?? "", version: Number(filled.get("version")) };
    const isRemoval = filled.has("hapus");
    try {
      if (id === undefined) await lapor.createAnswerTemplate(bodyOf(filled));
      else if (isRemoval) await lapor.deleteAnswerTemplate(seen);
      else await lapor.updateAnswerTemplate(seen, bodyOf(filled));
    } catch (error) {
      const failure = failureOf(error);
      const { data } = await lapor.listAnswerTemplates();
      const failed = { id, failure, filled };
      return context.html(templatesPage({ officer, templates: data, failed }), failure.status);
    }
    return context.redirect(`/petugas/templat?selesai=${isRemoval ? "hapus" : "simpan"}`, 303);
  });
}
