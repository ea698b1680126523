import { makeStyles, tokens } from "@fluentui/react-components";
import type { FigureChange } from "../../domain/own-figures";
import { figureChanges } from "../../domain/single-figures";
import type { DeliverySpeech } from "./delivery-speech";
import type { DeliveryView } from "./delivery-work";

/** What was delivered, the newest first, each with what it changed, by whom and when; and what claims to be, and does not count. */
export function DeliveryHistory({ view: { delivered, refused, ends }, speech }: { readonly view: DeliveryView; readonly speech: DeliverySpeech }) {
  const { say } = speech;
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.heading}>{say.history.heading}</h3>
      {delivered.length === 0 && <p className={styles.small}>{say.history.none}</p>}
      <ol className={styles.list}>
        {delivered.map(({ delivery, at }, index) => {
          const before = delivered[index + 1]?.delivery;
          const facts = [index === 0 ? say.history.counts : "", Date.parse(at) < Date.parse(ends) ? say.history.early : ""].filter((one) => one !== "");
          return (
            <li key={`${at} ${delivery.revision}`}>
              <span className={index === 0 ? styles.strong : undefined}>{say.history.one(delivery.revision, at, delivery.by)}</span>
              {facts.length > 0 && ` (${facts.join("; ")})`}
              {delivery.corrected !== undefined && (
                <>
                  <Changes title={say.history.corrected} changes={delivery.corrected.changes} speech={speech} />
                  <p className={styles.small}>{say.history.because(delivery.corrected.reason)}</p>
                </>
              )}
              {before !== undefined && <Changes title={say.history.against(before.revision)} changes={figureChanges(before.figures, delivery.figures)} speech={speech} />}
              {delivery.note !== "" && <p className={styles.small}>{say.history.note(delivery.note)}</p>}
            </li>
          );
        })}
      </ol>
      {refused.length > 0 && (
        <>
          <h3 className={styles.heading}>{say.refused.heading}</h3>
          <ul className={styles.list}>
            {refused.slice(0, most).map(({ why, from, at }, index) => (
              <li key={index} className={styles.small}>
                {say.refused.why(why, from, at)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const most = 20;

function Changes({ title, changes, speech: { say, entries } }: { readonly title: string; readonly changes: readonly FigureChange[]; readonly speech: DeliverySpeech }) {
  const styles = useStyles();
  if (changes.length === 0) return null;
  const rest = changes.length - most;
  return (
    <p className={styles.small}>
      {title}: {changes.slice(0, most).map((change) => say.change(change, entries)).join("; ")}
      {rest > 0 && `; ${say.history.more(rest)}`}
    </p>
  );
}

const useStyles = makeStyles({
  heading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", rowGap: "8px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
