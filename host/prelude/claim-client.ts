import type { FrameState } from "../protocol/frame-state";
import type { MailboxObject, OfficeJs } from "./office-js";
import { withoutNewer } from "./older-members";

/** The web is what npm's office.js says by itself. */
const said: Readonly<Record<FrameState["client"], { readonly product: string; readonly platform: string; readonly version: string } | null>> = {
  web: null,
  classic: { product: "Outlook", platform: "PC", version: "16.0.19929.20172" },
  mobile: { product: "OutlookIOS", platform: "iOS", version: "4.2548.0" },
};

/** Shows another Outlook than the one of npm's office.js, whose objects cannot be changed: another stands before each, and gives what it does not hide. */
export function claimClient({ client, mailboxSet }: FrameState, { Office }: OfficeJs, mailbox: MailboxObject): void {
  const whole = withoutNewer(mailbox, mailboxSet);
  const says = said[client];
  if (whole === mailbox && says === null) return;
  const shown = (value: unknown): PropertyDescriptor => ({ value, enumerable: true });
  const own: PropertyDescriptorMap = says === null ? {} : { diagnostics: shown({ hostName: says.product, hostVersion: says.version }) };
  const context = Object.create(Office.context, {
    mailbox: shown(Object.create(whole, own)),
    ...(says !== null && { diagnostics: shown({ host: "Outlook", platform: says.platform, version: says.version }) }),
  }) as object;
  Object.assign(window, { Office: Object.create(Office, { context: shown(context) }) as object });
}
