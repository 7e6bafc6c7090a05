import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { SignIcon } from './icons';

interface PageBoundaryProps {
  /** What is said in place of a page that failed. */
  readonly sentence: string;
  readonly children: ReactNode;
}

/** Keeps a page that could not be fetched or shown from taking the pane with it. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline" icon={<SignIcon sign="error" />}>
        <MessageBarBody>{this.props.sentence}</MessageBarBody>
      </MessageBar>
    );
  }
}
