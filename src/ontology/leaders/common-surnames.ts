import { nameSet } from '../names/name-set.js';

/**
 * Short names of leaders that are also words, places, given names or the surnames of many: alone they mean nobody,
 * and behind an office only the one that the leader held.
 */
export const COMMON_SURNAMES: ReadonlySet<string> = nameSet(`
  may brown ford carter johnson major king young price wilson rice powell martin clark baker cook straw hunt howe hague howard holt key english peters bishop
  smith carr abbott morrison evans lange palmer bolger fraser gates austin vance gore marshall rogers christopher white harper owen barry spring bruton lynch
  reynolds heath eden moro franco costa prince taylor mills banda khan singh rao rahman ali kim lee park li hu wang chen wu ma lai lam moon ban cho kang tang
  huang qian yang sato tanaka suzuki mori kan noda suga hata mara linh dung wong harris hernandez rodriguez perez garcia fernandez sanchez gonzalez morales
  toledo lagos arias correa gil borja serrano santos duque moreno castillo vargas frei caldera gutierrez manley williams rowley michel roman dan horn klaus pavel
  nagy kok store holst pique moran suarez gabriel fischer schmidt brandt herzog scheel dumas barrot sharon amin aziz salam raab cooper hammond cleverly lammy
  kennedy carney joly anand salinas calderon fox duarte azcona cerezo pena monge chaves arce collor temer vieira lugo cartes henry ariel patterson holness gairy
  burnham wade sall faye sonko barrow keita weah sawyer conte neto jonathan moi khama machel sata lamola botha tambo malan biya talon doe diori beckett clarke
  simon grosz nano alia rama levy cohen katz dayan eban saar bennett lapid barak arens qassem hadi yunus shrestha nepal malik sugiono ramos estrada aquino desai
  fukuda abe nakayama maehara iwaya yoshida barre rocard schuman maas merz carlsson persson andersson lindh solberg joergensen martens santer poos barroso kenny
  ogi berset mock cowen coveney sampaio socrates montenegro marin orpo stubb muscat abela tatar cem akar zeman pellegrini dzurinda ponta nastase radev borisov
  markovic panic tadic dacic ivanov primakov chun goh chuan prem anwar najib lini chan skate tamim khar dar hina lon begin hamad suleiman hussein abdullah faisal
  salman khalid hassan mohammed idris
`);
