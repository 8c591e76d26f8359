import { useState } from 'react';
import type { TypedDocumentString } from '../generated/graphql/graphql';
import { operationText } from './operation-text';

interface Props<Data, Variables> {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: Variables;
}

const SHOWN_MS = 2_000;

/** Copies the GraphQL query of a view, with its variables filled in, to be run anywhere. */
export function CopyQuery<Data, Variables>({ document, variables }: Props<Data, Variables>) {
  const [words, setWords] = useState('Copy query');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(operationText(document.toString(), variables));
      setWords('Copied');
    } catch {
      setWords('The browser forbids copying');
    }
    setTimeout(() => setWords('Copy query'), SHOWN_MS);
  };
  return (
    <button type="button" onClick={copy} aria-live="polite">
      {words}
    </button>
  );
}
