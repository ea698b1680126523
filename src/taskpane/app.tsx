import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { Language } from "../text/language";
import { typeface } from "../text/typeface";
import { Loading } from "./parts/loading";
import { OptionalPart } from "./parts/optional-part";
import { PaneFrame } from "./parts/pane-frame";
import { PartMissing } from "./parts/part-missing";
import { VerdictLine } from "./parts/verdict-line";
import { HealthContext } from "./health-context";
import { LearnedContext } from "./learned-context";
import { QueueContext } from "./queue-context";
import { SuppliedContext } from "./supplied-context";
import type { HealthDoor } from "./health";
import type { SuppliedDoor } from "./supplied";
import { RulesProvider } from "./rules-in-force";
import { ComposeScreen } from "./screens/compose-screen";
import { ReadScreen } from "./screens/read-screen";
import { webDarkTheme, webLightTheme } from "./themes";
import { WordsProvider } from "./words";
import { useWords } from "./words-context";
import type { LaterQueue, LearnedWork, Rules, Work } from "./work";

const SelectionScreen = lazy(() => import("./screens/selection-screen").then(({ SelectionScreen }) => ({ default: SelectionScreen })));

const HiddenNote = lazy(() => import("./parts/hidden-note").then(({ HiddenNote }) => ({ default: HiddenNote })));

const QuietLine = lazy(() => import("./parts/quiet-line").then(({ QuietLine }) => ({ default: QuietLine })));

const lightTheme = { ...webLightTheme, fontFamilyBase: typeface };
const darkTheme = { ...webDarkTheme, fontFamilyBase: typeface };

interface AppProps {
  /** `null` while they are being read. */
  readonly rules: Rules | null;
  readonly work: Work | null;
  readonly learned?: LearnedWork | null;
  readonly queue?: LaterQueue | null;
  readonly supplied?: SuppliedDoor | null;
  readonly health?: HealthDoor | null;
  readonly language: Language;
  readonly dark: boolean;
}

/** The pane, knowing nothing of Outlook: what is shown follows from these. High contrast is the system's (forced colours). */
export function App({ rules, work, learned = null, queue = null, supplied = null, health = null, language, dark }: AppProps) {
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} applyStylesToPortals={false}>
      <WordsProvider language={language}>
        {rules === null || work === null ? (
          <Waiting />
        ) : (
          <RulesProvider value={rules}>
            {/* A person whom the pilot leaves out sees one line. */}
            <LearnedContext value={rules.policy.outsidePilot ? null : learned}>
              <QueueContext value={rules.policy.outsidePilot ? null : queue}>
                <SuppliedContext value={rules.policy.outsidePilot ? null : supplied}>
                  {/* Whoever cannot work must be able to say how things are. */}
                  <HealthContext value={health}>
                    <PaneFrame work={work}>
                      <PartMissing key={keyOf(work)}>{rules.policy.enabled ? <Screen work={work} /> : <SwitchedOff />}</PartMissing>
                    </PaneFrame>
                  </HealthContext>
                </SuppliedContext>
              </QueueContext>
            </LearnedContext>
          </RulesProvider>
        )}
      </WordsProvider>
    </FluentProvider>
  );
}

function Waiting() {
  const styles = useStyles();
  return (
    <main className={styles.waiting}>
      <Loading />
    </main>
  );
}

const useStyles = makeStyles({ waiting: { padding: "12px" } });

/** A pinned pane meets another mail as a new work: nothing of the last one may stay on the screen. */
function Screen({ work }: { readonly work: Work }) {
  const key = keyOf(work);
  switch (work.kind) {
    case "compose":
      return <ComposeScreen key={key} work={work} />;
    case "read":
      return <ReadScreen key={key} work={work} />;
    case "selection":
      return (
        <Suspense fallback={<Loading />}>
          <SelectionScreen key={key} work={work} />
        </Suspense>
      );
    case "none":
      return <Nothing hidden={work.hidden === true} />;
  }
}

function Nothing({ hidden }: { readonly hidden: boolean }) {
  const { text } = useWords();
  return (
    <>
      {!hidden && <VerdictLine tone="plain" {...text.none} />}
      <OptionalPart>
        <HiddenNote sure={hidden} />
      </OptionalPart>
    </>
  );
}

function SwitchedOff() {
  const { text } = useWords();
  return (
    <Suspense fallback={<VerdictLine tone="plain" {...text.off} />}>
      <QuietLine />
    </Suspense>
  );
}

const keys = new WeakMap<Work, number>();
let lastKey = 0;

function keyOf(work: Work): number {
  const known = keys.get(work);
  if (known !== undefined) return known;
  lastKey += 1;
  keys.set(work, lastKey);
  return lastKey;
}
