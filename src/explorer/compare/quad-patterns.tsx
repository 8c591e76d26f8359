import { QUADS } from '../words/quads';
import { HATCHES } from './hatches';

/** The hatchings of the bars, to be named as `url(#pattern-…)`. */
export function QuadPatterns() {
  return (
    <defs>
      {QUADS.map((quad) => {
        const { side = 8, path, stroke } = HATCHES[quad] ?? {};
        return (
          <pattern key={quad} id={`pattern-${quad}`} width={side} height={side} patternUnits="userSpaceOnUse">
            {path && <path d={path} className={stroke === null ? 'hatch-dot' : 'hatch'} />}
          </pattern>
        );
      })}
    </defs>
  );
}
