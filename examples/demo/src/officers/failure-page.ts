import { html } from "hono/html";
import { type Markup, shell } from "../site/shell.ts";
import type { Failure } from "./failure.ts";

/** An error page for when there is no report to show. */
export const failurePage = ({ message }: Failure): Markup =>
  shell({
    title: "Tidak berhasil – Petugas",
    at: "/petugas",
    body: html`<div class="container section narrow">
      <h1>Tidak berhasil</h1>
      <p class="lead">${message}</p>
      <p><a class="btn btn-brand" href="/petugas">Ke kotak masuk</a></p>
    </div>`,
  });
