import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarGroup, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useWords } from "../page-context";
import type { Notification } from "../../protocol/outlook-model";

const useStyles = makeStyles({ group: { display: "flex", flexDirection: "column", gap: "4px", padding: "6px 12px 0", flexShrink: 0 } });

const intents = { informationalMessage: "info", insightMessage: "info", progressIndicator: "info", errorMessage: "error" } as const;

interface NotificationBarProps {
  readonly list: readonly Notification[];
  readonly onDismiss: (key: string) => void;
  readonly onAction: (commandId: string, contextData: unknown) => void;
}

/** The bar above a mail where the add-in may say up to five things. */
export function NotificationBar({ list, onDismiss, onAction }: NotificationBarProps) {
  const styles = useStyles();
  const words = useWords();
  if (list.length === 0) return null;
  return (
    <MessageBarGroup className={styles.group} role="region" aria-label={words.notifications}>
      {list.map(({ key, type, message, actions }) => (
        <MessageBar key={key} intent={intents[type]} layout="multiline">
          <MessageBarBody>{message}</MessageBarBody>
          <MessageBarActions
            containerAction={type === "progressIndicator" ? undefined : <Button appearance="transparent" aria-label={words.dismiss} icon={<DismissRegular />} onClick={() => onDismiss(key)} />}
          >
            {actions.map(({ actionText, commandId, contextData }) => (
              <Button key={actionText} size="small" onClick={() => onAction(commandId, contextData)}>
                {actionText}
              </Button>
            ))}
          </MessageBarActions>
        </MessageBar>
      ))}
    </MessageBarGroup>
  );
}
