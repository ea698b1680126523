import type { DocumentSignature } from "../../domain/document";
import { showMoment } from "../../text/dates";
import { headWords } from "../../text/head-words";
import { quote } from "../../text/quote";
import { signatureEn } from "../../text/signature.en";
import { signatureVi } from "../../text/signature.vi";
import type { SignatureWords } from "../../text/signature-words";
import { useHead } from "../use-head";
import { useWords } from "../words-context";
import type { Tone } from "./card";
import { Mark } from "./mark";
import { useTextStyles } from "./text-styles";

/** Who signed a file digitally, for whom, when, and whether it is still what was signed. */
export function SignatureNotes({ signatures }: { readonly signatures: readonly DocumentSignature[] }) {
  const { language } = useWords();
  const text = language === "en" ? signatureEn : signatureVi;
  const texts = useTextStyles();
  useHead("changed-after-signing", signatures.some(({ intact }) => intact === false) ? { tone: "stop", ...headWords[language].changedAfterSigning(text.changed) } : null);
  return (
    <ul className={texts.list}>
      {signatures.map((signature, at) => {
        const { tone, says } = stateOf(signature, text);
        const about = [signature.organisation === null ? "" : quote(signature.organisation, 100), signature.signedAt === null ? "" : text.at(showMoment(signature.signedAt))].filter((part) => part !== "");
        return (
          <li key={at} className={texts.column}>
            <Mark tone={tone} word={signature.signer === "" ? text.nameless : text.signed(quote(signature.signer, 80))} />
            {about.length > 0 && <p className={texts.small}>{about.join(" · ")}</p>}
            <p className={texts.small}>
              {says} {signature.intact === false ? "" : chainOf(signature, text)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function chainOf({ chain, authority = "" }: DocumentSignature, text: SignatureWords): string {
  if (chain === "not-checked") return text.notCompared;
  return chain === "trusted" ? text.trusted(quote(authority, 80)) : text.untrusted;
}

function stateOf({ intact, coversFile }: DocumentSignature, text: SignatureWords): { readonly tone: Tone; readonly says: string } {
  if (intact === false) return { tone: "stop", says: text.changed };
  if (!coversFile) return { tone: "ask", says: intact === null ? `${text.unchecked} ${text.added}` : text.added };
  return intact === null ? { tone: "plain", says: text.unchecked } : { tone: "good", says: text.intact };
}
