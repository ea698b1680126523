import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { Reminder, SuppliedDoor } from "../supplied";
import { useSuppliedWords } from "../supplied-words";
import { useSuppliedWork } from "../use-supplied-work";
import type { Work } from "../work";
import { Loading } from "./loading";
import { Mark } from "./mark";
import { PartMissing } from "./part-missing";
import { useTextStyles } from "./text-styles";

const SuppliedScreen = lazy(() => import("../screens/foot-screens").then(({ SuppliedScreen }) => ({ default: SuppliedScreen })));

interface SuppliedPartProps {
  readonly door: SuppliedDoor;
  /** True while the list has the pane to itself. */
  readonly listed: boolean;
  /** A person who writes is not disturbed: nothing is looked for then. */
  readonly remind: boolean;
  /** What the pane shows behind the list; another once another mail is open. */
  readonly work: Work;
  list(on: boolean): void;
}

/** At the foot of every screen: the way to the list, and what the person still owes; then the list itself. */
export function SuppliedPart({ door, listed, remind, work, list }: SuppliedPartProps) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  const button = useRef<HTMLButtonElement>(null);
  const wasListed = useRef(listed);
  const reminder = useReminder(remind ? door : null, listed);
  /** The list was left for a mail: that mail has the focus, and not the way back to the list. */
  const leaves = useRef(false);
  useEffect(() => {
    if (wasListed.current && !listed && !leaves.current) button.current?.focus();
    if (wasListed.current !== listed) leaves.current = false;
    wasListed.current = listed;
  }, [listed]);
  const before = useRef(work);
  useEffect(() => {
    if (before.current !== work && leaves.current) list(false);
    before.current = work;
  }, [work, list]);
  if (listed)
    return (
      <PartMissing>
        <Suspense fallback={<Loading />}>
          <SuppliedScreen door={door} back={() => list(false)} leaves={(on) => (leaves.current = on)} />
        </Suspense>
      </PartMissing>
    );
  return (
    <div className={texts.column}>
      {reminder !== null && reminder.owed > 0 && <Mark tone={reminder.overdue > 0 ? "ask" : "advise"} word={text.owed.reminder(reminder.owed, reminder.overdue)} />}
      <Button ref={button} size="small" className={texts.wide} onClick={() => list(true)}>
        {text.open}
      </Button>
    </div>
  );
}

/** The mail that is open comes first. */
const afterwards = 2500;

function useReminder(door: SuppliedDoor | null, listed: boolean): Reminder | null {
  const [soon, setSoon] = useState(false);
  const [reminder, setReminder] = useState<Reminder | null>(null);
  const work = useSuppliedWork(soon ? door : null);
  useEffect(() => {
    const timer = setTimeout(() => setSoon(true), afterwards);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (work === null || listed) return;
    let left = false;
    void work.remind().then((found) => !left && setReminder(found));
    return () => {
      left = true;
    };
  }, [work, listed]);
  return reminder;
}
