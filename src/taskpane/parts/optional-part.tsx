import { Component, Suspense } from "react";
import type { ReactNode } from "react";

/** A part that comes when it is needed and says something more: while it comes, or when it does not (no network), the rest of the pane stands without it. */
export class OptionalPart extends Component<{ readonly children: ReactNode }, { readonly missing: boolean }> {
  override state = { missing: false };

  static getDerivedStateFromError(fault: Error): { readonly missing: boolean } {
    if (fault.name !== "ChunkLoadError") throw fault;
    return { missing: true };
  }

  override render(): ReactNode {
    return this.state.missing ? null : <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
