import type { Addresses, HostPage } from "./published-site.ts";

/**
 * Returns a page with the strictest policy in the README. The path names the elements on the page and the
 * build, for example `/form`, `/form+status`, `/button/all` or `/form/classic/no-worker`.
 */
export function strictPage(path: string, { cdn, channel, key }: Addresses): HostPage {
  const [, elements = "form", build = "lapor", worker] = path.split("/");
  const scripts: Record<string, string> = {
    lapor: `<script type="module" async src="${cdn}/lapor.js"></script>`,
    all: `<script type="module" async src="${cdn}/lapor.all.js"></script>`,
    public: `<script type="module" async src="${cdn}/public.js"></script>`,
    classic: `<script defer src="${cdn}/lapor.iife.js"></script>`,
  };
  const attributes = `base-url="${channel}" publishable-key="${key}" status-url="/lacak"`;
  const tags = elements
    .split("+")
    .map((name) =>
      name === "english"
        ? `<lapor-form lang="en" ${attributes}></lapor-form>`
        : name === "map"
          ? `<lapor-form map-tiles="/tiles/{z}/{x}/{y}.png" ${attributes}></lapor-form>`
          : name === "button"
            ? `<lapor-button ${attributes}>Lapor di sini</lapor-button>`
            : `<lapor-${name} ${attributes}><a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a></lapor-${name}>`,
    );
  return {
    html: `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Situs</title>${scripts[build]}<h1>Situs</h1><p>Isi situs</p><main>${tags.join("\n")}</main>`,
    policy: `default-src 'self'; script-src ${cdn}; connect-src 'self' ${channel}; ${worker ? "" : "worker-src blob:; "}require-trusted-types-for 'script'; trusted-types lit-html lapor`,
  };
}
