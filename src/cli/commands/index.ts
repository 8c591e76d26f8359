import type { AddCommand } from '../terminal/command.js';
import { addDoctor } from './doctor.js';
import { addExtract } from './extract.js';
import { addExport, addImport } from './graph-files.js';
import { addIngest } from './ingest.js';
import { addKeys } from './keys.js';
import { addQuery } from './query.js';
import { addRetract } from './retract.js';
import { addSeed } from './seed.js';
import { addServe } from './serve.js';
import { addVerify } from './verify.js';
import { addWatch } from './watch.js';

/** All commands, in the order in which the help lists them. */
export const COMMANDS: readonly AddCommand[] = [
  addServe,
  addIngest,
  addExtract,
  addQuery,
  addSeed,
  addWatch,
  addExport,
  addImport,
  addVerify,
  addRetract,
  addKeys,
  addDoctor,
];
