export { FEMALE_NAMES } from './female-names.js';
export { MALE_NAMES } from './male-names.js';
export { SURNAME_PARTICLES } from './surname-particles.js';
