import "./site.css";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ReportPage } from "./report-page.tsx";
import { ReportsPage } from "./reports-page.tsx";
import { SiteFrame } from "./site-frame.tsx";
import { StatusPage } from "./status-page.tsx";

const pages: Readonly<Record<string, () => ReactNode>> = {
  "/lacak": StatusPage,
  "/laporan-warga": ReportsPage,
};
const Page = pages[location.pathname] ?? ReportPage;
const root = document.querySelector("#site");
if (root)
  createRoot(root).render(
    <StrictMode>
      <SiteFrame>
        <Page />
      </SiteFrame>
    </StrictMode>,
  );
