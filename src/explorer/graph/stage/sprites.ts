import type { Brief } from '../../pieces/entity-link';
import { flagUrl, KIND_STYLES } from '../../words/kinds';

/** Side of a sprite in pixels: twice what is drawn at most, for sharp screens. */
const SIDE = 64;

/** Small round pictures of flags and kinds, drawn once and then copied for every node and frame. */
export class Sprites {
  readonly #ready = new Map<string, HTMLCanvasElement | null>();

  /** `onReady` is called whenever a flag has arrived; `flags` holds those that have, whatever the ink. */
  constructor(
    private readonly onReady: () => void,
    private readonly ink: string,
    private readonly flags: Map<string, HTMLImageElement>,
  ) {}

  /** The picture of an entity: its flag, where it is a state; else its kind's sign; null while it is on its way. */
  of(entity: Brief): HTMLCanvasElement | null {
    const code = entity.kind === 'Country' ? entity.countryCode : null;
    return (code ? this.#flag(code) : null) ?? this.#sign(entity.kind);
  }

  #flag(code: string): HTMLCanvasElement | null {
    const known = this.#ready.get(code);
    if (known !== undefined) return known;
    const loaded = this.flags.get(code);
    if (loaded) {
      const flag = this.#round(loaded);
      this.#ready.set(code, flag);
      return flag;
    }
    this.#ready.set(code, null);
    const image = new Image(80, 60);
    image.onload = () => {
      this.flags.set(code, image);
      this.#ready.set(code, this.#round(image));
      this.onReady();
    };
    image.src = flagUrl(code);
    return null;
  }

  #round(image: HTMLImageElement): HTMLCanvasElement {
    const { canvas, pen } = blank();
    pen.beginPath();
    pen.arc(SIDE / 2, SIDE / 2, SIDE / 2 - 1, 0, 2 * Math.PI);
    pen.clip();
    // A flag is wider than high: its middle is shown.
    pen.drawImage(image, -SIDE / 6, 0, (SIDE * 4) / 3, SIDE);
    pen.lineWidth = 3;
    pen.strokeStyle = this.ink;
    pen.stroke();
    return canvas;
  }

  #sign(kind: Brief['kind']): HTMLCanvasElement {
    const known = this.#ready.get(kind);
    if (known) return known;
    const { canvas, pen } = blank();
    pen.scale(SIDE / 40, SIDE / 40);
    pen.translate(8, 8);
    pen.lineWidth = 2;
    pen.lineCap = 'round';
    pen.strokeStyle = this.ink;
    pen.stroke(new Path2D(KIND_STYLES[kind].outline));
    this.#ready.set(kind, canvas);
    return canvas;
  }
}

function blank(): { canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser cannot draw on a canvas.');
  return { canvas, pen };
}
