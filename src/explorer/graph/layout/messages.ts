/** What the page hands to the layout's worker: nodes by number, so that positions go back as plain numbers. */
export interface LayoutRequest {
  /** x and y of each node in turn. */
  readonly positions: Float64Array;
  /** Radius of each node, so that none lies on another. */
  readonly sizes: Float32Array;
  /** 1 where the node may not move. */
  readonly fixed: Uint8Array;
  /** Numbers of both ends of each line in turn. */
  readonly edges: Uint32Array;
  readonly weights: Float32Array;
  readonly rounds: number;
}

/** Where the nodes are after some rounds; `done` with the last. */
export interface LayoutReply {
  readonly positions: Float64Array;
  readonly done: boolean;
}
