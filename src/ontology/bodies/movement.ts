import type { BodyClass, BodyRow } from '../gazetteer-rows.js';
import { body } from './row.js';

const ofClass =
  (bodyClass: BodyClass) =>
  (id: string, country: string | null, name: string, aliases = '', demonyms = ''): BodyRow =>
    body(id, name, bodyClass, { aliases, demonyms, ...(country === null ? {} : { country }) });

/** A movement at arms, of a state's people or (null) of none. */
export const group = ofClass('armed-group');

/** A liberation movement that is, or became, a party. */
export const party = ofClass('party');

/** An authority that few or no states recognise, or a government in waiting. */
export const authority = ofClass('organization');
