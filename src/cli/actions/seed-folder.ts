import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the dispatches that ship with the project, seen from where the command runs. */
export const SEED_FOLDER = relative(process.cwd(), fileURLToPath(new URL('../../../seed', import.meta.url))) || '.';
