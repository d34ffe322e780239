import type { FullAgencyReport } from "@lapor/sdk";
import { html } from "hono/html";
import { type Markup, shell } from "../site/shell.ts";
import type { Officer } from "./officers.ts";

/** The officers' style sheets: frame, inbox and report. */
export const officersStyles: Markup = html`<link rel="stylesheet" href="/assets/officers.css" />
  <link rel="stylesheet" href="/assets/officers-inbox.css" />
  <link rel="stylesheet" href="/assets/officers-report.css" />`;

/** A page of the officers' side, with the officer's role and a link to change it. */
export const officersPage = (officer: Officer, title: string, body: Markup): Markup =>
  shell({
    title: `${title} – Petugas`,
    at: "/petugas",
    head: officersStyles,
    body: html`<div class="desk-bar">
        <div class="container desk-bar-row">
          <p class="mb-0"><strong>${officer.agency}</strong> <span>${officer.duty}</span></p>
          <p class="mb-0"><a href="/petugas">Kotak masuk</a> <a href="/petugas/templat">Templat jawaban</a></p>
          <form method="post" action="/petugas/keluar"><button class="btn btn-sm btn-quiet">Ganti peran</button></form>
        </div>
      </div>
      <div class="container section desk">${body}</div>`,
  });

/** A status as a badge. The word carries the meaning, not the colour. */
export const badge = (kind: string, name: string): Markup =>
  html`<span class="badge-status badge-${kind}">${name}</span>`;

/** Marks a report that has missed its deadline twice. */
export const escalationBadge = ({ escalation }: Pick<FullAgencyReport, "escalation">): Markup | "" =>
  escalation === 2 ? badge("escalated", "Dieskalasi") : "";
