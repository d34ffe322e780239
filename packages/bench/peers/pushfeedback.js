import { defineCustomElement, FeedbackModal } from "pushfeedback/dist/components/feedback-modal.js";

defineCustomElement();
void FeedbackModal;
const el = document.createElement("feedback-modal");
el.setAttribute("project", "x");
el.setAttribute("fetch-data", "false");
el.fetchData = false;
el.embedded = true;
el.showModal = true;
document.querySelector("#app").append(el);
