import { Spinner, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Trouble } from "../../domain/trouble";
import type { BrowserSignIn, Editor } from "../../graph/browser-token";
import type { Graph } from "../../graph/request";
import { useDesk } from "../desk-context";
import { deskTrouble } from "../desk-graph";
import { TroubleBar } from "../trouble-bar";
import { openReport } from "./open-report";
import type { Rights } from "./report-desk";
import { ReportScreen } from "./report-screen";
import type { ReportWork } from "./report-work";

export interface ReportTabProps {
  readonly graph: Graph;
  readonly signIn: BrowserSignIn;
  readonly editor: Editor;
  readonly rights: Rights;
}

/** The monthly report on the desk's page, once it is known what may be chosen. */
export function ReportTab({ graph, signIn, editor, rights }: ReportTabProps) {
  const { rules, language, words } = useDesk();
  const styles = useStyles();
  const [work, setWork] = useState<ReportWork | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [tries, setTries] = useState(0);
  const spoken = useRef(language);
  useEffect(() => void (spoken.current = language), [language]);

  useEffect(() => {
    let left = false;
    setTrouble(null);
    openReport({ graph, rules, editor, rights, language: () => spoken.current, now: Date.now }).then(
      (opened) => left || setWork(opened),
      (fault: unknown) => left || setTrouble(deskTrouble(fault)),
    );
    return () => {
      left = true;
    };
  }, [graph, rules, editor, rights, tries]);

  if (trouble !== null) return <TroubleBar why={trouble} signIn={signIn} again={() => setTries(tries + 1)} />;
  if (work === null) return <Spinner className={styles.wait} label={words.loading} />;
  return (
    <div className={styles.scroll}>
      <ReportScreen work={work} entries={rules.catalogue.entries} language={language} />
    </div>
  );
}

const useStyles = makeStyles({
  wait: { margin: "auto" },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", "@media print": { overflow: "visible" } },
});
