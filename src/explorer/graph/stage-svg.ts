import { xmlText } from '../take-away/svg-text';
import { KIND_STYLES } from '../words/kinds';
import { QUAD_STYLES, quadColor } from '../words/quads';
import type { GraphModel } from './model/model';
import { shortName } from './stage/overlay';
import type { Stage } from './stage/stage';

/** The drawing as it stands on the screen, as an SVG document: lines with their patterns, nodes, labels; the other names show under the pointer. */
export function stageSvg(stage: Stage, model: GraphModel): string {
  const { sigma, graph } = stage;
  const { width, height } = sigma.getDimensions();
  const style = getComputedStyle(document.documentElement);
  const color = (name: string): string => style.getPropertyValue(name).trim();
  const placeOf = (id: string): { x: number; y: number } =>
    sigma.graphToViewport(graph.getNodeAttributes(id) as { x: number; y: number });

  const lines = [...model.edges.values()].map((edge) => {
    const look = graph.getEdgeAttributes(edge.id);
    const [size, aside] = [sigma.scaleSize(look.size), sigma.scaleSize(look.aside)];
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
    const fill = color(KIND_STYLES[entity.kind].variable);
    const disc = `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}" stroke="${color('--ink')}">`;
    return `${disc}<title>${xmlText(entity.name)}</title></circle>`;
  });
  // Where the drawing has put them, so that none lies on another.
  const labels = stage.labels.map(({ id, x, y, height: high }) => {
    const halo = `paint-order="stroke" stroke="${color('--bg')}" stroke-width="4" stroke-linejoin="round"`;
    const at = `x="${n(x)}" y="${n(y + high / 2 + 4)}"`;
    return `<text ${at} font-size="13" ${halo} fill="${color('--ink')}">${xmlText(shortName(graph.getNodeAttribute(id, 'entity')))}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif">`,
    `<rect width="100%" height="100%" fill="${color('--bg')}"/>`,
    ...lines,
    ...nodes,
    ...labels,
    '</svg>\n',
  ].join('\n');
}

const n = (value: number): string => String(Math.round(value * 10) / 10);
