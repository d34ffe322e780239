import "./site.css";
import "@lapor/widget";
import "@lapor/widget/public";
import { mount } from "svelte";
import ReportPage from "./ReportPage.svelte";
import ReportsPage from "./ReportsPage.svelte";
import StatusPage from "./StatusPage.svelte";

const pages = new Map([
  ["/lacak", StatusPage],
  ["/laporan-warga", ReportsPage],
]);
const target = document.querySelector("#site");
if (target) mount(pages.get(location.pathname) ?? ReportPage, { target });
