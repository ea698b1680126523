import type { ConsultationTerms } from "../../domain/consultation";
import type { ConsultationWords } from "../../text/consultation-words";
import { showDate } from "../../text/dates";
import { quote } from "../../text/quote";
import { useTextStyles } from "./text-styles";

/** "Hạn góp ý: 30/11/2026. Đơn vị chủ trì soạn thảo: …" */
export function TermsLine({ terms: { deadline, draftingUnit }, text }: { readonly terms: ConsultationTerms; readonly text: ConsultationWords }) {
  const texts = useTextStyles();
  return (
    <p className={texts.small}>
      {text.deadline}: <span className={texts.strong}>{deadline === null ? text.noDeadline : showDate(deadline)}</span>. {text.draftingUnit}: <span className={texts.strong}>{quote(draftingUnit, 200)}</span>.
    </p>
  );
}
