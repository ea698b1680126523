import { makeStyles, tokens } from "@fluentui/react-components";
import type { DocumentSignature } from "../../domain/document";
import { showMoment } from "../../text/dates";
import { quote } from "../../text/quote";
import { signatureEn } from "../../text/signature.en";
import { signatureVi } from "../../text/signature.vi";
import type { SignatureWords } from "../../text/signature-words";
import { useDesk } from "../desk-context";

/** Who signed the file digitally, and whether it is still what was signed. */
export function Signatures({ signatures }: { readonly signatures: readonly DocumentSignature[] }) {
  const { words, language } = useDesk();
  const styles = useStyles();
  const text = language === "en" ? signatureEn : signatureVi;
  if (signatures.length === 0) return <p className={styles.small}>{words.files.unsigned}</p>;
  return (
    <ul aria-label={words.files.signatures} className={styles.list}>
      {signatures.map((signature, at) => (
        <li key={at}>
          <strong>{signature.signer === "" ? text.nameless : text.signed(quote(signature.signer, 80))}</strong>
          <span className={styles.small}>{[signature.organisation === null ? "" : quote(signature.organisation, 100), signature.signedAt === null ? "" : text.at(showMoment(signature.signedAt))].filter((part) => part !== "").map((part) => ` · ${part}`)}</span>
          <br />
          <span className={signature.intact === false || !signature.coversFile ? styles.bad : styles.small}>{stateOf(signature, text)}</span>
        </li>
      ))}
    </ul>
  );
}

function stateOf({ intact, coversFile, chain, authority = "" }: DocumentSignature, text: SignatureWords): string {
  if (intact === false) return text.changed;
  const state = !coversFile ? (intact === null ? `${text.unchecked} ${text.added}` : text.added) : intact === null ? text.unchecked : text.intact;
  return `${state} ${chain === "not-checked" ? text.notCompared : chain === "trusted" ? text.trusted(quote(authority, 80)) : text.untrusted}`;
}

const useStyles = makeStyles({
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bad: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});
