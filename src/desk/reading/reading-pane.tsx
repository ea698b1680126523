import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { showDate } from "../../text/dates";
import { quote } from "../../text/quote";
import type { DeskAct } from "../../text/desk-words";
import type { ExportKind } from "../../text/exports-words";
import { ActButtons } from "../acts/act-buttons";
import { useDesk } from "../desk-context";
import { ExportButtons } from "../exports/export-buttons";
import { Plain } from "../plain";
import type { Row } from "../queue/row";
import { rowSays } from "../queue/row-says";
import { DocumentData } from "./document-data";
import { MailParts } from "./mail-parts";
import type { Originals } from "./open-original";
import { useOriginal } from "./use-original";

interface ReadingPaneProps {
  readonly row: Row | null;
  readonly originals: Originals;
  /** `null` while a form is open. */
  readonly begin: ((act: DeskAct) => void) | null;
  pack(kind: ExportKind, row: Row): void;
  back(): void;
  /** A form stands above it: nothing needs to be said where there is no document. */
  readonly quiet: boolean;
}

export function ReadingPane({ row, quiet, ...rest }: ReadingPaneProps) {
  const { words } = useDesk();
  const styles = useStyles();
  if (row !== null) return <Document key={row.key} row={row} {...rest} />;
  return quiet ? null : (
    <div className={styles.nothing}>
      <Plain {...words.choose} />
    </div>
  );
}

function Document({ row, originals, begin, pack, back }: Omit<ReadingPaneProps, "row" | "quiet"> & { readonly row: Row }) {
  const { words } = useDesk();
  const styles = useStyles();
  const [tries, setTries] = useState(0);
  const opened = useOriginal(originals, row.arrival, tries);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Where the list is hidden behind the document, the keyboard comes along.
    if (matchMedia("(max-width: 900px)").matches) heading.current?.focus();
  }, []);
  const says = rowSays(row, words);
  return (
    <article className={styles.article}>
      <div className={styles.head}>
        <Button className={styles.back} appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={back}>
          {words.back}
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {row.symbol === "" ? quote(row.subject, 200) : quote(row.symbol, 60)}
        </h2>
        {row.symbol !== "" && <p className={styles.subject}>{quote(row.subject, 300)}</p>}
        <p className={styles.state}>
          {[words.states[row.arrival.place], row.due === null ? null : row.overdue ? words.overdueSince(showDate(row.due)) : words.due(showDate(row.due)), says].filter((part) => part !== null).join(" · ")}
        </p>
        {begin !== null && <ActButtons rows={[row]} begin={begin} />}
        <ExportButtons pack={(kind) => pack(kind, row)} />
      </div>
      <DocumentData row={row} record={opened.kind === "opened" ? opened.mail.record : null} />
      <MailParts opened={opened} again={() => setTries(tries + 1)} />
      <p className={styles.privacy}>{words.privacy}</p>
    </article>
  );
}

const useStyles = makeStyles({
  nothing: { padding: "48px 24px" },
  article: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, padding: "16px", boxSizing: "border-box", width: "100%", maxWidth: "1040px", "@media (max-width: 640px)": { padding: "12px" } },
  head: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  back: { display: "none", marginLeft: "-8px", "@media (max-width: 900px)": { display: "inline-flex" } },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", outlineStyle: "none" },
  subject: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  state: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  privacy: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
