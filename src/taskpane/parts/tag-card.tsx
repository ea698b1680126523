import { Button } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { ItemRecord, Tag } from "../../domain/submission";
import { showDate } from "../../text/dates";
import { tagFields } from "../../text/tag-fields";
import type { DocumentShown } from "../document-shown";
import type { Action } from "../use-action";
import { useWords } from "../words-context";
import type { TagWork } from "../work";
import { Card } from "./card";
import { FactList } from "./fact-list";
import { OptionalPart } from "./optional-part";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

const TagForm = lazy(() => import("./tag-parts").then(({ TagForm }) => ({ default: TagForm })));

const TagHistory = lazy(() => import("./tag-parts").then(({ TagHistory }) => ({ default: TagHistory })));

interface TagCardProps {
  readonly shown: DocumentShown;
  readonly record: ItemRecord;
  readonly tags: TagWork;
  readonly action: Action;
  /** Whether the form is open: its button then comes before every other. */
  readonly editing: boolean;
  edit(on: boolean): void;
  /** Resolves to whether it was kept. */
  save(tag: Tag): Promise<boolean>;
}

/** The document's data as they will be supplied, and the form that corrects them. */
export function TagCard({ shown, record, tags, action, editing, edit: setEditing, save }: TagCardProps) {
  const { language, text } = useWords();
  const { tag, said, main } = shown;
  const texts = useTextStyles();
  const [saved, setSaved] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  const fields = tagFields[language];

  /* The form took the focus; closing it gives it back to the button that opened it. */
  useEffect(() => {
    if (!editing && closed.current) edit.current?.focus();
    closed.current = false;
  }, [editing]);

  function close(kept: boolean): void {
    closed.current = true;
    setSaved(kept);
    setEditing(false);
  }

  const facts: (readonly [string, ReactNode])[] =
    tag === null
      ? []
      : ([
          [fields.symbol, tag.symbol],
          [fields.issuedDate, tag.issuedDate && showDate(tag.issuedDate)],
          [fields.subject, tag.subject],
          [fields.signer, tag.signer],
          [fields.urgency, tag.urgency],
          [fields.destinations, tag.destinations.map((one) => text.destination[one]).join("; ")],
        ] as const);

  return (
    <Card title={text.tag.heading}>
      {editing ? (
        <Suspense fallback={<p className={texts.small}>…</p>}>
          <TagForm
            tag={tag}
            said={said}
            circulation={main?.facts.circulation ?? null}
            suppliedId={record.supplied?.id ?? null}
            tags={tags}
            busy={action.busy !== null}
            cancel={() => close(false)}
            save={async (corrected) => {
              if (await save(corrected)) close(true);
            }}
          />
        </Suspense>
      ) : (
        <>
          <FactList facts={facts} />
          <Button ref={edit} className={texts.wide} onClick={() => setEditing(true)}>
            {tag === null ? text.tag.fill : text.tag.edit}
          </Button>
          {record.history && (
            <OptionalPart>
              <TagHistory {...record} />
            </OptionalPart>
          )}
        </>
      )}
      {action.failed?.name === "save-tag" && <TroubleNote why={action.failed.why} />}
      <p role="status" className={texts.status}>
        {saved && !editing ? text.tag.saved : ""}
      </p>
    </Card>
  );
}
