import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Health } from "../../domain/health";
import { healthReport, healthSections } from "../../text/health-report";
import type { HealthDoor, HealthWork } from "../health";
import { useHealthWords } from "../health-words";
import { focusOn } from "../focus-on";
import { FactList } from "../parts/fact-list";
import { useTextStyles } from "../parts/text-styles";
import { TroubleNote } from "../parts/trouble-note";
import { useRules } from "../rules-in-force";
import { useAction } from "../use-action";

/** How the add-in does on this machine, in words for who helps; to be copied, or sent to them. */
export function HealthScreen({ door }: { readonly door: HealthDoor }) {
  const text = useHealthWords();
  const texts = useTextStyles();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useId();
  const { work, health, look } = useHealth(door);
  useEffect(() => focusOn(heading.current), []);
  const sections = health === null ? [] : healthSections(health, text);
  return (
    <section className={styles.screen} aria-labelledby={title}>
      <h2 id={title} ref={heading} className={styles.title} tabIndex={-1}>
        {text.heading}
      </h2>
      <p className={texts.small}>{text.privacy}</p>
      <p role="status" className={texts.status}>
        {health === null ? text.looking : ""}
      </p>
      {work !== null && health !== null && <PassOn work={work} version={health.addin.version} report={healthReport(sections)} />}
      {sections.map(({ title: name, rows }) => (
        <div key={name} className={texts.column}>
          <h3 className={styles.part}>{name}</h3>
          <FactList facts={rows.filter(([label]) => label !== "")} />
          <Lines lines={rows.filter(([label]) => label === "").map(([, value]) => value)} />
        </div>
      ))}
      {health !== null && (
        <Button size="small" className={styles.start} onClick={look}>
          {text.lookAgain}
        </Button>
      )}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const texts = useTextStyles();
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={texts.list}>
      {lines.map((line, at) => (
        <li key={at} className={styles.line}>
          {line}
        </li>
      ))}
    </ul>
  );
}

function PassOn({ work, version, report }: { readonly work: HealthWork; readonly version: string; readonly report: string }) {
  const text = useHealthWords();
  const texts = useTextStyles();
  const { mail } = useRules().policy.supportContact;
  const action = useAction();
  const [said, setSaid] = useState<"copied" | "copyByHand" | "opened" | null>(null);
  const byHand = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (said === "copyByHand") byHand.current?.select();
  }, [said]);

  async function copy(): Promise<void> {
    setSaid(null);
    try {
      await navigator.clipboard.writeText(report);
      setSaid("copied");
    } catch {
      // Outlook's frame may refuse the clipboard.
      setSaid("copyByHand");
    }
  }
  async function ask(): Promise<void> {
    setSaid(null);
    if (await action.run("ask", () => work.askForHelp([mail], text.subject(version), `${text.greeting}\n\n\n\n${report}`))) setSaid("opened");
  }

  return (
    <div className={texts.column}>
      <div className={texts.row}>
        {mail !== "" && (
          <Button size="small" appearance="primary" disabledFocusable={action.busy !== null} onClick={() => void ask()}>
            {action.busy === null ? text.askForHelp : text.opening}
          </Button>
        )}
        <Button size="small" onClick={() => void copy()}>
          {text.copy}
        </Button>
      </div>
      {mail === "" && <p className={texts.small}>{text.noHelp}</p>}
      <p role="status" className={texts.status}>
        {said === null ? "" : text[said]}
      </p>
      {said === "copyByHand" && <Textarea ref={byHand} aria-label={text.selected} value={report} readOnly rows={6} resize="vertical" />}
      {action.failed !== null && (
        <>
          <TroubleNote why={action.failed.why} />
          <p className={texts.small}>{text.notOpened(mail)}</p>
        </>
      )}
    </div>
  );
}

/** Looks when it is opened, and again when asked. */
function useHealth(door: HealthDoor): { readonly work: HealthWork | null; readonly health: Health | null; look(): void } {
  const [work, setWork] = useState<HealthWork | null>(null);
  const [health, setHealth] = useState<Health | null>(null);
  const [times, setTimes] = useState(0);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    let left = false;
    void door
      .open()
      .then(async (come) => {
        const found = await come.look();
        if (left) return;
        setWork(come);
        setHealth(found);
      })
      .catch(setFault);
    return () => {
      left = true;
    };
  }, [door, times]);
  // Its code did not come: said by whoever shows the page.
  if (fault !== null) throw fault;
  return { work, health, look: () => (setHealth(null), setTimes(times + 1)) };
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, outlineOffset: "2px" },
  part: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  line: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  start: { alignSelf: "flex-start" },
});
