import { create } from "filepond";

create(document.querySelector("#app input"), { allowMultiple: true });
