import type Sigma from 'sigma';
import { createEdgeCompoundProgram, EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { FRAGMENT_SHADER, HAIR_FRAGMENT_SHADER, HAIR_VERTEX_SHADER, VERTEX_SHADER } from './edge-shaders';

/** What the drawing's lines carry beside what Sigma knows. */
export interface LineLook {
  /** Number of the pattern; see `words/quads.ts`. */
  readonly pattern: number;
  /** Pixels by which the line stands aside from the straight way, so that lines of one pair lie side by side. */
  readonly aside: number;
}

/** How much work a frame may be: `hurried` while things move, `far` where very many lines are in sight. */
export type Effort = 'hurried' | 'far' | 'whole';

/** The last lines of the graph are its strongest (see `drawing.ts`): so many of them always show their patterns. */
const STRONG = 1_500;
/** So many of the strongest are drawn while things move: each thousand takes some 25 ms where there is no graphics card. */
const STRONGEST = 600;

/** Some of the lines, drawn in frames of some efforts. */
interface Part {
  /** The last so many lines; or all but the last so many. */
  readonly lines: { readonly last: number } | { readonly allBut: number };
  readonly isDrawn: () => boolean;
}

/**
 * A program for the strongest lines or for all others. It draws nothing for picking: what the pointer is over is told
 * in `pointing.ts`.
 */
abstract class PartProgram<Uniform extends string> extends EdgeProgram<Uniform> {
  /** The number of the first line of the part, among all lines. */
  #first = 0;

  constructor(
    gl: WebGLRenderingContext,
    renderer: Sigma,
    private readonly part: Part,
  ) {
    super(gl, null, renderer);
  }

  override reallocate(lines: number): void {
    const part = this.part.lines;
    const count = 'last' in part ? Math.min(lines, part.last) : Math.max(0, lines - part.allBut);
    this.#first = 'last' in part ? lines - count : 0;
    super.reallocate(count);
  }

  override process(...[index, offset, source, target, data]: Parameters<EdgeProgram['process']>): void {
    const place = offset - this.#first;
    if (place >= 0 && place < this.capacity) super.process(index, place, source, target, data);
  }

  override render(params: RenderParams): void {
    if (this.part.isDrawn()) super.render(params);
  }
}

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio', 'u_minEdgeThickness'] as const;
const { FLOAT, UNSIGNED_BYTE } = WebGLRenderingContext;

/** Draws lines whose class shows in their pattern: plain, double, dashed, dotted, thin. */
class PatternProgram extends PartProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: WebGLRenderingContext.TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_look', size: 3, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  processVisibleItem(
    _edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Partial<LineLook>,
  ): void {
    const look = [data.size || 1, data.aside ?? 0, data.pattern ?? 0, floatColor(data.color)];
    this.array.set([source.x, source.y, target.x, target.y, ...look], startIndex);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
    gl.uniform1f(uniformLocations.u_minEdgeThickness ?? null, params.minEdgeThickness);
  }
}

/** What a weak line is drawn with: beneath so many, half a pixel is enough. */
const HAIRLINE_ALPHA = 0.5;

/** Draws lines one pixel wide, whatever they stand for. */
class HairlineProgram extends PartProgram<'u_matrix' | 'u_alpha'> {
  getDefinition() {
    return {
      VERTICES: 2,
      VERTEX_SHADER_SOURCE: HAIR_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: HAIR_FRAGMENT_SHADER,
      METHOD: WebGLRenderingContext.LINES,
      UNIFORMS: ['u_matrix', 'u_alpha'] as const,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [1]],
    };
  }

  processVisibleItem(
    _edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    this.array.set([source.x, source.y, target.x, target.y, floatColor(data.color)], startIndex);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations.u_alpha ?? null, HAIRLINE_ALPHA);
  }
}

/**
 * The program for Sigma. Without a graphics card, a line with a pattern costs five times as much as one of a pixel's
 * width: in hurried frames the strongest alone are drawn, as hairlines; seen from far, the weaker ones are hairlines.
 */
export function lineProgram(effort: () => Effort): EdgeProgramType {
  return createEdgeCompoundProgram([
    hairlines({ lines: { allBut: STRONG }, isDrawn: () => effort() === 'far' }),
    patterns({ lines: { allBut: STRONG }, isDrawn: () => effort() === 'whole' }),
    patterns({ lines: { last: STRONG }, isDrawn: () => effort() !== 'hurried' }),
    hairlines({ lines: { last: STRONGEST }, isDrawn: () => effort() === 'hurried' }),
  ]);
}

/** The classes as Sigma makes them. */
const patterns = (part: Part): EdgeProgramType =>
  class extends PatternProgram {
    constructor(gl: WebGLRenderingContext, _pickingBuffer: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, renderer, part);
    }
  };
const hairlines = (part: Part): EdgeProgramType =>
  class extends HairlineProgram {
    constructor(gl: WebGLRenderingContext, _pickingBuffer: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, renderer, part);
    }
  };
