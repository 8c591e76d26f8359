import { type VerbFrame, verbFrame } from './frame.js';

const SUMS =
  'million billion dollars euros pounds francs marks yen yuan roubles rubles kronor kroner crowns riyals dinars rupees lire guilders pesetas dirhams won rand loan loans credit credits grant grants tranche facility bailout';
const GOODS =
  'aid relief food grain wheat rice maize flour medicine medicines blankets tents vaccines water fuel oil gas supplies equipment clothing doctors nurses surgeons medics rescuers engineers firefighters experts generators ambulances tractors seed fertiliser fertilizer hospital clinic';
const ARMS =
  'arms weapons rifles tanks missiles jets fighters aircraft helicopters drones ammunition shells radars patrol-boats frigates submarines batteries interceptors rockets artillery guns munitions explosives batch';
const CAPTIVES =
  'prisoners prisoner hostages hostage soldiers soldier sailors sailor crew fishermen detainees pilot pilots airman airmen journalist journalists captives workers remains bodies body citizens nationals spy spies';
const CURBS =
  'sanctions embargo ban bans restrictions curbs tariffs duties blockade curfew siege boycott freeze limits controls quotas requirement visas moratorium levy';

/** Rarer ways to tell of aid, of things eased and given back, and of forces that go home. */
export const RELIEF_VERBS: readonly VerbFrame[] = [
  // AIDED
  verbFrame('AIDED', 'grant give lend offer award advance pay disburse release approve', 'indirect to for', {
    nouns: SUMS,
  }),
  verbFrame('AIDED', 'earmark allocate set_aside pump pour channel commit make_available raise', 'for to into in', {
    nouns: `${SUMS} ${GOODS}`,
  }),
  verbFrame(
    'AIDED',
    'fly fly_in airlift airdrop drop truck ship ferry rush deliver bring',
    'to into over in for indirect',
    {
      nouns: GOODS,
    },
  ),
  verbFrame('AIDED', 'send sell ship deliver supply provide transfer lease', 'indirect to for', {
    nouns: `${ARMS} ${GOODS}`,
  }),
  verbFrame('AIDED', 'take', 'from', { nouns: 'delivery', swap: true }),
  verbFrame('AIDED', 'get obtain draw receive win', 'from', { nouns: `${SUMS} ${GOODS} ${ARMS}`, swap: true }),
  verbFrame('AIDED', 'foot pick_up', 'for in', { nouns: 'bill tab' }),
  verbFrame('AIDED', 'build construct equip', 'in for', {
    nouns: 'hospital hospitals clinic clinics school schools shelter shelters camp wells',
  }),
  verbFrame('AIDED', 'give provide offer afford', 'to indirect', { nouns: 'shelter protection food care treatment' }),
  verbFrame('AIDED', 'come rush go', 'owner of', { via: 'to', nouns: 'aid help rescue assistance' }),
  verbFrame('AIDED', 'treat nurse train feed house clothe', 'object', {
    nouns:
      'soldiers officers pilots police policemen troops cadets engineers refugees wounded children victims patients forces army guerrillas rebels',
  }),
  verbFrame('AIDED', 'land fly arrive dock set_off leave depart head', 'in at for to into', {
    via: 'with',
    nouns: GOODS,
  }),
  verbFrame('AIDED', 'carry bring ferry haul', 'to for rest', {
    nouns: `${GOODS} tons tonnes`,
    actors:
      'freighter freighters plane planes aircraft ship ships vessel convoy convoys trucks truck lorries helicopters train airlift airliner frigate transport transports flight flights',
  }),
  verbFrame('AIDED', 'fly airlift evacuate', 'object', { via: 'to', nouns: 'hospital hospitals safety' }),
  verbFrame('AIDED', 'cancel forgive write_off waive reschedule', 'object', { nouns: `${SUMS} debt debts arrears` }),
  verbFrame('AIDED', 'work serve help', 'in at', {
    kinds: 'Country',
    actors:
      'doctors doctor nurses medics engineers teachers instructors volunteers surgeons rescuers advisers firefighters',
  }),
  verbFrame('AIDED', 'pay meet cover', 'owner of', { nouns: 'salaries wages costs cost bill bills fees' }),
  // CONCEDED_TO
  verbFrame('CONCEDED_TO', 'sail_home go_home fly_home come_home march_home', 'from', {
    actors: 'troops soldiers peacekeepers forces marines units army contingent battalion paratroopers',
  }),
  verbFrame('CONCEDED_TO', 'pull_back pull_out withdraw retreat', 'from of', {
    actors: 'armour armor brigades columns',
  }),
  verbFrame('CONCEDED_TO', 'pay', 'to', { via: 'to', nouns: 'families relatives victims survivors widows' }),
  verbFrame(
    'CONCEDED_TO',
    'hand_back give_back turn_over hand_over give_up surrender send_back send_home return',
    'to',
    {
      except:
        'invitation letter message note credentials gift medal award copy report petition protest document documents list presidency chairmanship chair baton proposal plan visit ambassador envoy',
      kinds: 'Country Organization Person',
    },
  ),
  verbFrame('CONCEDED_TO', 'set_free let_go let_through let_in let_out', 'object'),
  verbFrame('CONCEDED_TO', 'let allow permit', 'infinitive', { kinds: 'Country Organization Person' }),
  verbFrame('CONCEDED_TO', 'grant give issue', 'indirect to', {
    nouns: 'visas visa autonomy independence amnesty pardon bail',
  }),
  verbFrame(
    'CONCEDED_TO',
    'lift ease scrap drop end waive rescind relax loosen abolish cancel reverse revoke repeal suspend',
    'on against for from in owner of to',
    {
      nouns: CURBS,
    },
  ),
  verbFrame('CONCEDED_TO', 'resume restart restore reinstate', 'to with from for', {
    nouns:
      'services service flights exports imports deliveries supplies aid shipments ferries trade membership loans sales visas',
  }),
  verbFrame('CONCEDED_TO', 'soften tone_down moderate temper', 'toward towards on against', {
    nouns: 'stance stand line position tone rhetoric',
  }),
  verbFrame('CONCEDED_TO', 'drop withdraw lift waive abandon', 'to against on over owner', {
    nouns:
      'objections objection veto claim demand demands case lawsuit charges opposition complaint conditions condition threat',
  }),
  verbFrame('CONCEDED_TO', 'back_off back_away shrink', 'next:from'),
  verbFrame('CONCEDED_TO', 'accept admit acknowledge', 'to', { nouns: 'responsibility blame liability' }),
  verbFrame('CONCEDED_TO', 'offer pay make tender', 'to indirect', {
    nouns: 'compensation apology apologies regrets amends reparations condolences',
  }),
  verbFrame('CONCEDED_TO', 'unseal unblock reopen open', 'to with for owner rest', {
    nouns: 'border frontier crossing crossings bridge road airspace railway strait port ports consulate gates',
  }),
  verbFrame('CONCEDED_TO', 'free release swap exchange trade repatriate', 'object owner of to', { nouns: CAPTIVES }),
  verbFrame('CONCEDED_TO', 'bring_home pull_out withdraw call_home fly_home recall', 'from', {
    nouns:
      'troops soldiers soldier forces contingent units advisers battalion brigade men tanks peacekeepers army regiment',
  }),
  verbFrame('CONCEDED_TO', 'end complete wind_up', 'of owner in', {
    nouns: 'occupation siege blockade withdrawal pullout pull-out bombing bombardment offensive presence evacuation',
  }),
  verbFrame('CONCEDED_TO', 'hand_over transfer cede return relinquish give_up', 'to', {
    nouns:
      'territory base bases control sovereignty administration village villages area bridge port island islands canal zone airport',
  }),
  verbFrame('CONCEDED_TO', 'dismantle abandon evacuate vacate close', 'owner of in near inside', {
    nouns:
      'outpost post posts base bases position positions camp camps checkpoint checkpoints garrison airfield settlement',
  }),
  verbFrame('CONCEDED_TO', 'observe declare accept respect', 'with against', {
    nouns: 'ceasefire cease-fire truce',
  }),
  verbFrame('CONCEDED_TO', 'leave', 'object! next:from', {
    kinds: 'Country',
    actors:
      'soldier troops soldiers units battalion contingent forces peacekeepers garrison advisers paratroopers convoy tanks',
  }),
];
