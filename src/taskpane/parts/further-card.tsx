import type { FurtherFinding } from "../../domain/finding";
import { furtherEn } from "../../text/further.en";
import { furtherVi } from "../../text/further.vi";
import { sayFinding } from "../../text/say-finding";
import { useWords } from "../words-context";
import { SaidFinding, type FindingCardProps } from "./finding-card";

/** A finding that took the whole reading of the mail; its words come after the pane is there, as its check does. */
export function FurtherCard(props: FindingCardProps<FurtherFinding>) {
  const { language } = useWords();
  return <SaidFinding {...props} said={sayFinding(props.finding, language === "en" ? furtherEn : furtherVi)} />;
}
