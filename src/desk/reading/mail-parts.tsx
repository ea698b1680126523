import { Button, Spinner, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { quote } from "../../text/quote";
import { useDesk } from "../desk-context";
import { FileView } from "./file-view";
import type { DeskFile, OpenedMail } from "./open-original";
import type { Original } from "./use-original";

/** The files of the mail and its own text, one at a time. */
export function MailParts({ opened, again }: { readonly opened: Original; readonly again: () => void }) {
  const { words } = useDesk();
  const styles = useStyles();
  switch (opened.kind) {
    case "opening":
      return <Spinner size="small" labelPosition="after" label={words.files.opening} />;
    case "failed":
      return (
        <div role="alert" className={styles.column}>
          <p className={styles.text}>{words.original.failed} {words.trouble(opened.why)}</p>
          <Button size="small" onClick={again}>{words.original.again}</Button>
        </div>
      );
    case "opened":
      return <Parts mail={opened.mail} />;
  }
}

const theMail = "mail";

function Parts({ mail }: { readonly mail: OpenedMail }) {
  const { words } = useDesk();
  const styles = useStyles();
  const [chosen, setChosen] = useState(() => firstFile(mail)?.id ?? theMail);
  const file = mail.files.find(({ id }) => id === chosen);
  return (
    <section aria-label={words.files.label} className={styles.column}>
      <TabList className={styles.tabs} size="small" selectedValue={chosen} aria-label={words.files.label} onTabSelect={(_, { value }) => setChosen(String(value))}>
        {mail.files.map(({ id, name, within }) => (
          <Tab key={id} value={id} className={styles.tab} title={within === null ? name : `${name} (${words.files.within(within)})`}>
            {quote(name, 40)}
          </Tab>
        ))}
        <Tab value={theMail}>{words.files.mail}</Tab>
      </TabList>
      {file === undefined ? (
        <div className={styles.mail}>
          <p className={styles.head}>{words.original.from}: {quote(mail.from, 120)}</p>
          <p className={styles.head}>{words.original.subject}: {quote(mail.subject, 300)}</p>
          <pre className={styles.body}>{mail.text}</pre>
          {mail.files.length === 0 && <p className={styles.head}>{words.files.none}</p>}
        </div>
      ) : (
        <FileView key={file.id} file={file} />
      )}
    </section>
  );
}

/** The document itself: the file the record names, else the first that can be drawn, else the first. */
function firstFile({ files, record }: OpenedMail): DeskFile | undefined {
  return files.find(({ name }) => name === record?.attachment) ?? files.find(({ name }) => /\.pdf$/i.test(name)) ?? files[0];
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  tabs: { flexWrap: "wrap", marginLeft: "-8px" },
  tab: { maxWidth: "100%" },
  text: { margin: 0, fontSize: tokens.fontSizeBase300 },
  mail: { padding: "16px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  head: { margin: "0 0 4px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  body: { margin: "12px 0 0", fontFamily: "inherit", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});
