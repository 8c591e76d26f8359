/** Says that something is under way. */
export function Waiting({ what = 'Asking' }: { readonly what?: string }) {
  return (
    <p className="waiting" role="status">
      <span className="spinner" aria-hidden="true" /> {what} …
    </p>
  );
}
