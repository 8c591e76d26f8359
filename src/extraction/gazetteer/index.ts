export { parseGazetteer } from './parse-gazetteer.js';
