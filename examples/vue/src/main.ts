import "./site.css";
import "@lapor/widget";
import { createApp } from "vue";
import ReportPage from "./ReportPage.vue";
import StatusPage from "./StatusPage.vue";

createApp(location.pathname === "/lacak" ? StatusPage : ReportPage).mount("#site");
