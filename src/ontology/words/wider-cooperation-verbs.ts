import { type VerbFrame, verbFrame } from './frame.js';

const TROOPS =
  'troops soldiers peacekeepers policemen police officers engineers medics monitors observers men battalion contingent unit helicopters planes doctors experts paratroopers';
const ORDERS =
  'resolution resolutions ruling rulings verdict order orders terms demand demands deadline ultimatum request requests call calls appeal appeals obligations commitments conditions verdicts injunction recommendations provisions rules sanctions embargo';
const PROJECTS =
  'bridge bridges road roads railway railways dam dams power-station airport airports port ports stadium mosque university school schools hospital hospitals clinic clinics pipeline refinery factory barracks houses homes canal highway well wells plant laboratory college library';
const PEOPLE =
  'seekers asylum-seekers refugees migrants deportees deserters exiles orphans wounded evacuees dissidents stowaways nationals returnees detainees';
const RULES =
  'rules regulations controls curbs restrictions checks formalities limits quotas requirements ceilings barriers';

/** Families of words around those of the other tables, for talks, consent, praise, work in common, help and giving way. */
export const WIDER_COOPERATION_VERBS: readonly VerbFrame[] = [
  // MET and its like
  verbFrame('MET', 'host receive', 'by of from owner', { nouns: 'visit visitor visitors guest guests' }),
  verbFrame('MET', 'trade exchange swap', 'with', { nouns: 'views opinions ideas pleasantries impressions' }),
  verbFrame('MET', 'hold have', 'with', { nouns: 'working session sessions summit summits exchanges get-togethers' }),
  verbFrame('MET', 'be_closeted sit_in', 'next:with'),
  verbFrame('MET', 'join attend', 'for in at', {
    kinds: 'Person',
    nouns: 'dinner lunch breakfast banquet ceremony talks',
  }),
  verbFrame('MET', 'drop_by call_by stop_by', 'object!', { kinds: 'Person Country' }),
  verbFrame('VISITED', 'cut pay make begin', 'to of in', {
    nouns: 'visit trip tour journey stay swing',
    kinds: 'Country Organization',
  }),
  verbFrame('VISITED', 'lead take bring head', 'to', {
    nouns: 'delegation mission team party group businessmen executives parliamentarians',
    kinds: 'Country Organization',
  }),
  verbFrame('VISITED', 'stay spend', 'next:in in', { kinds: 'Country', nouns: 'days day hours week night weekend' }),
  verbFrame('MEDIATED', 'seek try attempt work help', 'between', { nouns: 'settlement peace compromise solution' }),
  verbFrame('MEDIATED', 'reconcile', 'between with object'),
  verbFrame('MEDIATED', 'act_as serve_as', 'in of between', {
    nouns: 'host broker guarantor guarantors moderator referee umpire peacemaker',
  }),
  // AGREED_WITH
  verbFrame(
    'AGREED_WITH',
    'express voice show signal indicate declare announce reiterate state convey profess affirm',
    'rest',
    { nouns: 'readiness willingness preparedness intention intent eagerness' },
  ),
  verbFrame('AGREED_WITH', 'promise guarantee', 'object!', { kinds: 'Country Organization' }),
  verbFrame('AGREED_WITH', 'give', 'to indirect', { nouns: 'okay ok nod pledges assent clearances guarantee' }),
  verbFrame('AGREED_WITH', 'promise pledge', 'to indirect with for', {
    nouns:
      'cooperation co-operation help elections reforms talks negotiations autonomy dialogue access compensation referendum security amnesty inquiry investigation',
  }),
  verbFrame('AGREED_WITH', 'resolve settle solve bury sink patch_up iron_out mend', 'with', {
    nouns: 'differences dispute disputes quarrel quarrels row rows disagreements problems feud issue issues question',
  }),
  verbFrame('AGREED_WITH', 'decide resolve', 'with', {
    nouns: 'commission committee date timetable border boundary frontier',
  }),
  verbFrame('AGREED_WITH', 'extend prolong renew revive reaffirm', 'with', {
    nouns: 'ceasefire truce agreement lease accord treaty pact contract deal',
  }),
  // PRAISED and its like
  verbFrame('PRAISED', 'declare voice express', 'for with', { nouns: 'sympathy admiration respect affection' }),
  verbFrame('SUPPORTS', 'voice express declare', 'with', {
    nouns: 'agreement accord unanimity identity concurrence understanding',
  }),
  verbFrame('SUPPORTS', 'favour favor advocate', 'owner of', {
    nouns:
      'entry membership accession admission inclusion bid independence candidacy participation return stand position',
  }),
  verbFrame('SUPPORTS', 'rally', 'owner of', { via: 'to', nouns: 'side defence defense aid cause' }),
  verbFrame('SUPPORTS', 'give pledge promise offer', 'to indirect', {
    nouns: 'backing support endorsement encouragement allegiance loyalty',
  }),
  verbFrame('SUPPORTS', 'vote', 'owner of for', {
    via: 'for|in',
    nouns: 'favour favor resolution motion admission membership independence',
  }),
  verbFrame('SUPPORTS', 'observe', 'for with', { nouns: 'silence' }),
  // PARTNER_OF
  verbFrame('PARTNER_OF', 'hand', 'to', {
    nouns: 'suspect suspects fugitive fugitives militant militants hijacker hijackers murderer deserter',
  }),
  verbFrame('PARTNER_OF', 'extradite deport', 'to'),
  verbFrame('PARTNER_OF', 'pass hand pass_on transfer sell', 'to', {
    nouns: 'designs blueprints technology plans drawings secrets know-how components',
  }),
  verbFrame('PARTNER_OF', 'provide furnish supply give', 'with to', {
    via: 'with',
    nouns: 'files information intelligence evidence names documents data records',
  }),
  verbFrame('PARTNER_OF', 'help assist', 'object', {
    nouns: 'investigators detectives police investigation inquiries inquiry customs prosecutors',
  }),
  verbFrame('PARTNER_OF', 'let allow permit', 'object', {
    nouns: 'planes aircraft jets warplanes bombers warships ships troops inspectors detectives investigators',
  }),
  verbFrame('PARTNER_OF', 'survey map study restore excavate salvage raise patrol police guard monitor', 'with'),
  // AIDED
  verbFrame('AIDED', 'volunteer contribute pledge commit offer lend provide assign earmark', 'to for owner', {
    nouns: TROOPS,
    kinds: 'Organization Country',
  }),
  verbFrame('AIDED', 'build construct finance fund pay_for erect equip rebuild repair', 'in for', { nouns: PROJECTS }),
  verbFrame('AIDED', 'grant give accord', 'to indirect', { nouns: 'status citizenship residence permits papers' }),
  verbFrame('AIDED', 'land arrive fly_in leave fly', 'next:in next:for next:to', {
    kinds: 'Country',
    actors: 'teachers nurses doctors engineers medics surgeons rescuers firefighters technicians instructors advisers',
  }),
  verbFrame('AIDED', 'pay', 'in for of', { via: 'for', nouns: PROJECTS }),
  verbFrame('AIDED', 'accept take_back take readmit admit receive welcome', 'from', { nouns: PEOPLE }),
  verbFrame('AIDED', 'take_in accept receive shelter welcome', 'object', {
    nouns: `${PEOPLE} students wounded soldiers families children civilians guerrillas rebels indians minority`,
  }),
  verbFrame('AIDED', 'enable help', 'object! infinitive', {
    actors: 'grant grants loan loans money aid funds credit credits gift donation assistance',
  }),
  verbFrame('AIDED', 'protect escort guard shield defend', 'object in', {
    nouns: 'refugees convoy convoys civilians relief enclave enclaves villagers shipments tankers',
  }),
  verbFrame('AIDED', 'reach arrive dock', 'object! next:in next:at', {
    kinds: 'Country',
    actors:
      'consignment shipment shipments cargo planeload planeloads convoy convoys supplies blankets tents rice wheat grain flour medicines trucks freighter airlift',
  }),
  verbFrame('AIDED', 'come rush fly hurry', 'owner of', { via: 'to', nouns: 'rescue aid assistance help relief' }),
  verbFrame('AIDED', 'fly send airlift rush dispatch', 'to into', {
    nouns: 'commandos paratroopers troops soldiers advisers policemen',
    via: 'to',
  }),
  verbFrame('AIDED', 'offer give provide grant', 'to indirect', {
    nouns:
      'scholarships scholarship training guarantees subsidy subsidies discount discounts fertiliser fertilizer seed vaccine vaccines',
  }),
  verbFrame('AIDED', 'step_up increase double resume continue keep_up speed_up maintain', 'to for', {
    nouns: 'aid assistance shipments deliveries supplies support subsidies airlift help arms',
  }),
  verbFrame('AIDED', 'prop_up shore_up sustain tide_over bail_out keep_alive', 'object'),
  verbFrame('AIDED', 'stump_up put_up chip_in shell_out', 'for to', { nouns: 'million billion dollars euros money' }),
  // CONCEDED_TO
  verbFrame('CONCEDED_TO', 'comply', 'with', { kinds: 'Country Organization Person' }),
  verbFrame('CONCEDED_TO', 'abide', 'by', { kinds: 'Country Organization Person' }),
  verbFrame('CONCEDED_TO', 'heed obey observe honour honor meet fulfil fulfill satisfy', 'owner of by from', {
    nouns: ORDERS,
  }),
  verbFrame(
    'CONCEDED_TO',
    'relax ease loosen liberalise liberalize scrap simplify lift waive',
    'on with to for by against rest',
    {
      nouns: RULES,
    },
  ),
  verbFrame('CONCEDED_TO', 'roll march pull drive sail fly ship', 'next:from next:of', {
    kinds: 'Country',
    actors: 'convoy column columns armour armor tanks rearguard battalion brigade contingent soldiers troops',
  }),
  verbFrame('CONCEDED_TO', 'return release hand_back give_back turn_over restore', 'owner of to from', {
    nouns:
      'vehicle vehicles equipment weapons aircraft plane planes boat boats ship vessel trawler cargo property land assets painting treasures remains bodies',
  }),
  verbFrame('CONCEDED_TO', 'complete begin start finish end speed_up continue announce', 'from', {
    nouns: 'pull-out pullout pull-back pullback withdrawal evacuation departure disengagement exodus',
  }),
  verbFrame('CONCEDED_TO', 'call_off end stop suspend halt abandon lift', 'of against on owner', {
    nouns: 'boycott siege strike blockade campaign raids attacks bombing bombardment offensive hostilities',
  }),
  verbFrame('CONCEDED_TO', 'open throw_open', 'to for', {
    nouns: 'gates gate frontier frontiers market markets airspace ports door doors waters border borders crossing',
  }),
  verbFrame('CONCEDED_TO', 'let allow permit', 'object', {
    via: 'home|to',
    nouns: 'home west freedom',
  }),
  verbFrame('CONCEDED_TO', 'trim scale_down reduce thin_out cut halve', 'in along near on', {
    nouns: 'troops forces garrison presence contingent force arsenal',
  }),
  verbFrame('CONCEDED_TO', 'clear lift dig_up remove', 'border along on owner near from', {
    nouns: 'mines landmines minefields minefield roadblocks barricades fortifications',
  }),
  verbFrame('CONCEDED_TO', 'accept', 'with', { nouns: 'ceasefire cease-fire truce armistice' }),
  verbFrame('CONCEDED_TO', 'acknowledge admit concede accept', 'for over', {
    nouns: 'responsibility guilt liability blame fault wrongdoing',
  }),
  verbFrame('ESTABLISHED_RELATIONS_WITH', 'upgrade restore resume normalise normalize open', 'with to', {
    nouns: 'ties relations embassy representation mission links consulate',
  }),
];
