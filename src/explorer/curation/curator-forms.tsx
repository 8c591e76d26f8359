import { changeParams, usePlace } from '../location/location';
import type { Brief } from '../pieces/entity-link';
import { useFocusBack } from '../pieces/use-focus-back';
import { MergeForm } from './merge-form';
import { RenameForm } from './rename-form';
import { SplitForm } from './split-form';

/** The forms by which a curator says who an entity is; `form` in the address opens one. */
const FORMS = [
  ['merge', 'Merge', MergeForm],
  ['split', 'Split', SplitForm],
  ['rename', 'Rename', RenameForm],
] as const;

/** Opens and closes the forms. */
export function CuratorButtons() {
  const open = usePlace().params.get('form');
  return FORMS.map(([form, words]) => (
    <button
      key={form}
      type="button"
      aria-expanded={open === form}
      onClick={() => changeParams({ form: open === form ? null : form, with: null })}
    >
      {words}
    </button>
  ));
}

/** The form that is open. */
export function CuratorForm({ entity }: { readonly entity: Brief & { readonly keys: readonly string[] } }) {
  const open = usePlace().params.get('form');
  const [form, words, Form] = FORMS.find(([name]) => name === open) ?? [];
  useFocusBack(form ?? null);
  if (!form || !Form) return null;
  return (
    <section className="curator-form statement-card" aria-label={words}>
      <div className="panel-head">
        <h2>
          {words} {entity.name}
        </h2>
        <button type="button" className="quiet" onClick={() => changeParams({ form: null, with: null })}>
          Close
        </button>
      </div>
      <Form key={entity.id} entity={entity} />
    </section>
  );
}
