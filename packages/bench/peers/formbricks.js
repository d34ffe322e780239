import { renderSurveyInline } from "@formbricks/surveys";

const q = (id, type, headline, x = {}) => ({ id, type, headline, required: true, ...x });
renderSurveyInline({
  containerId: "app",
  brandColor: "#0b5394",
  styling: {},
  isBrandingEnabled: false,
  languageCode: "default",
  getSetIsError() {},
  onDisplay() {},
  onResponse() {},
  onClose() {},
  onFileUpload: async () => "",
  survey: {
    id: "s",
    name: "s",
    type: "link",
    status: "inProgress",
    welcomeCard: { enabled: false },
    thankYouCard: { enabled: false },
    endings: [],
    hiddenFields: { enabled: false },
    languages: [],
    triggers: [],
    variables: [],
    displayOption: "displayOnce",
    questions: [
      q("a", "openText", "Isi laporan", { inputType: "text", longAnswer: true, placeholder: "" }),
      q("b", "fileUpload", "Foto", { allowMultipleFiles: true }),
    ],
  },
});
