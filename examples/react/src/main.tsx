import "./site.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ReportPage } from "./report-page.tsx";
import { SiteFrame } from "./site-frame.tsx";
import { StatusPage } from "./status-page.tsx";

const root = document.querySelector("#site");
if (root)
  createRoot(root).render(
    <StrictMode>
      <SiteFrame>{location.pathname === "/lacak" ? <StatusPage /> : <ReportPage />}</SiteFrame>
    </StrictMode>,
  );
