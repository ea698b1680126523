import { describeTrouble } from "../../text/describe-trouble";
import type { ConsultationWords } from "../../text/consultation-words";
import type { ConsultationTrouble } from "../consultation";
import { useWords } from "../words-context";
import { useTextStyles } from "./text-styles";
import { TroubleBox } from "./trouble-note";

/** What became of a click that did not go through, and what is left to do. */
export function ConsultationTroubleNote({ trouble, text }: { readonly trouble: ConsultationTrouble; readonly text: ConsultationWords }) {
  const { language } = useWords();
  const texts = useTextStyles();
  switch (trouble.kind) {
    case "not-a-file":
      return <TroubleBox {...text.notAFile(trouble.name)} />;
    case "too-late":
      return <TroubleBox {...text.tooLate} />;
    case "failed":
      return (
        <>
          <TroubleBox {...describeTrouble(trouble.why, language)} />
          {trouble.left.length === 0 ? (
            <p className={texts.small}>{text.unharmed}</p>
          ) : (
            trouble.left.map((one) => (
              <p key={one} className={texts.body}>
                {text.left[one]}
              </p>
            ))
          )}
        </>
      );
  }
}
