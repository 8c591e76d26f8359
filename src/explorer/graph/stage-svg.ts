import { xmlText } from '../take-away/svg-text';
import { KIND_STYLES } from '../words/kinds';
import { QUAD_STYLES, quadColor } from '../words/quads';
import type { GraphModel } from './model/model';
import type { Stage } from './stage/stage';

/** The drawing as it stands on the screen, as an SVG document: lines with their patterns, nodes, all names. */
export function stageSvg(stage: Stage, model: GraphModel): string {
  const { sigma, graph } = stage;
  const { width, height } = sigma.getDimensions();
  const style = getComputedStyle(document.documentElement);
  const color = (name: string): string => style.getPropertyValue(name).trim();
  const placeOf = (id: string): { x: number; y: number } =>
    sigma.graphToViewport(graph.getNodeAttributes(id) as { x: number; y: number });

  const lines = [...model.edges.values()].map((edge) => {
    const { size, aside } = graph.getEdgeAttributes(edge.id);
    const [from, to] = [placeOf(edge.a), placeOf(edge.b)];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [nx, ny] = [(-(to.y - from.y) / length) * -aside, ((to.x - from.x) / length) * -aside];
    const { dash, pattern } = QUAD_STYLES[edge.quad];
    const line = `x1="${n(from.x + nx)}" y1="${n(from.y + ny)}" x2="${n(to.x + nx)}" y2="${n(to.y + ny)}"`;
    const dashes =
      dash === ''
        ? ''
        : ` stroke-dasharray="${dash
            .split(' ')
            .map((part) => n(Number(part) * size))
            .join(' ')}"`;
    const drawn = `<line ${line} stroke="${quadColor(edge.quad)}" stroke-width="${n(size)}"${dashes}/>`;
    // A double line is a wide one with a narrow one of the paper's colour over it.
    return pattern === 1 ? `${drawn}<line ${line} stroke="${color('--bg')}" stroke-width="${n(size * 0.35)}"/>` : drawn;
  });
  const nodes = [...model.nodes.values()].map(({ entity }) => {
    const { x, y } = placeOf(entity.id);
    const radius = sigma.scaleSize(graph.getNodeAttribute(entity.id, 'size'));
    return [
      `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${color(KIND_STYLES[entity.kind].variable)}" stroke="${color('--ink')}"/>`,
      `<text x="${n(x + radius + 4)}" y="${n(y + 4)}" font-size="13" fill="${color('--ink')}">${xmlText(entity.name)}</text>`,
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif">`,
    `<rect width="100%" height="100%" fill="${color('--bg')}"/>`,
    ...lines,
    ...nodes,
    '</svg>\n',
  ].join('\n');
}

const n = (value: number): string => String(Math.round(value * 10) / 10);
