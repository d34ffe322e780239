import type { SupportStrings } from "../public/support-strings.ts";

export const support: SupportStrings = {
  locale: "en",
  heading: "Do you have the same problem?",
  hint: "Your support is counted without your name. The number is updated once a day.",
  join: "I have the same problem",
  joined: (day) => `You have supported this report since ${day}.`,
  email: "Send me news by email (optional)",
  emailHint:
    "After you confirm, we send you one email each time this report is passed on, answered, closed, merged or archived. Your address is stored encrypted, and no officer sees it. It is deleted when you use the stop link in an email, withdraw your support, or do not confirm it within seven days.",
  uncounted:
    "This support is stored but does not count: on that day there were already five from the same network.",
  device: "You can withdraw this support only in this browser, as long as its data is not deleted.",
  notSolved: "My problem is not solved",
  message: "What is not solved? (optional)",
  told: "The agency can read that the problem is not solved for you.",
  withdraw: "Withdraw support",
  thanks: "Thank you. Your support is stored.",
  confirm: "Thank you. Your support is stored. Open our email and confirm your address.",
  withdrawn: "Your support has been withdrawn.",
  failed: "That did not work. Check your internet connection and try again.",
  busy: "Too many requests came from this network. Wait a few minutes, then try again.",
  busyWithEmail:
    "Too many email addresses came from this network. Support the report without one, or try again in an hour.",
  emailInvalid: "That email address is not valid. For example name@example.id.",
  photo: "Add one photo (optional)",
  photoHint:
    "The place stored in the photo is removed. Only officers who handle this report see it, unless an officer publishes it.",
  photoShown: "Your photo is stored. It is deleted when you withdraw your support.",
  photoSent: "Your photo has been sent.",
  photoInvalid: "That photo cannot be used. Choose another JPEG, PNG or WebP photo.",
  photosFull: "This report has enough photos from supporters.",
};
