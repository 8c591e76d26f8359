import type { Table } from '../claims.js';
import { activeConflict } from './active-conflict.js';
import { activeConsult } from './active-consult.js';
import { activeCooperate } from './active-cooperate.js';
import { activeDispute } from './active-dispute.js';
import { personsByOffice } from './persons-by-office.js';

/** The tables that the author of the rules works with. */
export const SEEN: readonly Table[] = [activeConflict, activeConsult, activeCooperate, activeDispute, personsByOffice];
