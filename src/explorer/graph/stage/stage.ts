import type Graph from 'graphology';
import Sigma from 'sigma';
import { quadColor } from '../../words/quads';
import { LayoutRunner } from '../layout/layout-runner';
import type { GraphModel } from '../model/model';
import type { CameraPlace, Point } from '../model/view-state';
import { type CameraWatch, watchCamera } from './camera-watch';
import { blankGraph, drawModel } from './drawing';
import { lineProgram } from './edge-program';
import { ALL_CLICKS, listenToMouse, type Mouse, type StageEvents } from './mouse';
import { DiscProgram } from './node-program';
import { drawOverlay, type Inks, readInks, type ShownNode } from './overlay';
import { Pace } from './pace';
import type { LabelBox } from './place-labels';
import { Pointing } from './pointing';
import { Sprites } from './sprites';

const MOST_LABELS = 160;
const HURRIED_LABELS = 25;
/** What the drawing does by itself. */
interface DrawingEvents {
  readonly onLayout: (running: boolean) => void;
  /** The camera has come to rest after a movement by hand. */
  readonly onCamera: (place: CameraPlace) => void;
}

/** What is to be shown beside the model. */
export interface StageLook {
  readonly pins: ReadonlyMap<string, Point>;
  /** Entities and lines that stand out; null: all alike. */
  readonly focus: ReadonlySet<string> | null;
  readonly chosen: string | null;
}

/** The drawing in the page: Sigma over a Graphology graph, a layout worker, and an overlay of signs and labels. */
export class Stage {
  readonly graph: Graph = blankGraph();
  readonly sigma: Sigma;
  /** The labels of the last frame; they never touch one another. */
  labels: readonly LabelBox[] = [];
  readonly #layout: LayoutRunner;
  readonly #pen: CanvasRenderingContext2D;
  readonly #mouse: Mouse;
  readonly #camera: CameraWatch;
  readonly #pace: Pace;
  readonly #flags = new Map<string, HTMLImageElement>();
  readonly #remembered = new Map<string, Point>();
  #look: StageLook = { pins: new Map(), focus: null, chosen: null };
  #sprites: Sprites;
  #inks: Inks;
  #ranked: string[] = [];
  #isKilled = false;

  constructor(container: HTMLElement, events: StageEvents & DrawingEvents) {
    this.#inks = readInks();
    this.#sprites = this.#newSprites();
    this.sigma = new Sigma(this.graph, container, {
      ...ALL_CLICKS,
      allowInvalidContainer: true,
      renderLabels: false,
      defaultNodeType: 'disc',
      nodeProgramClasses: { disc: DiscProgram },
      defaultEdgeType: 'pattern',
      edgeProgramClasses: { pattern: lineProgram(() => this.#pace.effort) },
      defaultDrawNodeHover: () => undefined,
      stagePadding: 60,
      minCameraRatio: 0.04,
      maxCameraRatio: 8,
      enableCameraRotation: false,
      zIndex: true,
      nodeReducer: (id, data) => ({
        ...data,
        color: this.#nodeColor(id, data.entity),
        zIndex: this.#isFaded(id) ? 0 : 1,
      }),
      edgeReducer: (id, data) =>
        this.#isFaded(id) ? { ...data, color: `${data.color}2e`, zIndex: 0 } : { ...data, zIndex: 1 },
    });
    const canvas = this.sigma.createCanvas('signs', { beforeLayer: 'mouse' });
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('The browser cannot draw on a canvas.');
    this.#pen = pen;
    this.#layout = new LayoutRunner(this.graph, (running) => {
      if (running) return events.onLayout(true);
      // It is at rest when the last places are drawn, and what is pointed at is what is seen.
      this.sigma.once('afterRender', () => this.#layout.isRunning || events.onLayout(false));
      this.#drawSoon();
    });
    const isBusy = (): boolean => this.#mouse.dragged !== null || this.#layout.isRunning;
    this.#pace = new Pace(this.sigma, this.graph, isBusy, () => this.#drawSoon());
    this.sigma.on('afterRender', () => {
      this.#drawOverlay();
      this.#pace.drawn();
    });
    this.sigma.on('resize', () => this.#fit());
    this.#fit();
    this.#mouse = listenToMouse(this.sigma, this.graph, new Pointing(this.sigma, this.graph), events);
    this.#camera = watchCamera(this.sigma, events.onCamera);
  }

  /** Shows a model; what is new finds its place while what was there stays. */
  show(model: GraphModel): void {
    this.#remember();
    const first = this.graph.order === 0;
    const { added } = drawModel(this.graph, model, new Map([...this.#remembered, ...this.#look.pins]), quadColor);
    this.#ranked = this.graph.nodes().sort((a, b) => this.#weight(b) - this.#weight(a));
    if (first) this.arrange();
    else if (added.size > 0) this.#layout.run((node) => !added.has(node));
  }

  /** Shows pins, what stands out and what is chosen. */
  dress(look: StageLook): void {
    this.#look = look;
    for (const [id, point] of look.pins) if (this.graph.hasNode(id)) this.graph.mergeNodeAttributes(id, point);
    this.sigma.refresh();
  }

  /** Shows a part of the drawing; null: all of it. */
  lookAt(place: CameraPlace | null): void {
    this.#camera.goTo(place);
  }

  /** Lays all out anew; pinned nodes stay. */
  arrange(): void {
    this.#layout.run((node) => this.#look.pins.has(node));
  }

  /** Where a node is now, in the graph's coordinates. */
  placeOf(id: string): Point | null {
    if (!this.graph.hasNode(id)) return null;
    const { x, y } = this.graph.getNodeAttributes(id);
    return { x, y };
  }

  /** Takes the colours of the present theme. */
  repaint(): void {
    this.#inks = readInks();
    this.#sprites = this.#newSprites();
    this.graph.updateEachEdgeAttributes((_edge, attributes) => ({ ...attributes, color: quadColor(attributes.quad) }));
    this.sigma.refresh();
  }

  /** The drawing as it stands on the screen, as one picture. */
  picture(): HTMLCanvasElement {
    this.sigma.refresh();
    const picture = document.createElement('canvas');
    const pen = picture.getContext('2d');
    picture.width = this.#pen.canvas.width;
    picture.height = this.#pen.canvas.height;
    if (pen) {
      pen.fillStyle = this.#inks.paper;
      pen.fillRect(0, 0, picture.width, picture.height);
      for (const layer of this.sigma.getContainer().querySelectorAll('canvas')) {
        if (layer.width > 0) pen.drawImage(layer, 0, 0, picture.width, picture.height);
      }
    }
    return picture;
  }

  kill(): void {
    this.#isKilled = true;
    this.#pace.stop();
    this.#layout.stop();
    this.#camera.stop();
    this.sigma.kill();
  }

  /** Flags and workers may answer when the drawing is gone. */
  #drawSoon(): void {
    if (!this.#isKilled) this.sigma.scheduleRender();
  }

  #newSprites(): Sprites {
    return new Sprites(() => this.#drawSoon(), this.#inks.ink, this.#flags);
  }

  #remember(): void {
    this.graph.forEachNode((node, { x, y }) => this.#remembered.set(node, { x, y }));
  }

  #weight(node: string): number {
    return (this.graph.getNodeAttribute(node, 'depth') === 0 ? 1000 : 0) + this.graph.degree(node);
  }

  #isFaded(id: string): boolean {
    return this.#look.focus !== null && !this.#look.focus.has(id);
  }

  #nodeColor(id: string, entity: ShownNode['entity']): string {
    const { kinds, fadedNode, paper } = this.#inks;
    return this.#isFaded(id) ? fadedNode : (kinds[entity.kind] ?? paper);
  }

  #fit(): void {
    const { width, height } = this.sigma.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    const { canvas } = this.#pen;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    this.#pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  #drawOverlay(): void {
    const { width, height } = this.sigma.getDimensions();
    this.#pen.clearRect(0, 0, width, height);
    this.labels = drawOverlay(
      this.#pen,
      this.#shown(width, height),
      this.#pace.isHurried ? null : this.#sprites,
      this.#inks,
      { width, height },
      this.#pace.isHurried ? HURRIED_LABELS : MOST_LABELS,
    );
  }

  #shown(width: number, height: number): ShownNode[] {
    const { chosen, pins } = this.#look;
    return this.#ranked.flatMap((id): ShownNode[] => {
      const data = this.sigma.getNodeDisplayData(id);
      if (!data) return [];
      const { x, y } = this.sigma.framedGraphToViewport(data);
      if (x < -50 || y < -50 || x > width + 50 || y > height + 50) return [];
      const entity = this.graph.getNodeAttribute(id, 'entity');
      const radius = this.sigma.scaleSize(data.size);
      const asked = this.graph.getNodeAttribute(id, 'depth') === 0;
      const look = { pinned: pins.has(id), faded: this.#isFaded(id), chosen: id === chosen, asked };
      return [{ id, entity, x, y, radius, ...look }];
    });
  }
}
