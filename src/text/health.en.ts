import { showMoment } from "./dates";
import type { HealthWords } from "./health-words";
import { showCount } from "./numbers";
import { quote } from "./quote";

const kinds: Readonly<Record<string, string>> = {
  outlook: "Outlook could not do it",
  offline: "No connection",
  "no-token": "Signing in failed",
  "no-nested-app-auth": "Outlook lets nobody sign in",
  refused: "The mail server refused",
  busy: "The mail server was busy",
  unexpected: "Unexpected",
};

export const healthEn: HealthWords = {
  open: "State of the add-in, ask for help",
  heading: "State of the add-in",
  looking: "Looking…",
  privacy: "To be sent along when you ask for help. It holds no mail text, subject, file name or address.",
  copy: "Copy",
  copied: "Copied.",
  copyByHand: "It could not be copied. It stands selected: press Ctrl+C.",
  selected: "Text to copy",
  askForHelp: "Ask for help",
  opening: "Opening a mail…",
  opened: "A mail is open and nothing is sent: add what happened, then press Send.",
  noHelp: "The policy names no mailbox for help: copy this and send it to your unit's administrator.",
  notOpened: (mail) => `Outlook opened no mail: copy this and send it to ${quote(mail, 80)}.`,
  lookAgain: "Look again",
  subject: (version) => `Help with the electronic documents add-in ${version}`,
  greeting: "This went wrong (please write here):",
  section: { addin: "Add-in", client: "Outlook", able: "What this Outlook can do", rules: "Policy", work: "Sign-in and queue", troubles: "Recent troubles" },
  row: {
    version: "Version",
    build: "Build",
    at: "Looked at",
    product: "Application",
    platform: "Platform",
    language: "Language",
    sets: "Requirement sets",
    signInAble: "Lets the add-in sign in",
    readFiles: "Reads attachments",
    supplyInMail: "Supplies within the mail being written",
    severalMails: "Supplies several mails at once",
    atSend: "Check at send",
    policy: "Name",
    inForce: "In force",
    office: "Of the office",
    source: "Source",
    published: "Issued",
    loaded: "Fetched",
    comes: "New one in force from",
    problem: "The server's copy is not used",
    needs: "Needs an add-in from",
    catalogue: "Catalogue",
    signIn: "Sign-in",
    queued: "Waiting to be supplied",
  },
  yes: "Yes",
  no: "No",
  unknown: "Not known",
  ministry: "The ministry",
  atSend: { all: "Whole", stops: "Only holds back what must stop", none: "None" },
  inForce: { on: "On", off: "Off", "outside-pilot": "Not for this person yet (pilot)" },
  source: { server: "Server", "last-good": "Copy saved last time", "built-in": "Came with the add-in" },
  age: (at, hours) => `${showMoment(at)} (${hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`} ago)`,
  catalogue: (status, entries) => `${showCount(entries, "en")} ${entries === 1 ? "entry" : "entries"}, ${status === "official" ? "official" : "reconstructed, not the ministry's text yet"}`,
  signIn: (state) => {
    switch (state.kind) {
      case "ready":
        return "Ready";
      case "asks":
        return "Outlook will ask when needed";
      case "not-set-up":
        return "Not set up in the policy";
      case "failed":
        return healthEn.trouble(state.why);
    }
  },
  queued: (count) => (count === null ? "Not opened in this window" : `${showCount(count, "en")} ${count === 1 ? "document" : "documents"}`),
  trouble: ({ kind, code, status, at }) => [at === "" ? "" : showMoment(at), kinds[kind] ?? kind, status === null ? "" : String(status), code ?? ""].filter((part) => part !== "").join(" · "),
  noTroubles: "No troubles in this window.",
};
