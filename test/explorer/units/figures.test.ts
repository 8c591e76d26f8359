import { describe, expect, it } from 'vitest';
import { timelineFigure } from '../../../src/explorer/compare/timeline-figure';
import { officeFigure } from '../../../src/explorer/entity/office-years';
import { matrixFigure } from '../../../src/explorer/matrix/matrix-figure';
import { pairOf } from '../../../src/explorer/matrix/tones';
import { figureSvg } from '../../../src/explorer/take-away/figure';

const INKS = { paper: '#fff', ink: '#000', faint: '#666', line: '#ddd', accent: '#00f' };
const STEP = {
  from: '2012-01-01',
  to: '2012-12-31',
  count: 4,
  tone: 0.5,
  verbalCooperation: 0,
  materialCooperation: 3,
  verbalConflict: 1,
  materialConflict: 0,
};

describe('Figures to be taken away', () => {
  it('show a timeline with its heading, counts, years, hatchings and key', () => {
    const figure = timelineFigure([STEP], 'A <b> and C', () => '#123456', INKS);
    const svg = figureSvg(figure);
    expect(svg).toContain('>A &lt;b&gt; and C</text>');
    expect(svg).toContain('>2012</text>');
    expect(svg).toContain('>3</text>');
    expect(svg).toContain('Material conflict');
    expect(svg).toMatch(/<pattern id="hatch-0"[\s\S]*url\(#hatch-0\)/);
    for (const shape of figure.shapes) {
      if (shape.kind !== 'box') continue;
      expect(shape.x).toBeGreaterThanOrEqual(0);
      expect(shape.x + shape.width).toBeLessThanOrEqual(figure.width);
      expect(shape.y + shape.height).toBeLessThanOrEqual(figure.height);
    }
  });

  it('show a matrix whose cells say the tone', () => {
    const country = (code: string) => ({
      id: `country:${code}`,
      name: code,
      kind: 'Country' as const,
      countryCode: code,
    });
    const countries = [country('FJ'), country('NZ')].map((each) => each as Parameters<typeof matrixFigure>[0][number]);
    const tones = new Map([[pairOf('country:FJ', 'country:NZ'), { count: 2, tone: -0.5 }]]);
    const svg = figureSvg(matrixFigure(countries, tones, INKS));
    expect(svg.match(/>−0\.5<\/text>/g)).toHaveLength(2);
    expect(svg).toContain('rotate(-90');
  });

  it('show offices, and nothing where none is dated', () => {
    const { shapes } = officeFigure([], { id: 'person:a', name: 'A' }, INKS);
    expect(shapes).toHaveLength(1);
  });
});
