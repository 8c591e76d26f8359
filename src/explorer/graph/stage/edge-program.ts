import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { FRAGMENT_SHADER, VERTEX_SHADER } from './edge-shaders';

/** What the drawing's lines carry beside what Sigma knows. */
export interface LineLook {
  /** Number of the pattern; see `words/quads.ts`. */
  readonly pattern: number;
  /** Pixels by which the line stands aside from the straight way, so that lines of one pair lie side by side. */
  readonly aside: number;
}

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio', 'u_minEdgeThickness'] as const;
const { FLOAT, UNSIGNED_BYTE } = WebGLRenderingContext;

/** Draws lines whose class shows in their pattern: plain, double, dashed, dotted, thin. */
class PatternEdgeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
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
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
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
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Partial<LineLook>,
  ): void {
    const values = [
      source.x,
      source.y,
      target.x,
      target.y,
      data.size || 1,
      data.aside ?? 0,
      data.pattern ?? 0,
      floatColor(data.color),
      edgeIndex,
    ];
    this.array.set(values, startIndex);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
    gl.uniform1f(uniformLocations.u_minEdgeThickness ?? null, params.minEdgeThickness);
  }
}

/** The program for Sigma; it draws nothing in frames that have no time for lines. */
export const patternEdges = (isHurried: () => boolean) =>
  class extends PatternEdgeProgram {
    override render(params: RenderParams): void {
      if (!isHurried()) super.render(params);
    }
  };
