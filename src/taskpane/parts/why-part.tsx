import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { CatalogueEntry, Exclusion } from "../../domain/catalogue";
import type { EntryJudgement } from "../../domain/classification";
import { evidenceInPlace } from "../../text/describe-evidence";
import { reasonLines } from "../../text/describe-reason";
import { guidanceWords } from "../../text/guidance-words";
import { whyWords } from "../../text/why-words";
import { useRules } from "../rules-in-force";
import { useWords } from "../words-context";
import { EntryName } from "./entry-name";
import { EntryRule } from "./entry-rule";
import { useTextStyles } from "./text-styles";

interface WhyPartProps {
  readonly judged: EntryJudgement;
  /** The entry shown is a person's word, not what was weighed. */
  readonly byPerson: boolean;
  /** What is shown, which may be a person's word; `null` when it is in no catalogue. */
  readonly entry: CatalogueEntry | Exclusion | null;
}

const mostEvidence = 12;

/** The rule, then all that a judgement rests on: each piece of evidence with its place and the words round it, then how these were weighed. */
export function WhyPart({ judged, byPerson, entry }: WhyPartProps) {
  const { language } = useWords();
  const { catalogue } = useRules();
  const texts = useTextStyles();
  const styles = useStyles();
  const text = whyWords[language];
  // A person's entry was not weighed: the best of those that were stands first.
  const reckoned = reasonLines(byPerson && judged.considered[0] !== undefined ? { ...judged, entry: judged.considered[0].entry } : judged, catalogue, language);
  return (
    <>
      {entry !== null && (
        <Section title={guidanceWords[language].rule}>
          <EntryRule entry={entry} />
        </Section>
      )}
      {byPerson && <p className={texts.small}>{text.byPerson}</p>}
      <Section title={text.evidence}>
        {judged.evidence.length === 0 ? (
          <p className={texts.small}>{text.noEvidence}</p>
        ) : (
          <ul className={texts.list}>
            {judged.evidence.slice(0, mostEvidence).map((evidence, at) => {
              const { kind, where, before, words, after } = evidenceInPlace(evidence, language);
              return (
                <li key={at} className={styles.evidence}>
                  <span className={texts.small}>
                    {kind} {where}
                  </span>
                  <q className={styles.said}>
                    {before}
                    <mark className={styles.mark}>{words}</mark>
                    {after}
                  </q>
                </li>
              );
            })}
          </ul>
        )}
      </Section>
      <Section title={text.reckoning}>
        <p className={texts.small}>{reckoned.length === 0 ? text.byMark : text.reckoningWhat}</p>
        {reckoned.length > 0 && (
          <ol className={mergeClasses(texts.list, styles.candidates)}>
            {reckoned.map(({ code, name, chosen, total, reasons }, at) => (
              <li key={at} className={texts.column}>
                <span className={mergeClasses(styles.name, chosen && texts.strong)}>{code === null ? name : <EntryName code={code} name={name} />}</span>
                <span className={styles.total}>{total}</span>
                {reasons.length > 0 && (
                  <ul className={styles.reasons}>
                    {reasons.map((reason, line) => (
                      <li key={line} className={styles.reason}>
                        <span className={styles.points}>{reason.points}</span>
                        <span>{reason.words}</span>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ol>
        )}
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  evidence: { display: "flex", flexDirection: "column", rowGap: "1px" },
  said: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, quotes: '"“" "”"', color: tokens.colorNeutralForeground1 },
  /* Its own pair of colours in both themes; high contrast has the system's. */
  mark: {
    padding: "0 2px",
    borderRadius: tokens.borderRadiusSmall,
    boxDecorationBreak: "clone",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText", forcedColorAdjust: "none" },
  },
  candidates: { rowGap: tokens.spacingVerticalM },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  total: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  reasons: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "2px" },
  reason: { display: "grid", gridTemplateColumns: "34px 1fr", columnGap: "6px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  points: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});
