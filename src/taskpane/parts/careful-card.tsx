import { makeStyles, tokens } from "@fluentui/react-components";
import type { JudgedAddress } from "../../domain/address";
import type { Correspondent } from "../../domain/mail";
import type { IncomingWords } from "../../text/incoming-words";
import { quote } from "../../text/quote";
import { useRules } from "../rules-in-force";
import { Card } from "./card";
import { FactList } from "./fact-list";
import { useTextStyles } from "./text-styles";

/** A sender who can be taken for the ministry: both addresses to compare, what not to do, whom to tell. */
export function CarefulCard({ from, judged: { reason }, words }: { readonly from: Correspondent; readonly judged: JudgedAddress; readonly words: IncomingWords }) {
  const { policy } = useRules();
  const texts = useTextStyles();
  const styles = useStyles();
  const { careful } = words;
  const meant = "meant" in reason ? quote(reason.meant, 120) : null;
  const letters = (address: string) => <span className={styles.letters}>{address}</span>;
  return (
    <Card title={careful.heading} tone="stop">
      <FactList
        facts={[
          [careful.shown, letters(quote(from.address, 200))],
          [careful.meant, meant === null ? null : letters(meant.indexOf("@") < 0 ? `…@${meant}` : meant)],
        ]}
      />
      <ul className={styles.steps}>
        {[...(meant === null ? [] : [careful.compare]), careful.stay, ...(policy.support === "" ? [] : [careful.report(policy.support)])].map((step) => (
          <li key={step} className={texts.body}>
            {step}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Letters that differ by a stroke are told apart only where each stands by itself. */
const useStyles = makeStyles({
  letters: { fontFamily: tokens.fontFamilyMonospace, letterSpacing: "0.04em" },
  steps: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});
