import { type Figure, figureSvg } from './figure';
import { paintFigure } from './paint-figure';
import { savePng } from './png';
import { saveSvg } from './save';

interface Props {
  /** The chart in the present theme. */
  readonly figure: (inks: FigureInks) => Figure;
  /** The name of the files. */
  readonly what: string;
}

/** Colours of the present theme, as figures need them. */
export interface FigureInks {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly accent: string;
}

function readInks(): FigureInks {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  const [paper, ink, faint] = [read('--panel'), read('--ink'), read('--faint')];
  return { paper, ink, faint, line: read('--line'), accent: read('--accent') };
}

/** Saves a chart as PNG or SVG. */
export function PictureButtons({ figure, what }: Props) {
  return (
    <>
      <button type="button" onClick={() => savePng(paintFigure(figure(readInks())), what)}>
        PNG
      </button>
      <button type="button" onClick={() => saveSvg(figureSvg(figure(readInks())), what)}>
        SVG
      </button>
    </>
  );
}
