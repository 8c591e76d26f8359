import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { EntityKind } from '../generated/graphql/graphql';
import type { Brief } from '../pieces/entity-link';
import { PickerOptions } from './picker-options';
import { useSearch } from './search-query';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly kinds?: readonly EntityKind[];
  /** Offered while nothing is typed. */
  readonly suggestions?: readonly Brief[];
  readonly onPick: (entity: Brief) => void;
  readonly inputRef?: { current: HTMLInputElement | null };
  /** Shown above the options. */
  readonly children?: ReactNode;
}

const NONE: readonly never[] = [];

/** A text field that offers entities while one types: arrows choose, Enter picks, Escape closes (ARIA combobox). */
export function EntityPicker(props: Props) {
  const { label, placeholder, kinds = NONE, suggestions = NONE, onPick } = props;
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const input = props.inputRef ?? own;
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const { data, loading, problem } = useSearch(text, kinds);
  const typed = text.trim() !== '';
  const found = (typed ? data?.search.edges : null) ?? [];
  const options = typed
    ? found.map(({ node, matched }) => ({ entity: node, matched }))
    : suggestions.map((entity) => ({ entity, matched: '' }));

  useEffect(() => {
    const closeOutside = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('pointerdown', closeOutside);
    return () => {
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('pointerdown', closeOutside);
    };
  }, []);

  const pick = (entity: Brief): void => {
    setText('');
    setOpen(false);
    input.current?.blur();
    onPick(entity);
  };
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setAt((before) => (before + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[at] ?? options[0];
      if (option && open) pick(option.entity);
    } else if (event.key === 'Escape') {
      if (open) setOpen(false);
      else setText('');
    }
  };
  const shown = open && (typed || options.length > 0 || props.children !== undefined);
  return (
    <div className="picker" ref={box}>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && options[at] ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => [setText(event.target.value), setAt(0), setOpen(true)]}
        onFocus={() => setOpen(true)}
        onKeyDown={move}
      />
      <div className="popover picker-popover" hidden={!shown}>
        {props.children}
        <PickerOptions id={id} label={label} options={options} at={at} onHover={setAt} onPick={pick} />
        <p className="faint" role="status">
          {problem?.sentence ??
            (loading ? 'Searching …' : typed && found.length === 0 ? `Nothing is called “${text}”.` : '')}
        </p>
      </div>
    </div>
  );
}
