import { renderSurveysPreview } from "posthog-js/dist/surveys-preview";

renderSurveysPreview({
  parentElement: document.querySelector("#app"),
  previewPageIndex: 0,
  forceDisableHtml: true,
  onPreviewSubmit() {},
  survey: {
    id: "s",
    name: "s",
    type: "popover",
    appearance: {},
    conditions: null,
    start_date: null,
    end_date: null,
    questions: [
      {
        id: "a",
        type: "open",
        question: "Isi laporan",
        description: "",
        optional: false,
        buttonText: "Kirim laporan",
      },
    ],
  },
});
