import type DataLoader from 'dataloader';
import type { Reader } from '../../graph/read/index.js';
import type { Viewer } from '../auth/viewer.js';
import type { Curation } from './curation.js';
import type { Live } from './live.js';
import type { Work } from './work.js';

/** What every resolver of one request is given. */
export interface ApiContext {
  readonly reader: Reader;
  readonly viewer: Viewer;
  /** Whether what the client showed at first still holds: a subscription ends with its key. */
  readonly stillAllowed: () => Promise<boolean>;
  /** Ends when the client goes away or the time is up. */
  readonly signal: AbortSignal;
  readonly requestId: string;
  /** Set by fields whose answer depends on more than the graph: on who asks, on the clock. */
  ofTheMoment: boolean;
  /** Loaders that gather reads of one kind within this request, by name and arguments. */
  readonly loaders: Map<string, DataLoader<never, unknown>>;
  readonly work: Work;
  readonly curation: Curation;
  readonly live: Live;
}
