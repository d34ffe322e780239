import type { PhotosStrings } from "./photos-strings.ts";

/** Attachments in English. */
export const photosEn: PhotosStrings = {
  locale: "en",
  choose: "Add photos or documents",
  camera: "Take a photo",
  limits: ({ count, size, kinds }) =>
    `Up to ${count} files. Photos are made smaller for you, documents may be up to ${size}. Types: ${kinds}.`,
  list: "Chosen attachments",
  shrunk: (before, after) => `${before}, made smaller: ${after}`,
  preparing: "Getting it ready…",
  waiting: "Waiting for its turn",
  retrying: "Not sent yet. It will be tried again automatically.",
  progress: (percent) => `Uploading ${percent}%`,
  done: "Uploaded",
  cleaned: "Place and camera data have been removed from this photo",
  cancelled: "Upload cancelled",
  cancel: "Cancel",
  remove: "Remove",
  retry: "Try again",
  usePlace: "Use this photo’s place",
  refused: {
    wrongType: ({ kinds }) => `Not attached: this type of file is not accepted. Use ${kinds}.`,
    tooLarge: ({ size }) => `Not attached: this file is too large. At most ${size}.`,
    empty: () => "Not attached: this file is empty.",
    unreadable: () =>
      "Not attached: this file is damaged or cannot be opened here. Choose it again, or send a screenshot of it.",
    locked: () => "Not attached: this PDF is locked. Send a copy that is not, or photos of its pages.",
    broken: () => "Not attached: this PDF is broken. Save it as a PDF again, or send photos of its pages.",
    holdsFiles: () =>
      "Not attached: this PDF holds other files. Send each of them on its own, or photos of its pages.",
    tooMany: ({ count }) => `Not attached: at most ${count} files.`,
  },
  announceDone: (name) => `${name} is uploaded.`,
};
