import type { Health } from "../domain/health";
import type { NotedTrouble } from "../domain/noted-trouble";

/** The page for who helps (trang tình trạng): what it says on the screen, on the clipboard and in the mail alike. */
export interface HealthWords {
  readonly open: string;
  readonly heading: string;
  readonly looking: string;
  /** What it holds and what it does not, before anybody passes it on. */
  readonly privacy: string;
  readonly copy: string;
  readonly copied: string;
  /** The clipboard was refused: it stands selected. */
  readonly copyByHand: string;
  readonly selected: string;
  readonly askForHelp: string;
  readonly opening: string;
  /** The mail is open and nothing is sent. */
  readonly opened: string;
  readonly noHelp: string;
  /** From a window in which one writes Outlook may open no other. */
  readonly notOpened: (mail: string) => string;
  readonly lookAgain: string;
  readonly subject: (version: string) => string;
  /** The first lines of that mail, for the person to write under. */
  readonly greeting: string;
  readonly section: Readonly<Record<"addin" | "client" | "able" | "rules" | "work" | "troubles", string>>;
  readonly row: Readonly<
    Record<
      | "version" | "build" | "at" | "product" | "platform" | "language" | "sets" | "signInAble" | "readFiles" | "supplyInMail" | "severalMails" | "atSend"
      | "policy" | "inForce" | "office" | "source" | "published" | "loaded" | "comes" | "problem" | "needs" | "catalogue" | "signIn" | "queued",
      string
    >
  >;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly ministry: string;
  readonly atSend: Readonly<Record<Health["able"]["atSend"], string>>;
  readonly inForce: Readonly<Record<"on" | "off" | "outside-pilot", string>>;
  readonly source: Readonly<Record<Health["rules"]["source"], string>>;
  readonly age: (at: string, hours: number) => string;
  readonly catalogue: (status: Health["rules"]["catalogue"], entries: number) => string;
  readonly signIn: (state: Health["signIn"]) => string;
  readonly queued: (count: number | null) => string;
  readonly trouble: (one: NotedTrouble) => string;
  readonly noTroubles: string;
}
