import { useEffect, useRef, useState } from 'react';
import type { EntityKind } from '../generated/graphql/graphql';
import { navigate, usePlace } from '../location/location';
import { type Brief, entityHref } from '../pieces/entity-link';
import { KIND_STYLES, KINDS } from '../words/kinds';
import { EntityPicker } from './entity-picker';
import { recentEntities, rememberEntity } from './recent';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);

/** The search of the top bar: `/` goes to it from anywhere; kinds narrow it; what was opened last is offered first. */
export function SearchBox() {
  usePlace();
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<EntityKind | null>(null);

  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);

  const open = (entity: Brief): void => {
    rememberEntity(entity);
    navigate(entityHref(entity.id));
  };
  return (
    <search className="search-box">
      <EntityPicker
        label="Search entities"
        placeholder="Search countries, people, bodies …  ( / )"
        kinds={kind ? [kind] : []}
        suggestions={recentEntities()}
        onPick={open}
        inputRef={input}
      >
        <fieldset className="chips">
          <legend className="hidden-words">Kinds</legend>
          <KindChip label="All" on={kind === null} onChoose={() => setKind(null)} />
          {KINDS.map((each) => (
            <KindChip key={each} label={KIND_STYLES[each].plural} on={kind === each} onChoose={() => setKind(each)} />
          ))}
        </fieldset>
      </EntityPicker>
    </search>
  );
}

function KindChip(props: { readonly label: string; readonly on: boolean; readonly onChoose: () => void }) {
  return (
    <button type="button" className="chip" aria-pressed={props.on} onClick={props.onChoose}>
      {props.label}
    </button>
  );
}
