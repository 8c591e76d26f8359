export { type KnownNames, knownNames, nameKey } from './known-names.js';
export { parseGazetteer } from './parse-gazetteer.js';
