import { type DragEvent, useId, useState } from 'react';
import { ENDINGS } from './read-files';

interface Props {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are dropped, or chosen with the keyboard. */
export function DropArea({ busy, onFiles }: Props) {
  const [over, setOver] = useState(false);
  const id = useId();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!busy && event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the field inside is for the keys
    <div
      className={over ? 'drop-area drop-over' : 'drop-area'}
      onDragOver={(event) => [event.preventDefault(), setOver(true)]}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>Drop files here, or choose them</label>
      <input
        id={id}
        type="file"
        multiple
        accept={ENDINGS}
        disabled={busy}
        onChange={({ target }) => {
          if (target.files && target.files.length > 0) onFiles([...target.files]);
          target.value = '';
        }}
      />
      <p className="faint">
        JSON, JSON Lines or CSV with title, text, date, source and url; HTML pages; plain text whose first line is the
        title. Dates tell what “today” means in a text.
      </p>
    </div>
  );
}
