import { useEffect, useState } from "react";
import { firstTimeEn } from "../../text/first-time.en";
import { firstTimeVi } from "../../text/first-time.vi";
import { useWords } from "../words-context";
import type { AskedRight } from "../work";
import { useTextStyles } from "./text-styles";

/** Under the button, until it has been allowed once: what Outlook may ask, and for what. */
export function FirstTimeNote({ ask }: { readonly ask: () => Promise<readonly AskedRight[]> }) {
  const { language } = useWords();
  const texts = useTextStyles();
  const [rights, setRights] = useState<readonly AskedRight[]>([]);
  const [look] = useState(() => ask);
  useEffect(() => {
    let left = false;
    // Without a network nothing is asked either.
    look().then((found) => !left && setRights(found), () => undefined);
    return () => {
      left = true;
    };
  }, [look]);
  const words = language === "en" ? firstTimeEn : firstTimeVi;
  return rights.map((right) => (
    <p key={right} className={texts.small}>
      {words[right]}
    </p>
  ));
}
