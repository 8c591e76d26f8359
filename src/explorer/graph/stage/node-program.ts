import type Sigma from 'sigma';
import { NodePointProgram } from 'sigma/rendering';

/** Discs, drawn once a frame: what the pointer is over is told in `pointing.ts`, so none are drawn for picking. */
export class DiscProgram extends NodePointProgram {
  constructor(gl: WebGLRenderingContext, _pickingBuffer: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }
}
