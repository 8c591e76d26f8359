import { QUAD_STYLES, type QuadKey } from '../words/quads';

/** A stroke as the graph draws it for a class of acts: by colour and by pattern. */
export function QuadMark({ quad }: { readonly quad: QuadKey }) {
  const { variable, dash, pattern } = QUAD_STYLES[quad];
  const color = `var(${variable})`;
  const stroke = {
    stroke: color,
    strokeDasharray:
      dash === ''
        ? 'none'
        : dash
            .split(' ')
            .map((n) => Number(n) * 3)
            .join(' '),
  };
  return (
    <svg className="quad-mark" viewBox="0 0 28 10" aria-hidden="true">
      {pattern === 1 ? (
        <>
          <line x1="0" y1="2.5" x2="28" y2="2.5" strokeWidth="2" style={stroke} />
          <line x1="0" y1="7.5" x2="28" y2="7.5" strokeWidth="2" style={stroke} />
        </>
      ) : (
        <line x1="0" y1="5" x2="28" y2="5" strokeWidth={pattern === 4 ? 1.5 : 3.5} style={stroke} />
      )}
    </svg>
  );
}

/** The stroke with its name. */
export function QuadLabel({ quad }: { readonly quad: QuadKey }) {
  return (
    <span className="quad-label">
      <QuadMark quad={quad} /> {QUAD_STYLES[quad].label}
    </span>
  );
}
