import { nameSet } from './name-set.js';

/** Words that stand in lower case (or not) inside a person's name, before a surname: "van der Bellen", "bin Salman", "de la Espriella". Folded. */
export const SURNAME_PARTICLES: ReadonlySet<string> = nameSet(`
  bin bint ibn ben bou abu abou abd abdel abdul al el ul ur uz ud ad as ash at az an ould mint oulad
  van der den de het ter ten te von vom zu zum zur und af av
  da das do dos di del dela della delle degli dei dal dalla du des d la las le les lo los y e san santa santo saint st
  mac mc o fitz ap nic ni bat bar oglu kizi qizi ogly zadeh
`);
