import { Component, createRef } from "react";
import type { ReactNode } from "react";

interface SteadyPlaceProps {
  /** What is shown; another, and a skeleton may stand there for a moment. */
  readonly shown: unknown;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * While the skeleton of another mail stands here, the place keeps the height of the mail before: what is below does not jump up and down.
 * A class, for only a class is asked before the page changes.
 */
export class SteadyPlace extends Component<SteadyPlaceProps> {
  private readonly place = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate({ shown }: SteadyPlaceProps): number | null {
    return shown === this.props.shown ? null : (this.place.current?.offsetHeight ?? null);
  }

  override componentDidUpdate(_: SteadyPlaceProps, __: unknown, height: number | null): void {
    const place = this.place.current;
    if (place !== null && height && place.querySelector("[data-skeleton]") !== null) Object.assign(place.style, { height: `${height}px`, overflow: "hidden" });
  }

  override render(): ReactNode {
    return (
      <div ref={this.place} className={this.props.className} data-place>
        {this.props.children}
      </div>
    );
  }
}
