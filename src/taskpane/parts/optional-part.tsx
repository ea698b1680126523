import { Component, Suspense } from "react";
import type { ReactNode } from "react";

interface OptionalPartProps {
  readonly children: ReactNode;
  /** Stands there until it comes, and where it does not. */
  readonly until?: ReactNode;
}

/** A part that comes when it is needed and says something more: while it comes, or when it does not (no network), the rest of the pane stands without it. */
export class OptionalPart extends Component<OptionalPartProps, { readonly missing: boolean }> {
  override state = { missing: false };

  static getDerivedStateFromError(fault: Error): { readonly missing: boolean } {
    if (fault.name !== "ChunkLoadError") throw fault;
    return { missing: true };
  }

  override render(): ReactNode {
    const { until = null, children } = this.props;
    return this.state.missing ? until : <Suspense fallback={until}>{children}</Suspense>;
  }
}
