import { fileName, saveFile } from './save';

/** Saves a canvas as PNG. */
export function savePng(canvas: HTMLCanvasElement, what: string): void {
  canvas.toBlob((blob) => blob && saveFile(blob, fileName(what, 'png')), 'image/png');
}
