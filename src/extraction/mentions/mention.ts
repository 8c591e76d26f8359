import type { HitForm } from './gazetteer.js';
import type { OfficePhrase } from './office-phrases.js';

/** Where a text names an entity: the whole phrase ("Culture Minister Anar Karimov") and the name within it. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly nameFirst: number;
  readonly nameLast: number;
  /** Index into the entity book. */
  readonly entity: number;
  readonly form: HitForm;
  /** The offices told along with a person's name. */
  readonly offices: readonly OfficePhrase[];
}
