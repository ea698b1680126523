import { Spinner, makeStyles } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import type { Trouble } from "../domain/trouble";
import type { BrowserSignIn } from "../graph/browser-token";
import { useDesk } from "./desk-context";
import { deskTrouble } from "./desk-graph";
import { TroubleBar } from "./trouble-bar";

interface LaterProps<P> {
  /** The same at every drawing. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly signIn: BrowserSignIn;
  readonly props: P;
}

/** A part of the desk that loads when somebody first wants it. */
export function Later<P extends object>({ load, signIn, props }: LaterProps<P>) {
  const { words } = useDesk();
  const styles = useStyles();
  const [found, setFound] = useState<{ readonly Part: ComponentType<P> } | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let left = false;
    setTrouble(null);
    load().then(
      (Part) => left || setFound({ Part }),
      (fault: unknown) => left || setTrouble(deskTrouble(fault)),
    );
    return () => {
      left = true;
    };
  }, [load, tries]);
  if (trouble !== null) return <TroubleBar why={trouble} signIn={signIn} again={() => setTries(tries + 1)} />;
  return found === null ? <Spinner className={styles.wait} label={words.loading} /> : <found.Part {...props} />;
}

const useStyles = makeStyles({ wait: { margin: "auto" } });
