import { incomingEn } from "../../text/incoming.en";
import { incomingVi } from "../../text/incoming.vi";
import { useWords } from "../words-context";
import { useTextStyles } from "./text-styles";

/** The legal point by which a sender's mailbox has value or none. */
export function SenderLegal() {
  const { language } = useWords();
  const texts = useTextStyles();
  return <p className={texts.small}>{(language === "en" ? incomingEn : incomingVi).legal}</p>;
}
