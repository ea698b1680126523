import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Correspondent } from "../../mailboxes/mail";
import { useWords } from "../page-context";

const useStyles = makeStyles({
  line: { fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", margin: "0" },
});

/** As Outlook: a few are shown, the rest on request. */
const shown = 3;

export function PeopleLine({ label, people }: { readonly label: string; readonly people: readonly Correspondent[] }) {
  const styles = useStyles();
  const words = useWords();
  const [open, setOpen] = useState(false);
  if (people.length === 0) return null;
  const some = open ? people : people.slice(0, shown);
  return (
    <p className={styles.line}>
      {label}: {some.map((person) => (person.name !== "" && person.name !== person.address ? `${person.name} <${person.address}>` : person.address)).join("; ")}{" "}
      {people.length > shown && (
        <Link as="button" inline onClick={() => setOpen(!open)}>
          {open ? words.less : words.more(people.length - shown)}
        </Link>
      )}
    </p>
  );
}
