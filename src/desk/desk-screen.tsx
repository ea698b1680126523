import { Select, Spinner, Tab, TabList, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Trouble } from "../domain/trouble";
import type { BrowserSignIn, Editor } from "../graph/browser-token";
import { openMailboxes } from "../graph/open-mailboxes";
import type { Appearance } from "./appearance";
import { useDesk } from "./desk-context";
import { deskTrouble, openDeskGraph } from "./desk-graph";
import { Header } from "./header";
import { Later } from "./later";
import { Plain } from "./plain";
import { QueueScreen } from "./queue/queue-screen";
import type { ReportTabProps } from "./report/report-tab";
import { TroubleBar } from "./trouble-bar";
import { usePlace, type Place } from "./use-place";

interface DeskScreenProps {
  readonly appearance: Appearance;
  readonly signIn: BrowserSignIn;
  readonly editor: Editor;
}

const reportTab = () => import("./report/report-tab").then(({ ReportTab }) => ReportTab);

/** Which mailboxes may be opened is Exchange's to say; each is asked. */
export function DeskScreen({ appearance, signIn, editor }: DeskScreenProps) {
  const { words, rules } = useDesk();
  const styles = useStyles();
  const graph = useMemo(() => openDeskGraph(signIn), [signIn]);
  const all = rules.policy.publicationMailboxes;
  const [rights, setRights] = useState<ReadonlyMap<string, boolean | null> | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const mailbox = chosen ?? all.find((one) => rights?.get(one) !== false) ?? null;
  // Who may open no publication mailbox is here for a unit's figures.
  const [place, goTo] = usePlace(rights !== null && mailbox === null ? "report" : "queue");
  // What was once opened stays as it was left.
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  if (rights !== null && !visited.has(place)) setVisited(new Set([...visited, place]));

  useEffect(() => {
    let left = false;
    setTrouble(null);
    openMailboxes(graph, all).then(
      (found) => left || setRights(found),
      (fault: unknown) => left || setTrouble(deskTrouble(fault)),
    );
    return () => {
      left = true;
    };
  }, [graph, all, tries]);

  return (
    <>
      <title>{words.titles[place]}</title>
      <Header title={words.titles[place]} underTitle={place === "report"} appearance={appearance} editor={editor} signOut={signIn.signOut}>
        <TabList selectedValue={place} onTabSelect={(_, { value }) => goTo(value as Place)} aria-label={words.tabs.label} size="small">
          <Tab value="queue">{words.tabs.queue}</Tab>
          <Tab value="report">{words.tabs.report}</Tab>
        </TabList>
        <Select className={mergeClasses(styles.mailbox, place !== "queue" && styles.away)} size="small" aria-label={words.mailbox} value={mailbox ?? ""} onChange={(_, { value }) => setChosen(value)}>
          {all.map((one) => (
            <option key={one} value={one} disabled={rights?.get(one) === false}>
              {rights?.get(one) === false ? words.noRight(one) : one}
            </option>
          ))}
        </Select>
      </Header>
      {trouble !== null && <TroubleBar why={trouble} signIn={signIn} again={() => setTries(tries + 1)} />}
      <main className={styles.main}>
        {rights === null && trouble === null && <Spinner className={styles.wait} label={words.loading} />}
        {rights !== null && visited.has("queue") && (
          <div className={mergeClasses(styles.place, place !== "queue" && styles.away)}>
            {mailbox === null ? (
              <div className={styles.alone}>
                <Plain {...words.noneOpen}>
                  <p>{all.join("; ")}</p>
                </Plain>
              </div>
            ) : (
              <QueueScreen key={mailbox} graph={graph} mailbox={mailbox} person={editor.address} signIn={signIn} />
            )}
          </div>
        )}
        {rights !== null && visited.has("report") && (
          <div className={mergeClasses(styles.place, place !== "report" && styles.away)}>
            <Later<ReportTabProps> load={reportTab} signIn={signIn} props={{ graph, signIn, editor, rights }} />
          </div>
        )}
      </main>
    </>
  );
}

const useStyles = makeStyles({
  mailbox: { minWidth: 0, maxWidth: "100%" },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  place: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  away: { display: "none" },
  wait: { margin: "auto" },
  alone: { padding: "48px 16px", color: tokens.colorNeutralForeground1 },
});
