import type { SupportStrings } from "../../public/support/support-strings.ts";

export const support: SupportStrings = {
  locale: "en",
  heading: "Do you have the same problem?",
  hint: "Your support is counted without your name. The number is updated once a day.",
  join: "I have the same problem",
  joined: (day) => `You have supported this report since ${day}.`,
  uncounted:
    "This support is stored but does not count: on that day there were already five from the same network.",
  device: "You can withdraw this support only in this browser, as long as its data is not deleted.",
  notSolved: "Not solved for me",
  message: "What is not solved? (optional)",
  told: "The agency can read that the problem is not solved for you.",
  withdraw: "Withdraw support",
  thanks: "Thank you. Your support is stored.",
  withdrawn: "Your support has been withdrawn.",
  failed: "That did not work. Check your internet connection and try again.",
};
