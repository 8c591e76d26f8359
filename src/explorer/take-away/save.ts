/** Hands a file to the browser's downloads. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(content);
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** `entente-graph-2026-11-24.csv`: a name that says what and when. */
export const fileName = (what: string, ending: string): string =>
  `entente-${what}-${new Date().toISOString().slice(0, 10)}.${ending}`;

/** Saves an SVG document. */
export function saveSvg(svg: string, what: string): void {
  saveFile(new Blob([svg], { type: 'image/svg+xml' }), fileName(what, 'svg'));
}
