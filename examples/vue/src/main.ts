import "./site.css";
import "@lapor/widget";
import "@lapor/widget/public";
import { createApp } from "vue";
import ReportPage from "./ReportPage.vue";
import ReportsPage from "./ReportsPage.vue";
import StatusPage from "./StatusPage.vue";

const pages = new Map([
  ["/lacak", StatusPage],
  ["/laporan-warga", ReportsPage],
]);

createApp(pages.get(location.pathname) ?? ReportPage).mount("#site");
