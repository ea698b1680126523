import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useLearned } from "../learned-context";
import { useQueue } from "../queue-context";
import { useSupplied } from "../supplied-context";
import { useFocusKeeper } from "../use-focus-keeper";
import { useWords } from "../words-context";
import { Disclosure } from "./disclosure";
import type { Work } from "../work";
import { OptionalPart } from "./optional-part";
import { SteadyPlace } from "./steady-place";

const QueueCard = lazy(() => import("./queue-card").then(({ QueueCard }) => ({ default: QueueCard })));
const LearnedList = lazy(() => import("./learned-list").then(({ LearnedList }) => ({ default: LearnedList })));

const FootParts = lazy(() => import("./foot-parts").then(({ FootParts }) => ({ default: FootParts })));

const RulesNote = lazy(() => import("./rules-note").then(({ RulesNote }) => ({ default: RulesNote })));

/** Every screen stands in it: one column from 320 px up, and below it whose rules these are. */
export function PaneFrame({ work, children }: { readonly work: Work; readonly children: ReactNode }) {
  const { text } = useWords();
  const learned = useLearned();
  const queue = useQueue();
  const supplied = useSupplied();
  const [listed, setListed] = useState(false);
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  useFocusKeeper(main);
  return (
    <main ref={main} className={styles.pane} aria-label={text.product}>
      {/* What a person has begun on the screen stays as it was while they look at the list. */}
      <SteadyPlace shown={work} className={listed ? styles.behind : styles.screen}>
        {children}
      </SteadyPlace>
      {supplied !== null && (
        <OptionalPart>
          <FootParts door={supplied} work={work} list={setListed} />
        </OptionalPart>
      )}
      {queue !== null && (
        <OptionalPart>
          <QueueCard queue={queue} />
        </OptionalPart>
      )}
      <footer className={styles.foot}>
        <OptionalPart>
          <RulesNote />
        </OptionalPart>
        {learned !== null && (
          <Disclosure label={text.learned}>
            <OptionalPart>
              <LearnedList learned={learned} />
            </OptionalPart>
          </Disclosure>
        )}
      </footer>
    </main>
  );
}

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", rowGap: "10px", boxSizing: "border-box", maxWidth: "560px", margin: "0 auto", padding: "12px" },
  screen: { display: "flex", flexDirection: "column", rowGap: "10px" },
  behind: { display: "none" },
  foot: { display: "flex", flexDirection: "column", rowGap: "2px", padding: "4px 2px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
});
