import type Sigma from 'sigma';
import type { CameraPlace } from '../model/view-state';

/** Milliseconds that the camera must have rested before its place is told. */
const REST_MS = 300;

/** What the page does with the camera. */
export interface CameraWatch {
  /** Goes where the address says, if it is not there already; null shows all. */
  goTo(place: CameraPlace | null): void;
  stop(): void;
}

const ALL: CameraPlace = { x: 0.5, y: 0.5, ratio: 1 };
const NEAR = 0.001;

const areSame = (one: CameraPlace, other: CameraPlace): boolean =>
  Math.abs(one.x - other.x) < NEAR && Math.abs(one.y - other.y) < NEAR && Math.abs(one.ratio - other.ratio) < NEAR;

/** Tells where the camera rests after each movement by hand. */
export function watchCamera(sigma: Sigma, onRest: (place: CameraPlace) => void): CameraWatch {
  const camera = sigma.getCamera();
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** What the page knows: where it has sent the camera, or was told that it rests. */
  let sent: CameraPlace = ALL;

  const tell = (): void => {
    const place = { x: camera.x, y: camera.y, ratio: camera.ratio };
    if (camera.isAnimated()) later();
    else if (!areSame(place, sent)) {
      sent = place;
      onRest(place);
    }
  };
  const later = (): void => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(tell, REST_MS);
  };
  camera.on('updated', later);
  return {
    goTo(place) {
      // Another change of the address must not call back a camera that has moved on since.
      if (areSame(place ?? ALL, sent)) return;
      sent = place ?? ALL;
      camera.setState({ x: sent.x, y: sent.y, ratio: sent.ratio });
    },
    stop() {
      if (timer) clearTimeout(timer);
      camera.off('updated', later);
    },
  };
}
