import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { PaperDoor, PaperWork } from "../paper";
import { usePaperWords } from "../paper-words";
import { useDropped } from "../use-dropped";
import { useWayBack } from "../use-way-back";
import { Loading } from "./loading";
import { PaperDrop } from "./paper-drop";
import { PartMissing } from "./part-missing";
import { useTextStyles } from "./text-styles";

const PaperScreen = lazy(() => import("../screens/foot-screens").then(({ PaperScreen }) => ({ default: PaperScreen })));

interface PaperPartProps {
  readonly door: PaperDoor;
  /** "ready": nothing else is on the screen; "nowhere": another part has it. Files are taken wherever it stands. */
  readonly place: "pane" | "ready" | "foot" | "nowhere";
  open(on: boolean): void;
}

/** A document that is in no mail: dropped anywhere on the pane, or chosen. */
export function PaperPart({ door, place, open }: PaperPartProps) {
  const text = usePaperWords();
  const texts = useTextStyles();
  const styles = useStyles();
  const [work, setWork] = useState<PaperWork | null>(null);
  const [missing, setMissing] = useState(false);
  const dropped = useRef<readonly File[]>([]);
  const button = useWayBack(place);

  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  const take = useCallback(
    async (files: readonly File[]): Promise<void> => {
      dropped.current = [...dropped.current, ...files];
      setMissing(false);
      latest.current(true);
      try {
        const come = await door();
        setWork(come);
        come.add(dropped.current);
        dropped.current = [];
      } catch {
        setMissing(true);
      }
    },
    [door],
  );
  const over = useDropped(take);

  return (
    <>
      {over && (
        <div className={styles.over} aria-hidden>
          <p className={styles.word}>{text.dropping}</p>
        </div>
      )}
      {place === "pane" && (
        <PartMissing>
          {missing ? (
            <div className={texts.column} role="alert">
              <p className={texts.body}>{text.missing}</p>
              <Button className={texts.wide} onClick={() => void take([])}>
                {text.tryAgain}
              </Button>
            </div>
          ) : (
            <Suspense fallback={<Loading />}>
              <PaperScreen work={work} take={take} back={() => open(false)} />
            </Suspense>
          )}
        </PartMissing>
      )}
      {place === "ready" && <PaperDrop take={take} heading={text.heading} />}
      {place === "foot" && (
        <Button ref={button} size="small" className={texts.wide} onClick={() => void take([])}>
          {text.open}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  /** Lets what is dragged through: it would else be left and entered again. */
  over: { position: "fixed", inset: "6px", zIndex: 2, display: "flex", alignItems: "center", justifyContent: "center", padding: "12px", pointerEvents: "none", boxSizing: "border-box", border: `2px dashed ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1 },
  word: { margin: 0, textAlign: "center", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
});
