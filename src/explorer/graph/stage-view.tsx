import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { changeParams } from '../location/location';
import { useLook } from '../theme/theme';
import { focusOf } from './focus';
import { EdgeHint, NodeHint } from './hint';
import type { GraphModel } from './model/model';
import { type Point, type ViewState, writeCamera, writePins } from './model/view-state';
import type { FoundPath } from './paths/path-model';
import { keepPrintable } from './stage/print-picture';
import { Stage } from './stage/stage';
import { useStageKeys } from './stage-keys';

interface Props {
  readonly state: ViewState;
  readonly model: GraphModel;
  readonly path: FoundPath | null;
  readonly stageRef: RefObject<Stage | null>;
}

interface Hovered {
  readonly id: string;
  readonly kind: 'node' | 'edge';
  readonly at: Point;
}

/** The drawing: it lives as long as the view, and follows the model and the address. */
export function StageView({ state, model, path, stageRef }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(state);
  latest.current = state;
  const [stage, setStage] = useState<Stage | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [arranging, setArranging] = useState(false);
  const look = useLook();

  // Built a moment later, so that what is to be drawn is asked for first: making the canvases takes a while.
  useEffect(() => {
    let made: Stage | null = null;
    const timer = setTimeout(() => {
      if (!box.current) return;
      made = new Stage(box.current, {
        onNode: (id) => changeParams({ sel: `n~${id}` }),
        onEdge: (id) => changeParams({ sel: `e~${id}` }),
        onNothing: () => latest.current.selected && changeParams({ sel: null }),
        onExpand: (id) => changeParams({ ids: [...new Set([...latest.current.ids, id])] }),
        onPlaced: (id, at) => changeParams({ pin: writePins(new Map([...latest.current.pins, [id, at]])) }, true),
        onHover: setHovered,
        onLayout: setArranging,
        onCamera: (place) => changeParams({ cam: writeCamera(place) }, true),
      });
      stageRef.current = made;
      // For tests and for the console: the canvas itself says nothing of what is where.
      Object.assign(box.current, { stage: made });
      setStage(made);
    });
    return () => {
      clearTimeout(timer);
      stageRef.current = null;
      made?.kill();
    };
  }, [stageRef]);

  useEffect(() => stage?.repaint(), [look, stage]);
  useEffect(() => (stage && box.current ? keepPrintable(stage, box.current) : undefined), [stage]);

  const focus = useMemo(() => focusOf(model, state.selected, path), [model, state.selected, path]);
  const chosen = state.selected?.startsWith('n~') ? state.selected.slice(2) : null;
  useEffect(() => stage?.dress({ pins: state.pins, focus, chosen }), [state.pins, focus, chosen, stage]);
  useEffect(() => stage?.show(model), [model, stage]);
  useEffect(() => stage?.lookAt(state.camera), [state.camera, stage]);

  const { onKeyDown, announced } = useStageKeys(model, state);
  const hoveredNode = hovered?.kind === 'node' ? model.nodes.get(hovered.id) : undefined;
  const hoveredEdge = hovered?.kind === 'edge' ? model.edges.get(hovered.id) : undefined;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that is walked with keys is no form field set */}
      <div
        ref={box}
        className={hovered ? 'stage stage-over' : 'stage'}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing takes keys
        tabIndex={0}
        aria-label={`Drawing of ${model.nodes.size} entities and ${model.edges.size} lines. Arrow keys go from one to the next, Enter opens, E expands. The table shows the same.`}
        data-arranging={arranging}
        onKeyDown={onKeyDown}
      />
      <p className="hidden-words" aria-live="polite">
        {announced}
      </p>
      {hovered && hoveredNode && <NodeHint node={hoveredNode} model={model} at={hovered.at} />}
      {hovered && hoveredEdge && <EdgeHint edge={hoveredEdge} model={model} at={hovered.at} />}
    </>
  );
}
