import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { attachedDrafts, consultationRefusal, proposedTerms } from "../../domain/consultation";
import { useRules } from "../rules-in-force";
import type { ComposeReview, ComposeWork } from "../work";
import { ConsultationTroubleNote } from "./consultation-trouble";
import { useByHandWords } from "./by-hand-part";
import { Disclosure } from "./disclosure";
import { OwnLink } from "./own-link";
import { Steps } from "./steps";
import { TermsForm, termsIn, useTerms } from "./terms-form";
import { TermsLine } from "./terms-line";
import { useTextStyles } from "./text-styles";
import { TroubleBox } from "./trouble-note";
import { useConsultation, useConsultationWords, type OpenConsultation } from "./use-consultation";

interface ConsultationOfferProps {
  readonly review: ComposeReview;
  readonly consultation: ComposeWork["consultation"];
}

/** A draft is attached to a letter that asks for opinions: one click takes it out and has it posted, or the unit's own link is put in. */
export function ConsultationOffer({ review, consultation }: ConsultationOfferProps) {
  const opened = useConsultation(consultation);
  return opened === null ? null : <Offer review={review} {...opened} />;
}

function Offer({ review: { mail, classification, findings, reading }, work, state, busy, run }: Pick<ConsultationOfferProps, "review"> & OpenConsultation) {
  const { policy, catalogue } = useRules();
  const text = useConsultationWords();
  const handWords = useByHandWords();
  const texts = useTextStyles();
  const [terms, setTerms] = useTerms(proposedTerms(mail, policy, work.now()));
  const [looked, setLooked] = useState(false);
  const drafts = attachedDrafts(findings.map(({ finding }) => finding), mail, classification);
  const refusal = consultationRefusal(drafts, mail, classification, policy, catalogue);
  const unread = reading.length > 0 ? [] : drafts.filter((draft) => draft.unread).map(({ name }) => name);
  const wanted = termsIn(terms, work.now());
  return (
    <>
      {refusal !== null && <TroubleBox {...text.refusal(refusal)} />}
      {refusal === null && work.mayHold && (
        <>
          <p className={texts.body}>{text.holdWhat(policy.editorialBoard.join(", "))}</p>
          {wanted !== null && <TermsLine terms={wanted} text={text} />}
          <Disclosure label={text.edit}>
            <TermsForm terms={terms} now={work.now()} change={setTerms} text={text} />
          </Disclosure>
          {unread.length > 0 && (
            <>
              <p className={texts.body}>{text.unread(unread)}</p>
              <Checkbox label={text.unreadWord} checked={looked} onChange={(_, { checked }) => setLooked(checked === true)} />
            </>
          )}
          <Button appearance="primary" className={texts.wide} disabledFocusable={busy || wanted === null || reading.length > 0 || (unread.length > 0 && !looked)} onClick={() => wanted && run(() => work.hold(wanted, looked))}>
            {busy ? text.working : text.hold}
          </Button>
        </>
      )}
      {refusal === null && !work.mayHold && (
        <>
          {wanted !== null && <TermsLine terms={wanted} text={text} />}
          <Steps steps={handWords.draft(policy.editorialBoard[0] ?? "", drafts.map(({ name }) => name))} />
          {unread.length > 0 && <p className={texts.body}>{text.unread(unread)}</p>}
        </>
      )}
      {state.trouble !== null && <ConsultationTroubleNote trouble={state.trouble} text={text} />}
      {(refusal === null || refusal.kind === "no-board") && <OwnLink text={text} busy={busy} write={(link) => run(() => work.link(link))} />}
    </>
  );
}
