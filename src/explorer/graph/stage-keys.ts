import { type KeyboardEvent, useState } from 'react';
import { changeParams, navigate } from '../location/location';
import { entityHref } from '../pieces/entity-link';
import { counted } from '../words/dates';
import { KIND_STYLES } from '../words/kinds';
import { edgesAt, type GraphModel } from './model/model';
import type { ViewState } from './model/view-state';

/**
 * The drawing by keys: arrows go from entity to entity, what was asked for first; Enter opens the page of the chosen
 * one, E expands it, Escape lets it go.
 */
export function useStageKeys(model: GraphModel, state: ViewState) {
  const [announced, setAnnounced] = useState('');
  const ids = [...model.nodes.keys()];
  const chosen = state.selected?.startsWith('n~') ? state.selected.slice(2) : null;

  const choose = (id: string | undefined): void => {
    const node = id === undefined ? undefined : model.nodes.get(id);
    if (!node) return;
    const { name, kind } = node.entity;
    setAnnounced(`${name}, ${KIND_STYLES[kind].label}, ${counted(edgesAt(model, node.entity.id).length, 'line')}`);
    changeParams({ sel: `n~${node.entity.id}` }, true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const at = chosen ? ids.indexOf(chosen) : -1;
      choose(ids[(Math.max(at, step > 0 ? -1 : 0) + step + ids.length) % ids.length]);
    } else if (event.key === 'Enter' && chosen) navigate(entityHref(chosen));
    else if (event.key.toLowerCase() === 'e' && chosen) changeParams({ ids: [...new Set([...state.ids, chosen])] });
    else if (event.key === 'Escape') changeParams({ sel: null }, true);
  };
  return { onKeyDown, announced };
}
