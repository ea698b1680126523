import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { ReadEdxml } from "../../../documents/edxml/read-edxml";
import { edxmlEn } from "../../../text/edxml.en";
import { edxmlVi } from "../../../text/edxml.vi";
import { quote } from "../../../text/quote";
import { useDesk } from "../../desk-context";
import { useExportsWords } from "../exports-speech";
import { PackageFacts } from "./package-facts";
import { PackageFiles } from "./package-files";

interface PackagePaneProps {
  readonly file: File;
  readonly read: (file: Blob) => Promise<ReadEdxml>;
  close(): void;
}

/** A package another body sent, shown as a document: its data, what is wrong with it, its files. It stays on this machine. */
export function PackagePane({ file, read, close }: PackagePaneProps) {
  const { language } = useDesk();
  const say = useExportsWords();
  const about = language === "en" ? edxmlEn : edxmlVi;
  const styles = useStyles();
  const [found, setFound] = useState<ReadEdxml | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let left = false;
    void read(file).then((what) => left || setFound(what));
    return () => {
      left = true;
    };
  }, [file, read]);
  useEffect(() => heading.current?.focus(), [found]);
  const content = found?.ok ? found.value : null;
  const symbol = [content?.code.number, content?.code.notation].filter((part) => part).join("/");
  return (
    <article className={styles.article} aria-label={about.heading}>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} className={styles.close} onClick={close}>{say.received.close}</Button>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>{content === null ? about.heading : quote(symbol, 60) || say.received.unnamed}</h2>
        {content !== null && content.subject !== null && <p className={styles.subject}>{quote(content.subject, 300)}</p>}
        <p className={styles.small}>{[about.heading, quote(file.name, 80), content?.business?.act ? about.act[content.business.act] : null].filter((part) => part !== null).join(" · ")}</p>
      </div>
      {found === null && <Spinner size="small" labelPosition="after" label={say.received.opening} />}
      {found !== null && !found.ok && <p role="alert" className={styles.subject}>{say.received.failed(file.name, found.problem)}</p>}
      {found?.ok && (
        <>
          {found.faults.length > 0 && (
            <section aria-label={say.received.faults} className={styles.faults}>
              <h3 className={styles.heading}>{say.received.faults}</h3>
              <ul className={styles.list}>
                {found.faults.map((fault) => (
                  <li key={JSON.stringify(fault)}>{about.fault(fault)}</li>
                ))}
              </ul>
            </section>
          )}
          <p className={styles.small}>{about.signature[found.signature]}</p>
          <PackageFacts content={found.value} />
          <PackageFiles files={found.value.attachments} />
        </>
      )}
      <p className={styles.small}>{say.received.local}</p>
    </article>
  );
}

const useStyles = makeStyles({
  article: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, padding: "16px", boxSizing: "border-box", width: "100%", maxWidth: "1040px", "@media (max-width: 640px)": { padding: "12px" } },
  head: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  close: { marginLeft: "-8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", outlineStyle: "none" },
  subject: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  faults: { padding: "12px 16px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke1}`, borderLeft: `4px solid ${tokens.colorPaletteDarkOrangeBorderActive}`, backgroundColor: tokens.colorNeutralBackground1 },
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "20px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});
