import { describeTrouble, type TroubleText } from "../../text/describe-trouble";
import type { Trouble } from "../work";
import { useWords } from "../words-context";
import { useTextStyles } from "./text-styles";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";

/** What went wrong with the last click and what to do, beside the button that was pressed. */
export function TroubleNote({ why }: { readonly why: Trouble }) {
  const { language } = useWords();
  return <TroubleBox {...describeTrouble(why, language)} />;
}

export function TroubleBox({ what, todo }: TroubleText) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <div role="alert" className={styles.note}>
      <ErrorCircle16Regular aria-hidden className={styles.icon} />
      <p className={texts.body}>
        <span className={mergeClasses(texts.strong)}>{what}</span> {todo}
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  note: {
    display: "flex",
    columnGap: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusDangerForeground1 },
});
