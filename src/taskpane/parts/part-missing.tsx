import { Component } from "react";
import type { ReactNode } from "react";
import { Unread } from "./unread";

/**
 * Screens that come when they are needed may not come (no network): said in the pane, not a blank one. What failed once is not
 * asked for again by React, so the page is.
 */
export class PartMissing extends Component<{ readonly children: ReactNode }, { readonly fault: Error | null }> {
  override state: { readonly fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: Error): { readonly fault: Error } {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <Unread why={fault.name === "ChunkLoadError" ? { kind: "offline" } : { kind: "unexpected", message: fault.message }} again={() => location.reload()} />;
  }
}
