import { type FormEvent, useState } from 'react';
import { apiKey, setApiKey } from '../client/credentials';
import { askAgain, useQuery } from '../client/use-query';
import { ViewerQuery } from '../client/viewer';

/** Who one is to the service, and a way to give an API key. */
export function KeyButton() {
  const [open, setOpen] = useState(false);
  const [key, setKey] = useState(apiKey() ?? '');
  const { data, problem } = useQuery(ViewerQuery, {});
  const needed = problem?.code === 'UNAUTHENTICATED';
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setApiKey(key.trim() || null);
    setOpen(false);
    askAgain();
  };
  return (
    <div className="key">
      <button type="button" className={needed ? 'urgent' : 'quiet'} aria-expanded={open} onClick={() => setOpen(!open)}>
        {data ? data.me.role : 'Key'}
      </button>
      {open && (
        <form className="popover" onSubmit={save}>
          <label htmlFor="api-key">API key</label>
          <input
            id="api-key"
            type="password"
            autoComplete="off"
            value={key}
            onChange={(event) => setKey(event.target.value)}
          />
          <p className="faint">{data ? `You are ${data.me.name}.` : 'The service asks for a key.'} Kept in this tab.</p>
          <button type="submit">Use it</button>
        </form>
      )}
    </div>
  );
}
