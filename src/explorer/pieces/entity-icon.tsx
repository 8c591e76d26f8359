import { useState } from 'react';
import type { EntityKind } from '../generated/graphql/graphql';
import { flagUrl, KIND_STYLES } from '../words/kinds';

interface Props {
  readonly kind: EntityKind;
  /** ISO 3166-1 alpha-2 of the flag to show instead of the kind's sign. */
  readonly code?: string | null | undefined;
}

/** A state's flag, or the sign of a kind. */
export function EntityIcon({ kind, code }: Props) {
  const [missing, setMissing] = useState(false);
  const { label, outline } = KIND_STYLES[kind];
  if (code && !missing) {
    return <img className="flag" src={flagUrl(code)} alt="" width={20} height={15} onError={() => setMissing(true)} />;
  }
  return (
    <svg className={`kind-icon kind-${kind}`} viewBox="0 0 24 24" role="img" aria-label={label}>
      <path d={outline} />
    </svg>
  );
}
