import type { FileListStrings } from "../form/photos-strings.ts";

export const files: FileListStrings = {
  waiting: "Waiting for its turn",
  retrying: "Not sent yet. It will be tried again automatically.",
  progress: (percent) => `Uploading ${percent}%`,
  done: "Uploaded",
  cleaned: "Location data removed",
  cancelled: "Upload cancelled",
  cancel: "Cancel",
  usePlace: "Use this photo’s place",
  refused: {
    wrongType: ({ kinds }) => `Not attached: this type of file is not accepted. Use ${kinds}.`,
    tooLarge: ({ size }) => `Not attached: this file is too large. At most ${size}.`,
    empty: () => "Not attached: this file is empty.",
    unreadable: () =>
      "Not attached: this file is damaged or cannot be opened here. Choose it again, or send a screenshot of it.",
    heic: () =>
      "Not attached: this browser cannot open photos in the iPhone format (HEIC). Send a screenshot of it.",
    locked: () => "Not attached: this PDF is locked. Send a copy that is not, or photos of its pages.",
    broken: () => "Not attached: this PDF is broken. Save it as a PDF again, or send photos of its pages.",
    holdsFiles: () =>
      "Not attached: this PDF holds other files. Send each of them on its own, or photos of its pages.",
    tooMany: ({ count }) => `Not attached: at most ${count} files.`,
  },
  announceDone: (name) => `${name} is uploaded.`,
};
