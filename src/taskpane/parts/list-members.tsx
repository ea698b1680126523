import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CountedList } from "../../jobs/count-list-members";
import { listWords } from "../../text/list-words";
import type { ListWork } from "../work";
import { useWords } from "../words-context";
import { useTextStyles } from "./text-styles";

interface ListMembersProps {
  readonly address: string;
  readonly lists: ListWork;
}

/** How many stand behind a distribution list and how many are outside; asks the person to sign in only after a click that says so. */
export function ListMembers({ address, lists }: ListMembersProps) {
  const { language } = useWords();
  const texts = useTextStyles();
  const text = listWords[language];
  const [counted, setCounted] = useState<CountedList | null>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    let left = false;
    void lists.count(address, asking).then((now) => !left && setCounted(now));
    return () => {
      left = true;
    };
  }, [lists, address, asking]);

  if (counted === null) return <p className={texts.small}>{text.waiting}</p>;
  switch (counted.kind) {
    case "counted":
      return <p className={texts.small}>{text.counted(counted.total, counted.outside)}</p>;
    case "not-known":
      return <p className={texts.small}>{text.notKnown}</p>;
    case "sign-in":
      return (
        <>
          <p className={texts.small}>{asking ? text.notKnown : `${text.notKnown} ${text.showWhat}`}</p>
          {!asking && (
            <Button size="small" onClick={() => setAsking(true)}>
              {text.show}
            </Button>
          )}
        </>
      );
  }
}
