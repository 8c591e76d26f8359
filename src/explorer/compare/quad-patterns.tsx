/** Hatchings that tell the classes apart without colour: none, rules along, rules across, dots. */
export function QuadPatterns() {
  return (
    <defs>
      <pattern id="pattern-VERBAL_COOPERATION" width="8" height="8" patternUnits="userSpaceOnUse" />
      <pattern id="pattern-MATERIAL_COOPERATION" width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M0 4h8" className="hatch" />
      </pattern>
      <pattern id="pattern-VERBAL_CONFLICT" width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" className="hatch" />
      </pattern>
      <pattern id="pattern-MATERIAL_CONFLICT" width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1.2" className="hatch-dot" />
      </pattern>
    </defs>
  );
}
