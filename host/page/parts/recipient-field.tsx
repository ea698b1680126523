import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular, WarningRegular } from "@fluentui/react-icons";
import { useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import type { Correspondent } from "../../mailboxes/mail";
import type { Field } from "../../protocol/outlook-model";
import { usePageState, useWords } from "../page-context";
import { addressBook, readTyped, splitTyped, suggestions } from "../state/addresses";
import type { Draft } from "../state/draft";
import { useStore } from "../state/store";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "56px minmax(0, 1fr)", alignItems: "start", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, position: "relative" },
  label: { padding: "7px 0", color: tokens.colorNeutralForeground2 },
  box: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px", padding: "3px 0", minHeight: "34px" },
  chips: { display: "contents", listStyleType: "none" },
  chip: { display: "inline-flex", alignItems: "center", gap: "2px", maxWidth: "100%", paddingLeft: "8px", borderRadius: "12px", backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200 },
  odd: { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1, border: `1px solid ${tokens.colorPaletteRedBorder1}` },
  chipText: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", maxWidth: "300px" },
  remove: { minWidth: "22px", width: "22px", height: "22px", padding: "0" },
  input: { flexGrow: 1, flexShrink: 1, flexBasis: "30px", width: "30px", minWidth: "30px", border: "none", outlineStyle: "none", backgroundColor: "transparent", color: "inherit", font: "inherit", padding: "5px 0", borderBottom: "2px solid transparent", ":focus": { borderBottomColor: tokens.colorBrandStroke1 } },
  list: { position: "absolute", zIndex: 5, top: "100%", left: "56px", width: "min(380px, calc(100% - 56px))", margin: "0", padding: "4px", backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow16, borderRadius: "4px", border: `1px solid ${tokens.colorNeutralStroke1}` },
  option: { padding: "6px 10px", borderRadius: "4px", cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, "@media (forced-colors: active)": { outline: "2px solid Highlight" } },
  address: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  status: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** To, Cc or Bcc: chips, and a box that proposes people while one types. What cannot be read stays as it was typed. */
export function RecipientField({ draft, field, autoFocus }: { readonly draft: Draft; readonly field: Field; readonly autoFocus?: boolean }) {
  const styles = useStyles();
  const words = useWords();
  const session = usePageState((state) => state.session);
  const people = useStore(draft.store, (state) => state[field]);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const [closed, setClosed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const book = addressBook(session);
  const proposed = closed ? [] : suggestions(typed, book, people);
  const label = words[field];

  const set = (list: readonly Correspondent[]): void => draft.setRecipients(field, list);
  const add = (list: readonly Correspondent[]): void => {
    setTyped("");
    setAt(0);
    if (list.length > 0) set([...draft.store.get()[field], ...list]);
  };
  const commit = (text: string): void => add(splitTyped(text).flatMap((part) => readTyped(part, book) ?? []));
  const write = (text: string): void => {
    setTyped(text);
    setAt(0);
    setClosed(false);
  };

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const choice = proposed[at];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (proposed.length === 0) return;
      event.preventDefault();
      setAt((at + (event.key === "ArrowDown" ? 1 : proposed.length - 1)) % proposed.length);
    } else if (event.key === "Escape" && proposed.length > 0) {
      event.preventDefault();
      setClosed(true);
    } else if (event.key === "Enter" || event.key === ";" || event.key === ",") {
      event.preventDefault();
      // A whole address was typed: it is meant as it stands. Part of a name means the first proposal.
      if (choice && event.key === "Enter" && !typed.includes("@")) add([{ name: choice.name, address: choice.address }]);
      else commit(typed);
    } else if (event.key === "Tab" && typed.trim() !== "") {
      if (choice && !typed.includes("@")) add([{ name: choice.name, address: choice.address }]);
      else commit(typed);
    } else if (event.key === "Backspace" && typed === "" && people.length > 0) {
      event.preventDefault();
      set(people.slice(0, -1));
    }
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
    const text = event.clipboardData.getData("text/plain");
    if (!/[;,\n]/.test(text)) return;
    event.preventDefault();
    commit(typed + text);
  }

  return (
    <div className={styles.row} onClick={(event) => event.target === event.currentTarget && input.current?.focus()}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.box}>
        {people.length > 0 && (
          <ul className={styles.chips} aria-label={label}>
            {people.map((person, index) => {
              const odd = !/^[^@\s]+@[^@\s]+$/.test(person.address);
              const shown = person.name || person.address;
              return (
                <li key={`${index} ${person.address}`} className={mergeClasses(styles.chip, odd && styles.odd)} title={odd ? words.unresolved : person.address} data-address={person.address}>
                  {odd && <WarningRegular aria-label={words.unresolved} />}
                  <span className={styles.chipText}>{shown}</span>
                  <Button
                    className={styles.remove}
                    size="small"
                    appearance="transparent"
                    icon={<DismissRegular fontSize={12} />}
                    aria-label={words.removeRecipient(shown)}
                    onClick={() => {
                      set(people.filter((_, other) => other !== index));
                      input.current?.focus();
                    }}
                  />
                </li>
              );
            })}
          </ul>
        )}
        <input
          ref={input}
          id={id}
          className={styles.input}
          type="text"
          autoComplete="off"
          spellCheck={false}
          autoFocus={autoFocus}
          value={typed}
          aria-autocomplete="list"
          aria-controls={proposed.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={proposed.length > 0 ? `${id}-${at}` : undefined}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => commit(typed)}
        />
      </div>
      {proposed.length > 0 && (
        <div id={`${id}-list`} className={styles.list} role="listbox" aria-label={words.suggestions(label)}>
          {proposed.map((person, index) => (
            <div
              key={person.address}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              className={mergeClasses(styles.option, index === at && styles.chosen)}
              onMouseDown={(event) => {
                // Keeps the focus in the box, whose blur would take the typed text as it stands.
                event.preventDefault();
                add([{ name: person.name, address: person.address }]);
              }}
            >
              {person.name}
              <span className={styles.address}>{person.address}</span>
            </div>
          ))}
        </div>
      )}
      <span className={styles.status} aria-live="polite">
        {proposed.length > 0 ? words.suggestionsCount(proposed.length) : ""}
      </span>
    </div>
  );
}
