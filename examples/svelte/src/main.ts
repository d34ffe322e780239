import "./site.css";
import "@lapor/widget";
import { mount } from "svelte";
import ReportPage from "./ReportPage.svelte";
import StatusPage from "./StatusPage.svelte";

const target = document.querySelector("#site");
if (target) mount(location.pathname === "/lacak" ? StatusPage : ReportPage, { target });
