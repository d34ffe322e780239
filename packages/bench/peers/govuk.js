import { Button, CharacterCount, createAll, ErrorSummary, FileUpload, Radios } from "govuk-frontend";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
for (const C of [Button, CharacterCount, ErrorSummary, FileUpload, Radios]) createAll(C);
document.documentElement.dataset.ready = "1";
