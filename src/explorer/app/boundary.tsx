import { Component, type ReactNode } from 'react';
import { problemOf } from '../client/problem';
import { Notice } from '../pieces/notice';

interface State {
  readonly thrown: unknown;
}

/** Keeps a view's defect from taking the whole page down. */
export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { thrown: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { thrown };
  }

  override render(): ReactNode {
    if (this.state.thrown === null) return this.props.children;
    return (
      <div className="page">
        <Notice problem={problemOf(this.state.thrown)} />
        <button type="button" onClick={() => this.setState({ thrown: null })}>
          Show it again
        </button>
      </div>
    );
  }
}
