import { defineDesk } from "./elements.ts";
import "./page.css";

defineDesk();
